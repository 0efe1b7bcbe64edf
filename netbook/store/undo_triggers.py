"""The triggers that write down every change to the user's tables, so that it can be taken back."""

from collections.abc import Iterator

from sqlalchemy import Connection

from netbook.store.schema import UNLOGGED


def logged_tables(connection: Connection) -> dict[str, tuple[str, ...]]:
    """The user's tables that are there now with their columns; parents before their children."""
    rows = connection.exec_driver_sql("PRAGMA table_list").mappings().all()
    names = sorted(
        row["name"]
        for row in rows
        if row["schema"] == "main"
        and row["type"] == "table"
        and row["name"] not in UNLOGGED
        and row["name"] != "alembic_version"
        and not row["name"].startswith("sqlite_")
    )
    parents = {
        name: {row[2] for row in connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")')}
        for name in names
    }
    ordered: dict[str, tuple[str, ...]] = {}
    while len(ordered) < len(names):
        free = [name for name in names if name not in ordered]
        ready = [name for name in free if not parents[name] & set(free) - {name}]
        for name in ready or free:
            columns = connection.exec_driver_sql(f'PRAGMA table_info("{name}")')
            ordered[name] = tuple(column[1] for column in columns)
    return ordered


def undo_triggers(connection: Connection) -> Iterator[str]:
    """Three triggers for each of the user's tables, made from the columns it has now.

    They log in the order of the changes, those of foreign keys' cascades included: SQLite deletes
    the children before it fires the trigger of their parent.
    """
    log = 'INSERT INTO undo_log ("table", kind, row, old) VALUES'
    for table, columns in logged_tables(connection).items():
        old = ", ".join(f"'{name}', OLD.\"{name}\"" for name in columns)
        changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
        yield f"""
            CREATE TRIGGER log_{table}_insert AFTER INSERT ON "{table}" BEGIN
                {log} ('{table}', 'i', NEW.id, NULL);
            END
        """
        yield f"""
            CREATE TRIGGER log_{table}_update AFTER UPDATE ON "{table}" WHEN {changed} BEGIN
                {log} ('{table}', 'u', NEW.id, json_object({old}));
            END
        """
        yield f"""
            CREATE TRIGGER log_{table}_delete AFTER DELETE ON "{table}" BEGIN
                {log} ('{table}', 'd', OLD.id, json_object({old}));
            END
        """
