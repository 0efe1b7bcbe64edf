"""Taking people and conversations away, as one whole file or not at all."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import BinaryIO, TypeVar

from netbook.core.card import Card
from netbook.formats.contact_csv import write_contacts
from netbook.formats.interaction_csv import write_interactions
from netbook.formats.vcard import write_card
from netbook.store import Session
from netbook.store.contacts import read_cards
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.timeline import all_interactions
from netbook.transfer.reading import Progress
from netbook.transfer.whole_file import whole_file

VCARD_VERSIONS = {"vcard4": "4.0", "vcard3": "3.0"}
CSV_LAYOUTS = {"csv": "netbook", "google": "google", "outlook": "outlook"}
CONTACT_KINDS = (*VCARD_VERSIONS, *CSV_LAYOUTS)
KINDS = (*CONTACT_KINDS, "interactions")
_REPORT_EVERY = 100
_KIND_OF_SUFFIX = {".vcf": "vcard4", ".vcard": "vcard4", ".csv": "csv"}

T = TypeVar("T")


def kind_of(path: Path) -> str | None:
    """The kind of export that a file's name asks for, or None."""
    return _KIND_OF_SUFFIX.get(path.suffix.lower())


def export_contacts(
    notebook: Notebook,
    target: Path | BinaryIO,
    kind: str,
    ids: Sequence[int] | None = None,
    *,
    progress: Progress = lambda _done, _total: None,
) -> int:
    """Write these people, or all, as one of `CONTACT_KINDS`; how many they were.

    Nothing is left behind and an older file stays untouched if `progress` raises.
    """
    with notebook.read() as session, _stream(target) as stream:
        chosen = _everybody(session) if ids is None else ids
        cards = (card for _, card in read_cards(session, chosen))
        for piece in _written(_counted(cards, len(chosen), progress), kind):
            stream.write(piece)
        stream.flush()
        return len(chosen)


def export_interactions(
    notebook: Notebook,
    target: Path | BinaryIO,
    contact_ids: Sequence[int] | None = None,
    *,
    progress: Progress = lambda _done, _total: None,
) -> int:
    """Write the conversations with these people, or all, as CSV; how many they were."""
    with notebook.read() as session, _stream(target) as stream:
        chosen = None if contact_ids is None else set(contact_ids)
        rows = [
            row
            for row in all_interactions(session)
            if chosen is None or any(person in chosen for person, _ in row.people)
        ]
        for piece in write_interactions(_counted(rows, len(rows), progress)):
            stream.write(piece)
        stream.flush()
        return len(rows)


def _stream(target: Path | BinaryIO) -> AbstractContextManager[BinaryIO]:
    return whole_file(target) if isinstance(target, Path) else nullcontext(target)


def _everybody(session: Session) -> Sequence[int]:
    # Which day it is matters only to those who are due.
    return people_ids(session, PeopleQuery(), date.min)


def _written(cards: Iterable[Card], kind: str) -> Iterator[bytes]:
    if version := VCARD_VERSIONS.get(kind):
        return (write_card(card, version) for card in cards)
    return write_contacts(cards, CSV_LAYOUTS[kind])


def _counted(items: Iterable[T], total: int, progress: Progress) -> Iterator[T]:
    for done, item in enumerate(items):
        if done % _REPORT_EVERY == 0:
            progress(done, total)
        yield item
