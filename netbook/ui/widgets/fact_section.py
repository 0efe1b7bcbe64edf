"""One section of what is known: its heading, its facts, and the line to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.ui.widgets.fact_list import FactList, FactRow
from netbook.ui.widgets.pieces import Heading, button, row, text
from netbook.ui.words import tr


class FactSection(QWidget):
    """Emits `add_wanted` with its name; what is wanted of a fact its list emits."""

    add_wanted = Signal(str)

    def __init__(self, name: str, heading: str, hint: str) -> None:
        super().__init__()
        self.name = name
        self.setProperty("surface", "none")
        self.heading = Heading(heading)
        self.add = button(tr("Add"), lambda: self.add_wanted.emit(name), kind="link")
        self.add.setAccessibleName(tr("Add to: {section}").format(section=heading))
        self._hint = text(hint, "muted", wrap=True)
        self.facts = FactList(heading)
        self.facts.add_wanted.connect(lambda: self.add_wanted.emit(name))
        self.facts.hide()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(2)
        self._inside.addLayout(row(self.heading, None, self.add))
        self._inside.addWidget(self._hint)
        self._inside.addWidget(self.facts)

    def call(self, heading: str) -> None:
        """Give it another heading."""
        self.heading.setText(heading)
        self.facts.list.setAccessibleName(heading)
        self.add.setAccessibleName(tr("Add to: {section}").format(section=heading))

    def show_facts(self, rows: Sequence[FactRow]) -> None:
        """Show these facts, or what could be noted here."""
        self.facts.show_facts(rows)
        self.facts.setVisible(bool(rows))
        self._hint.setVisible(not rows)

    def take_in(self, form: QWidget) -> None:
        """Have a form at the end of it."""
        self._inside.addWidget(form)
        self._hint.hide()
        self.add.hide()

    def let_go(self, form: QWidget) -> None:
        """Have it no longer."""
        self._inside.removeWidget(form)
        self.add.show()
        self._hint.setVisible(not self.facts.model.rows)
