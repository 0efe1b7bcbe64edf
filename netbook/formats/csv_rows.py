"""The rows of a CSV file one after another, also after a quotation that never ends."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from netbook.core.problem import Problem
from netbook.formats.csv_lines import LONGEST_LINE, Line, Lines
from netbook.formats.csv_scan import Record, scan

# Each would take memory, even if nothing is in it.
_MOST_CELLS = 100_000
# One row of more lines than this is a quotation that was never closed.
_MOST_LINES = 10_000
# Where quotations go wrong again and again, looking far ahead each time would take for ever.
_LINES_TO_REREAD = 200_000
_FEW_LINES = 50


class Row(NamedTuple):
    """The cells of one row and the line it begins at."""

    line: int
    cells: list[bytes]


class Rows:
    """Reads rows; `width` is how many cells the heading has, 0 if there is none."""

    def __init__(self, lines: Lines, delimiter: bytes, width: int) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._reread = 0
        self._width = width
        self._usual = {width}

    def __iter__(self) -> Iterator[Row | Problem]:
        while (line := self._lines.take()) is not None:
            if line.data is None:
                yield Problem(line.number, "line_too_long", str(LONGEST_LINE // 2**20))
                continue
            if self._is_wide(line):
                yield Problem(line.number, "many_cells", str(_MOST_CELLS))
                continue
            taken = [line]
            record = scan(line.data, self._delimiter, self._following(taken))
            fits = len(record.cells) in self._usual
            if record.open_at < 0 and (len(taken) == 1 or (fits and not record.stray)):
                if not fits and len(record.cells) * 2 > self._width:
                    self._usual.add(len(record.cells))
                yield Row(line.number, record.cells)
                continue
            good = self._next_good(taken)
            if good is None and record.open_at < 0:
                yield Row(line.number, record.cells)
                continue
            if good is not None:
                self._reread += len(taken) - good
                self._lines.give_back(taken[good:])
                del taken[good:]
            yield from self._torn(taken)

    def _is_wide(self, line: Line) -> bool:
        return line.data is not None and line.data.count(self._delimiter) > _MOST_CELLS

    def _following(self, taken: list[Line]) -> Iterator[bytes]:
        """The lines after the first, added to `taken`, as many as one row may have."""
        most = _MOST_LINES if self._reread < _LINES_TO_REREAD else _FEW_LINES
        size = len(taken[0].data or b"")
        while len(taken) < most and (line := self._lines.take()) is not None:
            size += len(line.data or b"")
            if line.data is None or size > LONGEST_LINE or self._is_wide(line):
                self._lines.give_back([line])
                return
            taken.append(line)
            yield line.data

    def _next_good(self, lines: list[Line]) -> int | None:
        """The index of the first line after the first at which an ordinary row begins."""
        for index in range(1, len(lines)):
            data = lines[index].data or b""
            rest = (line.data or b"" for line in islice(lines, index + 1, index + _FEW_LINES))
            record = scan(data, self._delimiter, rest)
            if self._is_ordinary(record) or self._is_ordinary(self._without_mark(data)):
                return index
            if len(record.cells) > self._width > 1 and record.open_at < 0:
                return index
        return None

    def _is_ordinary(self, record: Record | None) -> bool:
        return (
            record is not None
            and len(record.cells) > 1
            and len(record.cells) in self._usual
            and record.open_at < 0
            and not record.stray
        )

    def _without_mark(self, text: bytes) -> Record | None:
        """The row as if the mark of its open quotation were missing; None if none is open."""
        mark = scan(text, self._delimiter, iter(())).open_at
        if mark < 0:
            return None
        return scan(text[:mark] + text[mark + 1 :], self._delimiter, iter(()))

    def _torn(self, lines: list[Line]) -> Iterator[Row | Problem]:
        """A row whose quotation never ends, read as well as can be, and the problem."""
        text = b"".join(line.data or b"" for line in lines)
        plain = self._without_mark(text)
        if plain is not None and self._is_ordinary(plain):
            record = plain
        else:
            record = scan(text, self._delimiter, iter(()))
        nothing_before = record.open_at == 0
        yield Problem(lines[0].number, "open_quotation", whole=nothing_before)
        if not nothing_before:
            cells = [*record.cells[:-1], record.cells[-1].rstrip(b"\r\n")]
            yield Row(lines[0].number, cells)
