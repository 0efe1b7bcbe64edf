"""Settings that belong to the notebook, as JSON values by name."""

import json
from typing import Any

from netbook.store import Session
from netbook.store.rows import json_text


def get_setting(s: Session, name: str, default: Any = None) -> Any:
    """The value of a setting, or `default` where it was never set."""
    query = "SELECT value FROM setting WHERE name = ?"
    value = s.connection().exec_driver_sql(query, (name,)).scalar()
    return default if value is None else json.loads(value)


def put_setting(s: Session, name: str, value: Any) -> None:
    """Set a setting; nothing is written where it has that value."""
    s.connection().exec_driver_sql(
        "INSERT INTO setting (name, value) VALUES (?1, ?2)"
        " ON CONFLICT (name) DO UPDATE SET value = ?2 WHERE value <> ?2",
        (name, json_text(value)),
    )
