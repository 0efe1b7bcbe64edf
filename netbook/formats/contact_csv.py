"""Contacts as CSV: files of all layouts read to cards, and cards written as such files."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import chain
from typing import BinaryIO, NamedTuple

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats.csv_bytes import csv_bytes
from netbook.formats.csv_card import is_nobody
from netbook.formats.csv_content import targets_by_content
from netbook.formats.csv_dates import day_order
from netbook.formats.csv_formula import undone
from netbook.formats.csv_google import plan_google
from netbook.formats.csv_google_writing import google_cells, google_counts, google_headings
from netbook.formats.csv_layouts import targets_of
from netbook.formats.csv_lines import Lines
from netbook.formats.csv_netbook import cells_of, counts_for, headings_for
from netbook.formats.csv_netbook_plan import plan_netbook
from netbook.formats.csv_outlook_writing import HEADINGS as OUTLOOK_HEADINGS
from netbook.formats.csv_outlook_writing import outlook_cells
from netbook.formats.csv_plan import Plan, column_name, plan_by_targets
from netbook.formats.csv_rows import Row, Rows
from netbook.formats.csv_shape import Shape, Text, head_of, looks_binary, shape_of
from netbook.formats.csv_target import Target, target_of

# So many rows tell how days are written, and whether rows without their last cells are usual.
_SAMPLE = 500
_SAMPLE_BYTES = 4_000_000
_SHOWN = 5
# A file of something else would be one problem a line.
_UNKNOWN_SHOWN = 100


class Columns(NamedTuple):
    """What a person needs to say what the columns of a file mean.

    `headings` are those of the file, or `Column 1` and so on; `samples` the cells of its first
    rows; `proposed` a mapping to start from, with a target for each heading.
    """

    headings: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    proposed: Mapping[str, str]


class _File:
    """One CSV file opened: its shape, then its rows."""

    def __init__(self, stream: BinaryIO) -> None:
        self.lines = Lines(stream)
        head = head_of(self.lines)
        data = [line.data or b"" for line in head]
        self.is_empty = not head
        self.text = Text(data)
        self.shape = shape_of(head, self.text)
        self.is_binary = not self.shape.layout and looks_binary(b"".join(data))

    def rows(self) -> Iterator[Row | Problem]:
        """The rows below the heading."""
        heading = self.shape.heading_lines if self.shape.has_heading else 0
        for _ in range(self.shape.skip + heading):
            self.lines.take()
        return iter(Rows(self.lines, self.shape.delimiter, len(self.shape.first)))


def sniff(head: bytes) -> str | None:
    """The layout that the first bytes of a file tell: google, outlook, ...; None if unknown."""
    return _File(BytesIO(head)).shape.layout or None


def columns_to_map(stream: BinaryIO) -> Columns:
    """The columns of a file, for a person to say what they mean."""
    file = _File(stream)
    rows = [row for row in _sample(file.rows()) if isinstance(row, Row)]
    texts = [_texts(row, file.text) for row in rows if any(row.cells)]
    headings = _headings(file.shape)
    targets = _targets(file.shape, headings, texts)
    return Columns(
        headings,
        tuple(tuple(row[: len(headings)]) for row in texts[:_SHOWN]),
        {
            heading: str(target or "custom")
            for heading, target in zip(headings, targets, strict=True)
        },
    )


def read_contacts(
    stream: BinaryIO, mapping: Mapping[str, str] | None = None
) -> Iterator[Card | Problem]:
    """The people in a CSV file of any layout, and what could not be read.

    `mapping` says where columns go, by their headings (see `columns_to_map`); those it leaves out
    are kept as fields of the person's own. Without it, and in a file that has none of its headings,
    the layout or the words of the headings tell.
    """
    file = _File(stream)
    if file.is_empty:
        yield Problem(0, "empty")
        return
    if file.is_binary:
        yield Problem(0, "binary")
        return
    if mapping and not set(mapping) & set(_headings(file.shape)):
        file.shape = _other_way(file.shape, mapping)
    for line in file.shape.above:
        yield Problem(line, "above_heading")
    rows = file.rows()
    sample = _sample(rows)
    plan = _plan(file, mapping or {}, sample)
    if not plan.tells_who:
        yield Problem(file.shape.number, "unknown_columns")
    reader = _Reader(file, plan, sample)
    said = 0
    for item in reader.read(chain(_drained(sample), rows)):
        if not plan.tells_who and isinstance(item, Problem):
            said += 1
            if said > _UNKNOWN_SHOWN:
                yield Problem(item.line, "rows_left_out")
                return
        yield item


def write_contacts(cards: Iterable[Card], layout: str = "netbook") -> Iterator[bytes]:
    """The bytes of a CSV file in the `netbook`, `google` or `outlook` layout.

    The cards are gone through twice, since how many columns there are depends on all of them; an
    iterator that can be used once only is kept in memory.
    """
    cards = list(cards) if iter(cards) is cards else cards
    rows: Iterable[Sequence[str]]
    if layout == "netbook":
        counts = counts_for(cards)
        rows = chain([headings_for(counts)], (cells_of(card, counts) for card in cards))
    elif layout == "google":
        counts = google_counts(cards)
        rows = chain([google_headings(counts)], (google_cells(card, counts) for card in cards))
    else:
        rows = chain([OUTLOOK_HEADINGS], (outlook_cells(card) for card in cards))
    # Spreadsheets tell UTF-8 by the mark; Google's own files have none.
    return csv_bytes(rows, bom=layout != "google")


class _Reader:
    """Turns rows into cards, and tells what is wrong with them."""

    def __init__(self, file: _File, plan: Plan, sample: Sequence[Row | Problem]) -> None:
        self._text = file.text
        self._plan = plan
        self._width = len(file.shape.first)
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

    def read(self, rows: Iterable[Row | Problem]) -> Iterator[Card | Problem]:
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
            if cell:
                text = self._text.of(cell)
                if not self._plan.exact:
                    nul = nul or "\0" in text
                    text = undone(text.replace("\0", "").replace("\r\n", "\n")).strip()
                if text:
                    cells[column] = text
        card = self._plan.card(cells, self._order)
        if not cells:
            yield Problem(row.line, "empty_rows", "1")
        elif not self._plan.exact and is_nobody(card):
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


def _plan(file: _File, mapping: Mapping[str, str], sample: Sequence[Row | Problem]) -> Plan:
    shape = file.shape
    headings = _headings(shape)
    if set(mapping) & set(headings):
        chosen = [target_of(mapping.get(heading, "custom")) for heading in headings]
        return plan_by_targets(headings, chosen)
    if shape.layout == "netbook":
        return plan_netbook(headings)
    if shape.layout == "google":
        return plan_google(headings)
    texts = [_texts(row, file.text) for row in sample if isinstance(row, Row)]
    return plan_by_targets(headings, _targets(shape, headings, texts), shape.layout)


def _targets(
    shape: Shape, headings: Sequence[str], texts: Sequence[Sequence[str]]
) -> list[Target | None]:
    if shape.has_heading:
        return targets_of(headings, shape.layout)
    return targets_by_content(len(headings), texts)


def _headings(shape: Shape) -> tuple[str, ...]:
    if shape.has_heading:
        return tuple(column_name(shape.first, column) for column in range(len(shape.first)))
    return tuple(column_name((), column) for column in range(len(shape.first)))


def _other_way(shape: Shape, mapping: Mapping[str, str]) -> Shape:
    """The shape in which the mapping's headings are those of the file, if there is one."""
    other = shape._replace(has_heading=not shape.has_heading, layout="")
    return other if set(mapping) & set(_headings(other)) else shape


def _texts(row: Row, text: Text) -> list[str]:
    return [text.of(cell).strip() for cell in row.cells]


def _sample(rows: Iterator[Row | Problem]) -> list[Row | Problem]:
    """The first rows, no more than fit into memory easily."""
    taken: list[Row | Problem] = []
    size = 0
    while len(taken) < _SAMPLE and size < _SAMPLE_BYTES and (row := next(rows, None)) is not None:
        taken.append(row)
        size += sum(map(len, row.cells)) if isinstance(row, Row) else 0
    return taken


def _drained(items: list[Row | Problem]) -> Iterator[Row | Problem]:
    """The items, each forgotten once it was given."""
    left = deque(items)
    items.clear()
    while left:
        yield left.popleft()
