"""What of the list of things to find out was ticked for a contact."""

from datetime import date

from netbook.store import Session


def settled_items(s: Session, contact_id: int) -> frozenset[str]:
    """The names of the items that were ticked."""
    query = "SELECT item FROM checklist_item WHERE contact_id = ?"
    return frozenset(s.connection().exec_driver_sql(query, (contact_id,)).scalars())


def settle_item(s: Session, contact_id: int, item: str, on: date | None) -> None:
    """Tick an item on a day, or (None) take the tick away."""
    run = s.connection().exec_driver_sql
    if on is None:
        run("DELETE FROM checklist_item WHERE contact_id = ? AND item = ?", (contact_id, item))
        return
    run(
        "INSERT INTO checklist_item (contact_id, item, settled_on) VALUES (?, ?, ?)"
        " ON CONFLICT (contact_id, item) DO NOTHING",
        (contact_id, item, on.toordinal()),
    )
