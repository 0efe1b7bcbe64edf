"""How contacts stand to each other, as the user noted it; shown while both of them live."""

from datetime import date
from typing import NamedTuple

from netbook.core.depth_levels import level_of
from netbook.core.relationship import Tie, directed, tie_of
from netbook.store import Session
from netbook.store.position import POSITION
from netbook.store.rows import ids_json

_HARDLY = frozenset({"nothing", "met", "acquaintance"})


class Related(NamedTuple):
    """Somebody to whom a contact stands in a relation: `tie` is said of that contact, not of them.

    `evidence` and `last_day` (an ordinal) tell how well the user knows them (`core.depth`).
    """

    id: int
    other_id: int
    name: str
    given: str
    title: str
    organisation: str
    photo: str | None
    evidence: int
    last_day: int | None
    tie: Tie
    note: str
    noted_on: date


_RELATED = f"""
    SELECT r.id, c.id, c.formatted_name, c.given, coalesce(p.title, ''), coalesce(o.name, ''),
           c.photo, st.evidence, st.last_day, r.from_id, r.kind, r.note, r.noted_on
    FROM (SELECT id, to_id AS other, from_id, kind, note, noted_on
          FROM relationship WHERE from_id = :id
          UNION ALL SELECT id, from_id, from_id, kind, note, noted_on
          FROM relationship WHERE to_id = :id) AS r
    CROSS JOIN contact_state AS st ON st.id = r.other
    CROSS JOIN contact AS c ON c.id = r.other {POSITION}
    ORDER BY r.noted_on, r.id
"""


def relationships(s: Session, contact_id: int) -> list[Related]:
    """To whom a contact stands in a relation, in either direction, in the order of noting."""
    rows = s.connection().exec_driver_sql(_RELATED, {"id": contact_id})
    return [
        Related._make(
            (*row[:9], tie_of(contact_id, *row[9:11]), row[11], date.fromordinal(row[12]))
        )
        for row in rows
    ]


_APART = """
    SELECT o.id FROM contact AS c CROSS JOIN contact AS o
    WHERE c.id = ? AND o.id IN (SELECT value FROM json_each(?))
      AND o.sphere <> c.sphere AND 'both' NOT IN (o.sphere, c.sphere)
"""


def could_introduce(s: Session, contact_id: int, today: date, limit: int) -> list[Related]:
    """To whom a contact could introduce the user: noted people whom the user hardly knows.

    Work and private stay apart.
    """
    related = relationships(s, contact_id)
    others = ids_json(each.other_id for each in related)
    apart = set(s.connection().exec_driver_sql(_APART, (contact_id, others)).scalars())
    found: dict[int, Related] = {}
    for each in related:
        known = level_of(each.evidence, each.last_day, today)
        if known in _HARDLY and each.other_id not in apart:
            found.setdefault(each.other_id, each)
    return list(found.values())[:limit]


def add_relationship(
    s: Session, contact_id: int, other_id: int, tie: Tie, note: str = "", *, on: date
) -> int:
    """Note how a contact stands to another; its id. What is there already keeps its day."""
    added = s.connection().exec_driver_sql(
        "INSERT INTO relationship (from_id, to_id, kind, note, noted_on) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (from_id, to_id, kind) DO UPDATE"
        " SET note = CASE WHEN excluded.note = '' THEN note ELSE excluded.note END RETURNING id",
        (*directed(contact_id, other_id, tie), note, on.toordinal()),
    )
    return int(added.scalar_one())


def save_relationship(
    s: Session, relationship_id: int, contact_id: int, other_id: int, tie: Tie, note: str
) -> None:
    """Write down what was changed in a relation; if that one is there twice then, once is kept.

    The notes of both are.
    """
    run = s.connection().exec_driver_sql
    kept = directed(contact_id, other_id, tie)
    twin = run(
        "DELETE FROM relationship WHERE from_id = ? AND to_id = ? AND kind = ? AND id <> ?"
        " RETURNING note",
        (*kept, relationship_id),
    ).scalar()
    note = "; ".join(dict.fromkeys(each for each in (twin, note) if each))
    run(
        "UPDATE relationship SET from_id = ?, to_id = ?, kind = ?, note = ? WHERE id = ?",
        (*kept, note, relationship_id),
    )


def delete_relationship(s: Session, relationship_id: int) -> None:
    """Take a relation away."""
    s.connection().exec_driver_sql("DELETE FROM relationship WHERE id = ?", (relationship_id,))
