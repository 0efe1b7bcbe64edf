"""How many people a day: on which day somebody is first due."""

from collections.abc import Iterable
from datetime import date, timedelta

DAILY_NUMBER = 4
"""How many people a day are asked for where nothing else is set."""


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
