"""A key of a page and what it does there, as F1 lists it."""

from typing import NamedTuple


class Key(NamedTuple):
    """A key or shortcut in Qt's portable writing (`L`, `Ctrl+Return`), and its meaning in words."""

    key: str
    label: str
