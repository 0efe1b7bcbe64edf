"""When somebody is due, and what state that is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.cadence import (
    CIRCLES,
    DEFAULT_CADENCE,
    STANDINGS,
    days_late,
    due_on,
    every_days,
    latest_days,
    latest_on,
    risk,
    skipped_until,
    standing,
)

TODAY = date(2026, 11, 21)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
MAYBE_DAY = st.none() | DAYS
EVERY = st.integers(1, 3660)


def test_every_circle_has_a_default() -> None:
    assert tuple(DEFAULT_CADENCE) == CIRCLES
    assert DEFAULT_CADENCE["none"] is None


def test_the_contact_s_own_how_often_goes_before_the_circle_s() -> None:
    assert every_days(14, 42) == 14
    assert every_days(None, 42) == 42
    assert every_days(None, None) is None


def test_due_is_the_last_interaction_plus_how_often() -> None:
    assert due_on(date(2026, 9, 18), date(2026, 11, 1), 42, None) == date(2026, 10, 30)


def test_without_an_interaction_due_counts_from_the_day_how_often_applies() -> None:
    assert due_on(None, date(2026, 11, 1), 21, None) == date(2026, 11, 22)


def test_without_how_often_nobody_is_due() -> None:
    assert due_on(date(2020, 1, 1), date(2020, 1, 1), None, date(2026, 1, 1)) is None


def test_without_any_day_to_count_from_nobody_is_due() -> None:
    assert due_on(None, None, 21, None) is None


def test_later_moves_due_and_never_brings_it_forward() -> None:
    last = date(2026, 10, 1)
    assert due_on(last, None, 21, date(2026, 12, 1)) == date(2026, 12, 1)
    assert due_on(last, None, 21, date(2026, 10, 2)) == date(2026, 10, 22)


def test_skipping_once_waits_for_how_often_from_today() -> None:
    until = skipped_until(42, TODAY)
    assert due_on(date(2026, 1, 1), None, 42, until) == TODAY + timedelta(42)


def test_the_end_of_the_calendar_is_no_error() -> None:
    assert due_on(date.max, None, 10**9, None) == date.max


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (30, "in_touch"),
        (8, "in_touch"),
        (7, "due_soon"),
        (1, "due_soon"),
        (0, "due"),
        (-21, "due"),
        (-22, "overdue"),
        (-400, "overdue"),
    ],
)
def test_the_standing_follows_the_days_until_due(days: int, state: str) -> None:
    due = TODAY + timedelta(days)
    assert standing(due, due + timedelta(21), False, TODAY) == state


def test_paused_is_paused_however_late() -> None:
    assert standing(TODAY - timedelta(100), TODAY - timedelta(80), True, TODAY) == "paused"
    assert standing(None, None, True, TODAY) == "paused"


def test_without_how_often_the_standing_is_none() -> None:
    assert standing(None, None, False, TODAY) == "none"


def test_a_month_late_of_six_weeks_is_less_at_risk_than_a_month_late_of_three() -> None:
    due = TODAY - timedelta(30)
    assert risk(due, 42, 0, TODAY) < risk(due, 21, 0, TODAY)
    assert risk(TODAY, 21, 0, TODAY) == 0
    assert days_late(due, TODAY) == 30


@given(DAYS, EVERY, st.integers(0, 500), st.integers(0, 500), DAYS)
def test_more_that_speaks_for_knowing_somebody_is_never_less_at_risk(
    due: date, every: int, one: int, other: int, today: date
) -> None:
    less, more = sorted((one, other))
    assert risk(due, every, less, today) <= risk(due, every, more, today)
    assert risk(due, every, more, today) <= 2 * risk(due, every, less, today)


def test_at_the_latest_is_half_as_long_again_and_a_week_at_least() -> None:
    assert latest_days(42) == 63
    assert latest_days(90) == 135
    assert latest_days(7) == 14
    assert latest_days(42, own=50) == 50
    assert latest_days(42, circle=60) == 60
    assert latest_days(42, own=50, circle=60) == 50
    assert latest_days(42, own=7) == 42


def test_the_latest_day_counts_from_the_last_interaction() -> None:
    last = date(2026, 9, 18)
    assert latest_on(date(2026, 10, 30), last, 42, 63) == date(2026, 11, 20)
    # Neither a turn among many nor being put off leaves less than the day itself.
    assert latest_on(date(2026, 11, 10), last, 42, 63) == date(2026, 11, 20)
    assert latest_on(date(2026, 12, 1), last, 42, 63) == date(2026, 12, 1)
    assert latest_on(date(2026, 12, 1), None, 42, 63) == date(2026, 12, 22)


@given(MAYBE_DAY, MAYBE_DAY, EVERY, MAYBE_DAY)
def test_due_is_after_the_last_interaction_and_not_before_later(
    last: date | None, since: date | None, every: int, later: date | None
) -> None:
    due = due_on(last, since, every, later)
    if start := last or since:
        assert due is not None
        assert due > start
        assert later is None or due >= later
    else:
        assert due is None


@given(DAYS, DAYS, EVERY, EVERY, MAYBE_DAY)
def test_a_later_interaction_or_a_longer_how_often_never_makes_due_earlier(
    one: date, other: date, short: int, long: int, later: date | None
) -> None:
    early, late = sorted((one, other))
    short, long = sorted((short, long))
    first, second = due_on(early, None, short, later), due_on(late, None, long, later)
    assert first is not None
    assert second is not None
    assert first <= second


@given(DAYS, EVERY, DAYS, DAYS)
def test_as_days_go_by_the_standing_only_moves_towards_overdue(
    due: date, every: int, one: date, other: date
) -> None:
    order = ["in_touch", "due_soon", "due", "overdue"]
    early, late = sorted((one, other))
    latest = latest_on(due, None, every, latest_days(every))
    assert order.index(standing(due, latest, False, early)) <= order.index(
        standing(due, latest, False, late)
    )
    assert risk(due, every, 0, early) <= risk(due, every, 0, late)


@given(MAYBE_DAY, st.booleans(), st.none() | EVERY, DAYS)
def test_only_the_late_are_at_risk(
    due: date | None, paused: bool, every: int | None, today: date
) -> None:
    latest = latest_on(due, None, every, latest_days(every)) if due and every else None
    state = standing(due, latest, paused, today)
    assert state in STANDINGS
    if due and every and not paused and (risk(due, every, 0, today) > 0 or state == "overdue"):
        assert state in ("due", "overdue")
        assert days_late(due, today) > 0
        assert (state == "overdue") == (days_late(due, today) > latest_days(every) - every)
