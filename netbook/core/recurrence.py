"""When a promise that repeats comes again: a part of the rules of RFC 5545, section 3.3.10."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

DAYS = {"DAILY": 1, "WEEKLY": 7}
MONTHS = {"MONTHLY": 1, "YEARLY": 12}
# What forms offer, from never to once a year.
REPEATS = (
    "",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;INTERVAL=3",
    "FREQ=YEARLY",
)


class Rule(NamedTuple):
    """Every so many (`interval`) of a frequency: DAILY, WEEKLY, MONTHLY or YEARLY."""

    frequency: str
    interval: int = 1


def parse_rule(text: str) -> Rule:
    """The rule of a text such as FREQ=MONTHLY;INTERVAL=3; ValueError for any other part."""
    parts = dict(part.partition("=")[::2] for part in text.upper().split(";"))
    frequency, interval = parts.pop("FREQ", ""), parts.pop("INTERVAL", "1")
    if parts or frequency not in DAYS | MONTHS or not interval.isdecimal() or not int(interval):
        raise ValueError("a rule that is not known")
    return Rule(frequency, int(interval))


def next_day(rule: str, due: date, done: date, first: date | None = None) -> date | None:
    """The first day of a rule after both the day it was due and the day it was kept.

    Days are counted from `first`, the day it was first due, so that what is due on the 31st comes
    on the 28th in February and on the 31st again in March (as RFC 7529 says SKIP=BACKWARD). None
    where that lies beyond the calendar.
    """
    frequency, interval = parse_rule(rule)
    start, after = first or due, max(due, done)
    try:
        if frequency in DAYS:
            step = DAYS[frequency] * interval
            return start + timedelta(days=step * _times_after((after - start).days, step))
        step = MONTHS[frequency] * interval
        months = (after.year - start.year) * 12 + after.month - start.month
        # The month that `after` lies in may still hold a day of the rule behind it.
        times = max(0, months // step)
        while (day := _months_on(start, step * times)) <= after:
            times += 1
        return day
    except (OverflowError, ValueError):
        return None


def _times_after(days: int, step: int) -> int:
    return days // step + 1 if days >= 0 else 0


def _months_on(start: date, months: int) -> date:
    """The same day some months on, or the last of a month that has no such day."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
