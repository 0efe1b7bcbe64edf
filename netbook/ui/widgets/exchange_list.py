"""Gives and asks as a list: what went which way, about what, when; a row opens its conversation."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.core.partial_date import PartialDate
from netbook.store.exchanges import ExchangeRow
from netbook.store.interactions import read_interaction
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.exchange_words import exchange_with
from netbook.ui.theme import GRID
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import (
    line_height,
    paint_ground,
    paint_label,
    paint_text,
    text_width,
)
from netbook.ui.widgets.timeline_delegate import TINTS
from netbook.ui.words import tr


def when(row: ExchangeRow, today: date) -> str:
    """The day of an exchange as it was noted."""
    return words.partial_day(PartialDate.parse(row.happened_on), today)


def label(row: ExchangeRow) -> str:
    """`gave feedback`, `introduced you to Priya Nair`."""
    return exchange_with(row.direction, row.kind, row.other)


def sentence(row: ExchangeRow, today: date) -> str:
    """The whole exchange as one sentence, with what came of it."""
    parts = [label(row), row.note, when(row, today), *_since(row)]
    return "; ".join(part for part in parts if part)


def _since(row: ExchangeRow) -> list[str]:
    said = (tr("thanked"), row.thanked_on), (tr("told how it went"), row.told_on)
    return [word for word, on in said if on is not None]


class ExchangeDelegate(QStyledItemDelegate):
    """Paints an exchange: its label, what exactly, and when."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: ExchangeRow = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0, inset=2 * GRID)
        rect = QRectF(option.rect).adjusted(2 * GRID, 0, -2 * GRID, 0)
        at = when(row, self.today)
        paint_text(painter, rect, at, tokens.muted, theme.font("small"), right=True)
        rect.setRight(rect.right() - text_width(at, theme.font("small")) - GRID)
        ink, ground = TINTS.get(row.direction, ("on_label", "label"))
        tint = getattr(tokens, ink), getattr(tokens, ground)
        rect.setLeft(rect.left() + paint_label(painter, rect, label(row), *tint) + GRID)
        if rect.width() > 0:
            about = ", ".join(part for part in (row.note, *_since(row)) if part)
            paint_text(painter, rect, about, tokens.text)
        painter.restore()


class ExchangeList(RowList):
    """The exchanges of somebody, newest first; Enter opens the conversation of one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Gives and asks"), _row_height, grows=True)
        self._desk = desk
        self.rows: RowModel[ExchangeRow] = RowModel(lambda row: sentence(row, desk.bus.today))
        self._delegate = ExchangeDelegate(desk.bus.today)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.opened.connect(self._read)

    def show_rows(self, rows: Sequence[ExchangeRow]) -> None:
        """Show these."""
        at = self.currentIndex().row()
        self._delegate.today = self._desk.bus.today
        self.rows.fill(rows)
        self.fit()
        if rows and at >= 0:
            self.selectRow(min(at, len(rows) - 1))

    def _read(self, at: int) -> None:
        with self._desk.notebook.read() as session:
            interaction = read_interaction(session, self.rows.rows[at].interaction_id)
        InteractionForm(self._desk, interaction, self.window()).open()


def _row_height() -> int:
    return round(line_height()) + 16
