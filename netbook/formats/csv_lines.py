"""The physical lines of a CSV file as UTF-8 (or older 8-bit) bytes, numbered, memory bounded."""

import codecs
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from netbook.formats.text_encoding import bom_encoding, unmarked_utf16

LONGEST_LINE = 64 * 1024 * 1024
_CHUNK = 128 * 1024


class Line(NamedTuple):
    """One line with its line end; `data` is None where the line was longer than 64 MB."""

    number: int
    data: bytes | None


class Lines:
    """The lines of a stream in order; some can be given back to be read again."""

    def __init__(self, stream: BinaryIO) -> None:
        self._source = _read_lines(stream)
        self._given_back: list[Line] = []

    def take(self) -> Line | None:
        """The next line, None at the end of the file."""
        if self._given_back:
            return self._given_back.pop()
        return next(self._source, None)

    def give_back(self, lines: list[Line]) -> None:
        """Put lines in front of those still to come."""
        self._given_back += reversed(lines)


def _read_lines(stream: BinaryIO) -> Iterator[Line]:
    number = 1
    parts: list[bytes] = []
    size = 0
    for chunk in _chunks(stream):
        for piece in chunk.splitlines(keepends=True):
            size += len(piece)
            if size <= LONGEST_LINE:
                parts.append(piece)
            else:
                parts.clear()
            if piece[-1] in b"\r\n":
                yield Line(number, _drained(parts) if size <= LONGEST_LINE else None)
                number += 1
                size = 0
    if size:
        yield Line(number, _drained(parts) if size <= LONGEST_LINE else None)


def _drained(parts: list[bytes]) -> bytes:
    """The parts as one, which are let go at once: a long line shall not be in memory twice."""
    data = parts[0] if len(parts) == 1 else b"".join(parts)
    parts.clear()
    return data


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    """The stream without its BOM, UTF-16 and UTF-32 as UTF-8, `\\r\\n` never torn apart."""
    held = b""
    for chunk in _as_utf8(stream):
        chunk = held + chunk
        held = b""
        if chunk.endswith(b"\r"):
            chunk, held = chunk[:-1], b"\r"
        yield chunk
    if held:
        yield held


def _as_utf8(stream: BinaryIO) -> Iterator[bytes]:
    head = _filled(stream)
    encoding, mark = bom_encoding(head)
    encoding = encoding or unmarked_utf16(head)
    if not encoding or encoding == "utf-8":
        yield head[mark:]
        while chunk := stream.read(_CHUNK):
            yield chunk
        return
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield decoder.decode(head[mark:]).encode()
    while chunk := stream.read(_CHUNK):
        yield decoder.decode(chunk).encode()
    yield decoder.decode(b"", final=True).encode()


def _filled(stream: BinaryIO) -> bytes:
    """The first bytes, enough to tell the encoding, also from a stream that gives few at once."""
    head = b""
    while len(head) < _CHUNK and (chunk := stream.read(_CHUNK - len(head))):
        head += chunk
    return head
