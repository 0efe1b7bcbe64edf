"""What a window is opened with, and the opening of its notebook behind it."""

import os
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netbook import paths

if TYPE_CHECKING:
    from netbook.core.problem import Refusal
    from netbook.store.notebook import Notebook


class Start(NamedTuple):
    """What a window is opened with; `named` where somebody named the notebook on the way.

    `on` is the day that counts as today. `opened` is the notebook where it was opened before the
    window, `backup` what takes its place first, and `home` the one that the way back from the
    example leads to. `moved_from` is where it lies until now, and `refusal` why it could not leave
    there. `background` starts out of sight.
    """

    notebook: Path
    files: Sequence[Path] = ()
    on: date | None = None
    named: bool = False
    opened: "Notebook | None" = None
    backup: Path | None = None
    home: Path | None = None
    moved_from: Path | None = None
    refusal: "Refusal | None" = None
    background: bool = False

    def again(self) -> "Start":
        """What a window on the same notebook is opened with."""
        return Start(self.notebook, on=self.on, named=self.named, home=self.home)

    def on_another(self, notebook: Path) -> "Start":
        """What the window after this one is opened with, on another notebook."""
        home = self.way_home() or self.notebook
        following = Start(notebook, on=self.on, named=self.named, home=home)
        return following._replace(home=following.way_home())

    def way_home(self) -> Path | None:
        """The notebook that the way back from the example leads to; None for any other notebook."""
        if not self.is_on(paths.example_notebook()):
            return None
        return self.home or paths.notebook_path()

    def is_on(self, notebook: Path) -> bool:
        """Whether its notebook is this one, by whatever name."""
        return paths.real(notebook) == paths.real(self.notebook)


class Loaded(NamedTuple):
    """A notebook that was opened, whether a backup took its place, or why it could not."""

    notebook: "Notebook"
    taken_back: bool = False
    refusal: "Refusal | None" = None


def load(start: Start) -> Loaded:
    """Open the notebook of a window, with the backup that shall take its place, if it can."""
    # SQLAlchemy is most of the start: the window is up before it is.
    from netbook.core.problem import Refusal
    from netbook.store.notebook import open_notebook

    if start.opened:
        return Loaded(start.opened)
    path = start.notebook
    if start.moved_from:
        from netbook.store.moving import copy_to  # seldom wanted

        copy_to(start.moved_from.resolve(), path)
        return Loaded(open_notebook(path))
    if not start.named and not start.backup:
        refuse_gone(path)
    if not start.backup:
        return Loaded(open_notebook(path), refusal=start.refusal)
    from netbook.store.restore import take_back  # seldom wanted

    try:
        take_back(start.backup, path, datetime.now(UTC))
    except Refusal as refusal:
        return Loaded(open_notebook(path), refusal=refusal)
    return Loaded(open_notebook(path), taken_back=True)


def refuse_gone(notebook: Path) -> None:
    """Refuse a notebook that should be there and is not: opening would make an empty one."""
    if notebook != paths.usual_notebook() and not os.access(notebook, os.F_OK):
        from netbook.core.problem import Refusal  # seldom wanted

        raise Refusal("gone_notebook", str(notebook))
