"""Days as the notebook keeps them: as ordinals, which sort and count."""

from datetime import date


def day_or_none(ordinal: int | None) -> date | None:
    """The day that an ordinal stands for."""
    return None if ordinal is None else date.fromordinal(ordinal)


def ordinal_or_none(day: date | None) -> int | None:
    """The ordinal that a day is kept as."""
    return None if day is None else day.toordinal()


def days_before(day: date, days: int) -> date:
    """The day so many days earlier; the calendar's first day where it begins after that."""
    return date.fromordinal(max(1, day.toordinal() - days))
