"""When a promise that repeats comes again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.recurrence import REPEATS, Rule, next_day, parse_rule

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
intervals = st.integers(1, 24)
frequencies = st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])


def rule(frequency: str, interval: int) -> str:
    return f"FREQ={frequency};INTERVAL={interval}"


def series(said: str, first: date, times: int) -> list[date]:
    """The days on which it is due if each is kept on its day."""
    found = [first]
    while len(found) < times:
        again = next_day(said, found[-1], found[-1], first)
        assert again is not None
        found.append(again)
    return found


def test_the_last_of_a_month_stays_the_last() -> None:
    assert series("FREQ=MONTHLY", date(2027, 1, 31), 5) == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
        date(2027, 5, 31),
    ]
    assert next_day("FREQ=MONTHLY", date(2028, 1, 31), date(2028, 1, 31)) == date(2028, 2, 29)


def test_a_leap_day_comes_every_year_and_is_itself_again_after_four() -> None:
    assert series("FREQ=YEARLY", date(2024, 2, 29), 5) == [
        date(2024, 2, 29),
        date(2025, 2, 28),
        date(2026, 2, 28),
        date(2027, 2, 28),
        date(2028, 2, 29),
    ]


def test_what_was_kept_late_does_not_pile_up() -> None:
    kept = date(2026, 11, 22)
    assert next_day("FREQ=WEEKLY", date(2026, 9, 1), kept) == date(2026, 11, 24)
    assert next_day("FREQ=MONTHLY;INTERVAL=3", date(2026, 1, 15), kept) == date(2027, 1, 15)


def test_what_was_kept_early_is_not_due_again_on_the_same_day() -> None:
    assert next_day("FREQ=MONTHLY", date(2026, 11, 30), date(2026, 11, 2)) == date(2026, 12, 30)


def test_beyond_the_calendar_there_is_none() -> None:
    assert next_day("FREQ=YEARLY", date.max, date.max) is None
    assert next_day("FREQ=DAILY", date.max, date.max) is None


@given(frequencies, intervals, days, days)
def test_the_next_lies_after_both_and_nothing_of_the_rule_lies_between(
    frequency: str, interval: int, due: date, done: date
) -> None:
    after = max(due, done)
    found = next_day(rule(frequency, interval), due, done)
    assert found is not None
    assert found > after
    step = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}[frequency] * interval
    assert found - after <= timedelta(days=step)


@given(st.sampled_from(["MONTHLY", "YEARLY"]), intervals, days, st.integers(1, 40))
def test_months_and_years_are_counted_from_the_first_day(
    frequency: str, interval: int, first: date, times: int
) -> None:
    step = interval * (12 if frequency == "YEARLY" else 1)
    found = series(rule(frequency, interval), first, times + 1)[-1]
    months = (found.year - first.year) * 12 + found.month - first.month
    assert months == step * times
    last_of_month = (found + timedelta(days=1)).month != found.month
    assert found.day == first.day or (found.day < first.day and last_of_month)


@given(st.sampled_from(["DAILY", "WEEKLY"]), intervals, days, st.integers(1, 60))
def test_days_and_weeks_keep_their_distance(
    frequency: str, interval: int, first: date, times: int
) -> None:
    step = interval * (7 if frequency == "WEEKLY" else 1)
    assert series(rule(frequency, interval), first, times + 1)[-1] == first + timedelta(
        days=step * times
    )


@given(frequencies, intervals, days, days, days)
def test_keeping_it_later_never_brings_the_next_sooner(
    frequency: str, interval: int, due: date, one: date, other: date
) -> None:
    said = rule(frequency, interval)
    sooner, later = next_day(said, due, min(one, other)), next_day(said, due, max(one, other))
    assert sooner is not None
    assert later is not None
    assert sooner <= later


def test_every_rule_that_forms_offer_is_known() -> None:
    assert [parse_rule(said) for said in REPEATS[1:]] == [
        Rule("WEEKLY"),
        Rule("WEEKLY", 2),
        Rule("MONTHLY"),
        Rule("MONTHLY", 3),
        Rule("YEARLY"),
    ]


@pytest.mark.parametrize(
    "said",
    ["", "WEEKLY", "FREQ=HOURLY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=MO", "INTERVAL=2"],
)
def test_another_rule_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match="not known"):
        parse_rule(said)
