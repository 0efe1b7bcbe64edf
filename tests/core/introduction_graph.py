"""Small graphs of people in memory, and all the ways that lead through them, one by one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import permutations
from typing import NamedTuple

from netbook.core.colleagues import Stay, best_colleagues
from netbook.core.common_ground import Background, Span, common_ground, dated
from netbook.core.introduction import (
    ASK,
    ASKED,
    CLOSE,
    LONGEST,
    NOTHING,
    Link,
    Standing,
    Way,
    together_cost,
    way,
)

TODAY = date(2026, 5, 1)
DATES = ("", "", "2010", "2014-06", "2016", "2019", "2019-03-01", "2021-21", "2024")
# What links cost that come of conversations and introductions; all others are relations.
MEETINGS = (22, 23, 25, 28)


class Graph(NamedTuple):
    """Made-up people: what asking each costs (None: can't be asked), ties, and where they were."""

    asking: dict[int, Standing | None]
    ties: list[Link]
    stays: list[tuple[int, str, str, str, bool]]
    targets: dict[int, int]
    direct: bool
    asked: frozenset[int]

    def standings(self, ids: Collection[int]) -> Mapping[int, Standing]:
        return {one: found for one in ids if (found := self.asking[one]) is not None}

    def known(self) -> Iterator[Sequence[tuple[int, int]]]:
        least = sorted(
            (max(1, found.cost - 5), one)
            for one, found in self.asking.items()
            if found and found.cost < NOTHING
        )
        for start in range(0, len(least), 2):
            yield [(one, cost) for cost, one in least[start : start + 2]]

    def relations(self, ids: Collection[int], *, to: bool) -> list[Link]:
        return [each for each in self.ties if each[to] in ids and each.cost not in MEETINGS]

    def meetings(self, ids: Collection[int], *, to: bool) -> list[Link]:
        return [each for each in self.ties if each[to] in ids and each.cost in MEETINGS]

    def colleagues(
        self, goals: Mapping[int, int], people: frozenset[int] | None, dearest: int
    ) -> list[tuple[int, int, int]]:
        at = {
            place for one, place, *_ in self.stays if one in (goals if people is None else people)
        }
        found = best_colleagues(
            (Stay(one, place, (*times,)) for one, place, *times in self.stays if place in at),
            goals,
            TODAY.toordinal(),
            people=people,
            dearest=dearest,
        )
        return [(one, reached.goal, reached.cost) for one, reached in found.items()]

    def link(self, one: int, other: int) -> int | None:
        """The cheapest link between two people, from everything there is."""
        costs = [cost for a, b, cost in self.ties if (a, b) == (one, other)]
        ground = common_ground(self._background(one), self._background(other))
        for each in ground:
            if each.how == "together":
                costs.append(self._years(one, other, each.key))
            elif each.how == "unknown":
                costs.append(ASK)
        return min(costs, default=None)

    def _background(self, one: int) -> Background:
        return Background(
            tuple(
                Span(place, place, "", dated(start), dated(end), whole)
                for who, place, start, end, whole in self.stays
                if who == one
            )
        )

    def _years(self, one: int, other: int, place: str) -> int:
        """By counting the days on which both were there, for each time of the one and the other."""
        best = LONGEST
        for a in self._background(one).positions:
            for b in self._background(other).positions:
                if a.key == b.key == place and (a.start or a.end) and (b.start or b.end):
                    starts = [(each.start or each.end).earliest for each in (a, b)]
                    ends = [
                        max(each.end.earliest, start) if each.end else date.max
                        for each, start in zip((a, b), starts, strict=True)
                    ]
                    if max(starts) <= min(ends):
                        days = (min(*ends, TODAY) - max(starts)).days
                        best = min(best, together_cost(days))
        return best


def strength(graph: Graph, ids: Sequence[int]) -> str:
    """How strong a path is: as its weakest hop, and fair at most with two people between."""
    found = {graph.asking[ids[0]].strength}
    for cost in map(graph.link, ids, ids[1:]):
        found.add(
            "strong" if cost < 25 else "fair" if cost < 34 else "weak" if cost < NOTHING else "ask"
        )
    if len(ids) == 3:
        found.add("fair")
    return next(word for word in ("ask", "weak", "fair", "strong") if word in found)


def as_shown(graph: Graph, ways: Sequence[Way]) -> list[Way]:
    """These ways as they are shown: the last that is sorted by is what counts first."""
    found = sorted(ways)
    found.sort(key=lambda each: ("strong", "fair", "weak", "ask").index(strength(graph, each.ids)))
    found.sort(key=lambda each: each.ids[0] in graph.asked)
    found.sort(key=lambda each: each.cost // NOTHING)
    return found


def every_way(graph: Graph) -> Iterator[Way]:
    """All paths that there are, one by one, without those to whom the user writes as well."""
    for each in _all_ways(graph):
        target = graph.asking[each.ids[-1]]
        if graph.direct and len(each.ids) > 1:
            if target.strength in ("strong", "fair"):
                continue
            if target.strength == "weak" and strength(graph, each.ids) in ("weak", "ask"):
                continue
        yield each


def _all_ways(graph: Graph) -> Iterator[Way]:
    people = [one for one, found in graph.asking.items() if found is not None]
    asking = {one: graph.asking[one].cost + ASKED * (one in graph.asked) for one in people}
    # Of an organisation nobody is sought who can't be asked.
    targets = {
        one: points for one, points in graph.targets.items() if one in people or not graph.direct
    }
    for target, points in targets.items():
        if graph.direct and target in people and graph.asking[target].cost < NOTHING:
            yield way(asking[target] + points, (target,))
        near = {
            one: link
            for one in people
            if one != target
            and targets.get(one, points + 1) > points
            and (link := graph.link(one, target)) is not None
        }
        for one, link in near.items():
            yield way(asking[one] + link + points, (one, target))
        for first, second in permutations(people, 2):
            known = graph.asking[second].cost
            if second in near and first not in targets and known > CLOSE:
                link = graph.link(first, second)
                if link is not None:
                    total = asking[first] + link + near[second] + points
                    yield way(total, (first, second, target))
