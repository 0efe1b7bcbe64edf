"""All that the card of one person shows, read in one moment."""

from datetime import date
from typing import NamedTuple

from netbook.core.card import Card
from netbook.store import Session
from netbook.store.circles import circles
from netbook.store.contact_figures import Figures, contact_figures
from netbook.store.contacts import Summary, read_cards, read_summary
from netbook.store.depth import ContactDepth, contact_depth
from netbook.store.due_plan import daily_number, planned_day
from netbook.store.follow_ups import PromiseRow, open_promises
from netbook.store.shared_experiences import SharedExperience, shared_experiences
from netbook.ui import words


class Person(NamedTuple):
    """One living person; `rhythms` are the days that each circle means.

    `latest` are those at the latest, `depth` is how well the user knows them. `asked_on` is the
    day on which Today, which asks for a `number` of people, asks for them, if they are due.
    The card lacks its photo, whose hash is in the summary: it is read where it is shown.
    """

    summary: Summary
    card: Card
    figures: Figures
    shared: tuple[SharedExperience, ...]
    promises: tuple[PromiseRow, ...]
    rhythms: dict[str, int | None]
    today: date
    latest: dict[str, int | None]
    depth: ContactDepth
    asked_on: date | None = None
    number: int = 0

    @property
    def id(self) -> int:
        """The contact's id."""
        return self.summary.id

    @property
    def first_name(self) -> str:
        """What they are called in a sentence."""
        return self.summary.given or self.summary.name or words.somebody()


def read_person(s: Session, contact_id: int, today: date) -> Person | None:
    """The person, or None for one who is gone or in the trash."""
    summary = read_summary(s, contact_id)
    if summary is None or summary.trashed:
        return None
    waits = summary.due_day is not None and summary.due_day <= today.toordinal()
    rhythms = circles(s)
    [(_id, card)] = read_cards(s, [contact_id], photos=False)
    return Person(
        summary,
        card,
        contact_figures(s, contact_id),
        tuple(shared_experiences(s, contact_id)),
        tuple(open_promises(s, contact_id=contact_id)),
        {circle.name: circle.cadence_days for circle in rhythms},
        today,
        {circle.name: circle.latest_days for circle in rhythms},
        contact_depth(s, contact_id, today),
        planned_day(s, contact_id, today) if waits else None,
        daily_number(s),
    )
