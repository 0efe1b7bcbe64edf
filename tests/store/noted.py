"""Made-up notebooks for the tests of reasons: whatever may be noted of four people."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import count
from typing import Any, NamedTuple

from hypothesis import strategies as st

from netbook.core.captured import CHANNELS
from netbook.core.facts import SECTIONS
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.contacts import add_contact
from netbook.store.facts import add_fact
from netbook.store.follow_ups import add_promise, tick
from netbook.store.interactions import (
    ExchangeEntry,
    Interaction,
    PromiseEntry,
    log_interaction,
    trash_interactions,
)
from netbook.store.reasons import want_birthdays
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, person

NAMES = ("Ada Berg", "Bo Cruz", "Cem Dahl", "Dora Eze")
KINDS = (
    *("lead", "introduction", "introduction", "introduction", "advice", "help"),
    *("thanks", "attention"),
)
WHO = st.integers(0, len(NAMES) - 1)
SAME = st.sampled_from([0, 1, 10, 30, 59, 61, 100, 130, 300, 364, 366, 500])


class Given(NamedTuple):
    """What was received from somebody, or from all who took part."""

    kind: str
    of: int | None
    other: int | None
    thanked: bool
    told: bool


class Promised(NamedTuple):
    """A promise, due so many days from today."""

    who: int
    whose: str
    due: int | None
    done: bool


class Said(NamedTuple):
    """A fact, noted so many days ago."""

    who: int
    section: str
    ago: int
    by: int | None
    closed: bool
    checked: int | None


class Talked(NamedTuple):
    """A conversation with what came of it; again as often, so many days apart."""

    ago: int
    people: frozenset[int]
    words: int
    given: tuple[Given, ...]
    promised: tuple[Promised, ...]
    said: tuple[Said, ...]
    trashed: bool
    times: int
    apart: int


class Held(NamedTuple):
    """A position since a date as written."""

    who: int
    since: str
    ended: bool


class Trashed(NamedTuple):
    """Somebody is moved to the trash."""

    who: int


class Birthdays(NamedTuple):
    """Birthdays are asked for."""


PROMISED = st.builds(
    Promised,
    WHO,
    st.sampled_from(("mine", "theirs")),
    st.none() | st.integers(-40, 40),
    st.booleans(),
)
SAID = st.builds(
    Said,
    WHO,
    st.sampled_from(SECTIONS),
    SAME,
    st.none() | WHO,
    st.sampled_from((False, False, True)),
    st.none() | SAME,
)
GIVEN = st.builds(
    Given, st.sampled_from(KINDS), st.none() | WHO, st.none() | WHO, st.booleans(), st.booleans()
)
TALKED = st.builds(
    Talked,
    SAME,
    st.frozensets(WHO, min_size=1, max_size=3),
    st.integers(0, 6),
    st.lists(GIVEN, max_size=2).map(tuple),
    st.lists(PROMISED, max_size=2).map(tuple),
    st.lists(SAID, max_size=2).map(tuple),
    st.sampled_from((False, False, False, True)),
    st.sampled_from((1, 1, 1, 6, 13)),
    st.sampled_from((1, 20)),
)
HELD = st.builds(
    Held,
    WHO,
    st.sampled_from(
        ("2026-04-20", "2026-04", "2026-01", "2025-11", "2026", "2026-21", "", "2026-09")
    ),
    st.booleans(),
)
NOTED = st.lists(
    TALKED | TALKED | PROMISED | SAID | HELD | st.builds(Trashed, WHO) | st.just(Birthdays()),
    max_size=12,
)


def write(s: Session, noted: Sequence[Any]) -> list[int]:
    """Empty the notebook, and write down what is noted; the ids of the people."""
    for table in ("interaction", "contact", "setting", "organisation"):
        s.connection().exec_driver_sql(f"DELETE FROM {table}")
    births = ("--05-04", "1980-05-20", "", "--05-01")
    ids = [
        add_contact(s, person(name, birthday=born), now=NOW)
        for name, born in zip(NAMES, births, strict=True)
    ]
    words = (f"item{number}" for number in count(1))
    for each in noted:
        match each:
            case Talked():
                _talk(s, each, ids, words)
            case Promised():
                due = None if each.due is None else TODAY + timedelta(each.due)
                text, whose = next(words), each.whose
                made = add_promise(s, ids[each.who], whose=whose, text=text, due_on=due, now=NOW)
                if each.done:
                    tick(s, made, TODAY)
            case Said():
                _fact(s, each, ids, words, None, TODAY - timedelta(each.ago))
            case Held():
                _position(s, each, ids, words)
            case Trashed():
                trash_contacts(s, [ids[each.who]], NOW)
            case Birthdays():
                want_birthdays(s, True)
    return ids


def _talk(s: Session, each: Talked, ids: list[int], words: Any) -> None:
    for turn in range(each.times):
        day = TODAY - timedelta(each.ago + turn * each.apart)
        last = turn == 0
        talk = Interaction(
            happened_on=PartialDate.of(day),
            channel=CHANNELS[each.words % len(CHANNELS)],
            participants=tuple(ids[who] for who in sorted(each.people)),
            summary=" ".join(next(words) for _ in range(each.words)),
            exchanges=tuple(_exchange(given, ids, words) for given in each.given if last),
            promises=tuple(_promise(given, ids, words) for given in each.promised if last),
        )
        number = log_interaction(s, talk, today=TODAY, now=NOW)
        for said in each.said:
            if last:
                _fact(s, said, ids, words, number, day)
        if each.trashed:
            trash_interactions(s, [number], NOW)


def _exchange(each: Given, ids: list[int], words: Any) -> ExchangeEntry:
    return ExchangeEntry(
        *("received", each.kind, next(words)),
        None if each.of is None else ids[each.of],
        None if each.other is None or each.other == each.of else ids[each.other],
        TODAY if each.thanked else None,
        TODAY if each.told else None,
    )


def _promise(each: Promised, ids: list[int], words: Any) -> PromiseEntry:
    due = None if each.due is None else TODAY + timedelta(each.due)
    done = TODAY if each.done else None
    return PromiseEntry(None, ids[each.who], each.whose, next(words), due, done)


def _fact(s: Session, each: Said, ids: list[int], words: Any, talk: int | None, on: Any) -> None:
    number = add_fact(
        s,
        contact_id=ids[each.who],
        section=each.section,
        text=next(words),
        source=next(words),
        said_by_id=None if each.by is None else ids[each.by],
        interaction_id=talk,
        noted_on=on,
        now=NOW,
    )
    checked = None if each.checked is None else (TODAY - timedelta(each.checked)).toordinal()
    s.connection().exec_driver_sql(
        "UPDATE fact SET closed_on = ?, checked_on = ? WHERE id = ?",
        (TODAY.toordinal() if each.closed else None, checked, number),
    )


def _position(s: Session, each: Held, ids: list[int], words: Any) -> None:
    name = next(words)
    run = s.connection().exec_driver_sql
    run("INSERT INTO organisation (name, key, words) VALUES (?, ?, ?)", (name, name, name))
    run(
        "INSERT INTO position (contact_id, organisation_id, title, started_on, ended_on)"
        " VALUES (?, (SELECT max(id) FROM organisation), ?, ?, ?)",
        (ids[each.who], next(words), each.since, "2026-04-30" if each.ended else ""),
    )
