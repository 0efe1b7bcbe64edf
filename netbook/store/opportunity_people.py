"""People on openings: who decides, who is inside, who introduces, with what was noted of them."""

from typing import NamedTuple

from netbook.core.opportunity import PARTS
from netbook.store import Session
from netbook.store.position import POSITION
from netbook.store.rows import whole_text


class PersonOn(NamedTuple):
    """A contact's part in an opening: `role` is one of `netbook.core.opportunity.PARTS`.

    `evidence` and `last_day` (an ordinal) tell how well the user knows them (`core.depth`).
    """

    contact_id: int
    name: str
    given: str
    photo: str | None
    title: str
    organisation: str
    role: str
    note: str
    evidence: int
    last_day: int | None


_PEOPLE = f"""
    SELECT c.id, c.formatted_name, c.given, c.photo, coalesce(p.title, ''), coalesce(o.name, ''),
           r.role, r.note, st.evidence, st.last_day
    FROM opportunity_person AS r
    CROSS JOIN contact_state AS st ON st.id = r.contact_id
    CROSS JOIN contact AS c ON c.id = st.id {POSITION}
    WHERE r.opportunity_id = ?
"""


def people_on(s: Session, opportunity_id: int) -> list[PersonOn]:
    """Who has a part in an opening, those who decide first; somebody with two parts twice."""
    rows = s.connection().exec_driver_sql(_PEOPLE, (opportunity_id,))
    people = [PersonOn._make(row) for row in rows]
    return sorted(people, key=lambda each: (PARTS.index(each.role), each.name, each.contact_id))


def put_person(s: Session, opportunity_id: int, contact_id: int, role: str, note: str = "") -> None:
    """Note a contact's part in an opening; one that is noted already keeps its note if none is
    given.
    """
    if role not in PARTS:
        raise ValueError(f"no part {role}")
    s.connection().exec_driver_sql(
        "INSERT INTO opportunity_person (opportunity_id, contact_id, role, note)"
        " VALUES (?, ?, ?, ?) ON CONFLICT (opportunity_id, contact_id, role) DO UPDATE"
        " SET note = excluded.note WHERE excluded.note <> ''",
        (opportunity_id, contact_id, role, whole_text(note)),
    )


def take_person(s: Session, opportunity_id: int, contact_id: int, role: str) -> None:
    """Take a contact's part in an opening away."""
    s.connection().exec_driver_sql(
        "DELETE FROM opportunity_person WHERE opportunity_id = ? AND contact_id = ? AND role = ?",
        (opportunity_id, contact_id, role),
    )
