"""Promises: what the user owes people and what they owe, until it is ticked off."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.days import day_or_none, ordinal_or_none
from netbook.store.rows import utc_text


class PromiseRow(NamedTuple):
    """A promise with the name of whom it concerns; `whose` is mine or theirs."""

    id: int
    contact_id: int
    name: str
    given: str
    whose: str
    text: str
    due_on: date | None
    done_on: date | None
    interaction_id: int | None
    repeats: str = ""


_OPEN = """
    SELECT f.id, f.contact_id, c.formatted_name, c.given, f.whose, f.text, f.due_on, f.done_on,
           f.interaction_id, f.repeats
    FROM follow_up AS f CROSS JOIN contact AS c ON c.id = f.contact_id
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE f.done_on IS NULL AND c.trashed_at IS NULL AND i.trashed_at IS NULL AND {}
    LIMIT ?
"""


def open_promises(
    s: Session, limit: int | None = None, contact_id: int | None = None
) -> list[PromiseRow]:
    """The promises not kept yet, of all or of one contact: soonest first, undated last."""
    whose = "true" if contact_id is None else f"f.contact_id = {int(contact_id)}"
    rows: list[PromiseRow] = []
    for dated in ("NOT NULL", "NULL"):
        left = -1 if limit is None else limit - len(rows)
        query = _OPEN.format(f"f.due_on IS {dated} AND {whose} ORDER BY f.due_on, f.id")
        rows += [_promise(row) for row in s.connection().exec_driver_sql(query, (left,))]
    return rows


def _promise(row: Sequence[Any]) -> PromiseRow:
    *start, due, done, interaction_id, repeats = row
    return PromiseRow._make((*start, day_or_none(due), day_or_none(done), interaction_id, repeats))


def late_promises(s: Session, today: date) -> int:
    """How many of the user's own promises should have been kept before today."""
    late = s.connection().exec_driver_sql(
        """
        SELECT count(*) FROM follow_up AS f CROSS JOIN contact_state AS st ON st.id = f.contact_id
        LEFT JOIN interaction AS i ON i.id = f.interaction_id
        WHERE f.done_on IS NULL AND f.due_on < ? AND f.whose = 'mine' AND i.trashed_at IS NULL
        """,
        (today.toordinal(),),
    )
    return int(late.scalar_one())


def add_promise(
    s: Session,
    contact_id: int,
    *,
    whose: str,
    text: str,
    due_on: date | None,
    now: datetime,
    interaction_id: int | None = None,
) -> int:
    """Write down a promise to or from a contact; its id."""
    added = s.connection().exec_driver_sql(
        "INSERT INTO follow_up (contact_id, interaction_id, whose, text, due_on, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (contact_id, interaction_id, whose, text, ordinal_or_none(due_on), utc_text(now)),
    )
    promise_id = int(added.scalar_one())
    _write_text(s, interaction_id)
    return promise_id


def save_promise(
    s: Session, promise_id: int, *, whose: str, text: str, due_on: date | None
) -> None:
    """Change whose a promise is, what it says or when it is due."""
    saved = s.connection().exec_driver_sql(
        "UPDATE follow_up SET whose = ?, text = ?, due_on = ? WHERE id = ?"
        " RETURNING interaction_id",
        (whose, text, ordinal_or_none(due_on), promise_id),
    )
    _write_text(s, saved.scalar())


def tick(s: Session, promise_id: int, on: date | None) -> None:
    """Tick a promise off as kept on a day, or (None) make it open again."""
    s.connection().exec_driver_sql(
        "UPDATE follow_up SET done_on = ? WHERE id = ?", (ordinal_or_none(on), promise_id)
    )


def delete_promise(s: Session, promise_id: int) -> None:
    """Take a promise away."""
    deleted = s.connection().exec_driver_sql(
        "DELETE FROM follow_up WHERE id = ? RETURNING interaction_id", (promise_id,)
    )
    _write_text(s, deleted.scalar())


def _write_text(s: Session, interaction_id: int | None) -> None:
    if interaction_id is not None:
        # Today only reads promises, and what writes the search index would come before it.
        from netbook.store.texts import write_interaction_texts

        write_interaction_texts(s, [interaction_id])
