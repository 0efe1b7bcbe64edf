"""What is said of a contact in one glance."""

from collections.abc import Sequence
from typing import NamedTuple

from netbook.store import Session
from netbook.store.people import TAGS, split_tags
from netbook.store.position import POSITION
from netbook.store.rows import ids_json


class Summary(NamedTuple):
    """What the head of a contact's page says; days are ordinals.

    `every` and `latest`, the days between conversations, are null while paused; `cadence_latest`
    are the contact's own. They are put off until `later_until`, or sooner if `later_event` comes
    to pass.
    """

    id: int
    uid: str
    name: str
    given: str
    title: str
    organisation: str
    city: str
    circle: str
    cadence_days: int | None
    every: int | None
    last_day: int | None
    due_day: int | None
    later_until: int | None
    paused: bool
    sphere: str
    tags: tuple[str, ...]
    photo: str | None
    connected_on: str
    conversations: int
    trashed: bool
    latest: int | None = None
    cadence_latest: int | None = None
    later_event: str = ""
    enjoyed: bool = False


_SUMMARIES = f"""
    SELECT c.id, c.uid, c.formatted_name AS name, c.given, coalesce(p.title, '') AS title,
           coalesce(o.name, '') AS organisation,
           coalesce((SELECT city FROM postal_address WHERE contact_id = c.id AND city <> ''
                     ORDER BY id LIMIT 1), '') AS city,
           c.circle, c.cadence_days, st.every, st.last_day, st.due_day, c.later_until, c.paused,
           c.sphere, {TAGS} AS tags, c.photo, c.connected_on,
           coalesce(st.conversations, 0) AS conversations, c.trashed_at NOT NULL AS trashed,
           st.latest, c.cadence_latest, c.later_event, c.enjoyed
    FROM json_each(?) AS j CROSS JOIN contact AS c ON c.id = j.value
    LEFT JOIN contact_state AS st ON st.id = c.id {POSITION}
"""


def read_summary(s: Session, contact_id: int) -> Summary | None:
    """The summary of a contact, in the trash or not; None where there is none of that id."""
    return next(iter(read_summaries(s, [contact_id])), None)


def read_summaries(s: Session, ids: Sequence[int]) -> list[Summary]:
    """The summaries of these contacts in this order; an id that nobody has is left out."""
    rows = s.connection().exec_driver_sql(_SUMMARIES, (ids_json(ids),)).mappings()
    return [
        Summary(
            **{
                **row,
                "paused": bool(row["paused"]),
                "tags": split_tags(row["tags"]),
                "trashed": bool(row["trashed"]),
                "enjoyed": bool(row["enjoyed"]),
            }
        )
        for row in rows
    ]
