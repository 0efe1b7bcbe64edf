"""LinkedIn's data export: the Connections.csv inside the .zip, in whatever folder."""

import zipfile
import zlib
from collections.abc import Iterator
from io import SEEK_END
from typing import IO, BinaryIO, cast

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats.contact_csv import read_contacts

_WANTED = "connections.csv"
# Far more than 30,000 connections (LinkedIn's limit) need; a small file may unpack to anything.
_LONGEST = 256 * 1024 * 1024
# The table of contents is read whole, so a longer one is refused before.
_LONGEST_CONTENTS = 4 * 1024 * 1024
_END_OF_CONTENTS = 64 * 1024 + 22
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    RuntimeError,
    ValueError,
    OverflowError,
    KeyError,
)


def read_archive(stream: BinaryIO) -> Iterator[Card | Problem]:
    """The people in each Connections.csv of a .zip file, and what could not be read."""
    if _contents_length(stream) > _LONGEST_CONTENTS:
        yield Problem(0, "large_archive")
        return
    try:
        archive = zipfile.ZipFile(stream)
    except _BROKEN:
        yield Problem(0, "broken_archive")
        return
    with archive:
        wanted = [info for info in archive.infolist() if _is_wanted(info.filename)]
        if not wanted:
            yield Problem(0, "no_connections")
        for info in wanted:
            yield from _read_member(archive, info)


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[Card | Problem]:
    try:
        with archive.open(info) as member:
            bounded = _Bounded(member)
            yield from read_contacts(cast(BinaryIO, bounded))
            if bounded.is_cut:
                yield Problem(0, "large_archive")
    except _BROKEN:
        yield Problem(0, "broken_archive")


class _Bounded:
    """A member of an archive up to a length, whatever it unpacks to."""

    def __init__(self, member: IO[bytes]) -> None:
        self._member = member
        self._left = _LONGEST
        self.is_cut = False

    def read(self, size: int) -> bytes:
        """The next bytes; none once the limit is reached."""
        data = self._member.read(min(size, self._left))
        self._left -= len(data)
        if not self._left:
            self.is_cut = bool(self._member.read(1))
        return data


def _is_wanted(name: str) -> bool:
    folders, _, file = name.replace("\\", "/").rpartition("/")
    return file.lower() == _WANTED and "__MACOSX" not in folders.split("/")


def _contents_length(stream: BinaryIO) -> int:
    """How long the table of contents says it is, 0 if it can't be found."""
    size = stream.seek(0, SEEK_END)
    stream.seek(max(0, size - _END_OF_CONTENTS))
    end = stream.read(_END_OF_CONTENTS)
    stream.seek(0)
    at = end.rfind(b"PK\x05\x06")
    return int.from_bytes(end[at + 12 : at + 16], "little") if 0 <= at <= len(end) - 22 else 0
