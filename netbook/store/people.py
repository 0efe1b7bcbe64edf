"""The list of people: who is in it, in which order, and the rows of the page on screen."""

import json
from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from netbook.core.fold import fold
from netbook.store import Session
from netbook.store.people_matches import Match, matches
from netbook.store.people_search import found_people
from netbook.store.position import POSITION
from netbook.store.rows import fetched, ids_json, json_text
from netbook.store.search_words import words_of

__all__ = [
    "Match",
    "PeopleQuery",
    "PersonRow",
    "matches",
    "people_ids",
    "people_rows",
]


class PeopleQuery(NamedTuple):
    """Who is asked for: by words, and by what must be true of all of them.

    `known` are those with a conversation or a shared experience, `tags` (their names) must all be
    there, `enjoyed` are those whom the user enjoyed working with. `sort` is name, recent, due or
    added; people found by words come by last conversation.
    """

    text: str = ""
    known: bool = False
    due: bool = False
    tags: tuple[str, ...] = ()
    sort: str = "name"
    enjoyed: bool = False


class PersonRow(NamedTuple):
    """What a row of the list shows; days are ordinals.

    `every` and `latest`, the days between conversations, are null while paused.
    """

    id: int
    uid: str
    name: str
    title: str
    organisation: str
    circle: str
    every: int | None
    last_day: int | None
    due_day: int | None
    paused: bool
    conversations: int
    photo: str | None
    tags: tuple[str, ...]
    latest: int | None = None


_KNOWN = (
    "AND (st.conversations > 0"
    " OR EXISTS (SELECT 1 FROM shared_experience WHERE contact_id = st.id)) "
)
_STATE = "SELECT st.id FROM contact_state AS st WHERE true {} "
_NAMED = """
    SELECT st.id FROM contact AS c CROSS JOIN contact_state AS st ON st.id = c.id
    WHERE c.trashed_at IS NULL {} ORDER BY c.sort_key, c.id
"""
_SORTED = {
    "name": _NAMED,
    "recent": _STATE + "ORDER BY st.last_day DESC, st.id DESC",
    "added": _STATE + "ORDER BY st.id DESC",
}
_EVERYBODY = "SELECT id FROM contact WHERE trashed_at IS NULL ORDER BY sort_key, id"


def people_ids(s: Session, query: PeopleQuery, today: date) -> "array[int]":
    """The ids of the living contacts asked for, in order; with words at most some 2,200."""
    tags = [fold(name) for name in query.tags]
    conditions, values = "", []
    if query.known:
        conditions += _KNOWN
    if query.due:
        conditions += "AND st.due_day <= ? "
        values.append(today.toordinal())
    if query.enjoyed:
        conditions += "AND st.id IN (SELECT id FROM contact WHERE enjoyed) "
    for tag in _tag_ids(s, tags):
        conditions += "AND st.id IN (SELECT contact_id FROM contact_tag WHERE tag_id = ?) "
        values.append(tag)
    words = words_of(query.text)
    if words:
        return array("q", found_people(s, words, conditions, values))
    if not conditions and query.sort == "name":
        return _ids(s, _EVERYBODY, [])
    if query.sort == "due":
        soonest = _STATE.format("AND st.due_day IS NOT NULL " + conditions)
        never = _NAMED.format("AND st.due_day IS NULL " + conditions)
        return _ids(s, soonest + "ORDER BY st.due_day, st.id", values) + _ids(s, never, values)
    return _ids(s, _SORTED[query.sort].format(conditions), values)


def _ids(s: Session, query: str, values: list[Any]) -> "array[int]":
    as_json = f"SELECT json_group_array(id) FROM ({query})"
    return array(
        "q", json.loads(s.connection().exec_driver_sql(as_json, tuple(values)).scalar_one())
    )


def _tag_ids(s: Session, keys: list[str]) -> list[int]:
    """The ids of these tags; -1, which no contact has, for one that does not exist."""
    if not keys:
        return []
    query = "SELECT key, id FROM tag WHERE key IN (SELECT value FROM json_each(?))"
    ids = {row[0]: row[1] for row in s.connection().exec_driver_sql(query, (json_text(keys),))}
    return [ids.get(key, -1) for key in keys]


# Names of tags don't hold the unit separator, a control character.
TAGS = """
    (SELECT group_concat(name, char(31)) FROM (
        SELECT t.name FROM contact_tag AS ct CROSS JOIN tag AS t ON t.id = ct.tag_id
        WHERE ct.contact_id = c.id ORDER BY ct.id))
"""
_ROWS = f"""
    SELECT c.id, c.uid, c.formatted_name, coalesce(p.title, ''), coalesce(o.name, ''), c.circle,
           st.every, st.last_day, st.due_day, c.paused, st.conversations, c.photo, {TAGS},
           st.latest
    FROM json_each(?) AS j CROSS JOIN contact AS c ON c.id = j.value
    CROSS JOIN contact_state AS st ON st.id = c.id {POSITION}
"""


def people_rows(s: Session, ids: Sequence[int]) -> list[PersonRow]:
    """The rows of these contacts in this order; whoever is gone is left out."""
    rows = fetched(s, _ROWS, (ids_json(ids),))
    return [
        PersonRow._make((*row[:9], bool(row[9]), row[10], row[11], split_tags(row[12]), row[13]))
        for row in rows
    ]


def split_tags(joined: str | None) -> tuple[str, ...]:
    """The names of tags out of what `TAGS` selects."""
    return tuple(joined.split("\x1f")) if joined else ()
