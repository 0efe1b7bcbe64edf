"""Messages of the user's own to begin with."""

from typing import NamedTuple

from netbook.store import Session


class Template(NamedTuple):
    """A message to begin with; `purpose` is of `netbook.core.purposes.PURPOSES`, or empty."""

    id: int | None
    name: str
    purpose: str = ""
    subject: str = ""
    text: str = ""


def templates(s: Session, purpose: str = "") -> list[Template]:
    """All of them in the user's order; with a purpose those first that are for it."""
    rows = s.connection().exec_driver_sql(
        "SELECT id, name, purpose, subject, text FROM template"
        " ORDER BY ?1 <> '' AND purpose <> ?1 AND purpose <> '', rank, id",
        (purpose,),
    )
    return [Template._make(row) for row in rows]


def save_template(s: Session, template: Template) -> int:
    """Write it down, a new one (without id) at the end; its id."""
    run = s.connection().exec_driver_sql
    values = (template.name, template.purpose, template.subject, template.text)
    if template.id is None:
        added = run(
            "INSERT INTO template (name, purpose, subject, text, rank) VALUES"
            " (?, ?, ?, ?, (SELECT coalesce(max(rank), 0) + 1 FROM template)) RETURNING id",
            values,
        )
        return int(added.scalar_one())
    run(
        "UPDATE template SET name = ?, purpose = ?, subject = ?, text = ? WHERE id = ?",
        (*values, template.id),
    )
    return template.id


def delete_template(s: Session, template_id: int) -> None:
    """Take it away."""
    s.connection().exec_driver_sql("DELETE FROM template WHERE id = ?", (template_id,))
