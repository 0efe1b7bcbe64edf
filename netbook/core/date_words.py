"""The words in which people say a date, a table for each language.

A form is a regular expression over folded text in which {weekday}, {month}, {season}, {unit},
{number}, {which}, {part}, {days} and {holiday} stand for the words of those tables, {day} and
{year} for figures, {ahead} for a word that says that the date lies ahead. What a form means is
said by name, and worked out in `netbook.core.date_meanings`; {dayth} is a day with its ordinal.
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
    not_after: tuple[str, ...]
    """Words after which a date tells of something else: since Friday, every Friday."""
    doubtful: frozenset[str]
    """Names of days that are other words too: they count with a word before, or a capital."""
    forms: tuple[Form, ...] = field(repr=False)


_DAYTIME = "(?: morning| afternoon| evening| night| lunchtime| noon)?"

ENGLISH = DateWords(
    days={
        "today": 0,
        "earlier today": 0,
        "later today": 0,
        "just now": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "this noon": 0,
        "tonight": 0,
        "end of day": 0,
        "end of the day": 0,
        "eod": 0,
        "yesterday": -1,
        "last night": -1,
        "day before yesterday": -2,
        "the day before yesterday": -2,
        "the other day": -2,
        "tomorrow": 1,
        "tmrw": 1,
        "day after tomorrow": 2,
        "the day after tomorrow": 2,
    },
    weekdays={
        **dict.fromkeys(("monday", "mon"), 0),
        **dict.fromkeys(("tuesday", "tue", "tues"), 1),
        **dict.fromkeys(("wednesday", "wed", "weds"), 2),
        **dict.fromkeys(("thursday", "thu", "thur", "thurs"), 3),
        **dict.fromkeys(("friday", "fri"), 4),
        **dict.fromkeys(("saturday", "sat"), 5),
        **dict.fromkeys(("sunday", "sun"), 6),
    },
    months={
        **dict.fromkeys(("january", "jan"), 1),
        **dict.fromkeys(("february", "feb"), 2),
        **dict.fromkeys(("march", "mar"), 3),
        **dict.fromkeys(("april", "apr"), 4),
        "may": 5,
        **dict.fromkeys(("june", "jun"), 6),
        **dict.fromkeys(("july", "jul"), 7),
        **dict.fromkeys(("august", "aug"), 8),
        **dict.fromkeys(("september", "sept", "sep"), 9),
        **dict.fromkeys(("october", "oct"), 10),
        **dict.fromkeys(("november", "nov"), 11),
        **dict.fromkeys(("december", "dec"), 12),
    },
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    units={
        **dict.fromkeys(("minute", "minutes", "min", "mins"), "minute"),
        **dict.fromkeys(("hour", "hours", "hr", "hrs"), "hour"),
        **dict.fromkeys(("day", "days"), "day"),
        **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
        **dict.fromkeys(("weekend", "weekends"), "weekend"),
        **dict.fromkeys(("month", "months"), "month"),
        **dict.fromkeys(("year", "years", "yr", "yrs"), "year"),
    },
    numbers={
        **dict.fromkeys(("a", "an", "one", "about a"), 1),
        **dict.fromkeys(("two", "a couple of", "a couple", "couple of"), 2),
        **dict.fromkeys(("three", "a few"), 3),
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
    },
    which={
        **dict.fromkeys(("last", "this past", "this last", "the previous"), -1),
        "this": 0,
        **dict.fromkeys(("next", "the following"), 1),
        **dict.fromkeys(("this coming", "the coming", "coming"), 2),
    },
    part={
        **dict.fromkeys(("early", "start of", "beginning of"), "start"),
        **dict.fromkeys(("mid", "middle of"), "middle"),
        **dict.fromkeys(("late", "end of", "later"), "end"),
    },
    holidays={
        "christmas": (12, 25),
        "xmas": (12, 25),
        "christmas eve": (12, 24),
        "new year's eve": (12, 31),
        "new year's day": (1, 1),
        "new year": (1, 1),
    },
    ordinal="(?:st|nd|rd|th)",
    ahead=("by", "until", "till", "til", "before", "no later than", "due by", "due on", "due"),
    lead=("on", "at", "in"),
    not_after=("since", "from", "after", "every", "each", "starting", "starts", "as of", "than"),
    doubtful=frozenset({"sat", "sun", "mon", "wed"}),
    forms=(
        Form("{days}" + _DAYTIME, "days"),
        Form("{number} {unit} (?:ago|back)", "ago"),
        Form("(?:with)?in (?:the next )?{number} {unit}(?:'? time|'s time)?", "ahead"),
        Form("{number} {unit} from (?:now|today)", "ahead"),
        Form("{weekday}" + _DAYTIME, "weekday"),
        Form("{which} {weekday}" + _DAYTIME, "weekday"),
        Form("{weekday},? {which} {unit}", "weekday_of_week"),
        Form("{which} {unit},? {weekday}", "weekday_of_week"),
        Form("{which} {unit}", "unit"),
        Form("(?:at|on|over) the {unit}", "weekend"),
        Form("(?:the )?{unit} before last", "before_last"),
        Form("(?:the )?{part} (?:of )?{which} {unit}", "unit"),
        Form("(?:the )?{part}[ -](?:of )?(?:the )?{unit}", "unit"),
        Form("(?:the )?{part}[ -](?:of )?{month}(?:,? {year})?", "calendar"),
        Form(
            "(?:{weekday},? )?(?:the )?{day}(?: ?- ?[0-9]{1,2})?(?: of)? {month}(?:,? {year})?",
            "calendar",
        ),
        Form(
            "(?:{weekday},? )?{month} (?:the )?{day}(?: ?- ?[0-9]{1,2})?(?:,? {year})?(?! ?{unit})",
            "calendar",
        ),
        Form("(?:on|{ahead}) the {dayth}(?= ?(?:[.,;:)]|$|and |with |at ))", "calendar"),
        Form("(?<![0-9] )(?<!(?:st|nd|rd|th) ){month},? {year}", "calendar"),
        Form("(?:in|{ahead}) {month}", "calendar"),
        Form("{month}", "calendar", alone=True),
        Form("{which} {month}", "month"),
        Form("{season}(?: of)?,? {year}", "season"),
        Form("(?:in|{ahead}) (?:the )?{season}", "season"),
        Form("{which} {season}", "season"),
        Form("{season}", "season", alone=True),
        Form("(?:at|over|on|around|{which}|{ahead}) {holiday}(?: {year})?", "holiday"),
        Form("(?:back )?in {year}", "calendar"),
        Form("{ahead} {year}", "calendar"),
        Form("{year}", "calendar", alone=True),
    ),
)

LANGUAGES: Mapping[str, DateWords] = {"en": ENGLISH}
