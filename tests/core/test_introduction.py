"""Who can introduce the user: the search against all paths there are, and what hops cost."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netbook.core import introduction_search
from netbook.core.colleagues import (
    colleague_cost,
    days_together,
    perhaps_together,
    time_of,
)
from netbook.core.common_ground import Background, Span, common_ground, dated
from netbook.core.introduction import (
    ASK,
    ASKED,
    LONGEST,
    NOTHING,
    OTHERS,
    TIE,
    TIES,
    TOGETHER,
    Hop,
    Link,
    Standing,
    first_ways,
    least_standing_cost,
    link_strength,
    standing_cost,
    standing_strength,
    strength_of,
    talks_cost,
    tie_cost,
    together_cost,
    weakest_hop,
)
from netbook.core.introduction_search import best_ways
from netbook.core.relationship import KINDS, SYMMETRIC
from tests.core.introduction_graph import DATES, MEETINGS, TODAY, Graph, every_way

STANDINGS = [
    *(Standing(cost, "strong") for cost in (5, 10, 30, 45)),
    *(Standing(cost, "fair") for cost in (30, 45, 57)),
    *(Standing(cost, "weak") for cost in (45, 57, 60)),
    Standing(NOTHING + 60, "ask"),
]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    people = range(1, draw(st.integers(2, 8)) + 1)
    who = st.sampled_from(people)
    asking = st.one_of(st.none(), st.sampled_from(STANDINGS))
    ties = st.builds(Link, who, who, st.sampled_from([20, 21, 24, 26, 27, *MEETINGS]))
    stays = st.tuples(
        who,
        st.sampled_from(["litware", "contoso", "proseware"]),
        st.sampled_from(DATES),
        st.sampled_from(DATES),
        st.booleans(),
    )
    targets = draw(
        st.one_of(who.map(lambda one: {one: 0}), st.dictionaries(who, st.sampled_from([0, OTHERS])))
    )
    return Graph(
        {one: draw(asking) for one in people},
        [link for link in draw(st.lists(ties, max_size=16)) if link.from_id != link.to_id],
        draw(st.lists(stays, max_size=12)),
        targets,
        draw(st.booleans()),
        frozenset(draw(st.sets(who, max_size=2))),
    )


@settings(max_examples=500, deadline=None)
@given(graphs(), st.sampled_from([1, 2, 5]), st.sampled_from([0, 1, 300]))
def test_the_paths_are_the_first_of_all_that_there_are(graph: Graph, limit: int, few: int) -> None:
    before = introduction_search.FEW
    introduction_search.FEW = few
    try:
        found = best_ways(graph, graph.targets, limit, direct=graph.direct, asked=graph.asked)
    finally:
        introduction_search.FEW = before
    assert found == first_ways(every_way(graph), limit)


@settings(max_examples=200, deadline=None)
@given(graphs())
def test_nothing_noted_never_comes_before_what_is(graph: Graph) -> None:
    ways = best_ways(graph, graph.targets, 5, direct=graph.direct)
    gaps = [each.cost // NOTHING for each in ways]
    assert gaps == sorted(gaps)
    for each in ways:
        cost = graph.asking[each.ids[0]].cost
        links = [graph.link(a, b) for a, b in zip(each.ids, each.ids[1:], strict=False)]
        assert sum(one >= NOTHING for one in (cost, *links)) == each.cost // NOTHING


times = st.lists(
    st.tuples(st.sampled_from(DATES), st.sampled_from(DATES), st.booleans()), min_size=1, max_size=3
)


@settings(max_examples=300, deadline=None)
@given(times, times)
def test_colleagues_are_those_of_the_common_ground(
    ours: list[tuple[str, str, bool]], theirs: list[tuple[str, str, bool]]
) -> None:
    backgrounds = [
        Background(
            tuple(Span("x", "x", "", dated(start), dated(end), whole) for start, end, whole in some)
        )
        for some in (ours, theirs)
    ]
    (common,) = common_ground(*backgrounds)
    a, b = ([time_of(*each) for each in some] for some in (ours, theirs))
    together = days_together(a, b, TODAY.toordinal()) is not None
    how = "together" if together else "unknown" if perhaps_together(a, b) else "apart"
    assert common.how == how


@pytest.mark.parametrize(
    ("ours", "theirs", "cost"),
    [
        (("2015", "2018"), ("2018", "2020"), LONGEST),  # dates count at their earliest
        (("2015", "2018"), ("2019", ""), None),
        (("2015", "2019"), ("2016", ""), LONGEST - 6),
        (("2010", ""), ("2012", ""), TOGETHER),
        (("", ""), ("", ""), ASK),
        (("2015", "2018"), ("", ""), ASK),
        (("", "2018"), ("2019", ""), None),
    ],
)
def test_dates_decide_whether_colleagues_know_each_other(
    ours: tuple[str, str], theirs: tuple[str, str], cost: int | None
) -> None:
    assert colleague_cost([(*ours, True)], [(*theirs, True)], TODAY.toordinal()) == cost


def test_two_people_between_cost_more_than_one_with_any_evidence() -> None:
    kinds = [tie_cost(kind, forward) for kind in KINDS for forward in (True, False)]
    dearest = max(*kinds, talks_cost(1), together_cost(0))
    assert min(*kinds, talks_cost(99), together_cost(9999)) == TIE
    assert dearest < 2 * TIE
    far = standing_cost(1, TODAY - timedelta(900), TODAY) + ASKED + 2 * dearest
    assert far < OTHERS
    assert far + OTHERS < NOTHING < ASK


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_relation_has_its_weight_each_way(kind: str) -> None:
    there, back = TIES[kind]
    assert (there == back) >= (kind in SYMMETRIC)


@given(st.integers(1, 900), st.integers(0, 3000), st.booleans())
def test_who_knows_the_user_better_is_asked_sooner(points: int, days: int, witness: bool) -> None:
    last = TODAY - timedelta(days)
    cost = standing_cost(points, last, TODAY, witness=witness)
    assert standing_cost(points + 7, last, TODAY, witness=witness) <= cost
    assert least_standing_cost(points) <= standing_cost(points, last, TODAY)
    assert least_standing_cost(points + 1) <= least_standing_cost(points)
    assert standing_cost(points, last, TODAY, witness=True) <= cost
    assert 1 <= cost < NOTHING <= standing_cost(0, None, TODAY)


def hop(strength: str, cost: int = 20) -> Hop:
    return Hop(None, 1, "Maya Okafor", "Maya", None, "", "", "well", (), True, cost, strength)


def test_the_weakest_hop_decides() -> None:
    assert strength_of([hop("strong"), hop("strong")]) == "strong"
    assert strength_of([hop("strong"), hop("strong"), hop("strong")]) == "fair"
    assert strength_of([hop("strong"), hop("ask"), hop("weak")]) == "ask"
    assert weakest_hop([hop("fair", 20), hop("fair", 30), hop("fair", 30)]) == 1
    assert [link_strength(cost) for cost in (20, 27, 36, ASK)] == ["strong", "fair", "weak", "ask"]
    assert standing_strength("well", False) == "strong"
    assert standing_strength("met", False) == "weak"
    assert standing_strength("met", True) == "fair"
    assert standing_strength("nothing", False) == "ask"
