"""Undo and redo: steps of logged changes, played backwards.

To play a step backwards is to change the same rows again, which the triggers log again: that log
is the step the other way round, so undo and redo are one and the same.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from netbook.store.undo_triggers import logged_tables


class Step(NamedTuple):
    """One action in the history, by its id and the name it goes by in the menu."""

    id: int
    label: str


class History(NamedTuple):
    """What would be undone and what redone now."""

    undo: Step | None
    redo: Step | None


class _Run(NamedTuple):
    """Log rows that one statement takes back: of one table, one kind, and no row twice."""

    table: str
    kind: str
    first: int
    last: int


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


def play_back(connection: Connection, step: int) -> None:
    """Undo a step that is done, or redo one that is undone: always the next in its direction."""
    first, last = connection.execute(
        text("SELECT first, last FROM undo_step WHERE id = :step"), {"step": step}
    ).one()
    start = mark(connection)
    # Parents and children come back in either order; that all fits is checked at the commit.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    tables = logged_tables(connection)
    for run in _runs(connection, list(tables), first, last):
        try:
            _take_back(connection, run, tables[run.table])
        except IntegrityError:
            # The rows of a run go in any order, and two of them may have swapped a unique value.
            for log_id in range(run.last, run.first - 1, -1):
                _take_back(connection, run._replace(first=log_id, last=log_id), tables[run.table])
    connection.execute(
        text(
            "UPDATE undo_step SET first = :first, last = :last, undone = NOT undone"
            " WHERE id = :step"
        ),
        {"first": start + 1, "last": mark(connection), "step": step},
    )


def _runs(connection: Connection, tables: list[str], first: int, last: int) -> Iterator[_Run]:
    """The statements that take a step back, in order."""
    span = {"first": first, "last": last}
    kinds = connection.execute(
        text('SELECT DISTINCT kind, "table" FROM undo_log WHERE id BETWEEN :first AND :last'), span
    ).all()
    if {kind for kind, _ in kinds} in ({"i"}, {"d"}):
        # Only inserts, as an import is, or only deletes: one statement for each table. Children
        # go before their parents, and come after them.
        inserted = kinds[0][0] == "i"
        for kind, table in sorted(kinds, key=lambda k: tables.index(k[1]), reverse=inserted):
            yield _Run(table, kind, first, last)
        return
    rows = connection.execute(
        text(
            'SELECT id, "table", kind, row FROM undo_log'
            " WHERE id BETWEEN :first AND :last ORDER BY id DESC"
        ),
        span,
    ).all()
    run: _Run | None = None
    seen: set[int] = set()
    for log_id, table, kind, row in rows:
        if run and (run.table, run.kind) == (table, kind) and row not in seen:
            run = run._replace(first=log_id)
        else:
            if run:
                yield run
            run = _Run(table, kind, log_id, log_id)
            seen.clear()
        seen.add(row)
    if run:
        yield run


def _take_back(connection: Connection, run: _Run, columns: tuple[str, ...]) -> None:
    """Undo the changes of a run with one statement."""
    logged = 'undo_log AS l WHERE l.id BETWEEN :first AND :last AND l."table" = :table'
    values = {name: f"l.old ->> '$.{name}'" for name in columns}
    if run.kind == "i":
        statement = f'DELETE FROM "{run.table}" WHERE id IN (SELECT row FROM {logged})'
    elif run.kind == "u":
        changes = ", ".join(f'"{name}" = {value}' for name, value in values.items() if name != "id")
        statement = f'UPDATE "{run.table}" SET {changes} FROM {logged} AND l.row = "{run.table}".id'
    else:
        names = ", ".join(f'"{name}"' for name in columns)
        statement = (
            f'INSERT INTO "{run.table}" ({names})'
            f" SELECT {', '.join(values.values())} FROM {logged} ORDER BY l.id DESC"
        )
    connection.execute(text(statement), {"first": run.first, "last": run.last, "table": run.table})


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
    log = "SELECT 1 FROM undo_log AS l WHERE l.id BETWEEN s.first AND s.last"
    hit = connection.execute(
        text(
            "SELECT id, undone FROM undo_step AS s"
            f" WHERE EXISTS ({log} AND ({' OR '.join(changed)}))"
        ),
        {"start": start},
    ).all()
    newest = max((step for step, undone in hit if not undone), default=0)
    connection.execute(
        text("DELETE FROM undo_step WHERE NOT undone AND id <= :newest"), {"newest": newest}
    )
    if any(undone for _, undone in hit):
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
        after = last
