"""Circles: how close people are, and how often that means where they have no days of their own."""

from datetime import date
from typing import NamedTuple

from netbook.core.cadence import CIRCLES
from netbook.store import Session

# Whether the first conversation of a contact is planned for a day, which how often doesn't move.
PLANNED = """
    EXISTS (SELECT 1 FROM who_answer AS a CROSS JOIN contact_state AS st ON st.id = a.contact_id
            WHERE a.contact_id = contact.id AND st.last_day IS NULL)
"""


class CircleRow(NamedTuple):
    """A circle and its days between conversations; None for never."""

    name: str
    cadence_days: int | None


def circles(s: Session) -> list[CircleRow]:
    """All circles, the closest first."""
    rows = s.connection().exec_driver_sql("SELECT name, cadence_days FROM circle")
    days = {row[0]: row[1] for row in rows}
    return [CircleRow(name, days.get(name)) for name in CIRCLES]


def set_circle_cadence(s: Session, name: str, days: int | None, today: date) -> None:
    """Change how often a circle means; for those who had never, it applies from today."""
    run = s.connection().exec_driver_sql
    now = "(SELECT cadence_days FROM circle WHERE name = ?1)"
    # Before the circle: a contact is due from the first day that it has how often.
    run(
        f"""
        UPDATE contact SET cadence_from =
            CASE WHEN ?2 IS NULL THEN NULL
                 WHEN cadence_from IS NULL THEN ?3
                 ELSE cadence_from + {now} - ?2 END
        WHERE circle = ?1 AND cadence_days IS NULL AND {now} IS NOT ?2
          AND (?2 IS NULL AND cadence_from IS NOT NULL
               OR ?2 IS NOT NULL AND (cadence_from IS NULL OR {PLANNED}))
        """,
        (name, days, today.toordinal()),
    )
    run(
        "UPDATE circle SET cadence_days = ?2 WHERE name = ?1 AND cadence_days IS NOT ?2",
        (name, days),
    )
