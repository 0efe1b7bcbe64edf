"""One contact: their card, and what applies to keeping in touch with them."""

from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256
from uuid import uuid4

from netbook.core.cadence import skipped_until
from netbook.core.card import Card
from netbook.store import Session
from netbook.store.blobs import put_blob
from netbook.store.card_rows import (
    ADDRESS_COLUMNS,
    CONTACT_COLUMNS,
    POINT_COLUMNS,
    POSITION_COLUMNS,
    CardRows,
    positions_with_ids,
    read_cards,
    rows_of,
)
from netbook.store.circles import PLANNED
from netbook.store.names import find_contacts, similar_names
from netbook.store.organisations import organisation_ids
from netbook.store.rows import ids_json, number_of_changed, save_rows, utc_text
from netbook.store.summaries import Summary, read_summary
from netbook.store.tags import set_tags
from netbook.store.texts import write_contact_texts

__all__ = [
    "Summary",
    "add_contact",
    "find_contacts",
    "fresh_uid",
    "put_off",
    "read_card",
    "read_cards",
    "read_summary",
    "save_card",
    "set_cadence",
    "set_circle",
    "set_paused",
    "set_sphere",
    "similar_names",
    "skip_once",
    "write_card",
]


def read_card(s: Session, contact_id: int) -> Card:
    """The card of a contact; LookupError where there is none of that id."""
    for _, card in read_cards(s, [contact_id]):
        return card
    raise LookupError(contact_id)


def fresh_uid() -> str:
    """A UID that nobody has (RFC 6350 6.7.6)."""
    return uuid4().urn


def add_contact(s: Session, card: Card, *, now: datetime, circle: str = "none") -> int:
    """Add a person; their id. A UID that a living contact has already is replaced by a fresh one.

    How often their circle means applies from the day of `now`, which is local time.
    """
    rows = rows_of(card)
    every = "(SELECT cadence_days FROM circle WHERE name = ?)"
    columns = ("uid", "photo", "circle", "created_at", *CONTACT_COLUMNS, "cadence_from")
    values = ("?, " * (len(columns) - 1)) + f"CASE WHEN {every} IS NULL THEN NULL ELSE ? END"
    added = s.connection().exec_driver_sql(
        f"INSERT INTO contact ({', '.join(columns)}) VALUES ({values}) RETURNING id",
        (
            *(_free_uid(s, card.uid, None) or fresh_uid(), _photo(s, card), circle),
            *(utc_text(now), *rows.contact, circle, now.toordinal()),
        ),
    )
    contact_id = int(added.scalar_one())
    _save_parts(s, contact_id, card, rows)
    write_contact_texts(s, [contact_id])
    return contact_id


def save_card(s: Session, contact_id: int, card: Card) -> None:
    """Make this the card of a contact, writing only what differs.

    A UID that is empty, or that another living contact has, doesn't replace theirs.
    Refusal("photo_too_large") above 25 MB.
    """
    write_card(s, contact_id, card)
    write_contact_texts(s, [contact_id])


def write_card(s: Session, contact_id: int, card: Card, *, keep_photo: bool = False) -> None:
    """Like `save_card`, but the search text is the caller's.

    `keep_photo` where the card was read without its photo.
    """
    rows = rows_of(card)
    wanted = dict(zip(CONTACT_COLUMNS, rows.contact, strict=True))
    if uid := _free_uid(s, card.uid, contact_id):
        wanted["uid"] = uid
    if not keep_photo:
        wanted["photo"] = _photo(s, card)
    run = s.connection().exec_driver_sql
    query = f"SELECT {', '.join(wanted)} FROM contact WHERE id = ?"
    row = run(query, (contact_id,)).mappings().one()
    if changed := {name: value for name, value in wanted.items() if row[name] != value}:
        changes = ", ".join(f"{name} = ?" for name in changed)
        run(f"UPDATE contact SET {changes} WHERE id = ?", (*changed.values(), contact_id))
    _save_parts(s, contact_id, card, rows)


def _save_parts(s: Session, contact_id: int, card: Card, rows: CardRows) -> None:
    organisations = organisation_ids(s, (o.name for o in card.organisations))
    positions = positions_with_ids(rows.positions, organisations)
    save_rows(s, "contact_point", contact_id, POINT_COLUMNS, rows.points)
    save_rows(s, "postal_address", contact_id, ADDRESS_COLUMNS, rows.addresses)
    save_rows(s, "position", contact_id, POSITION_COLUMNS, positions)
    set_tags(s, contact_id, card.tags)


def _free_uid(s: Session, uid: str, contact_id: int | None) -> str:
    """The UID, or nothing where another living contact has it."""
    query = "SELECT 1 FROM contact WHERE uid = ? AND id IS NOT ? AND trashed_at IS NULL"
    taken = s.connection().exec_driver_sql(query, (uid, contact_id)).first()
    return "" if taken else uid


def _photo(s: Session, card: Card) -> str | None:
    if card.photo is None:
        return None
    # Looked for first: the bytes of a photo that is there need not travel to the database.
    digest = sha256(card.photo.data).hexdigest()
    query = "SELECT 1 FROM blob WHERE sha256 = ?"
    if s.connection().exec_driver_sql(query, (digest,)).first():
        return digest
    return put_blob(s, card.photo.data, card.photo.media_type)


_OLD = "coalesce(cadence_days, (SELECT cadence_days FROM circle WHERE name = contact.circle))"
# How often applies from the day on which there first is one; never has no such day.
_FROM = f"""
    CASE WHEN {{new}} IS NULL THEN NULL
         WHEN {_OLD} IS NULL OR cadence_from IS NULL THEN :today
         WHEN {PLANNED} THEN cadence_from + {_OLD} - {{new}}
         ELSE cadence_from END
"""
_CHOSEN = "id IN (SELECT value FROM json_each(:ids))"


def set_circle(s: Session, ids: Sequence[int], circle: str, today: date) -> int:
    """Say how close these people are; how many were not so before."""
    new = "coalesce(cadence_days, (SELECT cadence_days FROM circle WHERE name = :circle))"
    return number_of_changed(
        s,
        f"UPDATE contact SET cadence_from = {_FROM.format(new=new)}, circle = :circle"
        f" WHERE {_CHOSEN} AND circle <> :circle",
        {"ids": ids_json(ids), "circle": circle, "today": today.toordinal()},
    )


def set_cadence(s: Session, ids: Sequence[int], days: int | None, today: date) -> int:
    """Give these people days of their own, or (None) those of their circle; how many it changed."""
    new = "coalesce(:days, (SELECT cadence_days FROM circle WHERE name = contact.circle))"
    return number_of_changed(
        s,
        f"UPDATE contact SET cadence_from = {_FROM.format(new=new)}, cadence_days = :days"
        f" WHERE {_CHOSEN} AND cadence_days IS NOT :days",
        {"ids": ids_json(ids), "days": days, "today": today.toordinal()},
    )


def set_paused(s: Session, ids: Sequence[int], paused: bool) -> int:
    """Stop or resume asking to write to these people; how many it changed."""
    return _set(s, ids, "paused", int(paused))


def set_sphere(s: Session, ids: Sequence[int], sphere: str) -> int:
    """Say that these people are professional, personal or both; how many it changed."""
    return _set(s, ids, "sphere", sphere)


def put_off(s: Session, contact_id: int, until: date) -> None:
    """Put somebody off until a day, however due they are."""
    _set(s, [contact_id], "later_until", until.toordinal())


def skip_once(s: Session, contact_id: int, today: date) -> None:
    """Put somebody off by how often they are due, from today; nothing where they never are."""
    query = "SELECT every FROM contact_state WHERE id = ?"
    every = s.connection().exec_driver_sql(query, (contact_id,)).scalar()
    if every is not None:
        put_off(s, contact_id, skipped_until(every, today))


def _set(s: Session, ids: Sequence[int], column: str, value: int | str) -> int:
    return number_of_changed(
        s,
        f"UPDATE contact SET {column} = :value WHERE {_CHOSEN} AND {column} IS NOT :value",
        {"ids": ids_json(ids), "value": value},
    )
