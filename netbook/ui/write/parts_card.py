"""From your notebook: what could be said in this message, each with where it is from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.message_parts import Part, by_purpose
from netbook.ui.desk import Desk
from netbook.ui.widgets.pieces import Card, button, divider, empty, text
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import number, tr
from netbook.ui.write.paired_text import PairedText
from netbook.ui.write.part_words import sentence, shown

FEW = 5


class PartsCard(Card):
    """The parts that fit the purpose, the first few of them; `insert` tells of one to be said."""

    insert = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("From your notebook"))
        self._desk = desk
        self._all = False
        self._parts: list[Part] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._none = text(
            tr("Nothing is noted that could be said here. What do they care about?"),
            "muted",
            wrap=True,
        )
        self.more = button("", self._show_all, kind="link")
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)

    def show_parts(self, parts: Sequence[Part], purpose: str) -> None:
        """Show these, those first that fit the purpose; the same ones stay as they are."""
        ordered = by_purpose(parts, purpose)
        if ordered != self._parts:
            self._parts, self._all = ordered, False
            self._show()

    def _show_all(self) -> None:
        self._all = True
        self._show()
        next_one = self._rows.itemAt(2 * FEW + 1)
        if next_one is not None and (row := next_one.widget()) is not None:
            row.setFocus()

    def _show(self) -> None:
        empty(self._rows)
        seen = self._parts if self._all else self._parts[:FEW]
        for part in seen:
            self._rows.addWidget(divider())
            self._rows.addWidget(self._row(part))
        left = len(self._parts) - len(seen)
        self.more.setText(tr("{count} more").format(count=number(left)))
        self.more.setAccessibleName(tr("{count} more").format(count=number(left)))
        self.more.setVisible(left > 0)
        self._none.setVisible(not self._parts)

    def _row(self, part: Part) -> QWidget:
        today = self._desk.bus.today
        what, aside = shown(part, today)
        said = PairedText(muted=True)
        said.show_pair(what, f"· {aside}" if aside else "")
        name = tr("Insert: {what}").format(what=what)
        put = button(tr("Insert", "on a button"), partial(self.insert.emit, part), name=name)
        put.setToolTip(plain_tip(sentence(part, today)))
        made = QWidget()
        made.setProperty("surface", "none")
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(put)
        made.setFocusProxy(put)
        return made
