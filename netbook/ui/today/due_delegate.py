"""How somebody to write to is painted on Today: who, how late, why, and how often."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.store.due import DueRow
from netbook.ui import theme, words
from netbook.ui.theme import GRID
from netbook.ui.today.due_words import Firsts, reason, state
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text, text_width
from netbook.ui.words import how_often, position_line

AVATAR, AIR, GAP, FOOT = 36, 12, 2, 7
# By how much a button is higher than a line of text.
BUTTON = 11


def row_height() -> int:
    """The height of a row in pixels at the present text size."""
    # The last line leaves room for the buttons, so that no words above it are covered.
    lines = line_height(theme.font(bold=True)) + 2 * line_height() + BUTTON
    return round(AIR + lines + GAP + FOOT)


# Less room than this, in pixels, is none for words.
LEAST = 60


class DueDelegate(QStyledItemDelegate):
    """Paints a DueRow; the actions of the current row are real buttons placed over it.

    `firsts` are the words for those without a conversation, `photos` gives a picture that is at
    hand.
    """

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self.current = -1
        self.room_for_actions = 0
        self.firsts: Firsts = {}
        self.photos: Callable[[str | None], QPixmap | None] = lambda _sha256: None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: DueRow = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0, inset=2 * GRID)
        rect = QRectF(option.rect).adjusted(2 * GRID, AIR, -2 * GRID, -FOOT)
        middle = rect.center().y() - AVATAR / 2
        place = QRectF(rect.left(), middle, AVATAR, AVATAR)
        paint_avatar(painter, place, row.name, self.photos(row.photo))
        left = rect.left() + AVATAR + 12
        bold, high = theme.font(bold=True), line_height(theme.font(bold=True))
        said = state(row, self.today)
        wide = text_width(said, bold)
        top = QRectF(left, rect.top(), rect.right() - left, high)
        ink = tokens.due if row.due_day <= self.today.toordinal() else tokens.muted
        paint_text(painter, top, said, ink, bold, right=True)
        top.setRight(top.right() - wide - 2 * GRID)
        used = paint_text(painter, top, words.called(row.name), tokens.text, bold)
        top.setLeft(left + used + 12)
        if top.width() > 40:
            paint_text(painter, top, position_line(row.title, row.organisation), tokens.muted)
        why = QRectF(left, rect.top() + high + GAP, rect.right() - left, line_height())
        small = theme.font("small")
        below = QRectF(left, why.bottom(), why.width(), rect.bottom() - why.bottom())
        if index.row() == self.current:
            below.setRight(below.right() - self.room_for_actions)
        paint_text(painter, why, reason(row, self.firsts, self.today), tokens.text)
        # The buttons of the current row need it all where the text is large and the row short.
        if below.width() > LEAST:
            paint_text(painter, below, how_often(row.every), tokens.muted, small)
        painter.setPen(QColor(tokens.text))
        painter.restore()
