"""Where the user worked, studied, served or organised, dated where the dates are known."""

from typing import NamedTuple

from netbook.store import Session
from netbook.store.organisations import organisation_ids

KINDS = ("worked", "studied", "served", "organised")


class MyPosition(NamedTuple):
    """One place of the user's; `kind` is one of `KINDS`, the days are EDTF text, empty if unknown.

    An empty end means until now where there is a start; without any date nothing is known of when.
    """

    id: int | None
    kind: str
    organisation: str
    title: str = ""
    started_on: str = ""
    ended_on: str = ""


def my_positions(s: Session) -> list[MyPosition]:
    """All places of the user's: those that go on, then the newest, then those without dates."""
    rows = s.connection().exec_driver_sql(
        """
        SELECT m.id, m.kind, o.name, m.title, m.started_on, m.ended_on
        FROM my_position AS m JOIN organisation AS o ON o.id = m.organisation_id
        ORDER BY m.started_on || m.ended_on = '', m.ended_on <> '',
                 m.ended_on DESC, m.started_on DESC, m.id
        """
    )
    return [MyPosition._make(row) for row in rows]


def add_my_position(s: Session, position: MyPosition) -> int:
    """Write down a place; its id. ValueError where its organisation has no name."""
    added = s.connection().exec_driver_sql(
        "INSERT INTO my_position (kind, organisation_id, title, started_on, ended_on)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        _columns(s, position),
    )
    return int(added.scalar_one())


def save_my_position(s: Session, position: MyPosition) -> None:
    """Write down what was changed in a place; ValueError where its organisation has no name."""
    s.connection().exec_driver_sql(
        "UPDATE my_position SET kind = ?, organisation_id = ?, title = ?, started_on = ?,"
        " ended_on = ? WHERE id = ?",
        (*_columns(s, position), position.id),
    )


def delete_my_position(s: Session, position_id: int) -> None:
    """Take a place away."""
    s.connection().exec_driver_sql("DELETE FROM my_position WHERE id = ?", (position_id,))


def _columns(s: Session, position: MyPosition) -> tuple[int | str, ...]:
    name = position.organisation
    organisation = organisation_ids(s, [name]).get(name)
    if organisation is None:
        raise ValueError("a place of the user's needs an organisation with a name")
    return (
        *(position.kind, organisation, position.title),
        *(position.started_on, position.ended_on),
    )
