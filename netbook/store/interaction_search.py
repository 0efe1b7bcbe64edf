"""Which conversations hold the words that somebody types, newest first."""

from netbook.store import Session
from netbook.store.search_words import match_expression

# The index holds beginnings of words up to this length; the rows of a longer one are gathered from
# all words that start so, 30 ms for a common word among a million conversations.
PREFIX = 3
# So a longer one is first looked for in the newest conversations with a word that starts like it.
NEAR = 1000
ID_MASK = (1 << 32) - 1
_NEWEST = 1 << 62

_FOUND = """
    SELECT rowid FROM interaction_search
    WHERE interaction_search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
"""
_FOUND_NEAR = f"""
    SELECT near.rowid FROM ({_FOUND}) AS near
    CROSS JOIN interaction_text AS t ON t.key = near.rowid
    WHERE instr(' ' || t.body, ?) ORDER BY near.rowid DESC LIMIT ?
"""


def found_interactions(
    s: Session, words: list[str], limit: int, below: int | None = None
) -> list[int]:
    """The keys (day and id) of living interactions with all the words, the last unfinished.

    At most `limit` of them, newest first, all below the key `below`.
    """
    run = s.connection().exec_driver_sql
    below = _NEWEST if below is None else below
    last = words[-1]
    if len(last) > PREFIX:
        short = match_expression([*words[:-1], last[:PREFIX]])
        near = run(_FOUND_NEAR, (short, below, NEAR, " " + last, limit)).scalars().all()
        if len(near) == limit:
            return list(near)
    return list(run(_FOUND, (match_expression(words), below, limit)).scalars())
