"""How often: when somebody is due, what state that is, and how much is at risk."""

from datetime import date, timedelta

CIRCLES = ("inner", "active", "light", "none")
DEFAULT_CADENCE: dict[str, int | None] = {"inner": 21, "active": 42, "light": 90, "none": None}
STANDINGS = ("none", "in_touch", "due_soon", "due", "overdue", "paused")
DUE_SOON_DAYS = 7


def every_days(own: int | None, circle: int | None) -> int | None:
    """The days between interactions that apply: the contact's own, else those of the circle."""
    return circle if own is None else own


def due_on(
    last: date | None, since: date | None, every: int | None, later_until: date | None
) -> date | None:
    """The day on which somebody is due, or None if never.

    That is the last interaction, else the day `since` which how-often applies, plus how often,
    and not before the day until which they were put off.
    """
    start = last or since
    if every is None or start is None:
        return None
    due = _after(start, every)
    return max(due, later_until) if later_until else due


def standing(due: date | None, paused: bool, every: int | None, today: date) -> str:
    """The state of how often: one of `STANDINGS`."""
    if paused:
        return "paused"
    if every is None or due is None:
        return "none"
    days = (due - today).days
    if days > DUE_SOON_DAYS:
        return "in_touch"
    if days > 0:
        return "due_soon"
    return "overdue" if days else "due"


def days_late(due: date, today: date) -> int:
    """How many days have gone by since the day on which somebody was due; 0 up to that day."""
    return max(0, (today - due).days)


def risk(due: date, every: int, today: date) -> float:
    """How much a silence endangers: days late in units of how often; 0 up to the due day."""
    return days_late(due, today) / max(1, every)


def skipped_until(every: int, today: date) -> date:
    """The day until which skipping once puts somebody off: how often from today."""
    return _after(today, every)


def _after(day: date, days: int) -> date:
    """The day so many days later; the calendar's last day where it ends before that."""
    return day + timedelta(min(days, (date.max - day).days))
