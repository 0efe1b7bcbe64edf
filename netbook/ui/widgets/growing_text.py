"""A plain text field that is as high as its text."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from netbook.ui.theme import GRID


class GrowingText(QPlainTextEdit):
    """Grows from `least` to `most` lines; Tab leaves it, and leaving it emits `left`."""

    left = Signal()

    def __init__(self, name: str, *, least: int = 2, most: int = 12) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.refit())
        self.refit()

    def text(self) -> str:
        """What is written in it."""
        return self.toPlainText()

    def refit(self) -> None:
        """Take the height of the text now."""
        lines = round(self.document().size().height())
        if self.document().isEmpty():
            lines = self._lines_of(self.placeholderText())
        fits = lines <= self._most
        lines = min(max(lines, self._least), self._most)
        # What the style puts around the text is known for sure only once it is shown.
        around = self.height() - self.viewport().height() if self.isVisible() else 12
        margins = around + 2 * round(self.document().documentMargin())
        # One pixel more: rounding must not leave it scrolling by a hair.
        self.setFixedHeight(ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + margins + 1)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )

    def _lines_of(self, words: str) -> int:
        """How many lines the placeholder takes in this width."""
        room = QRect(0, 0, max(self.viewport().width() - 2 * GRID, 1), 1 << 16)
        taken = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        return round(taken.height() / self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refit()

    def showEvent(self, event: QShowEvent) -> None:
        """The style is put on with the first showing."""
        super().showEvent(event)
        self.refit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.refit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        self.left.emit()
