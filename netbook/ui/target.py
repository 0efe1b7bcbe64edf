"""Where to go in the window: a page, and what to show there."""

from pathlib import Path
from typing import NamedTuple


class Target(NamedTuple):
    """A page by name, and what it should select, show or be filled with.

    `other_id` is a second contact: whom the first is asked to introduce the user to.
    """

    page: str
    contact_id: int | None = None
    interaction_id: int | None = None
    text: str = ""
    action: str = ""
    paths: tuple[Path, ...] = ()
    ids: tuple[int, ...] = ()
    opportunity_id: int | None = None
    organisation_id: int | None = None
    other_id: int | None = None
