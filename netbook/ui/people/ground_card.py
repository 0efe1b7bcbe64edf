"""The card of common ground with the user: what was found, and what wants a yes or a no."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.core.common_ground import Common
from netbook.store.common_ground import common_ground_with_me, say_apart
from netbook.store.my_positions import my_positions
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.people.ground_words import shared_with_me
from netbook.ui.people.person import Person
from netbook.ui.target import Target
from netbook.ui.widgets.pieces import Card, Heading, button, empty, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

# So many of the people whom both know are named.
NAMED = 6
_DID = {"employer": "worked", "school": "studied", "service": "served", "organised": "organised"}


class GroundCard(Card):
    """A line for each thing shared; where dates are missing a question takes its place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._title = Heading("")
        self.body.addWidget(self._title)
        self._desk = desk
        self._person: Person | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._none = text("", "muted", wrap=True)
        self.about_me = button(
            tr("Say where you were"), lambda: desk.open(Target("about_me")), kind="link"
        )
        for each in (self._none, self.about_me):
            self.body.addWidget(each)
        self.body.insertLayout(1, self._rows)

    def show_person(self, person: Person) -> None:
        """Show what this person and the user share."""
        self._person = person
        title = tr("What you and {name} share").format(name=person.first_name)
        self._title.setText(title)
        self.setAccessibleName(title)
        with self._desk.notebook.read() as s:
            found = common_ground_with_me(s, person.id)
            somewhere = bool(my_positions(s))
        # What was noted stands in the card of what was done together.
        told = [each for each in found if each.how != "noted" and each.kind != "person"]
        people = [words.called(each.name) for each in found if each.kind == "person"]
        empty(self._rows)
        for each in told:
            self._rows.addWidget(self._row(each, person.first_name))
        if people:
            named = words.listed(people[:NAMED])
            said = tr("You both know {names}.").format(names=named)
            if len(people) > NAMED:
                said = tr("You both know %Ln people, as {names}.", "", len(people))
                said = said.format(names=named)
            self._rows.addWidget(text(breakable(said), wrap=True))
        self._none.setText(
            tr(
                "Nothing was found. NetBook compares employers, schools, skills and people: say"
                " where you were under About me, and below where {name} was."
            ).format(name=person.first_name)
        )
        self._none.setVisible(not told and not people)
        self.about_me.setVisible(not somewhere)

    def _row(self, each: Common, name: str) -> QWidget:
        made = QWidget()
        made.setProperty("surface", "none")
        said = shared_with_me(each, name)
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(text(breakable(said), wrap=True))
        if each.how == "unknown":
            yes = button(tr("Yes"), partial(self._together, each), name=f"{said} {tr('Yes')}")
            no = button(tr("No"), partial(self._apart, each), name=f"{said} {tr('No')}")
            layout.addLayout(row(yes, no, None))
        elif each.how == "together":
            note = button(tr("Note it"), partial(self._together, each), kind="link")
            note.setAccessibleName(tr("Note it: {what}").format(what=said))
            layout.addLayout(row(note, None))
        return made

    def _together(self, each: Common) -> None:
        if self._person is None:
            return
        shared = SharedExperience(
            None,
            self._person.id,
            _DID[each.kind],
            each.name,
            str(each.start or ""),
            str(each.end or ""),
        )
        said = tr("{place} is noted under Together; the dates can be changed there.")
        write_with_undo(
            self._desk,
            tr("Together with {name}").format(name=self._person.first_name),
            lambda s: add_shared_experience(s, shared),
            said.format(place=each.name),
        )

    def _apart(self, each: Common) -> None:
        if self._person is None:
            return
        contact_id, today = self._person.id, self._desk.bus.today
        label = tr("Not together at {place}").format(place=each.name)
        write_with_undo(
            self._desk, label, lambda s: say_apart(s, contact_id, each.name, today), f"{label}."
        )
