"""Promises: what the user owes people and what they owe, until it is ticked off."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.days import day_or_none, ordinal_or_none
from netbook.store.rows import utc_text

# What a promise may settle of an exchange, and the day that says so.
SETTLED = {"thanks": "thanked_on", "outcome": "told_on"}


class PromiseRow(NamedTuple):
    """A promise with the name of whom it concerns; `whose` is mine or theirs.

    `repeats` is a rule of `netbook.core.recurrence`, empty for one made once.
    """

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


# Nothing is broken where somebody hasn't answered yet: to ask again is no promise to them.
_NO_ANSWER = "f.settles <> 'answer'"
_OPEN = """
    SELECT f.id, f.contact_id, c.formatted_name, c.given, f.whose, f.text, f.due_on, f.done_on,
           f.interaction_id, f.repeats
    FROM follow_up AS f CROSS JOIN contact AS c ON c.id = f.contact_id
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE f.done_on IS NULL AND c.trashed_at IS NULL AND i.trashed_at IS NULL AND {}
    LIMIT ?
"""


def open_promises(
    s: Session,
    limit: int | None = None,
    contact_id: int | None = None,
    *,
    waiting: bool = True,
) -> list[PromiseRow]:
    """The promises not kept yet, of all or of one contact: soonest first, undated last.

    Without `waiting` but for those to ask again, which are told with what was asked.
    """
    whose = "true" if contact_id is None else f"f.contact_id = {int(contact_id)}"
    if not waiting:
        whose = f"{whose} AND {_NO_ANSWER}"
    rows: list[PromiseRow] = []
    for dated in ("NOT NULL", "NULL"):
        left = -1 if limit is None else limit - len(rows)
        query = _OPEN.format(f"f.due_on IS {dated} AND {whose} ORDER BY f.due_on, f.id")
        rows += [_promise(row) for row in s.connection().exec_driver_sql(query, (left,))]
    return rows


def count_promises(s: Session) -> int:
    """How many promises are not kept yet, but for those to ask again: few of them, and few of those
    in the trash, are taken from all.
    """
    count = s.connection().exec_driver_sql(
        """
        SELECT (SELECT count(*) FROM follow_up WHERE done_on IS NULL) - (SELECT count(*) FROM (
            SELECT f.id FROM follow_up AS f WHERE f.exchange_id IS NOT NULL AND f.done_on IS NULL
                AND f.settles = 'answer'
            UNION
            SELECT f.id FROM contact AS c CROSS JOIN follow_up AS f ON f.contact_id = c.id
            WHERE c.trashed_at IS NOT NULL AND f.done_on IS NULL
            UNION
            SELECT f.id FROM interaction AS i CROSS JOIN follow_up AS f ON f.interaction_id = i.id
            WHERE i.trashed_at IS NOT NULL AND f.done_on IS NULL))
        """
    )
    return int(count.scalar_one())


def _promise(row: Sequence[Any]) -> PromiseRow:
    *start, due, done, interaction_id, repeats = row
    return PromiseRow._make((*start, day_or_none(due), day_or_none(done), interaction_id, repeats))


def late_promises(s: Session, today: date) -> int:
    """How many of the user's own promises should have been kept before today."""
    late = s.connection().exec_driver_sql(
        f"""
        SELECT count(*) FROM follow_up AS f CROSS JOIN contact_state AS st ON st.id = f.contact_id
        LEFT JOIN interaction AS i ON i.id = f.interaction_id
        WHERE f.done_on IS NULL AND f.due_on < ? AND f.whose = 'mine' AND i.trashed_at IS NULL
          AND {_NO_ANSWER}
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
    repeats: str = "",
    exchange_id: int | None = None,
    settles: str = "",
) -> int:
    """Write down a promise to or from a contact; its id.

    `repeats` is a rule of `netbook.core.recurrence`. Keeping it settles what is owed for an
    exchange, if one is given: thanks, or its outcome.
    """
    due = ordinal_or_none(due_on)
    added = s.connection().exec_driver_sql(
        "INSERT INTO follow_up (contact_id, interaction_id, whose, text, due_on, created_at,"
        " repeats, repeats_from, exchange_id, settles)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM exchange WHERE id = ?), ?) RETURNING id",
        (
            *(contact_id, interaction_id, whose, text, due, utc_text(now)),
            *(repeats, due if repeats else None, exchange_id, settles),
        ),
    )
    promise_id = int(added.scalar_one())
    _write_text(s, interaction_id)
    return promise_id


def save_promise(
    s: Session,
    promise_id: int,
    *,
    whose: str,
    text: str,
    due_on: date | None,
    repeats: str | None = None,
) -> None:
    """Change whose a promise is, what it says, when it is due, or (unless None) how it repeats.

    A new day or rule is the one that it counts from.
    """
    saved = s.connection().exec_driver_sql(
        """
        UPDATE follow_up SET whose = :whose, text = :text, due_on = :due,
            repeats = coalesce(:repeats, repeats),
            repeats_from = CASE
                WHEN coalesce(:repeats, repeats) = '' THEN NULL
                WHEN due_on IS NOT :due OR coalesce(:repeats, repeats) <> repeats THEN :due
                ELSE repeats_from
            END
        WHERE id = :id RETURNING interaction_id
        """,
        {
            "whose": whose,
            "text": text,
            "due": ordinal_or_none(due_on),
            "repeats": repeats,
            "id": promise_id,
        },
    )
    _write_text(s, saved.scalar())


def put_promise_off(s: Session, promise_id: int, until: date) -> None:
    """Give a promise another day; one that repeats still counts from its first."""
    s.connection().exec_driver_sql(
        "UPDATE follow_up SET due_on = ? WHERE id = ?", (until.toordinal(), promise_id)
    )


def tick(s: Session, promise_id: int, on: date | None) -> None:
    """Tick a promise off as kept on a day, or (None) make it open again.

    Keeping one that repeats adds the next, and making it open again takes that back unless it was
    kept or reworded. What a promise settles is settled with it, and open again with it.
    """
    run = s.connection().exec_driver_sql
    before = run(
        "SELECT due_on, done_on, repeats, repeats_from, exchange_id, settles, contact_id"
        " FROM follow_up WHERE id = ?",
        (promise_id,),
    ).first()
    if before is None:
        return
    due, done, repeats, start, exchange_id, settles, contact_id = before
    day = ordinal_or_none(on)
    run("UPDATE follow_up SET done_on = ? WHERE id = ?", (day, promise_id))
    if settles in SETTLED:
        column = SETTLED[settles]
        run(
            f"UPDATE exchange SET {column} = ? WHERE id = ? AND {column} IS ?",
            (day, exchange_id, done),
        )
    if day is not None:
        from netbook.store.later import came_to_pass  # Today only reads promises

        came_to_pass(s, [contact_id], "promise", day)
    if on is None:
        run(
            "DELETE FROM follow_up WHERE follows_id = ?1 AND done_on IS NULL"
            " AND (whose, text) = (SELECT whose, text FROM follow_up WHERE id = ?1)",
            (promise_id,),
        )
    elif repeats:
        _add_next(s, promise_id, repeats, day_or_none(due) or on, on, day_or_none(start))


def _add_next(
    s: Session, promise_id: int, rule: str, due: date, done: date, start: date | None
) -> None:
    """Add the promise that comes after this one, if it isn't there yet."""
    from netbook.core.recurrence import next_day  # Today only reads promises

    if following := next_day(rule, due, done, start):
        s.connection().exec_driver_sql(
            """
            INSERT INTO follow_up (contact_id, interaction_id, whose, text, due_on, created_at,
                                   repeats, repeats_from, follows_id)
            SELECT contact_id, interaction_id, whose, text, :due, created_at,
                   repeats, coalesce(repeats_from, :start), id
            FROM follow_up AS f WHERE id = :id
              AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follows_id = f.id)
            """,
            {
                "due": following.toordinal(),
                "id": promise_id,
                "start": (start or due).toordinal(),
            },
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
