"""Telling the example, which is made anew whenever it is wanted, from one's own notebook."""

from contextlib import closing
from pathlib import Path

from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.connection import connect_unwritten, refusing
from netbook.store.lock import WriterLock, folder_refusal
from netbook.store.restore import set_aside
from netbook.store.settings import put_setting

_MARK = "example"
_ENTERED = "SELECT 1 FROM contact UNION ALL SELECT 1 FROM interaction UNION ALL"


def mark_example(s: Session) -> None:
    """Say in a notebook that it is the example."""
    put_setting(s, _MARK, True)


def make_room(path: Path) -> None:
    """Remove the example that nobody has open; what is not surely that keeps a second name."""
    lock = WriterLock(path)
    try:
        if not _is_example(path):
            set_aside(path)
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise folder_refusal(error, path.parent) from error
    finally:
        lock.release()


def _is_example(path: Path) -> bool:
    """Whether a notebook is marked as the example, or nothing was ever entered in it."""
    try:
        with refusing(path), closing(connect_unwritten(path)) as connection:
            run = connection.execute
            if run("SELECT 1 FROM setting WHERE name = ?", (_MARK,)).fetchone():
                return True
            return run(f"{_ENTERED} SELECT 1 FROM unfinished").fetchone() is None
    except Refusal:
        return False
