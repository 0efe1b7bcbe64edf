"""The openings as a table: one in a line, with stage, place, people and what is next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import StageRow
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.opening_words import opening_sentence, stage, what_next, where, whose
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text
from netbook.ui.widgets.thumbnails import Thumbnails

AVATAR, FACES, AIR = 24, 3, 10
# The shares of title and place, stage, people, and what is next.
SHARES = (44, 16, 14, 26)
# Under this width, at 100 %, an opening takes two lines.
TWO_LINES = 620


def _height(width: int) -> int:
    """The height of every row in a table of that width, in pixels."""
    bold = line_height(theme.font(bold=True))
    one_line = max(bold, theme.scaled(AVATAR))
    return round((one_line if width >= theme.scaled(TWO_LINES) else bold + line_height()) + 2 * AIR)


class _Delegate(QStyledItemDelegate):
    def __init__(self, note: Callable[[OpportunityRow], tuple[str, bool]]) -> None:
        super().__init__()
        self._note = note
        self.stage_of: Callable[[OpportunityRow], str] = lambda _row: ""
        self.photos: Callable[[str | None], QPixmap | None] = lambda _sha256: None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OpportunityRow = index.data(ROW_ROLE)
        painter.save()
        paint_ground(painter, option, theme.tokens(), first=index.row() == 0, inset=2 * GRID)
        room = QRectF(option.rect).adjusted(2 * GRID, 0, -2 * GRID, 0)
        if option.rect.width() < theme.scaled(TWO_LINES):
            self._paint_two(painter, room.adjusted(0, AIR, 0, -AIR), row)
        else:
            self._paint_one(painter, room, row)
        painter.restore()

    def _paint_two(self, painter: QPainter, room: QRectF, row: OpportunityRow) -> None:
        tokens = theme.tokens()
        high = line_height(theme.font(bold=True))
        self._paint_title(painter, QRectF(room.left(), room.top(), room.width(), high), row)
        below = QRectF(room.left(), room.top() + high, room.width(), line_height())
        said, presses = self._note(row)
        used = paint_text(painter, below, f"{self.stage_of(row)}  ", tokens.muted)
        below.setLeft(below.left() + used)
        if below.width() > 40:
            ink = tokens.due if presses else tokens.muted
            paint_text(painter, below, said, ink, theme.font(bold=presses))

    def _paint_one(self, painter: QPainter, room: QRectF, row: OpportunityRow) -> None:
        tokens, left = theme.tokens(), room.left()
        cells = []
        for share in SHARES:
            cells.append(QRectF(left, room.top(), room.width() * share / 100 - 12, room.height()))
            left += room.width() * share / 100
        self._paint_title(painter, cells[0], row)
        paint_text(painter, cells[1], self.stage_of(row), tokens.text)
        size = theme.scaled(AVATAR)
        for at, each in enumerate(row.people[:FACES]):
            middle = cells[2].center().y() - size / 2
            place = QRectF(cells[2].left() + at * (size + 5), middle, size, size)
            paint_avatar(painter, place, words.called(each.name), self.photos(each.photo))
        said, presses = self._note(row)
        ink = tokens.due if presses else tokens.muted
        paint_text(painter, cells[3], said, ink, theme.font(bold=presses))

    def _paint_title(self, painter: QPainter, room: QRectF, row: OpportunityRow) -> None:
        tokens = theme.tokens()
        used = paint_text(painter, room, row.title, tokens.text, theme.font(bold=True))
        room.setLeft(room.left() + used + 12)
        if room.width() > 40:
            said = ", ".join(part for part in (where(row), whose(row)) if part)
            paint_text(painter, room, said, tokens.muted)


class OpeningTable(RowList):
    """All openings in the order of the stages; `chosen` with one, or None."""

    chosen = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name, lambda: _height(self.width()))
        self._desk = desk
        self._stages: dict[int, StageRow] = {}
        self.current: OpportunityRow | None = None
        self.openings = RowModel[OpportunityRow](self._sentence)
        self._painter = _Delegate(self._note)
        self._painter.stage_of = self._stage
        photos = Thumbnails(desk, 2 * AVATAR, self)
        photos.loaded.connect(self.viewport().update)
        self._painter.photos = photos.get
        self.setModel(self.openings)
        self.setItemDelegate(self._painter)
        self.setProperty("inset", True)
        self.current_changed.connect(self._look)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self, at))

    def _stage(self, row: OpportunityRow) -> str:
        each = self._stages[row.stage_id]
        return stage(each.key, each.name)

    def _note(self, row: OpportunityRow) -> tuple[str, bool]:
        return what_next(row, self._stages[row.stage_id].key, self._desk.bus.today)

    def _sentence(self, row: OpportunityRow) -> str:
        said, _presses = self._note(row)
        return opening_sentence(row, self._stage(row), said)

    def fill(self, stages: Sequence[StageRow], rows: Sequence[OpportunityRow]) -> None:
        """Show these openings; the current one stays so."""
        self._stages = {each.id: each for each in stages}
        kept = self.current.id if self.current else None
        self.blockSignals(True)
        self.openings.fill(rows)
        self.fit()
        self.blockSignals(False)
        # The card ends where its rows end, and scrolls where the window does.
        wants = len(rows) * _height(self.width()) + 4
        most = max(theme.scaled(150), self.window().height() // 2)
        self.setFixedHeight(min(wants, most))
        at = next((at for at, row in enumerate(rows) if row.id == kept), 0)
        if rows:
            self.selectRow(at)
        self._look(at if rows else -1)

    def show_opening(self, opening_id: int) -> bool:
        """Make an opening the current one; whether it is in the table."""
        for at, row in enumerate(self.openings.rows):
            if row.id == opening_id:
                self.selectRow(at)
                return True
        return False

    def take_focus(self) -> bool:
        """Give the focus to the table, if there is anything in it."""
        self.setFocus()
        return bool(self.openings.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two lines for an opening where one is too narrow."""
        super().resizeEvent(event)
        high = _height(self.width())
        if high != self.verticalHeader().defaultSectionSize():
            self.set_row_height(high)

    def _look(self, at: int) -> None:
        rows = self.openings.rows
        row = rows[at] if 0 <= at < len(rows) else None
        if row != self.current:
            self.current = row
            self.chosen.emit(row)
