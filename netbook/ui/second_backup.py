"""The second place for backups on this machine: chosen, kept in machine.ini, and copied to."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal

from netbook.core.problem import Refusal
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.tasks import Task
from netbook.ui.words import tr

if TYPE_CHECKING:
    from netbook.store.backup import Backup
    from netbook.store.second_place import SecondPlace

RETRY = timedelta(hours=1)


class SecondBackup(QObject):
    """The second place, if one was chosen; `changed` when it or what lies there did.

    `trouble` is why the last copy could not be made, `copying` whether one is under way. The disk
    itself is only ever asked in the background.
    """

    changed = Signal()

    def __init__(self, desk: Desk, machine: Machine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._machine = desk, machine
        self._tried_at: datetime | None = None
        self._again = False
        self.copying = False
        self.trouble = ""

    @property
    def place(self) -> "SecondPlace | None":
        """The folder that was chosen."""
        if not self._machine.text("backup/second"):
            return None
        from netbook.store.second_place import chosen  # nothing for a start without one

        return chosen(self._machine.text)

    @property
    def name(self) -> str:
        """What its disk or folder is called."""
        return self._machine.text("backup/name")

    @property
    def has(self) -> datetime | None:
        """When the newest backup was made that lies there; None where there is none yet."""
        return self._machine.instant(self._key())

    def choose(self, folder: Path) -> None:
        """Look at a folder, and have the backups there from now on."""
        from netbook.store.second_place import look_at  # only when one is chosen

        path = self._desk.notebook.path

        def look(_task: Task) -> tuple[bool, str]:
            apart = look_at(folder, path)
            return apart, _name_of(folder, apart)

        def keep(found: tuple[bool, str]) -> None:
            apart, name = found
            self._machine.put("backup/second", QByteArray(os.fsencode(folder)))
            self._machine.put("backup/apart", int(apart))
            self._machine.put("backup/name", name)
            if not self._machine.text("backup/mark"):
                self._machine.put("backup/mark", os.urandom(4).hex())
            self._machine.put(self._key(), "")
            self.trouble = ""
            self.copy()

        self._desk.tasks.run(tr("Look at the folder"), look, keep, self._refused, slow_disk=True)

    def forget(self) -> None:
        """Have backups on this disk only; what lies there stays."""
        self._machine.put("backup/second", "")
        self.trouble = ""
        self.changed.emit()

    def retry(self) -> None:
        """Copy what is missing there, if that was not tried for an hour."""
        if self._tried_at is None or not (
            timedelta(0) <= self._desk.bus.now() - self._tried_at < RETRY
        ):
            self.copy()

    def copy(self) -> None:
        """Have the newest backup there as well, unless that is being done."""
        place = self.place
        if self.copying:
            self._again = True
            return
        # The example is made anew whenever it is wanted.
        if place is None or self._desk.doors.home:
            self.changed.emit()
            return
        from netbook.store.second_place import copy_newest  # only with a second place

        path, now, key = self._desk.notebook.path, self._desk.bus.now(), self._key()
        self.copying, self._tried_at = True, now

        def copied(backup: "Backup | None") -> None:
            if backup is not None:
                self._machine.put(key, backup.made_at.isoformat())
            self._over("")

        def failed(error: Exception) -> None:
            self.copying = False
            if not isinstance(error, Refusal):
                raise error
            self._over(refusal_sentence(error, tr))

        self._desk.tasks.run(
            tr("Copy the backup"),
            lambda _task: copy_newest(path, place, now),
            copied,
            failed,
            slow_disk=True,
        )
        self.changed.emit()

    def _over(self, trouble: str) -> None:
        self.copying, self.trouble = False, trouble
        self.changed.emit()
        if self._again:  # a backup was made, or another place chosen, meanwhile
            self._again = False
            self.copy()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._desk.notices.show(refusal_sentence(error, tr), kind="error")

    def _key(self) -> str:
        from netbook.store.second_place import name_there  # only with a second place

        place = self.place
        return f"copied/{name_there(place, self._desk.notebook.path)}" if place else "copied/none"


def _name_of(folder: Path, apart: bool) -> str:
    """The name of a folder's disk where it has one of its own, else of the folder."""
    from PySide6.QtCore import QStorageInfo  # asks the disk

    if apart:
        disk = QStorageInfo(str(folder))
        found = disk.name() or Path(disk.rootPath()).name
        if found:
            return found
    return folder.name or str(folder)
