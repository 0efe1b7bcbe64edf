"""What the points of `netbook.core.depth` are called; read before the first paint, hence alone."""

from datetime import date

LEVELS = ("nothing", "met", "acquaintance", "growing", "well", "fading")
ACQUAINTANCE, GROWING, WELL = 15, 35, 70
# Days since the last conversation, up to which it is worth so many points.
RECENT = ((31, 5), (92, 4), (183, 3), (365, 1))
GROWS_WITHIN, FADES_AFTER = 183, 365


def level_of(evidence_points: int, last_day: int | None, today: date) -> str:
    """One of `LEVELS`, by the points but for the last conversation, and that one's ordinal."""
    if not evidence_points:
        return "nothing"
    last = date.fromordinal(last_day) if last_day is not None else None
    figure = evidence_points + recent_points(last, today)
    if figure < ACQUAINTANCE:
        return "met"
    if last is None:
        return "acquaintance"
    days = (today - last).days
    if days > FADES_AFTER:
        return "fading"
    if figure >= WELL:
        return "well"
    return "growing" if figure >= GROWING and days <= GROWS_WITHIN else "acquaintance"


def recent_points(last: date | None, today: date) -> int:
    """The points of the last conversation for being not long ago."""
    if last is None:
        return 0
    days = (today - last).days
    return next((points for until, points in RECENT if days <= until), 0)
