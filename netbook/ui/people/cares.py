"""The side card of what somebody cares about, from what was noted."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from netbook.store.facts import Fact, facts
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.theme import GRID
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.pieces import Card, Heading, button, empty, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

# So many are shown, each of so many letters; the tab has them all.
MOST, LONGEST = 5, 200


class Cares(Card):
    """Newest first; what is from the same source stands together. `more_wanted` leads to all."""

    more_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._heading = Heading("")
        self._groups = QVBoxLayout()
        self._groups.setSpacing(GRID)
        self.more = button("", self.more_wanted.emit, kind="link")
        self.body.addWidget(self._heading)
        self.body.addLayout(self._groups)
        self.body.addWidget(self.more)

    def show_person(self, person: Person) -> None:
        """Show what this person cares about."""
        with self._desk.notebook.read() as s:
            found = [fact for fact in facts(s, person.id) if fact.section == "cares"]
        name = person.first_name
        heading = tr("What {name} cares about").format(name=name)
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        empty(self._groups)
        for said, origin in _groups(found[:MOST], person.today):
            group = QVBoxLayout()
            group.setSpacing(0)
            group.addWidget(text(breakable(said), wrap=True))
            group.addWidget(text(breakable(origin), "muted", wrap=True))
            self._groups.addLayout(group)
        left = len(found) - MOST
        if not found:
            more = tr("Nothing noted yet")
        elif left > 0:
            more = tr("%Ln more", "", left)
        else:
            more = ""
        self.more.setText(more)
        self.more.setAccessibleName(tr("{what}: About {name}").format(what=more, name=name))
        self.more.setVisible(bool(more))


def _groups(found: Sequence[Fact], today: date) -> Iterator[tuple[str, str]]:
    """What was said at once, in one line, with where it is from."""
    together: dict[str, list[str]] = {}
    for fact in found:
        said = " ".join(fact.text.split())
        said = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
        together.setdefault(fact_words.origin(fact, today), []).append(said)
    for origin, several in together.items():
        yield words.together([each.rstrip(".") for each in several]), origin
