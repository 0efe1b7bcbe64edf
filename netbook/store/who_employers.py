"""Where the user has worked: their colleagues come first in Who do you know?."""

from typing import NamedTuple

from netbook.core.fold import fold
from netbook.store import Session
from netbook.store.rows import json_text
from netbook.store.settings import get_setting, put_setting

SETTING = "employers"
# Where the user noted working with somebody.
_NOTED = """
    SELECT organisation_id AS id FROM shared_experience
    WHERE kind = 'worked' AND organisation_id IS NOT NULL
"""
# The ids of the organisations that were said, and of those that were noted.
EMPLOYERS = f"""
    SELECT id FROM organisation WHERE key IN (SELECT value FROM json_each(:employers))
    UNION {_NOTED}
"""
# Positions are counted in the index alone, then the living people of the few at the top.
_LARGEST = """
    SELECT organisation_id AS id FROM position WHERE organisation_id IS NOT NULL
    GROUP BY organisation_id HAVING count(*) > 1 ORDER BY count(*) DESC LIMIT :limit
"""


class EmployerRow(NamedTuple):
    """An organisation with the number of its people; `said` by the user, or `noted` with someone.

    `id` is None for one that the notebook has no row of.
    """

    id: int | None
    name: str
    people: int
    said: bool
    noted: bool


def employer_keys(s: Session) -> str:
    """The folded names of the employers that were said, as the JSON that `EMPLOYERS` takes."""
    return json_text([fold(name) for name in get_setting(s, SETTING, [])])


def set_employer(s: Session, name: str, on: bool) -> None:
    """Say that the user worked there, or take it back."""
    names = [each for each in get_setting(s, SETTING, []) if fold(each) != fold(name)]
    put_setting(s, SETTING, [*names, " ".join(name.split())] if on and fold(name) else names)


def employers(s: Session, limit: int) -> list[EmployerRow]:
    """The user's employers, then the organisations with most people, as many as `limit` in all."""
    said: list[str] = get_setting(s, SETTING, [])
    values = {"employers": employer_keys(s), "limit": limit}
    mine = _counted(s, EMPLOYERS, values)
    noted = set(s.connection().exec_driver_sql(_NOTED).scalars())
    by_key = {fold(name): (number, name, people) for number, name, people in mine}
    found = []
    for name in said:
        number, _, people = by_key.get(fold(name), (None, name, 0))
        found.append(EmployerRow(number, name, people, True, number in noted))
    keys = {fold(name) for name in said}
    found += [
        EmployerRow(number, name, people, False, True)
        for number, name, people in mine
        if fold(name) not in keys
    ]
    known = {row.id for row in found}
    found += [
        EmployerRow(number, name, people, False, False)
        for number, name, people in _counted(s, _LARGEST, values)
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
