"""The model of a list of people: an array of ids, and the rows on screen read page by page."""

from array import array
from collections import OrderedDict
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from netbook.store.people import Match, PersonRow, matches, people_rows
from netbook.ui.desk import Desk
from netbook.ui.widgets.person_words import sentence
from netbook.ui.widgets.row_list import ROW_ROLE, Index

PAGE = 64
PAGES_KEPT = 40


class PersonModel(QAbstractTableModel):
    """One column of people. Nothing is read before it is painted, however long the list is."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ids = array("q")
        self.text = ""
        self._pages: OrderedDict[int, dict[int, tuple[PersonRow, Match | None]]] = OrderedDict()

    def show_ids(self, ids: "array[int]", text: str = "") -> bool:
        """Show these people, found by `text`; False when they are the same rows as before."""
        self._pages.clear()
        if ids == self.ids and text == self.text:
            return False
        self.beginResetModel()
        self.ids, self.text = ids, text
        self.endResetModel()
        return True

    def today(self) -> date:
        """The day that states are counted from."""
        return self._desk.bus.today

    def person(self, row: int) -> PersonRow | None:
        """The person in a row; None for one who has gone since the ids were read."""
        entry = self._entry(row)
        return entry[0] if entry else None

    def where(self, row: int) -> Match | None:
        """Where the search matched the person in a row, if it was asked for."""
        entry = self._entry(row)
        return entry[1] if entry else None

    def row_of(self, contact_id: int) -> int:
        """The row of a person, or -1."""
        try:
            return self.ids.index(contact_id)
        except ValueError:
            return -1

    def _entry(self, row: int) -> tuple[PersonRow, Match | None] | None:
        page = row // PAGE
        if page not in self._pages:
            self._pages[page] = self._read(page)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[page].get(self.ids[row])

    def _read(self, page: int) -> dict[int, tuple[PersonRow, Match | None]]:
        ids = self.ids[page * PAGE : (page + 1) * PAGE]
        with self._desk.notebook.read() as s:
            rows = people_rows(s, ids)
            where = matches(s, ids, self.text) if self.text else {}
        return {row.id: (row, where.get(row.id)) for row in rows}

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
        entry = self._entry(index.row())
        if entry is None:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            return entry[0].name
        return sentence(*entry, self.today())
