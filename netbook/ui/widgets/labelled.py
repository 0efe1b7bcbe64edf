"""Fields of forms with a label above and a remark below, beside each other where there is room."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netbook.ui.widgets.pieces import text

# A QLineEdit would cut what is longer than 32,767 characters.
LONGEST = 10_000_000
# Under so many times the height of a line, fields stand below each other.
NARROW_LINES = 22


class Line(QLineEdit):
    """A line of text that gives back what it was filled with, to the letter, until it is edited."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self.setAccessibleName(name)
        self._given = self._shown = ""

    def fill(self, value: str) -> None:
        """Show a value of a card."""
        self._given = value
        self.setText(value)
        self.setCursorPosition(0)
        self._shown = self.text()

    def value(self) -> str:
        """The value as a card keeps it."""
        return self._given if self.text() == self._shown else self.text().strip()


class Labelled(QWidget):
    """A field with its name above, and below it a remark where there is something to say."""

    def __init__(self, name: str, field: QWidget, remark: Callable[[], str] | None = None) -> None:
        super().__init__()
        self.field, self._remark = field, remark
        label = text(name, "small", wrap=True)
        label.setBuddy(field)
        self.said = text("", "error", wrap=True)
        self.said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label)
        layout.addWidget(field)
        layout.addWidget(self.said)
        layout.addStretch(1)
        if not field.accessibleName():
            field.setAccessibleName(name)
        if isinstance(field, QLineEdit):
            field.textChanged.connect(lambda _text: self.check())

    def check(self) -> None:
        """Say what is odd about the value now, in one short sentence."""
        said = self._remark() if self._remark else ""
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.field.setAccessibleDescription(said)


class Beside(QWidget):
    """Fields beside each other, or below each other where there is little room."""

    def __init__(self, *fields: QWidget, spacing: int = 12) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for field in fields:
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_LINES * self.fontMetrics().height()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
