"""Bringing people in: first what would happen to each card; once agreed, all of it at once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.store.import_matching import Verdict, match_cards
from netbook.store.imports import store_batch
from netbook.store.notebook import Notebook
from netbook.transfer.heavy_work import heavy_work
from netbook.transfer.reading import FileReading, Progress


class Entry(NamedTuple):
    """One card, the index of its file, and what importing it would mean."""

    file: int
    card: Card
    verdict: Verdict


class Unread(NamedTuple):
    """One thing that could not be read, and the index of its file."""

    file: int
    problem: Problem


class Counts(NamedTuple):
    """How many cards are new, change somebody, are known; how many new ones may be somebody."""

    new: int
    changed: int
    known: int
    maybe: int
    unreadable: int


class Outcome(NamedTuple):
    """What an import did; `step` can be undone, `batch_id` tells who came (None: nothing did)."""

    new: int
    changed: int
    known: int
    unreadable: int
    step: int | None
    batch_id: int | None


@dataclass(frozen=True)
class Plan:
    """What importing these files would do to the notebook as it was after `step`."""

    files: tuple[str, ...]
    formats: tuple[str | None, ...]
    entries: tuple[Entry, ...]
    unread: tuple[Unread, ...]
    step: int | None

    @cached_property
    def counts(self) -> Counts:
        """The figures of the preview."""
        kinds = Counter(entry.verdict.kind for entry in self.entries)
        maybe = sum(e.verdict.maybe is not None for e in self.entries if e.verdict.kind == "new")
        return Counts(kinds["new"], kinds["changed"], kinds["known"], maybe, self.left_out)

    @property
    def left_out(self) -> int:
        """How many cards or rows, or files, could not be read at all."""
        return sum(unread.problem.whole for unread in self.unread)

    @property
    def title(self) -> str:
        """The files in few words, for the undo menu and the record of the import."""
        names = [Path(file).name for file in self.files]
        return names[0] if len(names) == 1 else f"{len(names)} files"


def preview(notebook: Notebook, readings: Sequence[FileReading]) -> Plan:
    """Compare what was read with the notebook and with itself; nothing is stored."""
    step = notebook.last_step
    cards = [(file, card) for file, reading in enumerate(readings) for card in reading.cards]
    with heavy_work(), notebook.read() as session:
        verdicts = match_cards(session, [card for _, card in cards])
    return Plan(
        files=tuple(reading.file for reading in readings),
        formats=tuple(reading.format for reading in readings),
        entries=tuple(Entry(*c, v) for c, v in zip(cards, verdicts, strict=True)),
        unread=tuple(
            Unread(file, problem)
            for file, reading in enumerate(readings)
            for problem in reading.problems
        ),
        step=step,
    )


def store_plan(
    notebook: Notebook,
    plan: Plan,
    *,
    now: datetime,
    tags: Sequence[str] = (),
    progress: Progress = lambda _done, _total: None,
) -> Outcome:
    """Store all of it as one undo step, or nothing of it if `progress` raises."""
    total = len(plan.entries)
    before = notebook.last_step
    with heavy_work(), notebook.write(f"Import {plan.title}") as session:
        entries = [(entry.card, entry.verdict) for entry in plan.entries]
        if notebook.last_step != plan.step:
            # Somebody may have been added, merged or deleted since the preview.
            cards = [card for card, _ in entries]
            entries = list(zip(cards, match_cards(session, cards), strict=True))
        batch_id = store_batch(
            session,
            plan.title,
            _common(plan.formats),
            entries,
            tags,
            now,
            lambda done: progress(done, total),
        )
    kinds = Counter(verdict.kind for _, verdict in entries)
    step = notebook.last_step
    return Outcome(
        kinds["new"],
        kinds["changed"],
        kinds["known"],
        plan.left_out,
        step if step != before else None,
        batch_id,
    )


def _common(formats: Sequence[str | None]) -> str:
    known = {name for name in formats if name}
    return known.pop() if len(known) == 1 else "several"
