"""Openings and the page that shows them, for its tests."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netbook.store.opportunities import (
    Opportunity,
    read_opportunity,
    save_opportunity,
)
from netbook.ui.desk import Desk
from netbook.ui.opportunities.page import OpportunitiesPage
from netbook.ui.target import Target
from netbook.ui.widgets.long_button import LongButton
from tests.e2e.scenes import open_dialog
from tests.ui.conftest import NOW, TODAY, active

LEFT = Qt.MouseButton.LeftButton
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
Shown = Callable[..., OpportunitiesPage]


def add(desk: Desk, title: str, **more: Any) -> int:
    with desk.notebook.write("Add") as s:
        return save_opportunity(s, Opportunity(title, **more), today=TODAY, now=NOW)


def read(desk: Desk, number: int) -> Opportunity:
    with desk.notebook.read() as s:
        opening = read_opportunity(s, number)
    assert opening is not None
    return opening


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Shown:
    """Opens the page."""

    def show(**target: Any) -> OpportunitiesPage:
        made = active(OpportunitiesPage(desk), qtbot, 1180, 800)
        made.show_target(Target("opportunities", **target))
        return made

    return show


def labels(within: QWidget) -> list[str]:
    found = within.findChildren(QLabel) + within.findChildren(LongButton)
    return [each.text() for each in found if each.isVisible()]


def named(within: QWidget, name: str) -> QPushButton:
    found = within.findChildren(QPushButton)
    return next(each for each in found if each.isVisible() and each.accessibleName() == name)


def choose(qtbot: QtBot, press: QPushButton, choice: str) -> None:
    qtbot.mouseClick(press, LEFT)
    menu = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMenu) and each.isVisible()
    )
    next(each for each in menu.actions() if each.text() == choice).trigger()
    menu.close()


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, words)


def dialog_of(kind: type) -> Any:
    dialog = open_dialog()
    assert isinstance(dialog, kind)
    return dialog


def give_up(qtbot: QtBot, dialog: QDialog) -> None:
    """Press Cancel: what is half written in it is forgotten."""
    [buttons] = dialog.findChildren(QDialogButtonBox)
    qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Cancel), LEFT)


def titles(page: OpportunitiesPage) -> list[str]:
    if page.view is page.table:
        return [row.title for row in page.table.openings.rows]
    return [row.title for each in page.board.columns for row in each.openings.rows]
