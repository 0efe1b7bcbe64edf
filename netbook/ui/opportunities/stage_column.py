"""One column of the board: the openings of a stage, and where others may be dropped."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView

from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import StageRow
from netbook.ui import theme
from netbook.ui.opportunities.card_delegate import BETWEEN, CardDelegate, least_height
from netbook.ui.theme import CARD_RADIUS
from netbook.ui.widgets.opening_words import stage
from netbook.ui.widgets.row_list import Index, RowList, RowModel

OPENING = "application/x-netbook-opening"
# What the keys of a card do: by how many columns they move the eye, or the card.
EYE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
CARD = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
# So many cards are measured in one go, more than are in sight.
MEASURED = 24
_Hint = QAbstractItemView.ScrollHint


class OpeningModel(RowModel[OpportunityRow]):
    """Openings, which can be dragged."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be dragged as well."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What is dragged is known to the board alone."""
        return [OPENING]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the opening that is dragged."""
        data = QMimeData()
        for index in indexes[:1]:
            data.setData(OPENING, str(self.rows[index.row()].id).encode())
        return data


class StageColumn(RowList):
    """The cards of one stage; `sideways` tells of keys that go beyond it, `dropped` of a card."""

    sideways = Signal(int)
    carried = Signal(int)
    dropped = Signal(int)

    def __init__(
        self,
        each: StageRow,
        sentence: Callable[[OpportunityRow], str],
        note: Callable[[OpportunityRow], tuple[str, bool]],
    ) -> None:
        self.stage, self.name = each, stage(each.key, each.name)
        # How many cards have their height; the next get theirs a little later.
        self._measured = 0
        # By place and width: while a page finds its size, it asks for them again and again.
        self._heights: dict[tuple[int, int], int] = {}
        super().__init__(self.name, least_height)
        self.openings = OpeningModel(sentence)
        self.cards = CardDelegate(note)
        self._aimed_at = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._measure)
        self.height_of = self._height
        self.setModel(self.openings)
        self.setItemDelegate(self.cards)
        # Each card paints its own ground, with room around it.
        self.setProperty("cards", True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def fill(self, rows: Sequence[OpportunityRow]) -> None:
        """Show these openings."""
        self._heights.clear()
        self.openings.fill(rows)
        self.fit()

    def set_row_height(self, height: int) -> None:
        """Follow another size of the text."""
        self._heights.clear()
        super().set_row_height(height)

    def _height(self, at: int, width: int) -> int:
        found = self._heights.get((at, width))
        if found is None:
            found = self._heights[at, width] = self.cards.height(self.openings.rows[at], width)
        return found

    def fit(self) -> None:
        """Measure the cards in sight at once, and bit by bit those that one would scroll to."""
        if self.model() is not None:
            self._measured = 0
            self._measure()

    def _measure(self, until: int = 0) -> None:
        header, wide = self.verticalHeader(), self.columnWidth(0)
        end = min(max(self._measured + MEASURED, until), len(self.openings.rows))
        for at in range(self._measured, end):
            header.resizeSection(at, self._height(at, wide))
        self._measured = end
        if end < len(self.openings.rows):
            self._later.start()

    def measure(self, at: int) -> None:
        """Measure a card again and paint it, if it was measured."""
        if 0 <= at < self._measured:
            self._heights.clear()
            self.verticalHeader().resizeSection(at, self._height(at, self.columnWidth(0)))
            self.update(self.openings.index(at, 0))

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Where a card is follows from how high those above it are."""
        if index.row() >= self._measured:
            self._measure(index.row() + MEASURED)
        super().scrollTo(index, hint)

    def wants(self, width: int, most: int) -> int:
        """How high all of its cards are in a width, in pixels, or at least `most`."""
        high = 0
        for at in range(len(self.openings.rows)):
            if high >= most:
                break
            high += self._height(at, width)
        return high

    def place_of(self, opening_id: int | None) -> int:
        """The row of an opening, or -1."""
        rows = self.openings.rows
        return next((at for at, row in enumerate(rows) if row.id == opening_id), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows look into the columns beside; with Ctrl, and as brackets, they move the card."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in EYE and held == Qt.KeyboardModifier.ControlModifier:
            self.carried.emit(EYE[key])
        elif key in CARD:  # on many keyboards they are typed with AltGr
            self.carried.emit(CARD[key])
        elif key in EYE and not held:
            self.sideways.emit(EYE[key])
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the card as it looks."""
        chosen = self.selectedIndexes()
        if not chosen:
            return
        drag = QDrag(self)
        drag.setMimeData(self.openings.mimeData(chosen))
        rect = self.visualRect(chosen[0]).adjusted(0, 0, 0, -BETWEEN)
        drag.setPixmap(self.viewport().grab(rect))
        drag.setHotSpot(rect.center() - rect.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a card; files go on to the page."""
        self._aim(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take a card anywhere."""
        self._aim(event)

    def _aim(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(OPENING):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._light(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which card was dropped here."""
        self._light(False)
        if event.mimeData().hasFormat(OPENING):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.dropped.emit(int(event.mimeData().data(OPENING).data()))
        else:
            event.ignore()

    def _light(self, on: bool) -> None:
        self._aimed_at = on
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the column while a card hangs over it."""
        super().paintEvent(event)
        if self._aimed_at:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2, Qt.PenStyle.DashLine))
            frame = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, CARD_RADIUS, CARD_RADIUS)
            painter.end()
