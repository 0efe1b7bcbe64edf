"""How well two know each other: more never makes it less, and the sum is its terms."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.depth import (
    Evidence,
    Shared,
    Talk,
    depth,
    only_when_needed,
    shared_kind,
    sign_kind,
    talk_kind,
    years_together,
)
from netbook.core.depth_levels import ACQUAINTANCE, LEVELS, WELL, level_of, recent_points
from netbook.core.depth_weights import ROOM, SHARED, SIGNS, TALKS

TODAY = date(2026, 11, 21)
COUNTS = [field.name for field in fields(Evidence) if field.name not in ("days", "shared")]
SHARES = st.builds(Shared, st.sampled_from((*SHARED, "sang")), st.integers(0, 60))
LAST = st.none() | st.integers(0, 4000).map(lambda days: TODAY - timedelta(days))
EVIDENCE = st.builds(
    Evidence,
    **{name: st.integers(0, 40) for name in COUNTS},
    days=st.integers(0, 800),
    shared=st.lists(SHARES, max_size=4).map(tuple),
)


@given(EVIDENCE, LAST)
def test_the_terms_add_up_to_the_figure(evidence: Evidence, last: date | None) -> None:
    found = depth(evidence, last, TODAY)
    assert sum(term.points for term in found.terms) == found.figure
    assert all(0 <= term.counted <= term.count for term in found.terms)
    assert found.level in LEVELS


@given(EVIDENCE, LAST, st.sampled_from(COUNTS), st.integers(0, 300), st.integers(0, 3000))
def test_more_never_makes_it_less(
    evidence: Evidence, last: date | None, name: str, days: int, later: int
) -> None:
    more = replace(evidence, **{name: getattr(evidence, name) + 1}, days=evidence.days + days)
    newer = max(filter(None, (last, TODAY - timedelta(later))))
    assert depth(more, newer, TODAY).figure >= depth(evidence, last, TODAY).figure


@given(EVIDENCE, LAST, SHARES)
def test_more_shared_never_makes_it_less(
    evidence: Evidence, last: date | None, shared: Shared
) -> None:
    more = replace(evidence, shared=(*evidence.shared, shared))
    longer = replace(evidence, shared=(*evidence.shared, shared._replace(years=shared.years + 1)))
    figures = [depth(each, last, TODAY).figure for each in (evidence, more, longer)]
    assert figures == sorted(figures)


@given(EVIDENCE, LAST, st.data())
def test_closer_in_place_of_another_is_never_less(
    evidence: Evidence, last: date | None, data: st.DataObject
) -> None:
    """In person rather than anything else, and so down the line."""
    kinds = [kind for kind in TALKS if getattr(evidence, kind)]
    for kind in kinds:
        closer = data.draw(st.sampled_from(list(TALKS)[: list(TALKS).index(kind) + 1]))
        moved = replace(evidence, **{kind: getattr(evidence, kind) - 1})
        moved = replace(moved, **{closer: getattr(moved, closer) + 1})
        assert depth(moved, last, TODAY).figure >= depth(evidence, last, TODAY).figure


@given(EVIDENCE, LAST)
def test_nothing_is_said_only_of_nothing(evidence: Evidence, last: date | None) -> None:
    talked = any(getattr(evidence, kind) for kind in TALKS)
    # Whoever gave or wrote did so in a conversation, and only a conversation has a last day.
    known = evidence if talked else Evidence(shared=evidence.shared)
    found = depth(known, last if talked else None, TODAY)
    assert (found.level == "nothing") is not (talked or bool(evidence.shared))
    if found.level == "nothing":
        assert found.figure == 0


@given(EVIDENCE, st.integers(0, 91))
def test_trust_takes_three_months_or_something_done_together(evidence: Evidence, days: int) -> None:
    met = tuple(share for share in evidence.shared if shared_kind(share.kind) == "met")
    soon = replace(evidence, days=days, shared=met)
    assert depth(soon, TODAY, TODAY).figure < WELL


@given(EVIDENCE, LAST)
def test_the_level_follows_from_what_the_database_keeps(
    evidence: Evidence, last: date | None
) -> None:
    found = depth(evidence, last, TODAY)
    points = found.figure - recent_points(last, TODAY)
    assert level_of(points, last.toordinal() if last else None, TODAY) == found.level


@given(st.integers(1, 200), st.integers(0, 2000))
def test_a_year_of_silence_fades(points: int, days: int) -> None:
    level = level_of(points, TODAY.toordinal() - days, TODAY)
    assert (level == "fading") is (days > 365 and points >= ACQUAINTANCE)


def test_a_day_to_come_counts_as_today() -> None:
    """A clock set back doesn't take anything away."""
    assert recent_points(TODAY + timedelta(3), TODAY) == recent_points(TODAY, TODAY)


def test_the_weights_are_in_the_order_of_the_design() -> None:
    order = ["in_person", "event", "video", "phone", "written", "social"]
    assert sorted(TALKS, key=lambda kind: -TALKS[kind]) == order
    assert list(TALKS) == order  # the closest take their room first
    assert len(set(TALKS.values())) == len(TALKS)
    assert min((*TALKS.values(), *SIGNS.values())) > 0
    assert [start for start, *_ in ROOM] == sorted(start for start, *_ in ROOM)
    assert all(ROOM[n][1:] < ROOM[n + 1][1:] for n in range(len(ROOM) - 1))


@pytest.mark.parametrize(
    ("channel", "kind"),
    [("in_person", "in_person"), ("letter", "written"), ("email", "written"), ("fax", "social")],
)
def test_each_channel_is_of_one_kind(channel: str, kind: str) -> None:
    assert talk_kind(channel) == kind


@pytest.mark.parametrize(
    ("direction", "kind", "sign"),
    [
        ("received", "introduction", "referred"),
        ("received", "reference", "referred"),
        ("received", "advice", "helped"),
        ("received", "thanks", "thanked"),
        ("received", "attention", "remembered"),
        ("received", "outcome", "remembered"),
        ("gave", "lead", "gave"),
        ("asked", "lead", ""),
    ],
)
def test_each_exchange_is_a_sign_of_one_kind(direction: str, kind: str, sign: str) -> None:
    assert sign_kind(direction, kind) == sign


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2019", "2022", 3),
        ("2019-11", "2020-01-03", 1),
        ("2019", "", 0),
        ("", "2022", 0),
        ("2022", "2019", 0),
        ("spring", "2019", 0),
    ],
)
def test_years_are_counted_where_both_are_noted(start: str, end: str, years: int) -> None:
    assert years_together(start, end) == years


def said(days_ago: int, direction: str, *ways: str) -> Talk:
    return Talk(TODAY - timedelta(days_ago), direction, frozenset(ways))


ASKED = [said(days, "out", "asked") for days in (300, 200, 40)]


@pytest.mark.parametrize(
    ("talks", "true"),
    [
        (ASKED, True),
        (ASKED[:2], False),
        ([*ASKED, said(20, "out")], False),
        ([*ASKED, said(20, "")], False),
        ([*ASKED, said(20, "in")], True),
        ([*ASKED, said(20, "in", "gave")], False),
        ([*ASKED, said(350, "", "asked", "gave")], False),
        ([*ASKED, said(366, "out", "gave")], True),
        ([*ASKED[:2], said(366, "out", "asked")], False),
    ],
)
def test_only_when_needed_is_said_only_where_it_is_true(talks: list[Talk], true: bool) -> None:
    assert only_when_needed(talks, TODAY) is true
