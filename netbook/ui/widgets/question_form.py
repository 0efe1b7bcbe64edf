"""The small form of a question: whom to ask, about whom or what, and the words."""

from collections.abc import Sequence
from typing import NamedTuple

from netbook.ui.desk import Desk
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.people_field import one_person
from netbook.ui.widgets.pieces import text
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class Asked(NamedTuple):
    """A question as written; it is about a person or an organisation, by its name."""

    contact_id: int
    about_contact_id: int | None
    organisation: str
    text: str


class QuestionForm(SmallForm):
    """Emits `done` with Asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asks: int | None = None
        self.who = one_person(desk, tr("Whom to ask"))
        self.about = Choice()
        self.about.setAccessibleName(tr("About whom or what"))
        self.person = one_person(desk, tr("About whom"))
        self.place = line_field(tr("About which organisation"))
        self.what = line_field(tr("The question"))
        said = text(tr("About", "whom or what a question is about"), "muted")
        super().__init__(self.who, said, self.about, self.person, self.place, self.what)
        self.about.currentIndexChanged.connect(lambda _at: self._turn())

    def begin(self, about: tuple[int, str], organisations: Sequence[str], asks: int | None) -> None:
        """Begin a question; `about` is the person shown, `asks` whom to ask if that is settled."""
        self._asks = asks
        self.about.clear()
        self.about.addItem(about[1], about[0])
        for name in organisations:
            self.about.addItem(name, name)
        self.about.addItem(tr("Somebody else"), "person")
        self.about.addItem(tr("An organisation"), "place")
        # Of themselves one asks somebody else; of what they know, anything.
        at = 0 if asks is None or not organisations else 1
        self.about.setCurrentIndex(at)
        complete_organisation(self._desk, self.place)
        for field in (self.who, self.person):
            field.set_people(())
        self.place.clear()
        self.what.clear()
        self.who.setVisible(asks is None)
        self._turn()

    def focus_first(self) -> None:
        """Put the focus where writing begins."""
        (self.who if self._asks is None else self.about).setFocus()

    def _turn(self) -> None:
        data, last = self.about.currentData(), self.about.count() - 1
        self.person.setVisible(data == "person" and self.about.currentIndex() == last - 1)
        self.place.setVisible(data == "place" and self.about.currentIndex() == last)

    def written(self) -> Asked | None:
        """What was written, or None while something is missing, which then gets the focus."""
        asks = self._asks if self._asks is not None else next(iter(self.who.ids), None)
        about, last = self.about.currentIndex(), self.about.count() - 1
        person: int | None = None
        place = ""
        if about == 0:
            person = self.about.currentData()
        elif about == last - 1:
            person = next(iter(self.person.ids), None)
        else:
            place = self.place.text().strip() if about == last else self.about.currentData()
        words = self.what.text().strip()
        if asks is None:
            self.who.setFocus()
        elif person is None and not place:
            (self.person if about == last - 1 else self.place).setFocus()
        elif not words:
            self.what.setFocus()
        else:
            return Asked(asks, person, place, words)
        return None
