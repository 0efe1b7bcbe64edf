"""What every page gets through its constructor."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netbook.ui.bus import Bus
from netbook.ui.notices import Notices
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks

if TYPE_CHECKING:
    from netbook.store.notebook import Notebook


class Doors(NamedTuple):
    """The ways out of a window, each into a new one in its place.

    `switch` opens another notebook, or the same one anew; `take_back` has a backup take the place
    of the notebook, `move` has the notebook lie elsewhere. `home` is one's own notebook while
    this one is the example, else None.
    """

    switch: Callable[[Path], None]
    take_back: Callable[[Path], None]
    move: Callable[[Path], None]
    home: Path | None = None


class Desk(NamedTuple):
    """The notebook, the notice of changes, long work, notices, and the one way to another page.

    `doors` are the ways to another notebook.
    """

    notebook: "Notebook"
    bus: Bus
    tasks: Tasks
    notices: Notices
    open: Callable[[Target], None]
    doors: Doors

    @property
    def switch(self) -> Callable[[Path], None]:
        """Open a notebook in a new window in the place of this one; the same one too."""
        return self.doors.switch
