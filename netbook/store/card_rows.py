"""A card as the rows of the notebook, and back."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any, NamedTuple

from netbook.core.card import Address, Card, Custom, Name, Organisation, Photo, Point, Relation
from netbook.core.contact_key import display_name, point_key, sort_key
from netbook.store import Session
from netbook.store.blobs import read_blob
from netbook.store.rows import Row, ids_json, json_text, whole_text

TEXT_COLUMNS = (
    *("family", "given", "additional", "prefix", "suffix"),
    *("birthday", "anniversary", "connected_on", "pronunciation", "pronouns"),
    *("name_order", "time_zone"),
)
LIST_COLUMNS = ("nicknames", "notes", "unknown")
PAIR_COLUMNS = ("relations", "custom")
CONTACT_COLUMNS = ("formatted_name", "sort_key", *TEXT_COLUMNS, *LIST_COLUMNS, *PAIR_COLUMNS)
POINT_COLUMNS = ("kind", "value", "key", "labels", "preferred")
ADDRESS_COLUMNS = (
    *("po_box", "extended", "street", "city", "region", "postal_code", "country"),
    *("labels", "formatted"),
)
POSITION_COLUMNS = ("organisation_id", "units", "title", "role")
POINT_KINDS = {"email": "emails", "phone": "phones", "url": "urls", "im": "ims"}
_texts, _lists = attrgetter(*TEXT_COLUMNS[5:]), attrgetter(*LIST_COLUMNS)
_points, _place = attrgetter(*POINT_KINDS.values()), attrgetter(*ADDRESS_COLUMNS[:-2])
# How many contacts are read at once: their photos are in memory together.
CHUNK = 500


class CardRows(NamedTuple):
    """The rows that hold a card but for its UID, photo, tags and the ids of organisations.

    `positions` start with the organisation's name where its id will be.
    """

    contact: Row
    points: Sequence[Row]
    addresses: Sequence[Row]
    positions: Sequence[Row]


def point_keys(card: Card) -> Iterator[tuple[str, str]]:
    """The kind and normal form of each of a card's points, in their order."""
    for kind, several in zip(POINT_KINDS, _points(card), strict=True):
        for point in several:
            yield kind, point_key(kind, point.value)


def rows_of(card: Card, keys: Iterable[tuple[str, str]] | None = None) -> CardRows:
    """The rows for a card; `keys` are its `point_keys` where somebody has them already."""
    name = card.name
    contact = (
        card.formatted_name or display_name(card),
        sort_key(card),
        *(name.family, name.given, name.additional, name.prefix, name.suffix),
        *_texts(card),
        *map(_strings_json, _lists(card)),
        _list_json([(r.value, r.labels) for r in card.relations]),
        _list_json([(c.name, c.value) for c in card.custom]),
    )
    told = point_keys(card) if keys is None else keys
    points = [
        (kind, p.value, key, _labels_json(p.labels), int(p.preferred))
        for (kind, key), p in zip(told, chain.from_iterable(_points(card)), strict=True)
    ]
    addresses = [(*_place(a), _labels_json(a.labels), a.formatted) for a in card.addresses]
    positions = [(o.name, _labels_json(o.units), o.title, o.role) for o in card.organisations]
    return CardRows(contact, points, addresses, positions)


def _list_json(values: Sequence[Any]) -> str:
    return json_text(values) if values else "[]"


def _strings_json(values: Sequence[str]) -> str:
    """The same as `_list_json` for text alone, of which there is much, in half the time."""
    text = f"[{', '.join(map(encode_basestring, values))}]"
    return text if text.isascii() else whole_text(text)


@lru_cache(maxsize=256)
def _labels_json(labels: tuple[str, ...]) -> str:
    """An address book has the same few labels and departments everywhere."""
    return json_text(labels)


def positions_with_ids(positions: Sequence[Row], ids: dict[str, int]) -> list[Row]:
    """Rows of positions with the id of the organisation (see `ids_by_name`) for its name."""
    return [(ids.get(name), *rest) for name, *rest in positions]


def read_cards(
    s: Session, ids: Sequence[int], *, photos: bool = True
) -> Iterator[tuple[int, Card]]:
    """The cards of these contacts in this order; an id that nobody has is left out."""
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        cards = _cards(s, chunk)
        for contact_id in chunk:
            if contact_id in cards:
                card, photo = cards[contact_id]
                # One at a time: those of a whole chunk can be more than there is memory.
                blob = read_blob(s, photo) if photos and photo else None
                yield contact_id, replace(card, photo=Photo(*blob)) if blob else card


def _cards(s: Session, ids: list[int]) -> dict[int, tuple[Card, str | None]]:
    """The cards without their photos, and the hashes of those."""
    chosen = (ids_json(ids),)
    run = s.connection().exec_driver_sql
    among = "IN (SELECT value FROM json_each(?))"

    def grouped(query: str) -> dict[int, list[Any]]:
        groups: dict[int, list[Any]] = {}
        for contact_id, *values in run(query, chosen):
            groups.setdefault(contact_id, []).append(values)
        return groups

    points = grouped(
        "SELECT contact_id, kind, value, labels, preferred FROM contact_point"
        f" WHERE contact_id {among} ORDER BY contact_id, id"
    )
    addresses = grouped(
        f"SELECT contact_id, {', '.join(ADDRESS_COLUMNS)} FROM postal_address"
        f" WHERE contact_id {among} ORDER BY contact_id, id"
    )
    positions = grouped(
        "SELECT p.contact_id, o.name, p.units, p.title, p.role FROM position AS p"
        " LEFT JOIN organisation AS o ON o.id = p.organisation_id"
        f" WHERE p.contact_id {among} ORDER BY p.contact_id, p.id"
    )
    tags = grouped(
        "SELECT ct.contact_id, t.name FROM contact_tag AS ct JOIN tag AS t ON t.id = ct.tag_id"
        f" WHERE ct.contact_id {among} ORDER BY ct.contact_id, ct.id"
    )
    contacts = run(
        f"SELECT id, uid, photo, {', '.join(CONTACT_COLUMNS)} FROM contact WHERE id {among}",
        chosen,
    ).mappings()
    return {
        row["id"]: (
            _card(
                row,
                points.get(row["id"], []),
                [_address(values) for values in addresses.get(row["id"], [])],
                [
                    Organisation(name or "", _strings(units), title, role)
                    for name, units, title, role in positions.get(row["id"], [])
                ],
                [name for (name,) in tags.get(row["id"], [])],
            ),
            row["photo"],
        )
        for row in contacts
    }


def _card(
    row: Any,
    points: list[Any],
    addresses: list[Address],
    organisations: list[Organisation],
    tags: list[str],
) -> Card:
    kinds: dict[str, list[Point]] = {kind: [] for kind in POINT_KINDS}
    for kind, value, labels, preferred in points:
        kinds[kind].append(Point(value, _strings(labels), bool(preferred)))
    lists: dict[str, Any] = {column: _strings(row[column]) for column in LIST_COLUMNS}
    texts: dict[str, Any] = {column: row[column] for column in TEXT_COLUMNS[5:]}
    reached: dict[str, Any] = {field: tuple(kinds[kind]) for kind, field in POINT_KINDS.items()}
    return Card(
        formatted_name=row["formatted_name"],
        name=Name(*(row[column] for column in TEXT_COLUMNS[:5])),
        organisations=tuple(organisations),
        addresses=tuple(addresses),
        tags=tuple(tags),
        uid=row["uid"],
        relations=tuple(
            Relation(value, tuple(labels)) for value, labels in _parsed(row["relations"])
        ),
        custom=tuple(Custom(name, value) for name, value in _parsed(row["custom"])),
        **reached,
        **texts,
        **lists,
    )


def _address(values: list[Any]) -> Address:
    parts = dict(zip(ADDRESS_COLUMNS, values, strict=True))
    parts["labels"] = _strings(parts["labels"])
    return Address(**parts)


def _parsed(text: str) -> list[Any]:
    return [] if text == "[]" else json.loads(text)


def _strings(text: str) -> tuple[str, ...]:
    return tuple(_parsed(text))
