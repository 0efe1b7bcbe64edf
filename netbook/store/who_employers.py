"""Where the user has worked: their colleagues come first in Who do you know?."""

from typing import NamedTuple

from netbook.core.fold import fold
from netbook.store import Session
from netbook.store.my_positions import MyPosition, add_my_position

# One that was only named, without anything that would be lost by taking it back.
_NAMED = "kind = 'worked' AND title = '' AND started_on = '' AND ended_on = ''"
# Where the user noted working with somebody, or noted more than the name.
_NOTED = f"""
    SELECT organisation_id AS id FROM shared_experience
    WHERE kind = 'worked' AND organisation_id IS NOT NULL
    UNION SELECT organisation_id FROM my_position WHERE kind = 'worked' AND NOT ({_NAMED})
"""
# The ids of the organisations that were named, and of those that were noted.
EMPLOYERS = f"SELECT organisation_id AS id FROM my_position WHERE kind = 'worked' UNION {_NOTED}"
# Positions are counted in the index alone, then the living people of the few at the top.
_LARGEST = """
    SELECT organisation_id AS id FROM position WHERE organisation_id IS NOT NULL
    GROUP BY organisation_id HAVING count(*) > 1 ORDER BY count(*) DESC LIMIT :limit
"""


class EmployerRow(NamedTuple):
    """An organisation with the number of its people; `said` by name, or `noted` with more."""

    id: int
    name: str
    people: int
    said: bool
    noted: bool


def set_employer(s: Session, name: str, on: bool) -> None:
    """Say that the user worked there, or take it back where no more than that was noted."""
    run = s.connection().exec_driver_sql
    there = (
        f"FROM my_position WHERE {_NAMED}"
        " AND organisation_id = (SELECT id FROM organisation WHERE key = ?)"
    )
    if not on:
        run(f"DELETE {there}", (fold(name),))
    elif fold(name) and run(f"SELECT 1 {there}", (fold(name),)).first() is None:
        add_my_position(s, MyPosition(None, "worked", " ".join(name.split())))


def employers(s: Session, limit: int) -> list[EmployerRow]:
    """The user's employers, then the organisations with most people, as many as `limit` in all."""
    run = s.connection().exec_driver_sql
    named = f"SELECT organisation_id FROM my_position WHERE {_NAMED} ORDER BY id"
    said = {number: place for place, number in enumerate(run(named).scalars())}
    noted = set(run(_NOTED).scalars())
    found = [
        EmployerRow(number, name, people, number in said, number in noted)
        for number, name, people in _counted(s, EMPLOYERS, {})
    ]
    # Those that were named stay in the order in which that was done.
    found.sort(key=lambda row: said.get(row.id, len(said)))
    known = {row.id for row in found}
    found += [
        EmployerRow(number, name, people, False, False)
        for number, name, people in _counted(s, _LARGEST, {"limit": limit})
        if number not in known and people > 1
    ]
    return found[: max(limit, len(known))]


def _counted(s: Session, which: str, values: dict[str, object]) -> list[tuple[int, str, int]]:
    """Id, name and number of living people of some organisations, the most first."""
    query = f"""
        SELECT o.id, o.name,
               (SELECT count(DISTINCT st.id) FROM position AS p
                CROSS JOIN contact_state AS st ON st.id = p.contact_id
                WHERE p.organisation_id = o.id) AS people
        FROM ({which}) AS m CROSS JOIN organisation AS o ON o.id = m.id
        ORDER BY people DESC, o.key
    """
    return [(row[0], row[1], row[2]) for row in s.connection().exec_driver_sql(query, values)]
