"""Who could vouch for somebody: those who were there, the freshest first, never from afar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.vouching import Seen, by_weight, can_vouch, overlap

DAY = date(2026, 5, 1)
YEARS = st.sampled_from(["", "2015", "2018-03", "2019-21", "2020-06-01", "2022", "no date"])


def test_messages_alone_are_not_enough() -> None:
    assert not can_vouch(Seen("", False, DAY))
    assert can_vouch(Seen("", True, None))
    assert can_vouch(Seen("worked", False, None))


def test_what_was_done_together_comes_before_meetings_and_the_fresh_before_the_old() -> None:
    together = Seen("worked", False, date(2020, 1, 1))
    met, met_lately = Seen("", True, date(2024, 1, 1)), Seen("", True, DAY)
    assert sorted([met, met_lately, together], key=by_weight) == [together, met_lately, met]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (("2015", "2018"), ("2018-12", ""), True),
        (("2015", "2018"), ("2019", "2022"), False),
        (("", "2018"), ("2019", ""), False),
        (("", ""), ("2019", "2020"), True),
        (("once", "later"), ("2019", "2020"), True),
    ],
)
def test_periods(first: tuple[str, str], second: tuple[str, str], said: bool) -> None:
    assert overlap(first, second) is said


@given(YEARS, YEARS, YEARS, YEARS)
def test_either_may_be_asked_about_first(a: str, b: str, c: str, d: str) -> None:
    assert overlap((a, b), (c, d)) is overlap((c, d), (a, b))
