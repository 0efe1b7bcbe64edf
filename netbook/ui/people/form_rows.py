"""The smaller rows of the form: relations, fields of one's own, and notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.card import Custom, Relation
from netbook.ui.people.form_points import LabelChoice
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.labelled import Line
from netbook.ui.words import tr

RELATIONS = ("spouse", "child", "parent", "sibling", "friend", "colleague", "co-worker", "contact")


class RelationRow(QWidget):
    """Somebody related, by name, and how."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.labels, self.line = LabelChoice(RELATIONS), Line(tr("Related person"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.labels)
        layout.addWidget(self.line, 1)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.labels.editTextChanged.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.line)

    def fill(self, value: Relation) -> None:
        """Show a relation."""
        self.line.fill(value.value)
        self.labels.fill(value.labels)

    def value(self) -> Relation | None:
        """The relation as written."""
        written = self.line.value()
        return Relation(written, self.labels.value()) if written else None


class CustomRow(QWidget):
    """A field of one's own: its name and its value."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.line = Line(tr("Name of the field")), Line(tr("Value"))
        self.name.setPlaceholderText(tr("name"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.name, 2)
        layout.addWidget(self.line, 3)
        for line in (self.name, self.line):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.name)

    def fill(self, value: Custom) -> None:
        """Show a field."""
        self.name.fill(value.name)
        self.line.fill(value.value)

    def value(self) -> Custom | None:
        """The field as written."""
        made = Custom(self.name.value(), self.line.value())
        return made if made.name or made.value else None


class NoteRow(QWidget):
    """One note."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = GrowingText(tr("Note"), least=2, most=10)
        self._given = self._shown = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.field.textChanged.connect(self.changed)
        self.setFocusProxy(self.field)

    def fill(self, value: str) -> None:
        """Show a note."""
        self._given = value
        self.field.setPlainText(value)
        self._shown = self.field.text()

    def value(self) -> str | None:
        """The note as written; one that nobody touched to the letter as it was."""
        written = self.field.text()
        kept = self._given if written == self._shown else written.strip()
        return kept or None
