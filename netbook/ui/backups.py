"""Keeps the notebook backed up while the window is open, and tidies the trash at the start."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from netbook.store.backup import backup_due, backups, make_backup
from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.notices import Action
from netbook.ui.second_backup import SecondBackup
from netbook.ui.tasks import Task
from netbook.ui.words import days_ago, short_day, tr

# The window is used by then; what follows is for the disk and takes nothing from the first look.
START_MS = 4000
MINUTE_MS = 60_000
TRASH_DAYS = 30
# How long a second place may be behind before the foot says since when.
BEHIND = timedelta(days=1)


class Backups(QObject):
    """A verified backup at the start and hourly after changes, copied to the second place.

    `said` is the sentence about it for the sidebar's foot, `second` the second place.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, machine: Machine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._machine = desk, machine
        self._made_at: datetime | None = None
        self.second = SecondBackup(desk, machine, self)
        self.second.changed.connect(self._refresh)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._look)
        if not desk.doors.home:
            QTimer.singleShot(START_MS, self, self._begin)

    @property
    def sentence(self) -> str:
        """When the last backup was made, and where it lies."""
        if self._desk.doors.home:
            return tr("The example is not backed up")
        if self._made_at is None:
            return tr("Not backed up yet")
        when = self._ago(self._made_at)
        place = self.second.place
        if place is None:
            return tr("Backed up {when}, on this disk only").format(when=when)
        if self.second.copying:
            return tr("Backed up {when}").format(when=when)
        has = self.second.has
        if has is None:
            said = (
                tr("Backed up {when}, not on {place} yet")
                if place.apart
                else tr("Backed up {when}, not in {place} yet")
            )
        elif has >= self._made_at:
            said = (
                tr("Backed up {when}, also on {place}")
                if place.apart
                else tr("Backed up {when}, also in {place}")
            )
        elif self._desk.bus.now() - has < BEHIND:
            said = (
                tr("Backed up {when}, on {place} {earlier}")
                if place.apart
                else tr("Backed up {when}, in {place} {earlier}")
            )
        else:
            said = (
                tr("Backed up {when}, not on {place} since {day}")
                if place.apart
                else tr("Backed up {when}, not in {place} since {day}")
            )
        return said.format(
            when=when,
            place=self.second.name,
            earlier=self._ago(has) if has else "",
            day=short_day(has.astimezone().date(), self._desk.bus.today) if has else "",
        )

    def show(self) -> None:
        """Look what backups there are, and say it."""
        folder, name = self._desk.notebook.backups, self._desk.notebook.path.stem
        newest = next(iter(backups(folder, name)), None)
        self._made_at = newest.made_at if newest else None
        self._refresh()

    def back_up(self, reason: str = "asked") -> None:
        """Make a backup now, and copy it to the second place."""
        self._desk.tasks.run(
            tr("Back up"), lambda _task: make_backup(self._desk.notebook, reason), self._made
        )

    def _begin(self) -> None:
        from netbook.store.check import check_due  # not before Today is painted

        self._minute.start()
        self._desk.tasks.run(tr("Tidy the trash"), self._tidy, lambda _done: None, writes=True)
        self.back_up("start")
        last = self._machine.instant("check/at")
        if check_due(self._desk.notebook, last, self._desk.bus.now()):
            self._desk.tasks.run(tr("Check the notebook"), self._check, self._checked)

    def _check(self, _task: Task) -> bool:
        from netbook.store.check import is_sound  # not before Today is painted

        return is_sound(self._desk.notebook)

    def _checked(self, sound: bool) -> None:
        if sound:
            self._machine.put("check/at", self._desk.bus.now().isoformat())
            return
        from netbook.ui.taking_back import ask_to_take_back  # hoped never to be needed

        notices = self._desk.notices
        take_back = partial(ask_to_take_back, self._desk, notices.window)
        notices.show(
            tr("The notebook's file is damaged. Take people away now, then take back a backup."),
            Action(tr("Take back a backup…"), take_back),
            kind="error",
        )

    def _tidy(self, _task: Task) -> None:
        from netbook.store.blobs import purge_blobs  # not before Today is painted
        from netbook.store.trash import purge

        notebook, now = self._desk.notebook, self._desk.bus.now()
        with notebook.write_unlogged() as session:
            if purge(session, now - timedelta(days=TRASH_DAYS)):
                purge_blobs(session)

    def _made(self, _path: object) -> None:
        self.show()
        self.second.copy()

    def _look(self) -> None:
        if backup_due(self._desk.notebook, self._desk.bus.now()):
            self.back_up("hourly")
        elif self.second.place and self.second.has != self._made_at:
            self.second.retry()
        self._refresh()

    def _refresh(self) -> None:
        self.said.emit(self.sentence)

    def _ago(self, instant: datetime) -> str:
        minutes = max(0, int((self._desk.bus.now() - instant).total_seconds() // 60))
        if minutes < 1:
            return tr("just now")
        if minutes < 60:
            return tr("%Ln min ago", "", minutes)
        if minutes < 48 * 60:
            return tr("%Ln hour(s) ago", "", minutes // 60)
        return days_ago(minutes // (24 * 60))
