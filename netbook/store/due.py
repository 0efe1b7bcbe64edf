"""Who is waiting to hear from the user: how many, and those most at risk first."""

from datetime import date
from functools import partial
from typing import Any, NamedTuple

from netbook.core.cadence import WEIGHT_STEP, WEIGHT_STEPS, risk, weight
from netbook.core.daily import first_of_week
from netbook.store import Session
from netbook.store.position import POSITION


class DueRow(NamedTuple):
    """Somebody who is due or overdue; days are ordinals.

    `every` are the days that apply, `latest` those at the latest, `cadence_days` the contact's own,
    `last_channel` that of the last conversation, `evidence` what speaks for knowing each other.
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
    latest: int
    evidence: int


_ROWS = f"""
    SELECT c.id, c.formatted_name, c.given, coalesce(p.title, ''), coalesce(o.name, ''), c.photo,
           st.every, c.cadence_days, st.last_day,
           (SELECT i.channel FROM participant AS pa
            CROSS JOIN interaction AS i ON i.id = pa.interaction_id
            WHERE pa.contact_id = c.id AND i.day = st.last_day AND i.trashed_at IS NULL
            ORDER BY i.id DESC LIMIT 1),
           st.due_day, st.conversations, st.latest, st.evidence
    FROM ({{chosen}}) AS d CROSS JOIN contact_state AS st ON st.id = d.id
    CROSS JOIN contact AS c ON c.id = d.id {POSITION}
"""
# How much lateness weighs, as the index has it; `netbook.core.cadence.weight` says it too.
_CLASS = f"min(evidence / {WEIGHT_STEP}, {WEIGHT_STEPS})"
_FIRST = """
    (SELECT {what} FROM contact_state
     WHERE due_day IS NOT NULL AND {which} ORDER BY {what} LIMIT 1)
"""
_RISK = f"""
    (max(0, :on - {{due}}) * (1 + {{class}} / {WEIGHT_STEPS}.0) / max(1, {{every}}))
"""
# Of those with the same number of days and the same weight the most at risk are those due longest,
# and the index has them in this order. The lists, which are few, are walked side by side: a queue
# holds the next of each, and gives the most at risk of them first.
_WALK = f"""
    WITH RECURSIVE days (every) AS (
        SELECT {_FIRST.format(what="every", which="true")}
        UNION ALL
        SELECT {_FIRST.format(what="every", which="every > days.every")}
        FROM days WHERE days.every IS NOT NULL
    ),
    list (every, class) AS (
        SELECT every, {_FIRST.format(what=_CLASS, which="every = days.every")}
        FROM days WHERE every IS NOT NULL
        UNION ALL
        SELECT every,
               {_FIRST.format(what=_CLASS, which=f"every = list.every AND {_CLASS} > list.class")}
        FROM list WHERE class IS NOT NULL
    ),
    place (every, class, id) AS (
        SELECT every, class,
               (SELECT id FROM contact_state
                WHERE due_day IS NOT NULL AND every = list.every AND {_CLASS} = list.class
                  AND due_day <= :today ORDER BY due_day, id LIMIT 1)
        FROM list WHERE class IS NOT NULL
    ),
    walk (every, class, due_day, id, risk) AS (
        SELECT p.every, p.class, st.due_day, st.id,
               {_RISK.format(due="st.due_day", **{"class": "p.class"}, every="p.every")}
        FROM place AS p CROSS JOIN contact_state AS st ON st.id = p.id
        UNION ALL
        SELECT w.every, w.class, st.due_day, st.id,
               {_RISK.format(due="st.due_day", **{"class": "w.class"}, every="w.every")}
        FROM walk AS w CROSS JOIN contact_state AS st ON st.id =
            (SELECT id FROM contact_state
             WHERE due_day IS NOT NULL AND every = w.every AND {_CLASS} = w.class
               AND due_day <= :today AND (due_day, id) > (w.due_day, w.id)
             ORDER BY due_day, id LIMIT 1)
        ORDER BY 5 DESC, 3, 2 DESC, 4
    )
    SELECT id, due_day, risk FROM walk LIMIT :limit
"""
_LATE = """
    SELECT id, due_day FROM contact_state WHERE due_day NOT NULL AND due_day <= :today
    ORDER BY due_day, id LIMIT :limit
"""


def due_list(s: Session, today: date, limit: int = 50) -> list[DueRow]:
    """Those due today or before, the most at risk first.

    Who is among them is a matter of the week: the most at risk on its first day, then those who
    came to be due since. So nobody drops out of them from day to day but by what is done.
    """
    rows = _rows(s, _ROWS.format(chosen=_WALK), today, limit, on=first_of_week(today).toordinal())
    return sorted(rows, key=partial(_at_risk, today))


def _at_risk(today: date, row: DueRow) -> tuple[float, int, float, int]:
    due = date.fromordinal(row.due_day)
    weighs = weight(row.evidence)
    return -risk(due, row.every, row.evidence, today), row.due_day, -weighs, row.id


def due_ids(s: Session, today: date, limit: int) -> list[int]:
    """The ids of those due in the order in which the days to come ask for them."""
    query = f"SELECT id FROM ({_WALK})"
    values = {
        "today": today.toordinal(),
        "limit": limit,
        "on": first_of_week(today).toordinal(),
    }
    return list(s.connection().exec_driver_sql(query, values).scalars())


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
