"""The one reminder of a day: what it counts, and when it is time for it."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

USUAL = time(9)
"""When the reminder comes where nothing else is set, in local time."""


class Digest(NamedTuple):
    """How many people to write to today, and promises of mine that are late or for today."""

    people: int
    late: int
    due: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say."""
        return not any(self)


def is_time(now: datetime, at: time, shown: date | None) -> bool:
    """Whether the reminder of this local day is to come now: its time is past, it has not come.

    A day that lies ahead of `now` (the clock was set back) counts as not shown.
    """
    return now.time() >= at and shown != now.date()


def seconds_until(now: datetime, at: time, shown: date | None) -> int:
    """How long to wait for the next reminder, in whole seconds of the local clock, rounded up."""
    if is_time(now, at, shown):
        return 0
    day = now.date() if now.time() < at and shown != now.date() else now.date() + timedelta(1)
    wait = datetime.combine(day, at) - now.replace(tzinfo=None)
    return max(0, -(-wait // timedelta(seconds=1)))
