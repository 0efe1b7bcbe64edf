"""A choice of one of several: a combo box that the wheel scrolls past."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from netbook.ui.widgets.room import plain_tip

LEAST_LETTERS = 16
# What the arrow and the room around the words take at most, in pixels.
AROUND = 48


class Choice(QComboBox):
    """Chosen by a click or by keys; a page that is scrolled under the mouse changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A combo box's own delegate knows nothing of the style sheet's room around the entries.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._hinted = False
        self.currentTextChanged.connect(self._hint)

    def sizeHint(self) -> QSize:
        """Wide enough for the margins and the cursor of a field that is written in, too."""
        hint = super().sizeHint()
        letters = 2 * self.fontMetrics().averageCharWidth() if self.isEditable() else 0
        return hint + QSize(letters, 0)

    def minimumSizeHint(self) -> QSize:
        """A few letters wide: what is wider than its place has all around it laid out too low."""
        least = super().minimumSizeHint()
        letters = LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(least.width(), letters), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell by a tooltip what this width cuts."""
        super().resizeEvent(event)
        self._hint()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell what was chosen while it was hidden, too."""
        super().showEvent(event)
        self._hint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as a combo box does, but say by three dots that there is more."""
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        kind, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, field, self).width()
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _hint(self, _chosen: str = "") -> None:
        if not self.isVisible():
            return
        chosen = self.currentText()
        cut = self.width() < self.fontMetrics().horizontalAdvance(chosen) + AROUND
        if cut and (self._hinted or not self.toolTip()):
            self.setToolTip(plain_tip(chosen))
            self._hinted = True
        elif self._hinted and not cut:
            self.setToolTip("")
            self._hinted = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what scrolls around."""
        event.ignore()
