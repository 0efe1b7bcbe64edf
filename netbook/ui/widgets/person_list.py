"""The list of people: a hundred thousand of them as light as ten, several of them selectable."""

from array import array

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView

from netbook.ui.desk import Desk
from netbook.ui.widgets.person_delegate import PersonDelegate
from netbook.ui.widgets.person_look import AVATAR, Look
from netbook.ui.widgets.person_model import PAGE_FOUND, PersonModel
from netbook.ui.widgets.row_list import RowList
from netbook.ui.widgets.thumbnails import Thumbnails

# So many rows from the top take a second line for where they matched; the rest say it in one.
TALL_ROWS = 50
# So many rows beyond those on screen are read while nothing else is to do.
ROWS_AHEAD = 40
_SELECT = QItemSelectionModel.SelectionFlag
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


class PersonList(RowList):
    """Rows of people by id. Selection and scroll position outlive a new reading of the notebook."""

    chosen = Signal(int)
    selection = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name, lambda: Look().row_height)
        self.people = PersonModel(desk, self)
        self._thumbnails = Thumbnails(desk, AVATAR * 2, self)
        self._thumbnails.loaded.connect(self.viewport().update)
        self._tall: list[int] = []
        self._silent = False
        self._ahead = self._looked_at = 0
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._prepare)
        self.setModel(self.people)
        self._delegate = PersonDelegate(self.people, self._thumbnails)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.current_changed.connect(self._current)

    def show_ids(self, ids: "array[int]", text: str = "") -> None:
        """Show these people; those selected before stay so where they are still among them."""
        kept, current = self.selected_ids(), self.current_id()
        top = self.verticalScrollBar().value()
        fresh = text != self.people.text
        self._silent = True
        if self.people.show_ids(ids, text):
            self._set_heights()
            self._reselect(kept, current)
            self.verticalScrollBar().setValue(0 if fresh else top)
        self._silent = False
        self.viewport().update()
        if self.selected_ids() != kept:
            self.selection.emit()

    def current_id(self) -> int | None:
        """The person in the current row."""
        row = self.currentIndex().row()
        return self.people.ids[row] if 0 <= row < len(self.people.ids) else None

    def selected_ids(self) -> "array[int]":
        """The selected people, in the order of the list."""
        spans = sorted(
            (span.top(), span.bottom()) for span in self.selectionModel().selection().toList()
        )
        made = array("q")
        for first, last in spans:
            made += self.people.ids[first : last + 1]
        return made

    def choose(self, contact_id: int) -> bool:
        """Make a person current and the only one selected, and bring them into view."""
        row = self.people.row_of(contact_id)
        if row < 0:
            return False
        before = self.selected_ids()
        self._silent = True
        self.selectionModel().setCurrentIndex(
            self.people.index(row, 0), _SELECT.ClearAndSelect | _SELECT.Rows
        )
        self._silent = False
        if self.selected_ids() != before:
            self.selection.emit()
        area = self.visualRect(self.people.index(row, 0))
        if area.top() < 0 or area.bottom() > self.viewport().height():
            middle = QAbstractItemView.ScrollHint.PositionAtCenter
            self.scrollTo(self.people.index(row, 0), middle)
        return True

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Have the next rows at hand before they are scrolled to."""
        super().scrollContentsBy(dx, dy)
        self._ahead = -dy
        self._idle.start()

    def _prepare(self) -> None:
        if self.people.text and self._looked_at < TALL_ROWS:
            self._look_further()
        bottom, top = self.rowAt(self.viewport().height() - 1), self.rowAt(0)
        last = len(self.people.ids) - 1
        if self._ahead > 0 and bottom >= 0:
            self.people.prepare(min(bottom + ROWS_AHEAD, last))
        elif self._ahead < 0 and top >= 0:
            self.people.prepare(max(top - ROWS_AHEAD, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The menu of a row on the keys that open it; everything else as in all lists."""
        if event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.menu_place())
            return
        super().keyPressEvent(event)

    def menu_place(self) -> QPoint:
        """Where the menu of the current row opens, on the screen."""
        area = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(area.center())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the selection."""
        if self.indexAt(self.viewport().mapFromGlobal(event.globalPos())).isValid():
            self.menu_wanted.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in _LOOKS and hasattr(self, "_delegate") and self._delegate.dress():
            self.set_row_height(self._delegate.look.row_height)
            self._set_heights()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what changed while it was hidden."""
        self._delegate.dress()
        super().showEvent(event)

    def _set_heights(self) -> None:
        """Ordinary heights for all; more for the first rows that say where they matched."""
        for row in self._tall:
            if row < len(self.people.ids):
                self.setRowHeight(row, self._delegate.look.row_height)
        self._tall, self._looked_at = [], 0
        if self.people.text:
            self._look_further()

    def _look_further(self) -> None:
        """Give the next rows their heights; they are not on screen yet, so that nothing moves."""
        end = min(self._looked_at + PAGE_FOUND, TALL_ROWS, len(self.people.ids))
        for row in range(self._looked_at, end):
            shown = self.people.shown(row)
            if shown and shown.found:
                self.setRowHeight(row, self._delegate.look.tall_height)
                self._tall.append(row)
        if end > self._looked_at:
            self._looked_at = end
            self._idle.start()

    def _reselect(self, ids: "array[int]", current: int | None) -> None:
        wanted = set(ids)
        if not wanted:
            return
        if len(wanted) == 1:
            rows = [self.people.row_of(next(iter(wanted)))]
        else:
            rows = [row for row, each in enumerate(self.people.ids) if each in wanted]
        picked = QItemSelection()
        for first, last in _spans([row for row in rows if row >= 0]):
            picked.select(self.people.index(first, 0), self.people.index(last, 0))
        row = self.people.row_of(current) if current is not None else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.people.index(row, 0), _SELECT.NoUpdate)
        self.selectionModel().select(picked, _SELECT.ClearAndSelect | _SELECT.Rows)

    def _selected(self) -> None:
        if not self._silent:
            self.selection.emit()

    def _current(self, row: int) -> None:
        if not self._silent and row >= 0:
            self.chosen.emit(self.people.ids[row])


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """Rows in rising order as spans of neighbours."""
    made: list[tuple[int, int]] = []
    for row in rows:
        if made and made[-1][1] == row - 1:
            made[-1] = (made[-1][0], row)
        else:
            made.append((row, row))
    return made
