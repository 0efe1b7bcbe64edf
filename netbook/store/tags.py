"""Tags: words put on people."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.store import Session
from netbook.store.rows import ids_by_name, ids_json, json_text
from netbook.store.texts import write_contact_texts


class TagRow(NamedTuple):
    """A tag and how many living contacts have it."""

    id: int
    name: str
    people: int


def all_tags(s: Session) -> list[TagRow]:
    """The tags that living contacts have, by name."""
    rows = s.connection().exec_driver_sql(
        """
        SELECT t.id, t.name, count(*)
        FROM contact_tag AS ct JOIN contact_state AS c ON c.id = ct.contact_id
             JOIN tag AS t ON t.id = ct.tag_id
        GROUP BY t.id ORDER BY t.key
        """
    )
    return [TagRow(*row) for row in rows]


def tag_ids(s: Session, names: Iterable[str]) -> dict[str, int]:
    """The id of each tag by its name as written; those not known yet are made."""
    return ids_by_name(s, "tag", names)


def add_tags(s: Session, ids: Sequence[int], names: Sequence[str]) -> int:
    """Put tags on contacts; how many contacts got one that they did not have."""
    tags = list(dict.fromkeys(tag_ids(s, names).values()))
    changed = _lacking(s, ids, tags)
    s.connection().exec_driver_sql(
        """
        INSERT INTO contact_tag (contact_id, tag_id)
        SELECT c.value, t.value FROM json_each(?) AS c CROSS JOIN json_each(?) AS t
        WHERE true ON CONFLICT DO NOTHING
        """,
        (ids_json(changed), ids_json(tags)),
    )
    write_contact_texts(s, changed)
    return len(changed)


def remove_tags(s: Session, ids: Sequence[int], names: Sequence[str]) -> int:
    """Take tags off contacts; how many contacts had one of them."""
    removed = s.connection().exec_driver_sql(
        """
        DELETE FROM contact_tag
        WHERE contact_id IN (SELECT value FROM json_each(?)) AND tag_id IN (
            SELECT id FROM tag WHERE key IN (SELECT value FROM json_each(?)))
        RETURNING contact_id
        """,
        (ids_json(ids), json_text([fold(name) for name in names])),
    )
    changed = sorted(set(removed.scalars()))
    write_contact_texts(s, changed)
    return len(changed)


def set_tags(s: Session, contact_id: int, names: Sequence[str]) -> None:
    """Make these the tags of a contact, in this order; the search text is the caller's."""
    run = s.connection().exec_driver_sql
    wanted = list(dict.fromkeys(tag_ids(s, names).values()))
    query = "SELECT tag_id FROM contact_tag WHERE contact_id = ? ORDER BY id"
    there = list(run(query, (contact_id,)).scalars())
    if there == wanted:
        return
    # Tags keep the order in which they were put on, so those after a new one are put on again.
    same = next(
        (n for n, (a, b) in enumerate(zip(there, wanted, strict=False)) if a != b),
        min(len(there), len(wanted)),
    )
    for tag in there[same:]:
        run("DELETE FROM contact_tag WHERE contact_id = ? AND tag_id = ?", (contact_id, tag))
    for tag in wanted[same:]:
        run("INSERT INTO contact_tag (contact_id, tag_id) VALUES (?, ?)", (contact_id, tag))


def _lacking(s: Session, ids: Sequence[int], tags: list[int]) -> list[int]:
    rows = s.connection().exec_driver_sql(
        """
        SELECT id FROM contact
        WHERE id IN (SELECT value FROM json_each(?1)) AND EXISTS (
            SELECT 1 FROM json_each(?2) AS t WHERE NOT EXISTS (
                SELECT 1 FROM contact_tag
                WHERE contact_id = contact.id AND tag_id = t.value))
        """,
        (ids_json(ids), ids_json(tags)),
    )
    return list(rows.scalars())
