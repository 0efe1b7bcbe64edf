"""Organisations that the user wants to work for or watches: how far, what for, what comes next."""

from datetime import date
from typing import NamedTuple

from netbook.core.opportunity import TARGET_STAGES
from netbook.store import Session
from netbook.store.days import day_or_none, ordinal_or_none
from netbook.store.organisations import same_organisations
from netbook.store.rows import ids_json, whole_text


class TargetOrganisation(NamedTuple):
    """What the user wants there; `stage` is one of `TARGET_STAGES`, empty for none."""

    stage: str = ""
    goal: str = ""
    next_step: str = ""
    next_on: date | None = None
    website: str = ""


_SAME = "organisation_id IN (SELECT value FROM json_each(?))"


def target_organisation(s: Session, organisation_id: int) -> TargetOrganisation:
    """What the user wants of an organisation; of nothing noted, all fields are empty."""
    row = (
        s.connection()
        .exec_driver_sql(
            f"SELECT stage, goal, next_step, next_on, website FROM target_organisation"
            f" WHERE {_SAME} ORDER BY stage = '', id LIMIT 1",
            (ids_json(same_organisations(s, organisation_id)),),
        )
        .first()
    )
    if row is None:
        return TargetOrganisation()
    stage, goal, next_step, next_on, website = row
    return TargetOrganisation(stage, goal, next_step, day_or_none(next_on), website)


def save_target_organisation(s: Session, organisation_id: int, target: TargetOrganisation) -> None:
    """Write down what the user wants there; where that is nothing, nothing is kept."""
    if target.stage not in ("", *TARGET_STAGES):
        raise ValueError(f"no stage {target.stage}")
    run = s.connection().exec_driver_sql
    same = ids_json(same_organisations(s, organisation_id))
    if target == TargetOrganisation():
        run(f"DELETE FROM target_organisation WHERE {_SAME}", (same,))
        return
    values = (
        *(target.stage, whole_text(target.goal), whole_text(target.next_step)),
        *(ordinal_or_none(target.next_on), whole_text(target.website)),
    )
    query = f"SELECT id FROM target_organisation WHERE {_SAME} ORDER BY stage = '', id"
    if (number := run(query, (same,)).scalars().first()) is not None:
        run(
            "UPDATE target_organisation SET stage = ?, goal = ?, next_step = ?, next_on = ?,"
            " website = ? WHERE id = ?",
            (*values, number),
        )
        return
    run(
        "INSERT INTO target_organisation (stage, goal, next_step, next_on, website,"
        " organisation_id) VALUES (?, ?, ?, ?, ?, ?)",
        (*values, organisation_id),
    )
