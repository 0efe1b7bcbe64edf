"""The day of a conversation, among the dates of a line."""

import re
from collections.abc import Collection

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.capture_words import DATE, DURATION
from netbook.core.captured import FoundPromise
from netbook.core.natural_date import FoundDate


def find_day(
    line: Line, promises: list[FoundPromise], clauses: list[Clause], contact: Collection[Clause]
) -> FoundDate | None:
    """The date that the conversation is said to have had, None without one.

    A date counts where it stands alone, or in a clause of `contact` before that tells what it was
    about, or at its end; not where something else is told (she moves there in May). A date up to
    today goes before one ahead, a whole day before a month or year, then the first one.
    """
    found: list[tuple[bool, int, bool, int, FoundDate]] = []
    for date in line.dates:
        place = _place(line, date, promises, clauses, contact)
        if place is not None:
            found.append((date.future, place, not date.date.is_exact, date.start, date))
    return min(found, key=lambda each: each[:4])[4] if found else None


def _place(
    line: Line,
    date: FoundDate,
    promises: list[FoundPromise],
    clauses: list[Clause],
    contact: Collection[Clause],
) -> int | None:
    """How well a date stands for the day of the conversation: 0 is best, None not at all."""
    if date.until:
        return None  # till January: no day on which anybody met
    for clause in clauses:
        if not clause.start <= date.start < clause.end:
            continue
        if re.fullmatch(rf"[{DATE}{DURATION} ]+", line.part(clause)):
            return 0
        told = pattern(line.words, rf"(?:{line.words.past})(?!\w)").search(line.part(clause))
        if clause not in contact or (date.future and told):
            return None
        if date.start < line.told_until(clause):
            return 0
        return 1 if date.end == clause.end else None
    for promise in promises:
        if promise.span.start <= date.start < promise.span.end:
            is_due = promise.due_span and promise.due_span.start == date.start
            return None if is_due or date.future else 2
    return None
