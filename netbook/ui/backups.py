"""Keeps the notebook backed up while the window is open, and tidies the trash at the start."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from netbook.store.backup import backup_due, backups, make_backup
from netbook.ui.desk import Desk
from netbook.ui.tasks import Task
from netbook.ui.window import Window
from netbook.ui.words import span, tr

# The window is used by then; what follows is for the disk and takes nothing from the first look.
START_MS = 4000
MINUTE_MS = 60_000
TRASH_DAYS = 30


class Backups(QObject):
    """A verified backup at the start and hourly after changes; the sidebar's foot says when."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._made_at: datetime | None = None
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._look)
        QTimer.singleShot(START_MS, self, self._begin)
        self._refresh()

    def _begin(self) -> None:
        from netbook.store.check import check_due  # not before Today is painted

        self._minute.start()
        self._run(tr("Tidy the trash"), self._tidy, writes=True)
        self._run(tr("Back up"), self._back_up)
        checked = self._window.machine.text("check/at")
        last = datetime.fromisoformat(checked) if checked else None
        if check_due(self._desk.notebook, last, self._desk.bus.now()):
            self._desk.tasks.run(tr("Check the notebook"), self._check, self._checked)

    def _check(self, _task: Task) -> bool:
        from netbook.store.check import is_sound  # not before Today is painted

        return is_sound(self._desk.notebook)

    def _checked(self, sound: bool) -> None:
        if sound:
            self._window.machine.put("check/at", self._desk.bus.now().isoformat())
        else:
            self._desk.notices.show(
                tr(
                    "The notebook's file is damaged. Take people away now, then take back a "
                    "backup with: netbook restore FILE."
                ),
                kind="error",
            )

    def _tidy(self, _task: Task) -> None:
        from netbook.store.blobs import purge_blobs  # not before Today is painted
        from netbook.store.trash import purge

        notebook, now = self._desk.notebook, self._desk.bus.now()
        with notebook.write_unlogged() as session:
            if purge(session, now - timedelta(days=TRASH_DAYS)):
                purge_blobs(session)

    def _back_up(self, _task: Task) -> None:
        make_backup(self._desk.notebook, "start")

    def _look(self) -> None:
        if backup_due(self._desk.notebook, self._desk.bus.now()):
            self._run(tr("Back up"), lambda _task: make_backup(self._desk.notebook, "hourly"))
        self._say(self._made_at)

    def _run(self, label: str, work: Callable[[Task], object], *, writes: bool = False) -> None:
        self._desk.tasks.run(label, work, lambda _done: self._refresh(), writes=writes)

    def _refresh(self) -> None:
        newest = next(
            iter(backups(self._desk.notebook.backups, self._desk.notebook.path.stem)), None
        )
        self._say(newest.made_at if newest else None)

    def _say(self, made_at: datetime | None) -> None:
        self._made_at = made_at
        if made_at is None:
            self._window.sidebar.set_foot(tr("Not backed up yet"))
            return
        minutes = max(0, int((self._desk.bus.now() - made_at).total_seconds() // 60))
        if minutes < 1:
            when = tr("just now")
        elif minutes < 60:
            when = tr("%Ln min ago", "", minutes)
        elif minutes < 48 * 60:
            when = tr("%Ln hour(s) ago", "", minutes // 60)
        else:
            when = tr("{span} ago").format(span=span(minutes // (24 * 60)))
        self._window.sidebar.set_foot(tr("Backed up {when}, on this disk only").format(when=when))
