"""How somebody to write to is painted on Today: who, how late, and the last conversation."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.store.due import DueRow
from netbook.ui import theme
from netbook.ui.theme import GRID
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text, text_width
from netbook.ui.words import ago, channel, due_state, how_often, position_line, tr

AVATAR = 36


def row_height() -> int:
    """The height of a row in pixels at the present text size."""
    return max(AVATAR, round(line_height(theme.font(bold=True)) + line_height() + 6)) + 2 * 14


def last_words(row: DueRow, today: date) -> str:
    """`Email 9 weeks ago, every 6 weeks`, or that there was no conversation yet."""
    often = how_often(row.every)
    if row.last_day is None:
        return tr("No conversation noted yet, {often}").format(often=often)
    when = ago(date.fromordinal(row.last_day), today)
    how = channel(row.last_channel) if row.last_channel else tr("Spoke")
    return f"{how} {when}, {often}"


def sentence(row: DueRow, today: date) -> str:
    """The whole row as one sentence."""
    position = position_line(row.title, row.organisation)
    parts = [row.name, position] if position else [row.name]
    state = due_state(date.fromordinal(row.due_day), False, today)
    return "; ".join([", ".join(parts), state, last_words(row, today)])


class DueDelegate(QStyledItemDelegate):
    """Paints a DueRow; the actions of the current row are real buttons placed over it."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self.current = -1
        self.room_for_actions = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: DueRow = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0, inset=2 * GRID)
        rect = QRectF(option.rect).adjusted(2 * GRID, 14, -2 * GRID, -14)
        middle = rect.center().y() - AVATAR / 2
        paint_avatar(
            painter,
            QRectF(rect.left(), middle, AVATAR, AVATAR),
            row.name,
        )
        left = rect.left() + AVATAR + 12
        bold, high = theme.font(bold=True), line_height(theme.font(bold=True))
        state = due_state(date.fromordinal(row.due_day), False, self.today)
        wide = text_width(state, bold)
        top = QRectF(left, rect.top(), rect.right() - left, high)
        paint_text(painter, top, state, tokens.due, bold, right=True)
        top.setRight(top.right() - wide - 2 * GRID)
        used = paint_text(painter, top, row.name, tokens.text, bold)
        top.setLeft(left + used + 12)
        if top.width() > 40:
            paint_text(painter, top, position_line(row.title, row.organisation), tokens.muted)
        below = QRectF(left, rect.top() + high + 6, rect.right() - left, line_height())
        if index.row() == self.current:
            below.setRight(below.right() - self.room_for_actions)
        paint_text(painter, below, last_words(row, self.today), tokens.muted, theme.font("small"))
        painter.setPen(QColor(tokens.text))
        painter.restore()
