"""A button that a hasty second click does not press for the one that was there before."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton


class PushButton(QPushButton):
    """Takes the second click of two only where the first one fell on it as well.

    Done on the first of some rows brings the next one to its place, below the pointer. With `once`
    it takes no second click at all: it acts on what comes next by then.
    """

    once = False
    _pressed: QElapsedTimer | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Know when it was pressed."""
        self._pressed = QElapsedTimer()
        self._pressed.start()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let the click pass that was begun on another one."""
        lately, pressed = QApplication.doubleClickInterval(), self._pressed
        if pressed is not None and not self.once and not pressed.hasExpired(lately):
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()
