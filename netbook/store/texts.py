"""The words by which search finds people and conversations; the index follows by triggers."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from netbook.core.card import Card
from netbook.store import Session
from netbook.store.card_rows import read_cards
from netbook.store.rows import among, ids_json, insert_rows
from netbook.store.search_index import expect_many
from netbook.store.search_words import indexed

# The interaction's row in the index is its day and id, so that newest first is by row.
DAY_SHIFT = 32
CHUNK = 1000
# What is known of these contacts, but for what is from a conversation in the trash.
FACT_TEXTS = """
    SELECT f.contact_id, f.text
    FROM json_each(?) AS j CROSS JOIN fact AS f ON f.contact_id = j.value
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE i.trashed_at IS NULL ORDER BY f.id
"""
_NO_DIGIT = re.compile(r"\D+")
_parts_of = attrgetter(
    *("po_box", "extended", "street", "city", "region", "postal_code", "country", "formatted")
)


class ContactTextRow(NamedTuple):
    """The words of one person, by where they stand on the card."""

    id: int
    names: str
    organisations: str
    tags: str
    points: str
    notes: str


class InteractionTextRow(NamedTuple):
    """The words of one conversation; `key` is its row in the search index."""

    id: int
    key: int
    body: str


def card_text(contact_id: int, card: Card, known: Sequence[str] = ()) -> ContactTextRow:
    """The words of a card, and of what is known of the person."""
    name = card.name
    points = [p.value for p in (*card.emails, *card.phones, *card.urls, *card.ims)]
    # A number is found by its digits too, however it is spaced.
    points += [_NO_DIGIT.sub("", p.value) for p in card.phones]
    for address in card.addresses:
        points += _parts_of(address)
    posts = [part for o in card.organisations for part in (o.name, *o.units, o.title, o.role)]
    return ContactTextRow(
        contact_id,
        indexed((card.formatted_name, name.given, name.additional, name.family, *card.nicknames)),
        indexed(posts),
        indexed(card.tags),
        indexed(points),
        indexed(
            [
                *card.notes,
                *(c.value for c in card.custom),
                *(r.value for r in card.relations),
                *known,
            ]
        ),
    )


def contact_texts(s: Session, ids: Sequence[int] | None = None) -> Iterator[ContactTextRow]:
    """What the search text of these living contacts, or of all, must be."""
    which, values = among(ids)
    living = s.connection().exec_driver_sql(
        f"SELECT id FROM contact WHERE trashed_at IS NULL AND {which}", values
    )
    everybody = living.scalars().all()
    for start in range(0, len(everybody), CHUNK):
        chunk = everybody[start : start + CHUNK]
        known: dict[int, list[str]] = {}
        for contact_id, text in s.connection().exec_driver_sql(FACT_TEXTS, (ids_json(chunk),)):
            known.setdefault(contact_id, []).append(text)
        for contact_id, card in read_cards(s, chunk, photos=False):
            yield card_text(contact_id, card, known.get(contact_id, ()))


def interaction_texts(s: Session, ids: Sequence[int] | None = None) -> Iterator[InteractionTextRow]:
    """What the search text of these living interactions, or of all, must be."""
    which, values = among(ids)
    found = s.connection().exec_driver_sql(
        f"""
        SELECT id, day, summary, notes, place,
               (SELECT json_group_array(note) FROM exchange WHERE interaction_id = i.id),
               (SELECT json_group_array(text) FROM follow_up WHERE interaction_id = i.id)
        FROM interaction AS i WHERE trashed_at IS NULL AND {which}
        """,
        values,
    )
    for number, day, summary, notes, place, given, promised in found:
        said = (summary, notes, place, *json.loads(given), *json.loads(promised))
        yield InteractionTextRow(number, day << DAY_SHIFT | number, indexed(said))


def write_contact_texts(s: Session, ids: Sequence[int]) -> None:
    """Bring the search text of these contacts up to date; those in the trash have none."""
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        _write(s, "contact_text", ContactTextRow._fields, chunk, contact_texts(s, chunk))


def write_interaction_texts(s: Session, ids: Sequence[int]) -> None:
    """Bring the search text of these interactions up to date; those in the trash have none."""
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        _write(
            s, "interaction_text", InteractionTextRow._fields, chunk, interaction_texts(s, chunk)
        )


def _write(
    s: Session,
    table: str,
    columns: Sequence[str],
    ids: list[int],
    wanted: Iterable[tuple[int | str, ...]],
) -> None:
    run = s.connection().exec_driver_sql
    query = f"SELECT {', '.join(columns)} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    there = {row[0]: tuple(row) for row in run(query, (ids_json(ids),))}
    expect_many(s.connection(), table, len(there))
    texts = {row[0]: row for row in wanted}
    # Out and in again, not UPDATE: FTS5 (SQLite 3.53) breaks an index that has detail=none and
    # secure-delete when one statement updates several rows.
    if gone := [number for number, row in there.items() if texts.get(number) != row]:
        run(
            f"DELETE FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            (ids_json(gone),),
        )
    insert_rows(
        s, table, columns, [row for number, row in texts.items() if there.get(number) != row]
    )
