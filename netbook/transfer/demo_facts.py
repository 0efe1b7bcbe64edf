"""What is known of people in the example notebook, and what is asked about them."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from netbook.store import Session
from netbook.store.facts import add_fact, save_fact
from netbook.store.organisations import organisation_ids
from netbook.store.questions import add_question, ask


class Known(NamedTuple):
    """One fact, noted `ago` days before today; without a source from the talk of that day.

    `said_by` is who said it; `checked` and `closed` are days before today too. `about` is a person,
    or with `place` an organisation.
    """

    about: str
    section: str
    text: str
    ago: int
    source: str = ""
    said_by: str = ""
    checked: int | None = None
    closed: int | None = None
    item: str = ""
    place: bool = False


class Unanswered(NamedTuple):
    """A question to somebody about another person or an organisation, asked so many days ago."""

    to: str
    about: str
    text: str
    asked: int | None = None
    place: bool = False


KNOWN = (
    Known("Maya Okafor", "cares", "Data contracts", 64),
    Known("Maya Okafor", "cares", "Hiring juniors", 64),
    Known("Maya Okafor", "cares", "Lagos Women in Tech", 64, item="beyond"),
    Known("Maya Okafor", "cares", "Ownership of tables, not of code", 455, "her talk at PyData"),
    Known("Maya Okafor", "does", "Starts the warehouse migration", 64, item="now"),
    Known("Maya Okafor", "who", "Came to data from bookkeeping", 610, checked=64, item="path"),
    Known("Maya Okafor", "openings", "An analyst for her team", 246, closed=150),
    Known("Maya Okafor", "offers", "Practises talks with first-time speakers", 400),
    Known("Priya Nair", "does", "Three squads, one on-call, contracts at the edge", 67),
    Known("Priya Nair", "cares", "Quiet on-call weeks", 67),
    Known("Priya Nair", "who", "Reads long emails, answers on Fridays", 64, said_by="Maya Okafor"),
    Known("Jonas Lindqvist", "cares", "Asked which stack you want next", 40),
    Known("Sofia Reyes", "wants", "An onboarding that works without her", 98),
    Known("Sofia Reyes", "offers", "Practises salary talks", 260),
    Known("Amir Bensaïd", "openings", "hires a data analyst", 18),
    Known("Chidi Kalu", "wants", "asked for feedback on his pitch", 9),
    Known("Chidi Kalu", "cares", "Time with customers", 37),
    Known("Lena Fischer", "wants", "looks for a job as a data analyst", 12),
    Known("Elif Kaya", "wants", "More time to test", 36),
    Known("Ines Duarte", "does", "Moves Litware to streaming", 87),
    Known("Ines Duarte", "wants", "A study group on streaming", 86),
    Known("Noah Weber", "wants", "An internship in data engineering", 6),
    Known("Nils Berg", "offers", "Free for projects from March", 83),
    Known("Ngozi Eze", "wants", "Two speakers for a data evening in Lagos", 25),
    Known("Karolina Mazur", "cares", "Where to learn about data contracts", 70),
    Known(
        "Northwind Traders", "does", "Growing, but no new managers before summer", 67,
        said_by="Priya Nair", place=True,
    ),
    Known("Wingtip", "does", "One platform for nine product teams", 40, said_by="Kwame Sarpong",
          place=True),
    Known("Wingtip", "cares", "Engineers who pair with product teams", 20,
          said_by="Grace Mensah", place=True),
    Known("Wingtip", "openings", "Machine learning platform, in the spring", 20,
          said_by="Grace Mensah", place=True),
)  # fmt: skip
UNANSWERED = (
    Unanswered("Maya Okafor", "Dieter Hahn", "How does he like to be approached?"),
    Unanswered("Elif Kaya", "Northwind Traders", "Who decides on tools?", 18, place=True),
    Unanswered("Priya Nair", "Maya Okafor", "What would help her most this quarter?"),
)


def add_known(
    s: Session,
    ids: Mapping[str, int],
    talks: Mapping[tuple[int, str], int],
    *,
    today: date,
    now: datetime,
) -> None:
    """Note all of it; `talks` are the ids of conversations by days before today and person."""
    names = [each.about for each in (*KNOWN, *UNANSWERED) if each.place]
    places = organisation_ids(s, names)
    for each in KNOWN:
        fact = add_fact(
            s,
            contact_id=None if each.place else ids[each.about],
            organisation_id=places[each.about] if each.place else None,
            section=each.section,
            text=each.text,
            source=each.source,
            said_by_id=ids.get(each.said_by),
            interaction_id=None
            if each.source
            else talks.get((each.ago, each.said_by or each.about)),
            noted_on=today - timedelta(each.ago),
            now=now,
            item=each.item,
        )
        days = {"checked_on": each.checked, "closed_on": each.closed}
        said = {name: today - timedelta(ago) for name, ago in days.items() if ago is not None}
        save_fact(s, fact, **said)
    for question in UNANSWERED:
        number = add_question(
            s,
            ids[question.to],
            about_contact_id=None if question.place else ids[question.about],
            about_organisation_id=places[question.about] if question.place else None,
            text=question.text,
            now=now,
        )
        if question.asked is not None:
            ask(s, number, today - timedelta(question.asked))
