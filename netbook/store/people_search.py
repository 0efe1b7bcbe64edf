"""Whom the words mean that somebody types: by what their card says, then by conversations."""

import json
from collections.abc import Sequence
from typing import Any

from netbook.store import Session
from netbook.store.interaction_search import ID_MASK, found_interactions
from netbook.store.rows import ids_json
from netbook.store.search_words import match_expression

# So many matches are sorted by last interaction, some 0.7 ms; of more only the best few are.
SORTED = 2000
BEST = 50
# How many of those met last are looked through for the best few before all matches are sorted.
WALKED = 3000
# Whose newest conversations with the words are listed too.
CONVERSATIONS = 200

_MATCHING = "SELECT rowid AS id FROM contact_search WHERE contact_search MATCH ?"
_COLUMNS = ("names", "organisations", "tags", "points", "notes")


def found_people(
    s: Session, words: list[str], conditions: str = "", values: Sequence[Any] = ()
) -> list[int]:
    """The ids of living contacts with all the words, the last of which may be unfinished.

    First those whose card has them, then those in whose conversations they are said. `conditions`
    is SQL on the contact's state, `AND st. ...`, with its parameters.
    """
    if conditions:
        found = _sorted(s, words, SORTED, conditions, values)
    else:
        found = _found_by_card(s, words)
    there = set(found)
    talked = _found_by_conversation(s, words, conditions, values)
    return found + [contact_id for contact_id in talked if contact_id not in there]


def _found_by_card(s: Session, words: list[str]) -> list[int]:
    expression = match_expression(words)
    ids = _ids(s, f"{_MATCHING} LIMIT {SORTED + 1}", (expression,))
    if len(ids) <= SORTED:
        return _ids(
            s,
            "SELECT st.id FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value"
            " ORDER BY st.last_day DESC, st.id DESC",
            (ids_json(ids),),
        )
    best = _walked(s, words)
    if len(best) < BEST:
        best = _sorted(s, words, BEST)
    first = set(best)
    return best + [contact_id for contact_id in ids if contact_id not in first]


def _walked(s: Session, words: list[str]) -> list[int]:
    """The best few among those met last, without asking the index who else has the words."""
    # Most rows don't hold the letters at all, which is seen without joining the columns.
    letters = " OR ".join(f"instr(t.{column}, ?1)" for column in _COLUMNS)
    text = "' ' || " + " || ' ' || ".join(f"t.{column}" for column in _COLUMNS) + " || ' '"
    tests = [f" {word} " for word in words[:-1]] + [f" {words[-1]}"]
    holds = " AND ".join(f"instr({text}, ?{n})" for n, _ in enumerate(tests, 2))
    return _ids(
        s,
        f"""
        SELECT r.id FROM (
            SELECT id FROM contact_state ORDER BY last_day DESC, id DESC LIMIT {WALKED}
        ) AS r CROSS JOIN contact_text AS t ON t.id = r.id
        WHERE ({letters}) AND {holds} LIMIT {BEST}
        """,
        (max(words, key=len), *tests),
    )


def _sorted(
    s: Session, words: list[str], limit: int, conditions: str = "", values: Sequence[Any] = ()
) -> list[int]:
    return _ids(
        s,
        f"""
        SELECT st.id FROM ({_MATCHING}) AS f CROSS JOIN contact_state AS st ON st.id = f.id
        WHERE true {conditions} ORDER BY st.last_day DESC, st.id DESC LIMIT {limit}
        """,
        (match_expression(words), *values),
    )


def _found_by_conversation(
    s: Session, words: list[str], conditions: str, values: Sequence[Any]
) -> list[int]:
    # One letter starts a word in nearly every conversation.
    if len(words) == 1 and len(words[0]) == 1 and words[0].isascii():
        return []
    keys = found_interactions(s, words, CONVERSATIONS)
    if not keys:
        return []
    found = _ids(
        s,
        f"""
        SELECT st.id FROM json_each(?) AS j
        CROSS JOIN participant AS p ON p.interaction_id = j.value
        CROSS JOIN contact_state AS st ON st.id = p.contact_id
        WHERE true {conditions}
        """,
        (ids_json(key & ID_MASK for key in keys), *values),
    )
    return list(dict.fromkeys(found))


def _ids(s: Session, query: str, values: Sequence[Any]) -> list[int]:
    """The first column of a query; as JSON, which is 5 times faster than row by row."""
    rows = s.connection().exec_driver_sql(
        f"SELECT json_group_array(id) FROM ({query})", tuple(values)
    )
    ids: list[int] = json.loads(rows.scalar_one())
    return ids
