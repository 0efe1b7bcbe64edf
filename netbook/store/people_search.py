"""Whom the words mean that somebody types: by what their card says, then by conversations."""

import json
from collections.abc import Sequence
from typing import Any

from netbook.store import Session
from netbook.store.interaction_search import ID_MASK, found_interactions
from netbook.store.rows import fetched, ids_json
from netbook.store.search_words import match_expression

# So few matches are all sorted by last interaction; of more only the best few are, and after them
# come as many as the index gives first.
SORTED = 600
BEST = 50
# Where so many of those who come first in the index match, the best are soon found by reading what
# is said of those met last.
COMMON = 0.04
WALKED = 3000
# Else they are found by who was met last, in the index alone.
MET_LAST = 10_000
# Whose newest conversations with the words are listed after them.
CONVERSATIONS = 200

# Ids travel as JSON, which is 5 times faster than row by row.
_AS_JSON = "(SELECT json_group_array(id) FROM ({}))"
_MATCHING = "SELECT rowid AS id FROM contact_search WHERE contact_search MATCH ?"
_FIRST = f"SELECT json_group_array(id), count(*), max(id) FROM ({_MATCHING} LIMIT ?)"
_THESE_BY_LAST_DAY = """
    SELECT st.id FROM json_each(?) AS found CROSS JOIN contact_state AS st ON st.id = found.value
    ORDER BY st.last_day DESC, st.id DESC
"""
_BY_LAST_DAY = f"""
    SELECT st.id FROM ({_MATCHING}) AS found
    CROSS JOIN contact_state AS st ON st.id = found.id
    WHERE true {{conditions}} ORDER BY st.last_day DESC, st.id DESC LIMIT ?
"""
_AMONG_MET_LAST = f"""
    SELECT id FROM (SELECT id FROM contact_state ORDER BY last_day DESC, id DESC LIMIT ?)
    WHERE id IN ({_MATCHING}) LIMIT ?
"""
_COLUMNS = ("names", "organisations", "tags", "points", "notes")


def found_people(
    s: Session, words: list[str], conditions: str = "", values: Sequence[Any] = ()
) -> list[int]:
    """The ids of living contacts with all the words, the last of which may be unfinished.

    First those whose card has them, then those in whose conversations they are said. `conditions`
    is SQL on the contact's state, `AND st. ...`, with its parameters.
    """
    found = (
        _sorted(s, words, SORTED, conditions, values) if conditions else found_on_cards(s, words)
    )
    # After so many nobody looks for those of whom it was only spoken.
    if len(found) >= SORTED:
        return found
    there = set(found)
    talked = _by_conversation(s, words, conditions, values)
    return found + [contact_id for contact_id in talked if contact_id not in there]


def found_on_cards(s: Session, words: list[str]) -> list[int]:
    """The ids of living contacts whose card has all the words, at most some 650 of them.

    The first 50 are those met last; the rest come by last conversation too where they all fit.
    """
    expression = match_expression(words)
    ((as_json, count, last),) = fetched(s, _FIRST, (expression, SORTED + 1))
    if count <= SORTED:
        return _ids(s, _THESE_BY_LAST_DAY, (as_json,))
    if count >= COMMON * last:
        best = _among_walked(s, words)
    else:
        best = _ids(s, _AMONG_MET_LAST, (MET_LAST, expression, BEST))
    if len(best) < BEST:
        best = _sorted(s, words, BEST)
    first = set(best)
    return best + [contact_id for contact_id in json.loads(as_json) if contact_id not in first]


def _among_walked(s: Session, words: list[str]) -> list[int]:
    """The best few among those met last, without asking the index who else has the words."""
    # Most rows don't hold the letters at all, which is seen without joining the columns.
    letters = " OR ".join(f"instr(t.{column}, ?)" for column in _COLUMNS)
    text = "' ' || " + " || ' ' || ".join(f"t.{column}" for column in _COLUMNS) + " || ' '"
    tests = [f" {word} " for word in words[:-1]] + [f" {words[-1]}"]
    query = f"""
        SELECT r.id FROM (
            SELECT id FROM contact_state ORDER BY last_day DESC, id DESC LIMIT ?
        ) AS r CROSS JOIN contact_text AS t ON t.id = r.id
        WHERE ({letters}) AND {" AND ".join(f"instr({text}, ?)" for _ in tests)} LIMIT ?
    """
    letters_of = [max(words, key=len)] * len(_COLUMNS)
    return _ids(s, query, (WALKED, *letters_of, *tests, BEST))


def _sorted(
    s: Session, words: list[str], limit: int, conditions: str = "", values: Sequence[Any] = ()
) -> list[int]:
    query = _BY_LAST_DAY.format(conditions=conditions)
    return _ids(s, query, (match_expression(words), *values, limit))


def _by_conversation(
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
    ((as_json,),) = fetched(s, f"SELECT {_AS_JSON.format(query)}", values)
    ids: list[int] = json.loads(as_json)
    return ids
