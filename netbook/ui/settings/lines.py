"""A setting's line: its name, and beside it, or below where there is no room, what changes it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.flow import Flow

# How many letters wide the names are, so that what stands behind them is aligned.
NAME_LETTERS = 18
LEAST = 64


class _Name(QLabel):
    """The name of a setting, as high as its control and as wide as the other names."""

    def __init__(self, name: str, control: QWidget) -> None:
        super().__init__(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(control)
        self._control = control

    def sizeHint(self) -> QSize:
        own = super().sizeHint()
        width = NAME_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(max(own.width(), width), max(own.height(), self._control.sizeHint().height()))


def line(name: str, control: QWidget) -> Flow:
    """A name and its control, which is called by that name unless it has one already."""
    if not control.accessibleName():
        control.setAccessibleName(name)
    # Of a list that can be written in, the keyboard comes to the field.
    edit = control.lineEdit() if isinstance(control, QComboBox) else None
    if edit is not None:
        edit.setAccessibleName(control.accessibleName())
    flow = Flow(spacing=GRID)
    flow.addWidget(_Name(name, control))
    flow.addWidget(control)
    return flow


def choice(name: str, *entries: tuple[str, object]) -> QComboBox:
    """A list to choose one of: words, and what they stand for."""
    box = Choice()
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    # Where there is no room for the longest entry, it is as wide as there is.
    box.setMinimumWidth(LEAST)
    for words, value in entries:
        box.addItem(words, value)
    return box
