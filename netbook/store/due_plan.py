"""Today's plan: how many people a day, on which day a first conversation falls, what waits."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from netbook.core.daily import DAILY_NUMBER, first_day, forecast
from netbook.core.depth_weights import WRITTEN
from netbook.store import Session
from netbook.store.due import DueRow, coming_count, coming_list, due_count, due_ids, due_list
from netbook.store.settings import get_setting, put_setting

SETTING = "daily_number"
WEEK = 7
FORESEEN = 60
# What comes by these is only read.
_READ = (*WRITTEN, "social")


class Plan(NamedTuple):
    """Today: the people asked for, the most at risk first, and how many others there are.

    `held_back` are due too, beyond the daily `number`; `coming` are due within a week; `written`
    of that number were written to today. `until` is the day on which the last of them all is
    asked for, if each day asks for its number; None where nobody waits behind today.
    """

    rows: list[DueRow]
    number: int
    written: int
    held_back: int
    coming: int
    until: date | None = None


def daily_number(s: Session) -> int:
    """How many people a day are asked for."""
    return int(get_setting(s, SETTING, DAILY_NUMBER))


def set_daily_number(s: Session, number: int) -> None:
    """Ask for so many people a day, at least one."""
    put_setting(s, SETTING, max(1, number))


def todays_plan(s: Session, today: date) -> Plan:
    """The people for today, and how many wait behind them."""
    number = daily_number(s)
    written = _written(s, today, number)
    due = due_count(s, today)
    room = min(due, number - written)
    rows = due_list(s, today, room) if room else []
    held, coming = due - len(rows), coming_count(s, today, WEEK)
    until = None
    if held or coming:
        seen = min(due, number * (FORESEEN + 2))  # more are not counted day by day
        days = forecast(number, today, written, seen, _coming(s, today, within=WEEK))
        until = max((day for day, _asked in days), default=None)
    return Plan(rows, number, written, held, coming, until)


def planned_day(s: Session, contact_id: int, today: date) -> date | None:
    """The day that asks for somebody who is due, if each asks for its number of people.

    None for who isn't due, and for who waits longer than `FORESEEN` days.
    """
    number = daily_number(s)
    room = max(0, number - _written(s, today, number))
    ids = due_ids(s, today, room + number * FORESEEN)
    if contact_id not in ids:
        return None
    behind = ids.index(contact_id) - room
    return today if behind < 0 else today + timedelta(1 + behind // number)


def todays_number(s: Session, today: date) -> int:
    """How many people today asks for still: what the sidebar says of Today."""
    number = daily_number(s)
    return min(due_count(s, today), number - _written(s, today, number))


def everybody_waiting(s: Session, today: date, limit: int) -> list[DueRow]:
    """All who are due, the most at risk first, then those due within a week, the soonest first."""
    rows = due_list(s, today, limit)
    return rows + coming_list(s, today, WEEK, limit - len(rows))


def plan_first_conversation(s: Session, contact_id: int, today: date) -> None:
    """Have somebody without any conversation be due on the first day that has room for them."""
    run = s.connection().exec_driver_sql
    query = "SELECT every FROM contact_state WHERE id = ? AND last_day IS NULL"
    every = run(query, (contact_id,)).scalar()
    if every is None:
        return
    # They are not due today themselves: how often was just said, and counts from today.
    number = daily_number(s)
    others = due_count(s, today) + _written(s, today, number)
    day = first_day(today, number, others, _coming(s, today, but=contact_id))
    query = "UPDATE contact SET cadence_from = ? WHERE id = ?"
    run(query, (day.toordinal() - int(every), contact_id))


def _coming(
    s: Session, today: date, *, but: int = 0, within: int | None = None
) -> Iterator[tuple[date, int]]:
    """The days after today on which people are due, with how many, in their order."""
    # Of the days alone it counts them in the index, without a look at who it is.
    many = "sum(id <> ?1)" if but else "count(*)"
    query = f"""
        SELECT due_day, {many} FROM contact_state
        WHERE due_day > ?2 AND (?3 IS NULL OR due_day <= ?2 + ?3)
        GROUP BY due_day ORDER BY due_day
    """
    for day, count in s.connection().exec_driver_sql(query, (but, today.toordinal(), within)):
        yield date.fromordinal(day), count


def _written(s: Session, today: date, most: int) -> int:
    """How many of those with how often the user wrote or spoke to today; counted up to `most`.

    Whoever only wrote to the user leaves the day's room to others.
    """
    query = f"""
        SELECT count(*) FROM (
            SELECT DISTINCT st.id FROM interaction AS i
            CROSS JOIN participant AS p ON p.interaction_id = i.id
            CROSS JOIN contact_state AS st ON st.id = p.contact_id
            WHERE i.day = ? AND i.trashed_at IS NULL AND st.every IS NOT NULL
              AND (i.direction <> 'in' OR i.channel NOT IN {_READ}) LIMIT ?)
    """
    return int(s.connection().exec_driver_sql(query, (today.toordinal(), most)).scalar_one())
