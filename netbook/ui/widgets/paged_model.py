"""The model of a long list: an array of ids, and the rows on screen read page by page."""

from array import array
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from netbook.ui.widgets.row_list import ROW_ROLE, Index


class Spoken(Protocol):
    """A row in words: its name, and one complete sentence for a screen reader."""

    @property
    def name(self) -> str: ...

    def sentence(self) -> str:
        """All of the row."""
        ...


Shown = TypeVar("Shown", bound=Spoken)


class PagedModel(QAbstractTableModel, Generic[Shown]):
    """One column. Nothing is read before it is painted, however long the list is.

    `read` gives the rows of some ids that are still there; `page` rows are read together, and so
    many pages are `kept`.
    """

    def __init__(
        self,
        read: Callable[["array[int]"], dict[int, Shown]],
        parent: QObject,
        *,
        page: int,
        kept: int,
    ) -> None:
        super().__init__(parent)
        self.ids = array("q")
        self.page = page
        self._read, self._kept = read, kept
        self._pages: OrderedDict[int, dict[int, Shown]] = OrderedDict()

    def fill(self, ids: "array[int]") -> None:
        """Show these rows."""
        self.beginResetModel()
        self.forget()
        self.ids = ids
        self.endResetModel()

    def forget(self) -> None:
        """Read again what is painted next."""
        self._pages.clear()

    def shown(self, row: int) -> Shown | None:
        """What a row says; None for one that has gone since the ids were read."""
        self.prepare(row)
        return self._pages[row // self.page].get(self.ids[row])

    def prepare(self, row: int) -> None:
        """Have a row at hand, with those around it."""
        page = row // self.page
        if page not in self._pages:
            self._pages[page] = self._read(self.ids[page * self.page : (page + 1) * self.page])
            if len(self._pages) > self._kept:
                self._pages.popitem(last=False)

    def row_of(self, number: int) -> int:
        """The row of an id, or -1."""
        try:
            return self.ids.index(number)
        except ValueError:
            return -1

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
