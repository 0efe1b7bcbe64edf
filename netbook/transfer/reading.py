"""Reading files of contacts, whatever their format, into cards and problems."""

import errno
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BufferedReader, FileIO
from pathlib import Path
from typing import NamedTuple

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats import contact_csv, linkedin, vcard
from netbook.formats.detect import detect
from netbook.transfer.heavy_work import heavy_work

# Told (done, of how many; 0 while unknown). May raise: the work then stops and leaves nothing.
Progress = Callable[[int, int], None]
# What the columns of a CSV file mean, by their headers.
Meanings = Mapping[str, str]

CARDS_AT_ONCE = 1_000
PHOTO_BYTES_AT_ONCE = 4_000_000
# Nobody knows so many; a small archive can unpack to millions of rows, and all of them are kept.
MOST_ITEMS = 250_000
_HEAD_BYTES = 65_536
_ERROR_KINDS = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.ENAMETOOLONG: "missing",
    errno.EISDIR: "is_folder",
    errno.EACCES: "unreadable",
    errno.EPERM: "unreadable",
}
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class Part(NamedTuple):
    """A part of a file, at most a thousand cards; up to byte `done` it has been read."""

    format: str | None
    cards: list[Card]
    problems: list[Problem]
    done: int


@dataclass(slots=True)
class FileReading:
    """What one file held: its format (None where nobody knows it), cards and problems."""

    file: str
    format: str | None = None
    cards: list[Card] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, part: Part) -> None:
        """Take in the next part of the file."""
        self.format = part.format or self.format
        self.cards += part.cards
        self.problems += part.problems


def read_file(path: Path, meanings: Meanings | None = None) -> FileReading:
    """Read one file in this process; what the world refuses is a problem of line 0."""
    reading = FileReading(str(path))
    with heavy_work():
        for part in read_parts(path, meanings):
            reading.add(part)
    return reading


def needs_mapping(reading: FileReading) -> bool:
    """Whether it is a CSV file whose columns NetBook doesn't know and somebody should name."""
    return reading.format == "csv"


def columns_of(path: Path) -> contact_csv.Columns:
    """The headers of a CSV file, sample rows, and what the columns may mean."""
    with path.open("rb") as stream:
        return contact_csv.columns_to_map(stream)


def read_parts(path: Path, meanings: Meanings | None = None) -> Iterator[Part]:
    """Read one file part by part, each small enough to be handed to another process."""
    try:
        with _open(path) as stream:
            yield from _parts(path.name, stream, meanings)
    except OSError as error:
        yield Part(None, [], [Problem(0, error_kind(error))], 0)
    except MemoryError:
        yield Part(None, [], [Problem(0, "reading_stopped")], 0)


def error_kind(error: OSError) -> str:
    """The kind of problem or refusal that the system's error while reading a file amounts to."""
    return _ERROR_KINDS.get(error.errno or 0, "broken_disk")


def _open(path: Path) -> BufferedReader:
    # Windows says of a folder that it may not be read.
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    try:
        return BufferedReader(FileIO(path), _HEAD_BYTES)
    except ValueError as error:  # a name with a zero byte
        raise FileNotFoundError(errno.ENOENT, "no such name") from error


def _parts(name: str, stream: BufferedReader, meanings: Meanings | None) -> Iterator[Part]:
    head = stream.peek(_HEAD_BYTES)
    form = detect(name, head)
    # A name such as people.csv makes no table of an empty file.
    if form is None or _why_not(head) == "empty":
        yield Part(None, [], [Problem(0, _why_not(head))], len(head))
        return
    cards: list[Card] = []
    problems: list[Problem] = []
    photo_bytes = 0
    for number, item in enumerate(_items(form, stream, meanings)):
        if number >= MOST_ITEMS:
            problems.append(Problem(0, "too_many", f"{MOST_ITEMS:,}"))
            break
        if isinstance(item, Card):
            cards.append(item)
            photo_bytes += len(item.photo.data) if item.photo else 0
        elif item.kind == "not_contacts":
            # The name promised a vCard; the head tells what it is.
            yield Part(None, [], [Problem(0, _why_not(head))], len(head))
            return
        else:
            problems.append(item)
        if max(len(cards), len(problems)) >= CARDS_AT_ONCE or photo_bytes >= PHOTO_BYTES_AT_ONCE:
            yield Part(form, cards, problems, _place(stream))
            cards, problems, photo_bytes = [], [], 0
    yield Part(form, cards, problems, _place(stream))


def _items(
    form: str, stream: BufferedReader, meanings: Meanings | None
) -> Iterator[Card | Problem]:
    if form == "vcard":
        return vcard.read_cards(stream)
    if form == "zip":
        return linkedin.read_archive(stream)
    return contact_csv.read_contacts(stream, meanings)


def _place(stream: BufferedReader) -> int:
    try:
        return stream.tell()
    except OSError:  # a pipe has no place
        return 0


def _why_not(head: bytes) -> str:
    text = head
    for mark in _MARKS:
        text = text.removeprefix(mark)
    if not text.strip(b"\0 \t\r\n"):
        return "empty"
    return "binary" if b"\0" in text else "not_contacts"
