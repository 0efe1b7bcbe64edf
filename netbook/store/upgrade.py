"""What revision a notebook is at, making a new one, and bringing an older one to the newest."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection
from sqlcipher3 import dbapi2 as sqlite

from netbook.core.problem import Refusal
from netbook.store.connection import PRAGMAS, connect, connect_unwritten, make_engine, refusing
from netbook.store.lock import folder_refusal

# In the header of every notebook, so that a file of another program is told without reading it.
APPLICATION_ID = int.from_bytes(b"NtBk")
_MAGIC = b"SQLite format 3\x00"
# Batch mode drops and renames tables, which under foreign_keys=ON deletes children in silence.
_UPGRADING = (*(pragma for pragma in PRAGMAS if pragma != "foreign_keys=ON"), "foreign_keys=OFF")


def revisions(migrations: Path) -> list[str]:
    """The revisions that this program knows, oldest first: files are named by them."""
    found = (migrations / "versions").glob("[0-9][0-9][0-9][0-9]_*.py")
    return sorted(path.name[:4] for path in found)


def look(path: Path, migrations: Path) -> str | None:
    """The revision of a notebook, without changing anything; None where there is no file.

    Refuses what is no notebook, and what a newer program wrote.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise Refusal("is_folder", path.name)
        if not stat.S_ISREG(mode):  # to open a pipe is to wait for who writes into it
            raise Refusal("not_a_notebook", path.name)
        with path.open("rb") as stream:
            header = stream.read(100)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refusal("unreadable", path.name) from error
    if header[:16] != _MAGIC or header[68:72] != APPLICATION_ID.to_bytes(4):
        raise Refusal("not_a_notebook", path.name)
    with refusing(path):
        connection = connect_unwritten(path)
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite.OperationalError as error:
            if error.sqlite_errorcode == sqlite.SQLITE_ERROR:  # no such table
                raise Refusal("damaged", path.name) from error
            raise
        finally:
            connection.close()
    if row is None:
        raise Refusal("damaged", path.name)
    revision = str(row[0])
    if revision not in revisions(migrations):
        raise Refusal("newer_notebook", path.name)
    return revision


def create(path: Path, migrations: Path) -> None:
    """Make an empty notebook; until it is whole there is nothing under its name."""
    unborn = path.with_name(f".{path.name}.new")
    try:
        unborn.unlink(missing_ok=True)
        os.close(os.open(unborn, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise folder_refusal(error, path.parent) from error
    try:
        with refusing(path):
            connect(unborn, pragmas=(f"application_id={APPLICATION_ID}",)).close()
        upgrade(unborn, migrations)
        unborn.replace(path)
    finally:
        unborn.unlink(missing_ok=True)


def upgrade(path: Path, migrations: Path) -> None:
    """Run all revisions that are missing, in one transaction: all of it happens, or nothing."""
    from alembic import command  # 0.1 s that no start needs which has nothing to upgrade
    from alembic.config import Config

    from netbook.store.triggers import drop_triggers, make_triggers  # neither does one need these

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = make_engine(path, begin="BEGIN IMMEDIATE", pragmas=_UPGRADING, size=1)
    try:
        with refusing(path), engine.begin() as connection:
            before = census(connection)
            drop_triggers(connection)
            config.attributes["connection"] = connection
            config.attributes["changes"] = changes = set[str]()
            command.upgrade(config, "head")
            for finding in lost(before, census(connection), changes):
                raise RuntimeError(f"an upgrade lost {finding}")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise RuntimeError("an upgrade left rows without the row that they belong to")
            # What was logged fits the tables as they were.
            connection.exec_driver_sql("DELETE FROM undo_step")
            connection.exec_driver_sql("DELETE FROM undo_log")
            make_triggers(connection)
    finally:
        engine.dispose()


class Census(NamedTuple):
    """How many rows each table has, and which indexes there are on which table."""

    rows: dict[str, int]
    indexes: dict[str, str]


def census(connection: Connection) -> Census:
    """Count what an upgrade must not lose."""
    schema = connection.exec_driver_sql(
        "SELECT type, name, tbl_name FROM sqlite_schema WHERE type IN ('table', 'index')"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"
    ).all()
    rows = {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for kind, name, _ in schema
        if kind == "table" and name != "alembic_version"
    }
    return Census(rows, {name: table for kind, name, table in schema if kind == "index"})


def lost(before: Census, after: Census, changes: set[str]) -> Iterator[str]:
    """What an upgrade lost that no revision meant to change."""
    for table, count in before.rows.items():
        if table not in changes and after.rows.get(table) != count:
            yield f"rows of {table}"
    for index, table in before.indexes.items():
        if table not in changes and after.indexes.get(index) != table:
            yield f"index {index}"
