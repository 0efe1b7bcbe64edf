"""One notice for all pages: what changed in the notebook, and that a new day began."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication


class Changed(Protocol):
    """What a notebook tells after a commit: the tables that changed."""

    @property
    def tables(self) -> frozenset[str]: ...


class Bus(QObject):
    """Brings changes to the UI thread (`changed`: table names) and tells of a new day.

    `fixed_day` holds today still, for `--on` and for pictures.
    """

    changed = Signal(frozenset)
    day_changed = Signal()
    _reported = Signal(object)

    def __init__(self, fixed_day: date | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fixed = fixed_day
        self._today = fixed_day or date.today()
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._midnight = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._midnight.timeout.connect(self._look_at_clock)
        if fixed_day is None:
            # A computer that wakes up brings the window back to active before a timer fires.
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.applicationStateChanged.connect(self._look_at_clock)
            self._look_at_clock()

    @property
    def today(self) -> date:
        """The local day."""
        return self._today

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)

    def listener(self) -> Callable[[Changed], None]:
        """What a notebook calls from any thread after a commit."""
        return self._reported.emit

    def _pass_on(self, change: Changed) -> None:
        self.changed.emit(change.tables)

    def _look_at_clock(self) -> None:
        now = datetime.now()
        tomorrow = datetime.combine(now.date() + timedelta(days=1), datetime.min.time())
        # At most an hour ahead: a clock that was set, or a time zone crossed, is noticed too.
        wait = min((tomorrow - now).total_seconds() + 1, 3600.0)
        self._midnight.start(int(wait * 1000))
        if now.date() != self._today:
            self._today = now.date()
            self.day_changed.emit()
