"""A choice of one of several: a combo box that the wheel scrolls past."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Chosen by a click or by keys; a page that is scrolled under the mouse changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what scrolls around."""
        event.ignore()
