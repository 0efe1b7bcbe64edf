"""What importing cards would do: whom each one is, what it adds, and what differs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

from netbook.core.card import Card
from netbook.core.card_merge import Differing, merge
from netbook.core.contact_key import fingerprint, name_key, point_key, sort_key
from netbook.store import Session
from netbook.store.card_rows import POINT_KINDS, read_cards
from netbook.store.rows import json_text

__all__ = ["Differing", "Verdict", "match_cards"]


class Verdict(NamedTuple):
    """What importing a card means: a `new` person, one `changed` by what they lack, or `known`.

    `contact_id` is the living contact it is, else `earlier` the index of the card in the same
    import that it repeats or adds to. `merged` is that person's card with all that this import adds
    up to here, where it adds anything. `maybe` is the id and name of a living contact of a similar
    name. `have_photo` says that the contact's photo is not in `merged`.
    """

    kind: str
    contact_id: int | None = None
    merged: Card | None = None
    added: tuple[str, ...] = ()
    differing: tuple[Differing, ...] = ()
    maybe: tuple[int, str] | None = None
    earlier: int | None = None
    fingerprint: str = ""
    have_photo: bool = False


class _Person(NamedTuple):
    """Whom a card can be: a living contact, or (not `living`) the card of that index."""

    living: bool
    number: int


# Kind and key of an email, phone, url or im.
_Point = tuple[str, str]


class _Keys(NamedTuple):
    """What tells whom a card is."""

    uid: str
    name: str
    points: tuple[_Point, ...]
    fingerprint: str


@dataclass
class _People:
    """Everybody whom the cards of an import can be, by what tells people apart."""

    by_uid: dict[str, _Person] = field(default_factory=dict)
    by_point: dict[tuple[str, _Point], _Person] = field(default_factory=dict)
    by_fingerprint: dict[str, _Person] = field(default_factory=dict)
    names: dict[_Person, str] = field(default_factory=dict)
    points: dict[_Person, list[tuple[_Point, ...]]] = field(default_factory=dict)
    imported: set[tuple[_Person, str]] = field(default_factory=set)
    with_photo: set[_Person] = field(default_factory=set)

    def find(self, key: _Keys) -> _Person | None:
        """Same UID; else the same card imported before; else same name and a shared point."""
        before = self.by_fingerprint.get(key.fingerprint)
        same = self.by_uid.get(key.uid) if key.uid else None
        if same and not self._agrees(same, key):
            # Programs that give several people one UID: tell them apart where that is certain.
            same = before or (same if same.living else None)
        if person := same or before:
            return person
        for point in key.points:
            if found := self.by_point.get((key.name, point)):
                return found
        return None

    def _agrees(self, person: _Person, key: _Keys) -> bool:
        if self.names[person] == key.name:
            return True
        return any(not set(key.points).isdisjoint(points) for points in self.points.get(person, ()))

    def add(self, person: _Person, key: _Keys) -> None:
        """Make the person known by all of these."""
        name = self.names.setdefault(person, key.name)
        if key.uid:
            self.by_uid.setdefault(key.uid, person)
        self.by_fingerprint.setdefault(key.fingerprint, person)
        self.imported.add((person, key.fingerprint))
        self.add_points(person, name, key.points)

    def add_points(self, person: _Person, name: str, points: tuple[_Point, ...]) -> None:
        """Make the person known by name and each of these."""
        for point in points:
            self.by_point.setdefault((name, point), person)
        self.points.setdefault(person, []).append(points)


def match_cards(s: Session, cards: Sequence[Card]) -> list[Verdict]:
    """Compare cards with the living contacts and with those before them in the list.

    What a card adds counts for those after it, so that importing again changes nothing.
    """
    keys = [_keys(card) for card in cards]
    people = _living(s, keys)
    ours = _their_cards(s, people, keys)
    verdicts: list[Verdict] = []
    for index, (card, key) in enumerate(zip(cards, keys, strict=True)):
        person = people.find(key)
        if person is None:
            person = _Person(False, index)
            ours[person] = card
            verdict = Verdict("new", fingerprint=key.fingerprint)
        else:
            verdict = _compared(people, ours, person, card, key)
        people.add(person, key)
        verdicts.append(verdict)
    return _with_similar_names(s, cards, verdicts)


def _compared(
    people: _People, ours: dict[_Person, Card], person: _Person, card: Card, key: _Keys
) -> Verdict:
    known = Verdict(
        "known",
        contact_id=person.number if person.living else None,
        earlier=None if person.living else person.number,
        fingerprint=key.fingerprint,
        have_photo=person in people.with_photo,
    )
    # What was imported before and changed since by the user stays as the user left it.
    if (person, key.fingerprint) in people.imported:
        return known
    merged = merge(ours[person], card, have_photo=known.have_photo)
    if not merged.added:
        return known._replace(differing=merged.differing)
    ours[person] = merged.card
    return known._replace(
        kind="changed", merged=merged.card, added=merged.added, differing=merged.differing
    )


def _keys(card: Card) -> _Keys:
    told = tuple(
        (kind, key)
        for kind, several in zip(POINT_KINDS, _points(card), strict=True)
        for point in several
        if (key := point_key(kind, point.value))
    )
    return _Keys(card.uid.strip(), name_key(card), told, fingerprint(card))


_points = attrgetter(*POINT_KINDS.values())


def _living(s: Session, keys: Sequence[_Keys]) -> _People:
    """The living contacts that have anything in common with the cards."""
    people = _People()
    uids = _rows(
        s,
        "SELECT uid, id FROM contact WHERE trashed_at IS NULL AND uid IN {chosen}",
        (key.uid for key in keys if key.uid),
    )
    cards = _rows(
        s,
        "SELECT i.fingerprint, i.contact_id FROM imported_card AS i"
        " CROSS JOIN contact AS c ON c.id = i.contact_id"
        " WHERE c.trashed_at IS NULL AND i.fingerprint IN {chosen} ORDER BY i.contact_id",
        (key.fingerprint for key in keys),
    )
    points = _rows(
        s,
        "SELECT p.kind, p.key, p.contact_id FROM contact_point AS p"
        " CROSS JOIN contact AS c ON c.id = p.contact_id"
        " WHERE c.trashed_at IS NULL AND p.key IN {chosen} ORDER BY p.contact_id",
        (key for point in keys for _, key in point.points),
    )
    ids = {row[-1] for row in (*uids, *cards, *points)}
    for contact_id, name, photo in _rows(
        s, "SELECT id, formatted_name, photo FROM contact WHERE id IN {chosen}", ids
    ):
        person = _Person(True, contact_id)
        people.names[person] = name_key(name)
        if photo:
            people.with_photo.add(person)
    for uid, contact_id in uids:
        people.by_uid[uid] = _Person(True, contact_id)
    for said, contact_id in cards:
        people.by_fingerprint.setdefault(said, _Person(True, contact_id))
        people.imported.add((_Person(True, contact_id), said))
    for kind, key, contact_id in points:
        person = _Person(True, contact_id)
        people.add_points(person, people.names[person], ((kind, key),))
    return people


def _rows(s: Session, query: str, values: Iterable[Any]) -> list[Any]:
    chosen = "(SELECT value FROM json_each(?))"
    parameters = (json_text(list(dict.fromkeys(values))),)
    return list(s.connection().exec_driver_sql(query.format(chosen=chosen), parameters))


def _their_cards(s: Session, people: _People, keys: Sequence[_Keys]) -> dict[_Person, Card]:
    """The cards of the living contacts that cards not imported before may add to."""
    if not people.names:
        return {}
    ids = {
        person.number
        for key in keys
        if (person := people.find(key)) and (person, key.fingerprint) not in people.imported
    }
    chosen = sorted(ids)
    return {_Person(True, i): card for i, card in read_cards(s, chosen, photos=False)}


def _with_similar_names(
    s: Session, cards: Sequence[Card], verdicts: list[Verdict]
) -> list[Verdict]:
    """Say of new people which living contact has their first and last name, in any order."""
    living = s.connection().exec_driver_sql(
        "SELECT sort_key, id FROM contact WHERE trashed_at IS NULL ORDER BY sort_key, id"
    )
    if not (everybody := living.all()):
        return verdicts
    ends = {
        index: name
        for index, verdict in enumerate(verdicts)
        if verdict.kind == "new" and (name := _ends(sort_key(cards[index])))
    }
    wanted = set(ends.values())
    similar: dict[tuple[str, str], int] = {}
    for said, contact_id in everybody:
        if (name := _ends(said)) in wanted:
            similar.setdefault(name, contact_id)
    names = {
        row[0]: row[1]
        for row in _rows(
            s, "SELECT id, formatted_name FROM contact WHERE id IN {chosen}", similar.values()
        )
    }
    for index, name in ends.items():
        if contact_id := similar.get(name):
            maybe = (contact_id, names[contact_id])
            verdicts[index] = verdicts[index]._replace(maybe=maybe)
    return verdicts


def _ends(sorted_by: str) -> tuple[str, str] | None:
    words = sorted_by.split()
    if not words:
        return None
    first, last = words[0], words[-1]
    return (first, last) if first <= last else (last, first)
