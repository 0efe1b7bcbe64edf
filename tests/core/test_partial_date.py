"""Dates of which only a part is known."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.partial_date import PartialDate

SOME_DATES = st.one_of(
    st.builds(PartialDate.of, st.dates()),
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12) | st.integers(21, 24)),
)


@pytest.mark.parametrize(
    ("written", "earliest"),
    [
        ("2019", date(2019, 1, 1)),
        ("2019-04", date(2019, 4, 1)),
        ("2019-21", date(2019, 3, 1)),
        ("2019-22", date(2019, 6, 1)),
        ("2019-23", date(2019, 9, 1)),
        ("2019-24", date(2019, 1, 1)),
        ("2024-02-29", date(2024, 2, 29)),
    ],
)
def test_a_date_counts_at_its_earliest_day(written: str, earliest: date) -> None:
    assert PartialDate.parse(written).earliest == earliest
    assert str(PartialDate.parse(written)) == written


def test_a_birthday_may_lack_its_year() -> None:
    birthday = PartialDate.parse("--02-29")
    assert (birthday.year, birthday.month, birthday.day) == (None, 2, 29)
    assert str(birthday) == "--02-29"
    assert not birthday.is_exact
    with pytest.raises(ValueError, match="no place"):
        _ = birthday.earliest


@pytest.mark.parametrize(
    "written",
    [
        "",
        "19",
        "2023-02-29",
        "2019-13",
        "2019-20",
        "2019-25",
        "2019-00",
        "2019-05-00",
        "2019-21-03",
        "2019-4-1",
        "0000",
        "--13-01",
        "--02-30",
        "--04",
        "2019-04-01T10:00",
        "2019 ",
        "２０１９",
    ],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"date|month|day|year"):
        PartialDate.parse(written)


@pytest.mark.parametrize("parts", [(None, None, None), (None, 4, None), (2019, None, 3)])
def test_parts_that_make_no_date_are_refused(parts: tuple[int | None, ...]) -> None:
    with pytest.raises(ValueError, match="needs"):
        PartialDate(*parts)


@given(SOME_DATES)
def test_a_date_is_read_as_it_was_written(value: PartialDate) -> None:
    assert PartialDate.parse(str(value)) == value


@given(st.dates())
def test_a_whole_day_is_exact(day: date) -> None:
    value = PartialDate.of(day)
    assert value.is_exact
    assert value.earliest == day
    assert str(value) == day.isoformat()


@given(st.text())
def test_any_other_text_is_refused_with_a_value_error(text: str) -> None:
    try:
        value = PartialDate.parse(text)
    except ValueError:
        return
    assert str(value) == text


@pytest.mark.parametrize(
    ("written", "latest"),
    [
        ("2019", date(2019, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2019-21", date(2019, 5, 31)),
        ("2019-24", date(2019, 3, 31)),
        ("9999-12", date(9999, 12, 31)),
        ("2019-04-01", date(2019, 4, 1)),
    ],
)
def test_a_date_ends_with_the_last_day_it_can_mean(written: str, latest: date) -> None:
    assert PartialDate.parse(written).latest == latest


@given(SOME_DATES)
def test_a_date_ends_no_earlier_than_it_begins(value: PartialDate) -> None:
    assert value.earliest <= value.latest
