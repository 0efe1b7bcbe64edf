"""The timeline: conversations newest first, a page at a time, of all people or filtered."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from netbook.core.fold import fold
from netbook.store import Session
from netbook.store.interaction_search import ID_MASK, found_interactions
from netbook.store.interactions import (
    EXCHANGE_COLUMNS,
    ExchangeEntry,
    PromiseEntry,
    exchange_entry,
    promise_entry,
)
from netbook.store.rows import ids_json
from netbook.store.search_words import words_of
from netbook.store.texts import DAY_SHIFT

# What fits few conversations, or is of one person, is gathered and sorted; else days are walked.
GATHERED = 2000
# A tag of more people than this is taken for one with many conversations.
TAGGED = 300
DIRECTIONS = {"gives": "gave", "asks": "asked", "received": "received"}


class TimelineFilter(NamedTuple):
    """What conversations are asked for; `tag` is a name, `exchange` is gives, asks or received."""

    contact_id: int | None = None
    channel: str | None = None
    tag: str | None = None
    exchange: str | None = None
    text: str = ""


class Cursor(NamedTuple):
    """The last row of a page, after which the next begins."""

    day: int
    id: int


class TimelineRow(NamedTuple):
    """A conversation; `happened_on` is EDTF, `day` the ordinal of its earliest day.

    `others` are the ids and names of those whom its introductions led to.
    """

    id: int
    happened_on: str
    day: int
    channel: str
    direction: str
    minutes: int | None
    place: str
    summary: str
    notes: str
    people: tuple[tuple[int, str], ...]
    exchanges: tuple[ExchangeEntry, ...]
    promises: tuple[PromiseEntry, ...]
    others: tuple[tuple[int, str], ...] = ()


class Page(NamedTuple):
    """Some conversations, and where to go on; None at the end."""

    rows: list[TimelineRow]
    next: Cursor | None


EVERYTHING = TimelineFilter()
# A conversation is out of sight while all of its people are in the trash. Scalar subqueries, since
# SQLite turns EXISTS into joins with a filter that it builds of the whole table first.
_SEEN = """
    (SELECT 1 FROM participant AS p CROSS JOIN contact_state AS st ON st.id = p.contact_id
     WHERE p.interaction_id = i.id LIMIT 1) NOT NULL
"""
_ROWS = """
    SELECT i.id, i.happened_on, i.day, i.channel, i.direction, i.minutes, i.place, i.summary,
           i.notes
    FROM {source} WHERE i.trashed_at IS NULL {conditions}
    ORDER BY i.day DESC, i.id DESC LIMIT ?
"""
# For each filter: whether a conversation fits, which all fit, and how many at most are counted.
_CONTACT = (
    "(SELECT 1 FROM participant WHERE interaction_id = i.id AND contact_id = ?) NOT NULL",
    "SELECT interaction_id AS id FROM participant WHERE contact_id = ?",
    "SELECT 0 WHERE ?",
)
_TAG = (
    "(SELECT 1 FROM participant AS p CROSS JOIN contact_tag AS ct ON ct.contact_id = p.contact_id"
    " WHERE p.interaction_id = i.id AND ct.tag_id = ? LIMIT 1) NOT NULL",
    "SELECT DISTINCT p.interaction_id AS id FROM contact_tag AS ct CROSS JOIN participant AS p"
    " ON p.contact_id = ct.contact_id WHERE ct.tag_id = ?",
    f"SELECT CASE WHEN count(*) > {TAGGED} THEN {GATHERED} + 1 ELSE sum(st.conversations) END"
    f" FROM (SELECT contact_id FROM contact_tag WHERE tag_id = ? LIMIT {TAGGED + 1}) AS ct"
    " CROSS JOIN contact_state AS st ON st.id = ct.contact_id",
)
_EXCHANGE = (
    "(SELECT 1 FROM exchange WHERE interaction_id = i.id AND direction = ? LIMIT 1) NOT NULL",
    "SELECT DISTINCT interaction_id AS id FROM exchange WHERE direction = ?",
    f"SELECT count(*) FROM (SELECT 1 FROM exchange WHERE direction = ? LIMIT {GATHERED + 1})",
)


def timeline_page(
    s: Session, wanted: TimelineFilter, before: Cursor | None = None, limit: int = 50
) -> Page:
    """The conversations that fit, newest first, from the newest or from after a cursor."""
    if words := words_of(wanted.text):
        rows = _with_words(s, wanted, words, before, limit + 1)
    else:
        rows = _walked(s, wanted, before, limit + 1)
    shown = rows[:limit]
    more = Cursor(shown[-1][2], shown[-1][0]) if len(rows) > limit else None
    return Page(_complete(s, shown), more)


def all_interactions(s: Session, wanted: TimelineFilter = EVERYTHING) -> Iterator[TimelineRow]:
    """All conversations that fit, newest first, read as they are used."""
    cursor: Cursor | None = None
    while True:
        rows, cursor = timeline_page(s, wanted, cursor, 1000)
        yield from rows
        if cursor is None:
            return


def _filters(s: Session, wanted: TimelineFilter) -> list[tuple[tuple[str, str, str], int | str]]:
    filters: list[tuple[tuple[str, str, str], int | str]] = []
    if wanted.contact_id is not None:
        filters.append((_CONTACT, wanted.contact_id))
    if wanted.tag is not None:
        query = "SELECT id FROM tag WHERE key = ?"
        tag = s.connection().exec_driver_sql(query, (fold(wanted.tag),)).scalar()
        filters.append((_TAG, -1 if tag is None else tag))
    if wanted.exchange is not None:
        filters.append((_EXCHANGE, DIRECTIONS[wanted.exchange]))
    return filters


def _walked(s: Session, wanted: TimelineFilter, before: Cursor | None, limit: int) -> list[Any]:
    run = s.connection().exec_driver_sql
    source = "interaction AS i"
    conditions, values = f"AND {_SEEN}", []
    fewest = GATHERED + 1
    for (fits, all_that_fit, how_many), value in _filters(s, wanted):
        count = run(how_many, (value,)).scalar() or 0
        if count < fewest:
            fewest = count
            source = f"({all_that_fit}) AS x CROSS JOIN interaction AS i ON i.id = x.id"
            gathered = value
        conditions += f" AND {fits}"
        values.append(value)
    if wanted.channel is not None:
        conditions += " AND i.channel = ?"
        values.append(wanted.channel)
    if before is not None:
        conditions += " AND (i.day, i.id) < (?, ?)"
        values += before
    if fewest <= GATHERED:
        values.insert(0, gathered)
    query = _ROWS.format(source=source, conditions=conditions)
    return list(run(query, (*values, limit)))


def _with_words(
    s: Session, wanted: TimelineFilter, words: list[str], before: Cursor | None, limit: int
) -> list[Any]:
    """The search index gives them newest first; what doesn't fit the other filters is left out."""
    conditions, values = f"AND {_SEEN}", []
    for (fits, _, _), value in _filters(s, wanted):
        conditions += f" AND {fits}"
        values.append(value)
    if wanted.channel is not None:
        conditions += " AND i.channel = ?"
        values.append(wanted.channel)
    query = _ROWS.format(
        source="json_each(?) AS j CROSS JOIN interaction AS i ON i.id = j.value",
        conditions=conditions,
    )
    rows: list[Any] = []
    below = None if before is None else before.day << DAY_SHIFT | before.id
    batch = limit
    while len(rows) < limit:
        keys = found_interactions(s, words, batch, below)
        chosen = ids_json(key & ID_MASK for key in keys)
        rows += s.connection().exec_driver_sql(query, (chosen, *values, limit - len(rows)))
        if len(keys) < batch:
            break
        below, batch = keys[-1], 1000
    return rows


_AMONG = "interaction_id IN (SELECT value FROM json_each(?))"
_PEOPLE = f"""
    SELECT p.interaction_id, c.id, c.formatted_name
    FROM participant AS p CROSS JOIN contact AS c ON c.id = p.contact_id
    WHERE p.{_AMONG} AND c.trashed_at IS NULL ORDER BY p.id
"""
_EXCHANGES = f"""
    SELECT interaction_id, {", ".join(EXCHANGE_COLUMNS)} FROM exchange
    WHERE {_AMONG} ORDER BY id
"""
_OTHERS = f"""
    SELECT e.interaction_id, c.id, c.formatted_name
    FROM exchange AS e CROSS JOIN contact AS c ON c.id = e.other_id
    WHERE e.{_AMONG} AND c.trashed_at IS NULL ORDER BY e.id
"""
_PROMISES = f"""
    SELECT interaction_id, id, contact_id, whose, text, due_on, done_on, repeats FROM follow_up
    WHERE {_AMONG} AND follows_id IS NULL ORDER BY id
"""


def _complete(s: Session, rows: Sequence[Any]) -> list[TimelineRow]:
    run = s.connection().exec_driver_sql
    chosen = (ids_json(row[0] for row in rows),)
    people: dict[int, list[tuple[int, str]]] = {row[0]: [] for row in rows}
    exchanges: dict[int, list[ExchangeEntry]] = {}
    promises: dict[int, list[PromiseEntry]] = {}
    for number, contact_id, name in run(_PEOPLE, chosen):
        people[number].append((contact_id, name))
    for number, *entry in run(_EXCHANGES, chosen):
        exchanges.setdefault(number, []).append(exchange_entry(entry))
    others: dict[int, list[tuple[int, str]]] = {}
    for number, contact_id, name in run(_OTHERS, chosen):
        others.setdefault(number, []).append((contact_id, name))
    for number, *promise in run(_PROMISES, chosen):
        promises.setdefault(number, []).append(promise_entry(promise))
    return [
        TimelineRow._make(
            (
                *row,
                tuple(people[row[0]]),
                tuple(exchanges.get(row[0], ())),
                tuple(promises.get(row[0], ())),
                tuple(others.get(row[0], ())),
            )
        )
        for row in rows
    ]
