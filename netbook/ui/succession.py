"""From notebook to notebook: the ways from one window to the one that takes its place."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from netbook import paths
from netbook.ui.broken import Faults
from netbook.ui.desk import Doors
from netbook.ui.start import Loaded, Start, refuse_gone
from netbook.ui.tasks import Tasks

if TYPE_CHECKING:
    from netbook.store.notebook import Notebook
    from netbook.ui.window import Window

# How soon a notebook that a second start named is tried again.
RING_MS = 200


class Succession(QObject):
    """What a window was opened with, and the ways on; `follow` takes what the next one is opened
    with, once this one is closed.
    """

    def __init__(
        self, window: "Window", tasks: Tasks, start: Start, follow: Callable[[Start], None]
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._start, self._follow = window, tasks, start, follow
        # Of two notebooks that are opened at once, nobody would let go of one.
        self._under_way = False

    @property
    def doors(self) -> Doors:
        """The ways that the pages know."""
        return Doors(self.switch, self.take_back, self.move, self._start.way_home())

    def switch(self, notebook: Path, *, files: Sequence[Path] = (), named: bool = False) -> None:
        """Open another notebook, then close this window; what can't be opened changes nothing."""
        if self._under_way:
            return
        self._under_way = True
        start, here = self._start, self._start.is_on(notebook)

        def work(_task: object) -> "Notebook | None":
            from netbook.store.notebook import open_notebook  # may be before the first was opened

            if not named:
                refuse_gone(notebook)
            return None if here else open_notebook(notebook)

        def failed(error: Exception) -> None:
            self._under_way = False
            raise error

        def leave(other: "Notebook | None") -> None:
            following = start.on_another(notebook)._replace(files=files, opened=other)
            if not (here or named or following.home or notebook == start.home):
                self._remember(notebook)
            self._go(following)

        # After whatever is being written: an import is not cut off by another notebook.
        self._tasks.run("open", work, leave, failed, writes=True)

    def take_back(self, backup: Path) -> None:
        """Let go of the notebook and have a backup take its place."""
        self._let_go(self._start.again()._replace(backup=backup))

    def move(self, there: Path) -> None:
        """Let go of the notebook and open it where it moves to."""
        start = self._start
        self._let_go(start.again()._replace(notebook=there, moved_from=start.notebook))

    def rung(self, notebook: Path | None, files: list[Path]) -> None:
        """Come to the front; a notebook that was named for the second start is opened instead."""
        if notebook is None or self._start.is_on(notebook):
            self._window.bring_forward(files)
            return
        self._window.bring_forward([])
        if self._window.stack.count():
            self.switch(notebook, files=files, named=True)
        else:  # this one is still being opened
            QTimer.singleShot(RING_MS, self, lambda: self.rung(notebook, files))

    def settle(self, loaded: Loaded, faults: Faults) -> None:
        """Say what became of a backup or a move, now that the notebook is there."""
        start, window = self._start, self._window
        if loaded.refusal:
            faults.show(loaded.refusal)
        elif loaded.taken_back:
            from netbook.ui.taking_back import say_taken_back  # seldom wanted

            say_taken_back(window.notices, start.notebook)
        if start.moved_from:
            from netbook.ui.moved import put_old_away  # seldom wanted

            old = start.moved_from.resolve()
            if paths.notebook_path().resolve() == old:
                self._remember(start.notebook)
            put_old_away(self._tasks, window.notices, old, start.notebook)

    def refused(self, error: Exception, again: Callable[[], None]) -> None:
        """Show why the notebook could not be opened, with the ways on; one of them is `again`."""
        # All of it hoped never to be needed.
        from netbook.core.problem import Refusal
        from netbook.ui.taking_back import offer_backups
        from netbook.ui.trouble import show_trouble

        start, window, tasks = self._start, self._window, self._tasks
        if start.moved_from and isinstance(error, Refusal):
            # It is where it was, as it was: a window on that says why it did not move.
            self._go(start._replace(notebook=start.moved_from, moved_from=None, refusal=error))
            return
        path, usual = start.notebook, paths.usual_notebook()
        elsewhere = partial(self.switch, usual) if path != usual else None
        # Of what a newer NetBook wrote, or another one has open, nothing need be taken back.
        lost = isinstance(error, Refusal) and error.kind in ("damaged", "gone_notebook")
        # They lie beside the file itself, not beside a link to it.
        file = paths.real(path)
        backups = partial(offer_backups, file, tasks, self.take_back, window, window.notices)
        show_trouble(window, error, again, elsewhere, backups if lost else None)

    def _let_go(self, following: Start) -> None:
        """Close the window once all is written, for the file itself is to change."""
        self._tasks.run("open", lambda _task: None, lambda _none: self._go(following), writes=True)

    def _go(self, following: Start) -> None:
        self._follow(following)
        self._window.leave()

    def _remember(self, notebook: Path) -> None:
        """Have the next start open this notebook."""
        usual = paths.real(notebook) == paths.real(paths.usual_notebook())
        chosen = QByteArray(b"" if usual else os.fsencode(notebook))
        self._window.machine.put("notebook/path", chosen)
