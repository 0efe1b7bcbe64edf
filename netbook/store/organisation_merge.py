"""Renaming an organisation, and putting two of them together with all that is noted of them."""

from netbook.core.fold import fold
from netbook.core.organisation_words import organisation_words
from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.common_ground import SETTLED
from netbook.store.organisations import same_organisations
from netbook.store.rows import ids_json, whole_text
from netbook.store.target_organisations import (
    TargetOrganisation,
    save_target_organisation,
    target_organisation,
)
from netbook.store.texts import write_contact_texts

POINTING = (
    *(("position", "organisation_id"), ("shared_experience", "organisation_id")),
    *(("my_position", "organisation_id"), ("fact", "organisation_id")),
    *(("question", "about_organisation_id"), ("opportunity", "organisation_id")),
    *(("ask", "organisation_id"), ("proof", "organisation_id")),
)
"""What just moves to the other organisation; a target and the roles are put together."""

_THERE = """
    SELECT DISTINCT contact_id FROM position
    WHERE organisation_id IN (SELECT value FROM json_each(?))
"""
# One of both is enough: what is noted of somebody's role at the one that stays, stays.
_TWICE = """
    DELETE FROM organisation_role WHERE organisation_id = :gone AND EXISTS (
        SELECT 1 FROM organisation_role AS kept WHERE kept.organisation_id = :kept
        AND kept.contact_id = organisation_role.contact_id AND kept.role = organisation_role.role)
"""


def another_called(s: Session, organisation_id: int, name: str) -> int | None:
    """Another organisation that goes by this name already, if there is one."""
    run = s.connection().exec_driver_sql
    words = organisation_words(name)
    found = run(
        "SELECT min(id) FROM organisation WHERE (key = ? OR words = ? AND words <> '')"
        " AND id NOT IN (SELECT value FROM json_each(?))",
        (fold(name), words, ids_json(same_organisations(s, organisation_id))),
    )
    number: int | None = found.scalar()
    return number


def rename_organisation(s: Session, organisation_id: int, name: str) -> None:
    """Give an organisation another name, which all rows that are one with it go by then.

    Refused where another organisation has it; ValueError for a name of nothing.
    """
    name = " ".join(whole_text(name).split())
    if not fold(name):
        raise ValueError("an organisation needs a name")
    if another_called(s, organisation_id, name) is not None:
        raise Refusal("organisation_taken", name)
    for each in same_organisations(s, organisation_id):
        _follow(s, _key(s, each), fold(name))
        if each != organisation_id:
            _move(s, organisation_id, each)
    s.connection().exec_driver_sql(
        "UPDATE organisation SET name = ?, key = ?, words = ? WHERE id = ?",
        (name, fold(name), organisation_words(name), organisation_id),
    )
    _write_texts(s, organisation_id)


def put_together(s: Session, kept: int, gone: int) -> None:
    """Have all that is noted of one organisation be noted of another, by whose name both go."""
    target = target_organisation(s, kept)
    other = target_organisation(s, gone)
    for each in same_organisations(s, gone):
        if each != kept:
            _follow(s, _key(s, each), _key(s, kept))
            _move(s, kept, each)
    both = TargetOrganisation._make(
        mine or theirs for mine, theirs in zip(target, other, strict=True)
    )
    save_target_organisation(s, kept, both)
    _write_texts(s, kept)


def _move(s: Session, kept: int, gone: int) -> None:
    run = s.connection().exec_driver_sql
    for table, column in POINTING:
        run(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (kept, gone))
    values = {"kept": kept, "gone": gone}
    run(_TWICE, values)
    run(
        "UPDATE organisation_role SET organisation_id = :kept WHERE organisation_id = :gone",
        values,
    )
    there = "SELECT 1 FROM target_organisation WHERE organisation_id = :kept"
    run(
        "UPDATE target_organisation SET organisation_id = :kept"
        f" WHERE organisation_id = :gone AND NOT EXISTS ({there})",
        values,
    )
    run("DELETE FROM target_organisation WHERE organisation_id = :gone", values)
    run("DELETE FROM organisation WHERE id = :gone", values)


def _key(s: Session, organisation_id: int) -> str:
    query = "SELECT key FROM organisation WHERE id = ?"
    return str(s.connection().exec_driver_sql(query, (organisation_id,)).scalar_one())


def _follow(s: Session, old: str, new: str) -> None:
    """Where somebody wasn't together with the user is kept by the organisation's key."""
    if old == new:
        return
    run = s.connection().exec_driver_sql
    items = {"old": SETTLED + old, "new": SETTLED + new}
    run(
        "DELETE FROM checklist_item WHERE item = :old AND contact_id IN"
        " (SELECT contact_id FROM checklist_item WHERE item = :new)",
        items,
    )
    run("UPDATE checklist_item SET item = :new WHERE item = :old", items)


def _write_texts(s: Session, organisation_id: int) -> None:
    there = s.connection().exec_driver_sql(_THERE, (ids_json([organisation_id]),))
    write_contact_texts(s, list(there.scalars()))
