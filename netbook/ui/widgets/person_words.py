"""How a row of people is said: its second line, its state, where it matched, and read aloud."""

from datetime import date
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.store.people import Match, PersonRow
from netbook.ui import words
from netbook.ui.words import tr


class Found(NamedTuple):
    """A sentence that says where a search matched; `start` to `end` is what matched."""

    text: str
    start: int
    end: int


def state(row: PersonRow, today: date) -> str:
    """The state of how often: `22 days late`, `in 12 days`, `paused`, or nothing."""
    due = date.fromordinal(row.due_day) if row.due_day else None
    return words.due_state(due, row.paused, today)


def is_late(row: PersonRow, today: date) -> bool:
    """Whether the day on which they were due has gone by."""
    return bool(row.due_day and not row.paused and row.due_day < today.toordinal())


def position(row: PersonRow) -> str:
    """`Head of Data, Northwind Traders`, or nothing."""
    return words.position_line(row.title, row.organisation)


def remark(row: PersonRow) -> str:
    """What the notebook has no more to say about, in a quiet word; usually nothing."""
    return "" if row.conversations or row.due_day or row.paused else tr("nothing noted yet")


def found(row: PersonRow, match: Match | None) -> Found | None:
    """Where a search matched, unless the row itself shows it."""
    if match is None:
        return None
    shown = fold(f"{row.name} {row.title} {row.organisation}")
    if match.where in ("name", "organisation") and fold(match.snippet) in shown:
        return None
    form = {
        "name": tr("Also known as “{snippet}”"),
        "organisation": tr("Found in a position: “{snippet}”"),
        "tag": tr("Tag: {snippet}"),
        "point": "{snippet}",
        "note": tr("Found in a note: “{snippet}”"),
        "interaction": tr("Found in a conversation: “{snippet}”"),
    }[match.where]
    before = form.index("{snippet}")
    snippet = match.snippet.replace("\n", " ")
    text = form.replace("{snippet}", snippet)
    return Found(text, before + match.start, before + match.end)


def sentence(row: PersonRow, match: Match | None, today: date) -> str:
    """The whole row as one sentence for those who hear it."""
    who = ", ".join(part for part in (row.name, position(row)) if part)
    where = found(row, match)
    parts = (who, state(row, today) or remark(row), where.text if where else "")
    return "; ".join(part for part in parts if part)
