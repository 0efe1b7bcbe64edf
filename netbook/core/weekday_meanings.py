"""What the days of a week and the weeks of a year mean, seen from today; weeks begin on Monday."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from netbook.core.partial_date import PartialDate
from netbook.core.said_date import Said, monday_of

_FRIDAY = 4


def _weekday(said: Said) -> PartialDate | None:
    today, which = said.today, said.which
    weekday = said.get("weekday", said.words.weekdays)
    if weekday is None:
        return None
    if which in (0, 1):
        found = monday_of(today) + timedelta(weekday, weeks=which)
        return PartialDate.of(found + timedelta(7) if said.ahead and found < today else found)
    if which == -1:
        return PartialDate.of(today - timedelta((today.weekday() - weekday - 1) % 7 + 1))
    if which == 2 or said.ahead:
        return PartialDate.of(today + timedelta((weekday - today.weekday() - 1) % 7 + 1))
    return PartialDate.of(today - timedelta((today.weekday() - weekday) % 7))


def _weekday_of_week(said: Said) -> PartialDate | None:
    weekday = said.get("weekday", said.words.weekdays)
    if weekday is None or said.unit != "week":
        return None
    return PartialDate.of(monday_of(said.today) + timedelta(weekday, weeks=min(said.which or 0, 1)))


def _weekday_ago(said: Said) -> PartialDate | None:
    return _weekday_away(said, -said.number)


def _weekday_ahead(said: Said) -> PartialDate | None:
    return _weekday_away(said, said.number)


def _weekday_away(said: Said, weeks: int) -> PartialDate | None:
    """Friday in two weeks: of that week, counted from this one."""
    weekday = said.get("weekday", said.words.weekdays)
    if weekday is None or said.unit != "week":
        return None
    return PartialDate.of(monday_of(said.today) + timedelta(weekday, weeks=weeks))


def _weekday_after(said: Said) -> PartialDate | None:
    """The weekday a week after the one to come (lundi en huit), or two weeks (en quinze)."""
    weekday = said.get("weekday", said.words.weekdays)
    if weekday is None:
        return None
    to_come = (weekday - said.today.weekday() - 1) % 7 + 1
    return PartialDate.of(said.today + timedelta(to_come, weeks=said.number // 7))


def _week_of_year(said: Said) -> PartialDate | None:
    """A week by its number (ISO 8601), the last one begun or with `ahead` the next to end."""
    number, today = int(said.slots["week"] or 0), said.today
    years = [said.year] if said.year else range(today.year - 7, today.year + 8)
    mondays = [date.fromisocalendar(y, number, 1) for y in years if number <= _weeks_in(y)]
    if not said.year:
        mondays = [m for m in mondays if (m + timedelta(6) >= today if said.ahead else m <= today)]
    if not mondays:
        return None
    monday = mondays[0] if said.ahead else mondays[-1]
    friday = monday + timedelta(_FRIDAY)
    if said.ahead:
        return PartialDate.of(monday + timedelta(6) if friday < today else friday)
    return PartialDate.of(friday if monday > today else monday)


def _weeks_in(year: int) -> int:
    return date(year, 12, 28).isocalendar().week


WEEKDAY_MEANINGS: Mapping[str, Callable[[Said], PartialDate | None]] = {
    "weekday": _weekday,
    "weekday_of_week": _weekday_of_week,
    "weekday_ago": _weekday_ago,
    "weekday_ahead": _weekday_ahead,
    "weekday_after": _weekday_after,
    "week_of_year": _week_of_year,
}
