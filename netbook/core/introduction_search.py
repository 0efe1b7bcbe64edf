"""The best ways to somebody, searched from both ends and no further than they can get better.

Each step asks only for links that could still belong to one of the ways that are looked for: what
all that is left would cost at least is known, and what costs more is never read.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest
from typing import Protocol

from netbook.core.introduction import (
    ASK,
    NOTHING,
    TIE,
    TOGETHER,
    UNKNOWN,
    Link,
    Way,
    first_ways,
    way,
)

# So many people are expanded from their own side without looking at the other.
FEW = 300
_ENDLESS = 1 << 60


class Around(Protocol):
    """What the search asks of a notebook."""

    def standings(self, ids: Collection[int]) -> Mapping[int, int]:
        """What it costs to ask each of these; who can't be asked is left out."""

    def known(self) -> Iterator[Sequence[tuple[int, int]]]:
        """All of whom something is noted, some at a time: id, and the least that asking costs.

        That never gets lower from one to the next.
        """

    def ties_to(self, ids: Collection[int]) -> Iterable[Link]:
        """The evidenced links to these, but for those of colleagues."""

    def ties_of(self, ids: Collection[int]) -> Iterable[Link]:
        """The evidenced links from these, but for those of colleagues."""

    def colleagues(
        self, goals: Mapping[int, int], people: frozenset[int] | None, questions: bool
    ) -> Iterable[tuple[int, int, int]]:
        """Who was where one of `goals` was: their id, that goal, and the cost with the goal's."""


def best_ways(
    around: Around, targets: Mapping[int, int], limit: int, *, direct: bool = False
) -> list[Way]:
    """The best way of each introducer, at most `limit`, to any of the targets.

    Each target has the points that it comes after others. With `direct` a target of whom something
    is noted counts as a way without anybody between. A target introduces only to one before it, and
    stands at the beginning of no longer way.
    """
    return _Search(around, targets, limit).run(direct)


class _Search:
    def __init__(self, around: Around, targets: Mapping[int, int], limit: int) -> None:
        self._around = around
        self._targets = targets
        self._limit = limit
        self._ways: dict[int, Way] = {}
        self._costs: dict[int, int] = {}
        self._unasked: set[int] = set()
        # From whom to which target, and what that costs with the points of the target.
        self._near: dict[int, tuple[int, int]] = {}
        first = next(iter(self._around.known()), ())
        self._least = first[0][1] if first else UNKNOWN

    def run(self, direct: bool) -> list[Way]:
        if not self._targets:
            return []
        if direct:
            self._note_direct()
        self._reach(self._targets, self._end, TIE)
        goals = {one: cost for one, (cost, _) in self._near.items()}
        self._reach(goals, self._middle, 0)
        return first_ways(self._ways.values(), self._limit)

    def _note_direct(self) -> None:
        for one, cost in self._standings(self._targets).items():
            if cost < NOTHING:
                self._offer(way(cost + self._targets[one], (one,)))

    def _reach(self, goals: Mapping[int, int], note: "_Note", before: int) -> None:
        """Find who has a link to a goal, as far as they could be part of a good way.

        A link before it, by which the way could become longer, costs at least `before`.
        """
        near = self._within(goals, TIE)
        if len(near) > FEW:
            near = self._from_known(near, note, before)
        if near:
            note((a, b, near[b] + cost) for a, b, cost in self._around.ties_to(near))
        near = self._within(goals, TOGETHER)
        if near:
            people = None
            if not (before and self._within(near, TOGETHER + before)):
                people = self._cheap_people(TOGETHER + min(near.values()), len(near))
            note(self._around.colleagues(near, people, False))
        near = self._within(goals, ASK)
        for some in _by_points(near) if before else (near,):
            if some:
                note(self._around.colleagues(some, None, True))

    def _within(self, goals: Mapping[int, int], link: int) -> dict[int, int]:
        """The goals that a link of at least that cost could still reach."""
        most = self._worst() - self._least - link
        return {one: cost for one, cost in goals.items() if cost <= most}

    def _from_known(self, goals: dict[int, int], note: "_Note", before: int) -> dict[int, int]:
        """Look from those best known first; which goals must be looked at from their side then."""
        looked_at, least = 0, min(goals.values())
        for some in self._around.known():
            if some[0][1] + TIE + least > self._worst():
                return self._within(goals, TIE + before) if before else {}
            note(
                (a, b, goals[b] + cost)
                for a, b, cost in self._around.ties_of([one for one, _ in some])
                if b in goals
            )
            looked_at += len(some)
            if looked_at > len(goals):
                break
        return self._within(goals, TIE)

    def _cheap_people(self, rest: int, most: int) -> frozenset[int] | None:
        """Those who are cheap enough if the rest costs so much, or None for more than `most`."""
        if self._worst() >= NOTHING:
            return None
        found: set[int] = set()
        for some in self._around.known():
            found.update(one for one, cost in some if cost + rest <= self._worst())
            if len(found) > most:
                return None
            if some[-1][1] + rest > self._worst():
                break
        return frozenset(found)

    def _end(self, links: Iterable[tuple[int, int, int]]) -> None:
        """Note who has a link to a target."""
        reached: dict[int, tuple[int, int]] = {}
        for one, target, cost in links:
            points = self._targets.get(one)
            if points is not None and points <= self._targets[target]:
                continue
            known = reached.get(one)
            if known is None or (cost, target) < known:
                reached[one] = (cost, target)
        standings = self._standings(reached)
        for one, (cost, target) in reached.items():
            standing = standings.get(one)
            if standing is not None:
                known = self._near.get(one)
                if known is None or (cost, target) < known:
                    self._near[one] = (cost, target)
                self._offer(way(standing + cost, (one, target)))

    def _middle(self, links: Iterable[tuple[int, int, int]]) -> None:
        """Note who has a link to somebody who has one to a target."""
        reached: dict[int, tuple[int, int]] = {}
        for one, other, cost in links:
            known = reached.get(one)
            if one not in self._targets and (known is None or (cost, other) < known):
                reached[one] = (cost, other)
        standings = self._standings(reached)
        for one, (cost, other) in reached.items():
            standing = standings.get(one)
            if standing is not None:
                self._offer(way(standing + cost, (one, other, self._near[other][1])))

    def _standings(self, ids: Collection[int]) -> dict[int, int]:
        asked = [one for one in ids if one not in self._costs and one not in self._unasked]
        if asked:
            self._costs.update(self._around.standings(asked))
            self._unasked.update(one for one in asked if one not in self._costs)
        return {one: self._costs[one] for one in ids if one in self._costs}

    def _offer(self, found: Way) -> None:
        known = self._ways.get(found.ids[0])
        if known is None or found < known:
            self._ways[found.ids[0]] = found

    def _worst(self) -> int:
        """What the last of the ways costs that are looked for, as far as it is known."""
        best = nsmallest(self._limit, self._ways.values())
        return best[-1].cost if len(best) == self._limit else _ENDLESS


def _by_points(targets: Mapping[int, int]) -> list[dict[int, int]]:
    """The targets by the points that they come after others.

    Somebody's cheapest target may be one to whom they don't introduce, being one themselves.
    """
    return [
        {one: points for one, points in targets.items() if points == same}
        for same in sorted(set(targets.values()))
    ]


class _Note(Protocol):
    def __call__(self, links: Iterable[tuple[int, int, int]]) -> None: ...
