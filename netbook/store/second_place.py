"""A second place for backups: a folder, best on another disk, that each backup is copied to.

What lies there is named after the notebook and a mark of this machine, so that several machines,
and several notebooks of one name, can keep their backups in one synced folder.
"""

import hashlib
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store.backup import (
    Backup,
    backups,
    clear_left_over,
    hash_file,
    keep,
    rotate,
    sync,
    unproven,
)
from netbook.store.lock import folder_refusal


class SecondPlace(NamedTuple):
    """A folder, this machine's mark, and whether the folder was on another disk when chosen."""

    folder: Path
    mark: str
    apart: bool


def chosen(value: Callable[[str], str]) -> SecondPlace | None:
    """The second place that was chosen on this machine; `value` reads machine.ini."""
    try:
        folder = os.fsdecode(bytes.fromhex(value("backup/second")))
    except ValueError:
        return None
    if not folder:
        return None
    return SecondPlace(Path(folder), value("backup/mark"), value("backup/apart") == "1")


def name_there(place: SecondPlace, notebook: Path) -> str:
    """What the backups of a notebook are called in the second place, before their number."""
    whose = place.mark.encode() + os.fsencode(notebook)
    return f"{notebook.stem}-{hashlib.sha256(whose).hexdigest()[:8]}"


def is_apart(folder: Path, notebook: Path) -> bool:
    """Whether a folder is on another disk than the notebook."""
    return folder.stat().st_dev != notebook.stat().st_dev


def look_at(folder: Path, notebook: Path) -> bool:
    """Refuse what can't be a second place for a notebook's backups; whether it is on another disk.

    NetBook's own folders are none: what happens to the notebook happens to them.
    """
    try:
        whole = folder.resolve(strict=True)
        own = {paths.data_folder().resolve(), notebook.parent}
        if whole in own or paths.backups_folder(notebook).resolve() in (whole, *whole.parents):
            raise Refusal("own_folder", str(folder))
        with unproven(whole, notebook.stem):
            return is_apart(whole, notebook)
    except OSError as error:
        raise folder_refusal(error, folder) from error


def copy_newest(notebook: Path, place: SecondPlace, now: datetime) -> Backup | None:
    """Have the newest backup of a notebook in the second place as well; that backup, if any.

    The copy counts once it is on the disk and read back as it was made. The folder is never made:
    where it is missing, so is its disk.
    """
    newest = next(iter(backups(paths.backups_folder(notebook), notebook.stem)), None)
    if newest is None:
        return None
    name = name_there(place, notebook)
    try:
        # A disk that isn't there may leave an empty folder behind, on the disk of the notebook.
        if not place.folder.is_dir() or (place.apart and not is_apart(place.folder, notebook)):
            raise Refusal("missing_folder", str(place.folder))
        clear_left_over(place.folder, name, now)
        there = backups(place.folder, name)
        if not there or there[0].sha256 != newest.sha256:
            _copy(newest, place.folder, name)
    except OSError as error:
        raise folder_refusal(error, place.folder) from error
    return newest


def _copy(backup: Backup, folder: Path, name: str) -> None:
    with unproven(folder, name) as copy:
        shutil.copyfile(backup.path, copy)
        sync(copy)
        if hash_file(copy) != backup.sha256:
            raise Refusal("damaged_backup", backup.path.name)
        keep(copy, name, backup.made_at, backup.reason, backup.sha256)
    rotate(folder, name)


def all_backups(notebook: Path, place: SecondPlace | None) -> list[Backup]:
    """The backups of a notebook in both places, newest first, each once.

    May wait for a slow disk: nothing for the window's own thread.
    """
    found = backups(paths.backups_folder(notebook), notebook.stem)
    known = {backup.sha256 for backup in found}
    if place is not None:
        try:
            there = backups(place.folder, name_there(place, notebook))
        except OSError:
            there = []  # a disk that fails has none to offer
        found += [backup for backup in there if backup.sha256 not in known]
    return sorted(found, key=_made_at, reverse=True)


def _made_at(backup: Backup) -> datetime:
    return backup.made_at
