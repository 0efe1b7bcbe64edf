"""Taking a backup back: which one, asked once, and said when it is done."""

from pathlib import Path

from netbook.ui.notices import Notices
from netbook.ui.words import tr


def say_taken_back(notices: Notices, notebook: Path) -> None:
    """Say that a backup has taken the place of a notebook, and where that is now."""
    said = tr("The backup is now {name}. What was there before is a backup too.")
    notices.show(said.format(name=notebook.name))
