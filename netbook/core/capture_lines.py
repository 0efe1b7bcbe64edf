"""Many conversations at once: pasted, or from a text file, one a line, under dates."""

import datetime
import re
from typing import NamedTuple

from netbook.core.capture import read_line
from netbook.core.captured import Capture, People
from netbook.core.language_of import language_of
from netbook.core.natural_date import find_dates, read_date
from netbook.core.partial_date import PartialDate

_BULLET = re.compile(r"\s*(?:[-*+•·▪◦‣–—>]\s+|\[[ xX]?\]\s*)+")
_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s+")
_HEADING = re.compile(r"\A[#*_=\s]+|[*_=:\s]+\Z")


class WrittenLine(NamedTuple):
    """A line with something in it: its number in the text, from 1, and the day of its heading."""

    number: int
    text: str
    day: PartialDate | None = None


def split_lines(
    text: str, today: datetime.date, order: str = "dmy", *, preferred: str = "en"
) -> list[WrittenLine]:
    """The lines of a text, without bullets, numbers and lines that say nothing.

    A line that is nothing but a date (`2026-05-03`, `Tuesday:`, `## 3 May`) is a heading: its day
    is that of the lines below, up to the next one. A line of dashes, or an empty one, changes
    nothing. Each line is read in its own language, `preferred` where that can't be told.
    """
    lines: list[WrittenLine] = []
    day: PartialDate | None = None
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        line = _BULLET.sub("", raw, count=1) if _BULLET.match(raw) else raw
        language = language_of(line, preferred)
        if date := read_date(_HEADING.sub("", line), today, order, language=language):
            day = date
            continue
        found = find_dates(line.strip(), today, order, language=language)
        if not found or found[0].start > 0:
            line = _NUMBER.sub("", line, count=1) if _NUMBER.match(line) else line
        line = " ".join(line.split())
        if any(c.isalnum() for c in line):
            lines.append(WrittenLine(number, line, day))
    return lines


def read_lines(
    text: str, names: People, today: datetime.date, order: str = "dmy", *, preferred: str = "en"
) -> list[tuple[WrittenLine, Capture]]:
    """Every line of a text with what it says, its own date before that of its heading."""
    read = []
    for line in split_lines(text, today, order, preferred=preferred):
        language = language_of(line.text, preferred)
        read.append(
            (line, read_line(line.text, names, today, order, day=line.day, language=language))
        )
    return read
