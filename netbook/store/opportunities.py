"""Openings: read and written one at a time, and how they go from stage to stage."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import uuid4

from netbook.core.opportunity import ENDS, SOURCES
from netbook.store import Session
from netbook.store.days import day_or_none, ordinal_or_none
from netbook.store.organisations import organisation_ids
from netbook.store.requirements import add_requirements, requirement_texts
from netbook.store.rows import insert_rows, storable, utc_text
from netbook.store.stages import closed_stage, first_stage


class Link(NamedTuple):
    """An address that belongs to an opening; `label` says what is there."""

    url: str
    label: str = ""


@dataclass(frozen=True)
class Opportunity:
    """An opening as it is read and written; one without id is new.

    `stage_id` is None for the first stage, `for_id` for the user's own. `source`, `closed_as`,
    `employment_type` and `salary_unit` are those of `netbook.core.opportunity`; `closed_as` is
    empty while it is open, or where nobody said how it ended. `next_time` is HH:MM, local.
    `requirements` are written with a new one only, and never read: see `store.requirements`.
    """

    title: str
    id: int | None = None
    uid: str = ""
    organisation: str = ""
    for_id: int | None = None
    source: str = "posted"
    stage_id: int | None = None
    closed_as: str = ""
    posted_on: date | None = None
    closes_on: date | None = None
    location: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    remote: bool = False
    employment_type: str = ""
    salary_min: float | None = None
    salary_max: float | None = None
    salary_currency: str = ""
    salary_unit: str = ""
    contact_email: str = ""
    description: str = ""
    notes: str = ""
    next_step: str = ""
    next_on: date | None = None
    next_time: str = ""
    links: tuple[Link, ...] = ()
    requirements: tuple[str, ...] = ()


class StageChange(NamedTuple):
    """That an opening came to a stage on a day; `key` and `name` are those of the stage."""

    id: int
    stage_id: int
    key: str
    name: str
    changed_on: date


_DAYS = ("posted_on", "closes_on", "next_on")
# All that is written as it is; the organisation goes by its id, and the stage by `move_to_stage`.
_PLAIN = tuple(
    field.name
    for field in fields(Opportunity)
    if field.name
    not in ("id", "uid", "organisation", "stage_id", "closed_as", "links", "requirements")
)


def read_opportunity(s: Session, opportunity_id: int) -> Opportunity | None:
    """An opening; None where it, or whom it is for, is in the trash or gone."""
    columns = ", ".join(f"o.{name}" for name in _PLAIN)
    row = (
        s.connection()
        .exec_driver_sql(
            f"SELECT o.id, o.uid, coalesce(g.name, '') AS organisation, o.stage_id, o.closed_as,"
            f" {columns} FROM opportunity AS o LEFT JOIN organisation AS g"
            " ON g.id = o.organisation_id LEFT JOIN contact AS f ON f.id = o.for_id"
            " WHERE o.id = ? AND o.trashed_at IS NULL AND f.trashed_at IS NULL",
            (opportunity_id,),
        )
        .mappings()
        .first()
    )
    if row is None:
        return None
    values = dict(row) | {name: day_or_none(row[name]) for name in _DAYS}
    return Opportunity(
        **values | {"remote": bool(row["remote"]), "links": tuple(links(s, opportunity_id))}
    )


def links(s: Session, opportunity_id: int) -> list[Link]:
    """The addresses of an opening, in the order they were given."""
    rows = s.connection().exec_driver_sql(
        "SELECT url, label FROM opportunity_link WHERE opportunity_id = ? ORDER BY id",
        (opportunity_id,),
    )
    return [Link._make(row) for row in rows]


def save_opportunity(s: Session, opportunity: Opportunity, *, today: date, now: datetime) -> int:
    """Write down an opening, a new one (without id) with what it asks for; its id.

    One whose stage changed came to it today.
    """
    if opportunity.source not in SOURCES or opportunity.closed_as not in ("", *ENDS):
        raise ValueError("an opening has a source and an end that are known")
    values = _values(s, opportunity)
    run = s.connection().exec_driver_sql
    if opportunity.id is None:
        stage_id = opportunity.stage_id or first_stage(s)
        values |= {"uid": opportunity.uid or uuid4().urn, "stage_id": stage_id}
        values |= {"closed_as": opportunity.closed_as, "created_at": utc_text(now)}
        added = run(
            f"INSERT INTO opportunity ({', '.join(values)})"
            f" VALUES ({', '.join('?' * len(values))}) RETURNING id",
            tuple(values.values()),
        )
        number = int(added.scalar_one())
        _came_to(s, number, stage_id, today)
        add_requirements(s, number, opportunity.requirements)
    else:
        number = opportunity.id
        there = run("SELECT * FROM opportunity WHERE id = ?", (number,)).mappings().first()
        if there is None:
            raise LookupError(number)
        differing = {name: value for name, value in values.items() if there[name] != value}
        if opportunity.stage_id is not None:
            move_to_stage(s, number, opportunity.stage_id, today)
        if opportunity.closed_as and opportunity.closed_as != there["closed_as"]:
            close_opportunity(s, number, opportunity.closed_as, today)
        if differing:
            changes = ", ".join(f"{name} = ?" for name in differing)
            run(f"UPDATE opportunity SET {changes} WHERE id = ?", (*differing.values(), number))
    _save_links(s, number, opportunity.links)
    return number


def _values(s: Session, opportunity: Opportunity) -> dict[str, Any]:
    values = {name: storable(getattr(opportunity, name)) for name in _PLAIN}
    values |= {name: ordinal_or_none(values[name]) for name in _DAYS}
    where = organisation_ids(s, [opportunity.organisation]).get(opportunity.organisation)
    return values | {"organisation_id": where, "remote": int(opportunity.remote)}


def _save_links(s: Session, opportunity_id: int, wanted: Sequence[Link]) -> None:
    kept = [Link(storable(url), storable(label)) for url, label in wanted if url]
    if kept != links(s, opportunity_id):
        gone = "DELETE FROM opportunity_link WHERE opportunity_id = ?"
        s.connection().exec_driver_sql(gone, (opportunity_id,))
        rows = [(opportunity_id, *link) for link in kept]
        insert_rows(s, "opportunity_link", ("opportunity_id", "url", "label"), rows)


def move_to_stage(s: Session, opportunity_id: int, stage_id: int, on: date) -> None:
    """Say that an opening came to a stage on a day; one that is put back the same day never left.

    Out of the closed stage it is open again.
    """
    run = s.connection().exec_driver_sql
    here = "SELECT stage_id FROM opportunity WHERE id = ?"
    if run(here, (opportunity_id,)).scalar_one() == stage_id:
        return
    run(
        "UPDATE opportunity SET stage_id = ?, closed_as = CASE WHEN ? THEN closed_as ELSE '' END"
        " WHERE id = ?",
        (stage_id, stage_id == closed_stage(s), opportunity_id),
    )
    newest = (
        "SELECT id, stage_id, changed_on FROM stage_change WHERE opportunity_id = ?"
        " ORDER BY id DESC LIMIT 2"
    )
    last = run(newest, (opportunity_id,)).fetchall()
    if len(last) == 2 and last[1].stage_id == stage_id and last[0].changed_on == on.toordinal():
        run("DELETE FROM stage_change WHERE id = ?", (last[0].id,))
    else:
        _came_to(s, opportunity_id, stage_id, on)


def close_opportunity(s: Session, opportunity_id: int, closed_as: str, on: date) -> None:
    """Say that an opening is over since a day, and how it ended (`core.opportunity.ENDS`)."""
    if closed_as not in ENDS:
        raise ValueError(f"no end {closed_as}")
    move_to_stage(s, opportunity_id, closed_stage(s), on)
    s.connection().exec_driver_sql(
        "UPDATE opportunity SET closed_as = ? WHERE id = ?", (closed_as, opportunity_id)
    )


def pass_on(s: Session, opportunity_id: int, contact_id: int, *, today: date, now: datetime) -> int:
    """Write an opening down once more, for a contact; its id.

    What was noted of it for the user stays behind, but for who decides there.
    """
    opening = read_opportunity(s, opportunity_id)
    if opening is None:
        raise LookupError(opportunity_id)
    theirs = replace(
        opening,
        id=None,
        uid="",
        for_id=contact_id,
        stage_id=None,
        closed_as="",
        notes="",
        next_step="",
        next_on=None,
        next_time="",
        requirements=requirement_texts(s, opportunity_id),
    )
    number = save_opportunity(s, theirs, today=today, now=now)
    s.connection().exec_driver_sql(
        "INSERT INTO opportunity_person (opportunity_id, contact_id, role, note)"
        " SELECT ?, contact_id, role, note FROM opportunity_person WHERE opportunity_id = ?"
        " AND contact_id <> ? AND role IN ('decision_maker', 'hiring_manager', 'recruiter')"
        " ORDER BY id",
        (number, opportunity_id, contact_id),
    )
    return number


def stage_history(s: Session, opportunity_id: int) -> list[StageChange]:
    """Through which stages an opening went, in that order."""
    rows = s.connection().exec_driver_sql(
        "SELECT h.id, h.stage_id, g.key, g.name, h.changed_on FROM stage_change AS h"
        " JOIN stage AS g ON g.id = h.stage_id WHERE h.opportunity_id = ? ORDER BY h.id",
        (opportunity_id,),
    )
    return [StageChange._make((*start, date.fromordinal(day))) for *start, day in rows]


def _came_to(s: Session, opportunity_id: int, stage_id: int, on: date) -> None:
    s.connection().exec_driver_sql(
        "INSERT INTO stage_change (opportunity_id, stage_id, changed_on) VALUES (?, ?, ?)",
        (opportunity_id, stage_id, on.toordinal()),
    )
