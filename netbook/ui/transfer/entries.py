"""The list of cards in the preview of an import: a model, and how a row is painted."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.core.contact_key import display_name
from netbook.transfer.importing import Entry, Plan, Unread
from netbook.ui import theme
from netbook.ui.theme import GRID
from netbook.ui.transfer.words import differing, position, verdict, where, why
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.room import plain_tip
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text, text_width
from netbook.ui.words import called

AVATAR = 36


def row_height() -> int:
    """The height of a row in pixels at the present text size."""
    return max(AVATAR, round(line_height(theme.font(bold=True)) + line_height())) + 18


def sentence(entry: Entry) -> str:
    """One card as a sentence."""
    parts = (
        called(display_name(entry.card)),
        position(entry.card),
        verdict(entry),
        differing(entry),
    )
    return "; ".join(part for part in parts if part)


class EntryModel(RowModel[Entry]):
    """The cards of one group of the preview."""

    def __init__(self) -> None:
        super().__init__(sentence)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As RowModel; the tool tip says in full what would be added, what differs and stays."""
        if role == Qt.ItemDataRole.ToolTipRole and 0 <= index.row() < len(self.rows):
            entry = self.rows[index.row()]
            return plain_tip("\n".join(filter(None, (verdict(entry), differing(entry)))))
        return super().data(index, role)


class EntryDelegate(QStyledItemDelegate):
    """Paints a card: who, what they do, and what importing it would mean."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry: Entry = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0)
        rect = QRectF(option.rect).adjusted(2 * GRID, 9, -2 * GRID, -9)
        name = display_name(entry.card)
        middle = rect.center().y() - AVATAR / 2
        circle = QRectF(rect.left(), middle, AVATAR, AVATAR)
        paint_avatar(painter, circle, name)
        said, small = verdict(entry), theme.font("small")
        wide = min(text_width(said, small), rect.width() * 0.5)
        right = QRectF(rect.right() - wide, rect.top(), wide, rect.height())
        paint_text(painter, right, said, tokens.muted, small, right=True)
        bold = theme.font(bold=True)
        lines = rect.adjusted(AVATAR + 12, 0, -wide - 2 * GRID, 0)
        high, below = line_height(bold), position(entry.card)
        top = (
            lines.center().y() - (high + line_height()) / 2
            if below
            else lines.center().y() - high / 2
        )
        paint_text(
            painter, QRectF(lines.left(), top, lines.width(), high), called(name), tokens.text, bold
        )
        if below:
            under = QRectF(lines.left(), top + high, lines.width(), line_height())
            paint_text(painter, under, below, tokens.muted, small)
        painter.restore()


class ProblemModel(RowModel[tuple[str, str]]):
    """What could not be read: where, and why."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(": ".join)
        self.fill([_problem(plan, unread) for unread in plan.unread])


def _problem(plan: Plan, unread: Unread) -> tuple[str, str]:
    return where(plan, unread), why(unread)


class ProblemDelegate(QStyledItemDelegate):
    """Paints the reason, and the place below it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        place, reason = index.data(ROW_ROLE)
        tokens, small = theme.tokens(), theme.font("small")
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0)
        rect = QRectF(option.rect).adjusted(2 * GRID, 0, -2 * GRID, 0)
        top = rect.center().y() - (line_height() + line_height(small)) / 2
        above = QRectF(rect.left(), top, rect.width(), line_height())
        below = QRectF(rect.left(), above.bottom(), rect.width(), line_height(small))
        paint_text(painter, above, reason, tokens.text)
        paint_text(painter, below, place, tokens.muted, small)
        painter.restore()
