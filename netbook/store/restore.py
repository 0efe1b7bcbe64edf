"""Taking a backup back: it is verified first, and the notebook that it replaces is kept."""

import json
import os
import shutil
from contextlib import closing, suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store.backup import back_up, find_fault, hash_file, sync
from netbook.store.connection import connect_unwritten, refusing
from netbook.store.lock import WriterLock, folder_refusal
from netbook.store.upgrade import look


def restore_backup(backup: Path, notebook: Path, *, migrations: Path | None = None) -> Path | None:
    """Put a verified copy of the backup in the place of a notebook that nobody has open.

    Returns where the replaced notebook lies now; None where there was none.
    """
    verify(backup, migrations or paths.bundled("migrations"))
    notebook = notebook.resolve()
    try:
        notebook.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise folder_refusal(error, notebook.parent) from error
    lock = WriterLock(notebook)
    arriving = notebook.with_name(f".{notebook.name}.restored")
    try:
        arriving.unlink(missing_ok=True)
        shutil.copyfile(backup, arriving)
        arriving.chmod(0o600)
        sync(arriving)
        replaced = set_aside(notebook) if notebook.exists() else None
        arriving.replace(notebook)
        sync(notebook.parent)
    except OSError as error:
        raise folder_refusal(error, notebook.parent) from error
    finally:
        arriving.unlink(missing_ok=True)
        lock.release()
    return replaced


def take_back(backup: Path, notebook: Path, now: datetime) -> None:
    """Like `restore_backup`; the notebook that it replaces, if it is sound, is backed up first."""
    verify(backup, paths.bundled("migrations"))
    notebook = paths.real(notebook)
    if notebook.exists():
        with suppress(Refusal):
            back_up(notebook, paths.backups_folder(notebook), now, "replaced", spared=backup)
    restore_backup(backup, notebook)


def people_in(backup: Path) -> int | None:
    """How many people a backup holds; None where that can't be read."""
    try:
        with refusing(backup), closing(connect_unwritten(backup)) as connection:
            query = "SELECT count(*) FROM contact WHERE trashed_at IS NULL"
            return int(connection.execute(query).fetchone()[0])
    except Refusal:
        return None


def verify(backup: Path, migrations: Path) -> None:
    """Refuse what is no backup of ours, not as it was made, or not sound."""
    try:
        if look(backup, migrations) is None:
            raise Refusal("missing", backup.name)
        sound = _as_it_was_made(backup) and find_fault(backup) is None
    except Refusal as refusal:
        if refusal.kind != "damaged":
            raise
        sound = False
    if not sound:
        raise Refusal("damaged_backup", backup.name)


def _as_it_was_made(backup: Path) -> bool:
    """Whether the manifest beside it, if there is one, tells of this file."""
    manifest = backup.with_suffix(".json")
    if not manifest.is_file():
        return True
    try:
        facts = json.loads(manifest.read_text("utf-8"))
        return bool(facts["sha256"] == hash_file(backup))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def set_aside(notebook: Path) -> Path:
    """Keep the notebook under a second name, as it is: nothing opens it, for it may be damaged."""
    aside = next(
        path
        for number in count(1)
        if not (path := notebook.with_name(f"{notebook.stem}-replaced-{number}.netbook")).exists()
    )
    log, index = (notebook.with_name(notebook.name + suffix) for suffix in ("-wal", "-shm"))
    if log.exists() and log.stat().st_size:
        # Left by a program that died: the last writes are in it, so it belongs to the notebook.
        shutil.copy2(log, aside.with_name(aside.name + "-wal"))
        shutil.copy2(notebook, aside)
    else:
        try:
            os.link(notebook, aside)
        except OSError:
            shutil.copy2(notebook, aside)  # a file system without second names
    sync(aside)
    # SQLite would take a log that is left here for the restored notebook's own.
    log.unlink(missing_ok=True)
    index.unlink(missing_ok=True)
    return aside
