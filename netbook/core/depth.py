"""How well the user and a contact know each other, by what the notebook holds of it.

A sum of whole points whose terms are shown with what is behind them. More of anything never makes
it less, nor does a conversation in person in place of another one. It judges the notebook: of whom
nothing is noted nothing is known here, which is no zero.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from netbook.core.depth_levels import level_of, recent_points
from netbook.core.depth_weights import (
    REFERRED,
    REMEMBERED,
    ROOM,
    SHARED,
    SIGNS,
    TALKS,
    WRITTEN,
    YEARS,
)

A_YEAR, BEGUN = 365, 3
# In the order in which they are told.
TERMS = (*TALKS, *SHARED, *SIGNS, "recent")
_YEAR = re.compile(r"\d{4}", re.ASCII)


class Shared(NamedTuple):
    """An experience shared, of a kind, and for how many years."""

    kind: str
    years: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What speaks for knowing each other, counted; `days` from the first conversation to the last.

    `written` are emails, messages and letters.
    """

    in_person: int = 0
    event: int = 0
    video: int = 0
    phone: int = 0
    written: int = 0
    social: int = 0
    wrote_first: int = 0
    referred: int = 0
    helped: int = 0
    remembered: int = 0
    thanked: int = 0
    gave: int = 0
    days: int = 0
    shared: tuple[Shared, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A part of the sum: of `count` entries `counted` are worth `points`, each at most `each`.

    `kind` is one of `TERMS`. Of `recent`, the count is 1, of what was shared the years come on top.
    """

    kind: str
    count: int
    counted: int
    points: int
    each: int


class Depth(NamedTuple):
    """The sum and what it means; `room` are the conversations that count at most, so far."""

    figure: int
    level: str
    terms: tuple[Term, ...]
    room: int


def depth(evidence: Evidence, last: date | None, today: date) -> Depth:
    """How well two know each other; `last` is the day of their last conversation."""
    room, signs = room_after(evidence.days)
    terms = [*_talks(evidence, room), *_shared(evidence.shared), *_signs(evidence, signs)]
    points = sum(term.points for term in terms)
    recent = recent_points(last, today)
    if recent:
        terms.append(Term("recent", 1, 1, recent, recent))
    last_day = last.toordinal() if last else None
    return Depth(points + recent, level_of(points, last_day, today), tuple(terms), room)


class Talk(NamedTuple):
    """A conversation: its day, who began it, and whether something was given, asked, received."""

    day: date
    direction: str
    ways: frozenset[str]


def only_when_needed(talks: Iterable[Talk], today: date) -> bool:
    """Whether somebody heard from the user, for a year, only when the user needed something.

    That takes three conversations that the user began, a request in all that they didn't begin
    themselves, and nothing given.
    """
    year = [talk for talk in talks if 0 <= (today - talk.day).days <= A_YEAR]
    return (
        sum(talk.direction == "out" for talk in year) >= BEGUN
        and all("asked" in talk.ways for talk in year if talk.direction != "in")
        and not any("gave" in talk.ways for talk in year)
    )


def room_after(days: int) -> tuple[int, int]:
    """How many conversations count, and signs of each kind, by the days that they span."""
    return next((talks, signs) for start, talks, signs in reversed(ROOM) if days >= start)


def talk_kind(channel: str) -> str:
    """The term that a conversation of this channel belongs to."""
    if channel in WRITTEN:
        return "written"
    return channel if channel in TALKS else "social"


def sign_kind(direction: str, kind: str) -> str:
    """The term that an exchange belongs to; empty for what was asked, which is worth nothing."""
    if direction != "received":
        return "gave" if direction == "gave" else ""
    if kind in REMEMBERED:
        return "remembered"
    if kind in REFERRED:
        return "referred"
    return "thanked" if kind == "thanks" else "helped"


def shared_kind(kind: str) -> str:
    """The term that a shared experience of this kind belongs to."""
    return kind if kind in SHARED else "met"


def years_together(started_on: str, ended_on: str) -> int:
    """The years between two EDTF texts, by their years alone; 0 where one is not known."""
    start, end = _YEAR.match(started_on), _YEAR.match(ended_on)
    return max(0, int(end[0]) - int(start[0])) if start and end else 0


def _talks(evidence: Evidence, room: int) -> Iterable[Term]:
    """The conversations; the closest take the room there is before the others."""
    for kind, each in TALKS.items():
        count: int = getattr(evidence, kind)
        counted = min(count, room)
        room -= counted
        if count:
            yield Term(kind, count, counted, counted * each, each)


def _shared(shared: tuple[Shared, ...]) -> Iterable[Term]:
    for kind, (base, a_year, most) in SHARED.items():
        worth = [
            base + a_year * min(each.years, YEARS)
            for each in shared
            if shared_kind(each.kind) == kind
        ]
        if worth:
            yield Term(kind, len(worth), len(worth), min(most, sum(worth)), base)


def _signs(evidence: Evidence, most: int) -> Iterable[Term]:
    for kind, each in SIGNS.items():
        count: int = getattr(evidence, kind)
        if count:
            counted = min(count, most)
            yield Term(kind, count, counted, counted * each, each)
