"""The two lines under a name that say where a search matched, the match in bold."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from netbook.ui.widgets.person_words import Found

ELLIPSIS = "…"


def layout_found(found: Found, width: float, lines: int, font: QFont, ink: str) -> QTextLayout:
    """The sentence laid out in so many lines, cut where it has to be, never at the match."""
    for shorter in _ever_shorter(found):
        laid, end = _laid(shorter, width, lines, font, ink)
        if end >= shorter.end:
            return (
                laid if end >= len(shorter.text) else _closed(shorter, end, width, lines, font, ink)
            )
    return laid


def paint_found(painter: QPainter, layout: QTextLayout, left: float, top: float, ink: str) -> None:
    """Paint the laid out sentence with its upper left corner there."""
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(left, top))


def _ever_shorter(found: Found) -> Iterator[Found]:
    """The sentence, then with ever more of what stands before the match left out."""
    yield found
    opening = found.text.find("“") + 1
    for space in range(opening, found.start):
        if found.text[space] == " ":
            text = found.text[:opening] + ELLIPSIS + found.text[space + 1 :]
            away = space + 1 - opening - len(ELLIPSIS)
            yield Found(text, found.start - away, found.end - away)
    # Where even that is too long, only what matched and what follows.
    matched = found.end - found.start
    yield Found(ELLIPSIS + found.text[found.start :], len(ELLIPSIS), len(ELLIPSIS) + matched)


def _laid(found: Found, width: float, lines: int, font: QFont, ink: str) -> tuple[QTextLayout, int]:
    layout = QTextLayout(found.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    bold.setForeground(QColor(ink))
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = found.start, found.end - found.start, bold
    layout.setFormats([mark])
    layout.beginLayout()
    top, end = 0.0, 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, end


def _closed(found: Found, end: int, width: float, lines: int, font: QFont, ink: str) -> QTextLayout:
    """The sentence cut at `end` with an ellipsis that fits into its last line."""
    while end > found.end:
        cut = Found(found.text[:end].rstrip() + ELLIPSIS, found.start, found.end)
        laid, reached = _laid(cut, width, lines, font, ink)
        if reached >= len(cut.text):
            return laid
        end -= 1
    return _laid(found, width, lines, font, ink)[0]
