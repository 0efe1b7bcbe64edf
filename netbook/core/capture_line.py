"""A line with its dates, durations and names masked, so that rules see who and when and not words.

The masked line is as long as the line. A name that the notebook knows is written as `KNOWN` signs,
one that may be new as `NEW`, a date as `DATE`, a duration as `DURATION`.
"""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from netbook.core.capture_names import Name, find_names
from netbook.core.capture_words import DATE, DURATION, KNOWN, NEW, CaptureWords
from netbook.core.captured import People, Span
from netbook.core.fold import level
from netbook.core.natural_date import FoundDate, find_dates


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of the line that says one thing, and what stands between it and the one before."""

    start: int
    end: int
    before: str = ""

    def holds(self, span: Span) -> bool:
        """Whether the span lies in the clause."""
        return self.start <= span.start and span.end <= self.end


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the rules see it."""

    text: str
    masked: str
    words: CaptureWords
    today: datetime.date
    order: str
    dates: tuple[FoundDate, ...]
    names: tuple[Name, ...]
    minutes: tuple[int, Span] | None
    clauses: tuple[Clause, ...]

    def part(self, clause: Clause) -> str:
        """The masked text of a clause."""
        return self.masked[clause.start : clause.end]

    def names_in(self, span: Span) -> list[Name]:
        """The names within a span, in their order."""
        return [n for n in self.names if span.start <= n.span.start and n.span.end <= span.end]

    def told_until(self, clause: Clause) -> int:
        """Where a clause begins to tell what it was about: the index in the line, or its end."""
        opener = pattern(self.words, rf"(?<=[^ ] )(?:{self.words.opener})\b")
        found = opener.search(self.masked, clause.start, clause.end)
        return found.start() if found else clause.end


def read_masks(
    text: str,
    people: People,
    words: CaptureWords,
    today: datetime.date,
    order: str,
    language: str,
    *,
    anywhere: bool = False,
) -> Line:
    """The line with its masks and clauses; `anywhere` as in `find_names`."""
    low = level(text)
    minutes = _find_minutes(low, words)
    dates = tuple(
        found
        for found in find_dates(text, today, order, language=language)
        if not minutes or found.end <= minutes[1].start or minutes[1].end <= found.start
    )
    masked = _mask(low, [Span(d.start, d.end) for d in dates], DATE)
    masked = _mask(masked, [minutes[1]] if minutes else [], DURATION)
    names = tuple(find_names(text, masked, people, words, anywhere=anywhere))
    masked = _mask(masked, [n.span for n in names if not n.person.is_new], KNOWN)
    masked = _mask(masked, [n.span for n in names if n.person.is_new], NEW)
    clauses = tuple(_clauses(text, masked, words))
    return Line(text, masked, words, today, order, dates, names, minutes, clauses)


def _mask(text: str, spans: Iterable[Span], sign: str) -> str:
    for start, end in spans:
        text = text[:start] + sign * (end - start) + text[end:]
    return text


def _find_minutes(low: str, words: CaptureWords) -> tuple[int, Span] | None:
    """The first duration in the line, in minutes."""
    not_before, not_after = (re.compile(p) for p in words.not_minutes)
    best: tuple[int, Span] | None = None
    for form, factor in words.minutes:
        for found in re.finditer(
            rf"(?<![\w.,:/'-])(?:{words.minutes_lead})?(?:{form})(?![\w/])", low
        ):
            if not_before.search(low[: found.start()]) or not_after.match(low[found.end() :]):
                continue
            figures = found.groupdict()
            number = figures.get("n") or figures.get("h")
            value = factor * float(number.replace(",", ".")) if number else factor
            minutes = round(value + int(figures.get("m") or 0))
            longer = best and found.end() - found.start() <= best[1].end - best[1].start
            if 0 < minutes <= 24 * 60 and not longer:
                best = minutes, Span(*found.span())
    return best


def _clauses(text: str, masked: str, words: CaptureWords) -> list[Clause]:
    """The line cut at its punctuation, and at `and` where something new is told."""
    lists = [Span(*m.span()) for m in pattern(words, r"{names}").finditer(masked)]
    opener = pattern(words, rf"(?:{words.opener})\Z")
    abbreviation = pattern(words, rf"(?:{words.abbreviations})\Z")
    cuts: list[tuple[int, int]] = []
    for found in re.finditer(r"[;!?()¿¡]+|,(?!\d)|\.(?=\s|$)|:(?=\s|$)|(?<=\s)-+(?=\s)|\n", masked):
        told = found[0] == ":" and opener.search(masked[: found.start()])
        short = found[0] == "." and abbreviation.search(masked[: found.start()])
        if not (told or short) and not any(start < found.start() < end for start, end in lists):
            cuts.append(found.span())
    new = "|".join(words.new_clause)
    joined = pattern(words, rf"(?<=[^ ]),? (?:{words.conjunctions}) (?=(?:{new}))")
    cuts += [m.span() for m in joined.finditer(masked)]
    clauses: list[Clause] = []
    start, before = 0, ""
    for first, last in [*_merged(cuts), (len(text), len(text))]:
        clause = _stripped(text, start, first, before)
        if clause:
            clauses.append(clause)
            before = ""
        start, before = last, before + text[first:last]
    return clauses


def _merged(cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(cuts):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _stripped(text: str, start: int, end: int, before: str) -> Clause | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Clause(start, end, before) if start < end else None


_SLOT = re.compile(r"\{([a-z_]+)\}")


@cache
def pattern(words: CaptureWords, form: str) -> re.Pattern[str]:
    """A form of a language as a regular expression over masked text."""
    name = f"[{KNOWN}{NEW}]+"
    ends = rf"(?= ?(?:[^\w\s{KNOWN}{NEW}'-]|$|(?:{words.stop})\b))"
    slots = {
        **words.slots,
        "name": name,
        "known": f"{KNOWN}+",
        "names": rf"{name}(?:{words.joins}{name}|, ?{name}{ends})*",
        "who": f"(?:{words.subjects}|{name})",
        "other": f"(?:{words.others}|{name})",
        "me": f"(?:{words.me})",
        "i": words.i,
        "adverb": f"(?:{words.adverbs})*",
        "date": f"{DATE}+",
        "verb": f"(?:{'|'.join(words.verbs)})",
        "kind": f"(?:{'|'.join(f'(?P<{k}>{p})' for k, p in words.kinds.items())})",
        "contacted": words.contacted,
        "past": words.past,
        "channel": f"(?:{'|'.join(c.pattern for c in words.channels if c.strength > 1)})",
    }
    filled = form
    while (fill := _SLOT.sub(lambda slot: slots[slot[1]], filled)) != filled:
        filled = fill  # a slot may hold others
    behind = "".join(  # what looks behind has one length
        rf"|(?<=\b(?:{'|'.join(each)}))" for _, each in groupby(words.elided, len)
    )
    starts = "" if form.startswith(("^", "(?<")) else rf"(?:(?<![\w']){behind})"
    return re.compile(rf"{starts}(?:{filled})")
