"""People by what they are called: whom a name, a number or an address means."""

from collections.abc import Sequence

from netbook.core.captured import Candidate
from netbook.core.contact_key import name_key, point_key
from netbook.core.honorifics import name_words
from netbook.store import Session
from netbook.store.card_rows import POINT_KINDS
from netbook.store.people import PersonRow, people_rows
from netbook.store.position import POSITION
from netbook.store.rows import json_text
from netbook.store.search_words import match_expression, words_of
from netbook.store.summaries import Summary, read_summaries

# Of a word that thousands of cards hold so many are looked at.
LOOKED_AT = 5000
CANDIDATES = 50


def find_contacts(s: Session, text: str) -> list[Summary]:
    """The living contacts that an id, UID, address, number or name means, by name.

    Where nobody's whole name is that, those whose names hold all its words.
    """
    return read_summaries(s, _by_id(s, text) or _by_point(s, text) or _by_name(s, text))


def _by_id(s: Session, text: str) -> list[int]:
    text = text.strip()
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
    rows = s.connection().exec_driver_sql(
        "SELECT id FROM contact WHERE (id = ? OR uid = ?) AND trashed_at IS NULL", (number, text)
    )
    return list(rows.scalars())


def _by_point(s: Session, text: str) -> list[int]:
    keys = [(kind, key) for kind in POINT_KINDS if (key := point_key(kind, text))]
    rows = s.connection().exec_driver_sql(
        """
        SELECT DISTINCT c.id FROM json_each(?) AS j
        CROSS JOIN contact_point AS p ON p.key = j.value ->> 1 AND p.kind = j.value ->> 0
        CROSS JOIN contact AS c ON c.id = p.contact_id
        WHERE c.trashed_at IS NULL ORDER BY c.sort_key, c.id
        """,
        (json_text(keys),),
    )
    return list(rows.scalars())


def _by_name(s: Session, text: str) -> list[int]:
    if not (words := words_of(text)):
        return []
    rows = s.connection().exec_driver_sql(
        """
        SELECT c.id, c.formatted_name, t.names
        FROM (SELECT rowid FROM contact_search WHERE contact_search MATCH ? LIMIT ?) AS f
        CROSS JOIN contact AS c ON c.id = f.rowid CROSS JOIN contact_text AS t ON t.id = c.id
        ORDER BY c.sort_key, c.id
        """,
        (match_expression(words), LOOKED_AT),
    )
    held = [
        (contact_id, name)
        for contact_id, name, names in rows
        if all(f" {word}" in f" {names}" for word in words)
    ]
    whole = [contact_id for contact_id, name in held if name_key(name) == name_key(text)]
    return whole or [contact_id for contact_id, _ in held]


def similar_names(s: Session, name: str, limit: int = 3) -> list[PersonRow]:
    """Whom one may have met, as a new name is typed: all its words, or its first and last."""
    words = words_of(" ".join(name_words(name)))
    if not words or len("".join(words)) < 3:
        return []
    found = _with_beginnings(s, words, limit)
    if len(words) > 2 and len(found) < limit:
        ends = _with_beginnings(s, [words[0], words[-1]], limit)
        found = list(dict.fromkeys(found + ends))[:limit]
    return people_rows(s, found)


def _with_beginnings(s: Session, words: Sequence[str], limit: int) -> list[int]:
    """Those met last whose names hold words that begin so, in any order."""
    rows = s.connection().exec_driver_sql(
        f"""
        SELECT st.id
        FROM (SELECT rowid FROM contact_search WHERE contact_search MATCH ? LIMIT ?) AS f
        CROSS JOIN contact_text AS t ON t.id = f.rowid
        CROSS JOIN contact_state AS st ON st.id = t.id
        WHERE {" AND ".join("instr(' ' || t.names, ?)" for _ in words)}
        ORDER BY st.last_day DESC, st.id DESC LIMIT ?
        """,
        (
            " ".join(f'"{word}"*' for word in words),
            LOOKED_AT,
            *(f" {word}" for word in words),
            limit,
        ),
    )
    return list(rows.scalars())


def namesakes(s: Session, sort_keys: Sequence[str]) -> dict[str, int]:
    """The living contacts that are called just so, by `contact_key.sort_key`."""
    rows = s.connection().exec_driver_sql(
        """
        SELECT c.sort_key, min(c.id) FROM json_each(?) AS j
        CROSS JOIN contact AS c ON c.sort_key = j.value
        WHERE c.trashed_at IS NULL AND j.value <> '' GROUP BY c.sort_key
        """,
        (json_text(list(sort_keys)),),
    )
    return {row[0]: row[1] for row in rows}


class PeopleByName:
    """The people of a notebook, asked by name while a line is typed (`core.captured.People`)."""

    def __init__(self, s: Session) -> None:
        self._session = s
        self._known: dict[str, list[Candidate]] = {}

    def named(self, key: str) -> list[Candidate]:
        """The living contacts whose names hold every word of `key`, best known first."""
        if key not in self._known:
            self._known[key] = _named(self._session, words_of(key))
        return self._known[key]


def people_named(s: Session) -> PeopleByName:
    """Whom a captured line may mean, for as long as the session is open."""
    return PeopleByName(s)


def _named(s: Session, words: list[str]) -> list[Candidate]:
    if not words:
        return []
    rows = s.connection().exec_driver_sql(
        f"""
        SELECT c.id, c.formatted_name, c.given, c.family,
               (SELECT group_concat(value, char(31)) FROM json_each(c.nicknames)),
               coalesce(p.title, ''), coalesce(o.name, '')
        FROM (
            SELECT st.id, st.conversations, st.last_day, st.due_day
            FROM (SELECT rowid FROM contact_search WHERE contact_search MATCH ? LIMIT ?) AS f
            CROSS JOIN contact_text AS t ON t.id = f.rowid
            CROSS JOIN contact_state AS st ON st.id = t.id
            WHERE {" AND ".join("instr(' ' || t.names || ' ', ?)" for _ in words)}
            ORDER BY st.conversations DESC, st.last_day DESC, st.due_day IS NULL, st.id LIMIT ?
        ) AS best CROSS JOIN contact AS c ON c.id = best.id {POSITION}
        ORDER BY best.conversations DESC, best.last_day DESC, best.due_day IS NULL, best.id
        """,
        (
            " ".join(f'"{word}"' for word in words),
            LOOKED_AT,
            *(f" {word} " for word in words),
            CANDIDATES,
        ),
    )
    return [
        Candidate(
            contact_id,
            name,
            given,
            family,
            tuple(nicknames.split("\x1f")) if nicknames else (),
            ", ".join(part for part in (title, organisation) if part),
        )
        for contact_id, name, given, family, nicknames, title, organisation in rows
    ]
