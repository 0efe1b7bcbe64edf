"""A card while it is read, and what can only be told once all its lines are known."""

from dataclasses import dataclass, replace

from netbook.core.card import (
    Address,
    Card,
    Custom,
    Name,
    Organisation,
    Photo,
    Point,
    Relation,
)
from netbook.core.contact_key import display_name
from netbook.formats.vcard_address import AddressDraft, join_labels
from netbook.formats.vcard_head import Head

LABEL_OF_GROUP = "X-ABLABEL"

# A value with the head of its line, which tells labels and preference.
Said = tuple[str, Head]


@dataclass(slots=True)
class Position:
    """An organisation, title and role that belong together; `placed` says which it has."""

    group: str
    placed: set[str]
    name: str = ""
    units: tuple[str, ...] = ()
    title: str = ""
    role: str = ""


@dataclass(slots=True)
class Late:
    """An X-ABDATE or X-ABLabel of a group, which only the rest of the group explains.

    `unknown` and `customs` are how many of each stood before it.
    """

    head: Head
    text: str
    line: str
    unknown: int
    customs: int
    clear: bool = False


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
        self.positions: list[Position] = []
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

    def position(self, group: str, part: str) -> Position:
        """The position that this ORG, TITLE or ROLE (`part`) belongs to.

        That of its group, else the first that still lacks one: so titles pair with organisations
        whether they alternate or all of one kind come first.
        """
        if group:
            for position in self.positions:
                if position.group == group and part not in position.placed:
                    position.placed.add(part)
                    return position
        for position in self.positions:
            if part not in position.placed and not (group and position.group):
                position.placed.add(part)
                return position
        position = Position(group, {part})
        self.positions.append(position)
        return position

    def explain_later(self, head: Head, text: str, line: str) -> None:
        """Put a line of a group aside until the whole card is known."""
        self.late.append(Late(head, text, line, len(self.unknown), len(self.custom)))

    def card(self) -> Card:
        """The card, once every line has been read."""
        labels = self._explained() if self.late else {}
        card = Card(
            self.formatted_name,
            self.name or Name(),
            tuple(self.nicknames),
            self._organisations() if self.positions else (),
            _points(self.emails, labels),
            _points(self.phones, labels),
            _points(self.urls, labels),
            _points(self.ims, labels),
            self._addresses(labels) if self.addresses or self.postal_labels else (),
            self.birthday,
            self.anniversary,
            tuple(self.notes),
            tuple(self.tags),
            self.uid,
            self.photo,
            tuple(Relation(value, _labels(head, labels)) for value, head in self.relations),
            tuple(self.custom),
            tuple(self.unknown),
            self.connected_on,
            " ".join(self.phonetic[part] for part in sorted(self.phonetic)),
            self.pronouns,
            self.name_order,
            self.time_zone,
        )
        return _without_derived_name(card) if self.name_derived else card

    def _organisations(self) -> tuple[Organisation, ...]:
        return tuple(
            Organisation(p.name, p.units, p.title, p.role)
            for p in self.positions
            if p.name or p.units or p.title or p.role
        )

    def _addresses(self, labels: dict[str, list[str]]) -> tuple[Address, ...]:
        join_labels(self.addresses, self.postal_labels)
        return tuple(
            [
                address.finished(_labels(address.head, labels))
                for address in self.addresses
                if address.formatted or any(address.parts)
            ]
        )

    def _explained(self) -> dict[str, list[str]]:
        """The X-ABLabels by group; what they leave unclear goes back among the unknown lines."""
        labels: dict[str, list[str]] = {}
        for late in self.late:
            if late.head.name == LABEL_OF_GROUP and late.text:
                labels.setdefault(late.head.group, []).append(late.text)
        kinds = (self.emails, self.phones, self.urls, self.ims, self.relations, self.postal_labels)
        explained = {head.group for said in kinds for _, head in said}
        explained.update(address.head.group for address in self.addresses)
        customs: list[tuple[int, Custom]] = []
        for late in self.late:
            if late.head.name == LABEL_OF_GROUP:
                continue
            label = labels.get(late.head.group, [""])[0]
            if label.lower() == "anniversary":
                late.clear = self.anniversary in ("", late.text)
                self.anniversary = self.anniversary or late.text
            elif label:
                late.clear = True
                customs.append((late.customs, Custom(label, late.text)))
            if late.clear:
                explained.add(late.head.group)
        for place, custom in reversed(customs):
            self.custom.insert(place, custom)
        for late in reversed(self.late):
            if late.head.name == LABEL_OF_GROUP:
                late.clear = not late.text or late.head.group in explained
            if not late.clear:
                self.unknown.insert(late.unknown, late.line)
        return labels


def _points(said: list[Said], labels: dict[str, list[str]]) -> tuple[Point, ...]:
    """The points of one kind; preferred are those with the best PREF there is (RFC 6350 5.3)."""
    if not said:
        return ()
    best = min([head.preference for _, head in said if head.preference], default=-1)
    if best < 0 and not labels:
        return tuple([Point(value, head.labels) for value, head in said])
    return tuple(
        [Point(value, _labels(head, labels), head.preference == best) for value, head in said]
    )


def _labels(head: Head, labels: dict[str, list[str]]) -> tuple[str, ...]:
    if head.group not in labels:
        return head.labels
    more = (label.lower() for label in labels[head.group])
    return tuple(dict.fromkeys((*head.labels, *more)))


def _without_derived_name(card: Card) -> Card:
    """The card without the formatted name that its writer made up from the rest (RFC 9554 4.2)."""
    bare = replace(card, formatted_name="")
    return bare if display_name(bare) == card.formatted_name else card
