"""Before you ask: how it stands, said plainly, and what could be given first."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.exchanges import Balance, balance
from netbook.store.facts import facts
from netbook.store.give_first import gifts_for
from netbook.store.interactions import ExchangeEntry, Interaction
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.theme import GRID
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.pieces import Card, button, empty, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.times import times
from netbook.ui.words import tr

# More ideas than this are on the tab of what is known.
MOST = 4
# What somebody might be given something for, most telling first.
SECTIONS = ("wants", "openings", "cares")


class BalanceCard(Card):
    """The balance with one person; gives and asks are written down from here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Before you ask"))
        self._desk = desk
        self._person: Person | None = None
        self.said = text("", wrap=True)
        self._lead = text("", "muted", wrap=True)
        self._ideas = QVBoxLayout()
        self._ideas.setSpacing(GRID)
        self.gave = button(tr("I gave something…"), partial(self._log, "gave"), cut=True)
        self.asked = button(tr("I asked for something…"), partial(self._log, "asked"), cut=True)
        acts = Flow(spacing=GRID)
        acts.addWidget(self.gave)
        acts.addWidget(self.asked)
        self.body.addWidget(self.said)
        self.body.addWidget(self._lead)
        self.body.addLayout(self._ideas)
        self.body.addLayout(acts)

    def show_person(self, person: Person) -> None:
        """Say how it stands with this person."""
        self._person = person
        with self._desk.notebook.read() as s:
            stands, ideas = balance(s, person.id), list(_ideas(s, person))
        self.said.setText(balance_words(stands, person))
        name = person.first_name
        if not ideas:
            lead = tr("Ask {name} what would help right now, and note it: then you can give first.")
        elif stands.asked or stands.received:
            lead = tr("You could give first:")
        else:
            lead = tr("What you could give {name}:")
        self._lead.setText(lead.format(name=name))
        empty(self._ideas)
        for what, origin in ideas[:MOST]:
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(text(breakable(what), wrap=True))
            lines.addWidget(text(breakable(origin), "small", wrap=True))
            self._ideas.addLayout(lines)

    def _log(self, direction: str) -> None:
        """Open the form of a conversation in which something went that way."""
        if self._person is None:
            return
        kind = "help" if direction == "gave" else "advice"
        conversation = Interaction(
            happened_on=PartialDate.of(self._desk.bus.today),
            channel="email",
            direction="out",
            participants=(self._person.id,),
            exchanges=(ExchangeEntry(direction, kind),),
        )
        InteractionForm(self._desk, conversation, self.window()).open()


def balance_words(stands: Balance, person: Person) -> str:
    """How it stands: what was asked since something was last given, and when that was."""
    name, asked, received = person.first_name, stands.asked, stands.received
    if stands.gave_on is None:
        if not asked and not received:
            return tr("Nothing was asked or given yet.")
        lead = tr("You have not noted yet that you gave {name} anything.").format(name=name)
        count = tr("You asked {times}.").format(times=times(asked)) if asked else ""
        got = tr("{name} gave you something {times}.") if received else ""
    else:
        day = words.on_day(words.whole_day(stands.gave_on, person.today))
        lead = tr("You last gave {name} something on {day}.").format(name=name, day=day)
        if not asked and not received:
            return lead + " " + tr("It is a good moment to ask.")
        count = tr("You asked {times} since.").format(times=times(asked)) if asked else ""
        got = tr("{name} gave you something {times} since.") if received else ""
    said = got.format(name=name, times=times(received))
    return " ".join(part for part in (lead, count, said) if part)


def _ideas(s: Session, person: Person) -> Iterator[tuple[str, str]]:
    """What could be given, and where it is from: gifts that meet a wish, then what is known."""
    used = set()
    for gift in gifts_for(s, person.id, person.today, MOST):
        used.add(gift.wish.fact_id)
        if gift.offer is not None:
            ends = (gift.wish, gift.offer)
            theirs, other = ends if gift.wish.contact_id == person.id else ends[::-1]
            used.add(theirs.fact_id)
            yield theirs.text, words.about(other.name, other.text)
        elif gift.skill is not None:
            yield gift.wish.text, tr("You can do this: {skill}").format(skill=gift.skill.name)
        else:
            yield gift.wish.text, tr("You were asked for it")
    known = [fact for fact in facts(s, person.id) if fact.section in SECTIONS]
    for fact in sorted(known, key=lambda fact: SECTIONS.index(fact.section)):
        if fact.id not in used:
            yield fact.text, fact_words.origin(fact, person.today)
