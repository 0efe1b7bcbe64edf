"""Contacts as CSV: files of all layouts read to cards, and cards written as such files."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import chain
from typing import BinaryIO, NamedTuple

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats.csv_bytes import csv_bytes
from netbook.formats.csv_file import CsvFile, sample_of
from netbook.formats.csv_google_writing import google_cells, google_counts, google_headings
from netbook.formats.csv_netbook import cells_of, counts_for, headings_for
from netbook.formats.csv_outlook_writing import HEADINGS as OUTLOOK_HEADINGS
from netbook.formats.csv_outlook_writing import outlook_cells
from netbook.formats.csv_people import People
from netbook.formats.csv_rows import Row

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


def sniff(head: bytes) -> str | None:
    """The layout that the first bytes of a file tell: google, outlook, ...; None if unknown."""
    return CsvFile(BytesIO(head)).shape.layout or None


def columns_to_map(stream: BinaryIO) -> Columns:
    """The columns of a file, for a person to say what they mean."""
    file = CsvFile(stream)
    sample = sample_of(file.rows())
    proposed = zip(file.headings, file.targets(sample), strict=True)
    return Columns(
        file.headings,
        tuple(tuple(row[: len(file.headings)]) for row in file.texts(sample)[:_SHOWN]),
        {heading: str(target or "custom") for heading, target in proposed},
    )


def read_contacts(
    stream: BinaryIO, mapping: Mapping[str, str] | None = None
) -> Iterator[Card | Problem]:
    """The people in a CSV file of any layout, and what could not be read.

    `mapping` says where columns go, by their headings (see `columns_to_map`); those it leaves out
    are kept as fields of the person's own. Without it, and in a file that has none of its headings,
    the layout or the words of the headings tell.
    """
    file = CsvFile(stream, mapping)
    if file.is_empty or file.is_binary:
        yield Problem(0, "empty" if file.is_empty else "binary")
        return
    for line in file.shape.above:
        yield Problem(line, "above_heading")
    rows = file.rows()
    sample = sample_of(rows)
    plan = file.plan(sample)
    if not plan.tells_who and file.headings:
        yield Problem(file.shape.number, "unknown_columns")
    people = People(plan, file.text, len(file.headings), sample)
    said = 0
    for item in people.of(chain(_drained(sample), rows)):
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


def _drained(items: list[Row | Problem]) -> Iterator[Row | Problem]:
    """The items, each forgotten once it was given."""
    left = deque(items)
    items.clear()
    while left:
        yield left.popleft()
