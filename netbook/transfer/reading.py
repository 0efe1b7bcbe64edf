"""Reading files of contacts, whatever their format, into cards and problems."""

import errno
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, NamedTuple

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats import contact_csv, linkedin, vcard
from netbook.formats.detect import detect

# Told (done, of how many; 0 while unknown). May raise: the work then stops and leaves nothing.
Progress = Callable[[int, int], None]
# What the columns of a CSV file mean, by their headers.
Meanings = Mapping[str, str]

CARDS_AT_ONCE = 1_000
PHOTO_BYTES_AT_ONCE = 4_000_000
_HEAD_BYTES = 65_536
_ERROR_KINDS = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EISDIR: "is_folder",
    errno.EACCES: "unreadable",
    errno.EPERM: "unreadable",
}
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


@dataclass(slots=True)
class FileReading:
    """What one file held: its format (None where nobody knows it), cards and problems."""

    file: str
    format: str | None = None
    cards: list[Card] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, part: "Part") -> None:
        """Take in the next part of the file."""
        self.format = part.format
        self.cards += part.cards
        self.problems += part.problems


class Part(NamedTuple):
    """A part of a file, at most a thousand cards; up to byte `done` it has been read."""

    format: str | None
    cards: list[Card]
    problems: list[Problem]
    done: int


def read_file(path: Path, meanings: Meanings | None = None) -> FileReading:
    """Read one file in this process; what the world refuses is a problem of line 0."""
    reading = FileReading(str(path))
    for part in read_parts(path, meanings):
        reading.add(part)
    return reading


def read_parts(path: Path, meanings: Meanings | None = None) -> Iterator[Part]:
    """Read one file part by part, each small enough to be handed to another process."""
    form, done = None, 0
    try:
        # Opening a folder fails in other ways on Windows, and opening a pipe waits for ever.
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        with path.open("rb", buffering=_HEAD_BYTES) as stream:
            head = stream.peek(_HEAD_BYTES)
            form = detect(path.name, head)
            if form is None:
                yield Part(None, [], [Problem(0, _why_not(head))], len(head))
                return
            cards: list[Card] = []
            problems: list[Problem] = []
            photo_bytes = 0
            for item in _items(form, stream, meanings):
                if isinstance(item, Card):
                    cards.append(item)
                    photo_bytes += len(item.photo.data) if item.photo else 0
                else:
                    problems.append(item)
                if (
                    len(cards) >= CARDS_AT_ONCE
                    or len(problems) >= CARDS_AT_ONCE
                    or photo_bytes >= PHOTO_BYTES_AT_ONCE
                ):
                    done = _at(stream)
                    yield Part(form, cards, problems, done)
                    cards, problems, photo_bytes = [], [], 0
            yield Part(form, cards, problems, _at(stream))
    except OSError as error:
        kind = _ERROR_KINDS.get(error.errno or 0, "broken_disk")
        yield Part(form, [], [Problem(0, kind)], done)
    except MemoryError:
        yield Part(form, [], [Problem(0, "reading_stopped")], done)


def needs_mapping(reading: FileReading) -> bool:
    """Whether it is a CSV file whose columns NetBook doesn't know and somebody should name."""
    return reading.format == "csv"


def columns_of(path: Path) -> contact_csv.Columns:
    """The headers of a CSV file, sample rows, and what the columns may mean."""
    with path.open("rb") as stream:
        return contact_csv.columns_to_map(stream)


def _at(stream: BinaryIO) -> int:
    try:
        return stream.tell()
    except OSError:  # a pipe has no place
        return 0


def _items(form: str, stream: BinaryIO, meanings: Meanings | None) -> Iterator[Card | Problem]:
    if form == "vcard":
        return vcard.read_cards(stream)
    if form == "zip":
        return linkedin.read_archive(stream)
    return contact_csv.read_contacts(stream, meanings)


def _why_not(head: bytes) -> str:
    text = head
    for mark in _MARKS:
        text = text.removeprefix(mark)
    if not text.strip(b"\0 \t\r\n"):
        return "empty"
    return "binary" if b"\0" in text else "not_contacts"
