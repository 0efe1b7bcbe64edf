"""Days in all the ways that address books write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.formats.csv_dates import joined_day, read_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1972-01-31", "1972-01-31"),
        ("19720131", "1972-01-31"),
        ("1972/1/31", "1972-01-31"),
        ("1972-01-31T00:00:00Z", "1972-01-31"),
        ("1/31/1972", "1972-01-31"),
        ("31/1/1972", "1972-01-31"),
        ("1/31/1972 0:00:00", "1972-01-31"),
        ("31.01.1972", "1972-01-31"),
        ("31. Januar 1972", "1972-01-31"),
        ("31 janv. 1972", "1972-01-31"),
        ("1er mars 1972", "1972-03-01"),
        ("31 de enero de 1972", "1972-01-31"),
        ("15 Jan 2024", "2024-01-15"),
        ("January 31st, 1972", "1972-01-31"),
        ("6-Jun-84", "1984-06-06"),
        ("1/31/72", "1972-01-31"),
        ("--12-01", "--12-01"),
        ("--1201", "--12-01"),
        ("Dec 1", "--12-01"),
        ("1. Dezember", "--12-01"),
        ("24.12.", "--12-24"),
        ("12/24", "--12-24"),
        ("1604-12-24", "--12-24"),
        ("0000-12-24", "--12-24"),
        ("1972-01", "1972-01"),
        ("1972", "1972"),
        ("0/0/00", ""),
        ("00.00.0000", ""),
        ("1/1/4501", ""),
        ("31.2.1980", "31.2.1980"),
        ("in spring", "in spring"),
        ("5", "5"),
    ],
)
def test_a_day_becomes_iso_and_other_text_stays(text: str, day: str) -> None:
    assert read_day(text) == day


def test_the_file_tells_which_number_is_the_month() -> None:
    assert read_day("6/3/2005", "mdy") == "2005-06-03"
    assert read_day("6/3/2005", "dmy") == "2005-03-06"
    assert read_day("6.3.2005", "mdy") == "2005-03-06"


@given(
    st.text(st.sampled_from("0123456789 -/.:TZJanMay,"), max_size=20),
    st.sampled_from(["mdy", "dmy"]),
)
def test_what_is_read_is_read_again_the_same(text: str, order: str) -> None:
    once = read_day(text, order)
    assert read_day(once, order) == once


@given(st.text(max_size=5), st.text(max_size=5), st.text(max_size=5))
def test_three_cells_never_raise(year: str, month: str, day: str) -> None:
    assert isinstance(joined_day(year, month, day), str)
