"""What every page gets through its constructor."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from netbook.ui.bus import Bus
from netbook.ui.notices import Notices
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks

if TYPE_CHECKING:
    from netbook.store.notebook import Notebook


class Desk(NamedTuple):
    """The notebook, the notice of changes, long work, notices, and the one way to another page."""

    notebook: "Notebook"
    bus: Bus
    tasks: Tasks
    notices: Notices
    open: Callable[[Target], None]
