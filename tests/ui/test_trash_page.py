"""The trash: what was deleted comes back, or goes for good after one question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from netbook.store.opportunities import Opportunity, read_opportunity, save_opportunity
from netbook.store.people_counts import count_people
from netbook.store.trash import (
    trash_contacts,
    trash_interactions,
    trash_opportunities,
    trash_rows,
)
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.trash.page import TrashPage
from tests.ui.conftest import NOW, Made, active


def shown(qtbot: QtBot, desk: Desk) -> TrashPage:
    page = TrashPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def lying(desk: Desk) -> int:
    with desk.notebook.read() as s:
        return len(trash_rows(s))


def test_people_and_conversations_are_taken_back(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya, tom = made.person("Maya Okafor"), made.person("Tom Wójcik")
    talk = made.talk(tom)
    with desk.notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
        trash_interactions(s, [talk], NOW)
    page = shown(qtbot, desk)
    assert page.list.model().rowCount() == 2
    page.list.selectAll()
    qtbot.mouseClick(page._back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 0)
    with desk.notebook.read() as s:
        assert count_people(s) == 2


def test_an_opening_is_taken_back(qtbot: QtBot, desk: Desk) -> None:
    opening = Opportunity("Platform lead", organisation="Northwind")
    with desk.notebook.write("Delete") as s:
        number = save_opportunity(s, opening, today=NOW.date(), now=NOW)
        trash_opportunities(s, [number], NOW)
    page = shown(qtbot, desk)
    said = page.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Platform lead, Northwind; opening; deleted")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 0)
    with desk.notebook.read() as s:
        assert read_opportunity(s, number) is not None


def test_deleting_for_good_asks_first(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    with desk.notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    page = shown(qtbot, desk)
    for label, left in (("Keep", 1), ("Delete for good", 0)):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
        question = page.findChildren(QMessageBox)[-1]
        answer = next(b for b in question.buttons() if b.text() == label)
        qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not desk.tasks.busy)
        assert lying(desk) == left


def test_an_empty_trash_says_so(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert "Nothing is in the trash" in page._why.text()
    assert not page._back.isVisible()


def test_the_focus_is_on_what_lies_there_and_the_card_ends_with_it(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    with desk.notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    page = shown(qtbot, desk)
    page.show_target(Target("trash"))
    assert page.focusWidget() is page.list
    qtbot.waitUntil(lambda: page._card.height() < 80)


@pytest.mark.parametrize("by_button", [False, True])
def test_pressing_once_more_puts_nothing_back_into_the_trash(
    qtbot: QtBot, desk: Desk, made: Made, *, by_button: bool
) -> None:
    maya = made.person("Maya Okafor")
    with desk.notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    page = TrashPage(desk)
    window = desk.notices.window
    assert isinstance(window, QMainWindow)
    window.setCentralWidget(page)
    active(window, qtbot, 900, 600)
    page.show_target(Target("trash"))
    if by_button:
        page._back.setFocus()
    for _ in range(2):
        pressed = window.focusWidget()
        assert pressed is not None
        qtbot.keyClick(pressed, Qt.Key.Key_Space if by_button else Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page._card.isHidden() and not desk.tasks.busy)
        QApplication.processEvents()
    assert [each.text for each in desk.notices.kept] == ["1 taken back."]
    assert desk.notices.kept[-1].actions
    assert lying(desk) == 0
    assert window.focusWidget() is page
