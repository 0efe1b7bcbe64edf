"""A CSV file opened: its shape and headings, its rows, and the plan for them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from netbook.core.problem import Problem
from netbook.formats.csv_content import targets_by_content
from netbook.formats.csv_google import plan_google
from netbook.formats.csv_layouts import targets_of
from netbook.formats.csv_lines import Lines
from netbook.formats.csv_netbook_plan import plan_netbook
from netbook.formats.csv_plan import Plan, column_name, plan_by_targets
from netbook.formats.csv_rows import Row, Rows
from netbook.formats.csv_shape import Shape, Text, head_of, looks_binary, shape_of
from netbook.formats.csv_target import Target, target_of

# So many rows tell how days are written, and what columns without headings hold.
_SAMPLE = 500
_SAMPLE_BYTES = 4_000_000


class CsvFile:
    """One file of rows; `mapping` says what some of its headings mean, if they are its own."""

    def __init__(self, stream: BinaryIO, mapping: Mapping[str, str] | None = None) -> None:
        self._lines = Lines(stream)
        head = head_of(self._lines)
        data = [line.data or b"" for line in head]
        self.text = Text(data)
        self.is_empty = not head
        self.shape = shape_of(head, self.text)
        self.is_binary = not self.shape.layout and looks_binary(b"".join(data))
        mapping = mapping or {}
        if not mapping.keys() & set(headings_of(self.shape)):
            self.shape = _other_way(self.shape, mapping)
        self.headings = headings_of(self.shape)
        self._mapping = mapping if mapping.keys() & set(self.headings) else {}

    def rows(self) -> Iterator[Row | Problem]:
        """The rows below the heading."""
        heading = self.shape.heading_lines if self.shape.has_heading else 0
        for _ in range(self.shape.skip + heading):
            self._lines.take()
        return iter(Rows(self._lines, self.shape.delimiter, len(self.shape.first)))

    def plan(self, sample: Sequence[Row | Problem]) -> Plan:
        """What becomes of the columns."""
        if self._mapping:
            chosen = [target_of(self._mapping.get(name, "custom")) for name in self.headings]
            return plan_by_targets(self.headings, chosen)
        if self.shape.layout == "netbook":
            return plan_netbook(self.headings)
        if self.shape.layout == "google":
            return plan_google(self.headings)
        return plan_by_targets(self.headings, self.targets(sample), self.shape.layout)

    def targets(self, sample: Sequence[Row | Problem]) -> list[Target | None]:
        """Where each column goes, by its heading or what it holds; None where nothing tells."""
        if self.shape.has_heading:
            return targets_of(self.headings, self.shape.layout)
        return targets_by_content(len(self.headings), self.texts(sample))

    def texts(self, rows: Sequence[Row | Problem]) -> list[list[str]]:
        """The cells of those rows that hold any."""
        return [
            [self.text.of(cell).strip() for cell in row.cells]
            for row in rows
            if isinstance(row, Row) and any(row.cells)
        ]


def sample_of(rows: Iterator[Row | Problem]) -> list[Row | Problem]:
    """The first rows, no more than fit into memory easily."""
    taken: list[Row | Problem] = []
    size = 0
    while len(taken) < _SAMPLE and size < _SAMPLE_BYTES and (row := next(rows, None)) is not None:
        taken.append(row)
        size += sum(map(len, row.cells)) + 8 * len(row.cells) if isinstance(row, Row) else 0
    return taken


def headings_of(shape: Shape) -> tuple[str, ...]:
    """The headings, `Column 7` where there is none."""
    texts = shape.first if shape.has_heading else ()
    return tuple(column_name(texts, column) for column in range(len(shape.first)))


def _other_way(shape: Shape, mapping: Mapping[str, str]) -> Shape:
    """The first row as a heading, or as none, if the mapping's headings are found that way."""
    other = shape._replace(has_heading=not shape.has_heading, layout="")
    return other if mapping.keys() & set(headings_of(other)) else shape
