"""The model of the list of organisations: ids, and the rows on screen read page by page."""

from array import array
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from netbook.store.organisation_list import organisation_rows
from netbook.ui.desk import Desk
from netbook.ui.organisations.list_words import Shown, show
from netbook.ui.widgets.room import plain_tip
from netbook.ui.widgets.row_list import ROW_ROLE, Index

# So many rows are read together.
PAGE = 48
PAGES_KEPT = 40


class OrganisationModel(QAbstractTableModel):
    """One column of organisations; nothing is read before it is painted."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ids = array("q")
        self._pages: OrderedDict[int, dict[int, Shown]] = OrderedDict()

    def show_ids(self, ids: "array[int]") -> None:
        """Show these organisations."""
        self.beginResetModel()
        self._pages.clear()
        self.ids = ids
        self.endResetModel()

    def shown(self, row: int) -> Shown | None:
        """What a row says; None for one that has gone since the ids were read."""
        page = row // PAGE
        if page not in self._pages:
            self._pages[page] = self._read(page)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[page].get(self.ids[row])

    def row_of(self, organisation_id: int | None) -> int:
        """The row of an organisation, or -1."""
        if organisation_id is None or organisation_id not in self.ids:
            return -1
        return self.ids.index(organisation_id)

    def _read(self, page: int) -> dict[int, Shown]:
        today = self._desk.bus.today
        with self._desk.notebook.read() as s:
            rows = organisation_rows(s, self.ids[page * PAGE : (page + 1) * PAGE], today)
        return {row.id: show(row, today) for row in rows}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the sentence that is read aloud and tipped, or the id (ROW_ROLE)."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self.ids[index.row()]
        asked = (
            *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole),
            Qt.ItemDataRole.ToolTipRole,
        )
        if role not in asked:
            return None
        shown = self.shown(index.row())
        if shown is None:
            return ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown.sentence())
        return shown.name if role == Qt.ItemDataRole.DisplayRole else shown.sentence()
