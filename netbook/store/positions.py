"""What contacts do and did, and when: the positions of their cards, with dates beside them."""

from collections.abc import Sequence
from typing import NamedTuple

from netbook.store import Session
from netbook.store.later import came_to_pass
from netbook.store.organisations import organisation_ids
from netbook.store.rows import Row
from netbook.store.texts import write_contact_texts

DATE_COLUMNS = ("started_on", "ended_on")


class Position(NamedTuple):
    """One position of a contact; the days are EDTF text, empty where not known.

    One with an end is over: it is not shown beside their name.
    """

    id: int | None
    contact_id: int
    organisation: str
    title: str = ""
    started_on: str = ""
    ended_on: str = ""


def positions(s: Session, contact_id: int) -> list[Position]:
    """The positions of a contact: those that go on, then those that are over, newest first."""
    rows = s.connection().exec_driver_sql(
        """
        SELECT p.id, p.contact_id, coalesce(o.name, ''), p.title, p.started_on, p.ended_on
        FROM position AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id
        WHERE p.contact_id = ? ORDER BY p.ended_on <> '', p.ended_on DESC, p.id
        """,
        (contact_id,),
    )
    return [Position._make(row) for row in rows]


def add_position(s: Session, position: Position) -> int:
    """Write down a position at the end of a contact's card; its id."""
    added = s.connection().exec_driver_sql(
        "INSERT INTO position (contact_id, organisation_id, title, started_on, ended_on)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        (position.contact_id, *_columns(s, position)),
    )
    number = int(added.scalar_one())
    if not position.ended_on:
        came_to_pass(s, [position.contact_id], "position")
    write_contact_texts(s, [position.contact_id])
    return number


def save_position(s: Session, position: Position) -> None:
    """Write down what was changed in a position."""
    s.connection().exec_driver_sql(
        "UPDATE position SET organisation_id = ?, title = ?, started_on = ?, ended_on = ?"
        " WHERE id = ?",
        (*_columns(s, position), position.id),
    )
    write_contact_texts(s, [position.contact_id])


def delete_position(s: Session, position: Position) -> None:
    """Take a position off a contact's card."""
    s.connection().exec_driver_sql("DELETE FROM position WHERE id = ?", (position.id,))
    write_contact_texts(s, [position.contact_id])


def with_dates(s: Session, contact_id: int, wanted: Sequence[Row]) -> list[Row]:
    """Rows of positions as cards have them (organisation, units, title, role), and their dates.

    They keep those of the same organisation, first of the same title there. What else is on a card
    has none: a new employer didn't begin when the former one did.
    """
    query = (
        "SELECT organisation_id, title, started_on, ended_on FROM position"
        " WHERE contact_id = ? ORDER BY id"
    )
    there = [tuple(row) for row in s.connection().exec_driver_sql(query, (contact_id,))]
    kept: dict[int, tuple[str, ...]] = {}
    for alike in (2, 1):
        for at, row in enumerate(wanted):
            same = (row[0], row[2])[:alike]
            found = next((old for old in there if old[:alike] == same), None)
            if at not in kept and found is not None:
                there.remove(found)
                kept[at] = found[2:]
    return [(*row, *kept.get(at, ("", ""))) for at, row in enumerate(wanted)]


def _columns(s: Session, position: Position) -> tuple[int | str | None, ...]:
    name = position.organisation
    organisation = organisation_ids(s, [name]).get(name)
    return (organisation, position.title, position.started_on, position.ended_on)
