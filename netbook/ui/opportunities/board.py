"""The board: the stages beside each other, as many as there is room for, with their cards."""

from collections.abc import Callable, Sequence
from itertools import chain, zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import StageRow
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.opportunities.stage_bar import StageBar
from netbook.ui.opportunities.stage_column import StageColumn
from netbook.ui.opportunities.ways_in import WaysIn
from netbook.ui.widgets.opening_words import opening_sentence, wants_ways, what_next
from netbook.ui.widgets.pieces import empty, text
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.words import about

# A column is at least so wide, at 100 %; what has no room is behind the bar above.
NARROWEST, BETWEEN = 128, 11
# The board takes at most this share of the window, and at least so much, at 100 %.
SHARE, LEAST, ROOM_BELOW = 0.5, 150, 2
FACE = 48


class Board(QWidget):
    """Emits `chosen` with an opening (or None), `opened`, and `moved` with an opening and a stage.

    Where a card stays the current one through a change, so does the focus.
    """

    chosen = Signal(object)
    opened = Signal()
    moved = Signal(object, int)
    menu_wanted = Signal(object, object)

    def __init__(self, desk: Desk, acts: dict[str, Callable[[int], object]]) -> None:
        super().__init__()
        self._desk, self._acts = desk, acts
        self.columns: list[StageColumn] = []
        self._heads: list[QWidget] = []
        self._names: list[QWidget] = []
        self.current: OpportunityRow | None = None
        self._first, self._fits = 0, 1
        self._filling = False
        self._photos = Thumbnails(desk, FACE, self)
        self._photos.loaded.connect(self._repaint)
        self._ways = WaysIn(desk, self)
        self._ways.found.connect(self._say_anew)
        self.bar = StageBar()
        self.bar.chosen.connect(self.show_column)
        self.bar.neared.connect(self._bring)
        self._row = QHBoxLayout()
        self._row.setSpacing(BETWEEN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.bar)
        layout.addLayout(self._row)

    def fill(self, stages: Sequence[StageRow], rows: Sequence[OpportunityRow]) -> None:
        """Show these openings in these stages; the current one stays so, wherever it is now."""
        self._filling = True
        focused = any(column.hasFocus() for column in self.columns)
        shown = [(each.id, each.key, each.name) for each in stages]
        if shown != [(c.stage.id, c.stage.key, c.stage.name) for c in self.columns]:
            self._make(stages)
        by_stage: dict[int, list[OpportunityRow]] = {}
        for row in rows:
            by_stage.setdefault(row.stage_id, []).append(row)
        for column in self.columns:
            column.fill(by_stage.get(column.stage.id, ()))
            count = words.number(len(column.openings.rows))
            column.setAccessibleName(about(column.name, count))
        self._filling = False
        self.bar.fill([(column.name, len(column.openings.rows)) for column in self.columns])
        now = next((row for row in rows if self.current and row.id == self.current.id), None)
        self._settle(now or next(iter(rows), None))
        self.fold()
        if focused:
            self.take_focus()
        self._look_for_ways()

    def _make(self, stages: Sequence[StageRow]) -> None:
        empty(self._row)
        self.columns, self._heads, self._names = [], [], []
        for each in stages:
            column = StageColumn(each, self._sentence, self._note)
            column.acts = self._acts
            column.cards.photos = self._photos.get
            column.current_changed.connect(lambda at, c=column: self._chosen(c, at))
            column.opened.connect(lambda _at: self.opened.emit())
            column.sideways.connect(self._look)
            column.carried.connect(self.carry)
            column.dropped.connect(lambda number, c=column: self._drop(number, c))
            column.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            column.customContextMenuRequested.connect(
                lambda at, c=column: self.menu_wanted.emit(c, at)
            )
            head = QWidget()
            head.setProperty("surface", "none")
            stack = QVBoxLayout(head)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(6)
            name = text(column.name, "heading", wrap=True)
            stack.addWidget(name)
            stack.addWidget(column, 1)
            self._names.append(name)
            self._row.addWidget(head, 1)
            self.columns.append(column)
            self._heads.append(head)

    def _sentence(self, row: OpportunityRow) -> str:
        at = self._column_of(row)
        said, _presses = self._note(row)
        return opening_sentence(row, at.name, said)

    def _note(self, row: OpportunityRow) -> tuple[str, bool]:
        key = self._column_of(row).stage.key
        return what_next(row, key, self._desk.bus.today, self._ways.of(row))

    def _column_of(self, row: OpportunityRow) -> StageColumn:
        return next(column for column in self.columns if column.stage.id == row.stage_id)

    def _look_for_ways(self) -> None:
        """Look for the ways to those at the top of all columns first."""
        today = self._desk.bus.today
        keys = {column.stage.id: column.stage.key for column in self.columns}
        across = chain.from_iterable(zip_longest(*(each.openings.rows for each in self.columns)))
        self._ways.look(row for row in across if row and wants_ways(row, keys[row.stage_id], today))

    def _say_anew(self, opening_id: int) -> None:
        """Give a card the height that what it says now takes."""
        for column in self.columns:
            column.measure(column.place_of(opening_id))
        self._take_height()

    def _repaint(self) -> None:
        for column in self.columns:
            column.viewport().update()

    @property
    def current_column(self) -> StageColumn | None:
        """The column of the current card."""
        return self._column_of(self.current) if self.current else None

    def show_opening(self, opening_id: int) -> bool:
        """Make an opening the current one; whether it is on the board."""
        for column in self.columns:
            if (at := column.place_of(opening_id)) >= 0:
                self._settle(column.openings.rows[at])
                return True
        return False

    def show_column(self, at: int) -> None:
        """Bring a stage into sight, with its first card as the current one."""
        if 0 <= at < len(self.columns):
            rows = self.columns[at].openings.rows
            if rows and self.current not in rows:
                self._settle(rows[0])
            self._bring(at)
            self._take_height()

    def take_focus(self) -> bool:
        """Give the focus to the current card, if there is one."""
        column = self.current_column
        if column is not None:
            column.setFocus()
        return column is not None

    def _chosen(self, column: StageColumn, at: int) -> None:
        if not self._filling and at >= 0:
            self._settle(column.openings.rows[at])

    def _settle(self, row: OpportunityRow | None) -> None:
        """Have one card be the current one of all columns, and none with Tab but its column."""
        before, self.current = self.current, row
        self._filling = True
        for column in self.columns:
            here = column.place_of(row.id) if row else -1
            if here < 0:
                column.clearSelection()
                column.setCurrentIndex(column.openings.index(-1, 0))
            else:
                column.selectRow(here)
            stop = Qt.FocusPolicy.StrongFocus if here >= 0 else Qt.FocusPolicy.ClickFocus
            column.setFocusPolicy(stop)
        self._filling = False
        if row is not None:
            self.fold()
        if row != before:
            self.chosen.emit(row)

    def _look(self, by: int) -> None:
        """Make the card beside the current one current, over columns without any."""
        column = self.current_column
        if column is None or self.current is None:
            return
        at, row = self.columns.index(column) + by, column.place_of(self.current.id)
        while 0 <= at < len(self.columns) and not self.columns[at].openings.rows:
            at += by
        if 0 <= at < len(self.columns):
            rows = self.columns[at].openings.rows
            self._settle(rows[min(row, len(rows) - 1)])
            self.take_focus()

    def carry(self, by: int) -> None:
        """Move the current card by so many columns."""
        column = self.current_column
        if column is not None:
            at = self.columns.index(column) + by
            if 0 <= at < len(self.columns):
                self.moved.emit(self.current, self.columns[at].stage.id)

    def _drop(self, opening_id: int, column: StageColumn) -> None:
        self.show_opening(opening_id)
        if self.current is not None and self.current.stage_id != column.stage.id:
            self.moved.emit(self.current, column.stage.id)

    def _bring(self, at: int) -> None:
        """Scroll so far sideways that a column is in sight."""
        most = max(0, len(self.columns) - self._fits)
        least, end = at - self._fits + 1, min(at, most)
        self._first = min(max(self._first, least, 0), end)
        for place, head in enumerate(self._heads):
            head.setVisible(self._first <= place < self._first + self._fits)
            # The one that is shown alone is named by the bar above.
            self._names[place].setVisible(self._fits > 1)
        self.bar.setVisible(self._fits < len(self.columns))
        self.bar.point_at(at, self._first, self._first + self._fits)

    def fold(self) -> None:
        """Show as many columns as there is room for, and take the height of their cards."""
        if not self.columns:
            return
        room, gap = max(1, self.width()), BETWEEN
        fits = (room + gap) // (theme.scaled(NARROWEST) + gap)
        self._fits = max(1, min(len(self.columns), fits))
        if theme.folded(self.window().width(), theme.FOLD_PANES):
            self._fits = 1
        now = self.current_column
        self._bring(self.columns.index(now) if now else self._first)
        self._take_height()

    def _take_height(self) -> None:
        """Be as high as the cards that are in sight, and scroll where they are many."""
        room, gap = max(1, self.width()), BETWEEN
        wide = (room - (self._fits - 1) * gap) // self._fits
        shown = self.columns[self._first : self._first + self._fits]
        most = max(theme.scaled(LEAST), round(self.window().height() * SHARE))
        wants = max(column.wants(wide, most) for column in shown)
        for column in self.columns:
            column.setFixedHeight(min(max(wants, theme.scaled(LEAST) // 2), most) + ROOM_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fold()
