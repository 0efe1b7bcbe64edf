"""Choices whose words go on in the next line where they don't fit."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

LEAST_WORDS = 12


class _Sized:
    """The sizes that both kinds have."""

    _wrapping: "_Wrapping"

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._wrapping.height(width)

    def sizeHint(self) -> QSize:
        """All words in one line, however they are broken now."""
        return self._wrapping.whole()

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        return self._wrapping.least()


class WrappedChoice(_Sized, QRadioButton):
    """A radio button of one or more lines."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._wrapping = _Wrapping(self, words, QStyle.SubElement.SE_RadioButtonContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for this width."""
        super().resizeEvent(event)
        self.setText(self._wrapping.broken())


class WrappedCheck(_Sized, QCheckBox):
    """A box to tick, of one or more lines."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._wrapping = _Wrapping(self, words, QStyle.SubElement.SE_CheckBoxContents)

    def say(self, words: str) -> None:
        """Say something else."""
        self._wrapping = _Wrapping(self, words, QStyle.SubElement.SE_CheckBoxContents)
        self.setText(self._wrapping.broken())
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for this width."""
        super().resizeEvent(event)
        self.setText(self._wrapping.broken())


class _Wrapping:
    """The words of a choice and the room that they take; `contents` is where they stand."""

    def __init__(
        self, choice: QRadioButton | QCheckBox, words: str, contents: QStyle.SubElement
    ) -> None:
        self._choice, self._words, self._contents = choice, words, contents
        choice.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        choice.setSizePolicy(policy)

    def broken(self) -> str:
        """The words, broken for the width that the choice has."""
        return "\n".join(self._lines(self._choice.width()))

    def height(self, width: int) -> int:
        """The height of all lines in a width."""
        return max(len(self._lines(width)) * self._choice.fontMetrics().lineSpacing() + 4, 20)

    def whole(self) -> QSize:
        """The room for all words in one line."""
        self._choice.ensurePolished()
        width = self._beside() + self._choice.fontMetrics().horizontalAdvance(self._words)
        return QSize(width, self.height(width))

    def least(self) -> QSize:
        """The room for the widest word, or for a few letters."""
        metrics = self._choice.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in self._words.split(" "))
        least = max(widest, LEAST_WORDS * metrics.averageCharWidth()) + self._beside()
        return QSize(least, self.height(self._choice.width()))

    def _beside(self) -> int:
        """What the mark and the space after it take of the width."""
        option = QStyleOptionButton()
        self._choice.initStyleOption(option)
        style = self._choice.style()
        return style.subElementRect(self._contents, option, self._choice).left() + 4

    def _lines(self, width: int) -> list[str]:
        metrics, room = self._choice.fontMetrics(), width - self._beside()
        lines: list[str] = []
        for word in self._words.split(" "):
            if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= room:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        return lines
