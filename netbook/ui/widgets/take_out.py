"""Removing an entry at once, with a notice that offers Undo: one way for every short list."""

from collections.abc import Callable

from netbook.store import Session
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.words import tr


def take_out(desk: Desk, what: str, work: Callable[[Session], object]) -> None:
    """Do the work, which removes `what`, as one step, and offer to take it back."""
    write_with_undo(
        desk,
        tr("Remove “{what}”").format(what=what),
        work,
        tr("“{what}” is removed.").format(what=what),
    )
