"""What the user and a contact did together: worked, studied, served, organised, met."""

from typing import NamedTuple

from netbook.store import Session
from netbook.store.organisations import organisation_ids


class SharedExperience(NamedTuple):
    """One shared experience; the days are EDTF text, empty where not known."""

    id: int | None
    contact_id: int
    kind: str
    organisation: str = ""
    started_on: str = ""
    ended_on: str = ""
    note: str = ""


def shared_experiences(s: Session, contact_id: int) -> list[SharedExperience]:
    """What was shared with a contact, newest first, undated last."""
    rows = s.connection().exec_driver_sql(
        """
        SELECT e.id, e.contact_id, e.kind, coalesce(o.name, ''), e.started_on, e.ended_on, e.note
        FROM shared_experience AS e LEFT JOIN organisation AS o ON o.id = e.organisation_id
        WHERE e.contact_id = ? ORDER BY e.started_on DESC, e.id
        """,
        (contact_id,),
    )
    return [SharedExperience(*row) for row in rows]


def add_shared_experience(s: Session, experience: SharedExperience) -> int:
    """Write down a shared experience; its id."""
    added = s.connection().exec_driver_sql(
        """
        INSERT INTO shared_experience
            (contact_id, kind, organisation_id, started_on, ended_on, note)
        VALUES (?, ?, ?, ?, ?, ?) RETURNING id
        """,
        _columns(s, experience),
    )
    return int(added.scalar_one())


def save_shared_experience(s: Session, experience: SharedExperience) -> None:
    """Write down what was changed in a shared experience."""
    s.connection().exec_driver_sql(
        """
        UPDATE shared_experience
        SET contact_id = ?, kind = ?, organisation_id = ?, started_on = ?, ended_on = ?, note = ?
        WHERE id = ?
        """,
        (*_columns(s, experience), experience.id),
    )


def delete_shared_experience(s: Session, experience_id: int) -> None:
    """Take a shared experience away."""
    query = "DELETE FROM shared_experience WHERE id = ?"
    s.connection().exec_driver_sql(query, (experience_id,))


def _columns(s: Session, experience: SharedExperience) -> tuple[int | str | None, ...]:
    name = experience.organisation
    organisation = organisation_ids(s, [name]).get(name)
    return (
        *(experience.contact_id, experience.kind, organisation),
        *(experience.started_on, experience.ended_on, experience.note),
    )
