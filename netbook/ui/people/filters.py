"""The filters above the list: known, due, enjoyed, by tag, just brought in; and the order."""

from array import array
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from netbook.store.people import PeopleQuery
from netbook.store.tags import all_tags
from netbook.ui.desk import Desk
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Filter, button
from netbook.ui.widgets.room import plain_tip
from netbook.ui.widgets.tag_picker import TagPicker
from netbook.ui.words import tr

# Of longer lists of tags the beginning stands on the filter.
LONGEST = 24
SORTS = ("name", "recent", "due", "added")


class Filters(QWidget):
    """Emits `changed` when a filter or the order did."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tags: tuple[str, ...] = ()
        self.sort = "name"
        self.only: array[int] | None = None
        self.known = Filter(tr("Known"), lambda _on: self.changed.emit())
        self.known.setToolTip(tr("You noted a conversation or something shared"))
        self.due = Filter(tr("Due"), lambda _on: self.changed.emit())
        self.due.setToolTip(tr("It is time to write, or past it"))
        self.enjoyed = Filter(tr("Enjoyed"), lambda _on: self.changed.emit())
        self.enjoyed.setToolTip(tr("You enjoyed working with them"))
        self.tag = Filter(tr("Tag…"), lambda _on: self._pick())
        self.these = Filter(tr("These"), lambda _on: self.show_only(None))
        self.order = button(tr("Order"), self._ask_order, kind="filter")
        self._picker = TagPicker(self, creates=False)
        self._picker.picked.connect(self._picked)
        layout = Flow(self, 6)
        for each in (self.these, self.known, self.due, self.enjoyed, self.tag, self.order):
            layout.addWidget(each)
        self.show_only(None)
        self._name_order()

    def query(self, text: str) -> PeopleQuery:
        """What is asked for, with this text."""
        return PeopleQuery(
            text=text,
            known=self.known.isChecked(),
            due=self.due.isChecked(),
            tags=self._tags,
            sort=self.sort,
            enjoyed=self.enjoyed.isChecked(),
        )

    def any_on(self) -> bool:
        """Whether any filter leaves people out."""
        chips = (self.known, self.due, self.enjoyed)
        on = any(chip.isChecked() for chip in chips)
        return on or bool(self._tags) or self.only is not None

    def clear(self) -> None:
        """Turn all of them off, without a word."""
        self.known.setChecked(False)
        self.due.setChecked(False)
        self.enjoyed.setChecked(False)
        self._set_tags(())
        self._set_only(None)

    def show_only(self, ids: "array[int] | None") -> None:
        """Show only these people (those of an import, say), or everybody again."""
        was = self.only
        self._set_only(ids)
        if was != ids:
            self.changed.emit()

    def offer_enjoyed(self, anybody: bool) -> None:
        """Offer the filter by whom the user enjoyed working with once there is `anybody`."""
        self.enjoyed.setVisible(anybody or self.enjoyed.isChecked())

    def show_enjoyed(self) -> None:
        """Show those whom the user enjoyed working with."""
        self.enjoyed.setChecked(True)
        self.changed.emit()

    def show_tag(self, tag: str) -> None:
        """Show those with one tag."""
        self._set_tags((tag,))
        self.changed.emit()

    def state(self) -> dict[str, object]:
        """What is on, as JSON values; without the tags, which are words of the notebook."""
        return {
            "known": self.known.isChecked(),
            "due": self.due.isChecked(),
            "enjoyed": self.enjoyed.isChecked(),
            "sort": self.sort,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave."""
        self.known.setChecked(state.get("known") is True)
        self.due.setChecked(state.get("due") is True)
        self.enjoyed.setChecked(state.get("enjoyed") is True)
        sort = state.get("sort")
        self.sort = sort if isinstance(sort, str) and sort in SORTS else "name"
        self._name_order()

    def _set_only(self, ids: "array[int] | None") -> None:
        self.only = ids
        self.these.setVisible(ids is not None)
        self.these.setChecked(ids is not None)
        self.these.rename(tr("Just these %Ln", "", len(ids) if ids is not None else 0))

    def _pick(self) -> None:
        self._set_tags(self._tags)
        with self._desk.notebook.read() as s:
            tags = all_tags(s)
        self._picker.open_under(self.tag, tags, self._tags)

    def _picked(self, tag: str, on: bool) -> None:
        self._set_tags((*self._tags, tag) if on else tuple(t for t in self._tags if t != tag))
        self.changed.emit()

    def _set_tags(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self.tag.setChecked(bool(tags))
        said = ", ".join(tags) if tags else tr("Tag…")
        cut = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
        self.tag.rename(cut.replace("&", "&&"))
        self.tag.setToolTip(plain_tip(said) if tags else "")

    def _sort_names(self) -> dict[str, str]:
        return {
            "name": tr("Name"),
            "recent": tr("Last conversation"),
            "due": tr("Due first"),
            "added": tr("Newest here"),
        }

    def _name_order(self) -> None:
        name = self._sort_names()[self.sort]
        self.order.setText(f"{name} ▾")
        self.order.setAccessibleName(tr("Order: {name}").format(name=name))

    def _ask_order(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, name in self._sort_names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == self.sort)
            group.addAction(action)
            action.triggered.connect(partial(self._set_sort, key))
        drop(menu, self.order)

    def _set_sort(self, key: str, _checked: bool = False) -> None:
        self.sort = key
        self._name_order()
        self.changed.emit()
