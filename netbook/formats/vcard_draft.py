"""A card while it is read, and what can only be told once all its lines are known."""

from dataclasses import replace

from netbook.core.card import (
    Address,
    Card,
    Custom,
    Name,
    Photo,
    Point,
    Relation,
)
from netbook.core.contact_key import display_name
from netbook.formats.vcard_address import AddressDraft, join_labels
from netbook.formats.vcard_groups import Groups, Late
from netbook.formats.vcard_head import Head
from netbook.formats.vcard_positions import Part, paired

_NO_NAME = Name()

# A value with the head of its line, which tells labels and preference.
Said = tuple[str, Head]


class Draft:
    """What has been read of a card so far; the property functions fill it, `card` ends it.

    `old` says vCard 2.1. `problems` are kinds and details that have no line number yet.
    """

    __slots__ = (
        "addresses",
        "anniversary",
        "birthday",
        "connected_on",
        "custom",
        "emails",
        "formatted_name",
        "groups",
        "ims",
        "name",
        "name_derived",
        "name_order",
        "nicknames",
        "notes",
        "old",
        "phones",
        "phonetic",
        "photo",
        "positions",
        "postal_labels",
        "problems",
        "pronouns",
        "relations",
        "tags",
        "time_zone",
        "uid",
        "unknown",
        "urls",
    )

    def __init__(self, *, old: bool) -> None:
        self.old = old
        self.formatted_name = ""
        self.name_derived = False
        self.name: Name | None = None
        self.nicknames: list[str] = []
        self.positions: list[Part] = []
        self.emails: list[Said] = []
        self.phones: list[Said] = []
        self.urls: list[Said] = []
        self.ims: list[Said] = []
        self.relations: list[Said] = []
        self.addresses: list[AddressDraft] = []
        self.postal_labels: list[Said] = []
        self.birthday = ""
        self.anniversary = ""
        self.groups: Groups | None = None
        self.notes: list[str] = []
        self.tags: list[str] = []
        self.uid = ""
        self.photo: Photo | None = None
        self.custom: list[Custom] = []
        self.unknown: list[str] = []
        self.connected_on = ""
        self.phonetic: dict[str, str] = {}
        self.pronouns = ""
        self.name_order = ""
        self.time_zone = ""
        self.problems: list[tuple[str, str]] = []

    def late(self, head: Head, text: str, line: str) -> tuple[Groups, Late]:
        """The card's groups, and a line for them to keep until the whole card is known."""
        if self.groups is None:
            self.groups = Groups()
        groups = self.groups
        late = Late(len(groups), head.group, text, line, len(self.unknown), len(self.custom))
        return groups, late

    def card(self) -> Card:
        """The card, once every line has been read."""
        groups = self.groups
        emails = self._points(self.emails) if self.emails else ()
        phones = self._points(self.phones) if self.phones else ()
        urls = self._points(self.urls) if self.urls else ()
        ims = self._points(self.ims) if self.ims else ()
        addresses = self._addresses() if self.addresses or self.postal_labels else ()
        relations = self._relations() if self.relations else ()
        if groups is not None:
            self.anniversary = groups.anniversary(self.anniversary)
            self.custom = groups.customs(self.custom)
            self.unknown = groups.unknown(self.unknown)
        card = Card(
            self.formatted_name,
            self.name or _NO_NAME,
            tuple(self.nicknames),
            paired(self.positions) if self.positions else (),
            emails,
            phones,
            urls,
            ims,
            addresses,
            self.birthday,
            self.anniversary,
            tuple(self.notes),
            tuple(self.tags),
            self.uid,
            self.photo,
            relations,
            tuple(self.custom),
            tuple(self.unknown),
            self.connected_on,
            self._pronunciation() if self.phonetic else "",
            self.pronouns,
            self.name_order,
            self.time_zone,
        )
        return _without_derived_name(card) if self.name_derived else card

    def _points(self, said: list[Said]) -> tuple[Point, ...]:
        """The points of one kind; preferred are those with the best PREF (RFC 6350 5.3)."""
        best = 0
        for _, head in said:
            if head.preference and (not best or head.preference < best):
                best = head.preference
        if self.groups is None:
            return tuple(
                [Point(value, head.labels, head.preference == best > 0) for value, head in said]
            )
        labels = self.groups.labels
        return tuple(
            [Point(value, labels(head), head.preference == best > 0) for value, head in said]
        )

    def _pronunciation(self) -> str:
        return " ".join([self.phonetic[part] for part in sorted(self.phonetic)])

    def _relations(self) -> tuple[Relation, ...]:
        labels = _labels if self.groups is None else self.groups.labels
        return tuple([Relation(value, labels(head)) for value, head in self.relations])

    def _addresses(self) -> tuple[Address, ...]:
        if self.postal_labels:
            join_labels(self.addresses, self.postal_labels)
        labels = _labels if self.groups is None else self.groups.labels
        return tuple(
            [
                address.finished(labels(address.head))
                for address in self.addresses
                if address.formatted or any(address.parts)
            ]
        )


def _labels(head: Head) -> tuple[str, ...]:
    return head.labels


def _without_derived_name(card: Card) -> Card:
    """The card without the formatted name that its writer made up from the rest (RFC 9554 4.2)."""
    bare = replace(card, formatted_name="")
    return bare if display_name(bare) == card.formatted_name else card
