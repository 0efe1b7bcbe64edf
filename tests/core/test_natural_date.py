"""Dates as people say them, read on Saturday 21 November 2026 unless a test says otherwise."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.english.dates import DATES
from netbook.core.natural_date import ORDERS, find_dates, read_date
from netbook.core.partial_date import PartialDate

TODAY = date(2026, 11, 21)
MONTHS = {number: name for name, number in DATES.months.items()}
DAYS = st.dates(date(1910, 1, 1), date(2095, 12, 31))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", "2026-11-21"),
        ("this morning", "2026-11-21"),
        ("tonight", "2026-11-21"),
        ("an hour ago", "2026-11-21"),
        ("yesterday", "2026-11-20"),
        ("Yesterday evening", "2026-11-20"),
        ("last night", "2026-11-20"),
        ("the day before yesterday", "2026-11-19"),
        ("tomorrow", "2026-11-22"),
        ("the day after tomorrow", "2026-11-23"),
        ("last Tuesday", "2026-11-17"),
        ("last Saturday", "2026-11-14"),
        ("Saturday", "2026-11-21"),
        ("on Tuesday", "2026-11-17"),
        ("on Tuesday afternoon", "2026-11-17"),
        ("Tues", "2026-11-17"),
        ("Sunday", "2026-11-15"),
        ("Thursday last week", "2026-11-12"),
        ("last week Thursday", "2026-11-12"),
        ("this Friday", "2026-11-20"),
        ("this coming Friday", "2026-11-27"),
        ("next Friday", "2026-11-27"),
        ("next Saturday", "2026-11-28"),
        ("by Friday", "2026-11-27"),
        ("by Saturday", "2026-11-28"),
        ("until Monday", "2026-11-23"),
        ("Wednesday next week", "2026-11-25"),
        ("3 May", "2026-05-03"),
        ("3 December", "2025-12-03"),
        ("21 Nov", "2026-11-21"),
        ("by 3 December", "2026-12-03"),
        ("by 3 May", "2027-05-03"),
        ("May 3rd", "2026-05-03"),
        ("May 3", "2026-05-03"),
        ("the 3rd of May", "2026-05-03"),
        ("Tuesday, 3 May", "2026-05-03"),
        ("3 May 2024", "2024-05-03"),
        ("3rd May, 2024", "2024-05-03"),
        ("May 3rd, 2024", "2024-05-03"),
        ("3 Sept. 2024", "2024-09-03"),
        ("3-5 May", "2026-05-03"),
        ("on the 3rd", "2026-11-03"),
        ("on the 30th", "2026-10-30"),
        ("by the 3rd", "2026-12-03"),
        ("29 February", "2024-02-29"),
        ("by 29 February", "2028-02-29"),
        ("2026-05-03", "2026-05-03"),
        ("2026/05/03", "2026-05-03"),
        ("3.5.", "2026-05-03"),
        ("3.5.24", "2024-05-03"),
        ("03.05.2024", "2024-05-03"),
        ("3. 5. 2024", "2024-05-03"),
        ("03/05/2024", "2024-05-03"),
        ("23/05/2024", "2024-05-23"),
        ("05/23/2024", "2024-05-23"),
        ("3/5", "2026-05-03"),
        ("on 3/5", "2026-05-03"),
        ("3-5-2024", "2024-05-03"),
        ("3/5/99", "1999-05-03"),
        ("in 2 weeks", "2026-12-05"),
        ("in a week", "2026-11-28"),
        ("in three days' time", "2026-11-24"),
        ("within two weeks", "2026-12-05"),
        ("two weeks from now", "2026-12-05"),
        ("3 weeks ago", "2026-10-31"),
        ("a couple of days ago", "2026-11-19"),
        ("ten days ago", "2026-11-11"),
        ("2 months ago", "2026-09"),
        ("11 months ago", "2025-12"),
        ("a year ago", "2025"),
        ("in 3 months", "2027-02-21"),
        ("in a year", "2027-11-21"),
        ("last week", "2026-11-09"),
        ("this week", "2026-11-16"),
        ("next week", "2026-11-27"),
        ("early next week", "2026-11-23"),
        ("the week before last", "2026-11-02"),
        ("last weekend", "2026-11-14"),
        ("on the weekend", "2026-11-21"),
        ("next weekend", "2026-11-28"),
        ("last month", "2026-10"),
        ("this month", "2026-11"),
        ("next month", "2026-12"),
        ("last year", "2025"),
        ("next year", "2027"),
        ("end of the month", "2026-11-30"),
        ("the end of next month", "2026-12-31"),
        ("by the end of the week", "2026-11-22"),
        ("end of the year", "2026-12-31"),
        ("by the end of May", "2027-05-31"),
        ("end of May", "2026-05"),
        ("mid-May", "2026-05"),
        ("early May 2024", "2024-05"),
        ("April 2019", "2019-04"),
        ("in April", "2026-04"),
        ("in December", "2025-12"),
        ("last April", "2026-04"),
        ("last November", "2025-11"),
        ("next April", "2027-04"),
        ("spring 2019", "2019-21"),
        ("Summer of 2019", "2019-22"),
        ("autumn '19", "2019-23"),
        ("fall 2019", "2019-23"),
        ("last summer", "2026-22"),
        ("last autumn", "2025-23"),
        ("in spring", "2026-21"),
        ("next spring", "2027-21"),
        ("winter 2020", "2020-24"),
        ("in 2019", "2019"),
        ("at Christmas", "2025-12-25"),
        ("last Christmas", "2025-12-25"),
        ("by Christmas", "2026-12-25"),
        ("on New Year's Eve 2020", "2020-12-31"),
    ],
)
def test_a_date_is_found_in_a_line_and_read_alone(said: str, meant: str) -> None:
    line = f"coffee with Maya {said}, talked about data"
    assert [(line[f.start : f.end], str(f.date)) for f in find_dates(line, TODAY)] == [
        (said, meant)
    ]
    assert str(read_date(said, TODAY)) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2019", "2019"),
        ("May", "2026-05"),
        ("spring", "2026-21"),
        ("2019-04", "2019-04"),
        ("2019-21", "2019-21"),
        ("yesterday.", "2026-11-20"),
        ("  Tuesday: ", "2026-11-17"),
        ("sat", "2026-11-21"),
    ],
)
def test_alone_a_year_a_month_and_a_season_are_dates_too(said: str, meant: str) -> None:
    assert str(read_date(said, TODAY)) == meant


@pytest.mark.parametrize(
    "line",
    [
        "",
        "lunch with May and April",
        "coffee with Jan",
        "Sat with Maya for an hour",
        "walk in the sun",
        "where we sat",
        "upgraded to Python 3.11.",
        "she may sat down with wed",
        "talked about the 2019 report",
        "31 April",
        "30 Feb 2024",
        "2026-02-30",
        "2026-13-01",
        "32/01/2024",
        "0.0.2024",
        "version 3.5.",
        "version 3.5.2",
        "server 10.3.20.4",
        "call +49 3/5 2024",
        "24/7",
        "about 3/4 of them",
        "1.5 years ago",
        "she starts there since Monday",
        "we speak every Friday",
        "from Tuesday on",
        "30 minutes",
        "in 99999 weeks",
        "9999 years ago",
        "on the 1st floor",
        "Fridays for Future",
        "May 3 weeks",
    ],
)
def test_what_is_no_date_is_left_alone(line: str) -> None:
    assert find_dates(line, TODAY) == []


@pytest.mark.parametrize(
    "said", ["lunch", "coffee yesterday", "yesterday or today", "--04-07", "31 April", "0000", ""]
)
def test_text_that_is_more_than_a_date_is_not_read_as_one(said: str) -> None:
    assert read_date(said, TODAY) is None


@pytest.mark.parametrize(
    ("said", "today", "meant"),
    [
        ("3 May", date(2026, 1, 10), "2025-05-03"),
        ("31 December", date(2026, 1, 1), "2025-12-31"),
        ("by 2 January", date(2025, 12, 30), "2026-01-02"),
        ("last month", date(2026, 1, 31), "2025-12"),
        ("yesterday", date(2026, 1, 1), "2025-12-31"),
        ("in a month", date(2026, 1, 31), "2026-02-28"),
        ("in a year", date(2024, 2, 29), "2025-02-28"),
        ("29 Feb", date(1904, 2, 28), "1896-02-29"),
        ("on the 31st", date(2026, 3, 1), "2026-01-31"),
        ("last winter", date(2026, 2, 1), "2025-24"),
        ("last winter", date(2026, 5, 1), "2026-24"),
        ("last December", date(2026, 12, 5), "2025-12"),
        ("next January", date(2026, 12, 5), "2027-01"),
        ("by Monday", date(2026, 11, 23), "2026-11-30"),
        ("Monday", date(2026, 11, 23), "2026-11-23"),
        ("last Monday", date(2026, 11, 23), "2026-11-16"),
        ("this Friday", date(2026, 11, 23), "2026-11-27"),
    ],
)
def test_the_turn_of_a_month_and_a_year_is_minded(said: str, today: date, meant: str) -> None:
    assert str(read_date(said, today)) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Friday", "2026-11-27"),
        ("on Saturday", "2026-11-28"),
        ("3 May", "2027-05-03"),
        ("21 November", "2026-11-21"),
        ("3.5.", "2027-05-03"),
        ("in May", "2027-05"),
        ("in spring", "2027-21"),
        ("this week", "2026-11-22"),
        ("yesterday", "2026-11-20"),
        ("3 May 2024", "2024-05-03"),
    ],
)
def test_a_promise_looks_ahead(said: str, meant: str) -> None:
    assert str(read_date(said, TODAY, ahead=True)) == meant


@pytest.mark.parametrize(
    ("order", "meant"), [("dmy", "2024-05-03"), ("mdy", "2024-03-05"), ("ymd", "2024-03-05")]
)
def test_the_order_of_figures_is_the_reader_s(order: str, meant: str) -> None:
    assert str(read_date("03/05/2024", TODAY, order)) == meant


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("by Friday", "2026-11-27"),
        ("by April", "2027-04-01"),
        ("in April 2027", "2027-04-30"),
        ("next month", "2026-12-31"),
        ("in 2028", "2028-12-31"),
        ("spring 2027", "2027-05-31"),
    ],
)
def test_a_promise_is_due_on_the_last_day_or_by_the_first(said: str, due: str) -> None:
    (found,) = find_dates(f"the notes {said}", TODAY, ahead=True)
    assert found.due.isoformat() == due
    assert found.future


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("beers with bob sat", "2026-11-21"),
        ("zoom mon 45m", "2026-11-16"),
        ("dinner with elif 14.11.", "2026-11-14"),
        ("Sat, coffee", "2026-11-21"),
        ("coffee on sun", "2026-11-15"),
    ],
)
def test_a_day_may_be_short_at_the_end_of_what_is_said(line: str, meant: str) -> None:
    assert [str(found.date) for found in find_dates(line, TODAY)] == [meant]


def test_of_dates_that_overlap_the_longer_one_counts() -> None:
    line = "with Jan 3 weeks ago, and by the end of next week again"
    found = find_dates(line, TODAY)
    assert [line[f.start : f.end] for f in found] == ["3 weeks ago", "by the end of next week"]
    assert [f.future for f in found] == [False, True]


def test_accents_and_case_before_a_date_don_t_move_it() -> None:
    line = "Straße, ﬁrst café with Zoë YESTERDAY"
    (found,) = find_dates(line, TODAY)
    assert line[found.start : found.end] == "YESTERDAY"


@pytest.mark.parametrize("written", ["{:%Y-%m-%d}", "{:%d.%m.%Y}", "{0.day} {month} {0.year}"])
@pytest.mark.parametrize("order", ORDERS)
@given(day=DAYS)
def test_a_whole_date_means_the_same_in_every_order(written: str, order: str, day: date) -> None:
    assert read_date(written.format(day, month=MONTHS[day.month]), TODAY, order) == PartialDate.of(
        day
    )


@given(DAYS, st.sampled_from(sorted(DATES.weekdays)))
def test_a_weekday_is_at_most_a_week_away(today: date, name: str) -> None:
    past, ahead = read_date(name, today), read_date(f"by {name}", today)
    last = read_date(f"last {name}", today)
    assert past
    assert ahead
    assert last
    assert {d.earliest.weekday() for d in (past, ahead, last)} == {DATES.weekdays[name]}
    assert 0 <= (today - past.earliest).days <= 6
    assert 1 <= (today - last.earliest).days <= 7
    assert 1 <= (ahead.earliest - today).days <= 7


@given(DAYS, DAYS)
def test_a_day_without_its_year_is_at_most_a_leap_year_away(today: date, day: date) -> None:
    said = f"{day.day} {MONTHS[day.month]}"
    past, ahead = read_date(said, today), read_date(said, today, ahead=True)
    assert past
    assert ahead
    assert past.earliest <= today <= ahead.earliest
    assert (ahead.earliest - past.earliest).days <= 366 * 8


@given(DAYS, st.integers(0, 200))
def test_days_and_weeks_are_counted_from_today(today: date, number: int) -> None:
    assert read_date(f"{number} days ago", today) == PartialDate.of(today - timedelta(number))
    assert read_date(f"in {number} weeks", today) == PartialDate.of(today + timedelta(7 * number))
