"""Everybody whom an imported card can be, by what tells people apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from netbook.core.card import Card
from netbook.core.contact_key import fingerprint, name_key
from netbook.store import Session
from netbook.store.card_rows import point_keys
from netbook.store.rows import json_text


class Person(NamedTuple):
    """Whom a card can be: a living contact, or (not `living`) the card of that index."""

    living: bool
    number: int


# Kind and key of an email, phone, url or im.
_Point = tuple[str, str]


class Keys(NamedTuple):
    """What tells whom a card is; a point with nothing to compare has an empty key."""

    uid: str
    name: str
    points: tuple[_Point, ...]
    fingerprint: str


@dataclass
class People:
    """Everybody whom the cards of an import can be, by what tells people apart."""

    by_uid: dict[str, Person] = field(default_factory=dict)
    by_point: dict[tuple[str, _Point], Person] = field(default_factory=dict)
    by_fingerprint: dict[str, Person] = field(default_factory=dict)
    names: dict[Person, str] = field(default_factory=dict)
    points: dict[Person, list[tuple[_Point, ...]]] = field(default_factory=dict)
    imported: set[tuple[Person, str]] = field(default_factory=set)
    with_photo: set[Person] = field(default_factory=set)
    # Those whose UID a card of this import has.
    claimed: set[Person] = field(default_factory=set)

    def find(self, key: Keys) -> Person | None:
        """Same UID; else the same card imported before; else same name and a shared point.

        What gives two people of one name a UID each, a family with one telephone say, means two:
        then a shared point does not make them one.
        """
        before = self.by_fingerprint.get(key.fingerprint)
        same = self.by_uid.get(key.uid) if key.uid else None
        if before and before.living and (same, key.fingerprint) not in self.imported:
            # Their UID may be somebody else's by now, and importing again must change nothing.
            return before
        if same and not self._agrees(same, key):
            # Programs that give several people one UID: tell them apart where that is certain.
            same = before or (same if same.living else None)
        if person := same or before:
            return person
        for point in key.points:
            found = self.by_point.get((key.name, point))
            if found and not (key.uid and found in self.claimed):
                return found
        return None

    def _agrees(self, person: Person, key: Keys) -> bool:
        if self.names[person] == key.name:
            return True
        told = {point for point in key.points if point[1]}
        return any(not told.isdisjoint(points) for points in self.points.get(person, ()))

    def add(self, person: Person, key: Keys) -> None:
        """Make the person known by all of these."""
        name = self.names.setdefault(person, key.name)
        if key.uid and self.by_uid.setdefault(key.uid, person) == person:
            self.claimed.add(person)
        self.by_fingerprint.setdefault(key.fingerprint, person)
        self.imported.add((person, key.fingerprint))
        self.add_points(person, name, key.points)

    def add_points(self, person: Person, name: str, points: tuple[_Point, ...]) -> None:
        """Make the person known by name and each of these."""
        for point in points:
            if point[1]:
                self.by_point.setdefault((name, point), person)
        self.points.setdefault(person, []).append(points)


def keys_of(card: Card) -> Keys:
    """What tells whom a card is."""
    return Keys(card.uid.strip(), name_key(card), tuple(point_keys(card)), fingerprint(card))


def living_people(s: Session, keys: Sequence[Keys]) -> People:
    """The living contacts that have anything in common with the cards."""
    people = People()
    if s.connection().exec_driver_sql("SELECT 1 FROM contact_state LIMIT 1").first() is None:
        return people  # the first import, mostly the largest, need not ask for each card
    uids = rows_among(
        s,
        "SELECT uid, id FROM contact WHERE trashed_at IS NULL AND uid IN {chosen}",
        (key.uid for key in keys if key.uid),
    )
    cards = rows_among(
        s,
        "SELECT i.fingerprint, i.contact_id FROM imported_card AS i"
        " CROSS JOIN contact AS c ON c.id = i.contact_id"
        " WHERE c.trashed_at IS NULL AND i.fingerprint IN {chosen} ORDER BY i.contact_id",
        (key.fingerprint for key in keys),
    )
    points = rows_among(
        s,
        "SELECT p.kind, p.key, p.contact_id FROM contact_point AS p"
        " CROSS JOIN contact AS c ON c.id = p.contact_id"
        " WHERE c.trashed_at IS NULL AND p.key IN {chosen} ORDER BY p.contact_id",
        (point for key in keys for _, point in key.points if point),
    )
    ids = {row[-1] for row in (*uids, *cards, *points)}
    for contact_id, name, photo in rows_among(
        s, "SELECT id, formatted_name, photo FROM contact WHERE id IN {chosen}", ids
    ):
        person = Person(True, contact_id)
        people.names[person] = name_key(name)
        if photo:
            people.with_photo.add(person)
    for uid, contact_id in uids:
        people.by_uid[uid] = Person(True, contact_id)
        people.claimed.add(Person(True, contact_id))
    for said, contact_id in cards:
        people.by_fingerprint.setdefault(said, Person(True, contact_id))
        people.imported.add((Person(True, contact_id), said))
    for kind, key, contact_id in points:
        person = Person(True, contact_id)
        people.add_points(person, people.names[person], ((kind, key),))
    return people


def rows_among(s: Session, query: str, values: Iterable[Any]) -> list[Any]:
    """The rows of a query, with the values in place of `{chosen}`."""
    chosen = "(SELECT value FROM json_each(?))"
    parameters = (json_text(list(dict.fromkeys(values))),)
    return list(s.connection().exec_driver_sql(query.format(chosen=chosen), parameters))
