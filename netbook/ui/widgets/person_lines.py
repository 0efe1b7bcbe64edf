"""A short list of people within a card: picture, name, what is said of them, perhaps a menu."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.avatar import Avatar
from netbook.ui.widgets.entry_line import Choices, more_button
from netbook.ui.widgets.pieces import divider, empty, person_link, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.words import called

PICTURE = 24


class PersonLine(NamedTuple):
    """One person of the list; `lines` stand below the name, `choices` are those of the menu."""

    id: int
    name: str
    photo: str | None
    lines: tuple[str, ...] = ()
    choices: Choices = ()


class PersonLines(QWidget):
    """The list; a name goes to that person's card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._desk = desk
        self.people: list[PersonLine] = []
        self._avatars: list[tuple[Avatar, PersonLine]] = []
        self._photos = Thumbnails(desk, 2 * PICTURE, self)
        self._photos.loaded.connect(self._show_photos)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def show_people(self, people: Sequence[PersonLine]) -> None:
        """Show these people."""
        empty(self._rows)
        self.people = list(people)
        self._avatars = []
        for at, person in enumerate(people):
            if at:
                self._rows.addWidget(divider())
            self._rows.addWidget(self._row(person))
        self._show_photos()
        self.setVisible(bool(people))

    def _row(self, person: PersonLine) -> QWidget:
        made = QWidget()
        made.setProperty("surface", "none")
        avatar = Avatar(theme.scaled(PICTURE))
        self._avatars.append((avatar, person))
        name = called(person.name)
        open_ = person_link(name, lambda: self._open(person.id))
        open_.setAccessibleName("; ".join((name, *person.lines)))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(open_)
        for at, line in enumerate(person.lines):
            said.addWidget(text(breakable(line), "muted" if at else "", wrap=True))
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said, 1)
        if person.choices:
            more = more_button(person.choices, name)
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _show_photos(self) -> None:
        for avatar, person in self._avatars:
            avatar.show_person(called(person.name), self._photos.get(person.photo))

    def _open(self, contact_id: int) -> None:
        self._desk.open(Target("people", contact_id=contact_id))
