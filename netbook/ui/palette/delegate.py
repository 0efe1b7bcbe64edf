"""How a row of the palette is painted: what it is called, what it is, and its shortcut."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.ui import theme
from netbook.ui.palette.row import Row, kind_words
from netbook.ui.theme import GRID
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import (
    line_height,
    paint_ground,
    paint_key,
    paint_text,
    text_width,
)

# What a row is called gets at least so much of the width before its shortcut does.
TITLE_SHARE = 0.45


def row_height() -> int:
    """The height of a row in pixels at the present text size."""
    return round(line_height()) + 14


class RowDelegate(QStyledItemDelegate):
    """Paints a Row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        tokens = theme.tokens()
        small = theme.font("small")
        painter.save()
        paint_ground(painter, option, tokens, first=True)
        rect = QRectF(option.rect).adjusted(2 * GRID, 0, -2 * GRID, 0)
        least = rect.width() * TITLE_SHARE
        if row.shortcut and text_width(row.shortcut, small) < rect.width() - least:
            rect.setRight(paint_key(painter, rect, row.shortcut) - 12)
        kind = kind_words(row)
        if kind and text_width(kind, small) < rect.width() - least:
            paint_text(painter, rect, kind, tokens.muted, small, right=True)
            rect.setRight(rect.right() - text_width(kind, small) - 2 * GRID)
        ink = tokens.text if row.possible else tokens.muted
        rect.setLeft(rect.left() + paint_text(painter, rect, row.title, ink) + 10)
        if row.detail and rect.width() > 4 * GRID:
            paint_text(painter, rect, row.detail, tokens.muted)
        painter.restore()
