"""Paints a topic's title in the list of topics."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.ui import theme
from netbook.ui.theme import GRID
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text


def row_height() -> int:
    """The height of a topic's row, in pixels."""
    return round(line_height() + 2 * GRID)


class TopicDelegate(QStyledItemDelegate):
    """One line of text on the ground that all rows have."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=True)
        lines = QRectF(option.rect).adjusted(1.5 * GRID, 0, -GRID, 0)
        paint_text(painter, lines, index.data(ROW_ROLE).title, tokens.text)
        painter.restore()
