"""The shape of a CSV file, told by its first lines: separator, heading, and whose it is."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from netbook.formats.csv_headings import known
from netbook.formats.csv_layouts import recognise
from netbook.formats.csv_lines import Line, Lines
from netbook.formats.csv_scan import scan
from netbook.formats.text_encoding import decode_as, legacy_encoding

_LINES = 200
_BYTES = 512 * 1024
_ROWS = 30
# A title or a note may stand above the headings, but no more than so many rows.
_ROWS_ABOVE = 20
_LONGEST_HEADING = 200
_DELIMITERS: tuple[bytes, ...] = (b",", b";", b"\t")
_CONTROLS = bytes([*range(1, 9), *range(14, 27), *range(28, 32), 127])
_SAID = re.compile(rb'"?sep=([^\r\n"]|\\t)"?\r?\n?\Z', re.I)
_DATA = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|[-+\d\s()/.:]*\d[-+\d\s()/.:]*", re.I)


class Shape(NamedTuple):
    """How a file is laid out.

    `layout` is empty for headings of nobody known. `first` holds the cells of the heading, or of
    the first row if `has_heading` is False; `number` is its line. `skip` lines stand before it, of
    which those of `above` say something, and it takes `heading_lines` itself.
    """

    delimiter: bytes
    layout: str
    first: tuple[str, ...]
    has_heading: bool
    number: int
    above: tuple[int, ...] = ()
    skip: int = 0
    heading_lines: int = 1


class Text:
    """Decodes cells: UTF-8, and what isn't by the encoding that the file's first lines tell."""

    def __init__(self, head: Sequence[bytes]) -> None:
        self._sample = b"".join(line for line in head if not _is_utf8(line))
        self._legacy = legacy_encoding(self._sample) if self._sample else ""

    def of(self, cell: bytes) -> str:
        """The text of a cell."""
        try:
            return cell.decode("utf-8")
        except UnicodeDecodeError:
            self._legacy = self._legacy or legacy_encoding(cell)
            return decode_as(cell, self._legacy)


def head_of(lines: Lines) -> list[Line]:
    """The first lines of a file but blank ones at its start; they are still to be read.

    Of a line that is too long for a heading only the beginning is given.
    """
    taken: list[Line] = []
    size = 0
    while len(taken) < _LINES and size < _BYTES and (line := lines.take()) is not None:
        if taken or line.data is None or line.data.strip():
            taken.append(line)
            size += len(line.data or b"")
    lines.give_back(taken)
    return [Line(line.number, line.data and line.data[:_BYTES]) for line in taken]


def shape_of(head: Sequence[Line], text: Text) -> Shape:
    """The shape that the first lines of a file tell."""
    said = _SAID.match(head[0].data or b"") if head else None
    start = 1 if said else 0
    delimiters = _DELIMITERS if not said else (said[1].replace(rb"\t", b"\t"),)
    best: tuple[tuple[float, ...], Shape] | None = None
    for delimiter in delimiters:
        rows = list(_rows(head[start:], delimiter, text))
        candidate = _recognised(rows, delimiter, start) or _likely(rows, delimiter, start)
        if best is None or candidate[0] > best[0]:
            best = candidate
    assert best is not None
    return best[1]


def looks_binary(head: bytes) -> bool:
    """Whether bytes are no text: they hold controls that text does not, or mostly zeros."""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls * 50 > len(head) or head.count(0) * 3 > len(head)


class _Read(NamedTuple):
    number: int
    cells: tuple[str, ...]
    begin: int  # index of its first line
    end: int  # index of the line after it


def _rows(head: Sequence[Line], delimiter: bytes, text: Text) -> Iterator[_Read]:
    index = 0
    for _ in range(_ROWS):
        if index >= len(head):
            return
        data = head[index].data or b""
        rest = iter(head[index + 1 :])
        record = scan(data, delimiter, (line.data or b"" for line in rest))
        after = len(head) - sum(1 for _ in rest)
        if record.open_at >= 0:
            # A quotation that never ends must not hide the headings below it.
            record = scan(data, delimiter, iter(()))
            after = index + 1
        cells = tuple(text.of(cell).replace("\0", "").strip() for cell in record.cells)
        yield _Read(head[index].number, cells, index, after)
        index = after


Scored = tuple[tuple[float, ...], Shape]


def _recognised(rows: list[_Read], delimiter: bytes, start: int) -> Scored | None:
    for index, row in enumerate(rows[:_ROWS_ABOVE]):
        # A row as wide as the one before is no heading, even if it says the same words.
        alone = all(len(earlier.cells) * 2 < len(row.cells) for earlier in rows[:index])
        if alone and (layout := recognise(row.cells)):
            # LinkedIn's note about missing addresses is no row that was left out.
            above = _saying(rows[:index]) if layout != "linkedin" else ()
            return (1.0, float(len(row.cells))), _shape(row, delimiter, start, layout, above)
    return None


def _likely(rows: list[_Read], delimiter: bytes, start: int) -> Scored:
    """The shape of a file of unknown headings: most rows are as wide as the heading."""
    widths = Counter(len(row.cells) for row in rows if any(row.cells))
    if not widths:
        return (0.0,), Shape(delimiter, "", (), False, 1, skip=start)
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    saying = [row for row in rows if any(row.cells)]
    row = next(
        (row for row in saying[:_ROWS_ABOVE] if known(row.cells) > 1 or len(row.cells) == width),
        saying[0],
    )
    shape = _shape(row, delimiter, start, "", _saying(rows[: rows.index(row)]))
    share = count / len(saying)
    return (0.0, float(min(known(row.cells), 2)), float(width > 1), share, float(width)), shape


def _shape(row: _Read, delimiter: bytes, start: int, layout: str, above: tuple[int, ...]) -> Shape:
    return Shape(
        delimiter,
        layout,
        row.cells,
        bool(layout) or _is_heading(row.cells),
        row.number,
        above,
        start + row.begin,
        row.end - row.begin,
    )


def _is_heading(cells: Sequence[str]) -> bool:
    while cells and not cells[-1]:
        cells = cells[:-1]
    data = sum(len(cell) < _LONGEST_HEADING and bool(_DATA.fullmatch(cell)) for cell in cells)
    return known(cells) > data or (not data and all(cells) and len(set(cells)) == len(cells))


def _saying(rows: list[_Read]) -> tuple[int, ...]:
    return tuple(row.number for row in rows if any(row.cells))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
