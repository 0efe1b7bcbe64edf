"""The rows of the form for emails, phone numbers, web addresses and messengers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from netbook.core.card import Point
from netbook.ui import words
from netbook.ui.people.fields import icon_button
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.labelled import Line
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr

LABELS = {
    "email": ("work", "home", "other"),
    "phone": ("cell", "work", "home", "fax", "other"),
    "url": ("work", "home", "blog", "profile", "other"),
    "im": ("work", "home", "other"),
}


def point_remark(kind: str, value: str) -> str:
    """What is odd about a contact point; it is kept all the same."""
    value = value.strip()
    if not value:
        return ""
    if kind == "email" and "@" not in value:
        return tr("There is no @ in this address.")
    if kind == "email" and " " in value:
        return tr("There is a space in this address.")
    if kind == "phone" and not any(c.isdigit() for c in value):
        return tr("There is no digit in this number.")
    if kind == "url" and "." not in value and ":" not in value:
        return tr("This does not look like a web address.")
    return ""


class LabelChoice(Choice):
    """Labels of a row in plain words: one of the usual, or anything written."""

    def __init__(self, usual: tuple[str, ...]) -> None:
        super().__init__()
        self.setEditable(True)
        self.addItems(["", *(words.label(name) for name in usual)])
        self.setAccessibleName(tr("Kind"))
        line = QLineEdit(placeholderText=tr("kind"))
        line.setAccessibleName(tr("Kind"))
        self.setLineEdit(line)
        self.setFixedWidth(10 * self.fontMetrics().averageCharWidth() + 48)
        self._usual = {words.label(name): name for name in usual}
        self._given: tuple[str, ...] = ()
        self._shown = ""

    def fill(self, labels: tuple[str, ...]) -> None:
        """Show these labels."""
        self._given = labels
        self._shown = ", ".join(words.label(name) for name in labels)
        self.setCurrentText(self._shown)

    def value(self) -> tuple[str, ...]:
        """The labels as a card keeps them."""
        if self.currentText() == self._shown:
            return self._given
        parts = (part.strip() for part in self.currentText().split(","))
        return tuple(self._usual.get(part, part.lower()) for part in parts if part)


class PointRow(QWidget):
    """One contact point: its kind, its value, and whether it is the one to use."""

    changed = Signal()

    def __init__(self, kind: str, name: str) -> None:
        super().__init__()
        self._kind = kind
        self.labels = LabelChoice(LABELS[kind])
        self.line = Line(name)
        self.star: QToolButton = icon_button("star", tr("Preferred"))
        self.star.setCheckable(True)
        self.remark = text("", "error", wrap=True)
        self.remark.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.labels)
        row.addWidget(self.line, 1)
        row.addWidget(self.star)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.remark)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _text: self._typed())
        self.labels.editTextChanged.connect(lambda _text: self.changed.emit())
        self.star.toggled.connect(self._starred)

    def fill(self, value: Point) -> None:
        """Show a contact point."""
        self.line.fill(value.value)
        self.labels.fill(value.labels)
        self.star.setChecked(value.preferred)

    def value(self) -> Point | None:
        """The contact point as written."""
        written = self.line.value()
        return Point(written, self.labels.value(), self.star.isChecked()) if written else None

    def _typed(self) -> None:
        said = point_remark(self._kind, self.line.text())
        self.remark.setText(said)
        self.remark.setVisible(bool(said))
        self.line.setAccessibleDescription(said)
        self.changed.emit()

    def _starred(self, on: bool) -> None:
        self.star.setProperty("button", on)
        self.star.style().unpolish(self.star)
        self.star.style().polish(self.star)
        self.changed.emit()
