"""Organisations by name: one row for all ways to write it that differ in case and diacritics."""

from collections.abc import Iterable

from netbook.core.fold import fold
from netbook.core.organisation_words import organisation_words
from netbook.store import Session
from netbook.store.rows import ids_by_name


def organisation_ids(s: Session, names: Iterable[str]) -> dict[str, int]:
    """The id of each organisation by its name as written; those not known yet are made."""
    return ids_by_name(s, "organisation", names, organisation_words)


def organisation_names(s: Session, prefix: str = "", limit: int = 20) -> list[str]:
    """Names that start so, whatever their case, to complete one while it is typed."""
    start = fold(prefix)
    query = "SELECT name FROM organisation WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"
    found = s.connection().exec_driver_sql(query, (start, start + "\U0010ffff", limit))
    return list(found.scalars())


def organisations_now(s: Session, contact_id: int) -> list[tuple[int, str]]:
    """The ids and names of the organisations that a contact is at now, the main one first."""
    rows = s.connection().exec_driver_sql(
        "SELECT o.id, o.name FROM position AS p JOIN organisation AS o ON o.id = p.organisation_id"
        " WHERE p.contact_id = ? AND p.ended_on = '' GROUP BY o.id ORDER BY min(p.id)",
        (contact_id,),
    )
    return [(number, name) for number, name in rows]


def organisation_called(s: Session, name: str) -> tuple[int, str] | None:
    """The first organisation of which the name has the same words, as it is written."""
    words, key = organisation_words(name), fold(name)
    query = "SELECT id, name FROM organisation WHERE words = ? AND words <> '' OR key = ?"
    rows = s.connection().exec_driver_sql(f"{query} ORDER BY key <> ?, id", (words, key, key))
    found = rows.first()
    return (found[0], found[1]) if found and key else None


def same_organisations(s: Session, organisation_id: int) -> list[int]:
    """The ids of the rows that are one organisation by the words of their names, the first first.

    A name of nothing but signs is its own.
    """
    rows = s.connection().exec_driver_sql(
        "SELECT same.id FROM organisation AS one CROSS JOIN organisation AS same"
        " ON same.words = one.words WHERE one.id = :id AND one.words <> ''"
        " UNION SELECT id FROM organisation WHERE id = :id ORDER BY 1",
        {"id": organisation_id},
    )
    return list(rows.scalars())
