"""The people in the rows of a CSV file, and what is wrong with the rows."""

from collections.abc import Iterable, Iterator, Sequence

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats.csv_card import is_nobody
from netbook.formats.csv_dates import day_order
from netbook.formats.csv_formula import undone
from netbook.formats.csv_plan import Plan
from netbook.formats.csv_rows import Row
from netbook.formats.csv_shape import Text

# More is no text that a person wrote, and would be several times as much in memory.
_LONGEST_CELL = 8 * 1024 * 1024


class People:
    """Turns rows into cards by a plan; the heading is `width` cells wide.

    The rows of `sample` tell how the file writes days, and whether it leaves out empty cells.
    """

    def __init__(self, plan: Plan, text: Text, width: int, sample: Sequence[Row | Problem]) -> None:
        self._text = text
        self._plan = plan
        self._width = width
        rows = [row for row in sample if isinstance(row, Row) and len(row.cells) > 1]
        short = sum(len(row.cells) < self._width for row in rows)
        self._short_is_usual = short * 2 > len(rows)
        self._order = day_order(
            (
                self._text.of(row.cells[column])
                for row in rows
                for column in plan.dates
                if column < len(row.cells)
            ),
            plan.order,
        )

    def of(self, rows: Iterable[Row | Problem]) -> Iterator[Card | Problem]:
        """The cards and problems of these rows."""
        empty = 0  # rows without any text, one after another
        began = 0
        told = False
        for row in rows:
            if isinstance(row, Row) and not any(row.cells):
                if len(row.cells) > 1:
                    began = began if empty else row.line
                    empty += 1
                continue
            if empty:
                yield Problem(began, "empty_rows", str(empty))
                empty = 0
            told = True
            if isinstance(row, Problem):
                yield row
            else:
                yield from self._row(row)
        if empty:
            yield Problem(began, "empty_rows", str(empty))
        elif not told:
            yield Problem(0, "no_rows")

    def _row(self, row: Row) -> Iterator[Card | Problem]:
        cells: dict[int, str] = {}
        nul = False
        for column, cell in enumerate(row.cells):
            if len(cell) > _LONGEST_CELL:
                yield Problem(row.line, "long_cell", str(column + 1), whole=False)
            elif cell:
                text = self._text.of(cell)
                if not self._plan.exact:
                    nul = nul or "\0" in text
                    text = undone(text.replace("\0", "").replace("\r\n", "\n")).strip()
                if text:
                    cells[column] = text
        card = self._plan.card(cells, self._order)
        if not cells and all(cell.isspace() for cell in row.cells if cell):
            yield Problem(row.line, "empty_rows", "1")
        elif not cells or (not self._plan.exact and is_nobody(card)):
            yield Problem(row.line, "nobody")
        else:
            yield from self._remarks(row, cells, nul)
            yield card

    def _remarks(self, row: Row, cells: dict[int, str], nul: bool) -> Iterator[Problem]:
        if nul:
            yield Problem(row.line, "nul_bytes", whole=False)
        more = sum(column >= self._width for column in cells)
        if more:
            yield Problem(row.line, "more_cells", str(more), whole=False)
        missing = self._width - len(row.cells)
        if missing > 0 and not self._short_is_usual:
            yield Problem(row.line, "missing_cells", str(missing), whole=False)
