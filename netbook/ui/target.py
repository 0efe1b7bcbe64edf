"""Where to go in the window: a page, and what to show there."""

from pathlib import Path
from typing import NamedTuple


class Target(NamedTuple):
    """A page by name, and what it should select, show or be filled with."""

    page: str
    contact_id: int | None = None
    interaction_id: int | None = None
    text: str = ""
    action: str = ""
    paths: tuple[Path, ...] = ()
    ids: tuple[int, ...] = ()
