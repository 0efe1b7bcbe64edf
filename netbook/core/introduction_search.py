"""The best ways to somebody, searched from both ends and no further than they can get better.

Each step asks only for links that could still belong to one of the ways that are looked for: what
all that is left would cost at least is known, and what costs more is never read.
"""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest
from typing import Protocol

from netbook.core.introduction import (
    ASK,
    ASKED,
    CLOSE,
    FAIR,
    LONGEST,
    MET,
    NOTHING,
    STRENGTHS,
    TIE,
    TOGETHER,
    UNKNOWN,
    WORTH,
    Link,
    Standing,
    Way,
    first_ways,
    way,
)

# So many people are expanded from their own side without looking at the other.
FEW = 300
_ENDLESS = 1 << 60


class Around(Protocol):
    """What the search asks of a notebook."""

    def standings(self, ids: Collection[int]) -> Mapping[int, Standing]:
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
        self, goals: Mapping[int, int], people: frozenset[int] | None, dearest: int
    ) -> Iterable[tuple[int, int, int]]:
        """Who was where one of `goals` was: their id, that goal, and the cost with the goal's.

        At most those `people`, and over links that cost at most `dearest`.
        """


def best_ways(
    around: Around,
    targets: Mapping[int, int],
    limit: int,
    *,
    direct: bool = False,
    asked: Collection[int] = (),
) -> list[Way]:
    """The cheapest way of each introducer, at most `limit`, to any of the targets.

    Each target has the points that it comes after others. With `direct` a target of whom something
    is noted counts as a way without anybody between, one over others to the same target must be
    `WORTH` it, and who can't be asked is no target. A target introduces only to one before it, and
    stands at the beginning of no longer way. Whom the user knows well stands in the middle of none.
    Who was `asked` lately comes later.

    The guarantee is that these are the cheapest of all; `strongest_first` sorts them. A stronger
    way that costs more than all of them is not found: it would take looking at far more people.
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
        self._known: dict[int, Standing] = {}
        self._unasked: set[int] = set()
        # How strong each hop has to be of the ways that are looked for now, and what a link of
        # that costs at most; from whom to which target, and the cost with the target's points.
        self._worth: Container[str] = STRENGTHS
        self._dearest = ASK
        self._near: dict[int, tuple[int, int]] = {}
        first = next(iter(self._around.known()), ())
        self._least = first[0][1] if first else UNKNOWN

    def run(self, direct: bool) -> list[Way]:
        if not self._targets:
            return []
        if not direct:
            self._lead_to(self._targets, STRENGTHS)
        else:
            for worth, targets in self._direct().items():
                self._lead_to(targets, worth)
        return first_ways(self._ways.values(), self._limit)

    def _direct(self) -> dict[Sequence[str], dict[int, int]]:
        """Note the ways without anybody between; the targets by what others have to be worth."""
        standings = self._standings(self._targets)
        self._targets = {one: self._targets[one] for one in standings}
        found: dict[Sequence[str], dict[int, int]] = {}
        for one, standing in standings.items():
            points = self._targets[one]
            if standing.cost < NOTHING:
                self._offer(way(self._asking(one) + points, (one,)))
            if worth := WORTH[standing.strength]:
                found.setdefault(worth, {})[one] = points
        return found

    def _lead_to(self, targets: Mapping[int, int], worth: Sequence[str]) -> None:
        """Look for ways over others to these targets, all of whose hops are `worth` it."""
        self._worth, self._near = worth, {}
        self._dearest = ASK if worth == STRENGTHS else FAIR
        self._reach(targets, self._end, TIE)
        near = self._near.items()
        goals = {one: cost for one, (cost, _) in near if self._known[one].cost > CLOSE}
        self._reach(goals, self._middle, 0)

    def _reach(self, goals: Mapping[int, int], note: "_Note", before: int) -> None:
        """Find who has a link to a goal, as far as they could be part of a good way.

        A link before it, by which the way could become longer, costs at least `before`.
        """
        for least, links in ((TIE, self._around.relations), (MET, self._around.meetings)):
            near = self._within(goals, least)
            if len(near) > FEW:
                near = self._from_known(near, least, links, note, before)
            if near:
                found = links(near, to=True)
                note((a, b, near[b] + cost) for a, b, cost in found if cost <= self._dearest)
        near = self._within(goals, TOGETHER)
        # Of targets those of the same points at a time: whom somebody would rather ask may be
        # nobody to whom they introduce, being a target themselves.
        for some in _by_points(near) if before else (near,):
            if some:
                people = None
                if not (before and self._within(some, TOGETHER + before)):
                    people = self._cheap_people(TOGETHER + min(some.values()), len(some))
                dearest = self._dearest if self._within(some, ASK) else min(LONGEST, self._dearest)
                note(self._around.colleagues(some, people, dearest))

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
            found = links(people, to=False)
            note(
                (a, b, goals[b] + cost)
                for a, b, cost in found
                if b in goals and cost <= self._dearest
            )
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
        totals = {
            one: self._asking(one) + reached[one][0]
            for one, standing in standings.items()
            if standing.strength in self._worth
        }
        best = nsmallest(self._limit, totals.values())
        most = min(self._worst(), best[-1]) if len(best) == self._limit else self._worst()
        return [(one, total, reached[one][1]) for one, total in totals.items() if total <= most]

    def _standings(self, ids: Collection[int]) -> dict[int, Standing]:
        asked = [one for one in ids if one not in self._known and one not in self._unasked]
        if asked:
            self._known.update(self._around.standings(asked))
            self._unasked.update(one for one in asked if one not in self._known)
        return {one: self._known[one] for one in ids if one in self._known}

    def _asking(self, one: int) -> int:
        return self._known[one].cost + (ASKED if one in self._asked else 0)

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
