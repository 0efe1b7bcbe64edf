"""The actions of the menus as rows, each with what it is matched by."""

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from netbook.core.fuzzy import Phrase, phrase
from netbook.ui.keys import actions_of, plain_label
from netbook.ui.palette.row import ACTION, PAGE, Row
from netbook.ui.words import tr


class Doable(NamedTuple):
    """A row that acts, and the name and other words that find it."""

    row: Row
    name: Phrase


def doables(bar: QMenuBar) -> list[Doable]:
    """Everything that the menus offer, in their order; pages first."""
    found = [_doable(action, menus[1:]) for action, menus in actions_of(bar)]
    return sorted(found, key=lambda each: each.row.kind != PAGE)


def _doable(action: QAction, within: tuple[str, ...]) -> Doable:
    title = plain_label(action.text())
    for menu in reversed(within):
        title = tr("{menu}: {choice}").format(menu=menu, choice=title)
    row = Row(
        kind=PAGE if action.property("page") else ACTION,
        key=action.objectName() or title,
        title=title,
        detail=tr("chosen now") if action.isChecked() else "",
        act=action.trigger,
        shortcut=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        possible=action.isEnabled(),
    )
    # The texts of Undo and Redo name people, by which they aren't meant to be found.
    return Doable(row, _name(action.property("name") or title, action.property("words") or ""))


@cache
def _name(title: str, words: str) -> Phrase:
    return phrase(title, words)
