"""The trash: what was deleted and can come back for a while, and deleting it for good.

A conversation shows while one of its people lives; one whose people are all in the trash is out of
sight, and back with the first of them. So is an opening for somebody who is there.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from uuid import uuid4

from netbook.store import Session
from netbook.store.blobs import purge_blobs
from netbook.store.facts import known_of
from netbook.store.rows import ids_json, number_of_changed, utc_text
from netbook.store.texts import write_contact_texts, write_interaction_texts
from netbook.store.unfinished import forget_about

DAYS_KEPT = 30


class TrashRow(NamedTuple):
    """A contact, an interaction or an opportunity in the trash.

    `title` is the names of the people, or the opening and its organisation; `day` is the ordinal
    of a conversation's day.
    """

    kind: str
    id: int
    title: str
    day: int | None
    trashed_at: str


class Restored(NamedTuple):
    """How many came back; `renewed` got a fresh UID, since somebody living has the one they had."""

    contacts: int
    interactions: int
    renewed: tuple[int, ...] = ()
    opportunities: int = 0


_CHOSEN = "id IN (SELECT value FROM json_each(:ids))"


def trash_contacts(s: Session, ids: Sequence[int], now: datetime) -> int:
    """Move contacts to the trash; how many were not there already."""
    return _trash(s, "contact", ids, now)


def trash_interactions(s: Session, ids: Sequence[int], now: datetime) -> int:
    """Move conversations to the trash; how many were not there already."""
    changed = _trash(s, "interaction", ids, now)
    # What was learned in them is out of sight with them, so search must not find it.
    write_contact_texts(s, known_of(s, ids))
    return changed


def trash_opportunities(s: Session, ids: Sequence[int], now: datetime) -> int:
    """Move openings to the trash; how many were not there already."""
    return _trash(s, "opportunity", ids, now)


def _trash(s: Session, table: str, ids: Sequence[int], now: datetime) -> int:
    chosen = {"ids": ids_json(ids)}
    if table != "opportunity":
        number_of_changed(s, f"DELETE FROM {table}_text WHERE {_CHOSEN}", chosen)
    return number_of_changed(
        s,
        f"UPDATE {table} SET trashed_at = :now WHERE {_CHOSEN} AND trashed_at IS NULL",
        {**chosen, "now": utc_text(now)},
    )


def trash_rows(s: Session) -> list[TrashRow]:
    """What is in the trash, newest first."""
    rows = s.connection().exec_driver_sql(
        """
        SELECT 'contact', id, formatted_name, NULL, trashed_at FROM contact
        WHERE trashed_at IS NOT NULL
        UNION ALL
        SELECT 'interaction', i.id,
               coalesce((SELECT group_concat(c.formatted_name, ', ')
                         FROM participant AS p JOIN contact AS c ON c.id = p.contact_id
                         WHERE p.interaction_id = i.id), ''), i.day, i.trashed_at
        FROM interaction AS i WHERE i.trashed_at IS NOT NULL
        UNION ALL
        SELECT 'opportunity', o.id, o.title || coalesce(', ' || g.name, ''), NULL, o.trashed_at
        FROM opportunity AS o LEFT JOIN organisation AS g ON g.id = o.organisation_id
        WHERE o.trashed_at IS NOT NULL
        ORDER BY 5 DESC, 1, 2 DESC
        """
    )
    return [TrashRow._make(row) for row in rows]


def restore_contacts(s: Session, ids: Sequence[int]) -> Restored:
    """Bring contacts back; one whose UID somebody living has by now gets a fresh one."""
    run = s.connection().exec_driver_sql
    trashed = run(
        "SELECT id, uid FROM contact"
        " WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NOT NULL ORDER BY id",
        (ids_json(ids),),
    ).fetchall()
    renewed = []
    for contact_id, uid in trashed:
        if run("SELECT 1 FROM contact WHERE uid = ? AND trashed_at IS NULL", (uid,)).first():
            uid = uuid4().urn
            renewed.append(contact_id)
        run("UPDATE contact SET uid = ?, trashed_at = NULL WHERE id = ?", (uid, contact_id))
    write_contact_texts(s, [contact_id for contact_id, _ in trashed])
    return Restored(len(trashed), 0, tuple(renewed))


def restore_interactions(s: Session, ids: Sequence[int]) -> Restored:
    """Bring conversations back, with their people where all of them are in the trash."""
    chosen = {"ids": ids_json(ids)}
    count = number_of_changed(
        s,
        f"UPDATE interaction SET trashed_at = NULL WHERE {_CHOSEN} AND trashed_at IS NOT NULL",
        chosen,
    )
    write_interaction_texts(s, ids)
    write_contact_texts(s, known_of(s, ids))
    alone = s.connection().exec_driver_sql(
        """
        SELECT DISTINCT contact_id FROM participant
        WHERE interaction_id IN (SELECT value FROM json_each(?)) AND NOT EXISTS (
            SELECT 1 FROM participant AS p JOIN contact_state AS st ON st.id = p.contact_id
            WHERE p.interaction_id = participant.interaction_id)
        """,
        (ids_json(ids),),
    )
    people = restore_contacts(s, alone.scalars().all())
    return Restored(people.contacts, count, people.renewed)


def restore_opportunities(s: Session, ids: Sequence[int]) -> Restored:
    """Bring openings back, with whom they are for where those are in the trash."""
    chosen = {"ids": ids_json(ids)}
    count = number_of_changed(
        s,
        f"UPDATE opportunity SET trashed_at = NULL WHERE {_CHOSEN} AND trashed_at IS NOT NULL",
        chosen,
    )
    whom = s.connection().exec_driver_sql(
        "SELECT DISTINCT for_id FROM opportunity WHERE for_id IS NOT NULL"
        " AND id IN (SELECT value FROM json_each(?))",
        (chosen["ids"],),
    )
    people = restore_contacts(s, whom.scalars().all())
    return Restored(people.contacts, 0, people.renewed, count)


def delete_for_good(s: Session, kind: str, ids: Sequence[int]) -> int:
    """Delete what is in the trash, of one kind of `TrashRow`, with all that is theirs; how many.

    A conversation goes with the last of its people, an opening with whom it is for. For
    `Notebook.write_unlogged`.
    """
    run = s.connection().exec_driver_sql
    query = (
        f"SELECT id FROM {kind} WHERE trashed_at IS NOT NULL"
        " AND id IN (SELECT value FROM json_each(?))"
    )
    gone = run(query, (ids_json(ids),)).scalars().all()
    forget_about(s, kind, gone)
    chosen = {"ids": ids_json(gone)}
    if kind == "interaction":
        return number_of_changed(s, f"DELETE FROM interaction WHERE {_CHOSEN}", chosen)
    if kind == "opportunity":
        number_of_changed(s, f"DELETE FROM opportunity WHERE {_CHOSEN}", chosen)
        purge_blobs(s, gone_openings=gone)
        return len(gone)
    talks = run(
        "SELECT DISTINCT interaction_id FROM participant"
        " WHERE contact_id IN (SELECT value FROM json_each(?))",
        (chosen["ids"],),
    )
    shared = talks.scalars().all()
    known = known_of(s, shared)
    theirs = run(
        "SELECT id FROM opportunity WHERE for_id IN (SELECT value FROM json_each(?))",
        (chosen["ids"],),
    )
    openings = theirs.scalars().all()
    forget_about(s, "opportunity", openings)
    number_of_changed(s, f"DELETE FROM contact WHERE {_CHOSEN}", chosen)
    alone = run(
        "SELECT value FROM json_each(?) AS j WHERE NOT EXISTS"
        " (SELECT 1 FROM participant WHERE interaction_id = j.value)",
        (ids_json(shared),),
    )
    over = alone.scalars().all()
    forget_about(s, "interaction", over)
    ended = {"ids": ids_json(over)}
    for kept in ("fact", "follow_up"):  # of others who were spoken of, and stay
        number_of_changed(
            s,
            f"UPDATE {kept} SET interaction_id = NULL WHERE interaction_id IN"
            f" (SELECT id FROM interaction WHERE {_CHOSEN} AND trashed_at IS NULL)",
            ended,
        )
    number_of_changed(s, f"DELETE FROM interaction WHERE {_CHOSEN}", ended)
    # What they promised and what they were given went with them, so search must not find it.
    write_interaction_texts(s, shared)
    write_contact_texts(s, known)
    purge_blobs(s, gone, openings)
    return len(gone)


def purge(s: Session, before: datetime) -> int:
    """Delete for good what was moved to the trash before an instant; how many.

    For `Notebook.write_unlogged`.
    """
    run = s.connection().exec_driver_sql
    count = 0
    for kind in ("opportunity", "interaction", "contact"):
        query = f"SELECT id FROM {kind} WHERE trashed_at IS NOT NULL AND trashed_at < ?"
        if ids := run(query, (utc_text(before),)).scalars().all():
            count += delete_for_good(s, kind, ids)
    return count


def days_left(trashed_at: str, today: date) -> int:
    """For how many days something stays in the trash before it is deleted for good."""
    since = datetime.fromisoformat(trashed_at).astimezone().date()
    return max(0, DAYS_KEPT - (today - since).days)
