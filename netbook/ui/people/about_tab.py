"""The tab of what is known of somebody, what to find out, and whom to ask."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netbook.core.facts import SECTIONS, STALE_AFTER
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.checklists import settled_items
from netbook.store.facts import Fact, facts, organisation_facts
from netbook.store.organisations import organisations_now
from netbook.store.questions import questions_about, questions_to
from netbook.store.settings import get_setting
from netbook.store.timeline import TimelineFilter, timeline_page
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.people.find_out import FindOut
from netbook.ui.people.person import Person
from netbook.ui.people.questions import Questions
from netbook.ui.theme import GRID
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.fact_card import FactCard, Subject
from netbook.ui.widgets.fact_form import Source
from netbook.ui.widgets.fact_section import FactSection
from netbook.ui.widgets.finding_words import question
from netbook.ui.widgets.pieces import empty
from netbook.ui.words import tr

# Under so many pixels at 100 % the side cards stand below.
FOLD = 600
# So many conversations are offered as a source.
TALKS = 20
# Of how many organisations that somebody is at now what is known is shown.
MOST_PLACES = 3


class AboutTab(QWidget):
    """Facts by section; beside or below them the checklist, questions and their organisations."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: Person | None = None
        made = [
            FactSection(name, fact_words.section(name), fact_words.could_be_found(name))
            for name in SECTIONS
        ]
        self.known = FactCard(desk, tr("What you know"), made)
        self.find_out, self.questions = FindOut(desk), Questions(desk)
        self.find_out.note_wanted.connect(self._note)
        self.places: dict[int, FactCard] = {}
        self._places = QVBoxLayout()
        self._places.setSpacing(14)
        main, side = QVBoxLayout(), QVBoxLayout()
        for column in (main, side):
            column.setSpacing(14)
        main.addWidget(self.known)
        main.addStretch(1)
        side.addWidget(self.find_out)
        side.addWidget(self.questions)
        side.addLayout(self._places)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 3 * GRID)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(main, 61)
        self._columns.addLayout(side, 39)

    def show_person(self, person: Person) -> None:
        """Show what is known of this person."""
        self._person = person
        with self._desk.notebook.read() as s:
            after = int(get_setting(s, "facts_stale_days", STALE_AFTER))
            found = facts(s, person.id, closed=True)
            settled = settled_items(s, person.id)
            to, about = questions_to(s, person.id), questions_about(s, person.id)
            places = organisations_now(s, person.id)[:MOST_PLACES]
            of_places = organisation_facts(s, person.id, closed=True)
        sources = partial(self._sources, person, found)
        self.known.show_subject(Subject(person.first_name, person.id), found, sources)
        self.known.show_facts(person.today, after)
        self.find_out.show_person(person, found, settled, after)
        self.questions.show_person(person, to, about)
        self._show_places(person, places, of_places, after)

    def _show_places(
        self, person: Person, places: list[tuple[int, str]], found: list[Fact], after: int
    ) -> None:
        if list(self.places) != [place for place, _name in places]:
            empty(self._places)
            self.places = {}
            for place, name in places:
                heading = tr("About {name}").format(name=name)
                hint = tr("What they do there, what is new, whom they look for.")
                section = FactSection("does", heading, hint)
                self.places[place] = card = FactCard(self._desk, "", [section])
                self._places.addWidget(card)
        for place, name in places:
            of_it = [fact for fact in found if fact.organisation_id == place]
            sources = partial(self._sources, person, of_it)
            subject = Subject(name, organisation_id=place)
            self.places[place].show_subject(subject, of_it, sources)
            self.places[place].show_facts(person.today, after)

    def _note(self, section: str, item: str) -> None:
        self.known.begin(section, item, question(item))

    def _sources(self, person: Person, known: list[Fact]) -> list[Source]:
        """What a fact about this person may be from: conversations, and who was there."""
        with self._desk.notebook.read() as s:
            made = list(_talks(s, person))
        people = {fact.said_by_id: fact.said_by for fact in known if fact.said_by}
        made += [Source(name, said_by_id=number) for number, name in people.items()]
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side cards below where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(FOLD)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)


def _talks(s: Session, person: Person) -> list[Source]:
    """The last conversations, then who else took part in them."""
    page = timeline_page(s, TimelineFilter(contact_id=person.id), None, TALKS)
    talks: dict[str, Source] = {}
    others: dict[str, Source] = {}
    for line in page.rows:
        when = PartialDate.parse(line.happened_on)
        label = tr("{source}, {day}", "where something is from: call, 10 Oct").format(
            source=words.channel_within(line.channel), day=words.partial_day(when, person.today)
        )
        talks.setdefault(label, Source(label, interaction_id=line.id, day=when.earliest))
        for number, name in line.people:
            if number != person.id and name:
                others.setdefault(name, Source(name, said_by_id=number))
    return [*talks.values(), *others.values()]
