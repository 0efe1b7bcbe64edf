"""The list of people: a hundred thousand of them as light as ten, several of them selectable."""

from array import array

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from netbook.ui.desk import Desk
from netbook.ui.widgets.person_delegate import AVATAR, PersonDelegate, look
from netbook.ui.widgets.person_model import PersonModel
from netbook.ui.widgets.person_words import found
from netbook.ui.widgets.row_list import RowList
from netbook.ui.widgets.thumbnails import Thumbnails

# So many rows from the top take a second line for where they matched; the rest say it in one.
TALL_ROWS = 50
_SELECT = QItemSelectionModel.SelectionFlag


class PersonList(RowList):
    """Rows of people by id. Selection and scroll position outlive a new reading of the notebook."""

    chosen = Signal(int)
    selection = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name, look().row_height)
        self.people = PersonModel(desk, self)
        self._thumbnails = Thumbnails(desk, AVATAR * 2, self)
        self._thumbnails.loaded.connect(self.viewport().update)
        self._tall: list[int] = []
        self._silent = False
        self.setModel(self.people)
        self.setItemDelegate(PersonDelegate(self.people, self._thumbnails))
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
        self._silent = True
        self.selectionModel().setCurrentIndex(
            self.people.index(row, 0), _SELECT.ClearAndSelect | _SELECT.Rows
        )
        self._silent = False
        area = self.visualRect(self.people.index(row, 0))
        if area.top() < 0 or area.bottom() > self.viewport().height():
            middle = QAbstractItemView.ScrollHint.PositionAtCenter
            self.scrollTo(self.people.index(row, 0), middle)
        return True

    def toggle_current(self) -> None:
        """Take the current row into the selection, or out of it."""
        self.selectionModel().select(self.currentIndex(), _SELECT.Toggle | _SELECT.Rows)

    def keyboardSearch(self, search: str) -> None:
        """Letters act on rows and digits do nothing; the search field is what finds people."""

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
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            if hasattr(self, "people"):
                self.set_row_height(look().row_height)
                self._set_heights()

    def _set_heights(self) -> None:
        dress = look()
        for row in self._tall:
            if row < len(self.people.ids):
                self.setRowHeight(row, dress.row_height)
        self._tall = []
        if not self.people.text:
            return
        for row in range(min(TALL_ROWS, len(self.people.ids))):
            person = self.people.person(row)
            if person and found(person, self.people.where(row)):
                self.setRowHeight(row, dress.tall_height)
                self._tall.append(row)

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
