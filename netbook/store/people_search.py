"""Whom the words mean that somebody types: by what their card says, then by conversations."""

import json
from collections.abc import Sequence
from typing import Any

from netbook.store import Session
from netbook.store.interaction_search import ID_MASK, found_interactions
from netbook.store.rows import ids_json
from netbook.store.search_words import match_expression

# So few matches are all sorted by last interaction; of more only the best few.
SORTED = 600
BEST = 50
# Of up to so many the best are found by who was met last, all in the index.
GATHERED = 4000
MET_LAST = 10_000
# Of more they are soon found by reading what is said of those met last; so soon where the word is
# this short that it is tried before anything is counted.
WALKED = 3000
SHORT = 2
WALKED_FIRST = 500
# Of more than that only so many are listed.
LISTED = 800
# Whose newest conversations with the words are listed after them.
CONVERSATIONS = 200

_MATCHING = "SELECT rowid AS id FROM contact_search WHERE contact_search MATCH ?"
# How many match; all of them, or the best, in order; and, if that is not all, some to fill with.
_BY_CARD = """
    WITH found AS MATERIALIZED (
             SELECT rowid AS id FROM contact_search
             WHERE contact_search MATCH :words LIMIT :gathered + 1
         ),
         number AS MATERIALIZED (SELECT count(*) AS n FROM found)
    SELECT n, CASE
        WHEN n <= :sorted THEN (SELECT json_group_array(id) FROM (
            SELECT st.id FROM found CROSS JOIN contact_state AS st ON st.id = found.id
            ORDER BY st.last_day DESC, st.id DESC))
        WHEN n <= :gathered THEN (SELECT json_group_array(id) FROM (
            SELECT id FROM (
                SELECT id FROM contact_state ORDER BY last_day DESC, id DESC LIMIT :met_last
            ) WHERE id IN found LIMIT :best))
        END,
        CASE WHEN n > :sorted
             THEN (SELECT json_group_array(id) FROM (SELECT id FROM found LIMIT :listed)) END
    FROM number
"""
_COLUMNS = ("names", "organisations", "tags", "points", "notes")


def found_people(
    s: Session, words: list[str], conditions: str = "", values: Sequence[Any] = ()
) -> list[int]:
    """The ids of living contacts with all the words, the last of which may be unfinished.

    First those whose card has them, then those in whose conversations they are said. `conditions`
    is SQL on the contact's state, `AND st. ...`, with its parameters.
    """
    if conditions:
        found = _sorted(s, words, LISTED, conditions, values)
    else:
        found = _found_by_card(s, words)
    if len(found) > SORTED:
        return found
    there = set(found)
    talked = _found_by_conversation(s, words, conditions, values)
    return found + [contact_id for contact_id in talked if contact_id not in there]


def _found_by_card(s: Session, words: list[str]) -> list[int]:
    expression = match_expression(words)
    if len(words) == 1 and len(words[0]) <= SHORT:
        some = _ids(s, f"{_MATCHING} LIMIT {LISTED}", (expression,))
        if len(some) > SORTED and len(best := _walked(s, words, WALKED_FIRST)) == BEST:
            return _filled(best, some)
    limits = {
        "words": expression,
        "sorted": SORTED,
        "gathered": GATHERED,
        "met_last": MET_LAST,
        "best": BEST,
        "listed": LISTED,
    }
    row = s.connection().exec_driver_sql(_BY_CARD, limits).one()
    count, ordered, others = row
    best = json.loads(ordered) if ordered else _walked(s, words, WALKED)
    if count <= SORTED:
        return best
    if len(best) < BEST:
        best = _sorted(s, words, BEST)
    return _filled(best, json.loads(others))


def _filled(best: list[int], others: list[int]) -> list[int]:
    first = set(best)
    return best + [contact_id for contact_id in others if contact_id not in first]


def _walked(s: Session, words: list[str], steps: int) -> list[int]:
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
            SELECT id FROM contact_state ORDER BY last_day DESC, id DESC LIMIT {steps}
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
