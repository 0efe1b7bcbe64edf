"""The contact card: what a vCard (RFC 6350) can say about one person, as plain values."""

import dataclasses
from dataclasses import field
from hashlib import sha1
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(frozen: bool, slots: bool) -> Any:
        """Hold back assignment in the type checker only.

        A field takes four times as long to set in a frozen dataclass, and an import sets millions.
        """
        return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name (RFC 6350 6.2.2), several values of one part as they are written."""

    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation on a card with the title and role held there (RFC 6350 6.6)."""

    name: str = ""
    units: tuple[str, ...] = ()
    title: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One way to reach somebody: an email, phone, url or im, its labels in lower case."""

    value: str
    labels: tuple[str, ...] = ()
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address (RFC 6350 6.3.1); `formatted` is the LABEL text where one was given."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    labels: tuple[str, ...] = ()
    formatted: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """An embedded picture: its media type (`image/jpeg`, or empty) and its bytes."""

    media_type: str
    data: bytes = field(repr=False)

    @property
    def sha1(self) -> str:
        """The hex SHA-1 of the picture's bytes."""
        return sha1(self.data, usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class Relation:
    """Somebody related to the person, by name or URI (RFC 6350 6.6.6)."""

    value: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Custom:
    """A field of the user's own: a name and a value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Card:
    """One person's card; text as written, dates ISO (`1985-04-12`, `--04-12`) or kept as text.

    `unknown` holds whole unfolded content lines that NetBook does not understand, verbatim, in
    the order of the file. `name_order` is `given_first`, `family_first` or empty (by language).
    """

    formatted_name: str = ""
    name: Name = Name()
    nicknames: tuple[str, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    emails: tuple[Point, ...] = ()
    phones: tuple[Point, ...] = ()
    urls: tuple[Point, ...] = ()
    ims: tuple[Point, ...] = ()
    addresses: tuple[Address, ...] = ()
    birthday: str = ""
    anniversary: str = ""
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    uid: str = ""
    photo: Photo | None = None
    relations: tuple[Relation, ...] = ()
    custom: tuple[Custom, ...] = ()
    unknown: tuple[str, ...] = ()
    connected_on: str = ""
    pronunciation: str = ""
    pronouns: str = ""
    name_order: str = ""
    time_zone: str = ""


def card_document(card: Card) -> dict[str, Any]:
    """The card as the JSON document that the command line prints; empty text becomes null."""

    def points(values: tuple[Point, ...]) -> list[dict[str, Any]]:
        return [
            {"value": p.value, "labels": list(p.labels), "preferred": p.preferred} for p in values
        ]

    photo = card.photo
    return {
        "formatted_name": card.formatted_name or None,
        "name": {
            part: getattr(card.name, part) or None
            for part in ("family", "given", "additional", "prefix", "suffix")
        },
        "nicknames": list(card.nicknames),
        "organisations": [
            {
                "name": o.name or None,
                "units": list(o.units),
                "title": o.title or None,
                "role": o.role or None,
            }
            for o in card.organisations
        ],
        "emails": points(card.emails),
        "phones": points(card.phones),
        "urls": points(card.urls),
        "ims": points(card.ims),
        "addresses": [
            {
                **{
                    part: getattr(a, part) or None
                    for part in (
                        "po_box",
                        "extended",
                        "street",
                        "city",
                        "region",
                        "postal_code",
                        "country",
                    )
                },
                "labels": list(a.labels),
                "formatted": a.formatted or None,
            }
            for a in card.addresses
        ],
        "birthday": card.birthday or None,
        "anniversary": card.anniversary or None,
        "notes": list(card.notes),
        "tags": list(card.tags),
        "uid": card.uid or None,
        "photo": {"media_type": photo.media_type, "sha1": photo.sha1, "bytes": len(photo.data)}
        if photo
        else None,
        "relations": [{"value": r.value, "labels": list(r.labels)} for r in card.relations],
        "custom": [{"name": c.name, "value": c.value} for c in card.custom],
        "unknown": list(card.unknown),
        "connected_on": card.connected_on or None,
        "pronunciation": card.pronunciation or None,
        "pronouns": card.pronouns or None,
        "name_order": card.name_order or None,
        "time_zone": card.time_zone or None,
    }
