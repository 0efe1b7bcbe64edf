"""Undo and redo of the notebook's steps: the two menu actions, and notices that offer Undo."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from netbook.ui.desk import Desk
from netbook.ui.notices import Action
from netbook.ui.words import about, tr

if TYPE_CHECKING:
    from netbook.store import Session


class History(QObject):
    """Keeps the texts of Undo and Redo with the name of what they would take back."""

    def __init__(self, desk: Desk, undo: QAction, redo: QAction) -> None:
        super().__init__(undo)
        self._desk, self._undo, self._redo = desk, undo, redo
        undo.setShortcuts([QKeySequence("Ctrl+Z")])
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        undo.triggered.connect(lambda _checked=False: self._play(undo=True))
        redo.triggered.connect(lambda _checked=False: self._play(undo=False))
        desk.bus.changed.connect(lambda _tables: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Read what would be undone and redone next."""
        history = self._desk.notebook.history()
        for action, step, word in (
            (self._undo, history.undo, tr("Undo")),
            (self._redo, history.redo, tr("Redo")),
        ):
            action.setEnabled(step is not None)
            # An ampersand in a name would otherwise become a menu key.
            action.setText(about(word, step.label.replace("&", "&&")) if step else word)

    def _play(self, *, undo: bool) -> None:
        notebook = self._desk.notebook

        def done(label: str | None) -> None:
            if label:
                said = tr("Undone: {what}") if undo else tr("Done again: {what}")
                self._desk.notices.show(said.format(what=label))

        self._desk.tasks.run(
            tr("Undo") if undo else tr("Redo"),
            lambda _task: notebook.undo() if undo else notebook.redo(),
            done,
            writes=True,
        )


def write_with_undo(desk: Desk, label: str, work: Callable[["Session"], object], said: str) -> None:
    """Do the work as one step, then say that it was done, with its Undo on the notice."""
    desk.tasks.write(desk.notebook, label, work, lambda _done: say_with_undo(desk, said))


def say_with_undo(desk: Desk, said: str) -> None:
    """Say what was just written, with its Undo on the notice."""
    desk.notices.show(said, *undo_action(desk, desk.notebook.last_step))


def undo_action(desk: Desk, step: int | None) -> tuple[Action, ...]:
    """The Undo of a notice for one step; none if nothing was written."""
    if step is None:
        return ()
    return (Action(tr("Undo"), lambda: _take_back(desk, step)),)


def _take_back(desk: Desk, step: int) -> None:
    too_late = tr("Something else was changed since; use Undo in the Edit menu, step by step.")
    desk.tasks.run(
        tr("Undo"),
        lambda _task: desk.notebook.undo_step(step),
        lambda fine: None if fine else desk.notices.show(too_late, kind="error"),
        writes=True,
    )
