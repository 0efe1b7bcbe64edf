"""The actions of the menus as rows, each with what it is matched by."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from netbook.core.fuzzy import Phrase, phrase
from netbook.ui.keys import plain_label
from netbook.ui.palette.row import ACTION, PAGE, Row
from netbook.ui.words import tr


class Doable(NamedTuple):
    """A row that acts, and the name and other words that find it."""

    row: Row
    name: Phrase


def doables(bar: QMenuBar) -> list[Doable]:
    """Everything that the menus offer, in their order; pages first."""
    found = [_doable(action, within) for action, within in actions_of(bar)]
    return sorted(found, key=lambda each: each.row.kind != PAGE)


def actions_of(bar: QMenuBar) -> Iterator[tuple[QAction, str]]:
    """The actions of all menus, each with the name of the menu within a menu that it stands in."""
    for top in bar.actions():
        if menu := _menu_of(top):
            yield from _within(menu, "")


def _within(menu: QMenu, name: str) -> Iterator[tuple[QAction, str]]:
    for action in menu.actions():
        if inner := _menu_of(action):
            yield from _within(inner, plain_label(action.text()))
        elif not action.isSeparator() and action.isVisible():
            yield action, name


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def _doable(action: QAction, within: str) -> Doable:
    name = plain_label(action.text())
    title = tr("{menu}: {choice}").format(menu=within, choice=name) if within else name
    row = Row(
        kind=PAGE if action.property("page") else ACTION,
        key=action.objectName() or title,
        title=title,
        detail=tr("chosen now") if action.isChecked() else "",
        act=action.trigger,
        shortcut=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        possible=action.isEnabled(),
    )
    return Doable(row, _name(title, action.property("words") or ""))


@cache
def _name(title: str, words: str) -> Phrase:
    return phrase(title, words)
