"""Backups: whole copies of a notebook, verified before they count, the newest kept."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from glob import escape
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, NamedTuple

from netbook.core.problem import Refusal
from netbook.store.connection import connect, connect_unwritten, refusing
from netbook.store.lock import folder_refusal

if TYPE_CHECKING:
    from netbook.store.notebook import Notebook

EVERY = timedelta(hours=1)
# How many of the newest are kept, and of how many days before them the last of each day.
NEWEST = 10
DAYS = 14
# The age at which a copy that never became a backup is what a program left that died over it.
LEFT_OVER = timedelta(days=1)
_NAME = re.compile(r"(.+)-(\d{6,})\.(?:netbook|json)\Z")


class Backup(NamedTuple):
    """A backup that was verified when it was made; `sequence` counts up with each."""

    path: Path
    sequence: int
    made_at: datetime
    reason: str
    sha256: str


def backups(folder: Path, name: str) -> list[Backup]:
    """The backups in a folder of notebooks of that name (without suffix), newest first.

    Newest is by sequence: a clock that was set wrong changes nothing.
    """
    found = []
    for manifest in folder.glob(f"{escape(name)}-*.json"):
        match = _NAME.match(manifest.name)
        path = manifest.with_suffix(".netbook")
        if not match or match[1] != name or not path.is_file():
            continue
        try:
            facts = json.loads(manifest.read_text("utf-8"))
            made_at = datetime.fromisoformat(facts["made_at"])
            found.append(
                Backup(path, int(match[2]), made_at, str(facts["reason"]), str(facts["sha256"]))
            )
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return sorted(found, key=lambda backup: backup.sequence, reverse=True)


def backup_at(path: Path) -> Backup | None:
    """The backup that a file is, told by its name and the manifest beside it; None for others."""
    if not (match := _NAME.match(path.name)):
        return None
    return next((each for each in backups(path.parent, match[1]) if each.path == path), None)


def make_backup(notebook: "Notebook", reason: str = "asked") -> Path:
    """Copy the notebook as it is now while it stays in use; the path of the backup.

    Where nothing changed since the last one, that one is it.
    """
    changes = notebook.changes
    path = back_up(notebook.path, notebook.backups, notebook.clock(), reason)
    # A change that came while the copy was made may not be in it.
    notebook.backed_up_changes = changes
    return path


def backup_due(notebook: "Notebook", now: datetime) -> bool:
    """Whether there are changes since the last backup, and it is an hour old."""
    if notebook.changes == notebook.backed_up_changes:
        return False
    newest = next(iter(backups(notebook.backups, notebook.path.stem)), None)
    return newest is None or not timedelta(0) <= now - newest.made_at < EVERY


def back_up(
    notebook: Path, folder: Path, now: datetime, reason: str, *, spared: Path | None = None
) -> Path:
    """Copy a notebook's file into the folder, verify the copy, and let the oldest ones go.

    The backup `spared` stays, however old it is.
    """
    name = notebook.stem
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        clear_left_over(folder, name, now)
        with unproven(folder, name) as copy:
            with refusing(notebook):
                source = connect(notebook)
                try:
                    # Any bytes can be a name; as text they might be none.
                    source.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(copy),))
                finally:
                    source.close()
            if fault := find_fault(copy):
                raise Refusal("damaged", notebook.name) from RuntimeError(fault)
            sha256 = hash_file(copy)
            existing = backups(folder, name)
            if existing and existing[0].sha256 == sha256:
                return existing[0].path
            kept = keep(copy, name, now, reason, sha256)
    except OSError as error:
        raise folder_refusal(error, folder) from error
    rotate(folder, name, spared)
    return kept


@contextmanager
def unproven(folder: Path, name: str) -> Iterator[Path]:
    """An empty file for a copy of that name, gone at the end unless it became a backup.

    It is nobody else's, neither to read nor to write.
    """
    descriptor, made = mkstemp(".unproven", f".{name}-", folder)
    os.close(descriptor)
    try:
        yield Path(made)
    finally:
        Path(made).unlink(missing_ok=True)


def clear_left_over(folder: Path, name: str, now: datetime) -> None:
    """Remove what a program left that died over a copy."""
    for left in folder.glob(f".{escape(name)}-*.unproven"):
        if left.stat().st_mtime < (now - LEFT_OVER).timestamp():
            left.unlink(missing_ok=True)


def keep(copy: Path, name: str, made_at: datetime, reason: str, sha256: str) -> Path:
    """Give a proven copy its number and its manifest, both on the disk for good."""
    facts = {
        "made_at": made_at.isoformat(timespec="seconds"),
        "reason": reason,
        "sha256": sha256,
        "bytes": copy.stat().st_size,
    }
    manifest = _next_manifest(copy.parent, name)
    manifest.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    sync(manifest)
    sync(copy)
    path = copy.replace(manifest.with_suffix(".netbook"))
    sync(path.parent)
    return path


def _next_manifest(folder: Path, name: str) -> Path:
    """An empty manifest of the next number, which nobody else got."""
    matches = [match for path in folder.iterdir() if (match := _NAME.match(path.name))]
    number = max((int(match[2]) for match in matches if match[1] == name), default=0) + 1
    while True:
        manifest = folder / f"{name}-{number:06}.json"
        try:
            manifest.touch(0o600, exist_ok=False)
        except FileExistsError:
            number += 1  # of a backup that another program makes at this moment
        else:
            return manifest


def rotate(folder: Path, name: str, spared: Path | None = None) -> None:
    """Delete the backups that are neither among the newest nor the last of a recent day."""
    existing = backups(folder, name)
    last_of_day = {backup.made_at.date(): backup for backup in reversed(existing)}
    days = sorted(last_of_day, reverse=True)[:DAYS]
    kept = {*existing[:NEWEST], *(last_of_day[day] for day in days)}
    for backup in existing:
        if backup not in kept and backup.path != spared:
            backup.path.unlink(missing_ok=True)
            backup.path.with_suffix(".json").unlink(missing_ok=True)


def find_fault(path: Path) -> str | None:
    """What is wrong inside a notebook's file, by SQLite's own checks; None where nothing is."""
    with refusing(path):
        connection = connect_unwritten(path)
        try:
            fault = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if fault == "ok" and connection.execute("PRAGMA foreign_key_check").fetchone():
                fault = "foreign keys"
        finally:
            connection.close()
    return None if fault == "ok" else str(fault)


def hash_file(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Have a file, or the names in a folder, written to the disk itself."""
    if os.name == "nt" and path.is_dir():
        return  # Windows writes names by itself and opens no folder
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
