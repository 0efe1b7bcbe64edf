"""A stream of bytes as numbered physical lines, in UTF-8 or whatever 8-bit encoding it has."""

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from netbook.formats.text_encoding import bom_encoding, unmarked_utf16

LONGEST_LINE = 64 * 1024 * 1024
_BLOCK = 1024 * 1024
# Larger cards (photos) go line by line, where memory is counted.
_LONGEST_PLAIN_CARD = 4 * 1024 * 1024
_SHOWN_OF_LONG_LINE = 1024
_BEGIN = b"BEGIN:VCARD\n"
_END = b"\nEND:VCARD\n"
_BEGIN_SIZE = len(_BEGIN)
_END_SIZE = len(_END)


class Source:
    """The file's lines, taken one by one, or card by card where the card is plain.

    Memory holds one block of the file or one line.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._blocks = _blocks(stream)
        self._buffer = b""
        self._at = 0
        self._after = 0
        # Before this place in the buffer no plain card is worth looking for again.
        self._plain_from = 0
        # Up to here in the buffer, so many line ends have been counted.
        self._counted = self._lines = 0
        self._peeked: bytes | None = None
        self.is_cut = False

    @property
    def line(self) -> int:
        """The number of the next line."""
        self._lines += self._buffer.count(b"\n", self._counted, self._at)
        self._counted = self._at
        return self._lines + (0 if self._peeked is not None else 1)

    def sample(self) -> bytes:
        """The part of the file around here, as far as it is in memory."""
        return self._buffer

    def plain_card(self) -> bytes | None:
        """The lines between BEGIN:VCARD and END:VCARD here, if it is spelled just so; not taken.

        Blank lines before it are taken.
        """
        if self._peeked is not None or self._at < self._plain_from:
            return None
        while True:
            buffer, at = self._buffer, self._at
            if buffer.startswith(_BEGIN, at):
                end = buffer.find(_END, at + _BEGIN_SIZE - 1)
                if end >= 0:
                    self._after = end + _END_SIZE
                    return buffer[at + _BEGIN_SIZE : end]
                if len(buffer) - at > _LONGEST_PLAIN_CARD:
                    self._plain_from = len(buffer)
                    return None
            elif buffer.startswith(b"\n", at):
                self._at += 1
                continue
            elif not _BEGIN.startswith(buffer[at : at + _BEGIN_SIZE]):
                return None
            if not self._read_on():
                self._plain_from = len(buffer)
                return None

    def take_card(self) -> None:
        """Go past the card that `plain_card` gave."""
        self._at = self._after

    def refuse_card(self) -> None:
        """Leave the card that `plain_card` gave to be taken line by line."""
        self._plain_from = self._after

    def peek(self) -> bytes | None:
        """The next line without its end, None at the end of the file.

        Of a line longer than LONGEST_LINE only the beginning, and `is_cut` is True.
        """
        if self._peeked is None:
            self._peeked = self._next_line()
        return self._peeked

    def take(self) -> None:
        """Go past the line that `peek` gave."""
        self._peeked = None

    def _next_line(self) -> bytes | None:
        self.is_cut = False
        end = self._buffer.find(b"\n", self._at)
        if end >= 0:
            line = self._buffer[self._at : end]
            self._at = end + 1
            return line
        parts = [self._buffer[self._at :]]
        size = len(parts[0])
        self._hold(b"", 0)
        for block in self._blocks:
            end = block.find(b"\n")
            parts.append(block if end < 0 else block[:end])
            size += len(parts[-1])
            if size > LONGEST_LINE:
                self.is_cut = True
                parts = [b"".join(parts[:2])[:_SHOWN_OF_LONG_LINE]]
            if end >= 0:
                self._hold(block, end + 1)
                return b"".join(parts)
        # Every file ends in a line end here, so nothing can be left.
        return None

    def _read_on(self) -> bool:
        block = next(self._blocks, b"")
        if block:
            self._hold(self._buffer[self._at :] + block, 0)
        return bool(block)

    def _hold(self, buffer: bytes, at: int) -> None:
        self._lines += self._buffer.count(b"\n", self._counted, self._at)
        self._buffer, self._at = buffer, at
        self._counted = self._plain_from = 0


def _blocks(stream: BinaryIO) -> Iterator[bytes]:
    """The file in blocks, with \\n for every line end, one at the end, and no UTF-16."""
    held, last = b"", b"\n"
    for block in _narrow(stream):
        block = held + block
        held = b"\r" if block.endswith(b"\r") else b""
        block = block[: len(block) - len(held)]
        if b"\r" in block:
            block = block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if block:
            last = block[-1:]
            yield block
    if held or last != b"\n":
        yield b"\n"


def _narrow(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes of the file without a byte order mark; UTF-16 and UTF-32 as UTF-8."""
    block = stream.read(_BLOCK)
    encoding, mark = bom_encoding(block)
    block = block[mark:]
    wide = encoding if encoding not in ("", "utf-8") else unmarked_utf16(block)
    if not wide:
        while block:
            yield block
            block = stream.read(_BLOCK)
        return
    decoder = codecs.getincrementaldecoder(wide)("replace")
    while block:
        yield decoder.decode(block).encode("utf-8", "replace")
        block = stream.read(_BLOCK)
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")
