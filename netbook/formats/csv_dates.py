"""Days as address books write them (`1/31/1972`, `31. Januar`, `--12-01`), read to ISO."""

import re
from collections.abc import Iterable

from netbook.core.fold import fold
from netbook.core.partial_date import PartialDate

_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan january januar janner janvier janv enero ene",
            "feb february februar fevrier fevr febrero",
            "mar march marz mrz mars marzo",
            "apr april avril avr abril abr",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juillet juil julio",
            "aug august aout agosto ago",
            "sep sept september septembre septiembre",
            "oct okt october oktober octobre octubre",
            "nov november novembre noviembre",
            "dec dez december dezember decembre diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}
_MIDNIGHT = re.compile(r"[T ]+0?0:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?\Z")
_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)\Z|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\Z")
_SHORTER_ISO = re.compile(r"(\d{4})(?:-(\d\d))?\Z")
_YEARLESS = re.compile(r"--(\d\d)-?(\d\d)\Z")
_NUMBERS = re.compile(r"(\d{1,2})([/.-]) ?(\d{1,2})(?:\2 ?(\d{4}|\d\d)|\.)?\Z")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:de )?([^\W\d]+)\.?(?:,|[ -]de)?"
    r"(?:[ -](\d{4}|\d\d))?\Z"
)
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?\Z")
# What a program writes for "no date": Outlook's 0/0/00 and the year 4501.
_NONE = re.compile(
    r"0+([/.-])0+\1(?:0+|1900)\Z|1([/.-])1\2(?:4501|0001)\Z|4501-01-01\Z|0000-00-00\Z"
)
_LONGEST = 60
# A year of two digits belongs to the last century from here on.
_CENTURY_TURNS = 30
# Address books that must have a year write this one for "unknown".
_UNKNOWN_YEARS = {0, 1604}


def read_day(text: str, order: str = "mdy") -> str:
    """A day as ISO (`1972-01-31`, `--01-31`, `1972-01`); other text stays, "no date" is empty.

    `order` is `mdy` or `dmy`, which way round `6/3/2005` is meant (see `day_order`).
    """
    if len(text) > _LONGEST:
        return text.strip()
    written = " ".join(text.split())
    written = _MIDNIGHT.sub("", written)
    if _NONE.match(written):
        return ""
    try:
        day = _read(written, order)
    except ValueError:
        day = None
    return str(day) if day else text.strip()


def joined_day(year: str, month: str, day: str) -> str:
    """A day from three cells; the text of those that are filled where they make no day."""
    cells = (year.strip(), month.strip(), day.strip())
    month_number = _MONTHS.get(fold(cells[1]).rstrip("."), cells[1])
    try:
        numbers = [int(cell) if cell else None for cell in (cells[0], month_number, cells[2])]
        return str(_day(*numbers))
    except (ValueError, TypeError):
        return "-".join(cell for cell in cells if cell)


def day_order(texts: Iterable[str], default: str) -> str:
    """Which way round the days of one file are written, by those that can be read only one way."""
    for text in texts:
        numbers = _NUMBERS.match(_MIDNIGHT.sub("", text.strip()))
        if numbers and numbers[2] != ".":
            if int(numbers[1]) > 12:
                return "dmy"
            if int(numbers[3]) > 12:
                return "mdy"
    return default


def _read(text: str, order: str) -> PartialDate | None:
    if found := _ISO.match(text):
        return _day(*(int(part) for part in found.groups() if part))
    if found := _YEARLESS.match(text):
        return _day(None, int(found[1]), int(found[2]))
    if found := _SHORTER_ISO.match(text):
        return PartialDate(int(found[1]), int(found[2]) if found[2] else None)
    if found := _NUMBERS.match(text):
        first, second = int(found[1]), int(found[3])
        month_first = found[2] != "." and (order == "mdy" or second > 12) and first <= 12
        day, month = (second, first) if month_first else (first, second)
        return _day(_year(found[4]), month, day)
    if found := _DAY_FIRST.match(text):
        return _named(_year(found[3]), found[2], found[1])
    if found := _MONTH_FIRST.match(text):
        return _named(_year(found[3]), found[1], found[2])
    return None


def _named(year: int | None, month: str, day: str) -> PartialDate | None:
    number = _MONTHS.get(fold(month))
    return _day(year, number, int(day)) if number else None


def _day(year: int | None, month: int | None = None, day: int | None = None) -> PartialDate:
    return PartialDate(None if year in _UNKNOWN_YEARS else year, month, day)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    year = int(text)
    return year if len(text) == 4 else year + (1900 if year >= _CENTURY_TURNS else 2000)
