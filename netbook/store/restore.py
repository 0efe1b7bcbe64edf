"""Taking a backup back: it is verified first, and the notebook that it replaces is kept."""

import json
import os
import shutil
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store.backup import find_fault, hash_file, sync
from netbook.store.connection import connect
from netbook.store.lock import WriterLock, folder_refusal
from netbook.store.upgrade import look


def restore_backup(backup: Path, notebook: Path, *, migrations: Path | None = None) -> Path | None:
    """Put a verified copy of the backup in the place of a notebook that nobody has open.

    Returns where the replaced notebook lies now; None where there was none.
    """
    if look(backup, migrations or paths.bundled("migrations")) is None:
        raise Refusal("missing", backup.name)
    verify(backup)
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
        replaced = _set_aside(notebook) if notebook.exists() else None
        arriving.replace(notebook)
        sync(notebook.parent)
    except OSError as error:
        raise folder_refusal(error, notebook.parent) from error
    finally:
        arriving.unlink(missing_ok=True)
        lock.release()
    return replaced


def verify(backup: Path) -> None:
    """Refuse a backup that is not as it was made, or not sound."""
    manifest = backup.with_suffix(".json")
    if manifest.is_file():
        try:
            sha256 = json.loads(manifest.read_text("utf-8"))["sha256"]
        except (OSError, ValueError, KeyError, TypeError):
            sha256 = ""
        if sha256 != hash_file(backup):
            raise Refusal("damaged_backup", backup.name)
    try:
        fault = find_fault(backup)
    except Refusal as refusal:
        if refusal.kind != "damaged":
            raise
        fault = refusal.kind
    if fault:
        raise Refusal("damaged_backup", backup.name)


def _set_aside(notebook: Path) -> Path:
    """Give the notebook a second name; its own stays until the restored one takes it."""
    aside = next(
        path
        for number in count(1)
        if not (path := notebook.with_name(f"{notebook.stem}-replaced-{number}.netbook")).exists()
    )
    try:
        connection = connect(notebook, pragmas=())
        try:
            # A log of writes that is left behind would be read as the restored notebook's own.
            connection.execute("PRAGMA journal_mode = DELETE")
        finally:
            connection.close()
    except sqlite.Error:
        pass  # damaged: what can't be folded in goes aside with it
    for suffix in ("-wal", "-shm"):
        beside = notebook.with_name(notebook.name + suffix)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + suffix))
    try:
        os.link(notebook, aside)
    except OSError:
        shutil.copy2(notebook, aside)  # a file system without second names
    return aside
