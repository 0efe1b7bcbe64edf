"""The head of a person's card: who they are, how to reach them, and what to do first."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netbook.store.organisations import organisations_now
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.person import Person
from netbook.ui.people.tag_line import TagLine
from netbook.ui.people.ways import Ways
from netbook.ui.target import Target
from netbook.ui.widgets.avatar import Avatar
from netbook.ui.widgets.pieces import Line, button, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.words import tr

AVATAR, GAP = 64, 10
# Under so many times the height of a line the buttons go below the name.
NARROW_LINES = 22


class Head(QWidget):
    """Photo or initials, name, position, contact points, tags; Write, and Log as the first."""

    log_wanted = Signal()

    def __init__(self, desk: Desk, actions: PeopleActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self._person: Person | None = None
        self.avatar = Avatar(AVATAR)
        self._photos = Thumbnails(desk, 2 * AVATAR, self)
        self._photos.loaded.connect(self._show_photo)
        self.name = text("", "title", wrap=True)
        self.aside = text("", "small")
        self.position = Line("", "muted")
        self.place = button("", self._open_place, kind="link")
        self.city = Line("", "muted")
        self.ways = Ways(desk)
        self.tags = TagLine(desk, actions)
        self.write = button(tr("Write"), self._write)
        self.log = button(tr("Log"), self.log_wanted.emit, kind="primary")
        self._arrange()

    def _arrange(self) -> None:
        self._named = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._named.addWidget(self.name)
        self._named.addWidget(self.aside, 1)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addLayout(self._named)
        self._about = row(self.position, self.place, self.city)
        said.addLayout(self._about)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        acts.addWidget(self.write)
        acts.addWidget(self.log)
        acts.addStretch(0)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addLayout(said, 1)
        self._top.addLayout(acts)
        self._top.setAlignment(acts, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._top)
        right.addSpacing(8)
        right.addWidget(self.ways)
        right.addSpacing(8)
        right.addWidget(self.tags)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(11)
        whole.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)

    def show_person(self, person: Person) -> None:
        """Show this person."""
        self._person = person
        summary, card = person.summary, person.card
        self._show_photo()
        name = words.called(summary.name)
        self.name.setText(breakable(name))
        self.name.setAccessibleName(name)
        aside = (card.pronunciation, card.pronouns)
        self.aside.setText(" · ".join(part for part in aside if part))
        self.aside.setVisible(bool(self.aside.text()))
        self.position.setText(breakable(summary.title))
        self.place.setText(summary.organisation)
        at = tr("Go to {organisation}").format(organisation=summary.organisation)
        self.place.setAccessibleName(at)
        self.city.setText(breakable(summary.city))
        for each in (self.position, self.place, self.city):
            each.setVisible(bool(each.text()))
        self.ways.show_person(person)
        self.tags.show_person(person)
        self._fold()
        name = person.first_name
        self.write.setAccessibleName(tr("Write to {name}").format(name=name))
        self.log.setAccessibleName(tr("Log a conversation with {name}").format(name=name))

    def _show_photo(self) -> None:
        """Show the photo as soon as it is there, and initials until then."""
        if self._person is not None:
            summary = self._person.summary
            self.avatar.show_person(summary.name, self._photos.get(summary.photo))

    def _write(self) -> None:
        if self._person is not None:
            self._actions.write(self._person.id)

    def _open_place(self) -> None:
        if self._person is None:
            return
        with self._desk.notebook.read() as s:
            there = organisations_now(s, self._person.id)
        name = self._person.summary.organisation
        for number, called in there:
            if called == name:
                self._desk.open(Target("organisations", organisation_id=number))

    def _fold(self) -> None:
        buttons = self.write.sizeHint().width() + self.log.sizeHint().width()
        least = max(self._about.minimumSize().width(), self.name.minimumSizeHint().width())
        room = self.width() - AVATAR - buttons - 4 * GAP
        narrow = room < least or self.width() < NARROW_LINES * self.fontMetrics().height()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(way)
        self._fold_name(0 if narrow else buttons + 3 * GAP)

    def _fold_name(self, buttons: int) -> None:
        """Put what stands beside the name below it where both don't fit into one line."""
        self.name.ensurePolished()  # or its font is not yet that of a title
        room = self.width() - AVATAR - buttons - 3 * GAP
        name = self.name.fontMetrics().horizontalAdvance(self.name.accessibleName())
        beside = name + self.aside.sizeHint().width() <= room
        if beside:
            self._named.setDirection(QBoxLayout.Direction.LeftToRight)
            self._named.setSpacing(GAP)
            self._named.setAlignment(self.aside, Qt.AlignmentFlag.AlignBottom)
        else:
            self._named.setDirection(QBoxLayout.Direction.TopToBottom)
            self._named.setSpacing(0)
            self._named.setAlignment(self.aside, Qt.AlignmentFlag(0))
        self.aside.setWordWrap(not beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the name where there is no room beside it."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_top"):
            self._fold()
