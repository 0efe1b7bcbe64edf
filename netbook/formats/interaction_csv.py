"""Conversations as CSV, one a row, for spreadsheets and for reading."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Protocol

from netbook.formats.csv_bytes import csv_bytes
from netbook.formats.csv_formula import defused
from netbook.formats.csv_lists import joined

HEADINGS = (
    "Date", "Channel", "Direction", "Minutes", "People", "Place", "Summary", "Notes", "Gave",
    "Asked", "Received", "Promises",
)  # fmt: skip


class _Exchange(Protocol):
    """What was given, asked or received: `direction` is gave, asked or received."""

    @property
    def direction(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def other_id(self) -> int | None: ...
    @property
    def thanked_on(self) -> date | None: ...
    @property
    def told_on(self) -> date | None: ...


class _Promise(Protocol):
    """A promise; `whose` is mine or theirs."""

    @property
    def whose(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def due_on(self) -> date | None: ...
    @property
    def done_on(self) -> date | None: ...
    @property
    def repeats(self) -> str: ...


class _Conversation(Protocol):
    """A row of the timeline; `happened_on` is EDTF, `people` are (id, name)."""

    @property
    def happened_on(self) -> object: ...
    @property
    def channel(self) -> str: ...
    @property
    def direction(self) -> str: ...
    @property
    def minutes(self) -> int | None: ...
    @property
    def people(self) -> Sequence[tuple[int, str]]: ...
    @property
    def place(self) -> str: ...
    @property
    def summary(self) -> str: ...
    @property
    def notes(self) -> str: ...
    @property
    def exchanges(self) -> Sequence[_Exchange]: ...
    @property
    def promises(self) -> Sequence[_Promise]: ...
    @property
    def others(self) -> Sequence[tuple[int, str]]: ...


def write_interactions(rows: Iterable[_Conversation]) -> Iterator[bytes]:
    """The bytes of a CSV file with these conversations, formulas defused.

    Dates are EDTF (`2026-05-03`, `2019-21` for spring 2019); several people, exchanges and promises
    share a cell, separated by `; `.
    """
    return csv_bytes(chain([HEADINGS], map(_cells, rows)), bom=True)


def _cells(row: _Conversation) -> list[str]:
    texts = (
        str(row.happened_on),
        row.channel,
        row.direction,
        "" if row.minutes is None else str(row.minutes),
        joined(name for _, name in row.people),
        row.place,
        row.summary,
        row.notes,
        *(_exchanges(row, direction) for direction in ("gave", "asked", "received")),
        joined(map(_promise, row.promises)),
    )
    return [defused(text) for text in texts]


def _exchanges(row: _Conversation, direction: str) -> str:
    names = dict(row.others)
    chosen = (exchange for exchange in row.exchanges if exchange.direction == direction)
    return joined(_exchange(each, names.get(each.other_id or 0, "")) for each in chosen)


def _exchange(exchange: _Exchange, other: str) -> str:
    """`introduction to Priya Nair: by mail (thanked 2026-05-08, told 2026-05-20)`."""
    what = f"{exchange.kind} to {other}" if other else exchange.kind
    return ": ".join(filter(None, (what, exchange.note))) + _days(
        ("thanked", exchange.thanked_on), ("told", exchange.told_on)
    )


def _promise(promise: _Promise) -> str:
    """`mine: send the notes (due 2026-05-08, done 2026-05-07, FREQ=MONTHLY)`."""
    days = _days(("due", promise.due_on), ("done", promise.done_on), rule=promise.repeats)
    return f"{promise.whose}: {promise.text}{days}"


def _days(*said: tuple[str, date | None], rule: str = "") -> str:
    parts = [f"{word} {day.isoformat()}" for word, day in said if day]
    parts += [rule] if rule else []
    return f" ({', '.join(parts)})" if parts else ""
