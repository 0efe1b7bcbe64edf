"""What keys do: those of a page, which it tells itself, and those of the menus."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

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


def actions_of(bar: QMenuBar) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    """The actions of all menus, each with the names of the menus that it stands in."""
    for top in bar.actions():
        if menu := _menu_of(top):
            yield from _within(menu, (plain_label(top.text()),))


def _within(menu: QMenu, names: tuple[str, ...]) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    for action in menu.actions():
        if inner := _menu_of(action):
            yield from _within(inner, (*names, plain_label(action.text())))
        elif not action.isSeparator() and action.isVisible():
            yield action, names


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None
