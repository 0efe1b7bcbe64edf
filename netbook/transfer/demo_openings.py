"""The openings of the example notebook: one at least in every stage but for the offer."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from netbook.store import Session
from netbook.store.asks import Sent, sent
from netbook.store.attachments import attach
from netbook.store.deciders import note_role
from netbook.store.opportunities import (
    Link,
    Opportunity,
    close_opportunity,
    move_to_stage,
    save_opportunity,
)
from netbook.store.opportunity_people import put_person
from netbook.store.organisations import organisation_ids
from netbook.store.positions import Position, add_position, positions, save_position
from netbook.store.stages import stages
from netbook.store.target_organisations import TargetOrganisation, save_target_organisation


class Asked(NamedTuple):
    """What somebody was asked for an opening, so many days ago."""

    person: str
    other: str
    ago: int
    text: str


class Opening(NamedTuple):
    """One opening; the stages it went through with days before today, and its people.

    `posted` is days before today, `closes` and `next_in` are days from today.
    """

    opening: Opportunity
    stages: tuple[tuple[str, int], ...]
    people: tuple[tuple[str, str, str], ...] = ()
    posted: int | None = None
    closes: int | None = None
    next_in: int | None = None
    whose: str = ""
    document: tuple[str, str] | None = None
    asked: Asked | None = None


def _jobs(host: str, path: str) -> tuple[Link, ...]:
    return (Link(f"https://jobs.{host}.example/{path}", "posting"),)


_PASSED_ON = Opportunity(
    "BI developer",
    organisation="Proseware",
    city="Hamburg",
    country="Germany",
    employment_type="FULL_TIME",
    description="You work as a data analyst with those who ask the questions, in SQL and dbt.",
    links=_jobs("proseware", "bi-developer"),
    requirements=("SQL every day", "Reports that people read"),
)
OPENINGS = (
    Opening(
        Opportunity(
            "Platform lead",
            organisation="Northwind Traders",
            city="Berlin",
            country="Germany",
            employment_type="FULL_TIME",
            salary_min=95_000,
            salary_max=110_000,
            salary_currency="EUR",
            salary_unit="YEAR",
            contact_email="jobs@northwind.example",
            description="Northwind moves its warehouse to a lakehouse this winter and looks for "
            "somebody who has done it before, with a small team.",
            links=_jobs("northwind", "platform-lead"),
            requirements=(
                "Own the migration to a lakehouse",
                "Lead a team of five",
                "German at work",
            ),
            next_step="Ask Maya for an introduction to Dieter Hahn",
        ),
        (("spotted", 3),),
        (
            ("Maya Okafor", "introducer", "reports to him"),
            ("Dieter Hahn", "hiring_manager", ""),
        ),
        posted=6,
        closes=11,
        next_in=2,
        document=(
            "What I would do first.txt",
            "One contract test for each source, before a single table moves.\n",
        ),
    ),
    Opening(
        Opportunity(
            "Analytics manager",
            organisation="Alpine Ski House",
            remote=True,
            links=_jobs("alpine", "analytics-manager"),
            requirements=("Hire and grow three analysts",),
        ),
        (("spotted", 2),),
        posted=4,
    ),
    Opening(
        Opportunity(
            "Staff data engineer",
            organisation="Fabrikam",
            city="Hamburg",
            country="Germany",
            links=_jobs("fabrikam", "staff-data-engineer"),
            requirements=("Data pipelines that others can change", "Mentor engineers"),
        ),
        (("spotted", 16), ("researching", 9)),
        (("Tom Wójcik", "insider", "talks at the same meetups as their team"),),
        posted=20,
    ),
    Opening(
        Opportunity(
            "ML platform",
            organisation="Wingtip",
            remote=True,
            source="unposted",
            notes="Grace: not posted before spring; the right time to say what I would build.",
        ),
        (("spotted", 20), ("researching", 12)),
        (("Sofia Reyes", "referee", ""),),
    ),
    Opening(
        Opportunity(
            "Data lead",
            organisation="Adventure Works",
            city="Kraków",
            country="Poland",
            links=_jobs("adventure", "data-lead"),
            requirements=("Build a data team", "Explain figures to the board"),
        ),
        (("spotted", 30), ("researching", 21), ("introduced", 3)),
        (
            ("Tom Wójcik", "insider", ""),
            ("Priya Nair", "referee", ""),
        ),
        posted=35,
        asked=Asked(
            "Ewa Nowak",
            "Samir Patel",
            3,
            "Would you be willing to introduce me to Samir by email this week? Four lines to "
            "forward are below. If it is not the right moment, a word on what the team looks for "
            "helps me just as much.",
        ),
    ),
    Opening(
        Opportunity(
            "Head of BI",
            organisation="Contoso",
            city="Madrid",
            country="Spain",
            links=_jobs("contoso", "head-of-bi"),
            next_step="Ask how far they are",
        ),
        (("spotted", 24), ("researching", 20), ("applied", 9)),
        (("Sofia Reyes", "referee", "wrote to them on her own"),),
        posted=28,
        next_in=5,
    ),
    Opening(
        Opportunity(
            "Principal engineer",
            organisation="Fjord Bank",
            city="Oslo",
            country="Norway",
            next_step="Interview",
            next_time="10:00",
            requirements=("Data contracts across teams", "Speak to auditors"),
        ),
        (("spotted", 42), ("introduced", 33), ("applied", 26), ("interviewing", 6)),
        (("Jonas Lindqvist", "recruiter", ""),),
        posted=45,
        next_in=3,
    ),
    Opening(_PASSED_ON, (("spotted", 18), ("closed", 11)), posted=22),
    Opening(_PASSED_ON, (("spotted", 11), ("applied", 7)), posted=22, whose="Lena Fischer"),
)
# Where people were, or are beside their first post, in years before this one.
PLACES = (
    ("Dieter Hahn", "Litware", "Engineering manager", 7, 4),
    ("Henrik Olsen", "Fabrikam", "Engineering manager", 3, None),
    ("Karolina Mazur", "Fabrikam", "Data engineer", 6, 3),
)
# What people have to say at Northwind, by whose word, and how sure that is.
DECIDERS = (
    ("Dieter Hahn", "decision_maker", "Maya Okafor", "sure"),
    ("Maya Okafor", "influencer", "", "sure"),
)
# What is wanted of organisations, with the next step in so many days.
WANTED = (
    ("Northwind Traders", "connecting", "Lead their platform", "Meet two of the squads", 10),
    ("Wingtip", "learning", "Be known before the platform team is posted", "", None),
    ("Alpine Ski House", "watching", "", "Find out who works there", 6),
)
# Since when somebody is where their card says, in years before this one.
SINCE = (("Ines Duarte", 8), ("Maya Okafor", 2), ("Dieter Hahn", 4))


def add_openings(s: Session, ids: Mapping[str, int], *, today: date, now: datetime) -> None:
    """Write them down; `ids` are the contacts by name."""
    for name, years in SINCE:
        for position in positions(s, ids[name]):
            save_position(s, position._replace(started_on=str(today.year - years)))
    for name, organisation, title, start, end in PLACES:
        period = (str(today.year - start), str(today.year - end) if end else "")
        add_position(s, Position(None, ids[name], organisation, title, *period))
    places = organisation_ids(s, [name for name, *_ in WANTED])
    for name, role, said_by, confidence in DECIDERS:
        by = ids.get(said_by)
        there = places["Northwind Traders"]
        note_role(s, there, ids[name], role, confidence=confidence, said_by_id=by, on=today)
    for name, stage, goal, step, days in WANTED:
        next_on = None if days is None else today + timedelta(days)
        save_target_organisation(s, places[name], TargetOrganisation(stage, goal, step, next_on))
    board = {each.key: each.id for each in stages(s)}
    for each in OPENINGS:
        _add(s, each, ids, board, today, now)


def _add(
    s: Session,
    each: Opening,
    ids: Mapping[str, int],
    board: Mapping[str, int],
    today: date,
    now: datetime,
) -> None:
    from_today = {"posted_on": each.posted and -each.posted, "closes_on": each.closes}
    from_today["next_on"] = each.next_in
    days = {name: today + timedelta(by) for name, by in from_today.items() if by is not None}
    called = f"{each.opening.organisation} {each.opening.title} {each.whose}"
    (first, ago), *later = each.stages
    number = save_opportunity(
        s,
        Opportunity(
            **vars(each.opening)
            | days
            | {"uid": uuid5(NAMESPACE_URL, called).urn, "for_id": ids.get(each.whose)}
            | {"stage_id": board[first]}
        ),
        today=today - timedelta(ago),
        now=now - timedelta(ago),
    )
    for key, ago in later:
        move_to_stage(s, number, board[key], today - timedelta(ago))
        if key == "closed":
            close_opportunity(s, number, "not_for_me", today - timedelta(ago))
    for name, role, note in each.people:
        put_person(s, number, ids[name], role, note)
    if each.asked is not None:
        asked = Sent(
            contact_id=ids[each.asked.person],
            purpose="introduction",
            summary=f"Asked for an introduction to {each.asked.other}.",
            text=each.asked.text,
            on=today - timedelta(each.asked.ago),
            other_id=ids[each.asked.other],
            opportunity_id=number,
        )
        sent(s, asked, today=today, now=now)
    if each.document is not None:
        name, text = each.document
        attach(s, number, name, text.encode(), today - timedelta(each.stages[-1][1]))
