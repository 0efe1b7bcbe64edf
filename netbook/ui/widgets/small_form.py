"""A small form that opens within a card: Enter saves, Escape gives up."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from netbook.ui.theme import GRID
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.pieces import button, row
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr


class SmallForm(QWidget):
    """Emits `done` with what `written` gives, or `given_up`."""

    done = Signal(object)
    given_up = Signal()

    def __init__(self, *lines: QWidget | tuple[QWidget, QWidget]) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(GRID)
        for line in lines:
            if isinstance(line, tuple):
                beside = QHBoxLayout()
                beside.setSpacing(GRID)
                for each in line:
                    beside.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
                layout.addLayout(beside)
            else:
                layout.addWidget(line)
        self.save = button(tr("Save"), self._save)
        self.cancel = button(tr("Cancel"), self.given_up.emit, kind="link")
        layout.addLayout(row(self.save, self.cancel, None))

    @abstractmethod
    def written(self) -> object | None:
        """What the fields say, or None where that is not enough to be kept."""

    def _save(self) -> None:
        if (value := self.written()) is not None:
            self.done.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, but in a text of several lines and on another button; Escape gives up."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        if enter and isinstance(focus, QPushButton):
            focus.click()
        elif enter and not isinstance(focus, GrowingText):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def line_field(name: str) -> QLineEdit:
    """A field of one line that says in itself what belongs there."""
    field = QLineEdit(placeholderText=name)
    field.setAccessibleName(name)
    field.setToolTip(plain_tip(name))
    return field
