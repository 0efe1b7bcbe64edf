"""The best ways to somebody, searched from both ends and no further than they can get better.

Each step asks only for links that could still belong to one of the ways that are looked for: what
all that is left would cost at least is known, and what costs more is never read.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest
from typing import Protocol

from netbook.core.introduction import (
    ASK,
    ASKED,
    CLOSE,
    MET,
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

    def relations(self, ids: Collection[int], *, to: bool) -> Iterable[Link]:
        """The links to these, or from them, that were noted as relations."""

    def meetings(self, ids: Collection[int], *, to: bool) -> Iterable[Link]:
        """The links to these, or from them, by conversations and introductions."""

    def colleagues(
        self, goals: Mapping[int, int], people: frozenset[int] | None, questions: bool
    ) -> Iterable[tuple[int, int, int]]:
        """Who was where one of `goals` was: their id, that goal, and the cost with the goal's."""


def best_ways(
    around: Around,
    targets: Mapping[int, int],
    limit: int,
    *,
    direct: bool = False,
    asked: Collection[int] = (),
) -> list[Way]:
    """The best way of each introducer, at most `limit`, to any of the targets.

    Each target has the points that it comes after others. With `direct` a target of whom something
    is noted counts as a way without anybody between. A target introduces only to one before it, and
    stands at the beginning of no longer way. Whom the user knows well stands in the middle of none.
    Who was `asked` lately comes later.
    """
    return _Search(around, targets, limit, asked).run(direct)


class _Search:
    def __init__(
        self, around: Around, targets: Mapping[int, int], limit: int, asked: Collection[int]
    ) -> None:
        self._around = around
        self._asked = asked
        self._targets = targets
        self._limit = limit
        self._ways: dict[int, Way] = {}
        self._most: int | None = None
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
        near = self._near.items()
        goals = {one: cost for one, (cost, _) in near if self._costs[one] > CLOSE}
        self._reach(goals, self._middle, 0)
        return first_ways(self._ways.values(), self._limit)

    def _note_direct(self) -> None:
        for one, cost in self._standings(self._targets).items():
            if cost < NOTHING:
                self._offer(way(self._asking(one) + self._targets[one], (one,)))

    def _reach(self, goals: Mapping[int, int], note: "_Note", before: int) -> None:
        """Find who has a link to a goal, as far as they could be part of a good way.

        A link before it, by which the way could become longer, costs at least `before`.
        """
        for least, links in ((TIE, self._around.relations), (MET, self._around.meetings)):
            near = self._within(goals, least)
            if len(near) > FEW:
                near = self._from_known(near, least, links, note, before)
            if near:
                note((a, b, near[b] + cost) for a, b, cost in links(near, to=True))
        near = self._within(goals, TOGETHER)
        # Of targets those of the same points at a time: whom somebody would rather ask may be
        # nobody to whom they introduce, being a target themselves.
        for some in _by_points(near) if before else (near,):
            if some:
                people = None
                if not (before and self._within(some, TOGETHER + before)):
                    people = self._cheap_people(TOGETHER + min(some.values()), len(some))
                questions = bool(self._within(some, ASK))
                note(self._around.colleagues(some, people, questions))

    def _within(self, goals: Mapping[int, int], link: int) -> dict[int, int]:
        """The goals that a link of at least that cost could still reach."""
        most = self._worst() - self._least - link
        return {one: cost for one, cost in goals.items() if cost <= most}

    def _from_known(
        self, goals: dict[int, int], link: int, links: "_Links", note: "_Note", before: int
    ) -> dict[int, int]:
        """Look from those best known first; which goals must be looked at from their side then."""
        looked_at, least = 0, min(goals.values())
        for some in self._around.known():
            people = [one for one, cost in some if cost + link + least <= self._worst()]
            if not people:
                return self._within(goals, link + before) if before else {}
            note((a, b, goals[b] + cost) for a, b, cost in links(people, to=False) if b in goals)
            looked_at += len(some)
            if looked_at > len(goals):
                break
        return self._within(goals, link)

    def _cheap_people(self, rest: int, most: int) -> frozenset[int] | None:
        """Those who are cheap enough if the rest costs so much, or None for more than `most`."""
        if self._worst() >= NOTHING:
            return None
        found: set[int] = set()
        for some in self._around.known():
            found.update(one for one, cost in some if cost + rest <= self._worst())
            if len(found) > max(most, FEW):
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
        for one, total, target in self._totals(reached):
            self._offer(way(total, (one, target)))
        for one in self._standings(reached):
            known = self._near.get(one)
            if known is None or reached[one] < known:
                self._near[one] = reached[one]

    def _middle(self, links: Iterable[tuple[int, int, int]]) -> None:
        """Note who has a link to somebody who has one to a target."""
        reached: dict[int, tuple[int, int]] = {}
        for one, other, cost in links:
            known = reached.get(one)
            if one not in self._targets and (known is None or (cost, other) < known):
                reached[one] = (cost, other)
        for one, total, other in self._totals(reached):
            self._offer(way(total, (one, other, self._near[other][1])))

    def _totals(self, reached: Mapping[int, tuple[int, int]]) -> list[tuple[int, int, int]]:
        """Those that can be among the best: who, what it costs with asking them, and whom next."""
        standings = self._standings(reached)
        totals = {one: self._asking(one) + reached[one][0] for one in standings}
        best = nsmallest(self._limit, totals.values())
        most = min(self._worst(), best[-1]) if len(best) == self._limit else self._worst()
        return [(one, total, reached[one][1]) for one, total in totals.items() if total <= most]

    def _standings(self, ids: Collection[int]) -> dict[int, int]:
        asked = [one for one in ids if one not in self._costs and one not in self._unasked]
        if asked:
            self._costs.update(self._around.standings(asked))
            self._unasked.update(one for one in asked if one not in self._costs)
        return {one: self._costs[one] for one in ids if one in self._costs}

    def _asking(self, one: int) -> int:
        return self._costs[one] + (ASKED if one in self._asked else 0)

    def _offer(self, found: Way) -> None:
        known = self._ways.get(found.ids[0])
        if known is None or found < known:
            self._ways[found.ids[0]] = found
            self._most = None

    def _worst(self) -> int:
        """What the last of the ways costs that are looked for, as far as it is known."""
        if self._most is None:
            best = nsmallest(self._limit, (each.cost for each in self._ways.values()))
            self._most = best[-1] if len(best) == self._limit else _ENDLESS
        return self._most


def _by_points(targets: Mapping[int, int]) -> list[dict[int, int]]:
    """The targets by the points that they come after others.

    Somebody's cheapest target may be one to whom they don't introduce, being one themselves.
    """
    return [
        {one: points for one, points in targets.items() if points == same}
        for same in sorted(set(targets.values()))
    ]


class _Links(Protocol):
    def __call__(self, ids: Collection[int], *, to: bool) -> Iterable[Link]: ...


class _Note(Protocol):
    def __call__(self, links: Iterable[tuple[int, int, int]]) -> None: ...
