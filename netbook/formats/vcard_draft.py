"""A card while it is read, and what can only be told once all its lines are known."""

from dataclasses import replace
from typing import NamedTuple

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
from netbook.formats.vcard_head import MOST_LABELS, Head
from netbook.formats.vcard_positions import Part, paired

LABEL_OF_GROUP = "X-ABLABEL"

_NO_NAME = Name()

# A value with the head of its line, which tells labels and preference.
Said = tuple[str, Head]


class Late(NamedTuple):
    """An X-ABDATE or X-ABLabel of a group, which only the rest of the group explains.

    `unknown` and `customs` are how many of each stood before it.
    """

    head: Head
    text: str
    line: str
    unknown: int
    customs: int


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
        "explained",
        "formatted_name",
        "group_labels",
        "ims",
        "late",
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
        self.late: list[Late] = []
        self.group_labels: dict[str, list[str]] = {}
        self.explained: set[str] = set()
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

    def explain_later(self, head: Head, text: str, line: str) -> None:
        """Put a line of a group aside until the whole card is known."""
        self.late.append(Late(head, text, line, len(self.unknown), len(self.custom)))

    def card(self) -> Card:
        """The card, once every line has been read."""
        if self.late:
            self._sort_late()
        emails = self._points(self.emails) if self.emails else ()
        phones = self._points(self.phones) if self.phones else ()
        urls = self._points(self.urls) if self.urls else ()
        ims = self._points(self.ims) if self.ims else ()
        addresses = self._addresses() if self.addresses or self.postal_labels else ()
        relations = self._relations() if self.relations else ()
        if self.late:
            self._keep_unclear()
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
            " ".join([self.phonetic[part] for part in sorted(self.phonetic)]),
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
        return tuple(
            [
                Point(
                    value,
                    self._labels(head) if head.group else head.labels,
                    head.preference == best > 0,
                )
                for value, head in said
            ]
        )

    def _relations(self) -> tuple[Relation, ...]:
        return tuple([Relation(value, self._labels(head)) for value, head in self.relations])

    def _addresses(self) -> tuple[Address, ...]:
        if self.postal_labels:
            join_labels(self.addresses, self.postal_labels)
        return tuple(
            [
                address.finished(self._labels(address.head))
                for address in self.addresses
                if address.formatted or any(address.parts)
            ]
        )

    def _labels(self, head: Head) -> tuple[str, ...]:
        """The labels of a line, with those of its group."""
        more = self.group_labels.get(head.group)
        if more is None:
            return head.labels
        self.explained.add(head.group)
        return tuple(dict.fromkeys([*head.labels, *[label.lower() for label in more]]))

    def _sort_late(self) -> None:
        """Find the X-ABLabels of every group, and take the days that have one."""
        for late in self.late:
            if late.head.name == LABEL_OF_GROUP and late.text:
                labels = self.group_labels.setdefault(late.head.group, [])
                if len(labels) < MOST_LABELS:
                    labels.append(late.text)
        customs: list[tuple[int, Custom]] = []
        left: list[Late] = []
        for late in self.late:
            group = late.head.group
            if late.head.name == LABEL_OF_GROUP or group not in self.group_labels:
                left.append(late)
                continue
            label = self.group_labels[group][0]
            if label.lower() != "anniversary":
                customs.append((late.customs, Custom(label, late.text)))
            elif self.anniversary in ("", late.text):
                self.anniversary = late.text
            else:
                left.append(late)
                continue
            self.explained.add(group)
        for place, custom in reversed(customs):
            self.custom.insert(place, custom)
        self.late = left

    def _keep_unclear(self) -> None:
        """Put back what nothing explained, each line where it stood among the unknown ones."""
        lines: list[str] = []
        at = 0
        for late in self.late:
            if late.head.name == LABEL_OF_GROUP:
                given = self.group_labels.get(late.head.group, [])
                if not late.text or (late.head.group in self.explained and late.text in given):
                    continue
            lines += self.unknown[at : late.unknown]
            lines.append(late.line)
            at = late.unknown
        self.unknown = lines + self.unknown[at:]


def _without_derived_name(card: Card) -> Card:
    """The card without the formatted name that its writer made up from the rest (RFC 9554 4.2)."""
    bare = replace(card, formatted_name="")
    return bare if display_name(bare) == card.formatted_name else card
