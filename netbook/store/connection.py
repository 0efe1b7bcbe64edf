"""Connections to a notebook's file: the driver, its settings, and what its errors mean."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlite

from netbook.core.problem import Refusal
from netbook.store.rows import storable

# Versions up to 3.51.2 can corrupt a write-ahead log.
LEAST_SQLITE = (3, 51, 3)
# FULL: with NORMAL a power cut loses commits that were already acknowledged.
PRAGMAS = (
    "foreign_keys=ON",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    # An OR REPLACE fires delete triggers only with this, and undo and search live by triggers.
    "recursive_triggers=ON",
    # A large import leaves a large log of writes: cut it back once its pages are in the notebook.
    "journal_size_limit=67108864",
)
# Seconds to wait for the moment in which another process finishes a commit or a checkpoint.
PATIENCE = 10.0
# Empty pages of 4 kB: 20 MB.
WORTH_SHRINKING = 5000
# What SQLite reports (https://www.sqlite.org/rescode.html), by its primary result code.
REFUSALS = {
    sqlite.SQLITE_BUSY: "locked",
    sqlite.SQLITE_LOCKED: "locked",
    sqlite.SQLITE_READONLY: "read_only_folder",
    sqlite.SQLITE_PERM: "unreadable",
    sqlite.SQLITE_AUTH: "unreadable",
    sqlite.SQLITE_CANTOPEN: "unreadable",
    sqlite.SQLITE_IOERR: "broken_disk",
    sqlite.SQLITE_CORRUPT: "damaged",
    sqlite.SQLITE_NOTADB: "damaged",
    sqlite.SQLITE_FULL: "disk_full",
}


def assert_driver() -> None:
    """Fail at once where the driver's SQLite is too old or has no full text search."""
    if sqlite.sqlite_version_info < LEAST_SQLITE:
        raise RuntimeError(f"SQLite {sqlite.sqlite_version} can corrupt a notebook")
    memory = sqlite.connect(":memory:")
    try:
        options = {row[0] for row in memory.execute("PRAGMA compile_options")}
    finally:
        memory.close()
    if "ENABLE_FTS5" not in options:
        raise RuntimeError("SQLite was built without FTS5")


def connect(path: Path, *, pragmas: tuple[str, ...] = PRAGMAS) -> Any:
    """A connection of the bare driver; transactions are begun and ended by whoever holds it."""
    connection = sqlite.connect(
        str(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=PATIENCE,
        cached_statements=256,
    )
    return _set(connection, pragmas)


def _set(connection: Any, pragmas: tuple[str, ...]) -> Any:
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_unwritten(path: Path, *, pragmas: tuple[str, ...] = ()) -> Any:
    """A connection that leaves the file, and where it can the folder beside it, as they are."""
    log = path.with_name(path.name + "-wal")
    # Without a log of writes there is nothing beside the file to read, and nothing need be made.
    how = "mode=ro" if log.exists() and log.stat().st_size else "immutable=1"
    connection = sqlite.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    return _set(connection, pragmas)


def connect_reading(path: Path, *, pragmas: tuple[str, ...] = PRAGMAS) -> Any:
    """A connection beside whoever writes; of a read-only folder, where nobody can, one as well."""
    try:
        return connect(path, pragmas=pragmas)
    except sqlite.OperationalError as error:
        # What readers and writers tell each other lies in a file beside it, which can't be made.
        # Elsewhere (without room for an open file, say) such a connection would see no later write.
        kinds = sqlite.SQLITE_READONLY, sqlite.SQLITE_CANTOPEN
        if error.sqlite_errorcode & 0xFF not in kinds or os.access(path.parent, os.W_OK):
            raise
        return connect_unwritten(path, pragmas=pragmas)


def make_engine(
    path: Path,
    *,
    begin: str,
    pragmas: tuple[str, ...],
    size: int,
    how: Callable[..., Any] = connect,
) -> Engine:
    """An engine whose transactions start with `begin`; it connects before its first, by `how`."""
    engine = create_engine(
        "sqlite://",
        module=sqlite,
        creator=lambda: how(path, pragmas=pragmas),
        poolclass=QueuePool,
        pool_size=size,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.connection.execute(begin)

    @event.listens_for(engine, "do_execute")
    def execute(cursor: Any, statement: str, values: Any, _context: Any) -> bool:
        try:
            cursor.execute(statement, values)
        except UnicodeEncodeError:
            # Half a surrogate pair, from a file name or the clipboard.
            if isinstance(values, dict):
                values = {name: storable(value) for name, value in values.items()}
            else:
                values = tuple(map(storable, values))
            cursor.execute(statement, values)
        return True

    return engine


def writing_engine(path: Path) -> Engine:
    """The one connection that writes: BEGIN IMMEDIATE, so that no write fails half-way as busy."""
    return make_engine(
        path, begin="BEGIN IMMEDIATE", pragmas=("journal_mode=WAL", *PRAGMAS), size=1
    )


def reading_engine(path: Path) -> Engine:
    """Connections that read one moment of the notebook each, and refuse to write.

    Each remembers up to 32 MB of what it read, for which a search in a large notebook comes back
    with the next letter typed.
    """
    pragmas = (*PRAGMAS, "query_only=ON", "cache_size=-32000")
    return make_engine(path, begin="BEGIN", pragmas=pragmas, size=8, how=connect_reading)


def shrink(engine: Engine) -> None:
    """Write the file anew where most of it is empty, as after an import that was undone."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        empty = cursor.execute("PRAGMA freelist_count").fetchone()[0]
        if empty > WORTH_SHRINKING and 2 * empty > pages:
            cursor.execute("VACUUM")
    finally:
        connection.close()


def refusal_of(error: Exception, path: Path) -> Refusal | None:
    """What of the world an error of the database reports; None where the error is ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, sqlite.Error):
        return None
    kind = REFUSALS.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    return Refusal(kind, path.name) if kind else None


@contextmanager
def refusing(path: Path, *, reading: bool = False) -> Iterator[None]:
    """Turn what the database reports of the world into a Refusal that names the file."""
    try:
        yield
    except (DBAPIError, sqlite.Error) as error:
        refusal = refusal_of(error, path)
        # To write while reading is refused as a read-only file would be, and is our own fault.
        if refusal is None or (reading and refusal.kind == "read_only_folder"):
            raise
        raise refusal from error
