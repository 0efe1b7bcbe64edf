"""The reminder of the day: on the desktop where it shows notifications, else in the window."""

import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication

from netbook.core.digest import Digest, is_time, seconds_until
from netbook.store.digest import read_digest
from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.notices import Action
from netbook.ui.reminders.choices import reminder_time, reminders_wanted
from netbook.ui.reminders.sayings import digest_words
from netbook.ui.reminders.tray import Tray, there_is_a_tray
from netbook.ui.target import Target
from netbook.ui.tasks import Task
from netbook.ui.words import tr

if TYPE_CHECKING:
    from netbook.ui.reminders.desktop import Clicks, Shown

# A clock that was set, a time zone that was crossed, a computer that slept: looked at this often.
LOOK_S = 600


class Host(Protocol):
    """The window as far as reminders know it; `stays` is asked whether closing it only hides it."""

    machine: Machine
    stays: Callable[[], bool]

    @property
    def closing(self) -> SignalInstance: ...

    def bring_forward(self, files: Sequence[Path]) -> None: ...

    def open(self, target: Target) -> None: ...

    def never_stay(self) -> None: ...

    def leave(self) -> None: ...


class Reminders(QObject):
    """One reminder a day at the time that was chosen, or as soon as NetBook runs after it."""

    def __init__(
        self,
        window: Host,
        desk: Desk,
        parent: QObject,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._window, self._desk, self._clock = window, desk, clock
        self._machine: Machine = window.machine
        self._clicks: Clicks | None = None
        self.tray: Tray | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        desk.bus.changed.connect(self.show_count)
        desk.bus.day_changed.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # Methods, which are let go with this object; a lambda would stay with the program.
            app.applicationStateChanged.connect(self.look)
            # Whoever logs out is not kept waiting by a window that only goes out of sight.
            app.commitDataRequest.connect(window.never_stay)
        window.closing.connect(self.close)
        window.stays = self.stays
        self.look()

    def stays(self) -> bool:
        """Whether NetBook stays when its window is closed: there must be a way back to it."""
        self._show_tray()
        return self.tray is not None and self._machine.number("reminders/stay", 0) == 1

    @property
    def _at(self) -> time:
        return reminder_time(self._machine)

    @property
    def _shown(self) -> date | None:
        try:
            return date.fromisoformat(self._machine.text("reminders/shown"))
        except ValueError:
            return None

    def look(self) -> None:
        """Show the reminder if it is time for it, and wait for the next."""
        now = self._clock()
        if reminders_wanted(self._machine) and is_time(now, self._at, self._shown):
            digest = self.digest()
            if not digest.empty:
                self._machine.put("reminders/shown", now.date().isoformat())
                self.show(digest)
        self._show_tray()
        self.show_count()
        wait = seconds_until(self._clock(), self._at, self._shown) or LOOK_S
        self._timer.start(min(wait, LOOK_S) * 1000)

    def _show_tray(self) -> None:
        staying = self._machine.number("reminders/stay", 0) == 1
        wanted = (reminders_wanted(self._machine) or staying) and there_is_a_tray()
        if wanted and self.tray is None:
            window = self._window
            icon = QGuiApplication.windowIcon()
            self.tray = Tray(icon, self.open_today, self._write_down, window.leave, self)
        elif not wanted and self.tray is not None:
            self.tray.close()
            self.tray = None

    def _write_down(self) -> None:
        self._window.bring_forward([])
        self._window.open(Target("timeline", action="log"))

    def digest(self) -> Digest:
        """The figures of today."""
        with self._desk.notebook.read() as s:
            return read_digest(s, self._desk.bus.today)

    def show(self, digest: Digest) -> None:
        """Show a reminder on the desktop, or in the window where nobody there shows it."""
        title, said, opens = tr("NetBook"), digest_words(digest), tr("Open Today")
        if sys.platform != "linux":
            if self.tray is not None and self.tray.notify(title, said):
                return
            self._in_window(said)
            return

        def work(_task: Task) -> "Shown":
            from netbook.ui.reminders.desktop import notify  # once a day

            return notify(title, said, opens)

        def shown(found: "Shown") -> None:
            from netbook.ui.reminders.desktop import Clicks  # once a day

            self._forget_clicks()
            self._clicks = Clicks(found, self.open_today, self)

        def failed(error: Exception) -> None:
            from netbook.ui.reminders.desktop import Unreachable  # once a day

            if not isinstance(error, Unreachable):
                raise error
            self._in_window(said)

        self._desk.tasks.run("remind", work, shown, failed)

    def _in_window(self, said: str) -> None:
        self._desk.notices.show(said, Action(tr("Open Today"), self.open_today))

    def open_today(self) -> None:
        """Bring the window to the front, with Today."""
        self._window.bring_forward([])
        self._window.open(Target("today"))

    def show_count(self) -> None:
        """Put today's number on the program's icon, where systems have that, and into the tray."""
        digest = self.digest()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(digest.people if reminders_wanted(self._machine) else 0)
        if self.tray is not None:
            self.tray.say(digest_words(digest))

    def _forget_clicks(self) -> None:
        if self._clicks is not None:
            self._clicks.close()
            self._clicks = None

    def close(self) -> None:
        """Remind no more."""
        self._timer.stop()
        self._forget_clicks()
        if self.tray is not None:
            self.tray.close()
            self.tray = None
