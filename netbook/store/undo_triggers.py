"""The triggers that write down every change to the user's tables, so that it can be taken back."""

from sqlalchemy import Connection

# What is derived, half-written or kept by its hash, and the history itself, need no log. (Named
# here and not in the schema, which takes 30 ms to import and is read by no part of the start.)
UNLOGGED = frozenset({"blob", "contact_state", "unfinished", "undo_step", "undo_log"})


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


def undo_triggers(connection: Connection) -> dict[str, str]:
    """Three triggers for each of the user's tables, made from the columns it has now, by name.

    They log in the order of the changes, those of foreign keys' cascades included: SQLite deletes
    the children before it fires the trigger of their parent.
    """
    log = 'INSERT INTO undo_log ("table", kind, row, old) VALUES'
    triggers = {}
    for table, columns in logged_tables(connection).items():
        old = "json_object(" + ", ".join(f"'{name}', OLD.\"{name}\"" for name in columns) + ")"
        changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
        for event, row, kept, when in (
            ("insert", "NEW", "NULL", ""),
            ("update", "NEW", old, f"WHEN {changed}"),
            ("delete", "OLD", old, ""),
        ):
            triggers[f"log_{table}_{event}"] = (
                f'CREATE TRIGGER log_{table}_{event} AFTER {event} ON "{table}" {when}'
                f" BEGIN {log} ('{table}', '{event[0]}', {row}.id, {kept}); END"
            )
    return triggers
