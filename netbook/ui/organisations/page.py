"""The page of organisations: the list at the left, at the right one of them or a new one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from netbook.ui.desk import Desk
from netbook.ui.keys import Key, person_list_keys
from netbook.ui.organisations.list_pane import ListPane
from netbook.ui.organisations.new_form import NewOrganisation
from netbook.ui.organisations.view import OrganisationView
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.widgets.fact_list import FactList
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.two_panes import TwoPanes
from netbook.ui.words import tr


class OrganisationsPage(Page):
    """Organisations, found as one types; beside the list the one that is current."""

    name = "organisations"
    tables = frozenset(
        {
            *("contact", "position", "organisation", "interaction", "participant", "exchange"),
            *("shared_experience", "relationship", "fact", "question", "opportunity", "stage"),
            *("opportunity_person", "stage_change", "target_organisation", "organisation_role"),
            *("ask", "my_position", "setting"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pane = ListPane(desk)
        self.view = OrganisationView(desk)
        self.new = NewOrganisation(desk)
        self._wanted: int | None = None
        self._back = button(tr("‹ Organisations"), self.back, kind="link")
        self._back.setAccessibleName(tr("Back to the list"))
        self._none = text("", "muted", wrap=True)
        self.panes = TwoPanes(self.pane, (self._none, self.view, self.new), self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._connect()
        self.fold()

    def _connect(self) -> None:
        self.pane.chosen.connect(self._show)
        self.pane.opened.connect(self._go_to)
        self.pane.new_wanted.connect(self.start_new)
        self.pane.read.connect(self._listed)
        self.new.added.connect(self._go_to)
        self.new.given_up.connect(self.back)
        rename = QShortcut(QKeySequence("F2"), self)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rename.activated.connect(self.rename)

    def keys(self) -> list[Key]:
        """Those of the list, of the people there and of the facts."""
        return [
            Key("Return", tr("Open")),
            Key("F", tr("Find by name")),
            Key("F2", tr("Rename the organisation")),
            Key("Esc", tr("Back to the list")),
            Key("Down", tr("To what was found"), tr("While searching")),
            Key("Esc", tr("Empty the search"), tr("While searching")),
            *person_list_keys(tr("Whom you know there")),
            *FactList.keys(),
        ]

    def reload(self) -> None:
        """Read the list, and the organisation that is shown; it stays the same one."""
        shown = self.view.organisation
        self.pane.reload()
        if shown is not None and not self.view.show_organisation(shown.id):
            self._leave_shown()

    def _leave_shown(self) -> None:
        self.view.organisation = None
        if self.panes.shown is self.view:
            self.panes.put(self._none)

    def _listed(self) -> None:
        """Once the list is there: show what was shown at the last end, else the first."""
        rows = self.pane.list
        shown = self.view.organisation.id if self.view.organisation else self._wanted
        self._wanted = None
        ids = rows.organisations.ids
        if shown is not None and self.view.organisation is None:
            if not self.view.show_organisation(shown):
                shown = None
        if shown is None and ids:
            shown = ids[0]
            self.view.show_organisation(shown)
        if shown is not None:
            rows.choose(shown)
            if self.panes.shown is self._none:
                self.panes.put(self.view)

    def show_target(self, target: Target) -> None:
        """Show an organisation, a search, the form for a new one, or the list."""
        if target.action == "new":
            self.start_new(target.text)
        elif target.organisation_id is not None:
            self._go_to(target.organisation_id)
        elif target.action == "find":
            self.panes.show_list()
            self.pane.focus_search()
        elif target.text:
            self.panes.show_list()
            self.pane.search.setText(target.text)
        else:
            self.pane.focus_list()

    def start_new(self, name: str = "") -> None:
        """Open the form for a new organisation."""
        self.panes.put(self.new)
        self.panes.show_side()
        self.new.begin(name)

    def rename(self) -> None:
        """Open the form of the name of the one shown."""
        if self.panes.shown is self.view and self.view.organisation is not None:
            self.panes.show_side()
            self.view.start_rename()

    def back(self) -> None:
        """From the organisation or the form to the list."""
        if self.panes.shown is self.new:
            self.panes.put(self.view if self.view.organisation else self._none)
        self.panes.show_list()
        self.pane.focus_list()

    def _show(self, organisation_id: int) -> None:
        if self.view.show_organisation(organisation_id):
            self.panes.put(self.view)

    def _go_to(self, organisation_id: int) -> None:
        if not self.view.show_organisation(organisation_id):
            self.desk.notices.show(tr("This organisation is no longer in the notebook."))
            return
        rows, shown = self.pane.list, self.view.organisation
        # Its name may be written in several ways; the list has it by the first.
        first = shown.id if shown is not None else organisation_id
        if not rows.choose(first):
            self.pane.reload()  # one that was just written is not told of yet
            if not rows.choose(first) and self.pane.any_filter():
                self.pane.clear()
                rows.choose(first)
        self.panes.put(self.view)
        self.panes.show_side()
        if self.panes.alone:
            self._back.setFocus()
        else:
            rows.setFocus()

    def fold(self) -> None:
        """Show both beside each other, or one of them in a narrow window."""
        self.panes.fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and not self.pane.list.hasFocus():
            self.back()
        else:
            super().keyPressEvent(event)

    def state(self) -> dict[str, object]:
        """Which one was shown, the filters, and how wide the list is."""
        shown = self.view.organisation.id if self.view.organisation else self._wanted
        return {**self.pane.state(), "shown": shown, "list": self.panes.list_width}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave."""
        self.pane.restore(state)
        shown = state.get("shown")
        self._wanted = shown if isinstance(shown, int) else None
        self.panes.take_width(state.get("list"))
