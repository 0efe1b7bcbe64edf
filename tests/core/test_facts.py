"""When what is known of somebody is old enough to be asked again."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.facts import STALE_AFTER, is_stale, last_true

TODAY = date(2026, 11, 21)
days_back = st.integers(0, 3000)


def test_half_a_year_is_fresh_and_a_day_more_is_not() -> None:
    assert not is_stale(TODAY - timedelta(STALE_AFTER), None, TODAY, STALE_AFTER)
    assert is_stale(TODAY - timedelta(STALE_AFTER + 1), None, TODAY, STALE_AFTER)


@given(days_back, st.none() | days_back, days_back)
def test_looking_again_makes_it_fresh_and_never_older(
    noted: int, checked: int | None, after: int
) -> None:
    noted_on = TODAY - timedelta(noted)
    checked_on = None if checked is None else TODAY - timedelta(checked)
    assert not is_stale(noted_on, TODAY, TODAY, after)
    if is_stale(noted_on, checked_on, TODAY, after):
        assert is_stale(noted_on, None, TODAY, after)
        assert is_stale(noted_on, checked_on, TODAY + timedelta(1), after)
        assert (TODAY - last_true(noted_on, checked_on)).days > after
