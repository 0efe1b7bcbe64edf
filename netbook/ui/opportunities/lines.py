"""Text on a card: broken into a few lines by words, the last one cut where more follows."""

import re
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from netbook.ui.widgets.row_paint import line_height


def lines_of(words: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """The lines that some words take in a width, in pixels."""
    return _broken(words, font.toString(), max(1, round(width)), most)


# French has spaces before a colon at which no line is broken.
WORDS = re.compile(r"[\S\u00a0\u202f]+")


@lru_cache(maxsize=4000)
def _broken(words: str, font: str, width: int, most: int) -> tuple[str, ...]:
    face = QFont()
    face.fromString(font)
    metrics = QFontMetricsF(face)
    lines: list[str] = []
    for word in WORDS.findall(words):
        longer = f"{lines[-1]} {word}" if lines else word
        # What comes after the last line stands in it too, to be cut.
        if lines and (len(lines) == most or metrics.horizontalAdvance(longer) <= width):
            lines[-1] = longer
        else:
            lines.append(word)
    cut = Qt.TextElideMode.ElideRight
    return tuple(metrics.elidedText(line, cut, width) for line in lines)


def paint_lines(
    painter: QPainter, rect: QRectF, lines: tuple[str, ...], colour: str, font: QFont
) -> None:
    """Paint lines from the top of a rectangle, which gets its top below them."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    high = line_height(font)
    for line in lines:
        room = QRectF(rect.left(), rect.top(), rect.width(), high)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        rect.setTop(rect.top() + high)
