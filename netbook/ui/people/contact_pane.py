"""The right pane: one person's card, with the head and the tabs, each read while it is open."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.details import Details
from netbook.ui.people.editing import Editing
from netbook.ui.people.head import Head
from netbook.ui.people.person import Person, read_person
from netbook.ui.people.tabs import Tabs
from netbook.ui.people.timeline_tab import TimelineTab
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.words import tr

# What is left for a card in a window of 1,100 pixels beside the sidebar and the list.
FOLD = 600


class ContactPane(QWidget):
    """Shows one person; while their card is edited, a new reading leaves the form alone.

    The tab that is open stays so for the next person. The others are made when they are first
    opened, and read when they are opened after something has changed.
    """

    tag_wanted = Signal(str)

    def __init__(self, desk: Desk, actions: PeopleActions) -> None:
        super().__init__()
        self._desk = desk
        self.person: Person | None = None
        self.head = Head(desk, actions)
        self.timeline, self.details = TimelineTab(desk, actions), Details()
        self.editing = Editing(desk)
        self.tabs = Tabs(tr("Card"))
        self.left_over = self._make_banner()
        # Not in a layout before its tab is opened: it goes with the pane all the same.
        self._second = QWidget(self)
        self._second.hide()
        second = QVBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        for each in (self.left_over, self.details, self.editing):
            second.addWidget(each)
        self.editing.hide()
        self._stale: set[str] = set()
        self._readers: dict[str, Callable[[Person], None]] = {
            "timeline": self.timeline.show_person,
            "details": self._show_details,
        }
        self.tabs.add("timeline", tr("Timeline"), lambda: self.timeline)
        self.tabs.add("about", tr("About"), self._make_about)
        self.tabs.add("gives", tr("Gives and asks"), self._make_gives)
        self.tabs.add("connections", tr("Connections"), self._make_connections)
        self.tabs.add("details", tr("Details"), lambda: self._second)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(3 * GRID, 20, 3 * GRID, 0)
        layout.setSpacing(14)
        layout.addWidget(self.head)
        layout.addWidget(self.tabs, 1)
        # Its height follows from its width, in which words break: no minimum else is wanted.
        inside.setMinimumSize(1, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.editing.bar)
        self._connect()

    def _make_about(self) -> QWidget:
        from netbook.ui.people.about_tab import AboutTab  # the timeline is shown without it

        about = AboutTab(self._desk)
        self._readers["about"] = about.show_person
        return about

    def _make_connections(self) -> QWidget:
        # The timeline is shown without it.
        from netbook.ui.people.connections_tab import ConnectionsTab

        connections = ConnectionsTab(self._desk)
        self._readers["connections"] = connections.show_person
        return connections

    def _make_gives(self) -> QWidget:
        from netbook.ui.people.gives_tab import GivesTab  # the timeline is shown without it

        gives = GivesTab(self._desk)
        self._readers["gives"] = gives.show_person
        return gives

    def _make_banner(self) -> QFrame:
        banner = QFrame()
        banner.setProperty("card", True)
        go_on = button(tr("Go on"), self.edit)
        leave = button(tr("Leave them out"), self._leave_out, kind="link")
        layout = QVBoxLayout(banner)
        said = tr("Changes to this card were not saved the last time.")
        layout.addWidget(text(said, wrap=True))
        layout.addLayout(row(go_on, leave, None))
        banner.hide()
        return banner

    def _connect(self) -> None:
        self.tabs.turned.connect(self._read)
        self.timeline.cares.more_wanted.connect(lambda: self.tabs.open("about"))
        self.head.log_wanted.connect(self.start_log)
        self.head.ways.rest_wanted.connect(lambda: self.tabs.open("details"))
        self.head.tags.show_wanted.connect(self.tag_wanted)
        self.details.edit_wanted.connect(self.edit)
        self.editing.finished.connect(self._edited)
        self.editing.again.connect(self._edit_again)

    def show_contact(self, contact_id: int) -> bool:
        """Show a person; False for one who is gone or in the trash."""
        with self._desk.notebook.read() as s:
            person = read_person(s, contact_id, self._desk.bus.today)
        if person is None:
            return False
        if self.person is None or self.person.id != contact_id:
            self._stop_editing()
            self.to_top()
        self.person = person
        self.head.show_person(person)
        self.tabs.rename("about", tr("About {name}").format(name=person.first_name))
        self._stale = set(self.tabs.names)
        self._read(self.tabs.current)
        return True

    def to_top(self) -> None:
        """Show the card from its top."""
        self.area.verticalScrollBar().setValue(0)

    def _read(self, tab: str) -> None:
        """Show the person in a tab that was opened, unless it shows them as they are now."""
        person = self.person
        if person is None or tab not in self._stale:
            return
        self._stale.discard(tab)
        self._readers[tab](person)

    def _show_details(self, person: Person) -> None:
        self.details.show_person(person, self._desk.bus.now())
        if self.editing.isHidden():
            self.left_over.setVisible(self.editing.left_over(person) is not None)

    def edit(self) -> None:
        """Open the form, with what was half written if anything was."""
        if self.person is None or not self.editing.isHidden():
            return
        self.tabs.open("details")
        written = self.editing.left_over(self.person)
        self.left_over.hide()
        self.details.hide()
        self.editing.show()
        self.editing.begin(self.person, written)
        # Once it is laid out: in a low window the form begins below what is seen.
        QTimer.singleShot(0, self, self._show_form)

    def _show_form(self) -> None:
        first = self.editing.form.name.parts["given"]
        self.area.ensureWidgetVisible(first, 0, self.area.height() // 3)

    def start_log(self, written: str = "") -> None:
        """Go to the line to write in."""
        self.tabs.open("timeline")
        self.to_top()
        self.timeline.start_log(written)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side cards beside the timeline, or below it where there is little room."""
        super().resizeEvent(event)
        self.timeline.fold(narrow=self.width() < FOLD * theme.text_scale())

    def _stop_editing(self) -> None:
        if not self.editing.isHidden():
            self.editing.leave()
            self._edited()

    def _edited(self) -> None:
        self.editing.hide()
        self.details.show()
        self.to_top()
        self.details.edit.setFocus()

    def _edit_again(self, contact_id: int) -> None:
        if self.person is not None and self.person.id == contact_id:
            self.edit()

    def _leave_out(self) -> None:
        self.editing.forget()
        self.left_over.hide()
