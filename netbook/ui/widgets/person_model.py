"""The model of a list of people: an array of ids, and the rows on screen read page by page."""

from array import array
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from netbook.store.people import matches, people_rows
from netbook.ui.desk import Desk
from netbook.ui.widgets.person_words import Shown, show
from netbook.ui.widgets.row_list import ROW_ROLE, Index

# So many rows are read together: while typing few, since each keystroke reads again.
PAGE, PAGE_FOUND = 256, 16
PAGES_KEPT = 60


class PersonModel(QAbstractTableModel):
    """One column of people. Nothing is read before it is painted, however long the list is."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ids = array("q")
        self.text = ""
        self._page = PAGE
        self._pages: OrderedDict[int, dict[int, Shown]] = OrderedDict()

    def show_ids(self, ids: "array[int]", text: str = "") -> bool:
        """Show these people, found by `text`; False when they are the same rows as before."""
        self._pages.clear()
        if ids == self.ids and text == self.text:
            return False
        self.beginResetModel()
        self.ids, self.text = ids, text
        self._page = PAGE_FOUND if text else PAGE
        self.endResetModel()
        return True

    def shown(self, row: int) -> Shown | None:
        """What a row says; None for somebody who has gone since the ids were read."""
        self.prepare(row)
        return self._pages[row // self._page].get(self.ids[row])

    def prepare(self, row: int) -> None:
        """Have a row at hand, with those around it."""
        page = row // self._page
        if page not in self._pages:
            self._pages[page] = self._read(page)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)

    def row_of(self, contact_id: int) -> int:
        """The row of a person, or -1."""
        try:
            return self.ids.index(contact_id)
        except ValueError:
            return -1

    def _read(self, page: int) -> dict[int, Shown]:
        ids = self.ids[page * self._page : (page + 1) * self._page]
        with self._desk.notebook.read() as s:
            rows = people_rows(s, ids)
            where = matches(s, ids, self.text) if self.text else {}
        today = self._desk.bus.today
        return {row.id: show(row, where.get(row.id), today) for row in rows}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the sentence that is read aloud, or the id (ROW_ROLE)."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self.ids[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        shown = self.shown(index.row())
        if shown is None:
            return ""
        return shown.name if role == Qt.ItemDataRole.DisplayRole else shown.sentence()
