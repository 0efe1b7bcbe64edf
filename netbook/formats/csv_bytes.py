"""Rows of text as the bytes of a CSV file (RFC 4180), piece by piece."""

import re
from collections.abc import Iterable, Iterator, Sequence

# Semicolons and tabs too, for programs that take them for separators; spaces, lest they are lost.
_TO_QUOTE = re.compile(r'[",;\t\r\n]|\A\s|\s\Z')
_PIECE = 64 * 1024


def csv_bytes(rows: Iterable[Sequence[str]], *, bom: bool) -> Iterator[bytes]:
    """UTF-8 with `\\r\\n` line ends; `bom` puts a mark first by which Excel knows the encoding."""
    parts = ["\ufeff"] if bom else []
    size = 0
    for row in rows:
        line = ",".join([_cell(cell) if cell else "" for cell in row]) + "\r\n"
        parts.append(line)
        size += len(line)
        if size > _PIECE:
            yield "".join(parts).encode("utf-8", "replace")
            parts.clear()
            size = 0
    if parts:
        yield "".join(parts).encode("utf-8", "replace")


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _TO_QUOTE.search(text) else text
