"""One contact: their card, and what applies to keeping in touch with them."""

from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

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
from netbook.store.crowd import CROWD, turn
from netbook.store.later import came_to_pass
from netbook.store.names import find_contacts, similar_names
from netbook.store.organisations import organisation_ids
from netbook.store.position import POSITION
from netbook.store.positions import DATE_COLUMNS, with_dates
from netbook.store.rows import Row, ids_json, number_of_changed, save_rows, utc_text
from netbook.store.summaries import Summary, read_summary
from netbook.store.tags import set_tags
from netbook.store.texts import write_contact_texts

__all__ = [
    "Summary",
    "add_contact",
    "find_contacts",
    "fresh_uid",
    "read_card",
    "read_cards",
    "read_summary",
    "save_card",
    "set_cadence",
    "set_circle",
    "set_paused",
    "set_sphere",
    "similar_names",
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
    query = f"SELECT {', '.join(wanted)}, later_event FROM contact WHERE id = ?"
    row = run(query, (contact_id,)).mappings().one()
    waits = row["later_event"] == "position"
    held = _position(s, contact_id) if waits else None
    if changed := {name: value for name, value in wanted.items() if row[name] != value}:
        changes = ", ".join(f"{name} = ?" for name in changed)
        run(f"UPDATE contact SET {changes} WHERE id = ?", (*changed.values(), contact_id))
    _save_parts(s, contact_id, card, rows)
    if waits and _position(s, contact_id) != held:
        came_to_pass(s, [contact_id], "position")


def _position(s: Session, contact_id: int) -> Row | None:
    """The organisation and title that are shown of a contact."""
    query = f"SELECT p.organisation_id, p.title FROM contact AS c {POSITION} WHERE c.id = ?"
    return s.connection().exec_driver_sql(query, (contact_id,)).one()


def _save_parts(s: Session, contact_id: int, card: Card, rows: CardRows) -> None:
    organisations = organisation_ids(s, (o.name for o in card.organisations))
    positions = with_dates(s, contact_id, positions_with_ids(rows.positions, organisations))
    save_rows(s, "contact_point", contact_id, POINT_COLUMNS, rows.points)
    save_rows(s, "postal_address", contact_id, ADDRESS_COLUMNS, rows.addresses)
    save_rows(s, "position", contact_id, (*POSITION_COLUMNS, *DATE_COLUMNS), positions)
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
# How often applies from the day on which there first is one; never has no such day. Many people
# chosen at once begin on days of their own, as many met on one day do.
_FROM = f"""
    CASE WHEN {{new}} IS NULL THEN NULL
         WHEN {_OLD} IS NULL OR cadence_from IS NULL
         THEN :today + CASE WHEN :many THEN {turn("id", "0", "max(7, {new} / 2)")} ELSE 0 END
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
        {**_chosen(ids, today), "circle": circle},
    )


def set_cadence(
    s: Session, ids: Sequence[int], days: int | None, today: date, latest: int | None = None
) -> int:
    """Give these people days of their own, or (None) those of their circle; how many it changed.

    `latest` are the days at the latest; None leaves them to the circle, or to the rule of
    `netbook.core.cadence.latest_days`.
    """
    new = "coalesce(:days, (SELECT cadence_days FROM circle WHERE name = contact.circle))"
    return number_of_changed(
        s,
        f"UPDATE contact SET cadence_from = {_FROM.format(new=new)}, cadence_days = :days,"
        f" cadence_latest = :latest WHERE {_CHOSEN}"
        " AND (cadence_days IS NOT :days OR cadence_latest IS NOT :latest)",
        {**_chosen(ids, today), "days": days, "latest": latest},
    )


def _chosen(ids: Sequence[int], today: date) -> dict[str, Any]:
    return {"ids": ids_json(ids), "today": today.toordinal(), "many": len(ids) > CROWD}


def set_latest(s: Session, ids: Sequence[int], latest: int | None) -> int:
    """Give these people days at the latest of their own, or None; how many it changed."""
    return _set(s, ids, "cadence_latest", latest)


def set_paused(s: Session, ids: Sequence[int], paused: bool) -> int:
    """Stop or resume asking to write to these people; how many it changed."""
    return _set(s, ids, "paused", int(paused))


def set_enjoyed(s: Session, ids: Sequence[int], enjoyed: bool) -> int:
    """Mark these people as a pleasure to work with, or no longer; how many it changed."""
    return _set(s, ids, "enjoyed", int(enjoyed))


def set_sphere(s: Session, ids: Sequence[int], sphere: str) -> int:
    """Say that these people are professional, personal or both; how many it changed."""
    return _set(s, ids, "sphere", sphere)


def _set(s: Session, ids: Sequence[int], column: str, value: int | str | None) -> int:
    return number_of_changed(
        s,
        f"UPDATE contact SET {column} = :value WHERE {_CHOSEN} AND {column} IS NOT :value",
        {"ids": ids_json(ids), "value": value},
    )
