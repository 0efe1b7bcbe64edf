"""Gives and asks: what went which way, per contact and over all, in sums and one by one."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.days import day_or_none, ordinal_or_none

# Said in answer to something: told apart, and counted neither as given nor as received.
ANSWERS = ("thanks", "outcome")
_COUNTED = "e.kind NOT IN ('thanks', 'outcome')"

# Whom an exchange e is of: where that isn't said the first who took part and wasn't introduced.
WHOSE = """
    coalesce(e.contact_id, (
        SELECT p.contact_id FROM participant AS p
        WHERE p.interaction_id = e.interaction_id AND p.contact_id IS NOT e.other_id
        ORDER BY p.id LIMIT 1))
"""
# Whether p, who took part in i, led the user to e.other_id: the one named did, else who took part.
LED_TO = """
    e.kind = 'introduction' AND e.direction IN ('gave', 'received') AND i.trashed_at IS NULL
    AND e.other_id <> p.contact_id AND coalesce(e.contact_id, p.contact_id) = p.contact_id
"""


class Sum(NamedTuple):
    """How often what kind of thing went which way."""

    direction: str
    kind: str
    times: int


class Sums(NamedTuple):
    """How often something was given, asked for and received, in all and by kind, most often first.

    Thanks and telling how it went stand among the kinds, but aren't counted as gives.
    """

    gave: int
    asked: int
    received: int
    kinds: tuple[Sum, ...]


class Balance(NamedTuple):
    """What was asked for and received since the user last gave something, on `gave_on` if ever."""

    asked: int
    received: int
    gave_on: date | None


class ExchangeRow(NamedTuple):
    """One exchange; `name` is whom it was with, `other` whom an introduction led to."""

    id: int
    interaction_id: int
    happened_on: str
    day: date
    direction: str
    kind: str
    note: str
    contact_id: int | None
    name: str
    other_id: int | None
    other: str
    thanked_on: date | None
    told_on: date | None


_OF_ALL = "interaction AS i CROSS JOIN exchange AS e ON e.interaction_id = i.id"
_OF_ONE = """
    participant AS p CROSS JOIN interaction AS i ON p.contact_id = :contact
        AND i.id = p.interaction_id
    CROSS JOIN exchange AS e ON e.interaction_id = i.id
        AND (e.contact_id IS NULL OR e.contact_id = :contact)
"""
_SEEN = """
    i.trashed_at IS NULL AND (:since IS NULL OR i.day >= :since)
    AND (SELECT 1 FROM participant AS p2 CROSS JOIN contact_state AS st ON st.id = p2.contact_id
         WHERE p2.interaction_id = i.id LIMIT 1) NOT NULL
"""


def exchange_sums(s: Session, contact_id: int | None = None, *, since: date | None = None) -> Sums:
    """The sums with one contact, or with all, perhaps only from a day on."""
    rows = s.connection().exec_driver_sql(
        f"""
        SELECT e.direction, e.kind, count(*) FROM {_source(contact_id)} WHERE {_SEEN}
        GROUP BY e.direction, e.kind ORDER BY count(*) DESC, e.direction, e.kind
        """,
        {"contact": contact_id, "since": ordinal_or_none(since)},
    )
    kinds = tuple(Sum._make(row) for row in rows)
    counted = [each for each in kinds if each.kind not in ANSWERS]
    gave, asked, received = (
        sum(each.times for each in counted if each.direction == direction)
        for direction in ("gave", "asked", "received")
    )
    return Sums(gave, asked, received, kinds)


def exchange_rows(
    s: Session, contact_id: int | None = None, *, limit: int | None = None
) -> list[ExchangeRow]:
    """The exchanges with one contact, or with all, newest first."""
    rows = s.connection().exec_driver_sql(
        f"""
        SELECT e.id, i.id, i.happened_on, i.day, e.direction, e.kind, e.note, c.id,
               coalesce(c.formatted_name, ''), o.id, coalesce(o.formatted_name, ''),
               e.thanked_on, e.told_on
        FROM {_source(contact_id)}
        LEFT JOIN contact AS c ON c.id = coalesce(:contact, e.contact_id, (
            SELECT p3.contact_id FROM participant AS p3 CROSS JOIN contact_state AS st3
                ON st3.id = p3.contact_id
            WHERE p3.interaction_id = i.id ORDER BY p3.id LIMIT 1))
        LEFT JOIN contact AS o ON o.id = e.other_id AND o.trashed_at IS NULL
        WHERE {_SEEN} ORDER BY i.day DESC, i.id DESC, e.id LIMIT :limit
        """,
        {"contact": contact_id, "since": None, "limit": -1 if limit is None else limit},
    )
    return [_row(row) for row in rows]


def balance(s: Session, contact_id: int) -> Balance:
    """How it stands with one contact before something is asked of them."""
    run = s.connection().exec_driver_sql
    values: dict[str, int | None] = {"contact": contact_id, "since": None}
    gave = f"SELECT max(i.day) FROM {_OF_ONE} WHERE {_SEEN} AND e.direction = 'gave' AND {_COUNTED}"
    last = run(gave, values).scalar()
    values["since"] = None if last is None else int(last) + 1
    counts: dict[str, int] = {
        row[0]: row[1]
        for row in run(
            f"SELECT e.direction, count(*) FROM {_OF_ONE} WHERE {_SEEN} AND {_COUNTED}"
            " GROUP BY e.direction",
            values,
        )
    }
    return Balance(counts.get("asked", 0), counts.get("received", 0), day_or_none(last))


def _source(contact_id: int | None) -> str:
    return _OF_ALL if contact_id is None else _OF_ONE


def _row(row: Sequence[Any]) -> ExchangeRow:
    *start, thanked, told = row
    start[3] = date.fromordinal(start[3])
    return ExchangeRow._make((*start, day_or_none(thanked), day_or_none(told)))
