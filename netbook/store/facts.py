"""Facts: what is known of people and organisations, from where, and since when."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import uuid4

from netbook.core.facts import SECTIONS
from netbook.store import Session
from netbook.store.days import day_or_none, ordinal_or_none
from netbook.store.organisations import same_organisations
from netbook.store.rows import ids_json, utc_text, whole_text
from netbook.store.texts import write_contact_texts


class Fact(NamedTuple):
    """One thing known of a contact or an organisation.

    `said_by` is the name of who said it, empty where nobody did or they are in the trash.
    `channel` is that of the conversation it is from, empty without one; `organisation` the name of
    the one it is about; `item` what it answers of `netbook.core.finding_out`.
    """

    id: int
    uid: str
    contact_id: int | None
    organisation_id: int | None
    section: str
    text: str
    source: str
    said_by_id: int | None
    said_by: str
    interaction_id: int | None
    noted_on: date
    checked_on: date | None
    closed_on: date | None
    channel: str = ""
    organisation: str = ""
    item: str = ""


_FACTS = """
    SELECT f.id, f.uid, f.contact_id, f.organisation_id, f.section, f.text, f.source, f.said_by_id,
           coalesce(c.formatted_name, ''), f.interaction_id, f.noted_on, f.checked_on, f.closed_on,
           coalesce(i.channel, ''), coalesce(o.name, ''), f.item
    FROM fact AS f LEFT JOIN contact AS c ON c.id = f.said_by_id AND c.trashed_at IS NULL
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    LEFT JOIN organisation AS o ON o.id = f.organisation_id
    WHERE i.trashed_at IS NULL AND {} ORDER BY f.noted_on DESC, f.id DESC
"""
_COLUMNS = (
    *("section", "text", "source", "said_by_id", "interaction_id"),
    *("noted_on", "checked_on", "closed_on", "item"),
)


def facts(s: Session, contact_id: int, *, closed: bool = False) -> list[Fact]:
    """What is known of a contact, newest first; with `closed` also what is no longer so."""
    return _found(s, "f.contact_id = ?", contact_id, closed=closed)


def organisation_facts(s: Session, contact_id: int, *, closed: bool = False) -> list[Fact]:
    """What is known of the organisations that a contact is at now, newest first."""
    now_at = (
        "f.organisation_id IN (SELECT organisation_id FROM position"
        " WHERE contact_id = ? AND ended_on = '')"
    )
    return _found(s, now_at, contact_id, closed=closed)


def facts_about_organisation(
    s: Session, organisation_id: int, *, closed: bool = False
) -> list[Fact]:
    """What is known of an organisation, however its name is written, newest first."""
    same = ids_json(same_organisations(s, organisation_id))
    which = "f.organisation_id IN (SELECT value FROM json_each(?))"
    return _found(s, which, same, closed=closed)


def _found(s: Session, which: str, value: int | str, *, closed: bool) -> list[Fact]:
    chosen = which if closed else f"{which} AND f.closed_on IS NULL"
    rows = s.connection().exec_driver_sql(_FACTS.format(chosen), (value,))
    return [_fact(row) for row in rows]


def _fact(row: Sequence[Any]) -> Fact:
    *start, noted, checked, closed, channel, organisation, item = row
    days = (date.fromordinal(noted), day_or_none(checked), day_or_none(closed))
    return Fact._make((*start, *days, channel, organisation, item))


def add_fact(
    s: Session,
    *,
    contact_id: int | None = None,
    organisation_id: int | None = None,
    section: str,
    text: str,
    source: str = "",
    said_by_id: int | None = None,
    interaction_id: int | None = None,
    noted_on: date,
    now: datetime,
    item: str = "",
) -> int:
    """Write down a fact of a contact or an organisation (one of both); its id."""
    _see_section(section)
    added = s.connection().exec_driver_sql(
        "INSERT INTO fact (uid, contact_id, organisation_id, section, text, source, said_by_id,"
        " interaction_id, noted_on, item, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            *(uuid4().urn, contact_id, organisation_id, section, whole_text(text)),
            *(whole_text(source), said_by_id, interaction_id, noted_on.toordinal(), item),
            utc_text(now),
        ),
    )
    fact_id = int(added.scalar_one())
    _follow(s, fact_id, contact_id)
    return fact_id


def save_fact(s: Session, fact_id: int, **changed: Any) -> None:
    """Change what is given of a fact: all but whom it is about; days are dates."""
    values: dict[str, Any] = {}
    for name, value in changed.items():
        if name not in _COLUMNS:
            raise ValueError(f"a fact has no {name} to change")
        if name == "section":
            _see_section(value)
        if name.endswith("_on"):
            value = ordinal_or_none(value)
        values[name] = whole_text(value) if isinstance(value, str) else value
    run = s.connection().exec_driver_sql
    query = f"SELECT contact_id, {', '.join(_COLUMNS)} FROM fact WHERE id = ?"
    there = run(query, (fact_id,)).mappings().first()
    if there is None:
        raise LookupError(fact_id)
    if differing := {name: value for name, value in values.items() if there[name] != value}:
        changes = ", ".join(f"{name} = ?" for name in differing)
        run(f"UPDATE fact SET {changes} WHERE id = ?", (*differing.values(), fact_id))
        if differing.keys() & {"text", "section"}:
            _follow(s, fact_id, there["contact_id"])


def close_fact(s: Session, fact_id: int, on: date | None) -> None:
    """Say that a fact is no longer so since a day, or (None) that it is."""
    save_fact(s, fact_id, closed_on=on)


def delete_fact(s: Session, fact_id: int) -> None:
    """Take a fact away."""
    query = "DELETE FROM fact WHERE id = ? RETURNING contact_id"
    contact_id = s.connection().exec_driver_sql(query, (fact_id,)).scalar()
    if contact_id is not None:
        write_contact_texts(s, [contact_id])


def known_of(s: Session, interaction_ids: Sequence[int]) -> list[int]:
    """The contacts whom facts from these conversations are about."""
    return list(
        s.connection()
        .exec_driver_sql(
            "SELECT DISTINCT contact_id FROM fact WHERE contact_id IS NOT NULL"
            " AND interaction_id IN (SELECT value FROM json_each(?))",
            (ids_json(interaction_ids),),
        )
        .scalars()
    )


def _see_section(section: str) -> None:
    if section not in SECTIONS:
        raise ValueError(f"no section {section}")


def _follow(s: Session, fact_id: int, contact_id: int | None) -> None:
    """Bring up to date what is derived from a fact's text: by what it is found and matched."""
    # Not before a fact is written: its tables of words take long to import.
    from netbook.store.fact_terms import write_fact_terms

    write_fact_terms(s, [fact_id])
    if contact_id is not None:
        write_contact_texts(s, [contact_id])
