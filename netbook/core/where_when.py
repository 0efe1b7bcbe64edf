"""Where and when, as people jot it down: `Contoso, 2019 to 2022`, `since 2020`, `spring 2023`."""

import re
from datetime import date
from typing import NamedTuple

from netbook.core.fold import level
from netbook.core.natural_date import find_dates
from netbook.core.partial_date import PartialDate


class WhereWhen(NamedTuple):
    """What was understood: the first words, days as EDTF text, and whatever else was said.

    `ended_on` is `started_on` where one date was said, and empty where it goes on or is not known.
    """

    where: str = ""
    started_on: str = ""
    ended_on: str = ""
    note: str = ""


class _Said(NamedTuple):
    start: int
    end: int
    date: PartialDate


# In all languages at once: a word of one of them means nothing else beside a date in another.
_TO = r"to|through|until|till?|bis|a|au|al|hasta|jusqu'(?:a|en|au)"
_SINCE = r"since|from|as of|seit|ab|von|depuis|des|de|du|desde"
_NOW = r"now|today|present|heute|jetzt|aujourd'hui|maintenant|hoy|ahora"
_AT = r"at|@|beim?|in|im|chez|en|a"
_BETWEEN = re.compile(rf"\s*(?:[-\u2010-\u2015/]|\b(?:{_TO})\b)\s*(?:\b(?:in|im|en)\s+)?")
_OPEN = re.compile(rf"\s*(?:[-\u2010-\u2015]|\b(?:{_TO})\b)\s*(?:(?:{_NOW})\b|(?=[,;)]|$))")
_BEFORE = re.compile(
    rf"(?:(?P<since>\b(?:{_SINCE})\s)|(?P<until>\b(?:{_TO})\s)"
    r"|\b(?:in|im|en|on|am)\s)\s*$"
)
_FIGURES = re.compile(
    r"(?<![\w.,])(?<![a-z]-)(?:(?P<month>0?[1-9]|1[0-2])[/.](?P<of>(?:19|20)[0-9]{2})"
    r"|(?P<year>(?:19|20)[0-9]{2})(?:-(?P<m>0[1-9]|1[0-2])(?:-(?P<d>[0-3][0-9]))?)?)(?![\w])"
)
_SHORT_YEAR = re.compile(r"\s*[-\u2010-\u2015/]\s*'?([0-9]{2})(?![\w-])")
_EDGES = " \t,;:.-\u2010\u2011\u2012\u2013\u2014\u2015()"


def read_where_when(
    text: str, today: date, order: str = "dmy", *, language: str = "en"
) -> WhereWhen:
    """The words and the dates of a text, in any order; further dates stay among the words."""
    text = " ".join(text.split())
    if not text:
        return WhereWhen()  # without making ready to find dates, which takes 60 ms
    folded = level(text)
    dates = _dates(text, folded, today, order, language)
    if not dates:
        return _words(text.split(","))
    first = dates[0]
    start, end = first.start, first.end
    started, ended = first.date, first.date
    short = _SHORT_YEAR.match(folded, end)
    between = _BETWEEN.match(folded, end)
    going_on = _OPEN.match(folded, end)
    if short and first.date.month is None and (first.date.year or 0) % 100 < int(short[1]):
        ended = PartialDate((first.date.year or 0) // 100 * 100 + int(short[1]))
        end = short.end()
    elif len(dates) > 1 and between and between.end() == dates[1].start:
        ended, end = dates[1].date, dates[1].end
    elif going_on:
        lead = _BEFORE.search(folded[:start])
        head = text[: lead.start() if lead else start]
        return _words(_around(head, text[going_on.end() :]), str(started))
    if ended.earliest < started.earliest:
        started, ended = ended, started
    said = str(started), str(ended)
    if lead := _BEFORE.search(folded[:start]):
        start = lead.start()
        if lead["since"] and started == ended:
            said = str(started), ""
        elif lead["until"] and started == ended:
            said = "", str(ended)
    return _words(_around(text[:start], text[end:]), *said)


def _dates(text: str, folded: str, today: date, order: str, language: str) -> list[_Said]:
    """Every date in the text in its order; the words before it are not part of it."""
    found = []
    for each in find_dates(text, today, order, language=language):
        lead = re.match(rf"(?:(?:{_TO}|{_SINCE}|{_AT}|on|am)\s+)+", folded[each.start : each.end])
        found.append(_Said(each.start + (lead.end() if lead else 0), each.end, each.date))
    for figures in _FIGURES.finditer(folded):
        if all(figures.end() <= each.start or each.end <= figures.start() for each in found):
            year, month = figures["year"] or figures["of"], figures["m"] or figures["month"]
            try:
                day = int(figures["d"]) if figures["d"] else None
                value = PartialDate(int(year), int(month) if month else None, day)
            except ValueError:
                continue  # 2019-02-31 is no day
            found.append(_Said(*figures.span(), value))
    return sorted(found)


def _around(before: str, after: str) -> list[str]:
    """The words before and after a date, without what joined them to it: `at Contoso`."""
    parts = [part.strip(_EDGES) for part in (*before.split(","), *after.split(","))]
    leads = (re.match(rf"(?:{_AT})\s+(?=\S)", level(part)) for part in parts)
    return [part[lead.end() :] if lead else part for part, lead in zip(parts, leads, strict=True)]


def _words(parts: list[str], started: str = "", ended: str = "") -> WhereWhen:
    where, *rest = [bare for part in parts if (bare := part.strip(_EDGES))] or [""]
    return WhereWhen(where, started, ended, ", ".join(rest))
