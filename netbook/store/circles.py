"""Circles: how close people are, and how often that means where they have no days of their own."""

from datetime import date
from typing import NamedTuple

from netbook.core.cadence import CIRCLES
from netbook.store import Session


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
    # Before the circle: a contact is due from the first day that it has how often.
    run(
        """
        UPDATE contact SET cadence_from = CASE WHEN ?2 IS NULL THEN NULL ELSE ?3 END
        WHERE circle = ?1 AND cadence_days IS NULL
          AND (SELECT cadence_days FROM circle WHERE name = ?1) IS NOT ?2
          AND (?2 IS NULL AND cadence_from IS NOT NULL
               OR ?2 IS NOT NULL AND cadence_from IS NULL)
        """,
        (name, days, today.toordinal()),
    )
    run(
        "UPDATE circle SET cadence_days = ?2 WHERE name = ?1 AND cadence_days IS NOT ?2",
        (name, days),
    )
