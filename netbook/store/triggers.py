"""What the database derives by itself: each contact's state, and the index that search reads.

Triggers are dropped before an upgrade and remade after it, so they always fit the tables. A change
to one reaches notebooks that exist only through a revision (an empty one will do).
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from netbook.store.crowd import crowd_triggers, crowded, turn
from netbook.store.evidence_triggers import EVIDENCE, evidence_triggers
from netbook.store.search_index import INDEXES
from netbook.store.undo_triggers import undo_triggers

# Days between conversations that apply to a contact: their own, else their circle's.
_EVERY = """
    CASE WHEN c.paused THEN NULL
         ELSE coalesce(c.cadence_days, (SELECT cadence_days FROM circle WHERE name = c.circle))
    END
"""
# Days at the latest: their own, else their circle's where its days apply, else by the rule of
# `netbook.core.cadence.latest_days`. The max() of several is null where one of them is.
_LATEST = """
    max({every}, coalesce(
        c.cadence_latest,
        CASE WHEN c.cadence_days IS NULL
             THEN (SELECT latest_days FROM circle WHERE name = c.circle) END,
        {every} + max(7, {every} / 2)))
"""
# Due is the last conversation, else the day from which how often applies, moved by Later. Nobody
# without how often is due.
_DUE = f"""
    max(coalesce({{last}}, c.cadence_from) + {{every}}
        + CASE WHEN {crowded("{last}")} THEN {turn("c.id", "{every}", "{latest}")} ELSE 0 END,
        coalesce(c.later_until, 0))
"""
_KEPT = {"every": "contact_state.every", "latest": "contact_state.latest"}
# Asked about is of whom nothing was said yet; by the day on which they were connected, else added.
_ASK = """
    CASE WHEN c.circle = 'none' AND c.cadence_days IS NULL AND c.sphere <> 'personal'
              AND NOT EXISTS (SELECT 1 FROM who_answer WHERE contact_id = c.id)
         THEN CAST(coalesce(
             julianday(CASE WHEN c.connected_on GLOB '????-??-??' THEN c.connected_on END),
             julianday(substr(c.created_at, 1, 10)), 0) - 1721424.5 AS INTEGER)
    END
"""
_LIVING = """
    FROM participant AS p JOIN interaction AS i ON i.id = p.interaction_id
    WHERE p.contact_id = {id} AND i.trashed_at IS NULL
"""

# The whole of contact_state, from nothing: what the triggers below must always agree with.
STATE = f"""
    SELECT id, last_day, conversations, every, latest,
           {_DUE.format(last="c.last_day", every="c.every", latest="c.latest")} AS due_day,
           ask, evidence
    FROM (
        SELECT c.id, c.cadence_from, c.later_until, {_EVERY} AS every,
               {_LATEST.format(every=f"({_EVERY})")} AS latest, {_ASK} AS ask,
               (SELECT max(i.day) {_LIVING.format(id="c.id")}) AS last_day,
               (SELECT count(*) {_LIVING.format(id="c.id")}) AS conversations,
               {EVIDENCE.format(id="c.id")} AS evidence
        FROM contact AS c WHERE c.trashed_at IS NULL {{which}}
    ) AS c
"""


def _insert(row: str) -> str:
    return f"""
        INSERT INTO contact_state
            (id, last_day, conversations, every, latest, due_day, ask, evidence)
        {STATE.format(which=f"AND c.id = {row}.id")};
    """


def _recount(which: str) -> str:
    """Count the conversations again of the contacts that `which` selects."""
    return f"""
        UPDATE contact_state SET (last_day, conversations) =
            (SELECT max(i.day), count(*) {_LIVING.format(id="contact_state.id")})
        WHERE id IN ({which});
        {_again_due(f"contact_state.id IN ({which})")}
    """


def _again_due(which: str) -> str:
    due = _DUE.format(last="contact_state.last_day", **_KEPT)
    return f"""
        UPDATE contact_state SET due_day = {due}
        FROM contact AS c WHERE c.id = contact_state.id AND {which};
    """


def _again_every(which: str) -> str:
    return f"""
        UPDATE contact_state SET every = {_EVERY}, latest = {_LATEST.format(every=f"({_EVERY})")}
        FROM contact AS c WHERE c.id = contact_state.id AND {which};
        {_again_due(which)}
    """


def _again_ask(which: str) -> str:
    return f"""
        UPDATE contact_state SET ask = {_ASK}
        FROM contact AS c WHERE c.id = contact_state.id AND {which};
    """


def _state_triggers() -> Iterator[tuple[str, str, str]]:
    """Name, event and body of each trigger that keeps contact_state."""
    yield "contact_insert", "INSERT ON contact WHEN NEW.trashed_at IS NULL", _insert("NEW")
    yield (
        "contact_trash",
        "UPDATE OF trashed_at ON contact WHEN OLD.trashed_at IS NULL AND NEW.trashed_at NOT NULL",
        "DELETE FROM contact_state WHERE id = OLD.id;",
    )
    yield (
        "contact_restore",
        "UPDATE OF trashed_at ON contact WHEN OLD.trashed_at NOT NULL AND NEW.trashed_at IS NULL",
        _insert("NEW"),
    )
    how_often = (
        *("circle", "cadence_days", "cadence_latest", "cadence_from", "later_until", "paused"),
    )
    yield (
        "contact_how_often",
        f"UPDATE OF {', '.join(how_often)} ON contact WHEN {_changed(how_often)}",
        _again_every("c.id = NEW.id"),
    )
    asked = ("circle", "cadence_days", "sphere", "connected_on")
    yield (
        "contact_ask",
        f"UPDATE OF {', '.join(asked)} ON contact WHEN {_changed(asked)}",
        _again_ask("c.id = NEW.id"),
    )
    yield "who_answer_insert", "INSERT ON who_answer", _again_ask("c.id = NEW.contact_id")
    yield "who_answer_delete", "DELETE ON who_answer", _again_ask("c.id = OLD.contact_id")
    yield (
        "who_answer_update",
        "UPDATE OF contact_id ON who_answer",
        _again_ask("c.id IN (OLD.contact_id, NEW.contact_id)"),
    )
    yield "circle_insert", "INSERT ON circle", _again_every("c.circle = NEW.name")
    yield "circle_delete", "DELETE ON circle", _again_every("c.circle = OLD.name")
    yield (
        "circle_update",
        f"UPDATE ON circle WHEN {_changed(('name', 'cadence_days', 'latest_days'))}",
        _again_every("c.circle IN (OLD.name, NEW.name)"),
    )
    # The one that runs in bulk adds to what is there; all others count again.
    last = "max(coalesce(contact_state.last_day, i.day), i.day)"
    yield (
        "participant_insert",
        "INSERT ON participant",
        f"""
        UPDATE contact_state SET
            conversations = contact_state.conversations + 1, last_day = {last},
            due_day = {_DUE.format(last=last, **_KEPT)}
        FROM interaction AS i, contact AS c
        WHERE i.id = NEW.interaction_id AND i.trashed_at IS NULL
          AND c.id = NEW.contact_id AND contact_state.id = NEW.contact_id;
        """,
    )
    yield "participant_delete", "DELETE ON participant", _recount("OLD.contact_id")
    yield (
        "participant_update",
        f"UPDATE ON participant WHEN {_changed(('interaction_id', 'contact_id'))}",
        _recount("OLD.contact_id, NEW.contact_id"),
    )
    yield (
        "interaction_update",
        f"UPDATE OF day, trashed_at ON interaction WHEN {_changed(('day', 'trashed_at'))}",
        _recount("SELECT contact_id FROM participant WHERE interaction_id = NEW.id"),
    )
    yield from crowd_triggers(_again_due)


def _changed(columns: Iterable[str]) -> str:
    return "(" + " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns) + ")"


_EXISTING = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"


def _search_triggers() -> Iterator[tuple[str, str, str]]:
    """Name, event and body of each trigger that keeps the search indexes."""
    for index, texts, key, columns in INDEXES:
        names = ", ".join(columns)
        new = ", ".join(f"NEW.{name}" for name in columns)
        old = ", ".join(f"OLD.{name}" for name in columns)
        add = f"INSERT INTO {index} (rowid, {names}) VALUES (NEW.{key}, {new});"
        remove = (
            f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', OLD.{key}, {old});"
        )
        yield f"{texts}_insert", f"INSERT ON {texts}", add
        yield f"{texts}_delete", f"DELETE ON {texts}", remove
        yield (
            f"{texts}_update",
            f"UPDATE OF {key}, {names} ON {texts} WHEN {_changed((key, *columns))}",
            remove + add,
        )


def _triggers(connection: Connection) -> dict[str, str]:
    """The statement that makes each trigger, by the trigger's name."""
    derived = {
        f"derive_{name}": f"CREATE TRIGGER derive_{name} AFTER {event} BEGIN {body} END"
        for name, event, body in (*_state_triggers(), *evidence_triggers(), *_search_triggers())
    }
    return derived | undo_triggers(connection)


def make_triggers(connection: Connection) -> None:
    """Make all triggers from the tables as they are now."""
    for statement in _triggers(connection).values():
        connection.exec_driver_sql(statement)


def drop_triggers(connection: Connection) -> None:
    """Drop all triggers, so that tables can be rebuilt."""
    for name in connection.exec_driver_sql(_EXISTING).scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def triggers_fit(connection: Connection) -> bool:
    """Whether exactly the triggers are there that `make_triggers` would make now."""
    there = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    return {row.name: row.sql for row in there} == _triggers(connection)
