"""How often: when somebody is due, at the latest when, what state that is, and what is at risk."""

from datetime import date, timedelta

CIRCLES = ("inner", "active", "light", "none")
DEFAULT_CADENCE: dict[str, int | None] = {"inner": 21, "active": 42, "light": 90, "none": None}
STANDINGS = ("none", "in_touch", "due_soon", "due", "overdue", "paused")
DUE_SOON_DAYS = 7
# Of whom more is known weighs more, in steps of so many points, up to twice as much.
WEIGHT_STEP, WEIGHT_STEPS = 14, 5


def every_days(own: int | None, circle: int | None) -> int | None:
    """The days between interactions that apply: the contact's own, else those of the circle."""
    return circle if own is None else own


def latest_days(every: int, own: int | None = None, circle: int | None = None) -> int:
    """The days between interactions at the latest: the contact's own, else the circle's, else half
    as long again, at least a week more; never less than `every`.

    The circle's go with the circle's days: `circle` is None where `every` is the contact's own.
    """
    said = circle if own is None else own
    return max(every, every + max(7, every // 2) if said is None else said)


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


def latest_on(due: date, last: date | None, every: int, latest: int) -> date:
    """The last day on which somebody who is due isn't overdue yet.

    Without an interaction it counts from the day on which they are due.
    """
    return max(due, _after(last, latest)) if last else _after(due, max(0, latest - every))


def standing(due: date | None, latest: date | None, paused: bool, today: date) -> str:
    """The state of how often, one of `STANDINGS`; `latest` is the day of `latest_on`."""
    if paused:
        return "paused"
    if due is None:
        return "none"
    days = (due - today).days
    if days > DUE_SOON_DAYS:
        return "in_touch"
    if days > 0:
        return "due_soon"
    return "due" if today <= (latest or due) else "overdue"


def days_late(due: date, today: date) -> int:
    """How many days have gone by since the day on which somebody was due; 0 up to that day."""
    return max(0, (today - due).days)


def weight(evidence: int) -> float:
    """How much lateness weighs, by what speaks for knowing each other: from 1 to 2."""
    return 1 + min(evidence // WEIGHT_STEP, WEIGHT_STEPS) / WEIGHT_STEPS


def risk(due: date, every: int, evidence: int, today: date) -> float:
    """How much a silence endangers: days late in units of how often, weighed by `evidence`.

    0 up to the day on which they are due.
    """
    return days_late(due, today) * weight(evidence) / max(1, every)


def skipped_until(every: int, today: date) -> date:
    """The day until which skipping once puts somebody off: how often from today."""
    return _after(today, every)


def _after(day: date, days: int) -> date:
    """The day so many days later; the calendar's last day where it ends before that."""
    return day + timedelta(min(days, (date.max - day).days))
