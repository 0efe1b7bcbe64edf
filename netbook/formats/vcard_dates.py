"""Birthdays and anniversaries in all their spellings (RFC 6350 4.3, RFC 2426 3.1.5, ISO 8601)."""

import re
from datetime import date

_DAY = re.compile(r"(?:(\d{4})(-?)|--)(\d\d)(?(2)\2|-?)(\d\d)(?:[Tt ](.+))?\Z")
_TIME = re.compile(r"(\d\d)(?::?(\d\d)(?::?(\d\d))?)?(?:([Zz])|([+-]\d\d):?(\d\d)?)?\Z")
_LEAP_YEAR = "2000"
_MIDNIGHT = ("00", "00:00", "00:00:00")


def read_date(text: str, omitted_year: str = "") -> str:
    """The date as `1985-04-12`, `--04-12` or with its time; anything else stays as it is.

    `omitted_year` is Apple's X-APPLE-OMIT-YEAR: that year means none. Midnight is what programs
    write that know no time, and is left out.
    """
    found = _DAY.match(text)
    if not found:
        return text
    year, _, month, day, time = found.groups()
    try:
        date.fromisoformat(f"{year or _LEAP_YEAR}-{month}-{day}")
    except ValueError:
        return text
    written = f"{year}-{month}-{day}" if year and year != omitted_year else f"--{month}-{day}"
    if time is None:
        return written
    clock = _read_time(time)
    if clock is None:
        return text
    return f"{written}T{clock}" if clock else written


def _read_time(text: str) -> str | None:
    found = _TIME.match(text)
    if not found:
        return None
    hour, minute, second, utc, offset_hours, offset_minutes = found.groups()
    clock = ":".join(part for part in (hour, minute, second) if part)
    if clock in _MIDNIGHT:
        return ""
    if offset_hours:
        return f"{clock}{offset_hours}:{offset_minutes or '00'}"
    return clock + ("Z" if utc else "")


def basic_date(text: str) -> str:
    """The date as RFC 6350 writes it: `19850412`, `--0412`, `20090808T1430-0500`."""
    day, clock, time = text.partition("T")
    year = "--" if day.startswith("--") else day[:4]
    offset = max(time.rfind("-"), time.rfind("+"))
    if offset > 0:
        time = time[:offset].replace(":", "") + time[offset:].replace(":", "")
    return year + day.removeprefix(year).replace("-", "") + clock + time.replace(":", "")


def is_day(text: str) -> bool:
    """Whether this is a date as `read_date` gives it, with or without its year or a time."""
    return bool(_DAY.match(text)) and read_date(text) == text
