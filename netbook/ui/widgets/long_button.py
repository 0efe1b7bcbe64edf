"""A button with many words, cut where there is no room for them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent

from netbook.ui import theme
from netbook.ui.widgets.push_button import PushButton
from netbook.ui.widgets.room import plain_tip

LEAST = 120


class LongButton(PushButton):
    """Shows the beginning of its words in a narrow place; tooltip and name say them whole."""

    def __init__(self, words: str) -> None:
        super().__init__(_plain(words))
        self._words = words
        self._hinted = False

    def setText(self, words: str) -> None:
        """Say something else."""
        self._words = words
        super().setText(_plain(words))
        self._shorten()

    def text(self) -> str:
        """All its words."""
        return self._words

    def sizeHint(self) -> QSize:
        """Room for all its words."""
        cut = self.fontMetrics().horizontalAdvance(super().text().replace("&&", "&"))
        whole = self.fontMetrics().horizontalAdvance(self._words)
        return super().sizeHint() + QSize(whole - cut, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme.scaled(LEAST)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words for this width."""
        super().resizeEvent(event)
        self._shorten()

    def showEvent(self, event: QShowEvent) -> None:
        """Cut the words for the width that it was given while hidden."""
        super().showEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Cut the words for another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._shorten()

    def _shorten(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - (self.sizeHint().width() - metrics.horizontalAdvance(self._words))
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 0))
        # Letters are not whole pixels wide: with all its room, the text may seem a bit too long.
        if not self.isVisible() or self.width() >= self.sizeHint().width():
            shown = self._words
        if _plain(shown) != super().text():
            super().setText(_plain(shown))
        if shown != self._words:
            self.setToolTip(plain_tip(self._words))
            self._hinted = True
        elif self._hinted:
            self.setToolTip("")
            self._hinted = False


def _plain(words: str) -> str:
    """Words for Qt, which takes a single ampersand for the mark of a key."""
    return words.replace("&", "&&")
