"""The words in which people say a date, a table for each language.

A form is a regular expression over folded text in which {weekday}, {month}, {season}, {unit},
{number}, {which}, {part}, {days} and {holiday} stand for the words of those tables, {day} and
{year} for figures, {ahead} for a word that says that the date lies ahead. What a form means is
said by name, and worked out in `netbook.core.date_meanings`, or is `figures` with the groups d, m
and y; {dayth} is a day with its ordinal,
{week} the figure of a week of the year.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Form(NamedTuple):
    """One way to say a date; `alone` forms count only where nothing else was said."""

    pattern: str
    meaning: str
    alone: bool = False


@dataclass(frozen=True, eq=False)
class DateWords:
    """How one language says dates; all words are folded.

    `days` are days from today; `weekdays` count from Monday = 0; `seasons` are EDTF's 21 to 24;
    `units` are minute, hour, day, week, weekend, month and year; `which` is -1 for the last, 0 for
    this, 1 for the next, 2 for the first to come; `part` is start, middle or end.
    """

    days: Mapping[str, int]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    seasons: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    which: Mapping[str, int]
    part: Mapping[str, str]
    holidays: Mapping[str, tuple[int, int]]
    ordinal: str
    """What may follow the figure of a day of the month."""
    ahead: tuple[str, ...]
    """Words before a date that make it one to come: by Friday."""
    lead: tuple[str, ...]
    """Other words before a date that belong to it: on Friday."""
    article: str
    """An article that may stand between that word and the date, with its space."""
    not_after: tuple[str, ...]
    """Words after which a date tells of something else: since Friday, every Friday."""
    doubtful: frozenset[str]
    """Names of days that are other words too, such as sat."""
    doubtful_after: tuple[str, ...]
    """Words after which they are those other words: in the sun, we sat."""
    versions: tuple[str, ...]
    """Words after which figures are no date: version 3.11."""
    forms: tuple[Form, ...] = field(repr=False)
    no_dates: str = "(?!)"
    """What is no date where one begins, though it looks like one: Fr. Hahn, am Morgen."""
