"""Write without anybody to write to: whose message is half written, and a field that finds them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.store.summaries import read_summary
from netbook.store.unfinished import half_written
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.people_field import PeopleField
from netbook.ui.widgets.pieces import Card, button, empty, row, text
from netbook.ui.words import tr
from netbook.ui.write.checking import Aim


class Nobody(QWidget):
    """`chosen` tells of an `Aim`."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = PeopleField(desk)
        self.field.field.setPlaceholderText(tr("A name"))
        self.field.field.setAccessibleName(tr("To whom you write"))
        self.field.field.setToolTip("")
        self.field.changed.connect(self._named)
        self.begun: dict[Aim, QWidget] = {}
        self._begun = QVBoxLayout()
        self._heading = text(tr("Half written"), "heading", wrap=True)
        card = Card(tr("To whom do you write?"))
        card.body.addWidget(
            text(
                tr(
                    "NetBook puts together what you know of them, looks at your text before you "
                    "send it, and sends nothing itself."
                ),
                "muted",
                wrap=True,
            )
        )
        card.body.addWidget(self.field)
        card.body.addWidget(self._heading)
        card.body.addLayout(self._begun)
        card.setMaximumWidth(80 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(text(tr("Write"), "title", wrap=True))
        layout.addLayout(row(card))
        layout.addStretch(1)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Read again whose messages are half written."""
        empty(self._begun)
        self.begun.clear()
        with self._desk.notebook.read() as s:
            for aim in aims(half_written(s, "message:")):
                to = read_summary(s, aim.contact_id)
                if to is None or to.trashed:
                    continue
                other = read_summary(s, aim.other_id) if aim.other_id else None
                name = words.called(to.name)
                form = tr("{name}, about {other}") if other else "{name}"
                said = form.format(name=name, other=other.name if other else "")
                self.begun[aim] = button(said, partial(self.chosen.emit, aim), kind="link")
                self._begun.addWidget(self.begun[aim])
        self._heading.setVisible(bool(self.begun))

    def _named(self) -> None:
        if self.field.ids:
            chosen = self.field.ids[0]
            self.field.set_people(())
            self.chosen.emit(Aim(chosen))


def aims(places: Mapping[str, str]) -> list[Aim]:
    """The aims of the places where something was left half-written."""
    return [aim for place in places if (aim := Aim.of(place)) is not None]
