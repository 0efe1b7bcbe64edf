"""What the notebook holds of one organisation: its names, and who is or was there."""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from netbook.core.depth_levels import LEVELS, level_of
from netbook.store import Session
from netbook.store.organisations import same_organisations
from netbook.store.rows import fetched, ids_json


class OrganisationPage(NamedTuple):
    """An organisation; `ids` and `names` are those of all rows that are one, the first is its own.

    `now` and `before` are the ids of those there, whom the user knows best first; `levels` says how
    many of `now` are known how well.
    """

    id: int
    name: str
    ids: tuple[int, ...]
    names: tuple[str, ...]
    now: "array[int]"
    before: "array[int]"
    levels: dict[str, int]

    @property
    def unknown(self) -> "array[int]":
        """Those there now of whom nothing is noted: the last of them."""
        count = self.levels.get("nothing", 0)
        return self.now[len(self.now) - count :]


class PersonThere(NamedTuple):
    """Somebody who is or was there, with the title that they have or had there; days are EDTF."""

    id: int
    name: str
    given: str
    photo: str | None
    title: str
    started_on: str
    ended_on: str
    evidence: int
    last_day: int | None


_NAMES = "SELECT id, name FROM organisation WHERE id IN (SELECT value FROM json_each(?))"
# An id comes once: of somebody who is and was there, that they are counts.
_PEOPLE = """
    SELECT st.id, st.evidence, st.last_day, min(there.over) FROM (
        SELECT contact_id, ended_on <> '' AS over FROM position
        WHERE organisation_id IN (SELECT value FROM json_each(?1))
        UNION ALL SELECT contact_id, 1 FROM shared_experience
        WHERE organisation_id IN (SELECT value FROM json_each(?1)) AND kind <> 'met'
    ) AS there CROSS JOIN contact_state AS st ON st.id = there.contact_id
    GROUP BY st.id ORDER BY st.evidence DESC, st.last_day DESC, st.id
"""
# Whom to ask is looked for among so many of those who are known best.
LOOKED_AT = 200
_BEST = """
    SELECT c.id FROM json_each(?) AS j CROSS JOIN contact AS c ON c.id = j.value
    CROSS JOIN contact_state AS st ON st.id = c.id
    WHERE c.sphere <> 'personal' AND st.evidence > 0 ORDER BY j.key LIMIT 1
"""
_ROWS = """
    SELECT c.id, c.formatted_name, c.given, c.photo, coalesce(p.title, ''),
           coalesce(p.started_on, ''), coalesce(p.ended_on, ''), st.evidence, st.last_day
    FROM json_each(:ids) AS j CROSS JOIN contact_state AS st ON st.id = j.value
    CROSS JOIN contact AS c ON c.id = st.id
    LEFT JOIN position AS p ON p.id = (
        SELECT id FROM position WHERE contact_id = c.id
        AND organisation_id IN (SELECT value FROM json_each(:at))
        ORDER BY ended_on <> '', ended_on DESC, id LIMIT 1)
    ORDER BY j.key
"""


def organisation_page(s: Session, organisation_id: int, today: date) -> OrganisationPage | None:
    """An organisation with the ids of its people; None where it is gone."""
    ids = same_organisations(s, organisation_id)
    names = dict(fetched(s, _NAMES, (ids_json(ids),)))
    if organisation_id not in names:
        return None
    first = ids[0]
    now, before = array("q"), array("q")
    levels: dict[str, int] = {}
    for number, evidence, last_day, over in fetched(s, _PEOPLE, (ids_json(ids),)):
        if over:
            before.append(number)
            continue
        now.append(number)
        level = level_of(evidence, last_day, today)
        levels[level] = levels.get(level, 0) + 1
    return OrganisationPage(
        first,
        names[first],
        tuple(ids),
        tuple(dict.fromkeys(names[number] for number in ids)),
        now,
        before,
        {level: levels[level] for level in LEVELS if level in levels},
    )


def people_there(s: Session, ids: Sequence[int], contacts: Sequence[int]) -> list[PersonThere]:
    """These contacts, in this order, as they are or were at the organisation of these rows."""
    rows = s.connection().exec_driver_sql(_ROWS, {"ids": ids_json(contacts), "at": ids_json(ids)})
    return [PersonThere._make(row) for row in rows]


def whom_to_ask(s: Session, page: OrganisationPage) -> PersonThere | None:
    """Of those who are there, else were, the one whom the user knows best.

    Nobody of whom nothing is noted, and nobody who is private: work and private stay apart.
    """
    for people in (page.now, page.before):
        asked = fetched(s, _BEST, (ids_json(people[:LOOKED_AT]),))
        if found := people_there(s, page.ids, [row[0] for row in asked]):
            return found[0]
    return None
