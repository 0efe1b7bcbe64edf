"""The history: which rows of the log are one step, what comes next, and what is forgotten."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, text

from netbook.store.undo_triggers import logged_tables

# How much of the history is kept; one step larger than that is kept too.
STEPS = 200
ROWS = 1_000_000


class Step(NamedTuple):
    """One action in the history, by its id and the name it goes by in the menu."""

    id: int
    label: str


class History(NamedTuple):
    """What would be undone and what redone now."""

    undo: Step | None
    redo: Step | None


def mark(connection: Connection) -> int:
    """The place in the log before a change."""
    newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM undo_log")
    return int(newest.scalar_one())


def tables_since(connection: Connection, start: int) -> frozenset[str]:
    """The tables changed since that mark."""
    names = connection.execute(
        text('SELECT DISTINCT "table" FROM undo_log WHERE id > :start'), {"start": start}
    )
    return frozenset(names.scalars())


def keep_step(connection: Connection, start: int, label: str, now: datetime) -> int | None:
    """Make a step of what changed since the mark, which ends all redoing; its id, if any."""
    last = mark(connection)
    if last == start:
        return None
    connection.exec_driver_sql("DELETE FROM undo_step WHERE undone")
    step = connection.execute(
        text(
            "INSERT INTO undo_step (label, at, first, last)"
            " VALUES (:label, :at, :first, :last) RETURNING id"
        ),
        {
            "label": label,
            "at": now.isoformat(timespec="seconds"),
            "first": start + 1,
            "last": last,
        },
    )
    return int(step.scalar_one())


def history(connection: Connection) -> History:
    """The newest step that is done, and the one undone last."""
    query = "SELECT id, label FROM undo_step WHERE {} LIMIT 1"
    done = connection.exec_driver_sql(query.format("NOT undone ORDER BY id DESC")).first()
    undone = connection.exec_driver_sql(query.format("undone ORDER BY id")).first()
    return History(Step(*done) if done else None, Step(*undone) if undone else None)


def forget_since(connection: Connection, start: int) -> None:
    """Take what changed since the mark out of the log, and every step that it cut off.

    A step is cut off where it, or one that has to be undone before it, touches a row that changed,
    or belongs to one that is gone.
    """
    if mark(connection) == start:
        return
    changed = ['(l."table", l.row) IN (SELECT "table", row FROM undo_log WHERE id > :start)']
    changed += [
        f"l.\"table\" = '{child}' AND l.old ->> '$.{column}' IN (SELECT row FROM undo_log"
        f" WHERE id > :start AND kind = 'd' AND \"table\" = '{parent}')"
        for child, column, parent in _references(connection)
    ]
    query = (
        "SELECT id FROM undo_step AS s WHERE {} AND EXISTS (SELECT 1 FROM undo_log AS l"
        f" WHERE l.id BETWEEN s.first AND s.last AND ({' OR '.join(changed)}))"
        " ORDER BY id DESC LIMIT 1"
    )
    hit = connection.execute(text(query.format("NOT undone")), {"start": start}).scalar()
    connection.execute(
        text("DELETE FROM undo_step WHERE NOT undone AND id <= :newest"), {"newest": hit or 0}
    )
    if connection.execute(text(query.format("undone")), {"start": start}).first():
        connection.exec_driver_sql("DELETE FROM undo_step WHERE undone")
    sweep(connection)


def _references(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Child table, column and parent table of every foreign key between the user's tables."""
    for table in logged_tables(connection):
        keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")').mappings()
        for key in keys.all():
            yield table, key["from"], key["table"]


def sweep(connection: Connection) -> None:
    """Delete what the log keeps for no step."""
    steps = connection.exec_driver_sql("SELECT first, last FROM undo_step ORDER BY first").all()
    after = 0
    for first, last in [*steps, (mark(connection) + 1, 0)]:
        if first > after + 1:
            connection.execute(
                text("DELETE FROM undo_log WHERE id > :after AND id < :first"),
                {"after": after, "first": first},
            )
        after = max(after, last)  # a step that changed nothing in the end has no rows


def prune(connection: Connection) -> None:
    """Forget the oldest steps beyond what is kept, and delete what no step needs."""
    steps = connection.exec_driver_sql(
        "SELECT id, last - first + 1 FROM undo_step WHERE NOT undone ORDER BY id DESC"
    ).all()
    rows = 0
    for place, (step, count) in enumerate(steps):
        rows += count
        if place and (place >= STEPS or rows > ROWS):
            connection.execute(
                text("DELETE FROM undo_step WHERE NOT undone AND id <= :step"), {"step": step}
            )
            break
    sweep(connection)
