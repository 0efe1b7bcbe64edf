"""Who is waiting to hear from the user: how many, and those most at risk first."""

from datetime import date
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.position import POSITION


class DueRow(NamedTuple):
    """Somebody who is due or overdue; days are ordinals.

    `every` are the days that apply, `cadence_days` the contact's own, `last_channel` that of the
    last conversation.
    """

    id: int
    name: str
    given: str
    title: str
    organisation: str
    photo: str | None
    every: int
    cadence_days: int | None
    last_day: int | None
    last_channel: str | None
    due_day: int
    conversations: int


_ROWS = f"""
    SELECT c.id, c.formatted_name, c.given, coalesce(p.title, ''), coalesce(o.name, ''), c.photo,
           st.every, c.cadence_days, st.last_day,
           (SELECT i.channel FROM participant AS pa
            CROSS JOIN interaction AS i ON i.id = pa.interaction_id
            WHERE pa.contact_id = c.id AND i.day = st.last_day AND i.trashed_at IS NULL
            ORDER BY i.id DESC LIMIT 1),
           st.due_day, st.conversations
    FROM ({{chosen}}) AS d CROSS JOIN contact_state AS st ON st.id = d.id
    CROSS JOIN contact AS c ON c.id = d.id {POSITION}
"""
# Few numbers of days apply to all people; each is found by one step in the index (every, due_day).
_NUMBERS = """
    WITH RECURSIVE days (every) AS (
        SELECT min(every) FROM contact_state WHERE due_day IS NOT NULL
        UNION ALL
        SELECT (SELECT min(every) FROM contact_state
                WHERE due_day IS NOT NULL AND every > days.every)
        FROM days WHERE days.every IS NOT NULL
    )
    SELECT every FROM days WHERE every IS NOT NULL
"""
# Among those of one number of days the most at risk are those due longest.
_DUE = """
    SELECT id, due_day, (:today - due_day) * 1.0 / max(every, 1) AS risk FROM contact_state
    WHERE due_day NOT NULL AND due_day <= :today {which}
"""
_DUE_LONGEST = f"SELECT * FROM ({_DUE} ORDER BY due_day, id LIMIT :limit)"
# Of more numbers than this (SQLite takes 500 in one statement) everybody is looked at.
NUMBERS = 100
_LATE = """
    SELECT id, due_day FROM contact_state WHERE due_day NOT NULL AND due_day <= :today
    ORDER BY due_day, id LIMIT :limit
"""


def due_list(s: Session, today: date, limit: int = 50) -> list[DueRow]:
    """Those due today or before, by days late in units of how often, the most first."""
    numbers = s.connection().exec_driver_sql(_NUMBERS).scalars().all()
    if not numbers:
        return []
    chosen = " UNION ALL ".join(
        _DUE_LONGEST.format(which=f"AND every = {int(every)}") for every in numbers
    )
    if len(numbers) > NUMBERS:
        chosen = _DUE.format(which="")
    chosen += " ORDER BY risk DESC, due_day, id LIMIT :limit"
    ordered = " ORDER BY d.risk DESC, d.due_day, d.id"
    return _rows(s, _ROWS.format(chosen=chosen) + ordered, today, limit)


def due_by_lateness(s: Session, today: date, limit: int | None = None) -> list[DueRow]:
    """Those due today or before, by days late, the most first."""
    ordered = " ORDER BY d.due_day, c.sort_key, d.id"
    return _rows(s, _ROWS.format(chosen=_LATE) + ordered, today, -1 if limit is None else limit)


def coming_list(s: Session, today: date, days: int, limit: int) -> list[DueRow]:
    """Those who come to be due after today, within so many days, the soonest first."""
    chosen = """
        SELECT id, due_day FROM contact_state WHERE due_day BETWEEN :today + 1 AND :today + :days
        ORDER BY due_day, id LIMIT :limit
    """
    query = _ROWS.format(chosen=chosen) + " ORDER BY d.due_day, d.id"
    return _rows(s, query, today, limit, days=days)


def _rows(s: Session, query: str, today: date, limit: int, **more: int) -> list[DueRow]:
    values: dict[str, Any] = {"today": today.toordinal(), "limit": limit, **more}
    return [DueRow._make(row) for row in s.connection().exec_driver_sql(query, values)]


def due_count(s: Session, today: date) -> int:
    """How many are due today or before."""
    return _count(s, 0, today.toordinal())


def coming_count(s: Session, today: date, days: int) -> int:
    """How many come to be due after today, within so many days."""
    return _count(s, today.toordinal() + 1, today.toordinal() + days)


def _count(s: Session, first: int, last: int) -> int:
    query = "SELECT count(*) FROM contact_state WHERE due_day BETWEEN ? AND ?"
    return int(s.connection().exec_driver_sql(query, (first, last)).scalar_one())
