"""Half-written text that outlives a crash: kept in the notebook while it is being typed."""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from netbook.store.unfinished import keep_unfinished, unfinished
from netbook.ui.desk import Desk
from netbook.ui.words import tr

if TYPE_CHECKING:
    from netbook.store import Session
    from netbook.store.notebook import Notebook

PAUSE_MS = 700


class OutsideUndo:
    """Writes past the log: what is half written is no step of its own."""

    def __init__(self, notebook: "Notebook") -> None:
        self._notebook = notebook

    def write(self, label: str) -> AbstractContextManager["Session"]:
        return self._notebook.write_unlogged()


class Draft(QObject):
    """The half-written text of one place (a name like `people/new`), kept after a short pause."""

    def __init__(self, desk: Desk, place: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._place = desk, place
        self._waiting: str | None = None
        self._stored: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        desk.tasks.closing.connect(self.flush)

    def at(self, place: str) -> None:
        """Move to another place; what waited for the old one is kept first."""
        self.flush()
        # Behind an import it may not be stored yet; else another form may have been at the place.
        if place != self._place or not self._desk.tasks.busy:
            self._place, self._stored = place, None

    def read(self) -> str:
        """What was left here, or nothing."""
        self.flush()
        if self._stored is None:
            with self._desk.notebook.read() as s:
                self._stored = unfinished(s, self._place)
        return self._stored

    def reread(self) -> None:
        """Look again at what is kept here: something else has changed it."""
        self._stored = None

    def keep(self, text: str) -> None:
        """Keep this once typing pauses."""
        self._waiting = text
        self._timer.start()

    def forget(self) -> None:
        """It was finished or given up: keep nothing."""
        self._waiting = ""
        self.flush()

    def flush(self) -> None:
        """Keep now what waits for a pause."""
        self._timer.stop()
        if self._waiting is None:
            return
        place, text = self._place, self._waiting
        self._waiting = None
        # Most of the time nothing was typed, and a write waits for the disk. Behind an import,
        # what is stored is not what will be.
        if text == (self._stored if self._desk.tasks.busy else self.read()):
            return
        self._stored = text
        keep_at(self._desk, place, text)


def keep_at(desk: Desk, place: str, text: str) -> None:
    """Keep a text at a place; none forgets what is there."""
    outside, label = OutsideUndo(desk.notebook), tr("Keep half-written text")
    desk.tasks.write(outside, label, lambda s: keep_unfinished(s, place, text))
