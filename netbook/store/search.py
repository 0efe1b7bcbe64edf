"""Search in everything: people, openings, conversations, each with what was found in it."""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from netbook.store import Session
from netbook.store.interaction_search import ID_MASK, found_interactions
from netbook.store.opportunity_rows import Found, found_openings
from netbook.store.people_matches import matches, snippet
from netbook.store.rows import ids_json
from netbook.store.search_words import find_word, match_expression, words_of

CHUNK = 500


class Hit(NamedTuple):
    """A contact, an opportunity or an interaction with the words, and where it has them.

    `title` names the people, or the opening and its organisation; `snippet` tells the place. `day`
    is the ordinal of a conversation's day.
    """

    kind: str
    id: int
    contact_ids: tuple[int, ...]
    title: str
    snippet: str
    day: int | None


def search(s: Session, text: str, limit: int | None = None) -> list[Hit]:
    """The living contacts, openings and conversations that hold all the words, as begun.

    Contacts come first, those met last before others; then openings, the open ones first; then
    conversations, newest first.
    """
    words = words_of(text)
    if not words:
        return []
    most = -1 if limit is None else limit
    hits = list(_people(s, words, text, most))
    hits += [_opening(each) for each in found_openings(s, text)]
    if limit is not None:
        hits = hits[:limit]
    if limit is None or len(hits) < limit:
        left = 1 << 40 if limit is None else limit - len(hits)
        hits += _conversations(s, words, left)
    return hits


def _people(s: Session, words: list[str], text: str, limit: int) -> Iterator[Hit]:
    rows = (
        s.connection()
        .exec_driver_sql(
            """
        SELECT c.id, c.formatted_name
        FROM (SELECT rowid FROM contact_search WHERE contact_search MATCH ?) AS f
        CROSS JOIN contact_state AS st ON st.id = f.rowid CROSS JOIN contact AS c ON c.id = st.id
        ORDER BY st.last_day DESC, st.id DESC LIMIT ?
        """,
            (match_expression(words), limit),
        )
        .fetchall()
    )
    for start in range(0, len(rows), CHUNK):
        chunk = rows[start : start + CHUNK]
        found = matches(s, [row[0] for row in chunk], text)
        for contact_id, name in chunk:
            match = found.get(contact_id)
            said = match.snippet if match else name
            yield Hit("contact", contact_id, (contact_id,), name, said, None)


def _opening(found: Found) -> Hit:
    said = ", ".join(part for part in (found.title, found.organisation) if part)
    return Hit("opportunity", found.id, (), said, said, None)


_CONVERSATIONS = """
    SELECT i.id, i.day, i.summary, i.notes, i.place,
           (SELECT json_group_array(json_array(id, formatted_name)) FROM (
                SELECT c.id, c.formatted_name
                FROM participant AS p CROSS JOIN contact AS c ON c.id = p.contact_id
                WHERE p.interaction_id = i.id AND c.trashed_at IS NULL ORDER BY p.id)),
           (SELECT json_group_array(note) FROM exchange WHERE interaction_id = i.id),
           (SELECT json_group_array(text) FROM follow_up WHERE interaction_id = i.id)
    FROM json_each(?) AS j CROSS JOIN interaction AS i ON i.id = j.value
    WHERE i.trashed_at IS NULL
"""


def newest_conversations(s: Session, text: str, limit: int) -> list[Hit]:
    """The last few conversations that hold all the words, the last one's beginning."""
    words = words_of(text)
    return _conversations(s, words, limit) if words else []


def _conversations(s: Session, words: list[str], limit: int) -> list[Hit]:
    hits: list[Hit] = []
    below, chunk = None, min(CHUNK, limit)
    while len(hits) < limit:
        keys = found_interactions(s, words, chunk, below)
        hits += conversations(s, [key & ID_MASK for key in keys], words)
        if len(keys) < chunk:
            break
        below = keys[-1]
    return hits[:limit]


def conversations(s: Session, ids: Sequence[int], words: Sequence[str] = ()) -> list[Hit]:
    """These conversations, each with what it says of the words, or how it begins without any."""
    hits = []
    for number, day, *said, people, given, promised in s.connection().exec_driver_sql(
        _CONVERSATIONS, (ids_json(ids),)
    ):
        # With all of its people in the trash it is out of sight.
        if there := json.loads(people):
            texts = (*said, *json.loads(given), *json.loads(promised))
            names = ", ".join(name for _, name in there)
            among = tuple(contact_id for contact_id, _ in there)
            hits.append(Hit("interaction", number, among, names, _said(texts, words), day))
    return hits


def _said(texts: Sequence[str], words: Sequence[str]) -> str:
    for text in texts:
        if text and not words:
            return snippet(text, 0, 0)[0]
        if words and (span := find_word(text, words[0])):
            return snippet(text, *span)[0]
    return ""
