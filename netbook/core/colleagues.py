"""Colleagues: who was at one organisation at the same time, in figures that serve thousands.

The rules are those of `netbook.core.common_ground`: each date counts at its earliest, an end that
isn't there means until now, and times that nobody dated are a question.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from netbook.core.common_ground import dated
from netbook.core.introduction import ASK, TOGETHER, together_cost

_NEVER, _ALWAYS = 0, 1 << 30


class Time(NamedTuple):
    """Somebody's time at an organisation, in ordinals.

    From `begins` to `ends` as the dates count, from `may_begin` to `may_end` as they may mean. It
    is `told` if there is any date. Not `whole` is a part of their time only.
    """

    begins: int
    ends: int
    may_begin: int
    may_end: int
    told: bool
    whole: bool


# From, to, and whether that is all of it: the days as EDTF text.
Written = tuple[str, str, bool]


class Stay(NamedTuple):
    """That a contact was at an organisation, for a time; `place` is what it is one by."""

    contact_id: int
    place: str
    time: Written


@lru_cache(maxsize=16384)
def time_of(started_on: str, ended_on: str, whole: bool = True) -> Time:
    """A time from its dates as EDTF text."""
    start, end = dated(started_on), dated(ended_on)
    first = start or end  # of one with an end only, that day alone is known
    begins = first.earliest.toordinal() if first else _NEVER
    may_end = _ALWAYS
    if end:
        may_end = max(end.latest, start.latest if start else end.latest).toordinal()
    return Time(
        begins,
        max(end.earliest.toordinal(), begins) if end else _ALWAYS,
        start.earliest.toordinal() if start else _NEVER,
        may_end,
        first is not None,
        whole,
    )


def days_together(ours: Iterable[Time], theirs: Sequence[Time], today: int) -> int | None:
    """For how many days two people were at one place at once; None if they never were."""
    longest = None
    for a in ours:
        for b in theirs:
            if a.begins <= b.ends and b.begins <= a.ends and a.told and b.told:
                began, ended = max(a.begins, b.begins), min(a.ends, b.ends, today)
                longest = max(longest or 0, ended - began, 0)
    return longest


def perhaps_together(ours: Sequence[Time], theirs: Sequence[Time]) -> bool:
    """Whether two people may have been at one place at once, for all that the dates say."""
    return any(
        a.may_begin <= b.may_end and b.may_begin <= a.may_end
        for a in _whole(ours)
        for b in _whole(theirs)
    )


def _whole(times: Sequence[Time]) -> Sequence[Time]:
    return [each for each in times if each.whole and each.told] or (time_of("", ""),)


def colleague_cost(ours: Sequence[Written], theirs: Sequence[Written], today: int) -> int | None:
    """What a hop costs between two people of one organisation; None where there is none."""
    a, b = [time_of(*each) for each in ours], [time_of(*each) for each in theirs]
    days = days_together(a, b, today)
    if days is not None:
        return together_cost(days)
    return ASK if perhaps_together(a, b) else None


class Reached(NamedTuple):
    """The best of the goals that somebody has as a colleague: what it costs in all, and whom."""

    cost: int
    goal: int


def best_colleagues(
    stays: Iterable[Stay],
    goals: Mapping[int, int],
    today: int,
    *,
    people: frozenset[int] | None = None,
    dearest: int = ASK,
) -> dict[int, Reached]:
    """For all who were where one of `goals` was, or those `people`: which of these is the best.

    `goals` have what they cost themselves; of equally cheap ones the lowest id is the best. Who was
    there at another time, or for too short a time together, costs more than `dearest`.
    """
    places: dict[str, dict[int, tuple[Written, ...]]] = {}
    for contact, place, time in stays:
        there = places.setdefault(place, {})
        there[contact] = (*there.get(contact, ()), time)
    # Of thousands who were at one place many were there from and to the same days.
    costs: dict[tuple[tuple[Written, ...], tuple[Written, ...]], int | None] = {}
    found: dict[int, Reached] = {}
    for there in places.values():
        ends = sorted((goals[each], each, there[each]) for each in there.keys() & goals.keys())
        if not ends:
            continue
        for one in there if people is None else there.keys() & people:
            ours, best = there[one], found.get(one)
            for goal_cost, goal, theirs in ends:
                # They are in order, so that nothing that comes later is better.
                if best is not None and (goal_cost + TOGETHER, goal) > best:
                    break
                if goal == one:
                    continue
                both = (ours, theirs)
                if both not in costs:
                    costs[both] = colleague_cost(ours, theirs, today)
                cost = costs[both]
                if cost is None or cost > dearest:
                    continue
                if best is None or (goal_cost + cost, goal) < best:
                    best = Reached(goal_cost + cost, goal)
                    found[one] = best
    return found
