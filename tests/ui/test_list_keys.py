"""Keys mean the same in every list: Enter opens, L logs, W writes, S is later, Del takes away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netbook.core.card import Point
from netbook.store.interactions import PromiseEntry
from netbook.store.notebook import Notebook
from netbook.store.people_counts import count_people
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.notices import Notice
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.widgets.row_list import RowList
from netbook.ui.window import Window
from tests.ui.conftest import TODAY, Made

DUE, PROMISES, PEOPLE, TIMELINE, CARD = "due", "promises", "people", "timeline", "card"
LISTS: dict[str, tuple[str, Callable[[Window], RowList]]] = {
    DUE: ("today", lambda w: w.page("today").due.list),  # type: ignore[attr-defined]
    PROMISES: ("today", lambda w: w.page("today").promises.list),  # type: ignore[attr-defined]
    PEOPLE: ("people", lambda w: w.page("people").pane.list),  # type: ignore[attr-defined]
    TIMELINE: ("timeline", lambda w: w.page("timeline").view.list),  # type: ignore[attr-defined]
    CARD: ("people", lambda w: w.page("people").card.timeline.view.list),  # type: ignore[attr-defined]
}


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """What runs in the background of the window."""
    broken: list[BaseException] = []
    made = Tasks(broken.append)
    yield made
    made.close()
    assert broken == []


@pytest.fixture
def window(
    qapp: QApplication,
    qtbot: QtBot,
    notebook: Notebook,
    made: Made,
    tasks: Tasks,
    tmp_path: Path,
) -> Window:
    style.dress(qapp, "light", 100, 10.0)
    maya = made.person("Maya Okafor", "inner", emails=(Point("maya@example.com"),))
    promise = PromiseEntry(None, maya, "mine", "the notes", TODAY)
    made.talk(maya, ago=60, summary="coffee", promises=(promise,))
    machine = Machine(tmp_path / "machine.ini")
    window = Window(machine)
    put_in(window, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def focused(window: Window, name: str) -> RowList:
    """A list with the focus on its first row that is about somebody."""
    page, find = LISTS[name]
    window.open(Target(page))
    rows = find(window)
    rows.setFocus()
    rows.selectRow(rows.model().rowCount() - 1)
    QApplication.processEvents()
    assert rows.hasFocus()
    return rows


def last_notice(window: Window) -> Notice:
    return window.notices.kept[-1]


def undo(qtbot: QtBot, window: Window, tasks: Tasks) -> None:
    """Press the Undo of the notice, and wait for what that does in the background."""
    (action,) = [each for each in last_notice(window).actions if each.label == "Undo"]
    action.act()
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.mark.parametrize("name", LISTS)
def test_l_logs_a_conversation_with_the_person(window: Window, name: str) -> None:
    QTest.keyClick(focused(window, name), Qt.Key.Key_L)
    card = window.page("people").card  # type: ignore[attr-defined]
    assert window.current is window.page("people")
    assert card.person.id == 1
    assert QApplication.focusWidget() is card.timeline.capture.field


@pytest.mark.parametrize("name", LISTS)
def test_w_writes_to_the_person(window: Window, name: str) -> None:
    QTest.keyClick(focused(window, name), Qt.Key.Key_W)
    page = window.page("write")
    assert window.current is page
    assert page.letter.to.name == "Maya Okafor"  # type: ignore[attr-defined]
    assert QApplication.focusWidget() is page.message.text  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", LISTS)
def test_s_puts_off(qtbot: QtBot, window: Window, tasks: Tasks, name: str) -> None:
    QTest.keyClick(focused(window, name), Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert "tomorrow" in last_notice(window).text
    undo(qtbot, window, tasks)


@pytest.mark.parametrize("name", LISTS)
def test_del_takes_away_and_undo_brings_back(
    qtbot: QtBot, window: Window, tasks: Tasks, notebook: Notebook, name: str
) -> None:
    rows = focused(window, name)
    before = rows.model().rowCount()
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows.model().rowCount() < before)
    undo(qtbot, window, tasks)
    qtbot.waitUntil(lambda: rows.model().rowCount() == before)
    with notebook.read() as s:
        assert count_people(s) == 1


@pytest.mark.parametrize("name", [DUE, PROMISES, PEOPLE])
def test_enter_opens_the_person(window: Window, name: str) -> None:
    QTest.keyClick(focused(window, name), Qt.Key.Key_Return)
    assert window.current is window.page("people")
    assert window.page("people").card.person.id == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", LISTS)
def test_other_letters_and_digits_do_nothing(window: Window, name: str) -> None:
    rows = focused(window, name)
    at = rows.currentIndex().row()
    QTest.keyClicks(rows, "mqx37")
    assert rows.currentIndex().row() == at
    assert window.notices.kept == []
    assert rows.hasFocus()


@pytest.mark.parametrize("name", LISTS)
def test_no_key_destroys_without_undo(
    qtbot: QtBot, window: Window, tasks: Tasks, name: str
) -> None:
    rows = focused(window, name)
    for key in rows.acts:
        assert key in {"L", "W", "S", "E", "R", "Space", "Del"}
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert [action.label for action in last_notice(window).actions] == ["Undo"]
    undo(qtbot, window, tasks)


def test_delete_in_the_trash_asks_first(qtbot: QtBot, window: Window, notebook: Notebook) -> None:
    QTest.keyClick(focused(window, PEOPLE), Qt.Key.Key_Delete)
    window.open(Target("trash"))
    rows = window.page("trash").list  # type: ignore[attr-defined]
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    asked = QApplication.activeModalWidget()
    assert asked is not None
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert rows.model().rowCount() == 1
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 0)
    with notebook.read() as s:
        assert count_people(s) == 1
