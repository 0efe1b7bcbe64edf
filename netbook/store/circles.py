"""Circles: how close people are, and how often that means where they have no days of their own."""

from datetime import date
from typing import NamedTuple

from netbook.core.cadence import CIRCLES
from netbook.store import Session
from netbook.store.crowd import CROWD, turn

# Whether the first conversation of a contact is planned for a day, which how often doesn't move.
PLANNED = """
    EXISTS (SELECT 1 FROM who_answer AS a CROSS JOIN contact_state AS st ON st.id = a.contact_id
            WHERE a.contact_id = contact.id AND st.last_day IS NULL)
"""


class CircleRow(NamedTuple):
    """A circle and its days between conversations; None for never.

    `latest_days` are those at the latest; None leaves them to the rule of
    `netbook.core.cadence.latest_days`.
    """

    name: str
    cadence_days: int | None
    latest_days: int | None = None


def circles(s: Session) -> list[CircleRow]:
    """All circles, the closest first."""
    rows = s.connection().exec_driver_sql("SELECT name, cadence_days, latest_days FROM circle")
    days = {row[0]: CircleRow(*row) for row in rows}
    return [days.get(name, CircleRow(name, None)) for name in CIRCLES]


def set_circle_cadence(s: Session, name: str, days: int | None, today: date) -> None:
    """Change how often a circle means; for those who had never, it applies from today on.

    Of many of them each begins on a day of their own, as of many met on one day. What was said of
    the latest goes with the days that it was said for.
    """
    run = s.connection().exec_driver_sql
    now = "(SELECT cadence_days FROM circle WHERE name = ?1)"
    of_circle = "SELECT 1 FROM contact WHERE circle = ? AND cadence_from IS NULL LIMIT ?"
    many = len(run(of_circle, (name, CROWD + 1)).all()) > CROWD
    # Before the circle: a contact is due from the first day that it has how often.
    run(
        f"""
        UPDATE contact SET cadence_from =
            CASE WHEN ?2 IS NULL THEN NULL
                 WHEN cadence_from IS NULL
                 THEN ?3 + CASE WHEN ?4 THEN {turn("id", "0", "max(7, ?2 / 2)")} ELSE 0 END
                 ELSE cadence_from + {now} - ?2 END
        WHERE circle = ?1 AND cadence_days IS NULL AND {now} IS NOT ?2
          AND (?2 IS NULL AND cadence_from IS NOT NULL
               OR ?2 IS NOT NULL AND (cadence_from IS NULL OR {PLANNED}))
        """,
        (name, days, today.toordinal(), many),
    )
    run(
        "UPDATE circle SET cadence_days = ?2, latest_days = NULL"
        " WHERE name = ?1 AND cadence_days IS NOT ?2",
        (name, days),
    )


def set_circle_latest(s: Session, name: str, latest: int | None) -> None:
    """Change how long it may be at the latest in a circle; None leaves it to the rule."""
    s.connection().exec_driver_sql(
        "UPDATE circle SET latest_days = ?2 WHERE name = ?1 AND latest_days IS NOT ?2",
        (name, latest),
    )
