"""On which day somebody is first due, with a number of people a day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.daily import first_day

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
