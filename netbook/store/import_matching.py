"""What importing cards would do: whom each one is, what it adds, and what differs."""

from collections.abc import Sequence
from typing import NamedTuple

from netbook.core.card import Card
from netbook.core.card_merge import Differing, merge
from netbook.core.contact_key import sort_key
from netbook.store import Session
from netbook.store.card_rows import read_cards
from netbook.store.import_people import Keys, People, Person, keys_of, living_people, rows_among

__all__ = ["Differing", "Verdict", "match_cards"]


class Verdict(NamedTuple):
    """What importing a card means: a `new` person, one `changed` by what they lack, or `known`.

    `contact_id` is the living contact it is, else `earlier` the index of the card in the same
    import that it repeats or adds to. `merged` is that person's card with all that this import adds
    up to here, where it adds anything. `maybe` is the id and name of a living contact of a similar
    name. `have_photo` says that the contact's photo is not in `merged`; `point_keys` are the new
    card's, so that they are made once.
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
    point_keys: tuple[tuple[str, str], ...] = ()


def match_cards(s: Session, cards: Sequence[Card]) -> list[Verdict]:
    """Compare cards with the living contacts and with those before them in the list.

    What a card adds counts for those after it, so that importing again changes nothing.
    """
    keys = [keys_of(card) for card in cards]
    people = living_people(s, keys)
    ours = _their_cards(s, people, keys)
    verdicts: list[Verdict] = []
    for index, (card, key) in enumerate(zip(cards, keys, strict=True)):
        person = people.find(key)
        if person is None:
            person = Person(False, index)
            ours[person] = card
            verdict = Verdict("new", fingerprint=key.fingerprint, point_keys=key.points)
        else:
            verdict = _compared(s, people, ours, person, card, key)
        people.add(person, key)
        verdicts.append(verdict)
    return _with_similar_names(s, cards, verdicts)


def _compared(
    s: Session, people: People, ours: dict[Person, Card], person: Person, card: Card, key: Keys
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
    if person not in ours:
        # Found by what only a card before this one says of them.
        ours |= _cards_of(s, [person.number])
    merged = merge(ours[person], card, have_photo=known.have_photo)
    if not merged.added:
        return known._replace(differing=merged.differing)
    ours[person] = merged.card
    return known._replace(
        kind="changed", merged=merged.card, added=merged.added, differing=merged.differing
    )


def _their_cards(s: Session, people: People, keys: Sequence[Keys]) -> dict[Person, Card]:
    """The cards of the living contacts that cards not imported before may add to."""
    if not people.names:
        return {}
    ids = {
        person.number
        for key in keys
        if (person := people.find(key)) and (person, key.fingerprint) not in people.imported
    }
    return _cards_of(s, sorted(ids))


def _cards_of(s: Session, ids: Sequence[int]) -> dict[Person, Card]:
    return {Person(True, i): card for i, card in read_cards(s, ids, photos=False)}


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
        for row in rows_among(
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
