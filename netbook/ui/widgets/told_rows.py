"""Rows of words in a list: what, something at its right, and below it as many lines as it takes."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.ui import theme
from netbook.ui.theme import GRID
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text, text_width

AVATAR, AIR, INDENT = 36, 7, 14
MOST_LINES = 4


class Told(NamedTuple):
    """A row: `head` in bold unless it is `inset`, then `aside`, `right` and `below`.

    `id` is what it is of: a contact, or a conversation. With `name` an avatar stands before it.
    """

    head: str
    aside: str = ""
    right: str = ""
    below: str = ""
    id: int | None = None
    inset: bool = False
    name: str = ""
    photo: str | None = None

    @property
    def sentence(self) -> str:
        """The row read aloud."""
        return "; ".join(each for each in (self.head, self.aside, self.right, self.below) if each)


class ToldDelegate(QStyledItemDelegate):
    """Paints a Told; `photos` gives a picture that is at hand."""

    def __init__(self) -> None:
        super().__init__()
        self.photos: Callable[[str | None], QPixmap | None] = lambda _sha256: None

    def height(self, told: Told, width: int) -> int:
        """The height of a row in a list of that width."""
        high = line_height(_head_font(told))
        if told.below:
            high += _wrapped(told.below, width - _left(told) - GRID)
        least = AVATAR if told.name else 0
        return round(max(high, least) + (AIR if told.inset else 2 * AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        told: Told = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=told.inset or index.row() == 0)
        rect = QRectF(option.rect).adjusted(0, AIR / (2 if told.inset else 1), -GRID, 0)
        if told.name:
            place = QRectF(rect.left() + GRID, rect.top(), AVATAR, AVATAR)
            paint_avatar(painter, place, told.name, self.photos(told.photo))
        font = _head_font(told)
        head = QRectF(rect.left() + _left(told), rect.top(), 0, line_height(font))
        if told.name and not told.below:
            head.moveTop(rect.top() + (AVATAR - head.height()) / 2)
        head.setRight(rect.right())
        if told.right:
            small = theme.font("small")
            room = QRectF(head)
            room.setLeft(head.right() - min(text_width(told.right, small), head.width() / 2))
            paint_text(painter, room, told.right, tokens.muted, small, right=True)
            head.setRight(room.left() - GRID)
        used = paint_text(painter, head, told.head, tokens.text, font)
        head.setLeft(head.left() + used + GRID)
        if told.aside and head.width() > 40:
            paint_text(painter, head, told.aside, tokens.muted)
        if told.below:
            high = _wrapped(told.below, option.rect.width() - _left(told) - GRID)
            below = QRectF(rect.left() + _left(told), head.bottom(), 0, high)
            below.setRight(rect.right())
            painter.setFont(theme.font())
            painter.setPen(QColor(tokens.text))
            painter.drawText(below, Qt.TextFlag.TextWordWrap, told.below)
        painter.restore()


def told_list(name: str) -> tuple[RowList, RowModel[Told], ToldDelegate]:
    """A list of such rows that is as high as they are, for a page that scrolls."""
    model, delegate = RowModel[Told](lambda told: told.sentence), ToldDelegate()
    rows = RowList(name, lambda: round(line_height()) + AIR, grows=True)
    rows.height_of = lambda at, width: delegate.height(model.rows[at], width)
    rows.setModel(model)
    rows.setItemDelegate(delegate)
    return rows, model, delegate


def _head_font(told: Told) -> QFont:
    return theme.font(bold=not told.inset)


def _left(told: Told) -> int:
    return GRID + (AVATAR + 12 if told.name else 0) + (INDENT if told.inset else 0)


def _wrapped(words: str, width: int) -> float:
    """How high some words are in a width, at most so many lines of them."""
    metrics = QFontMetricsF(theme.font())
    room = QRectF(0, 0, max(width, 40), MOST_LINES * metrics.lineSpacing())
    return min(
        metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height(), room.height()
    )
