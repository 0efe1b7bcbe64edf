"""The parts of the form: fields with a label above and a remark below, and rows that repeat."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netbook.ui import icons, theme
from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.pieces import button
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr

Value = TypeVar("Value")


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
