"""How many people a day: who is asked for when, so that no day asks for more."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

DAILY_NUMBER = 4
"""How many people a day are asked for where nothing else is set."""


def first_of_week(today: date) -> date:
    """The Monday of this week, on which it is decided anew who is the most at risk."""
    return date.fromordinal(max(1, today.toordinal() - today.weekday()))


def first_day(today: date, number: int, due_today: int, coming: Iterable[tuple[date, int]]) -> date:
    """The first day from today on which fewer than `number` people are due.

    `coming` are the days after today with how many are due then, in their order.
    """
    if due_today < number:
        return today
    day = today + timedelta(1)
    for taken, count in coming:
        if taken > day or count < number:
            break
        day = taken + timedelta(1)
    return day


def forecast(
    number: int, today: date, written: int, due: int, coming: Iterable[tuple[date, int]]
) -> Iterator[tuple[date, int]]:
    """How many each day asks for, from today until nobody waits any more.

    `due` wait today, of whose `number` so many were `written` to; `coming` are the days after today
    with how many come to be due then, in their order. Nobody is lost: what a day has no room for
    waits for the next one, and a day on which nobody waits is left out.
    """
    arriving = iter(coming)
    ahead = next(arriving, None)
    day, room = today, max(0, number - written)
    while due or ahead:
        if not due and ahead:
            day, due, ahead, room = ahead[0], ahead[1], next(arriving, None), number
        while ahead and ahead[0] <= day:
            due, ahead = due + ahead[1], next(arriving, None)
        asked = min(due, room)
        if asked:
            yield day, asked
        due -= asked
        day, room = day + timedelta(1), number
