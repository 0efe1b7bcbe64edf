"""The model of a list of people, found by what was typed or not."""

from array import array

from PySide6.QtCore import QObject

from netbook.store.people import matches, people_rows
from netbook.ui.desk import Desk
from netbook.ui.widgets.paged_model import PagedModel
from netbook.ui.widgets.person_words import Shown, show

# So many rows are read together: while typing few, since each keystroke reads again.
PAGE, PAGE_FOUND = 256, 16
PAGES_KEPT = 60


class PersonModel(PagedModel[Shown]):
    """People by id; those found by `text` say where it is."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(self._people, parent, page=PAGE, kept=PAGES_KEPT)
        self._desk = desk
        self.text = ""

    def show_ids(self, ids: "array[int]", text: str = "") -> bool:
        """Show these people, found by `text`; False when they are the same rows as before."""
        if ids == self.ids and text == self.text:
            self.forget()
            return False
        self.text = text
        self.page = PAGE_FOUND if text else PAGE
        self.fill(ids)
        return True

    def _people(self, ids: "array[int]") -> dict[int, Shown]:
        with self._desk.notebook.read() as s:
            rows = people_rows(s, ids)
            where = matches(s, ids, self.text) if self.text else {}
        today = self._desk.bus.today
        return {row.id: show(row, where.get(row.id), today) for row in rows}
