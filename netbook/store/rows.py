"""Rows in bulk: one statement handles many, since each flushes the search index."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from sqlalchemy import text

from netbook.core.fold import fold
from netbook.store import Session

Row = Sequence[Any]
# Longer statements save no time and cost memory.
_VALUES_AT_ONCE = 30000

_encode = json.JSONEncoder(ensure_ascii=False).encode


def json_text(value: Any) -> str:
    """A value as the JSON that the notebook keeps; half a surrogate pair becomes `?`."""
    text = _encode(value)
    return text if text.isascii() else whole_text(text)


def among(ids: Iterable[int] | None) -> tuple[str, tuple[str, ...]]:
    """The condition that `id` is one of these, or any, and its value.

    Not `? IS NULL OR id IN (...)`, which reads every row of the table for a single one.
    """
    if ids is None:
        return "true", ()
    return "id IN (SELECT value FROM json_each(?))", (ids_json(ids),)


def ids_json(ids: Iterable[int]) -> str:
    """Ids as the parameter of `json_each`."""
    return json.dumps(list(ids))


def fetched(s: Session, query: str, values: Sequence[Any] = ()) -> list[Any]:
    """The rows of a query as the driver gives them.

    For pages that are read at each letter typed: SQLAlchemy's own rows cost as much again as what
    such a query does.
    """
    rows: list[Any] = s.connection().connection.cursor().execute(query, tuple(values)).fetchall()
    return rows


def insert_rows(s: Session, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Insert rows, see `insert_values`."""
    insert_values(s, table, columns, list(chain.from_iterable(rows)))


def insert_values(s: Session, table: str, columns: Sequence[str], values: list[Any]) -> None:
    """Insert rows, given as their values one after another: hundreds of rows by one INSERT.

    That takes half the time of the same rows as JSON, and other threads run meanwhile, which
    executemany would make wait at each row.
    """
    width = len(columns)
    insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES "
    row = f"({', '.join('?' * width)})"
    at_once = _VALUES_AT_ONCE // width * width
    for start in range(0, len(values), at_once):
        some = tuple(values[start : start + at_once])
        statement = insert + ", ".join([row] * (len(some) // width))
        s.connection().exec_driver_sql(statement, some)


def storable(value: Any) -> Any:
    """A value that SQLite can store: see `whole_text`."""
    return whole_text(value) if isinstance(value, str) else value


def whole_text(text: str) -> str:
    """A text that SQLite can store: half a surrogate pair becomes `?`."""
    return text.encode("utf-8", "replace").decode()


def save_rows(
    s: Session, table: str, contact_id: int, columns: Sequence[str], wanted: Sequence[Row]
) -> None:
    """Make a contact's rows of a table be these, in this order, writing only those that differ."""
    run = s.connection().exec_driver_sql
    names = ", ".join(columns)
    query = f"SELECT id, {names} FROM {table} WHERE contact_id = ? ORDER BY id"
    there = run(query, (contact_id,)).fetchall()
    for kept, row in zip(there, wanted, strict=False):
        if tuple(kept[1:]) != tuple(row):
            changes = ", ".join(f"{name} = ?" for name in columns)
            run(f"UPDATE {table} SET {changes} WHERE id = ?", (*row, kept[0]))
    for kept in there[len(wanted) :]:
        run(f"DELETE FROM {table} WHERE id = ?", (kept[0],))
    added = [(contact_id, *row) for row in wanted[len(there) :]]
    insert_rows(s, table, ("contact_id", *columns), added)


def move_row(s: Session, table: str, row_id: int, by: int, owner: str = "") -> None:
    """Move a row so many places down (negative: up) by rank, among those of the same `owner`."""
    run = s.connection().exec_driver_sql
    same = f" WHERE {owner} = (SELECT {owner} FROM {table} WHERE id = ?)" if owner else ""
    query = f"SELECT id FROM {table}{same} ORDER BY rank, id"
    ids = list(run(query, (row_id,) if owner else ()).scalars())
    at = ids.index(row_id)
    ids.insert(max(0, min(len(ids) - 1, at + by)), ids.pop(at))
    for rank, each in enumerate(ids, 1):
        run(f"UPDATE {table} SET rank = ? WHERE id = ? AND rank <> ?", (rank, each, rank))


def ids_by_name(
    s: Session, table: str, names: Iterable[str], words: Callable[[str], str] | None = None
) -> dict[str, int]:
    """The ids of rows of `organisation` or `tag` by name as written, made where there are none.

    Names that differ in case and diacritics only have one row; a name of nothing has none. `words`
    gives what a new one keeps in the column of that name.
    """
    keys = {name: key for name in dict.fromkeys(names) if (key := fold(whole_text(name)))}
    if not keys:
        return {}
    query = f"SELECT key, id FROM {table} WHERE key IN (SELECT value FROM json_each(?))"
    wanted = (json_text(list(dict.fromkeys(keys.values()))),)
    ids = _pairs(s, query, wanted)
    missing: dict[str, str] = {}
    for name, key in keys.items():
        if key not in ids:
            missing.setdefault(key, " ".join(name.split()))
    if missing:
        if words is None:
            insert_rows(s, table, ("key", "name"), list(missing.items()))
        else:
            rows = [(key, name, words(name)) for key, name in missing.items()]
            insert_rows(s, table, ("key", "name", "words"), rows)
        ids = _pairs(s, query, wanted)
    return {name: ids[key] for name, key in keys.items()}


def _pairs(s: Session, query: str, parameters: tuple[str]) -> dict[str, int]:
    return {row[0]: row[1] for row in s.connection().exec_driver_sql(query, parameters)}


def number_of_changed(s: Session, sql: str, parameters: dict[str, Any]) -> int:
    """Run an UPDATE, INSERT or DELETE written with named parameters; how many rows it changed."""
    return int(s.connection().execute(text(sql), parameters).rowcount)


def utc_text(now: datetime) -> str:
    """An instant as the notebook keeps it; ValueError where its time zone is not known."""
    if now.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return now.astimezone(UTC).isoformat(timespec="seconds")
