"""On which day somebody is first due, with a number of people a day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.daily import first_day, first_of_week, forecast

TODAY = date(2026, 11, 21)


@given(
    number=st.integers(1, 5),
    due=st.integers(0, 9),
    coming=st.dictionaries(st.integers(1, 12), st.integers(0, 9)),
)
def test_the_first_day_is_the_first_with_room(
    number: int, due: int, coming: dict[int, int]
) -> None:
    days = sorted((TODAY + timedelta(ahead), count) for ahead, count in coming.items())
    day = first_day(TODAY, number, due, days)
    taken = {TODAY: due} | dict(days)
    assert taken.get(day, 0) < number
    before = [TODAY + timedelta(n) for n in range((day - TODAY).days)]
    assert all(taken.get(each, 0) >= number for each in before)


@given(
    number=st.integers(1, 5),
    written=st.integers(0, 6),
    due=st.integers(0, 40),
    coming=st.dictionaries(st.integers(1, 60), st.integers(0, 25)),
)
def test_the_days_ahead_keep_the_number_and_lose_nobody(
    number: int, written: int, due: int, coming: dict[int, int]
) -> None:
    days = sorted((TODAY + timedelta(ahead), count) for ahead, count in coming.items())
    asked = dict(forecast(number, TODAY, written, due, days))
    assert sum(asked.values()) == due + sum(coming.values())
    assert all(0 < count <= number for count in asked.values())
    assert asked.get(TODAY, 0) == min(due, max(0, number - written))
    for day in asked:
        # Nobody is asked for before they are due, and no day is left empty while somebody waits.
        so_far = sum(count for each, count in asked.items() if each <= day)
        arrived = due + sum(count for each, count in days if each <= day)
        assert so_far <= arrived
        if asked[day] < number and day > TODAY:
            assert so_far == arrived


def test_a_week_begins_on_monday() -> None:
    assert first_of_week(date(2026, 11, 21)) == date(2026, 11, 16)
    assert first_of_week(date(2026, 11, 16)) == date(2026, 11, 16)
    assert first_of_week(date.min) == date.min
