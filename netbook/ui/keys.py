"""A key of a page and what it does there, as F1 lists it."""

from typing import NamedTuple


class Key(NamedTuple):
    """A key or shortcut in Qt's portable writing (`L`, `Ctrl+Return`), and its meaning in words.

    `where` names the part of the page where alone it means that, as a heading: "In a text".
    """

    key: str
    label: str
    where: str = ""
