"""A button that a hasty second click does not press for the one that was there before."""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton


class PushButton(QPushButton):
    """Takes the second click of two only where the first one fell on it as well.

    Done on the first of some rows brings the next one to its place, below the pointer.
    """

    _pressed = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Know that it was pressed."""
        self._pressed = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let the click pass that was begun on another one."""
        if self._pressed:
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()
