"""Where the words that somebody typed were found, to say so in the row."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.interaction_search import ID_MASK, found_interactions
from netbook.store.people_search import CONVERSATIONS
from netbook.store.rows import fetched, ids_json
from netbook.store.search_words import find_word, words_of
from netbook.store.texts import FACT_TEXTS

# A snippet shows so much before the match, and so much in all.
BEFORE = 30
LENGTH = 100
_ONE_LINE = str.maketrans("\n\r\t\v\f", "     ")
FIELDS = ("organisation", "tag", "point", "note")


class Match(NamedTuple):
    """Where words were found: name, organisation, tag, point, note, fact or interaction; the text.

    `snippet[start:end]` is what matched.
    """

    where: str
    snippet: str
    start: int
    end: int


_TEXTS = """
    SELECT t.id, t.names, c.formatted_name, t.organisations, t.tags, t.points, t.notes
    FROM json_each(?) AS j CROSS JOIN contact_text AS t ON t.id = j.value
    CROSS JOIN contact AS c ON c.id = t.id
"""
_AMONG = "(SELECT value FROM json_each(?))"
# The words as they were written, the contact first, then texts, then (so many) lists in JSON.
_WRITTEN = {
    "name": (
        f"SELECT id, given, family, additional, nicknames FROM contact WHERE id IN {_AMONG}",
        1,
    ),
    "organisation": (
        "SELECT p.contact_id, o.name, p.title, p.role, p.units FROM position AS p"
        f" LEFT JOIN organisation AS o ON o.id = p.organisation_id WHERE p.contact_id IN {_AMONG}",
        1,
    ),
    "tag": (
        "SELECT ct.contact_id, t.name FROM contact_tag AS ct JOIN tag AS t ON t.id = ct.tag_id"
        f" WHERE ct.contact_id IN {_AMONG}",
        0,
    ),
    "point": (f"SELECT contact_id, value FROM contact_point WHERE contact_id IN {_AMONG}", 0),
    "note": (f"SELECT id, notes, custom, relations FROM contact WHERE id IN {_AMONG}", 3),
}
_ADDRESSES = f"""
    SELECT contact_id, city, street, country, postal_code, region, po_box, extended, formatted
    FROM postal_address WHERE contact_id IN {_AMONG}
"""


def matches(s: Session, ids: Sequence[int], text: str) -> dict[int, Match]:
    """Where each of these contacts, found by `text`, has the words; the least obvious one."""
    words = words_of(text)
    if not words:
        return {}
    found: dict[int, Match] = {}
    elsewhere: dict[str, dict[int, str]] = {}
    for contact_id, names, name, *others in fetched(s, _TEXTS, (ids_json(ids),)):
        where, word = _where(names, others, words)
        if where == "name" and (span := find_word(name, word)):
            found[contact_id] = Match("name", name, *span)
        else:
            elsewhere.setdefault(where, {})[contact_id] = word
    talked = elsewhere.pop("interaction", {})
    for where, sought in elsewhere.items():
        for place, contact_id, texts in _written(s, where, list(sought)):
            if contact_id not in found:
                for written in texts:
                    if written and (span := find_word(written, sought[contact_id])):
                        found[contact_id] = Match(place, *snippet(written, *span))
                        break
    if talked:
        found |= _in_interactions(s, set(talked), words)
    return found


def _where(names: str, others: list[str], words: list[str]) -> tuple[str, str]:
    """The part of a card to show, and the word to mark there: one that the name does not have."""
    beyond = [word for word in words if not _holds(names, word)]
    if not beyond:
        return "name", words[0]
    first: tuple[str, str] | None = None
    for word in beyond:
        where = next((w for w, held in zip(FIELDS, others, strict=True) if _holds(held, word)), "")
        if not where:
            return "interaction", words[0]
        first = first or (where, word)
    return first or ("interaction", words[0])


def _holds(text: str, word: str) -> bool:
    return text.startswith(word) or " " + word in text


def _written(s: Session, where: str, ids: list[int]) -> Iterator[tuple[str, int, list[str]]]:
    """The texts of these contacts as they were written, row by row, with the place to name."""
    query, lists = _WRITTEN[where]
    for contact_id, *texts in fetched(s, query, (ids_json(ids),)):
        if lists:
            listed = texts[-lists:]
            del texts[-lists:]
            for each in listed:
                if each != "[]":
                    texts += _strings(json.loads(each))
        yield where, contact_id, texts
    if where == "point":
        for contact_id, *texts in fetched(s, _ADDRESSES, (ids_json(ids),)):
            yield where, contact_id, texts
    if where == "note":
        # What is known of somebody stands among the notes in the index.
        for contact_id, *texts in fetched(s, FACT_TEXTS, (ids_json(ids),)):
            yield "fact", contact_id, texts


def _strings(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        else:
            yield from _strings(value)


_SAID = """
    SELECT p.contact_id, i.id, i.summary, i.notes, i.place
    FROM json_each(?) AS j CROSS JOIN participant AS p ON p.interaction_id = j.value
    CROSS JOIN interaction AS i ON i.id = p.interaction_id
    WHERE p.contact_id IN (SELECT value FROM json_each(?))
"""
_EXCHANGED = """
    SELECT note FROM exchange WHERE interaction_id = ?1
    UNION ALL SELECT text FROM follow_up WHERE interaction_id = ?1
"""


def _in_interactions(s: Session, ids: set[int], words: list[str]) -> dict[int, Match]:
    run = s.connection().exec_driver_sql
    keys = found_interactions(s, words, CONVERSATIONS)
    found: dict[int, Match] = {}
    chosen = (ids_json(key & ID_MASK for key in keys), ids_json(ids))
    for contact_id, number, *said in run(_SAID, chosen):
        if contact_id in found:
            continue
        if not any(find_word(text, words[0]) for text in said):
            said = list(run(_EXCHANGED, (number,)).scalars())
        for text in said:
            if span := find_word(text, words[0]):
                found[contact_id] = Match("interaction", *snippet(text, *span))
                break
        if len(found) == len(ids):
            break
    return found


def snippet(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A part of a long text around what matched, on one line, and where the match is in it."""
    if len(text) <= LENGTH:
        return text.translate(_ONE_LINE), start, end
    first = max(0, start - BEFORE)
    if first:
        gap = text.find(" ", first, start)
        first = gap + 1 if gap >= 0 else first
    last = min(len(text), max(end, first + LENGTH))
    if last < len(text):
        gap = text.rfind(" ", end, last)
        last = gap if gap >= 0 else last
    before = "…" if first else ""
    after = "…" if last < len(text) else ""
    line = text[first:last].translate(_ONE_LINE)
    shift = len(before) - first
    return before + line + after, start + shift, end + shift
