"""The one door to the data: a notebook is read in moments, and written in actions."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store import undo
from netbook.store.backup import back_up, find_fault
from netbook.store.blobs import purge_blobs
from netbook.store.connection import (
    assert_driver,
    connect,
    reading_engine,
    refusing,
    shrink,
    writing_engine,
)
from netbook.store.lock import WriterLock, folder_refusal
from netbook.store.search_index import settle_indexes
from netbook.store.undo import History, Step
from netbook.store.undo_play import play_back
from netbook.store.unfinished import forget_of_new
from netbook.store.upgrade import create, look, revisions, upgrade


class Change(NamedTuple):
    """What one action changed: the tables, and the step by which it is undone, if it is."""

    tables: frozenset[str]
    step: int | None


def utc_now() -> datetime:
    """The instant that steps and backups are stamped with; no rule depends on it."""
    return datetime.now(UTC)


class Notebook:
    """An open notebook, for any number of threads that read and one at a time that writes."""

    def __init__(
        self,
        path: Path,
        lock: WriterLock | None,
        backups: Path,
        clock: Callable[[], datetime],
        unclean: bool,
    ) -> None:
        """Use `open_notebook`, which looks at the file first."""
        self.path = path
        self.backups = backups
        self.clock = clock
        # Whether the last program that had it open ended without closing it.
        self.ended_uncleanly = unclean
        # How many changes were stored, and how many of them the last backup holds; -1: not known.
        self.changes = 0
        self.backed_up_changes = -1
        self._lock = lock
        self._reader = reading_engine(path)
        self._writer = writing_engine(path)
        self._turn = threading.RLock()
        self._busy = False
        self._listeners: list[Callable[[Change], None]] = []

    @property
    def exclusive(self) -> bool:
        """Whether this is the one that may write."""
        return self._lock is not None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one moment of the notebook and refuses to write."""
        with refusing(self.path, reading=True), Session(self._reader, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self, label: str) -> Iterator[Session]:
        """One action: one transaction, one undo step by that name, one notice when it is stored.

        An error takes all of it back. An action that changes nothing leaves no step and no notice.
        """
        with self._writing() as session:
            connection = session.connection()
            start = undo.mark(connection)
            yield session
            session.flush()
            tables = undo.tables_since(connection, start)
            forget_of_new(session, start)
            step = undo.keep_step(connection, start, label, self.clock())
        self._tell(tables, step)

    @contextmanager
    def write_unlogged(self) -> Iterator[Session]:
        """Write what undo doesn't bring back: half-written text, blobs, what is deleted for good.

        Steps that would need what is gone now are forgotten.
        """
        with self._writing() as session:
            connection = session.connection()
            start = undo.mark(connection)
            yield session
            session.flush()
            tables = undo.tables_since(connection, start)
            undo.forget_since(connection, start)
        self._tell(tables, None)

    def undo(self) -> str | None:
        """Take the newest step back; its name, or None where there is none."""
        return self._play(lambda now: now.undo)

    def redo(self) -> str | None:
        """Do the step again that was undone last; its name, or None where there is none."""
        return self._play(lambda now: now.redo)

    def undo_step(self, step: int) -> bool:
        """Take this step back if it is still the newest; whether it was."""
        label = self._play(lambda now: now.undo if now.undo and now.undo.id == step else None)
        return label is not None

    def history(self) -> History:
        """What undo and redo would do now."""
        with self.read() as session:
            return undo.history(session.connection())

    @property
    def last_step(self) -> int | None:
        """The newest step, which undo would take back."""
        newest = self.history().undo
        return newest.id if newest else None

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        """Have every change reported, in the thread that made it, once it is stored."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Let go of the file; the notebook can't be used after that."""
        if self._lock:
            # The one moment in which nobody waits. Without room on the disk all stays as it is.
            with suppress(Refusal):
                with self._writing() as session:
                    undo.prune(session.connection())
                    purge_blobs(session)
                with refusing(self.path):
                    shrink(self._writer)
        self._reader.dispose()
        self._writer.dispose()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _play(self, choose: Callable[[History], Step | None]) -> str | None:
        with self._writing() as session:
            connection = session.connection()
            step = choose(undo.history(connection))
            if step is None:
                return None
            start = undo.mark(connection)
            play_back(connection, step.id)
            tables = undo.tables_since(connection, start)
        self._tell(tables, None)
        return step.label

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        if self._lock is None:
            raise Refusal("locked", self.path.name)
        with self._turn:
            if self._busy:
                raise RuntimeError("a write inside a write would be a second action")
            self._busy = True
            try:
                with refusing(self.path), Session(self._writer) as session, session.begin():
                    yield session
                    settle_indexes(session.connection())
            finally:
                self._busy = False

    def _tell(self, tables: frozenset[str], step: int | None) -> None:
        if tables:
            self.changes += 1
            change = Change(tables, step)
            for listener in self._listeners:
                listener(change)


def open_notebook(
    path: Path,
    *,
    exclusive: bool = True,
    backups: Path | None = None,
    clock: Callable[[], datetime] = utc_now,
    migrations: Path | None = None,
) -> Notebook:
    """Open a notebook; `exclusive` is to write to it, and makes it where there is none.

    Without `exclusive` it is read beside whoever writes to it. A notebook of an older program is
    backed up (in `backups`, or beside it) and brought to the newest revision of `migrations`.
    """
    assert_driver()
    # By another name for it, a second writer would lock another file.
    path = paths.real(path)
    backups = backups or paths.backups_folder(path)
    migrations = migrations or paths.bundled("migrations")
    # Before the lock, which would leave a file beside what is no notebook.
    revision = look(path, migrations)
    if not exclusive and revision is None:
        raise Refusal("no_notebook", path.name)
    if not exclusive and revision == revisions(migrations)[-1]:
        return Notebook(path, None, backups, clock, unclean=False)
    if exclusive:
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise folder_refusal(error, path.parent) from error
    lock = WriterLock(path)
    try:
        log = path.with_name(path.name + "-wal")
        unclean = log.exists() and log.stat().st_size > 0
        _make_ready(path, backups, clock, migrations)
        if exclusive:
            return Notebook(path, lock, backups, clock, unclean)
    except BaseException:
        lock.release()
        raise
    lock.release()
    return Notebook(path, None, backups, clock, unclean=False)


def _make_ready(path: Path, backups: Path, clock: Callable[[], datetime], migrations: Path) -> None:
    """Make the notebook, or bring it up to date; the lock is held."""
    revision = look(path, migrations)
    if revision is None:
        create(path, migrations)
    elif revision != revisions(migrations)[-1]:
        if find_fault(path):
            raise Refusal("damaged", path.name)
        back_up(path, backups, clock(), "upgrade")
        upgrade(path, migrations)
    if not _has_log(path):
        # As a copy is that was taken back or moved: to turn it over later, no one may be reading.
        with refusing(path):
            connect(path, pragmas=("journal_mode=WAL",)).close()


def _has_log(path: Path) -> bool:
    """Whether the file says in its header that it is written through a log beside it."""
    with path.open("rb") as stream:
        return stream.read(20)[18:] == b"\2\2"
