"""Organisations by name: one row for all ways to write it that differ in case and diacritics."""

from collections.abc import Iterable

from netbook.core.fold import fold
from netbook.store import Session
from netbook.store.rows import ids_by_name


def organisation_ids(s: Session, names: Iterable[str]) -> dict[str, int]:
    """The id of each organisation by its name as written; those not known yet are made."""
    return ids_by_name(s, "organisation", names)


def organisation_names(s: Session, prefix: str = "", limit: int = 20) -> list[str]:
    """Names that start so, whatever their case, to complete one while it is typed."""
    start = fold(prefix)
    query = "SELECT name FROM organisation WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"
    found = s.connection().exec_driver_sql(query, (start, start + "\U0010ffff", limit))
    return list(found.scalars())
