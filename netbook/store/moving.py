"""Moving a notebook to another folder: at every moment one whole, verified file of it is there."""

import os
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from tempfile import mkstemp

from sqlalchemy.orm import Session

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store.backup import back_up, find_fault, sync
from netbook.store.connection import connect, reading_engine, refusing
from netbook.store.content_hash import content_hash
from netbook.store.lock import WriterLock, folder_refusal
from netbook.store.upgrade import Census, census

BESIDE = ("-wal", "-shm")


def place_in(folder: Path, notebook: Path) -> Path:
    """Where the notebook would lie in a folder; refuses a folder that it can't move to."""
    try:
        folder = folder.resolve(strict=True)
        if folder == notebook.parent:
            raise Refusal("same_folder", str(folder))
        there = folder / notebook.name
        if there == paths.example_notebook().resolve():
            raise Refusal("name_taken", str(there))
        for name in (there, *_beside(there)):
            if os.path.lexists(name):
                raise Refusal("name_taken", str(there))
        descriptor, made = mkstemp(".moved", f".{notebook.stem}-", folder)
        os.close(descriptor)
        Path(made).unlink()
    except OSError as error:
        raise folder_refusal(error, folder) from error
    return there


def copy_to(notebook: Path, there: Path) -> None:
    """Make a verified copy of a notebook that nobody has open; the notebook stays as it is."""
    place_in(there.parent, notebook)
    lock = WriterLock(notebook)
    try:
        descriptor, made = mkstemp(".moved", f".{notebook.stem}-", there.parent)
        os.close(descriptor)
    except OSError as error:
        lock.release()
        raise folder_refusal(error, there.parent) from error
    copy = Path(made)
    try:
        with refusing(there), closing(connect(notebook)) as source:
            # Any bytes can be a name; as text they might be none.
            source.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(copy),))
        if find_fault(copy) or _content(copy) != _content(notebook):
            raise Refusal("damaged", notebook.name)
        for name in _beside(copy):
            name.unlink(missing_ok=True)
        sync(copy)
        # Only this makes the name, so that nothing that came meanwhile is written over.
        os.close(os.open(there, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        copy.replace(there)
        sync(there.parent)
    except FileExistsError as error:
        raise Refusal("name_taken", str(there)) from error
    except OSError as error:
        raise folder_refusal(error, there.parent) from error
    finally:
        for name in (copy, *_beside(copy)):
            name.unlink(missing_ok=True)
        lock.release()


def put_away(notebook: Path, now: datetime) -> Path | None:
    """Make a backup of the file that was moved, and remove it then; the backup.

    Whatever stands in the way, the file stays where it is: None.
    """
    with suppress(Refusal, OSError):
        lock = WriterLock(notebook)
        try:
            kept = back_up(notebook, paths.backups_folder(notebook), now, "moved")
            notebook.unlink()
            for name in _beside(notebook):
                name.unlink(missing_ok=True)
        finally:
            lock.release()
        return kept
    return None


def _content(notebook: Path) -> tuple[str, Census]:
    """What was entered, and how many rows each table has, half-written text and history too."""
    engine = reading_engine(notebook)
    try:
        with refusing(notebook, reading=True), Session(engine) as session:
            return content_hash(session), census(session.connection())
    finally:
        engine.dispose()


def _beside(notebook: Path) -> list[Path]:
    return [notebook.with_name(notebook.name + suffix) for suffix in BESIDE]
