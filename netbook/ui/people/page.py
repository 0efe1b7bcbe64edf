"""The people page: the list at the left, at the right the card of one person or a new one."""

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from netbook.store.contacts import read_summary
from netbook.ui.desk import Desk
from netbook.ui.keys import Key, person_list_keys
from netbook.ui.page import Page
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.contact_pane import ContactPane
from netbook.ui.people.list_pane import ListPane
from netbook.ui.people.new_person import NewPerson
from netbook.ui.people.row_menu import row_menu
from netbook.ui.target import Target
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.fact_list import FactList
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.two_panes import TwoPanes
from netbook.ui.words import tr


class PeoplePage(Page):
    """People, found as one types; beside the list the one that is current."""

    name = "people"
    tables = frozenset(
        {
            "contact",
            "contact_point",
            "postal_address",
            "position",
            "organisation",
            "tag",
            "contact_tag",
            "circle",
            "interaction",
            "participant",
            "exchange",
            "ask",
            "follow_up",
            "shared_experience",
            "fact",
            "question",
            "checklist_item",
            "relationship",
            "my_position",
            "skill",
            "witness",
            "opportunity",
            "setting",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.acts = PeopleActions(desk, self)
        self.pane = ListPane(desk, self.acts)
        self.card = ContactPane(desk, self.acts)
        self.new = NewPerson(desk)
        self._wanted: int | None = None
        self._back = button(tr("‹ People"), self.back, kind="link")
        self._back.setAccessibleName(tr("Back to the list"))
        self._nobody = text("", "muted", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.panes = TwoPanes(self.pane, (self._nobody, self.card, self.new), self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._connect()
        self.fold()

    def _connect(self) -> None:
        self.pane.chosen.connect(self._show)
        self.pane.opened.connect(self._open)
        self.pane.new_wanted.connect(self.start_new)
        self.pane.menu_wanted.connect(self._menu)
        self.pane.list.acts = self._list_keys()
        self.card.tag_wanted.connect(self._show_tag)
        self.new.added.connect(self._open)
        self.new.opened.connect(self._open)
        self.new.given_up.connect(self.back)
        edit = QShortcut(QKeySequence("F2"), self)
        edit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        edit.activated.connect(self.edit)
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            turn = QShortcut(QKeySequence(keys), self)
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(partial(self._turn, by))

    @property
    def contact_id(self) -> int | None:
        """The person on the card."""
        return self.card.person.id if self.card.person else None

    def keys(self) -> list[Key]:
        """Those of the list, of the card and of its form."""
        form = tr("While changing a card")
        return [
            Key("Return", tr("Open")),
            *person_list_keys(),
            Key("Space", tr("Select, or no longer")),
            Key("Ctrl+A", tr("Select all")),
            Key("Del", tr("Move to the trash")),
            Key("F2", tr("Change the card")),
            Key("Ctrl+Tab", tr("The card's next tab")),
            Key("Ctrl+Shift+Tab", tr("The card's tab before")),
            Key("Esc", tr("Back to the list")),
            Key("Down", tr("To the people found"), tr("While searching")),
            Key("Esc", tr("Empty the search"), tr("While searching")),
            *self.card.timeline.capture.keys(),
            *self.card.timeline.view.keys(),
            *FactList.keys(),
            Key("Ctrl+S", tr("Save"), form),
            Key("Ctrl+Return", tr("Save"), form),
            Key("Esc", tr("Leave it as it was"), form),
        ]

    def reload(self) -> None:
        """Read list and card again; whoever was selected stays so."""
        at = self.pane.list.currentIndex().row()
        self.pane.reload()
        shown = self.card.person.id if self.card.person else self._wanted
        if shown is not None and self.card.show_contact(shown):
            if self.pane.list.current_id() is None:
                self.pane.list.choose(shown)
            self._turn_to_card()
            return
        self.card.person = None
        ids = self.pane.list.people.ids
        if ids:
            self.pane.list.choose(ids[min(max(at, 0), len(ids) - 1)])
            self.card.show_contact(self.pane.list.current_id() or ids[0])
            self._turn_to_card()
            return
        filtered = bool(self.pane.search.text() or self.pane.filters.any_on())
        self._nobody.setText(tr("Nobody is chosen.") if filtered else "")
        if self.panes.shown is self.card:
            self.panes.put(self._nobody)

    def show_target(self, target: Target) -> None:
        """Show a person, a search, those of an import, or the form for somebody new."""
        if target.action == "new":
            self.start_new(target.text)
        elif target.action == "all":
            self.panes.show_list()
            self.pane.show_everybody()
            self.pane.focus_list()
        elif target.action == "enjoyed":
            self.panes.show_list()
            self.pane.show_everybody()
            self.pane.filters.show_enjoyed()
            self.pane.focus_list()
        elif target.action == "find":
            self.panes.show_list()
            self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.pane.search.selectAll()
        elif target.contact_id is not None:
            self._go_to(target.contact_id, target.action, target.text)
        elif target.ids:
            self.panes.show_list()
            self.pane.filters.show_only(array("q", target.ids))
            self.pane.focus_list()
        elif target.text:
            self.panes.show_list()
            self.pane.search.setText(target.text)
        else:
            self.pane.focus_list()

    def start_new(self, name: str = "") -> None:
        """Open the form for a new person."""
        self.panes.put(self.new)
        self.panes.show_side()
        self.new.begin(name)

    def edit(self) -> None:
        """Open the form of the person shown."""
        if self.panes.shown is self.card and self.card.person is not None:
            self.panes.show_side()
            self.card.edit()

    def _turn(self, by: int) -> None:
        if self.panes.shown is self.card and self.card.person is not None:
            self.panes.show_side()
            self.card.tabs.turn(by)

    def back(self) -> None:
        """From the card or the form to the list."""
        if self.panes.shown is self.new:
            self.panes.put(self.card if self.card.person else self._nobody)
        self.panes.show_list()
        self.pane.focus_list()

    def _show(self, contact_id: int) -> None:
        if self.card.show_contact(contact_id):
            self.panes.put(self.card)

    def _open(self, contact_id: int) -> None:
        self._go_to(contact_id, "", "")

    def _go_to(self, contact_id: int, action: str, written: str) -> None:
        if not self.card.show_contact(contact_id):
            self._say_gone(contact_id)
            return
        self.pane.show_person(contact_id)
        self.panes.put(self.card)
        self.panes.show_side()
        self.card.to_top()
        if action in self.card.tabs.names:
            self.card.tabs.open(action)
        if action == "edit":
            self.card.edit()
        elif action == "log":
            self.card.start_log(written)
        elif self.panes.alone:
            self._back.setFocus()
        else:
            self.pane.list.setFocus()

    def _say_gone(self, contact_id: int) -> None:
        with self.desk.notebook.read() as s:
            summary = read_summary(s, contact_id)
        if summary is None:
            self.desk.notices.show(tr("This person is no longer in the notebook."))
        else:
            self.desk.notices.show(tr("{name} is in the trash.").format(name=summary.name))

    def _list_keys(self) -> dict[str, Callable[[int], object]]:
        rows, acts = self.pane.list, self.acts
        return {
            "L": lambda at: self._go_to(rows.people.ids[at], "log", ""),
            "W": lambda at: acts.write(rows.people.ids[at]),
            "S": lambda at: acts.later(rows.people.ids[at], rows.menu_place()),
            "Space": rows.toggle_current,
            "Del": lambda at: acts.trash(rows.selected_ids() or [rows.people.ids[at]]),
        }

    def _menu(self, place: QPoint) -> None:
        ids = self.pane.list.selected_ids()
        if not ids:
            return
        with self.desk.notebook.read() as s:
            summary = read_summary(s, ids[0]) if len(ids) == 1 else None
        menu = row_menu(
            self,
            self.acts,
            ids,
            summary,
            open_card=partial(self._open, ids[0]),
            log=partial(self._go_to, ids[0], "log", ""),
            edit=partial(self._go_to, ids[0], "edit", ""),
            pick_tags=partial(self.pane.pick_tags, self.pane.search),
            untag=partial(self.pane.pick_tags_off, self.pane.search),
        )
        drop(menu, self, self.mapFromGlobal(place))

    def _show_tag(self, tag: str) -> None:
        self.panes.show_list()
        self.pane.show_everybody()
        self.pane.filters.show_tag(tag)

    def _turn_to_card(self) -> None:
        if self.panes.shown is self._nobody:
            self.panes.put(self.card)

    def fold(self) -> None:
        """Show list and card beside each other, or one of them in a narrow window."""
        self.panes.fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list; there it lets go of all but one row, then goes back on."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.pane.list.hasFocus():
            self.back()
        elif len(self.pane.list.selected_ids()) > 1:
            self.pane.select_one()
        else:
            super().keyPressEvent(event)

    def state(self) -> dict[str, object]:
        """Who was shown, the filters, the order, and how wide the list is."""
        shown = self.card.person.id if self.card.person else self._wanted
        return {**self.pane.state(), "shown": shown, "list": self.panes.list_width}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave."""
        self.pane.restore(state)
        shown = state.get("shown")
        self._wanted = shown if isinstance(shown, int) else None
        self.panes.take_width(state.get("list"))
