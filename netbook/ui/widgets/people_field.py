"""Who took part: names as buttons that can be taken out, and a field that finds more by name."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from netbook.store.contacts import read_summary
from netbook.store.people import PeopleQuery, PersonRow, people_ids, people_rows
from netbook.ui.desk import Desk
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, empty
from netbook.ui.words import position_line, tr

OFFERED = 8


class PeopleField(QWidget):
    """Contact ids with their names; `changed` after each addition or removal."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._people: dict[int, str] = {}
        self._offers: dict[str, PersonRow] = {}
        self._flow = Flow(self, spacing=6)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Add somebody by name"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(tr("Add somebody who took part"))
        self.field.setMinimumWidth(200)
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._take)
        self.field.setCompleter(completer)
        self.field.textEdited.connect(self._offer)
        self.field.returnPressed.connect(self._first)
        self.setFocusProxy(self.field)
        self._show()

    @property
    def ids(self) -> tuple[int, ...]:
        """Who took part, in the order they were named."""
        return tuple(self._people)

    def names(self) -> dict[int, str]:
        """Names by id."""
        return dict(self._people)

    def set_people(self, people: Sequence[tuple[int, str]]) -> None:
        """Begin with these."""
        self._people = dict(people)
        self._show()

    def take_up(self, ids: Sequence[int]) -> None:
        """Begin with those of these who are still there."""
        with self._desk.notebook.read() as s:
            found = {one: read_summary(s, one) for one in ids}
        self.set_people([(one, summary.name) for one, summary in found.items() if summary])

    def _offer(self, typed: str) -> None:
        rows: list[PersonRow] = []
        if typed.strip():
            today = self._desk.bus.today
            with self._desk.notebook.read() as session:
                ids = people_ids(session, PeopleQuery(text=typed), today)[:OFFERED]
                rows = people_rows(session, ids)
        self._offers = {}
        for one in rows:
            place = position_line(one.title, one.organisation)
            self._offers[f"{one.name}, {place}" if place else one.name] = one
        self._model.setStringList(list(self._offers))

    def _first(self) -> None:
        if self._offers:
            self._take(next(iter(self._offers)))

    def _take(self, label: str) -> None:
        one = self._offers.get(label)
        if one is None:
            return
        self._people[one.id] = one.name
        self._offers = {}
        self._show()
        # The completer writes the whole label into the field after this.
        QTimer.singleShot(0, self.field, self.field.clear)
        self.changed.emit()

    def _remove(self, contact_id: int) -> None:
        del self._people[contact_id]
        self._show()
        self.changed.emit()
        self.field.setFocus()

    def _show(self) -> None:
        self._flow.removeWidget(self.field)
        empty(self._flow)
        for contact_id, name in self._people.items():
            label = name if contact_id > 0 else tr("{name} (new)").format(name=name)
            made = button(
                f"{label}  ×".replace("&", "&&"),
                partial(self._remove, contact_id),
                name=tr("Take out {name}").format(name=name),
            )
            made.setProperty("kind", "filter")
            self._flow.addWidget(made)
        self._flow.addWidget(self.field)
        self.field.show()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace in an empty field takes the last one out; Enter after a name only names."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.text():
            return
        empty_field = not self.field.text() and self.field.hasFocus()
        if event.key() == Qt.Key.Key_Backspace and empty_field and self._people:
            self._remove(next(reversed(self._people)))
            return
        super().keyPressEvent(event)


def one_person(desk: Desk, name: str) -> PeopleField:
    """A field that finds one person by name; another one takes the place of the first."""
    field = PeopleField(desk)
    field.field.setAccessibleName(name)
    field.field.setPlaceholderText(name)
    field.field.setToolTip(name)

    def keep_last() -> None:
        if len(field.ids) > 1:
            field.set_people([list(field.names().items())[-1]])

    field.changed.connect(keep_last)
    return field
