"""A reason on one line or two: in the text's colour, what is in brackets muted, cut at its end."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from netbook.ui import theme
from netbook.ui.theme import Tokens
from netbook.ui.widgets.reason_words import Said
from netbook.ui.widgets.row_paint import line_height, paint_text, text_width

MOST_LINES = 2
# Brackets of fewer letters than this stay together on a line.
UNBROKEN, NO_BREAK = 32, "\N{NO-BREAK SPACE}"


def lines_of(said: Said, width: float) -> int:
    """On how many lines a reason is shown in so many pixels."""
    return 1 if text_width(str(said)) <= width else MOST_LINES


def paint_reason(painter: QPainter, rect: QRectF, said: Said, tokens: Tokens) -> None:
    """Paint a reason from the top of `rect` down; what its lines have no room for is cut."""
    whole = str(said)
    # Where a language puts the brackets elsewhere, all of it is in the text's colour.
    quiet = len(said.text) if whole.startswith(said.text) else len(whole)
    if len(whole) - quiet < UNBROKEN:
        whole = whole[: quiet + 1] + whole[quiet + 1 :].replace(" ", NO_BREAK)
    end = _first_end(whole, rect.width())
    line = QRectF(rect.left(), rect.top(), rect.width(), line_height())
    for start, shown in ((0, whole[:end].rstrip()), (end, whole[end:])):
        left, middle = QRectF(line), max(0, quiet - start)
        for piece, ink in ((shown[:middle], tokens.text), (shown[middle:], tokens.muted)):
            if piece and left.width() > 0:
                left.setLeft(left.left() + paint_text(painter, left, piece, ink))
        line.translate(0, line.height())


def _first_end(whole: str, width: float) -> int:
    """Where the first line of a text ends."""
    if text_width(whole) <= width:
        return len(whole)
    layout, option = QTextLayout(whole, theme.font()), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return line.textStart() + line.textLength()
