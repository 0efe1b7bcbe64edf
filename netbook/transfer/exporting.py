"""Taking people and conversations away, as one whole file or not at all."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import date
from pathlib import Path
from typing import BinaryIO

from netbook.core.card import Card
from netbook.core.problem import Refusal
from netbook.formats.contact_csv import write_contacts
from netbook.formats.interaction_csv import write_interactions
from netbook.formats.vcard import write_card
from netbook.store import Session
from netbook.store.contacts import read_cards
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.timeline import TimelineRow, all_interactions
from netbook.transfer.reading import Progress
from netbook.transfer.whole_file import whole_file

VCARD_VERSIONS = {"vcard4": "4.0", "vcard3": "3.0"}
CSV_LAYOUTS = {"csv": "netbook", "google": "google", "outlook": "outlook"}
CONTACT_KINDS = (*VCARD_VERSIONS, *CSV_LAYOUTS)
KINDS = (*CONTACT_KINDS, "interactions")
# Layouts of others have no place for a photo.
_WITHOUT_PHOTOS = ("google", "outlook")
_REPORT_EVERY = 100
_KIND_OF_SUFFIX = {".vcf": "vcard4", ".vcard": "vcard4", ".csv": "csv"}


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
    with notebook.read() as session, _stream(notebook, target) as stream:
        # Which day it is matters only to those who are due.
        chosen = people_ids(session, PeopleQuery(), date.min) if ids is None else ids
        cards = _Cards(session, chosen, progress, photos=kind not in _WITHOUT_PHOTOS)
        for piece in _written(cards, kind):
            stream.write(piece)
        stream.flush()
        return cards.number


def export_interactions(
    notebook: Notebook,
    target: Path | BinaryIO,
    contact_ids: Sequence[int] | None = None,
    *,
    progress: Progress = lambda _done, _total: None,
) -> int:
    """Write the conversations with these people, or all, as CSV; how many they were."""
    number = 0

    def rows(session: Session) -> Iterator[TimelineRow]:
        nonlocal number
        chosen = None if contact_ids is None else set(contact_ids)
        for seen, row in enumerate(all_interactions(session)):
            if seen % _REPORT_EVERY == 0:
                progress(seen, 0)
            if chosen is None or any(person in chosen for person, _ in row.people):
                number += 1
                yield row

    with notebook.read() as session, _stream(notebook, target) as stream:
        for piece in write_interactions(rows(session)):
            stream.write(piece)
        stream.flush()
    return number


class _Cards:
    """The chosen cards, read anew each time they are gone through: CSV asks twice."""

    def __init__(
        self, session: Session, ids: Sequence[int], progress: Progress, *, photos: bool
    ) -> None:
        self._session = session
        self._ids = ids
        self._progress = progress
        self._photos = photos
        self.number = 0

    def __iter__(self) -> Iterator[Card]:
        self.number = 0
        for _, card in read_cards(self._session, self._ids, photos=self._photos):
            if self.number % _REPORT_EVERY == 0:
                self._progress(self.number, len(self._ids))
            self.number += 1
            yield card


def _written(cards: _Cards, kind: str) -> Iterator[bytes]:
    if version := VCARD_VERSIONS.get(kind):
        return (write_card(card, version) for card in cards)
    return write_contacts(cards, CSV_LAYOUTS[kind])


def _stream(notebook: Notebook, target: Path | BinaryIO) -> AbstractContextManager[BinaryIO]:
    if not isinstance(target, Path):
        return nullcontext(target)
    for part in ("", "-wal", "-shm", ".lock"):
        with suppress(OSError):  # what can't be looked at is refused where it is written
            if target.samefile(notebook.path.with_name(notebook.path.name + part)):
                raise Refusal("is_the_notebook", target.name)
    return whole_file(target)
