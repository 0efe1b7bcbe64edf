"""How an opening is painted on the board: a card with its title, place, people and what is next."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netbook.store.opportunity_rows import OpportunityRow
from netbook.ui import theme, words
from netbook.ui.opportunities.lines import lines_of, paint_lines
from netbook.ui.theme import CARD_RADIUS, ROW_BAR, Tokens
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.opening_words import where, whose
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import line_height, paint_text, text_width

AVATAR, INSET, BETWEEN, GAP = 24, 12, 10, 5
FACES = 2
# What is next stands beside the faces where so much room is left, at 100 %, else below them.
LEAST_NOTE = 58
MOST_LINES = 2
# More lines than any words take: counted in them, nothing is cut.
MANY = 99


def least_height() -> int:
    """The height of the lowest card with the gap below it, in pixels."""
    return round(2 * INSET + line_height(theme.font(bold=True)) + line_height() + BETWEEN)


class CardDelegate(QStyledItemDelegate):
    """Paints an OpportunityRow; `note` says what is next and whether it presses.

    `photos` gives a picture that is at hand.
    """

    def __init__(self, note: Callable[[OpportunityRow], tuple[str, bool]]) -> None:
        super().__init__()
        self._note = note
        self.photos: Callable[[str | None], QPixmap | None] = lambda _sha256: None

    def height(self, row: OpportunityRow, width: int) -> int:
        """The height of a card with the gap below it, in a column of that width."""
        inner = width - 1 - 2 * INSET
        bold, plain, small = theme.font(bold=True), theme.font(), theme.font("small")
        high = len(lines_of(row.title, bold, inner, MOST_LINES)) * line_height(bold)
        for line in _below(row):
            high += len(lines_of(line, plain, inner, MOST_LINES)) * line_height(plain)
        said, _presses = self._note(row)
        faces, beside = _faces(row, said, inner)
        noted = len(lines_of(said, _note_font(), inner - beside, MOST_LINES)) * line_height(small)
        foot = max(faces, noted) if beside or not faces else faces + noted
        return round(high + (GAP + foot if foot else 0) + 2 * (INSET - 3) + BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        row: OpportunityRow = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -BETWEEN - 0.5)
        _paint_box(painter, box, option, tokens)
        room = box.adjusted(INSET, INSET - 3, -INSET, 3 - INSET)
        bold, plain = theme.font(bold=True), theme.font()
        lines = lines_of(row.title, bold, room.width(), MOST_LINES)
        paint_lines(painter, room, lines, tokens.text, bold)
        for line in _below(row):
            lines = lines_of(line, plain, room.width(), MOST_LINES)
            paint_lines(painter, room, lines, tokens.muted, plain)
        room.setTop(room.top() + GAP)
        self._paint_foot(painter, room, row, tokens)
        painter.restore()

    def _paint_foot(
        self, painter: QPainter, room: QRectF, row: OpportunityRow, tokens: Tokens
    ) -> None:
        said, presses = self._note(row)
        high, beside = _faces(row, said, room.width())
        size = theme.scaled(AVATAR)
        for at, each in enumerate(row.people[:FACES] if high else ()):
            place = QRectF(room.left() + at * (size + 5), room.top(), size, size)
            paint_avatar(painter, place, words.called(each.name), self.photos(each.photo))
        if more := _more(row):
            place = QRectF(room.left() + FACES * (size + 5), room.top(), room.width(), size)
            paint_text(painter, place, more, tokens.muted, theme.font("small"))
        font = _note_font(presses)
        lines = lines_of(said, _note_font(), room.width() - beside, MOST_LINES)
        if beside:
            room.setLeft(room.left() + beside)
            room.setTop(room.top() + max(0.0, (high - len(lines) * line_height(font)) / 2))
        else:
            room.setTop(room.top() + high)
        paint_lines(painter, room, lines, tokens.due if presses else tokens.muted, font)


def _below(row: OpportunityRow) -> list[str]:
    return [line for line in (where(row), whose(row)) if line]


def _more(row: OpportunityRow) -> str:
    """How many have a part in it beside those whose faces are shown: `+1`."""
    left = len(row.people) - FACES
    return f"+{words.number(left)}" if left > 0 else ""


def _note_font(presses: bool = True) -> QFont:
    """The bold one is the wider: what is broken for it fits in both."""
    return theme.font("small", bold=presses)


def _faces(row: OpportunityRow, said: str, inner: float) -> tuple[float, float]:
    """How high the faces are, and how much room they take from what is said beside them.

    What is longer than two short lines is said below them.
    """
    if not row.people:
        return 0, 0
    size = theme.scaled(AVATAR)
    wide: float = min(len(row.people), FACES) * (size + 5) + 2
    if more := _more(row):
        wide += text_width(more, theme.font("small")) + 5
    if inner - wide < theme.scaled(LEAST_NOTE):
        return size, 0
    fits = len(lines_of(said, _note_font(), inner - wide, MANY)) <= MOST_LINES
    return size, wide if fits else 0


def _paint_box(
    painter: QPainter, box: QRectF, option: QStyleOptionViewItem, tokens: Tokens
) -> None:
    """The ground of a card: selected with a bar at its left, framed where it has the focus."""
    state: QStyle.StateFlag = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    framed = selected and (tokens.strong or bool(state & QStyle.StateFlag.State_HasFocus))
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    shape = QPainterPath()
    shape.addRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
    painter.fillPath(shape, QColor(tokens.selection if selected else tokens.surface))
    if selected:
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRect(QRectF(box.left(), box.top(), ROW_BAR + 0.5, box.height()))
        painter.restore()
    edge = tokens.accent if framed else tokens.control if hovered else tokens.line
    painter.setPen(QPen(QColor(edge), 1.5 if framed else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
