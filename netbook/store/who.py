"""Who do you know?: about whom to ask next, and what the notebook knows of them."""

from collections.abc import Sequence
from typing import NamedTuple

from netbook.store import Session
from netbook.store.position import POSITION
from netbook.store.rows import ids_json
from netbook.store.who_employers import EMPLOYERS


class Asked(NamedTuple):
    """Somebody on the card; days are ordinals, `connected_on` is EDTF, `added_at` UTC.

    `employer` is where both were, `source` the files of the import that brought them and `format`
    theirs, empty where they were written by hand. `answer` is what was answered before, if it was.
    """

    id: int
    name: str
    given: str
    title: str
    organisation: str
    photo: str | None
    circle: str
    connected_on: str
    added_at: str
    source: str
    format: str
    conversations: int
    last_day: int | None
    employer: str
    answer: str


_ORDER = "ORDER BY st.last_day DESC, st.ask DESC, st.id DESC LIMIT :limit"
_FREE = "st.ask IS NOT NULL AND st.id NOT IN (SELECT value FROM json_each(:passed))"
_THESE = "AND st.id IN (SELECT value FROM json_each(:ids))"
_COLLEAGUES = f"""
    SELECT DISTINCT st.id, st.last_day, st.ask FROM ({EMPLOYERS}) AS m
    CROSS JOIN position AS p ON p.organisation_id = m.id
    CROSS JOIN contact_state AS st ON st.id = p.contact_id
    WHERE {_FREE} {{these}} {_ORDER}
"""
# The order is that of the index, in which nobody stands who was answered for.
_OTHERS = f"SELECT st.id, st.last_day, st.ask FROM contact_state AS st WHERE {_FREE} {_ORDER}"
_OTHERS_OF_THESE = f"""
    SELECT st.id, st.last_day, st.ask FROM json_each(:ids) AS j
    CROSS JOIN contact_state AS st ON st.id = j.value WHERE {_FREE} ORDER BY j.key LIMIT :limit
"""


def next_people(
    s: Session, *, ids: Sequence[int] = (), passed: Sequence[int] = (), limit: int = 1
) -> list[int]:
    """About whom to ask next: colleagues, then those spoken to last, then the newest.

    Of `ids` only, where there are any, and in their order but for colleagues; without those that
    were `passed` over.
    """
    values = {
        "ids": ids_json(ids),
        "passed": ids_json(passed),
        "limit": limit,
    }
    run = s.connection().exec_driver_sql
    found = [row[0] for row in run(_COLLEAGUES.format(these=_THESE if ids else ""), values)]
    if len(found) < limit:
        values |= {"passed": ids_json([*passed, *found]), "limit": limit - len(found)}
        found += [row[0] for row in run(_OTHERS_OF_THESE if ids else _OTHERS, values)]
    return found


def names_of(s: Session, ids: Sequence[int]) -> list[str]:
    """The names of these contacts in this order."""
    query = """
        SELECT c.formatted_name FROM json_each(?) AS j CROSS JOIN contact AS c ON c.id = j.value
    """
    return list(s.connection().exec_driver_sql(query, (ids_json(ids),)).scalars())


def read_asked(s: Session, contact_id: int) -> Asked | None:
    """What the card says of somebody; None where no living contact has that id."""
    query = f"""
        SELECT c.id, c.formatted_name, c.given, coalesce(p.title, ''), coalesce(o.name, ''),
               c.photo, c.circle, c.connected_on, c.created_at, coalesce(b.source, ''),
               coalesce(b.format, ''), st.conversations, st.last_day,
               coalesce((SELECT eo.name FROM position AS ep
                         CROSS JOIN organisation AS eo ON eo.id = ep.organisation_id
                         WHERE ep.contact_id = c.id AND eo.id IN ({EMPLOYERS})
                         ORDER BY ep.id LIMIT 1), ''),
               coalesce((SELECT answer FROM who_answer WHERE contact_id = c.id), '')
        FROM contact AS c CROSS JOIN contact_state AS st ON st.id = c.id {POSITION}
        LEFT JOIN import_batch AS b ON b.id =
            (SELECT batch_id FROM imported_card WHERE contact_id = c.id ORDER BY id LIMIT 1)
        WHERE c.id = :id
    """
    row = s.connection().exec_driver_sql(query, {"id": contact_id}).first()
    return Asked._make(row) if row else None


def answered(s: Session, ids: Sequence[int]) -> set[int]:
    """Those of these contacts for whom there is an answer."""
    return set(answers_of(s, ids))


def answers_of(s: Session, ids: Sequence[int]) -> dict[int, str]:
    """What was answered about these contacts, by their ids."""
    query = """
        SELECT contact_id, answer FROM who_answer
        WHERE contact_id IN (SELECT value FROM json_each(?))
    """
    return {row[0]: row[1] for row in s.connection().exec_driver_sql(query, (ids_json(ids),))}


def answer_count(s: Session) -> int:
    """How many answers there are."""
    return int(s.connection().exec_driver_sql("SELECT count(*) FROM who_answer").scalar_one())


def anybody_to_ask(s: Session) -> bool:
    """Whether there is anybody left to ask about."""
    query = "SELECT EXISTS (SELECT 1 FROM contact_state WHERE ask IS NOT NULL)"
    return bool(s.connection().exec_driver_sql(query).scalar_one())


def nothing_said(s: Session) -> bool:
    """Whether nobody in the notebook has an answer or how often."""
    query = """
        SELECT NOT EXISTS (SELECT 1 FROM who_answer)
           AND NOT EXISTS (SELECT 1 FROM contact_state WHERE due_day IS NOT NULL)
    """
    return bool(s.connection().exec_driver_sql(query).scalar_one())
