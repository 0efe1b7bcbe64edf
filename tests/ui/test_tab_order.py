"""Tab reaches everything on a page in reading order, and Shift+Tab goes back the same way."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation, Point
from netbook.store.notebook import Notebook
from netbook.store.trash import trash_contacts
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import PAGES, put_in
from netbook.ui.machine import Machine
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.widgets.row_list import RowList
from netbook.ui.window import Window
from tests.ui.conftest import NOW, TODAY, Made

SIZES = [(1280, 820), (640, 400)]
MOST = 200


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, made: Made, tmp_path: Path
) -> Iterator[Window]:
    style.dress(qapp, "light", 100, 10.0)
    fill(made)
    machine = Machine(tmp_path / "machine.ini")
    window = Window(machine)
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)
    put_in(window, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    tasks.close()
    assert broken == []


def fill(made: Made) -> None:
    """Somebody who is due, with a card of all kinds, and something in the trash."""
    card = {
        "emails": (Point("maya@example.com"),),
        "phones": (Point("+49 151 000000"),),
        "organisations": (Organisation("Northwind", title="CTO"),),
    }
    maya = made.person("Maya Okafor", "inner", **card)
    made.talk(maya, ago=60, summary="coffee in town")
    made.talk(maya, ago=90, summary="lunch in town")
    gone = made.person("Tom Reyes")
    with made.notebook.write("Delete") as s:
        trash_contacts(s, [gone], NOW)


def walk(window: Window, key: Qt.Key) -> list[QWidget]:
    """All stops from where the focus is until it is there again, each seen when it was reached."""
    first = QApplication.focusWidget()
    assert first is not None
    stops = [first]
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return stops
        # Within a text with links it goes from one to the next first.
        if now is not stops[-1]:
            assert seen(now), f"{told(now)} can't be seen"
            stops.append(now)
    raise AssertionError(f"{told(first)} is not reached again from {told(stops[-1])}")


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def card_of(widget: QWidget) -> QWidget:
    """The card, or the row of a list, or the page that a stop stands in."""
    within: QWidget | None = widget.parentWidget()
    while within is not None and within.parentWidget() is not None:
        if within.property("card") or isinstance(within, RowList):
            return within
        within = within.parentWidget()
    return widget.window()


def in_order(before: QWidget, after: QWidget) -> bool:
    """Whether somebody who reads comes from one to the other: below it, or right of it."""
    one, other = place(before), place(after)
    return other.top() > one.top() + one.height() // 3 or other.left() >= one.left()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_through_a_page_in_reading_order(
    qtbot: QtBot, window: Window, name: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.open(Target(name))
    QApplication.processEvents()
    page = window.page(name)
    assert isinstance(page, Page)
    # What is read in the background brings more to stop at.
    qtbot.waitUntil(lambda: not page.desk.tasks.busy)
    QApplication.processEvents()
    stops = walk(window, Qt.Key.Key_Tab)
    back = walk(window, Qt.Key.Key_Backtab)
    assert [told(each) for each in back[1:]] == [told(each) for each in stops[1:]][::-1]
    on_page = [each for each in stops if page.isAncestorOf(each)]
    # The walk begins in the middle: turn it so that the page comes after the sidebar.
    at = stops.index(on_page[0]) if on_page else 0
    while on_page and page.isAncestorOf(stops[at - 1]) and len(on_page) < len(stops):
        at -= 1
    turned = stops[at:] + stops[:at]
    on_page = [each for each in turned if page.isAncestorOf(each)]
    for before, after in pairwise(on_page):
        if card_of(before) is card_of(after) and not before.isAncestorOf(after):
            assert in_order(before, after), f"{told(before)}, then {told(after)}"
    missed = [told(each) for each in acting(page) if each not in stops]
    assert missed == []


def acting(page: QWidget) -> list[QWidget]:
    """What somebody can act on with the mouse, and so has to reach with Tab."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, RowList)
    return [
        each
        for each in page.findChildren(QWidget)
        if isinstance(each, kinds)
        and each.isVisible()
        and each.isEnabled()
        and not isinstance(each.parentWidget(), QComboBox)
        and not is_grouped(each)
        and "Empty the search" not in each.accessibleName()
    ]


def is_grouped(widget: QWidget) -> bool:
    """Of buttons of which one is chosen, Tab stops at one and the arrows go to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() is not widget
