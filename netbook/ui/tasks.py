"""The one place for long work: background threads that report back on the UI thread.

Everything that writes to the notebook goes through one lane, in order: a single edit runs at once
while the lane is free, and waits behind an import while that is writing. Reading has its own lane,
and so has what goes to a disk that may be slow, missing or gone: nothing ever waits for that one.
"""

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from netbook.store import Session

T = TypeVar("T")

# Seconds that the end of the window waits for a slow disk.
PATIENCE = 0.5


class Cancelled(Exception):
    """The user cancelled; the work stopped and left nothing behind."""


class Writer(Protocol):
    """What can be written to: a notebook."""

    def write(self, label: str) -> AbstractContextManager["Session"]: ...


class Task(QObject):
    """One piece of work under way: `progressed` with (done, total), 0 total while unknown."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        # Whether it is done even if the window is closed before its turn.
        self.kept = False
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop; safe to read from the work's thread."""
        return self._cancelled.is_set()

    def report(self, done: int, total: int = 0) -> None:
        """Tell how far the work is; from its thread. Raises Cancelled after cancel()."""
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)


class _Waiting(QObject):
    """Holds the form of an edit that waits: it takes nothing more, and stays until it is told.

    A dialog that is closed by its title bar is only hidden until then: what is done once the edit
    is written, is done with it, and what could not be written is kept as when it is left.
    """

    def __init__(self, form: QWidget, task: Task) -> None:
        super().__init__(task)
        self._form, self._closed = form, False
        form.setEnabled(False)
        form.installEventFilter(self)
        task.finished.connect(self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide what is closed."""
        if event.type() == QEvent.Type.Close and isinstance(self._form, QDialog):
            event.ignore()
            self._closed = True
            self._form.hide()
            return True
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        with contextlib.suppress(RuntimeError):  # it went with what it was a part of
            self._form.removeEventFilter(self)
            self._form.setEnabled(True)
            if self._closed and isinstance(self._form, QDialog):
                # After `then`, by which it is mostly gone.
                QTimer.singleShot(0, self._form, self._form.reject)


class _Lane:
    """A thread that is started with the first work and does one piece after the other."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.waiting = 0

    def put(self, job: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def close(self, patience: float | None = None) -> None:
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(patience)
            self._thread = None


class Tasks(QObject):
    """Runs work in the background; `busy` tells when the first starts and the last ends."""

    started = Signal(Task)
    idle = Signal()
    closing = Signal()
    _done = Signal(object)

    def __init__(
        self, broken: Callable[[BaseException], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._broken = broken
        self._closed = False
        self._writing, self._reading, self._slow = map(_Lane, ("writing", "reading", "slow disk"))
        self._open: set[Task] = set()
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        label: str,
        work: Callable[[Task], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        writes: bool = False,
        slow_disk: bool = False,
    ) -> Task:
        """Do `work` in the background, then call `then` or `failed` on the UI thread.

        What goes to a `slow_disk` may be cut off half-way when the program ends.

        Without `failed`, and for what `failed` raises again, the program's own handler is told.
        """
        task = Task(label, self)
        if self._closed:
            task.cancel()  # a timer that outlived the window: nothing begins any more
            return task
        lane = self._writing if writes else self._slow if slow_disk else self._reading
        lane.waiting += 1
        self._open.add(task)

        def job() -> None:
            outcome: tuple[bool, Any]
            try:
                if task.cancelled:
                    raise Cancelled
                outcome = (True, work(task))
            except Exception as error:  # delivered to `failed` on the UI thread
                outcome = (False, error)
            # A slow disk may answer when the window that asked is long gone.
            with contextlib.suppress(RuntimeError):
                self._done.emit((task, lane, outcome, then, failed))

        self.started.emit(task)
        lane.put(job)
        return task

    def write(
        self,
        notebook: Writer,
        label: str,
        work: Callable[["Session"], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        form: QWidget | None = None,
    ) -> None:
        """One user action on the notebook: at once, or behind an import that is writing now.

        While it waits, `form`, which it came from, takes nothing more: not the same once again;
        closed before its turn, it ends after it.
        """

        def whole(_task: Task | None = None) -> T:
            with notebook.write(label) as session:
                return work(session)

        if self._writing.waiting:
            # Before the lane can come to it, the window can't close: this is its thread.
            task = self.run(label, whole, then or (lambda _result: None), failed, writes=True)
            task.kept = True
            if form is not None:
                _Waiting(form, task)
            return
        with self._caught(failed):
            result = whole()
            if then:
                then(result)

    @contextlib.contextmanager
    def _caught(self, failed: Callable[[Exception], None] | None) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            try:
                if failed is None:
                    raise
                failed(error)
            except Exception as unexpected:
                self._broken(unexpected)

    def _deliver(self, delivery: object) -> None:
        task, lane, (fine, result), then, failed = cast(tuple[Any, ...], delivery)
        if self._closed:
            return
        lane.waiting -= 1
        self._open.discard(task)
        task.finished.emit()
        with self._caught(None):
            if fine:
                then(result)
            elif isinstance(result, Cancelled) and failed is None:
                pass
            elif failed is None:
                self._broken(result)
            else:
                failed(result)
        task.deleteLater()
        if not self._open:
            self.idle.emit()

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._open)

    def close(self) -> None:
        """Store the edits that still wait, cancel what can be cancelled, and wait for the rest.

        Nobody is told of its end: what would show it is going.
        """
        if self._closed:
            return
        self.closing.emit()
        self._closed = True
        for task in self._open:
            if not task.kept:
                task.cancel()
        self._writing.close()
        self._reading.close()
        self._slow.close(PATIENCE)
