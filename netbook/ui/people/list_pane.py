"""The left pane: heading, search, filters, the list, and what to do with those selected."""

from array import array

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from netbook.store.people import people_ids
from netbook.store.people_counts import anybody_enjoyed, count_people
from netbook.store.tags import all_tags
from netbook.ui.desk import Desk
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.bulk_bar import BulkBar
from netbook.ui.people.filters import Filters
from netbook.ui.people.nobody import Nobody
from netbook.ui.widgets.list_pane import arrange_list
from netbook.ui.widgets.person_list import PersonList
from netbook.ui.widgets.pieces import button
from netbook.ui.widgets.search_field import SearchField
from netbook.ui.widgets.tag_picker import TagPicker
from netbook.ui.words import tr

# Above this many selected rows the tags to take off are those of the whole notebook.
FEW = 200


class ListPane(QWidget):
    """The people, found as they type. `chosen` tells who is current, `opened` who was opened."""

    chosen = Signal(int)
    opened = Signal(int)
    new_wanted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, actions: PeopleActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self.new = button(tr("+ New"), lambda: self.new_wanted.emit(""))
        self.new.setAccessibleName(tr("New person"))
        self.new.setToolTip(tr("New person (Ctrl+N)"))
        self.search = SearchField(tr("Find people"), "Ctrl+F")
        self.filters = Filters(desk)
        self.list = PersonList(desk, tr("People"))
        self.nobody = Nobody(desk)
        self.bulk = BulkBar(actions)
        self._adding, self._removing = TagPicker(self, creates=True), TagPicker(self, creates=False)
        middle = (self.list, self.nobody)
        self._middle = arrange_list(
            self, tr("People"), self.new, self.search, self.filters, middle, self.bulk
        )
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.left.connect(self.focus_list)
        self.filters.changed.connect(self.reload)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(lambda at: self.opened.emit(self.list.people.ids[at]))
        self.list.selection.connect(lambda: self.bulk.show_ids(self.list.selected_ids()))
        self.list.menu_wanted.connect(self.menu_wanted)
        self.nobody.new_wanted.connect(self.new_wanted)
        self.nobody.all_wanted.connect(self.show_everybody)
        self.bulk.tag_wanted.connect(lambda: self.pick_tags(self.bulk.tag))
        self.bulk.left.connect(self.select_one)
        self._adding.picked.connect(self._tag)
        self._removing.picked.connect(lambda tag, _on: self._tag(tag, False))

    def reload(self) -> None:
        """Read who fits the search and the filters."""
        typed = self.search.text().strip()
        with self._desk.notebook.read() as s:
            ids = people_ids(s, self.filters.query(typed), self._desk.bus.today)
            if self.filters.only is not None:
                wanted = set(self.filters.only)
                ids = array("q", (each for each in ids if each in wanted))
            anybody = bool(ids) or count_people(s) > 0
            self.filters.offer_enjoyed(anybody_enjoyed(s))
        if not ids:
            self.nobody.explain(typed, self.filters.any_on(), anybody)
        self.list.show_ids(ids, typed)
        self._middle.setCurrentIndex(0 if ids else 1)
        self.search.setEnabled(anybody)

    def show_person(self, contact_id: int) -> bool:
        """Bring a person into view, taking search and filters away where they hide them."""
        if self.list.choose(contact_id):
            return True
        # They may also be newer than the list, which reads again only when the bus says so.
        self.show_everybody()
        return self.list.choose(contact_id)

    def show_everybody(self) -> None:
        """No search, no filters."""
        self.filters.clear()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.reload()

    def focus_list(self) -> None:
        """Put the focus on the list, on its first row if none is current."""
        self.list.setFocus()
        if self.list.current_id() is None and self.list.people.ids:
            self.list.selectRow(0)

    def pick_tags(self, over: QWidget) -> None:
        """Ask which tags to put on those selected; on a few people, also which to take off."""
        ids = self.list.selected_ids()
        with self._desk.notebook.read() as s:
            tags = all_tags(s)
        self._adding.open_under(over, tags, self._shared_tags(ids))

    def pick_tags_off(self, over: QWidget) -> None:
        """Ask which tags to take off those selected."""
        ids = self.list.selected_ids()
        with self._desk.notebook.read() as s:
            tags = all_tags(s)
        if len(ids) <= FEW:
            worn = {tag for each in self._rows(ids) for tag in each}
            tags = [tag for tag in tags if tag.name in worn]
        self._removing.open_under(over, tags, [tag.name for tag in tags])

    def _shared_tags(self, ids: "array[int]") -> set[str]:
        if not 0 < len(ids) <= FEW:
            return set()
        worn = self._rows(ids)
        return set.intersection(*worn) if worn else set()

    def _rows(self, ids: "array[int]") -> list[set[str]]:
        rows = [self.list.people.row_of(each) for each in ids]
        people = [self.list.people.shown(at) for at in rows if at >= 0]
        return [set(person.tags) for person in people if person]

    def _tag(self, tag: str, on: bool) -> None:
        self._actions.tag(self.list.selected_ids(), tag, on)

    def select_one(self) -> None:
        """Let go of all selected rows but the current one."""
        current = self.list.current_id()
        if current is not None:
            self.list.choose(current)
        self.list.setFocus()
        self.bulk.show_ids(self.list.selected_ids())

    def _typed(self) -> None:
        self.reload()
        self.search.say_found(len(self.list.people.ids))

    def state(self) -> dict[str, object]:
        """What to remember: the filters and the order."""
        return self.filters.state()

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave."""
        self.filters.restore(state)
