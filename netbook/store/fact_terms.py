"""The terms by which wishes find offers, kept with the facts as search texts are."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from netbook.core.giving import OFFERS, fact_terms
from netbook.core.matching import VERSION
from netbook.store import Session
from netbook.store.rows import among, ids_json, insert_rows
from netbook.store.settings import get_setting, put_setting

SETTING = "terms_version"
CHUNK = 1000
_MATCHED = f"section IN ({', '.join(repr(name) for name in OFFERS)})"


class TermRow(NamedTuple):
    """One term of one fact."""

    fact_id: int
    term: str


def wanted_terms(s: Session, ids: Sequence[int] | None = None) -> Iterator[TermRow]:
    """What the terms of these facts, or of all, must be."""
    which, values = among(ids)
    rows = s.connection().exec_driver_sql(
        f"SELECT id, section, text FROM fact WHERE {_MATCHED} AND {which}", values
    )
    for fact_id, section, text in rows:
        for term in sorted(fact_terms(section, text)):
            yield TermRow(fact_id, term)


def write_fact_terms(s: Session, ids: Sequence[int]) -> None:
    """Bring the terms of these facts up to date."""
    run = s.connection().exec_driver_sql
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        wanted = set(wanted_terms(s, chunk))
        query = (
            "SELECT fact_id, term, id FROM fact_term"
            " WHERE fact_id IN (SELECT value FROM json_each(?))"
        )
        there = {
            TermRow(fact_id, term): number
            for fact_id, term, number in run(query, (ids_json(chunk),))
        }
        if gone := [number for row, number in there.items() if row not in wanted]:
            run(
                "DELETE FROM fact_term WHERE id IN (SELECT value FROM json_each(?))",
                (ids_json(gone),),
            )
        insert_rows(s, "fact_term", TermRow._fields, sorted(wanted - there.keys()))
    if get_setting(s, SETTING) is None:
        put_setting(s, SETTING, VERSION)


def terms_are_old(s: Session) -> bool:
    """Whether the terms there are were made by other rules than today's."""
    return bool(get_setting(s, SETTING, VERSION) != VERSION)


def renew_terms(s: Session) -> None:
    """Make all terms anew by today's rules; an unlogged write, for nobody did it."""
    ids = s.connection().exec_driver_sql("SELECT id FROM fact").scalars().all()
    write_fact_terms(s, list(ids))
    put_setting(s, SETTING, VERSION)
