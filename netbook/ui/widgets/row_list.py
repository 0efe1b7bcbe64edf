"""A list of rows of one column: model and view set up the one way that works for everybody."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from netbook.ui.widgets.room import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows in memory; `sentence` says a row in one complete sentence for a screen reader."""

    def __init__(self, sentence: Callable[[Row], str]) -> None:
        super().__init__()
        self._sentence = sentence
        self.rows: list[Row] = []

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or its sentence."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._sentence(row))
        return None


class RowList(QTableView):
    """A one-column table without headers; Tab leaves it, Enter opens, single keys act.

    What they do with the row lies in `acts`, by their portable names (`L`, `Space`, `Del`). All
    rows are as high as `row_height` says for the size of the text, or each as `height_of` says from
    its place and the width of the list. With `grows` the list is as high as its rows, for lists
    that lie in a scrolling page.
    """

    opened = Signal(int)
    current_changed = Signal(int)

    def __init__(self, name: str, row_height: Callable[[], int], *, grows: bool = False) -> None:
        super().__init__()
        self._row_height = row_height
        self.acts: dict[str, Callable[[int], object]] = {}
        self.height_of: Callable[[int, int], int] | None = None
        # A timer of its own: a single shot that a window is closed before would hold the window.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self._grows = grows
        self._pressed = QPersistentModelIndex()
        self.setAccessibleName(name)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.set_row_height(row_height())
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def set_row_height(self, height: int) -> None:
        """Give all rows another height, in pixels."""
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows, where the list grows."""
        if self.model() is None:
            return
        header = self.verticalHeader()
        if self.height_of is not None:
            for row in range(self.model().rowCount()):
                header.resizeSection(row, self.height_of(row, self.columnWidth(0)))
        if self._grows:
            self.setFixedHeight(header.length() + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row_height"):
            self.set_row_height(self._row_height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current now."""
        super().currentChanged(current, previous)
        self.current_changed.emit(current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Make the one selected row the current one: a screen reader only selects."""
        super().selectionChanged(selected, deselected)
        if _ranges(selected):
            # Later: whoever sets the current row selects it first.
            self._soon.start()

    def _follow(self) -> None:
        ranges = _ranges(self.selectionModel().selection())
        if len(ranges) == 1 and ranges[0].height() == 1:
            row = ranges[0].top()
            if row != self.currentIndex().row():
                self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the keys in `acts` act, the rest moves."""
        row = self.currentIndex().row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row >= 0 and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
            return
        act = self.acts.get(QKeySequence(event.key()).toString()) if plain else None
        if row >= 0 and act is not None:
            act(row)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Know which row was pressed."""
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let the second click pass where the first one brought another row below the pointer."""
        if self._pressed.isValid():
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def toggle_current(self, _at: int = -1) -> None:
        """Take the current row into the selection, or out of it."""
        self.selectionModel().select(
            self.currentIndex(),
            QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows,
        )

    def keyboardSearch(self, search: str) -> None:
        """Letters act on rows and digits do nothing; what finds is a search field."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the one column as wide as the list."""
        super().resizeEvent(event)
        width = event.size().width()
        self.setColumnWidth(0, width)
        if self.height_of is not None and event.oldSize().width() != width:
            self.fit()


def _ranges(selection: QItemSelection) -> list[QItemSelectionRange]:
    return cast("list[QItemSelectionRange]", selection)  # which Qt's stubs don't say it is
