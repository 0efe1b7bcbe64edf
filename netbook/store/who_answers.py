"""Answers to Who do you know?: what each one writes, and asking again."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from netbook.core.acquaintance import Shared, circle_after, merged, shared_of
from netbook.core.where_when import WhereWhen
from netbook.store import Session
from netbook.store.contacts import set_circle, set_sphere
from netbook.store.due_plan import plan_first_conversation
from netbook.store.rows import ids_json, number_of_changed
from netbook.store.shared_experiences import (
    SharedExperience,
    add_shared_experience,
    delete_shared_experience,
    save_shared_experience,
    shared_experiences,
)

_NOT_NOW = "answer = 'not_now'"


class _Earlier(NamedTuple):
    answer: str
    circle_before: str
    sphere_before: str
    shared_experience_id: int | None


def write_answer(
    s: Session,
    contact_id: int,
    answer: str,
    today: date,
    *,
    said: WhereWhen = WhereWhen(),  # noqa: B008
    employer: str = "",
) -> None:
    """Write down an answer (of core.acquaintance.ANSWERS), with where and when if that was said.

    It stands in place of an earlier one, whose changes are taken back; what was noted otherwise is
    never lowered or doubled. Without any conversation a first one is planned.
    """
    run = s.connection().exec_driver_sql
    _take_back(s, contact_id, today)
    row = run("SELECT circle, sphere FROM contact WHERE id = ?", (contact_id,)).one()
    circle, sphere = row
    closer = circle_after(answer, circle)
    if closer != circle:
        set_circle(s, [contact_id], closer, today)
    if answer == "private":
        set_sphere(s, [contact_id], "personal")
    shared = shared_of(answer, said, employer)
    added = _share(s, contact_id, shared) if shared else None
    run(
        """
        INSERT INTO who_answer
            (contact_id, answer, answered_on, circle_before, sphere_before, shared_experience_id)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        (contact_id, answer, today.toordinal(), circle, sphere, added),
    )
    if closer != circle:
        plan_first_conversation(s, contact_id, today)


def _take_back(s: Session, contact_id: int, today: date) -> None:
    """Undo what an earlier answer changed, as far as nobody changed it since."""
    run = s.connection().exec_driver_sql
    row = run(
        "DELETE FROM who_answer WHERE contact_id = ?"
        " RETURNING answer, circle_before, sphere_before, shared_experience_id",
        (contact_id,),
    ).first()
    if row is None:
        return
    earlier = _Earlier._make(row)
    given = circle_after(earlier.answer, earlier.circle_before)
    query = "SELECT circle, sphere FROM contact WHERE id = ?"
    circle, sphere = run(query, (contact_id,)).one()
    if circle == given != earlier.circle_before:
        set_circle(s, [contact_id], earlier.circle_before, today)
    if earlier.answer == "private" and sphere == "personal":
        set_sphere(s, [contact_id], earlier.sphere_before)
    if earlier.shared_experience_id is not None:
        delete_shared_experience(s, earlier.shared_experience_id)


def _share(s: Session, contact_id: int, shared: Shared) -> int | None:
    """Note what was shared: into what is there if that fits; the id of what had to be added."""
    for known in shared_experiences(s, contact_id):
        there = Shared(*known[2:])
        both = merged(there, shared)
        if both is not None:
            if both != there:
                save_shared_experience(s, SharedExperience(known.id, contact_id, *both))
            return None
    return add_shared_experience(s, SharedExperience(None, contact_id, *shared))


def not_now_count(s: Session, ids: Sequence[int] = ()) -> int:
    """How many were put aside by not now; of `ids` only, where there are any."""
    of = "AND contact_id IN (SELECT value FROM json_each(?))" if ids else ""
    query = f"SELECT count(*) FROM who_answer WHERE {_NOT_NOW} {of}"
    return int(s.connection().exec_driver_sql(query, (ids_json(ids),) if ids else ()).scalar_one())


def ask_again(s: Session, ids: Sequence[int] = ()) -> int:
    """Forget not now, of `ids` only where there are any; about how many may be asked again."""
    of = "AND contact_id IN (SELECT value FROM json_each(:ids))" if ids else ""
    query = f"DELETE FROM who_answer WHERE {_NOT_NOW} {of}"
    return number_of_changed(s, query, {"ids": ids_json(ids)} if ids else {})
