"""The window: menus with the name of what is undone, unique keys, notices, folding."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netbook.store.asks import Sent, sent
from netbook.store.notebook import Notebook
from netbook.ui import theme
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.notices import Action, Notices
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.today.page import TodayPage
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.widgets import ask_acts
from netbook.ui.widgets.pieces import column
from netbook.ui.window import Window
from tests.ui.conftest import NOW, TODAY, Made


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, tmp_path: Path
) -> Iterator[Window]:
    machine = Machine(tmp_path / "machine.ini")
    made = Window(machine)
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)
    put_in(made, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    qtbot.addWidget(made)
    made.show()
    yield made
    tasks.close()
    assert broken == []


def action(window: Window, start: str) -> str:
    menus = (menu.menu() for menu in window.menuBar().actions())
    return next(a.text() for m in menus for a in m.actions() if a.text().startswith(start))


def test_a_page_stays_where_it_is_when_its_rows_are_made_anew(
    qtbot: QtBot, window: Window, made: Made
) -> None:
    for name in ("Maya Okafor", "Omar Haddad", "Ewa Nowak"):
        asked = Sent(contact_id=made.person(name, "inner"), purpose="introduction", summary="Asked")
        with made.notebook.write("Sent") as s:
            sent(s, asked, today=TODAY, now=NOW)
    for number in range(8):
        made.talk(made.person(f"Ann {number}", "inner"), ago=200)
    window.resize(1280, 420)
    window.activateWindow()
    window.open(Target("today"))
    page = window.current
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.waiting is not None and page.waiting.isVisible())
    assert page.waiting is not None
    shown = page.waiting.asks

    def first() -> QPushButton:
        return next(b for b in shown.findChildren(QPushButton) if b.text().startswith("Maya "))

    around = page.findChildren(QScrollArea)[0]
    bar = around.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200 and not page.desk.tasks.busy)
    bar.setValue(100)
    around.ensureWidgetVisible(first(), 0, 60)
    before = bar.value()
    first().setFocus()
    for act, left in ((partial(ask_acts.answered, answer="yes"), 3), (ask_acts.introduced, 2)):
        act(page.desk, next(each for each in shown.rows if each.given == "Maya"))
        qtbot.waitUntil(lambda left=left: len(shown.rows) == left and not page.desk.tasks.busy)
        qtbot.waitUntil(lambda: shown.isAncestorOf(window.focusWidget()))
        for _ in range(3):
            QApplication.processEvents()
        assert bar.value() == before


def test_the_menu_names_what_would_be_undone(qtbot: QtBot, window: Window, made: Made) -> None:
    assert action(window, "Undo") == "Undo"
    made.person("Maya & Sons")
    qtbot.waitUntil(lambda: action(window, "Undo") == "Undo: Add Maya && Sons")
    made.notebook.undo()
    qtbot.waitUntil(lambda: action(window, "Redo") == "Redo: Add Maya && Sons")


def test_every_shortcut_of_the_window_is_unique(
    window: Window,
) -> None:
    keys = Counter(
        key.toString()
        for menu in window.menuBar().actions()
        for act in _all(menu.menu())
        for key in act.shortcuts()
    )
    assert keys
    assert [key for key, times in keys.items() if times > 1] == []


def _all(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for act in menu.actions():
        found += _all(act.menu()) if act.menu() else [act]
    return found


def test_a_notice_with_an_action_stays_and_is_listed(qtbot: QtBot, window: Window) -> None:
    answered: list[str] = []
    window.notices.show("Done.", Action("Undo", lambda: answered.append("undo")))
    frame = window.findChild(type(window.notices._frame), "notice")
    assert frame is not None
    undo = next(b for b in frame.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert answered == ["undo"]
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
    listed = next(d for d in window.findChildren(QDialog) if d.isVisible())
    again = next(b for b in listed.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert answered == ["undo", "undo"]


@pytest.mark.parametrize("how", ["click", "key"])
def test_the_focus_returns_when_a_notice_is_answered(qtbot: QtBot, how: str) -> None:
    host, holder, first, field = QMainWindow(), QWidget(), QLineEdit(), QLineEdit()
    holder.setLayout(column(first, field))
    host.setCentralWidget(holder)
    qtbot.addWidget(host)
    host.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    notices = Notices(host)
    notices.show("Done.", Action("Undo", lambda: None))
    undo = next(b for b in host.findChildren(QPushButton) if b.text() == "Undo")
    if how == "click":
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    else:
        undo.setFocus()
        qtbot.keyClick(undo, Qt.Key.Key_Space)
    assert not undo.isVisible()
    assert field.hasFocus()


def test_the_sidebar_folds_in_a_narrow_window(qtbot: QtBot, window: Window) -> None:
    window.resize(1280, 820)
    wide = window.sidebar.width()
    window.resize(theme.FOLD_PANES - 50, 500)
    qtbot.waitUntil(lambda: window.sidebar.width() < wide)
    assert window.minimumWidth() == 640
    assert window.minimumHeight() == 400


def test_a_new_window_leaves_room_for_its_title_bar(window: Window) -> None:
    assert window.height() < window.screen().availableSize().height()


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, window: Window) -> None:
    window.activateWindow()
    people = window.sidebar._entries["people"]
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_Return)
    assert window.current is not None
    assert window.current.name == "people"


def test_the_badge_counts_who_is_due(qtbot: QtBot, window: Window, made: Made) -> None:
    made.talk(made.person("Maya Okafor", "inner"), ago=60)
    entry = window.sidebar._entries["today"]
    qtbot.waitUntil(lambda: entry.accessibleName() == "Today, 1 to write to")


def test_a_notice_covers_nothing_of_the_page(qtbot: QtBot, window: Window) -> None:
    window.resize(900, 600)
    page = window.current
    assert page is not None
    window.notices.show("Done.", Action("Undo", lambda: None))
    frame = window.findChild(type(window.notices._frame), "notice")
    assert frame is not None
    low = window.stack.mapTo(window, window.stack.rect().bottomLeft()).y()
    qtbot.waitUntil(lambda: page.mapTo(window, page.rect().bottomLeft()).y() < frame.y())
    assert frame.geometry().bottom() < low
    window.notices.dismiss()
    qtbot.waitUntil(lambda: page.mapTo(window, page.rect().bottomLeft()).y() == low)


@pytest.mark.parametrize("name", ["Maya " * 1000, "M" * 5000])
def test_a_notice_of_a_very_long_name_leaves_the_page_in_sight(window: Window, name: str) -> None:
    window.resize(900, 600)
    window.notices.show(f"{name} is in the notebook.", Action("Undo", lambda: None))
    frame = window.findChild(type(window.notices._frame), "notice")
    assert frame is not None
    assert frame.height() < 200
    said = next(label.text() for label in frame.findChildren(QLabel))
    assert said.replace("\u200b", "").endswith(" is in the notebook.")
    assert window.notices.kept[-1].text == f"{name} is in the notebook."


def test_files_that_come_before_there_are_pages_are_brought_in_then(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, tmp_path: Path
) -> None:
    early, later = tmp_path / "early.vcf", tmp_path / "later.vcf"
    for file in (early, later):
        file.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:{file.stem}\nEND:VCARD\n")
    machine = Machine(tmp_path / "machine.ini")
    made, tasks = Window(machine), Tasks(lambda _error: None)
    qtbot.addWidget(made)
    made.show()
    made.bring_forward([early])
    put_in(made, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    made.bring_in([later])
    page = made.page("transfer")
    assert isinstance(page, TransferPage)
    qtbot.waitUntil(lambda: isinstance(page.shown, Preview), timeout=20_000)
    assert isinstance(page.shown, Preview)
    said = [label.text() for label in page.shown.findChildren(QLabel)]
    tasks.close()
    assert [text for text in said if "2 people" in text]
