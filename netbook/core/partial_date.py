"""Dates of which only a part is known: a year, a season, a month, or a birthday without a year."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 1}
_FORM = re.compile(r"(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)-(\d\d))\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, month, season or year; written as EDTF (ISO 8601-2): 2019, 2019-04, 2019-21 (spring).

    `month` is 1 to 12, or 21 to 24 for spring, summer, autumn and winter. `year` is None only in a
    birthday without its year (`--04-07`, RFC 6350 4.3.1), which has no place on the calendar.
    """

    year: int | None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        month, day = self.month, self.day
        if self.year is None and (month is None or day is None):
            raise ValueError("a date without a year needs month and day")
        if self.year is not None and not 1 <= self.year <= 9999:
            raise ValueError("the year is out of range")
        if month is not None and not (1 <= month <= 12 or month in SEASON_STARTS):
            raise ValueError("the month is out of range")
        if day is not None:
            if month is None or month in SEASON_STARTS:
                raise ValueError("a day needs its month")
            if not 1 <= day <= calendar.monthrange(self.year or 2000, month)[1]:
                raise ValueError("the day is out of range")

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read the written form; ValueError for anything else."""
        found = _FORM.match(text)
        if not found:
            raise ValueError("not a date")
        year, month, day, only_month, only_day = (int(g) if g else None for g in found.groups())
        return cls(year, month, day) if year is not None else cls(None, only_month, only_day)

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """The partial date that is exactly this day."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        if self.year is None:
            return f"--{self.month:02}-{self.day:02}"
        text = f"{self.year:04}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        return text

    @property
    def is_exact(self) -> bool:
        """Whether it names one day of one year."""
        return self.year is not None and self.day is not None

    @property
    def earliest(self) -> date:
        """The first day it can mean, at which it sorts and counts; ValueError without a year.

        A winter counts from January of its year.
        """
        if self.year is None:
            raise ValueError("a date without a year has no place on the calendar")
        month = self.month or 1
        return date(self.year, SEASON_STARTS.get(month, month), self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can mean; ValueError without a year.

        Seasons last three months, and a winter, which counts from January, ends with March.
        """
        if self.year is None:
            raise ValueError("a date without a year has no place on the calendar")
        if self.day is not None:
            return self.earliest
        month = self.month or 12
        last = SEASON_STARTS[month] + 2 if month in SEASON_STARTS else month
        return date(self.year, last, calendar.monthrange(self.year, last)[1])
