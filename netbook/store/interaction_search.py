"""Which conversations hold the words that somebody types, newest first."""

import json

from netbook.store import Session
from netbook.store.rows import fetched
from netbook.store.search_words import match_expression

# The index holds the beginnings of words up to this length. For a longer one it gathers the rows
# of all words that begin so: 30 ms for a common word among a million conversations. So it is
# looked for in the texts of those that hold a word which begins alike, as long as that finds some.
PREFIX = 3
FIRST_LOOK = 400
NEXT_LOOK = 4000
RARE = 0.05
ID_MASK = (1 << 32) - 1
_NEWEST = 1 << 62

_FOUND = """
    SELECT rowid FROM interaction_search
    WHERE interaction_search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
"""
_LOOKED_AT = f"""
    SELECT json_group_array(near.rowid) FILTER (WHERE instr(' ' || t.body, ?)),
           count(*), min(near.rowid)
    FROM ({_FOUND}) AS near CROSS JOIN interaction_text AS t ON t.id = near.rowid & {ID_MASK}
"""


def found_interactions(
    s: Session, words: list[str], limit: int, below: int | None = None
) -> list[int]:
    """The keys (day and id) of living interactions with all the words, the last unfinished.

    At most `limit` of them, newest first, all below the key `below`.
    """
    below = _NEWEST if below is None else below
    found: list[int] = []
    if len(words[-1]) > PREFIX:
        alike = match_expression([*words[:-1], words[-1][:PREFIX]])
        look = FIRST_LOOK
        while True:
            looked_for = (" " + words[-1], alike, below, look)
            ((as_json, seen, last),) = fetched(s, _LOOKED_AT, looked_for)
            hits: list[int] = json.loads(as_json)
            found += hits
            if len(found) >= limit or seen < look:
                return found[:limit]
            below, look = last, NEXT_LOOK
            if len(hits) < RARE * seen:
                break
    rest = fetched(s, _FOUND, (match_expression(words), below, limit - len(found)))
    return found + [key for (key,) in rest]
