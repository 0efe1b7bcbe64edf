"""Checking a notebook: the file, what belongs together, and everything that is derived."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from netbook.core.problem import Problem, Refusal
from netbook.store.connection import reading_engine, refusing
from netbook.store.content_hash import content_hash
from netbook.store.notebook import Notebook
from netbook.store.search_index import INDEXES
from netbook.store.texts import contact_texts, interaction_texts
from netbook.store.triggers import STATE, triggers_fit

WEEK = timedelta(days=7)


class Report(NamedTuple):
    """What a check found; `content_hash` is empty where the content could not be read."""

    ok: bool
    problems: tuple[Problem, ...]
    content_hash: str
    revision: str


def check(notebook: Notebook) -> Report:
    """Look at everything; takes seconds for a large notebook.

    That search finds what it should is looked at only in a notebook that was opened to write.
    """
    problems: list[Problem] = []
    content, revision = "", ""
    try:
        with _moment(notebook) as session:
            problems += check_moment(session)
            revision = session.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
            content = content_hash(session)
    except Refusal as refusal:
        problems.append(Problem(0, "broken_file", refusal.kind))
    if notebook.exclusive and not problems:
        with notebook.write_unlogged() as session:
            problems += _check_indexes(session.connection())
    return Report(not problems, tuple(problems), content, revision)


@contextmanager
def _moment(notebook: Notebook) -> Iterator[Session]:
    """A session over a connection of its own.

    One that had read the search index before would check it by what it remembers of it, and take
    every change since for damage (SQLite 3.53: fts5 doesn't look again in integrity_check).
    """
    engine = reading_engine(notebook.path)
    try:
        with refusing(notebook.path, reading=True), Session(engine, autoflush=False) as session:
            yield session
    finally:
        engine.dispose()


def check_moment(session: Session) -> Iterator[Problem]:
    """All that can be seen by reading one moment of the notebook."""
    connection = session.connection()
    for (fault,) in connection.exec_driver_sql("PRAGMA integrity_check(20)").all():
        if fault != "ok":
            yield Problem(0, "broken_file", fault)
    for table, row, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Problem(0, "lost_parent", f"{table} {row}")
    if not triggers_fit(connection):
        yield Problem(0, "triggers")
    kept = (
        "SELECT id, last_day, conversations, every, latest, due_day, ask, evidence"
        " FROM contact_state"
    )
    derived = STATE.format(which="")
    for left, right in ((kept, derived), (derived, kept)):
        wrong = connection.exec_driver_sql(f"SELECT count(*) FROM ({left} EXCEPT {right})")
        if count := wrong.scalar_one():
            yield Problem(0, "derived", f"contact_state {count}")
    for kept_in, texts in (
        ("contact_text", contact_texts),
        ("interaction_text", interaction_texts),
    ):
        there = connection.exec_driver_sql(f"SELECT * FROM {kept_in}")
        # Sums of hashes, for a million rows need neither order nor memory then.
        if sum(map(hash, map(tuple, there))) != sum(map(hash, map(tuple, texts(session)))):
            yield Problem(0, "derived", kept_in)
    # Where an opening is, is where it came last.
    astray = connection.exec_driver_sql(
        "SELECT count(*) FROM opportunity AS o WHERE stage_id IS NOT (SELECT stage_id"
        " FROM stage_change WHERE opportunity_id = o.id ORDER BY id DESC LIMIT 1)"
    )
    if count := astray.scalar_one():
        yield Problem(0, "derived", f"stage {count}")
    lost = connection.exec_driver_sql(
        "SELECT count(*) FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM blob)"
    )
    if count := lost.scalar_one():
        yield Problem(0, "lost_document", str(count))
    # Not before a check: its tables of words take long to import.
    from netbook.store.fact_terms import terms_are_old, wanted_terms

    if not terms_are_old(session):  # else they are made anew after the start
        terms = connection.exec_driver_sql("SELECT fact_id, term FROM fact_term")
        if sorted(map(tuple, terms)) != sorted(map(tuple, wanted_terms(session))):
            yield Problem(0, "derived", "fact_term")
    steps = connection.exec_driver_sql(
        "SELECT id FROM undo_step AS s WHERE last - first + 1 <>"
        " (SELECT count(*) FROM undo_log WHERE id BETWEEN s.first AND s.last)"
    )
    for (step,) in steps.all():
        yield Problem(0, "history", str(step))


def _check_indexes(connection: Connection) -> Iterator[Problem]:
    """Compare each search index with the texts that it was made of (FTS5, 6.8)."""
    for index, *_ in INDEXES:
        try:
            connection.exec_driver_sql(
                f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"
            )
        except DatabaseError:
            yield Problem(0, "derived", index)


def check_due(notebook: Notebook, last: datetime | None, now: datetime) -> bool:
    """Whether to look at the file again in the background: a week after, or an unclean end."""
    return notebook.ended_uncleanly or last is None or not timedelta(0) <= now - last < WEEK


def is_sound(notebook: Notebook) -> bool:
    """A quick look at the whole file, some seconds for a large one."""
    try:
        with _moment(notebook) as session:
            found: str = session.execute(text("PRAGMA quick_check(1)")).scalar_one()
    except Refusal:
        return False
    return found == "ok"
