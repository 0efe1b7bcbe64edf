"""How somebody to write to is painted on Today: who, how late, why, and how often."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.ui import theme, words
from netbook.ui.theme import GRID, Tokens
from netbook.ui.today.due_words import DueLine
from netbook.ui.today.reason_lines import lines_of, paint_reason
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import (
    line_height,
    paint_ground,
    paint_label,
    paint_text,
    text_width,
)

AVATAR, AIR, GAP, FOOT = 36, 12, 2, 7
# By how much a button is higher than a line of text.
BUTTON = 11
# What stands beside the words of a row, in pixels.
BESIDE = 4 * GRID + AVATAR + 12
# Less room than this, in pixels, is none for words.
LEAST = 60


def row_height() -> int:
    """The height of a row in pixels at the present text size, with its reason on one line."""
    # The last line leaves room for the buttons, so that no words above it are covered.
    lines = line_height(theme.font(bold=True)) + 2 * line_height() + BUTTON
    return round(AIR + lines + GAP + FOOT)


def height_of(line: DueLine, width: int) -> int:
    """The height of a row in a list of that width."""
    more = lines_of(line.why, width - BESIDE) - 1
    return row_height() + round(more * line_height())


class DueDelegate(QStyledItemDelegate):
    """Paints a DueLine; the actions of the current row are real buttons placed over it.

    `photos` gives a picture that is at hand.
    """

    def __init__(self) -> None:
        super().__init__()
        self.current = -1
        self.room_for_actions = 0
        self.photos: Callable[[str | None], QPixmap | None] = lambda _sha256: None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line: DueLine = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0, inset=2 * GRID)
        rect = QRectF(option.rect).adjusted(2 * GRID, AIR, -2 * GRID, -FOOT)
        middle = rect.center().y() - AVATAR / 2
        place = QRectF(rect.left(), middle, AVATAR, AVATAR)
        paint_avatar(painter, place, line.row.name, self.photos(line.row.photo))
        left, high = rect.left() + AVATAR + 12, line_height(theme.font(bold=True))
        _paint_head(painter, QRectF(left, rect.top(), rect.right() - left, high), line, tokens)
        why = QRectF(left, rect.top() + high + GAP, rect.right() - left, line_height())
        paint_reason(painter, why, line.why, tokens)
        why.setHeight(why.height() * lines_of(line.why, why.width()))
        below = QRectF(left, why.bottom(), why.width(), rect.bottom() - why.bottom())
        if index.row() == self.current:
            below.setRight(below.right() - self.room_for_actions)
        # The buttons of the current row need it all where the text is large and the row short.
        if below.width() > LEAST:
            paint_text(painter, below, line.below, tokens.muted, theme.font("small"))
        painter.setPen(QColor(tokens.text))
        painter.restore()


def _paint_head(painter: QPainter, top: QRectF, line: DueLine, tokens: Tokens) -> None:
    """Who it is and where they work; at the right how late, or the promise that is."""
    bold = theme.font(bold=True)
    if line.broken:
        narrow = text_width(line.state, bold) > top.width() / 2
        said = line.short if narrow else line.state
        used = paint_label(painter, top, said, tokens.broken, tokens.broken_soft, right=True)
    else:
        ink = tokens.due if line.due else tokens.muted
        used = paint_text(painter, top, line.state, ink, bold, right=True)
    top.setRight(top.right() - used - 2 * GRID)
    used = paint_text(painter, top, words.called(line.row.name), tokens.text, bold)
    top.setLeft(top.left() + used + 12)
    if top.width() > 40:
        paint_text(painter, top, line.position, tokens.muted)
