"""A choice whose words go on in the next line where they don't fit."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

LEAST_WORDS = 12


class WrappedChoice(QRadioButton):
    """A radio button of one or more lines."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _beside(self) -> int:
        """What the mark and the space after it take of the width."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_RadioButtonContents
        return self.style().subElementRect(element, option, self).left() + 4

    def _lines(self, width: int) -> list[str]:
        metrics, room = self.fontMetrics(), width - self._beside()
        lines: list[str] = []
        for word in self._words.split(" "):
            if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= room:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        return lines

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return max(len(self._lines(width)) * self.fontMetrics().lineSpacing() + 4, 20)

    def sizeHint(self) -> QSize:
        """All words in one line, however they are broken now."""
        self.ensurePolished()
        width = self._beside() + self.fontMetrics().horizontalAdvance(self._words)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        metrics: QFontMetrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in self._words.split(" "))
        least = max(widest, LEAST_WORDS * metrics.averageCharWidth()) + self._beside()
        return QSize(least, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for this width."""
        super().resizeEvent(event)
        self.setText("\n".join(self._lines(self.width())))
