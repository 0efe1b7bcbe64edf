"""Storing an import: thousands of cards in one transaction, all of one batch."""

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from netbook.core.card import Card, Photo
from netbook.core.contact_key import display_name, fingerprint
from netbook.store import Session
from netbook.store.blobs import LARGEST, put_blob
from netbook.store.card_rows import (
    ADDRESS_COLUMNS,
    CONTACT_COLUMNS,
    POINT_COLUMNS,
    POSITION_COLUMNS,
    positions_with_ids,
    rows_of,
)
from netbook.store.contacts import fresh_uid, write_card
from netbook.store.import_matching import Verdict
from netbook.store.organisations import organisation_ids
from netbook.store.rows import Row, insert_rows, insert_values, json_text, utc_text
from netbook.store.tags import add_tags, tag_ids
from netbook.store.texts import ContactTextRow, card_text, write_contact_texts

# Cards are stored so many at a time: in between progress is told, which may cancel.
CHUNK = 1000

Entries = Sequence[tuple[Card, Verdict]]
T = TypeVar("T")
R = TypeVar("R")


class BatchFigures(NamedTuple):
    """What one import brought: from files of what name and format, when, and how many people."""

    id: int
    source: str
    format: str
    imported_at: str
    new: int
    changed: int
    known: int
    large_photos: int


def store_batch(
    s: Session,
    source: str,
    file_format: str,
    entries: Entries,
    tags: Sequence[str],
    now: datetime,
    progress: Callable[[int], None],
) -> int | None:
    """Store what `match_cards` said of these cards; the batch's id, None where nothing was to do.

    New and changed people get the tags. `progress` is told how many cards are done; what it raises
    takes the import back with the transaction. Photos above 25 MB are left out.
    """
    new, changed = _outcome(entries)
    ids = dict(zip(new, _free_ids(s, len(new)), strict=True))
    seen = _not_imported_before(s, entries, ids)
    if not new and not changed and not seen:
        return None
    kinds = [verdict.kind for _, verdict in entries]
    figures = {kind: kinds.count(kind) for kind in ("new", "changed", "known")}
    large = [c.photo for c in (*new.values(), *changed.values()) if c.photo and _is_large(c)]
    added = s.connection().exec_driver_sql(
        "INSERT INTO import_batch (source, format, imported_at, figures) VALUES (?, ?, ?, ?)"
        " RETURNING id",
        (source, file_format, utc_text(now), json_text(figures | {"large_photos": len(large)})),
    )
    batch_id = int(added.scalar_one())
    done = len(entries) - len(new) - len(changed)
    uids = _uids(s, [card.uid for card in new.values()])
    people = [
        _NewPerson(ids[n], uid, card, entries[n][1].point_keys if card is entries[n][0] else None)
        for (n, card), uid in zip(new.items(), uids, strict=True)
    ]
    created = utc_text(now)
    for some in _ahead(lambda chunk: _prepared(chunk, tags, created), _chunks(people)):
        _add(s, some)
        done += some.number
        progress(done)
    photos = {v.contact_id for _, v in entries if v.have_photo}
    for chunk in _chunks(list(changed.items())):
        for contact_id, card in chunk:
            write_card(s, contact_id, _fitting(card), keep_photo=contact_id in photos)
        ids_of_chunk = [contact_id for contact_id, _ in chunk]
        write_contact_texts(s, ids_of_chunk)
        add_tags(s, ids_of_chunk, tags)
        done += len(chunk)
        progress(done)
    rows = [(batch_id, contact_id, said) for contact_id, said in seen]
    insert_rows(s, "imported_card", ("batch_id", "contact_id", "fingerprint"), rows)
    return batch_id


def _outcome(entries: Entries) -> tuple[dict[int, Card], dict[int, Card]]:
    """The cards of new people by index, and those of changed contacts by id, as they will be."""
    new: dict[int, Card] = {}
    changed: dict[int, Card] = {}
    for index, (card, verdict) in enumerate(entries):
        if verdict.kind == "new":
            new[index] = card
        elif verdict.merged is not None and verdict.contact_id is not None:
            changed[verdict.contact_id] = verdict.merged
        elif verdict.merged is not None and verdict.earlier is not None:
            new[verdict.earlier] = verdict.merged
    return new, changed


def _free_ids(s: Session, count: int) -> range:
    query = "SELECT coalesce(max(id), 0) + 1 FROM contact"
    first = int(s.connection().exec_driver_sql(query).scalar_one())
    return range(first, first + count)


def _not_imported_before(
    s: Session, entries: Entries, ids: dict[int, int]
) -> list[tuple[int, str]]:
    """Each contact with the fingerprint of a card that is it now, where that is not kept yet."""
    seen: dict[tuple[int, str], None] = {}
    for index, (card, verdict) in enumerate(entries):
        contact_id = verdict.contact_id
        if contact_id is None:
            contact_id = ids[index if verdict.earlier is None else verdict.earlier]
        seen[contact_id, verdict.fingerprint or fingerprint(card)] = None
    kept = s.connection().exec_driver_sql(
        "SELECT contact_id, fingerprint FROM imported_card"
        " WHERE fingerprint IN (SELECT value FROM json_each(?))",
        (json_text([said for _, said in seen]),),
    )
    for row in kept:
        seen.pop((row[0], row[1]), None)
    return list(seen)


def _uids(s: Session, wanted: list[str]) -> list[str]:
    """The UIDs of new people: their own, or a fresh one where it is empty or taken."""
    query = (
        "SELECT uid FROM contact WHERE trashed_at IS NULL"
        " AND uid IN (SELECT value FROM json_each(?))"
    )
    taken = set(s.connection().exec_driver_sql(query, (json_text(wanted),)).scalars())
    uids = []
    for uid in wanted:
        if not uid or uid in taken:
            uid = fresh_uid()
        taken.add(uid)
        uids.append(uid)
    return uids


class _NewPerson(NamedTuple):
    """Somebody new; `keys` are the card's point keys where they are known."""

    id: int
    uid: str
    card: Card
    keys: Sequence[tuple[str, str]] | None


@dataclass(slots=True)
class _Prepared:
    """The rows of new people, mostly as values one after another; ids of what they share lack.

    `photos` say where in `contacts` the hash of each goes.
    """

    number: int
    contacts: list[Any] = field(default_factory=list)
    photos: list[tuple[int, Photo]] = field(default_factory=list)
    points: list[Any] = field(default_factory=list)
    addresses: list[Any] = field(default_factory=list)
    positions: list[Row] = field(default_factory=list)
    tags: list[tuple[int, str]] = field(default_factory=list)
    texts: list[Any] = field(default_factory=list)


def _prepared(people: Sequence[_NewPerson], tags: Sequence[str], created: str) -> _Prepared:
    """Make the rows of new people."""
    found = _Prepared(len(people))
    contacts, points, addresses = found.contacts, found.points, found.addresses
    for contact_id, uid, card, keys in people:
        card = _complete(card, tags)
        rows = rows_of(card, keys)
        if card.photo:
            found.photos.append((len(contacts), card.photo))
        contacts += (None, contact_id, uid, created, *rows.contact)
        for row in rows.points:
            points += (contact_id, *row)
        for row in rows.addresses:
            addresses += (contact_id, *row)
        for row in rows.positions:
            found.positions.append((*row, contact_id))
        for name in card.tags:
            found.tags.append((contact_id, name))
        found.texts += card_text(contact_id, card)
    return found


def _ahead(work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """Results in order, each made in another thread while the database stores the one before."""
    with ThreadPoolExecutor(1, "import") as pool:
        waiting: Future[R] | None = None
        for item in items:
            following = pool.submit(work, item)
            if waiting:
                yield waiting.result()
            waiting = following
        if waiting:
            yield waiting.result()


def _add(s: Session, people: _Prepared) -> None:
    """Insert new people."""
    for at, photo in people.photos:
        people.contacts[at] = put_blob(s, photo.data, photo.media_type)
    columns = ("photo", "id", "uid", "created_at", *CONTACT_COLUMNS)
    insert_values(s, "contact", columns, people.contacts)
    insert_values(s, "contact_point", ("contact_id", *POINT_COLUMNS), people.points)
    insert_values(s, "postal_address", ("contact_id", *ADDRESS_COLUMNS), people.addresses)
    organisations = organisation_ids(s, (row[0] for row in people.positions))
    positions = positions_with_ids(people.positions, organisations)
    insert_rows(s, "position", (*POSITION_COLUMNS, "contact_id"), positions)
    tags = tag_ids(s, (name for _, name in people.tags))
    tagged = [(contact_id, tags[name]) for contact_id, name in people.tags if name in tags]
    insert_rows(s, "contact_tag", ("contact_id", "tag_id"), dict.fromkeys(tagged))
    insert_values(s, "contact_text", ContactTextRow._fields, people.texts)


def _complete(card: Card, tags: Sequence[str]) -> Card:
    """The card as it will be read back: with a name to show, and the tags of the import."""
    card = _fitting(card)
    if not card.formatted_name:
        card = replace(card, formatted_name=display_name(card))
    return replace(card, tags=(*card.tags, *tags)) if tags else card


def _is_large(card: Card) -> bool:
    return card.photo is not None and len(card.photo.data) > LARGEST


def _fitting(card: Card) -> Card:
    return replace(card, photo=None) if _is_large(card) else card


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def batch_figures(s: Session, batch_id: int) -> BatchFigures:
    """What an import brought; LookupError where there is none of that id."""
    query = "SELECT source, format, imported_at, figures FROM import_batch WHERE id = ?"
    row = s.connection().exec_driver_sql(query, (batch_id,)).first()
    if row is None:
        raise LookupError(batch_id)
    figures = json.loads(row[3])
    counts = (figures[name] for name in ("new", "changed", "known", "large_photos"))
    return BatchFigures(batch_id, *row[:3], *counts)


def batch_contacts(s: Session, batch_id: int) -> "array[int]":
    """The ids of the living contacts that an import brought, changed or knew."""
    rows = s.connection().exec_driver_sql(
        "SELECT json_group_array(id) FROM (SELECT DISTINCT st.id FROM imported_card AS i"
        " JOIN contact_state AS st ON st.id = i.contact_id WHERE i.batch_id = ? ORDER BY st.id)",
        (batch_id,),
    )
    return array("q", json.loads(rows.scalar_one()))
