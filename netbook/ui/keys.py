"""A key of a page and what it does there, as F1 lists it."""

import re
from typing import NamedTuple

from netbook.ui.words import tr


class Key(NamedTuple):
    """A key or shortcut in Qt's portable writing (`L`, `Ctrl+Return`), and its meaning in words.

    `where` names the part of the page where alone it means that, as a heading: "In a text".
    """

    key: str
    label: str
    where: str = ""


def person_list_keys(where: str = "") -> list[Key]:
    """What the letters mean in every list whose rows are about people."""
    return [
        Key("L", tr("Log a conversation"), where),
        Key("W", tr("Write to them"), where),
        Key("S", tr("Later"), where),
    ]


def plain_label(text: str) -> str:
    """The label of an action or a button without the mark of its menu key."""
    return re.sub(r"&(.)", r"\1", text)
