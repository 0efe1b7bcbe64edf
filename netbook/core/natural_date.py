"""Dates as people say them: yesterday, last Tuesday, by Friday, 3 May, in 2 weeks, spring 2019."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from netbook.core.date_meanings import MEANINGS
from netbook.core.date_words import DateWords
from netbook.core.fold import fold, fold_with_map, source_span
from netbook.core.languages import language as tables_of
from netbook.core.partial_date import PartialDate
from netbook.core.said_date import Said, full_year, nearest_day

ORDERS = ("dmy", "mdy", "ymd")
_WORD_BEFORE = 24


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: from its first character, the word before included (on, by), to its last.

    `future` says that it is meant to lie ahead, or does. `due` is the day on which a promise for
    that date is due: the last that it can mean, or the first after `by` (by April); `until` that a
    word such as `by` stands before it.
    """

    start: int
    end: int
    date: PartialDate
    future: bool
    due: datetime.date
    until: bool = False


def find_dates(
    text: str,
    today: datetime.date,
    order: str = "dmy",
    *,
    ahead: bool = False,
    language: str = "en",
) -> list[FoundDate]:
    """All dates in a text, in the order of the text; of two that overlap the longer one.

    Without a year, or by a weekday, a date is the last one up to today; the next one with `ahead`,
    or after a word that looks ahead (by, until, next). `order` (`dmy`, `mdy`, `ymd`) reads 3/5 and
    03/05/2024; where only another order gives a date, that one is taken.
    """
    folded, positions = fold_with_map(text)
    words = tables_of(language).dates
    found: list[FoundDate] = []
    for match, reading in _matches(folded, today, order, ahead, words, False):
        start, end = source_span(positions, *match.span())
        if not _is_doubtful(match, text[start:end], words):
            found.append(FoundDate(start, end, *reading))
    found.sort(key=lambda each: (each.start - each.end, each.start))
    kept: list[FoundDate] = []
    for each in found:
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def read_date(
    text: str,
    today: datetime.date,
    order: str = "dmy",
    *,
    ahead: bool = False,
    language: str = "en",
) -> PartialDate | None:
    """The date that the whole text is, None for any other text; also `2019`, `May`, `2019-21`."""
    folded = fold(text).strip(" ,;:!").removesuffix(".")
    try:
        value = PartialDate.parse(folded)
        return None if value.year is None else value
    except ValueError:
        pass
    for whole in (folded, folded + "."):
        for match, found in _matches(whole, today, order, ahead, tables_of(language).dates, True):
            if match.span() == (0, len(whole)):
                return found.date
    return None


class _Reading(NamedTuple):
    date: PartialDate
    future: bool
    due: datetime.date
    until: bool


def _matches(
    folded: str, today: datetime.date, order: str, ahead: bool, words: DateWords, alone: bool
) -> Iterator[tuple[re.Match[str], _Reading]]:
    """Every form that fits somewhere and gives a date that exists, with what it gives."""
    no_date = re.compile(words.no_dates)
    for form, meaning, only_alone in _forms(words):
        if only_alone and not alone:
            continue
        for match in form.finditer(folded):
            if no_date.match(folded, match.start()):
                continue
            if _tells_of_something_else(folded[: match.start()], words.not_after):
                continue
            slots = match.groupdict()
            led = bool(slots.get("ahead"))
            try:
                if meaning == "figures":
                    if _tells_of_something_else(folded[: match.start()], words.versions):
                        continue
                    value = _figures(slots, today, order, ahead or led)
                else:
                    value = MEANINGS[meaning](Said(slots, words, today, ahead or led))
                if value:
                    future = ahead or led or value.earliest > today
                    due = value.earliest if led else value.latest
                    yield match, _Reading(value, future, due, led)
            except (ValueError, OverflowError):
                continue  # 31 April, or a day after the end of the calendar


def _tells_of_something_else(before: str, words: tuple[str, ...]) -> bool:
    before = before[-_WORD_BEFORE:].rstrip()
    return any(before.endswith(word) and not before[: -len(word)][-1:].isalnum() for word in words)


def _is_doubtful(match: re.Match[str], written: str, words: DateWords) -> bool:
    """Whether it is a word such as `sat` that only looks like a day.

    It is a day at the end of what is said (beers with Bob sat), and with a capital elsewhere, but
    not where a line begins and goes on: `Sat with Maya` tells how they sat.
    """
    day = match.groupdict().get("weekday")
    if day not in words.doubtful or not match.group().endswith(day):
        return False
    if match.group() != day:
        return _tells_of_something_else(match.group()[: -len(day)], words.doubtful_after)
    goes_on = re.match(r" [^\W\d]", match.string[match.end() :])
    if written[:1].isupper():
        return match.start() == 0 and bool(goes_on)
    before = match.string[: match.start()]
    return bool(goes_on) or not before or _tells_of_something_else(before, words.doubtful_after)


_FIGURES = (
    r"(?P<y>[0-9]{4})(?P<s>[-/.])(?P<m>[0-9]{1,2})(?P=s)(?P<d>[0-9]{1,2})",
    r"(?P<d>[0-9]{1,2})\. ?(?P<m>[0-9]{1,2})\. ?(?P<y>[0-9]{4}|[0-9]{2})",
    r"(?P<a>[0-9]{1,2})(?P<s>[-/])(?P<b>[0-9]{1,2})(?P=s)(?P<y>[0-9]{4}|[0-9]{2})",
    # Without a year only where it stands like a date: 3/4 may be a share, 3.5. the end of a number.
    r"(?:(?:LEAD) |^|(?<=, ))(?P<d>[0-9]{1,2})\. ?(?P<m>[0-9]{1,2})\.",
    r"(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})\.(?= ?[^ ])",
    r"(?P<d>[0-9]{1,2})\.(?P<m>1[0-2])\.",
    r"(?:(?:LEAD) |^|(?<=, ))(?!24/7)(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})",
    r"(?!(?:1/[1-4]|2/3|3/4|9/11|24/7)\b)(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})(?=$|,)",
)


def _figures(
    slots: dict[str, str | None], today: datetime.date, order: str, ahead: bool
) -> PartialDate | None:
    """A date written in figures: 2026-05-03, 3.5., 03/05/2024."""
    day, month, first, second = (slots.get(name) for name in "dmab")
    if first and second:
        day, month = (first, second) if order == "dmy" else (second, first)
        if int(month) > 12:
            day, month = month, day
    if not day or not month:
        return None
    year = slots.get("y")
    if year:
        return PartialDate(full_year(year, today), int(month), int(day))
    return nearest_day(int(month), int(day), today, ahead)


@cache
def _forms(words: DateWords) -> list[tuple[re.Pattern[str], str, bool]]:
    """The forms of a language as regular expressions: pattern, meaning, whether only alone."""

    def either(name: str, table: object) -> str:
        said = sorted(map(str, table), key=len, reverse=True)  # type: ignore[call-overload]
        return f"(?P<{name}>{'|'.join(re.escape(word) for word in said)})"

    ahead = either("ahead", words.ahead)
    lead = "|".join(re.escape(word) for word in words.lead)
    slots = {
        "days": either("days", words.days),
        "weekday": either("weekday", words.weekdays) + r"(?:\.(?= ?[0-9]))?",
        "month": either("month", words.months) + r"(?:\.(?= ?[0-9]))?",
        "season": either("season", words.seasons),
        "unit": either("unit", words.units),
        "number": either("number", words.numbers)[:-1] + "|[0-9]{1,4})",
        "which": either("which", words.which),
        "part": either("part", words.part),
        "holiday": either("holiday", words.holidays),
        "day": f"(?P<day>[0-9]{{1,2}}{words.ordinal}?)",
        "dayth": f"(?P<dayth>[0-9]{{1,2}}{words.ordinal})",
        "year": r"(?P<year>(?:19|20)[0-9]{2}|'[0-9]{2})",
        "week": "(?P<week>[0-9]{1,2})",
        "ahead": ahead,
    }
    before = rf"(?<![\w'/+-])(?<![0-9][.,:])(?:(?:{ahead}|{lead}) (?:{words.article})?)?"
    after = r"(?![\w/])(?![-.,:][0-9])"
    forms = []
    for form, meaning, alone in words.forms:
        pattern = re.sub(r"\{([a-z]+)\}", lambda slot: slots[slot[1]], form)
        start = before.partition("(?:(?:")[0] if "?P<ahead>" in pattern else before
        forms.append((re.compile(start + pattern + after), meaning, alone))
    for pattern in _FIGURES:
        start = before
        if "LEAD" in pattern:
            start = before.partition("(?:(?:")[0]
            pattern = pattern.replace("LEAD", f"{ahead}|{lead}")
        forms.append((re.compile(start + pattern + after), "figures", False))
    return forms
