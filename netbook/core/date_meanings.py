"""What the forms of a date mean, seen from today: the rules where words leave it open.

A day without its year, a month without its year and a weekday mean the last one up to today, or the
next one where the words look ahead. The last Tuesday is the newest before today, the next Tuesday
that of next week, this Tuesday that of this week; weeks begin on Monday. A week stands for its
Monday, or for its Friday where it lies ahead; a weekend for its Saturday. Weeks and days ago give a
day, months ago a month, years ago a year: nobody means more.
"""

import calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from netbook.core.partial_date import SEASON_STARTS, PartialDate
from netbook.core.said_date import Said, day_of, monday_of, nearest_day
from netbook.core.weekday_meanings import WEEKDAY_MEANINGS

FRIDAY, SATURDAY = 4, 5
_PART_OF_WEEK = {"start": 0, "middle": 2, "end": FRIDAY}
_PART_OF_MONTH = {"start": 7, "middle": 15, "end": 31}
_PART_OF_YEAR = {"start": 1, "middle": 6, "end": 12}


def _days(said: Said) -> PartialDate | None:
    return PartialDate.of(said.today + timedelta(said.words.days[said.slots["days"] or ""]))


def _ago(said: Said) -> PartialDate | None:
    return _away(said, -said.number)


def _ahead(said: Said) -> PartialDate | None:
    return _away(said, said.number)


def _away(said: Said, number: int) -> PartialDate | None:
    today, unit = said.today, said.unit
    if unit in ("minute", "hour"):
        return PartialDate.of(today)
    if unit == "day":
        return PartialDate.of(today + timedelta(number))
    if unit == "week":
        return PartialDate.of(today + timedelta(weeks=number))
    if unit == "weekend":
        return PartialDate.of(monday_of(today) + timedelta(SATURDAY, weeks=number))
    if number > 0:
        months = number * (12 if unit == "year" else 1)
        year, month = _month_away(today, months)
        return PartialDate(year, month, min(today.day, calendar.monthrange(year, month)[1]))
    if unit == "month":
        return PartialDate(*_month_away(today, number))
    return PartialDate(today.year + number)


def _unit(said: Said) -> PartialDate | None:
    which = min(said.which or 0, 1)
    return _span_of(said, which)


def _weekend(said: Said) -> PartialDate | None:
    return _span_of(said, 0) if said.unit == "weekend" else None


def _before_last(said: Said) -> PartialDate | None:
    """The week before last; of a weekday the one before the last."""
    weekday = said.get("weekday", said.words.weekdays)
    if weekday is None:
        return _span_of(said, -2)
    return PartialDate.of(said.today - timedelta((said.today.weekday() - weekday - 1) % 7 + 8))


def _after_next(said: Said) -> PartialDate | None:
    """The week after next, or a weekday in it."""
    weekday = said.get("weekday", said.words.weekdays)
    if weekday is None:
        return _span_of(said, 2)
    return PartialDate.of(monday_of(said.today) + timedelta(weekday, weeks=2))


def _span_of(said: Said, away: int) -> PartialDate | None:
    """The week, weekend, month or year so many away, or the part of it that was said."""
    today, unit, part = said.today, said.unit, said.slots.get("part")
    named = said.words.part[part] if part else None
    looks_ahead = away > 0 or said.ahead or (named == "end" and away == 0)
    if unit == "week":
        monday = monday_of(today) + timedelta(weeks=away)
        day = _PART_OF_WEEK[named] if named else FRIDAY if looks_ahead else 0
        found = monday + timedelta(day)
        return PartialDate.of(monday + timedelta(6) if looks_ahead and found < today else found)
    if unit == "weekend":
        saturday = monday_of(today) + timedelta(SATURDAY, weeks=away)
        past = away == 0 and not said.ahead and saturday > today and said.which is None
        return PartialDate.of(saturday - timedelta(7) if past else saturday)
    if unit == "month":
        year, month = _month_away(today, away)
        return _part_of_month(year, month, named if looks_ahead else None)
    if unit == "year":
        year = today.year + away
        if named and looks_ahead:
            return _part_of_month(year, _PART_OF_YEAR[named], "end")
        return PartialDate(year)
    return None


def _calendar(said: Said) -> PartialDate | None:
    """A day, month or year of the calendar, by name and figures."""
    month, year = said.get("month", said.words.months), said.year
    figures = said.slots.get("day") or said.slots.get("dayth")
    day = int("".join(c for c in figures if c.isdigit())) if figures else None
    part = said.slots.get("part")
    if month is None and day is not None:
        return _day_of_month(day, said.today, said.ahead)
    if month is not None and day is not None and year is None:
        return nearest_day(month, day, said.today, said.ahead)
    if month is None:
        return PartialDate(year) if year else None
    if year is None:
        year = _year_of_month(month, said.today, said.ahead)
    if part and said.ahead:
        return _part_of_month(year, month, said.words.part[part])
    return PartialDate(year, month, day)


def _month(said: Said) -> PartialDate | None:
    """The last, this or the next month of a name."""
    month, which = said.get("month", said.words.months), said.which
    if month is None:
        return None
    today = said.today
    if which == -1:
        return PartialDate(today.year if month < today.month else today.year - 1, month)
    if which == 0:
        return PartialDate(today.year, month)
    return PartialDate(today.year if month > today.month else today.year + 1, month)


def _month_of_year(said: Said) -> PartialDate | None:
    """A month of the last, this or the next year."""
    month = said.get("month", said.words.months)
    if month is None or said.unit != "year":
        return None
    return PartialDate(said.today.year + min(said.which or 0, 1), month)


def _season(said: Said) -> PartialDate | None:
    season, which, today = said.get("season", said.words.seasons), said.which, said.today
    if season is None:
        return None
    if said.year:
        return PartialDate(said.year, season)
    start = SEASON_STARTS[season]
    begun = start <= today.month
    over = start + 2 < today.month
    if which == -1:
        return PartialDate(today.year if over else today.year - 1, season)
    if which in (1, 2):
        return PartialDate(today.year + 1 if begun else today.year, season)
    if said.ahead:
        return PartialDate(today.year + 1 if over else today.year, season)
    return PartialDate(today.year if begun or which == 0 else today.year - 1, season)


def _holiday(said: Said) -> PartialDate | None:
    month, day = said.words.holidays[said.slots["holiday"] or ""]
    if said.year:
        return PartialDate(said.year, month, day)
    ahead = said.ahead if said.which is None else said.which > 0
    return nearest_day(month, day, said.today, ahead)


MEANINGS: Mapping[str, Callable[[Said], PartialDate | None]] = {
    **WEEKDAY_MEANINGS,
    "days": _days,
    "ago": _ago,
    "ahead": _ahead,
    "unit": _unit,
    "weekend": _weekend,
    "before_last": _before_last,
    "after_next": _after_next,
    "calendar": _calendar,
    "month": _month,
    "month_of_year": _month_of_year,
    "season": _season,
    "holiday": _holiday,
}


def _month_away(day: date, months: int) -> tuple[int, int]:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return year, month + 1


def _year_of_month(month: int, today: date, ahead: bool) -> int:
    """The year in which a month without one lies: this month counts in both directions."""
    if ahead:
        return today.year if month >= today.month else today.year + 1
    return today.year if month <= today.month else today.year - 1


def _day_of_month(day: int, today: date, ahead: bool) -> PartialDate | None:
    """The last such day of a month up to today, or the next from today on."""
    for away in range(4):
        year, month = _month_away(today, away if ahead else -away)
        found = day_of(year, month, day)
        if found and (found >= today if ahead else found <= today):
            return PartialDate.of(found)
    return None


def _part_of_month(year: int, month: int, part: str | None) -> PartialDate:
    if part is None:
        return PartialDate(year, month)
    last = calendar.monthrange(year, month)[1]
    return PartialDate(year, month, min(_PART_OF_MONTH[part], last))
