"""Where have you worked?: organisations to pick with one click, and a field for others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netbook.store.who_employers import EmployerRow
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.pieces import Filter, text
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr

SHOWN = 6


class Employers(QWidget):
    """A quiet line; emits `turned` with an organisation's name and whether it is one of theirs."""

    turned = Signal(str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._desk = desk
        self._rows: list[EmployerRow] = []
        self._filters: list[Filter] = []
        self.field = QLineEdit(placeholderText=tr("Another place"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(tr("Another place where you have worked"))
        self.field.setMaximumWidth(180)
        self.field.returnPressed.connect(self._add)
        self._flow = Flow(spacing=6)
        self._flow.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self._ask = text(
            tr("Where have you worked? People from there come first."), "small", wrap=True
        )
        layout.addWidget(self._ask)
        layout.addLayout(self._flow)

    def show_rows(self, rows: Sequence[EmployerRow]) -> None:
        """Show these organisations, those of the user with a tick."""
        if list(rows) == self._rows:
            return
        at = next((n for n, each in enumerate(self._filters) if each.hasFocus()), None)
        turned = None if at is None else self._rows[at].name
        self._rows = list(rows)
        while self._flow.takeAt(0) is not None:
            pass
        for each in self._filters:
            each.hide()
            each.deleteLater()
        self._filters = [self._filter(row) for row in rows]
        for each in self._filters:
            self._flow.addWidget(each)
        self._flow.addWidget(self.field)
        if at is not None and self._filters:
            # One that was turned on or off has gone to another place, and the focus with it.
            names = [row.name for row in self._rows]
            now = names.index(turned) if turned in names else min(at, len(names) - 1)
            there = self._filters[now]
            (there if there.isEnabled() else self.field).setFocus()
        previous: QWidget | None = None
        for widget in (*self._filters, self.field):
            if previous is not None:
                QWidget.setTabOrder(previous, widget)
            previous = widget
        self.updateGeometry()

    def _filter(self, row: EmployerRow) -> Filter:
        label = f"{_short(row.name)} {words.number(row.people)}" if row.people else _short(row.name)
        made = Filter(label.replace("&", "&&"), lambda on: self.turned.emit(row.name, on))
        people = words.people(row.people)
        made.setAccessibleName(f"{row.name}, {people}" if row.people else row.name)
        made.setToolTip(plain_tip(row.name))
        made.setParent(self)
        made.setChecked(row.said or row.noted)
        if row.noted and not row.said:
            made.setEnabled(False)
            made.setToolTip(tr("You noted more about your time there, so it stays."))
        made.show()
        return made

    def complete(self) -> None:
        """Offer the organisations of the notebook to the field."""
        complete_organisation(self._desk, self.field)

    def _add(self) -> None:
        name = self.field.text().strip()
        if name:
            self.field.clear()
            self.turned.emit(name, True)


def _short(name: str) -> str:
    return name if len(name) <= 28 else name[:27].rstrip() + "…"
