"""Undo and redo: steps of logged changes, played backwards.

To play a step backwards is to change the same rows again, which the triggers log again: that log
is the step the other way round, so undo and redo are one and the same.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from netbook.store.search_index import INDEXES, expect_many
from netbook.store.undo import mark
from netbook.store.undo_triggers import logged_tables


class _Run(NamedTuple):
    """Log rows that one statement takes back: of one table, one kind, and no row twice."""

    table: str
    kind: str
    first: int
    last: int


def play_back(connection: Connection, step: int) -> None:
    """Undo a step that is done, or redo one that is undone: always the next in its direction."""
    first, last = connection.execute(
        text("SELECT first, last FROM undo_step WHERE id = :step"), {"step": step}
    ).one()
    start = mark(connection)
    # Parents and children come back in either order; that all fits is checked at the commit.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    tables = logged_tables(connection)
    _expect(connection, first, last)
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


def _expect(connection: Connection, first: int, last: int) -> None:
    """Prepare the search indexes for what of them will go or change."""
    for _, texts, *_ in INDEXES:
        count = connection.execute(
            text(
                "SELECT count(*) FROM undo_log WHERE id BETWEEN :first AND :last"
                " AND \"table\" = :table AND kind <> 'd'"
            ),
            {"first": first, "last": last, "table": texts},
        )
        expect_many(connection, texts, count.scalar_one())


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
        # A search index takes rows in their order many times as fast as in any other.
        order = next((key for _, texts, key, _ in INDEXES if texts == run.table), "id")
        statement = (
            f'INSERT INTO "{run.table}" ({names})'
            f" SELECT {', '.join(values.values())} FROM {logged} ORDER BY l.old ->> '$.{order}'"
        )
    connection.execute(text(statement), {"first": run.first, "last": run.last, "table": run.table})
