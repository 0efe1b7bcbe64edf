"""The example notebook, made by code so that its days are always near today."""

import re
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from netbook.core.card import Address, Card, Name, Organisation, Point
from netbook.core.fold import fold
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.contacts import (
    add_contact,
    set_cadence,
    set_enjoyed,
    set_paused,
    set_sphere,
)
from netbook.store.example import make_room, mark_example
from netbook.store.interactions import ExchangeEntry, Interaction, PromiseEntry, log_interaction
from netbook.store.later import put_off
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.transfer.demo_about_me import add_about_me
from netbook.transfer.demo_asks import add_asks
from netbook.transfer.demo_connections import add_connections
from netbook.transfer.demo_conversations import TALKS, TOGETHER, Given, Talk, Together
from netbook.transfer.demo_facts import add_known
from netbook.transfer.demo_openings import add_openings
from netbook.transfer.demo_people import DOMAINS, PEOPLE, Person
from netbook.transfer.heavy_work import heavy_work

_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_DAY = re.compile(r"\{(\d+)\}")


def make_example(path: Path, *, today: date, now: datetime) -> None:
    """Make the example notebook anew; one's own by that name is kept beside it."""
    if path.is_file():
        make_room(path)
    with heavy_work(), closing(open_notebook(path)) as notebook:
        with notebook.write_unlogged() as session:
            mark_example(session)
        fill_demo(notebook, today=today, now=now)


def fill_demo(notebook: Notebook, *, today: date, now: datetime) -> None:
    """Put the example's people and conversations into an empty notebook, outside its undo log."""
    with notebook.write_unlogged() as session:
        ids = {person.name: _add(session, person, today, now) for person in PEOPLE}
        for together in TOGETHER:
            add_shared_experience(session, _experience(together, ids, today))
        add_about_me(session, ids, today.year)
        add_connections(session, ids, today)
        talks: dict[tuple[int, str], int] = {}
        for talk in sorted(TALKS, key=lambda talk: -talk.ago):
            entry = _interaction(talk, ids, today)
            # As on that day: what was asked for then is followed.
            then = today - timedelta(talk.ago)
            number = log_interaction(session, entry, today=then, now=now)
            talks |= {(talk.ago, name): number for name in talk.people}
        add_known(session, ids, talks, today=today, now=now)
        add_openings(session, ids, today=today, now=now)
        add_asks(session, ids, today=today, now=now)
        put_off(session, ids["Karolina Mazur"], today + timedelta(60), today, "answer")
        set_enjoyed(session, [ids["Maya Okafor"], ids["Sofia Reyes"]], True)


def _add(session: Session, person: Person, today: date, now: datetime) -> int:
    card = demo_card(person, today)
    contact = add_contact(session, card, now=now, circle=person.circle)
    if person.every is not None:
        set_cadence(session, [contact], person.every, today)
    if person.paused:
        set_paused(session, [contact], True)
    if person.sphere != "professional":
        set_sphere(session, [contact], person.sphere)
    return contact


def demo_card(person: Person, today: date) -> Card:
    """The card of a person of the example."""
    given, _, family = person.name.rpartition(" ")
    # A name without its own organisation has an address at a provider.
    domain = DOMAINS.get(person.organisation)
    local = fold(given) if domain else fold(f"{given}.{family}")
    post = Organisation(name=person.organisation, title=person.title)
    linkedin = f"https://www.linkedin.example/in/{fold(given)}-{fold(family)}"
    connected = today - timedelta(person.connected) if person.connected is not None else None
    return Card(
        formatted_name=person.name,
        name=Name(family=family, given=given),
        organisations=(post,) if person.organisation or person.title else (),
        emails=(Point(f"{local}@{domain or 'mail.example'}", ("work",) if domain else ()),),
        phones=(Point(person.phone, ("cell",)),) if person.phone else (),
        urls=(Point(linkedin),) if connected else (),
        addresses=(Address(city=person.city),) if person.city else (),
        notes=(person.note,) if person.note else (),
        tags=person.tags,
        birthday=person.birthday,
        pronunciation=person.pronunciation,
        pronouns=person.pronouns,
        connected_on=connected.isoformat() if connected else "",
        uid=f"urn:uuid:{uuid5(NAMESPACE_URL, linkedin)}",
    )


def _interaction(talk: Talk, ids: dict[str, int], today: date) -> Interaction:
    participants = tuple(ids[name] for name in talk.people)
    first = participants[0]
    text = _DAY.sub(lambda found: _day(today - timedelta(int(found[1]))), talk.text)
    return Interaction(
        happened_on=PartialDate.of(today - timedelta(talk.ago)),
        channel=talk.channel,
        direction=talk.direction,
        minutes=talk.minutes,
        place=talk.place,
        summary=text,
        participants=participants,
        exchanges=tuple(_exchange(Given(*each), first, ids, today) for each in talk.exchanges),
        promises=tuple(
            PromiseEntry(
                None,
                first,
                promise.whose,
                promise.text,
                None if promise.due is None else today + timedelta(promise.due),
                None if promise.kept is None else today - timedelta(promise.kept),
                promise.repeats,
            )
            for promise in talk.promises
        ),
    )


def _exchange(given: Given, person: int, ids: dict[str, int], today: date) -> ExchangeEntry:
    thanked, told = (
        None if ago is None else today - timedelta(ago) for ago in (given.thanked, given.told)
    )
    other = ids.get(given.other)
    return ExchangeEntry(given.direction, given.kind, "", person, other, thanked, told)


def _experience(together: Together, ids: dict[str, int], today: date) -> SharedExperience:
    return SharedExperience(
        None,
        ids[together.person],
        together.kind,
        together.organisation,
        str(today.year - together.start),
        str(today.year - together.end),
        "",
    )


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"
