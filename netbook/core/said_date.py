"""A date as it was said: the words of its form, and the day from which it is counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from netbook.core.date_words import DateWords
from netbook.core.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Said:
    """One form as it was met: the words in its slots, today, and whether it looks ahead."""

    slots: Mapping[str, str | None]
    words: DateWords
    today: date
    ahead: bool

    def get(self, slot: str, table: Mapping[str, int]) -> int | None:
        """What the word in a slot stands for, None without one."""
        word = self.slots.get(slot)
        return None if word is None else table[word]

    @property
    def number(self) -> int:
        """The figure or word in the slot of a number."""
        word = self.slots["number"] or ""
        return int(word) if word.isdigit() else self.words.numbers[word]

    @property
    def which(self) -> int | None:
        """-1 for the last, 0 for this, 1 for the next, 2 for the coming one, None if unsaid."""
        return self.get("which", self.words.which)

    @property
    def unit(self) -> str:
        """The unit of time that was said."""
        return self.words.units[self.slots["unit"] or ""]

    @property
    def year(self) -> int | None:
        """The year that was said; two figures mean the century around today."""
        word = self.slots.get("year")
        return None if word is None else full_year(word.lstrip("'"), self.today)


def full_year(figures: str, today: date) -> int:
    """The year of four figures, or of two: up to ten years ahead, else in the past."""
    if len(figures) > 2:
        return int(figures)
    year = today.year - today.year % 100 + int(figures)
    return year if year <= today.year + 10 else year - 100


def nearest_day(month: int, day: int, today: date, ahead: bool) -> PartialDate | None:
    """The last such day up to today, or the next from today on; None for 31 February."""
    for distance in range(9):  # two leap years may lie eight years apart
        found = day_of(today.year + (distance if ahead else -distance), month, day)
        if found and (found >= today if ahead else found <= today):
            return PartialDate.of(found)
    return None


def day_of(year: int, month: int, day: int) -> date | None:
    """A day of the calendar, None for 31 February."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def monday_of(day: date) -> date:
    """The Monday of the week of a day."""
    return day - timedelta(day.weekday())
