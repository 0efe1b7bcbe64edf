"""The parts of the form: fields with a label above and a remark below, and rows that repeat."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netbook.ui import icons, theme
from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr

Value = TypeVar("Value")
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

    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for field in fields:
            self._row.addWidget(field, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_LINES * self.fontMetrics().height()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)


class RowWidget(Protocol[Value]):
    """One row of a repeating field; `value` is None for a row that is empty."""

    changed: SignalInstance

    def fill(self, value: Value) -> None: ...
    def value(self) -> Value | None: ...


class Rows(QWidget, Generic[Value]):
    """A field that repeats: each row can be taken out, and one more added."""

    changed = Signal()

    def __init__(self, more: str, make: Callable[[], RowWidget[Value]]) -> None:
        super().__init__()
        self._make = make
        self.rows: list[RowWidget[Value]] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID)
        self.more = button(more, self.add, kind="link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addWidget(self.more)

    def fill(self, values: Sequence[Value]) -> None:
        """Show these values, a row each."""
        for made in list(self.rows):
            self._take_out(made)
        for value in values:
            self._append().fill(value)

    def values(self) -> tuple[Value, ...]:
        """What is written, empty rows left out."""
        return tuple(value for made in self.rows if (value := made.value()) is not None)

    def add(self) -> RowWidget[Value]:
        """One more row, with the focus in it."""
        made = self._append()
        if isinstance(made, QWidget):
            made.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()
        return made

    def _append(self) -> RowWidget[Value]:
        made = self._make()
        assert isinstance(made, QWidget)
        made.changed.connect(self.changed)
        holder = QWidget()
        holder.setProperty("surface", "none")
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(made, 1)
        beside.addWidget(
            icon_button("close", tr("Take this out"), lambda: self._remove(made)),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        self._lines.addWidget(holder)
        self.rows.append(made)
        return made

    def _remove(self, made: RowWidget[Value]) -> None:
        self._take_out(made)
        self.more.setFocus()
        self.changed.emit()

    def _take_out(self, made: RowWidget[Value]) -> None:
        self.rows.remove(made)
        assert isinstance(made, QWidget)
        holder = made.parentWidget()
        if holder is not None:
            self._lines.removeWidget(holder)
            holder.hide()
            holder.deleteLater()


def icon_button(icon: str, name: str, act: Callable[[], object] | None = None) -> QToolButton:
    """A button that is only an icon; its name is read aloud and stands in its tip."""
    made = QToolButton()
    made.setProperty("kind", "icon")
    made.setIcon(icons.icon(icon, theme.tokens().muted, 16))
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(name))
    if act is not None:
        made.clicked.connect(lambda _checked=False: act())
    return made


def choice(name: str, entries: Sequence[tuple[str, str]], *, free: bool = False) -> QComboBox:
    """A choice of (what is kept, what is shown); with `free` also anything written."""
    made = Choice()
    made.setAccessibleName(name)
    made.setEditable(free)
    for kept, shown in entries:
        made.addItem(shown, kept)
    made.currentTextChanged.connect(lambda now: made.setToolTip(plain_tip(now)))
    made.setToolTip(plain_tip(made.currentText()))
    return made


def parted(written: str) -> tuple[str, ...]:
    """What is written with commas between."""
    return tuple(part.strip() for part in written.split(",") if part.strip())
