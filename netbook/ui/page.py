"""A page of the window: it reloads when what it shows has changed, and only while it is seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from netbook.ui.target import Target

if TYPE_CHECKING:
    # The window knows what a page is before the first paint, which does without these.
    from netbook.ui.desk import Desk
    from netbook.ui.keys import Key


class Page(QWidget):
    """One page; `name` is its target, `tables` are those whose change makes it stale.

    A hidden page is only marked stale and reloads when it is shown. The first showing loads it.
    `show_target` gives the focus; a focus proxy would have Tab go past all that is before it.
    """

    name: str
    tables: frozenset[str]

    @property
    def alone(self) -> bool:
        """Whether the page stands alone in the window, without the sidebar beside it."""
        return False

    @property
    def contact_id(self) -> int | None:
        """Whose card is open on the page; None where that is nobody's."""
        return None

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        desk.bus.changed.connect(self._changed)
        desk.bus.day_changed.connect(self._mark)

    def reload(self) -> None:
        """Read what the page shows from the notebook again; nothing, where that is nothing."""

    def show_target(self, target: Target) -> None:
        """Select or show what the target names; called once the page is visible."""

    def keys(self) -> "Sequence[Key]":
        """The keys that mean something on this page alone; F1 lists them."""
        return ()

    def state(self) -> dict[str, object]:
        """What to remember of this page until the next start, as plain JSON values."""
        return {}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave at the last end; called before the first showing."""

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & self.tables:
            self._mark()

    def _mark(self) -> None:
        self._stale = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._stale = False
        self.reload()

    def fold(self) -> None:
        """Arrange the page for the width of the window and the size of the text."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold in a narrow window."""
        super().resizeEvent(event)
        self.fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold for larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.fold()

    def showEvent(self, event: QShowEvent) -> None:
        """Fold and load a stale page before it is painted."""
        super().showEvent(event)
        self.fold()
        if self._stale:
            self._load()
