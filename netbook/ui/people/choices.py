"""The menus that ask how close somebody is, how often to speak, and whether it is work."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from netbook.core.cadence import CIRCLES
from netbook.ui import words
from netbook.ui.words import tr

SPHERES = ("professional", "personal", "both")
LONGEST = 3650


def sentence_case(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def circle_menu(
    parent: QWidget,
    days: Mapping[str, int | None],
    choose: Callable[[str], None],
    current: str | None = None,
) -> QMenu:
    """How close; beside each what it means for how often (`days` by circle)."""
    menu = QMenu(tr("How close"), parent)
    for name in CIRCLES:
        rhythm = words.how_often(days.get(name)) if name != "none" else ""
        label = sentence_case(words.circle(name)) + (f"\t{rhythm}" if rhythm else "")
        _add(menu, label, partial(choose, name), name == current)
    return menu


def cadence_menu(
    parent: QWidget,
    choose: Callable[[int | None], None],
    current: int | None = None,
    inherited: str = "",
) -> QMenu:
    """How often; the first choice leaves it to how close, said by `inherited`."""
    menu = QMenu(tr("How often"), parent)
    _add(menu, inherited or tr("As how close says"), partial(choose, None), current is None)
    menu.addSeparator()
    known = sorted({*words.RHYTHMS, *([current] if current else [])})
    for days in known:
        label = sentence_case(words.how_often(days))
        _add(menu, label, partial(choose, days), days == current)
    menu.addAction(tr("Other…"), partial(_ask_days, parent, choose, current))
    return menu


def latest_menu(
    parent: QWidget,
    choose: Callable[[int | None], None],
    every: int,
    current: int | None,
    inherited: int,
) -> QMenu:
    """At the latest after how long; the first choice leaves it at the days `inherited`."""
    menu = QMenu(tr("At the latest"), parent)
    by_itself = tr("As it comes: {latest}").format(latest=words.at_latest(inherited))
    _add(menu, by_itself, partial(choose, None), current is None)
    menu.addSeparator()
    for days in latest_choices(every, current):
        label = sentence_case(words.at_latest(days))
        _add(menu, label, partial(choose, days), days == current)
    menu.addAction(tr("Other…"), partial(_ask_latest, parent, choose, every, current or inherited))
    return menu


def latest_choices(every: int, current: int | None) -> list[int]:
    """The days at the latest that are offered for how often, and those that are set."""
    return sorted(
        {every, every + 7, every + 14, 2 * every, 3 * every, *([current] if current else [])}
    )


def sphere_menu(
    parent: QWidget, choose: Callable[[str], None], current: str | None = None
) -> QMenu:
    """Work, private, or both."""
    menu = QMenu(tr("Work or private"), parent)
    for kind in SPHERES:
        _add(menu, sentence_case(words.sphere(kind)), partial(choose, kind), kind == current)
    return menu


def _add(menu: QMenu, label: str, act: Callable[[], object], on: bool) -> None:
    group = menu.findChild(QActionGroup) or QActionGroup(menu)
    action = menu.addAction(label)
    action.setCheckable(True)
    action.setChecked(on)
    group.addAction(action)
    action.triggered.connect(lambda _checked=False: act())


def _ask_latest(
    parent: QWidget, choose: Callable[[int | None], None], every: int, current: int
) -> None:
    title, what = tr("At the latest"), tr("Days between conversations, at the latest")
    days, agreed = QInputDialog.getInt(parent, title, what, current, every, 2 * LONGEST)
    if agreed:
        choose(days)


def _ask_days(parent: QWidget, choose: Callable[[int | None], None], current: int | None) -> None:
    days, agreed = QInputDialog.getInt(
        parent, tr("How often"), tr("Days between conversations"), current or 42, 1, LONGEST
    )
    if agreed:
        choose(days)
