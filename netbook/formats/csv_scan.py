"""One row of CSV (RFC 4180 and what programs make of it) separated into cells, in bytes.

Cells are separated before they are decoded: no byte of a separator, quotation mark or line end is
part of a longer character in UTF-8 or any 8-bit or Asian encoding that programs export.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_QUOTES = re.compile(rb'"+')
_SPACE_THEN_QUOTE = re.compile(rb' +(?=")')


class Record(NamedTuple):
    """A row as it was scanned: `open_at` is the offset of a quotation that does not end, else -1.

    `stray` says that a quotation held a mark that was not doubled.
    """

    cells: list[bytes]
    stray: bool = False
    open_at: int = -1


def scan(data: bytes, delimiter: bytes, more: Iterator[bytes]) -> Record:
    """Separate one row into cells; `more` gives the next lines while a quotation is open.

    A quotation ends at a mark before a separator or line end; any other mark in it is text.
    """
    if b'"' not in data:
        cells = data.split(delimiter)
        cells[-1] = cells[-1].rstrip(b"\r\n")
        return Record(cells)
    plain, cell = _plain_row(delimiter)
    if plain.fullmatch(data):
        found = cell.findall(data.rstrip(b"\r\n"))
        return Record([text[1:-1] if text[:1] == b'"' else text for text in found])
    return _scan(data, delimiter, more)


def _scan(data: bytes, delimiter: bytes, more: Iterator[bytes]) -> Record:
    cells: list[bytes] = []
    stray = False
    spaces_may_lead = True
    earlier = position = 0  # bytes in the lines before `data`, and the place in `data`
    while True:
        lead = _SPACE_THEN_QUOTE.match(data, position) if spaces_may_lead else None
        if lead and _closing(data, lead.end() + 1, delimiter)[1] >= 0:
            position = lead.end()
        elif lead:
            spaces_may_lead = False  # nor will a later one: nothing is closed behind it
        if not data.startswith(b'"', position):
            after = data.find(delimiter, position)
            if after < 0:
                cells.append(data[position:].rstrip(b"\r\n"))
                return Record(cells, stray)
            cells.append(data[position:after])
            position = after + 1
            continue
        open_at = earlier + position
        parts: list[bytes] = []
        position += 1
        while True:
            odd, end, after = _closing(data, position, delimiter)
            stray = stray or odd
            if end >= 0:
                break
            parts.append(data[position:])
            earlier += len(data)
            position = 0
            following = next(more, None)
            if following is None:
                cells.append(_unquoted(parts))
                return Record(cells, stray, open_at)
            data = following
        parts.append(data[position:end])
        cells.append(_unquoted(parts))
        if not data.startswith(delimiter, after):
            return Record(cells, stray)
        position = after + 1


def _closing(data: bytes, start: int, delimiter: bytes) -> tuple[bool, int, int]:
    """(a stray mark was passed, where the quoted text ends or -1, where its cell ends)."""
    stray = False
    for marks in _QUOTES.finditer(data, start):
        end = marks.end()
        if (end - marks.start()) % 2:
            after = end
            while data.startswith(b" ", after):
                after += 1
            if after == len(data) or data[after] in delimiter + b"\r\n":
                return stray, end - 1, after
            stray = True
    return stray, -1, -1


def _unquoted(parts: list[bytes]) -> bytes:
    text = parts[0] if len(parts) == 1 else b"".join(parts)
    return text.replace(b'""', b'"') if b'""' in text else text


@cache
def _plain_row(delimiter: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Patterns for a line whose cells hold no quotation marks of their own, and for one cell."""
    mark = re.escape(delimiter)
    bare = rb'[^"\r\n' + mark + rb"]"
    cell = rb'"[^"]*+"|(?!")' + bare + rb"*+"
    row = rb"(?:" + cell + rb")(?:" + mark + rb"(?:" + cell + rb"))*+[\r\n]*"
    # A quoted cell after spaces and one with spaces behind it are left to the slower way.
    return re.compile(rb"(?! +\")" + row), re.compile(
        rb"(?:^|(?<=" + mark + rb"))(?:" + cell + rb")"
    )
