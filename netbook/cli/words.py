"""How days, states and people are said on the terminal, in English."""

from collections.abc import Sequence
from datetime import date
from unicodedata import combining, east_asian_width

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
CHANNELS = {
    "in_person": "meeting",
    "video": "video call",
    "phone": "call",
    "email": "email",
    "message": "message",
    "letter": "letter",
    "social": "post",
    "event": "event",
}
SECTIONS = {
    "who": "who they are",
    "cares": "cares about",
    "does": "does",
    "openings": "looks for somebody",
    "wants": "wants",
    "offers": "offers",
}


def day(when: date) -> str:
    """`18 Sep 2026`."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def count(number: int, one: str, many: str) -> str:
    """`1 person`, `9,874 people`."""
    return f"{number:,} {one if number == 1 else many}"


def lateness(due: date, today: date) -> str:
    """`22 days late`, `due today`, `in 12 days`."""
    days = (today - due).days
    if days == 0:
        return "due today"
    return f"{count(days, 'day', 'days')} late" if days > 0 else f"in {count(-days, 'day', 'days')}"


def how_often(days: int) -> str:
    """`every 6 weeks`, `every 3 months`, `every 10 days`."""
    if days % 365 == 0:
        return "every " + count(days // 365, "year", "years")
    if days >= 60 and days % 30 == 0:
        return "every " + count(days // 30, "month", "months")
    if days % 7 == 0:
        return "every " + count(days // 7, "week", "weeks")
    return "every " + count(days, "day", "days")


def position(title: str, organisation: str) -> str:
    """`Head of Data, Northwind Traders`, whichever of the two there is."""
    return ", ".join(part for part in (title, organisation) if part)


def standing_word(standing: str, due: date | None, today: date) -> str:
    """The state of how often, or nothing where there is none."""
    if standing == "paused":
        return "paused"
    return lateness(due, today) if due and standing != "none" else ""


def columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows as lines whose columns stand under each other, two spaces apart."""
    if not rows:
        return []
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    """How many columns of a terminal a text takes: two for a Chinese character, none for marks."""
    return sum(2 if east_asian_width(c) in "WF" else not combining(c) for c in text)
