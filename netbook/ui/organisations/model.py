"""The model of the list of organisations."""

from array import array
from typing import Any

from PySide6.QtCore import QObject, Qt

from netbook.store.organisation_list import organisation_rows
from netbook.ui.desk import Desk
from netbook.ui.organisations.list_words import Shown, show
from netbook.ui.widgets.paged_model import PagedModel
from netbook.ui.widgets.room import plain_tip
from netbook.ui.widgets.row_list import Index

# So many rows are read together.
PAGE = 48
PAGES_KEPT = 40


class OrganisationModel(PagedModel[Shown]):
    """Organisations by id; what is cut in a row is in its tip."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(self._organisations, parent, page=PAGE, kept=PAGES_KEPT)
        self._desk = desk

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As of any such model, and the tip."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            shown = self.shown(index.row())
            return plain_tip(shown.sentence()) if shown is not None else ""
        return super().data(index, role)

    def _organisations(self, ids: "array[int]") -> dict[int, Shown]:
        today = self._desk.bus.today
        with self._desk.notebook.read() as s:
            rows = organisation_rows(s, ids, today)
        return {row.id: show(row, today) for row in rows}
