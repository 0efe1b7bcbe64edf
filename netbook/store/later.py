"""Later: who is put off, until which day or what event, and being asked about again.

A day is always said. What was waited for ends it sooner, in the very step that writes it down, so
nobody waits for ever for an answer that doesn't come.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from netbook.core.cadence import skipped_until
from netbook.store import Session
from netbook.store.rows import ids_json, number_of_changed

EVENTS = ("answer", "promise", "position")
_CHOSEN = "id IN (SELECT value FROM json_each(:ids))"
_ENDED = "UPDATE contact SET later_until = NULL, later_since = NULL, later_event = ''"
# Put off are those whose day it moves: not who is paused, or due no sooner anyhow.
_PUT_OFF = """
    FROM contact AS c CROSS JOIN contact_state AS st ON st.id = c.id
    WHERE c.later_until > ? AND st.due_day = c.later_until
"""


class PutOffRow(NamedTuple):
    """Somebody who is put off until a day, an ordinal, or sooner if the event comes to pass."""

    id: int
    name: str
    given: str
    until: int
    event: str


def put_off(s: Session, contact_id: int, until: date, today: date, event: str = "") -> None:
    """Put somebody off until a day, however due they are, or until one of `EVENTS` if sooner."""
    values = {
        "id": contact_id,
        "until": until.toordinal(),
        "today": today.toordinal(),
        "event": event,
    }
    s.connection().exec_driver_sql(
        "UPDATE contact SET later_until = :until, later_since = :today, later_event = :event"
        " WHERE id = :id AND (later_until IS NOT :until OR later_event <> :event)",
        values,
    )


def skip_once(s: Session, contact_id: int, today: date) -> None:
    """Put somebody off by how often they are due, from today; nothing where they never are."""
    query = "SELECT every FROM contact_state WHERE id = ?"
    every = s.connection().exec_driver_sql(query, (contact_id,)).scalar()
    if every is not None:
        put_off(s, contact_id, skipped_until(every, today), today)


def take_back(s: Session, ids: Sequence[int]) -> int:
    """Put these people off no longer; how many were."""
    query = f"{_ENDED} WHERE {_CHOSEN} AND later_until NOT NULL"
    return number_of_changed(s, query, {"ids": ids_json(ids)})


def came_to_pass(s: Session, ids: Sequence[int], event: str, on: int | None = None) -> None:
    """End the waiting of those of these people who are put off until this.

    `on` is the ordinal of its day where that may lie before they were put off.
    """
    number_of_changed(
        s,
        f"{_ENDED} WHERE {_CHOSEN} AND later_event = :event"
        " AND (:on IS NULL OR coalesce(later_since, 0) <= :on)",
        {"ids": ids_json(ids), "event": event, "on": on},
    )


def is_put_off(s: Session, contact_id: int, today: date) -> bool:
    """Whether somebody is put off until a day after today."""
    query = f"SELECT EXISTS (SELECT 1 {_PUT_OFF} AND c.id = ?)"
    values = (today.toordinal(), contact_id)
    return bool(s.connection().exec_driver_sql(query, values).scalar_one())


def put_off_count(s: Session, today: date) -> int:
    """How many are put off until a day after today."""
    query = f"SELECT count(*) {_PUT_OFF}"
    return int(s.connection().exec_driver_sql(query, (today.toordinal(),)).scalar_one())


def put_off_rows(s: Session, today: date, limit: int) -> list[PutOffRow]:
    """Who is put off until a day after today, the soonest first."""
    query = f"""
        SELECT c.id, c.formatted_name, c.given, c.later_until, c.later_event {_PUT_OFF}
        ORDER BY c.later_until, c.id LIMIT ?
    """
    found = s.connection().exec_driver_sql(query, (today.toordinal(), limit))
    return [PutOffRow._make(row) for row in found]
