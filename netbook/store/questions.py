"""Questions to ask somebody about a person or an organisation; an answer becomes a fact."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.days import day_or_none, ordinal_or_none
from netbook.store.facts import add_fact
from netbook.store.organisations import same_organisations
from netbook.store.rows import ids_json, utc_text, whole_text


class Question(NamedTuple):
    """What to ask a contact, or what they were asked and have not answered yet.

    `about` is the name of the person or the organisation that it is about.
    """

    id: int
    contact_id: int
    name: str
    given: str
    about_contact_id: int | None
    about_organisation_id: int | None
    about: str
    text: str
    asked_on: date | None


_OPEN = """
    SELECT q.id, q.contact_id, c.formatted_name, c.given, q.about_contact_id,
           q.about_organisation_id, coalesce(a.formatted_name, o.name, ''), q.text, q.asked_on
    FROM question AS q CROSS JOIN contact AS c ON c.id = q.contact_id
    LEFT JOIN contact AS a ON a.id = q.about_contact_id
    LEFT JOIN organisation AS o ON o.id = q.about_organisation_id
    WHERE q.answered_on IS NULL AND c.trashed_at IS NULL AND a.trashed_at IS NULL AND {}
    ORDER BY q.id
"""


def questions_to(s: Session, contact_id: int) -> list[Question]:
    """What this contact is to be asked, and was asked without an answer yet, oldest first."""
    return _found(s, "q.contact_id = ?", (contact_id,))


def questions_about(s: Session, contact_id: int) -> list[Question]:
    """What others are asked about this contact, or about an organisation they are at now."""
    now_at = "SELECT organisation_id FROM position WHERE contact_id = ?1 AND ended_on = ''"
    about = f"(q.about_contact_id = ?1 OR q.about_organisation_id IN ({now_at}))"
    return _found(s, f"{about} AND q.contact_id <> ?1", (contact_id,))


def questions_about_organisation(s: Session, organisation_id: int) -> list[Question]:
    """What people are asked about an organisation, however its name is written, oldest first."""
    same = ids_json(same_organisations(s, organisation_id))
    return _found(s, "q.about_organisation_id IN (SELECT value FROM json_each(?))", (same,))


def _found(s: Session, which: str, values: Sequence[Any]) -> list[Question]:
    rows = s.connection().exec_driver_sql(_OPEN.format(which), tuple(values))
    return [Question._make((*start, day_or_none(asked))) for *start, asked in rows]


def add_question(
    s: Session,
    contact_id: int,
    *,
    about_contact_id: int | None = None,
    about_organisation_id: int | None = None,
    text: str,
    now: datetime,
) -> int:
    """Write down what to ask a contact about a person or an organisation (one of both); its id."""
    if (about_contact_id is None) == (about_organisation_id is None):
        raise ValueError("a question is about a person or about an organisation")
    added = s.connection().exec_driver_sql(
        "INSERT INTO question (contact_id, about_contact_id, about_organisation_id, text,"
        " created_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (contact_id, about_contact_id, about_organisation_id, whole_text(text), utc_text(now)),
    )
    return int(added.scalar_one())


def ask(s: Session, question_id: int, on: date | None) -> None:
    """Say that it was asked on a day, or (None) that it is still to be asked."""
    s.connection().exec_driver_sql(
        "UPDATE question SET asked_on = ? WHERE id = ?", (ordinal_or_none(on), question_id)
    )


def answer(
    s: Session, question_id: int, *, section: str, text: str, on: date, now: datetime
) -> int:
    """Write down the answer as a fact of whom it is about, said by who was asked; its id."""
    run = s.connection().exec_driver_sql
    query = "SELECT contact_id, about_contact_id, about_organisation_id FROM question WHERE id = ?"
    row = run(query, (question_id,)).first()
    if row is None:
        raise LookupError(question_id)
    who, about, organisation = row
    fact_id = add_fact(
        s,
        contact_id=about,
        organisation_id=organisation,
        section=section,
        text=text,
        # What somebody says of themselves needs no other who said it.
        said_by_id=None if who == about else who,
        noted_on=on,
        now=now,
    )
    run(
        "UPDATE question SET answered_on = ?1, asked_on = coalesce(asked_on, ?1), fact_id = ?2"
        " WHERE id = ?3",
        (on.toordinal(), fact_id, question_id),
    )
    return fact_id


def save_question(s: Session, question_id: int, text: str) -> None:
    """Put a question in other words."""
    s.connection().exec_driver_sql(
        "UPDATE question SET text = ? WHERE id = ?", (whole_text(text), question_id)
    )


def delete_question(s: Session, question_id: int) -> None:
    """Take a question away; an answer to it stays."""
    s.connection().exec_driver_sql("DELETE FROM question WHERE id = ?", (question_id,))
