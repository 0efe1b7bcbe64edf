"""A choice of one of several: a combo box that the wheel scrolls past."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

LEAST_LETTERS = 16


class Choice(QComboBox):
    """Chosen by a click or by keys; a page that is scrolled under the mouse changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A combo box's own delegate knows nothing of the style sheet's room around the entries.
        self.setItemDelegate(QStyledItemDelegate(self))

    def minimumSizeHint(self) -> QSize:
        """A few letters wide: what is wider than its place has all around it laid out too low."""
        least = super().minimumSizeHint()
        letters = LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(least.width(), letters), least.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what scrolls around."""
        event.ignore()
