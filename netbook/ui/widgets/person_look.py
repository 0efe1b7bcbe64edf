"""Fonts, measures and colours of a row of people, worked out once for a theme and text size.

Laying a text out takes longer than all else in a row, so that it is done once for each text.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from netbook.ui import theme

AVATAR = 36
AIR = 10


class _Widths(dict[str, float]):
    """How wide each character met so far is."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, character: str) -> float:
        width = self[character] = self._metrics.horizontalAdvance(character)
        return width


class Script:
    """A font that lines of text are painted in."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._width_of = _Widths(self._metrics).__getitem__
        self.height = self._metrics.height()
        self.ascent = self._metrics.ascent()

    def width(self, words: str) -> float:
        """About how wide a line is: its characters side by side, without kerning."""
        return sum(map(self._width_of, words))

    def cut(self, words: str, room: float) -> str:
        """The line, or as much of it as there is room for, with an ellipsis."""
        if self.width(words) <= room:
            return words
        return self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def draw(
        self, painter: QPainter, left: float, top: float, words: str, ink: QColor, room: float
    ) -> None:
        """Paint a line below `top`."""
        painter.setFont(self.font)
        painter.setPen(ink)
        painter.drawText(round(left), round(top + self.ascent), self.cut(words, room))


class Look:
    """What rows look like under the theme and text size in use."""

    def __init__(self) -> None:
        self.tokens = theme.tokens()
        self.text, self.muted = QColor(self.tokens.text), QColor(self.tokens.muted)
        self.due, self.line = QColor(self.tokens.due), QColor(self.tokens.line)
        self.name, self.small = Script(theme.font(bold=True)), Script(theme.font("small"))
        self.late = Script(theme.font("small", bold=True))
        both = self.name.height + self.small.height
        # The avatar grows with the text.
        self.avatar = max(AVATAR, round(both))
        self.row_height = max(self.avatar, round(both + 2)) + 2 * AIR + 1
        # Of a row with a third line.
        self.tall_height = self.row_height + round(self.small.height)
        self.key = look_key()


def look_key() -> tuple[int, str]:
    """What changes when theme or text size do."""
    return QApplication.palette().cacheKey(), QApplication.font().key()
