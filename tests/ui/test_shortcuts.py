"""Keys: one meaning each on a page, all listed with F1, and menus without a doubled letter."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import PAGES, put_in
from netbook.ui.keys import actions_of
from netbook.ui.machine import Machine
from netbook.ui.page import Page
from netbook.ui.people.page import PeoplePage
from netbook.ui.shortcuts import Shortcuts, all_keys, sentence
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.widgets.row_list import RowList
from netbook.ui.window import Window
from tests.ui.conftest import TODAY, Made

CONTROL = Qt.KeyboardModifier.ControlModifier
# What Qt's lists do by themselves with several rows to choose from.
BY_QT = {"Ctrl+A", "Down"}
# Keys that a page handles where they are pressed, rather than by a shortcut or the keys of a list.
IN_PLACE = {"Esc", "Return", "Ctrl+Return", "Menu"} | BY_QT
OF_PAGE = {
    "who": {"1", "2", "3", "4", "5", "W", "Left", "Right"},
    "opportunities": {"Left", "Right", "Ctrl+Left", "Ctrl+Right", "[", "]"},
}


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, made: Made, tmp_path: Path
) -> Iterator[Window]:
    style.dress(qapp, "light", 100, 10.0)
    made.talk(made.person("Maya Okafor", "inner"), ago=60)
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


def normal(key: str) -> str:
    """A key as all of them are compared: Enter is that of either part of the keyboard."""
    return QKeySequence(key).toString().replace("Enter", "Return")


def of_window(window: Window) -> list[str]:
    return [
        normal(key.toString())
        for action, _menus in actions_of(window.menuBar())
        for key in action.shortcuts()
    ]


def handled(page: Page) -> set[str]:
    """The keys that something on a page waits for, as far as they can be asked for."""
    keys = {normal(shortcut.key().toString()) for shortcut in page.findChildren(QShortcut)}
    keys |= {normal(button.shortcut().toString()) for button in page.findChildren(QAbstractButton)}
    keys |= {key for rows in page.findChildren(RowList) for key in rows.acts}
    return keys - {""}


def shown(window: Window, name: str) -> Page:
    window.open(Target(name))
    QApplication.processEvents()
    assert window.current is not None
    return window.current


@pytest.mark.parametrize("name", PAGES)
def test_every_key_of_a_page_means_one_thing(window: Window, name: str) -> None:
    page = shown(window, name)
    keys = page.keys()
    own = Counter((key.where, normal(key.key)) for key in keys)
    assert [key for key, times in own.items() if times > 1] == []
    menus = Counter(of_window(window))
    assert [key for key, times in menus.items() if times > 1] == []
    assert {key for _where, key in own} & set(menus) == set()


@pytest.mark.parametrize("name", PAGES)
def test_every_key_that_is_handled_is_listed_and_the_other_way_round(
    window: Window, name: str
) -> None:
    page = shown(window, name)
    if isinstance(page, PeoplePage):
        for tab in page.card.tabs.names:  # each is made when it is first opened
            page.card.tabs.page(tab)
    keys = page.keys()
    listed = {normal(key.key) for key in keys}
    assert handled(page) - listed == set()
    assert listed - handled(page) - IN_PLACE - OF_PAGE.get(name, set()) == set()
    with_f1 = {key for line in all_keys(window) for key in line.keys}
    native = QKeySequence.SequenceFormat.NativeText
    for key in (*listed, *of_window(window)):
        assert QKeySequence(key).toString(native).replace("Return", "Enter") in with_f1


@pytest.mark.parametrize("name", PAGES)
def test_f1_opens_the_keys_of_a_page_and_its_help(qtbot: QtBot, window: Window, name: str) -> None:
    page = shown(window, name)
    focus = QApplication.focusWidget()
    dialog = f1(window)
    said = [sentence(line) for line in dialog.model.rows if line.label]
    assert "New person; Ctrl+N; File" in said
    keys = page.keys()
    for key in keys:
        assert any(line.startswith(f"{key.label}; ") for line in said)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is focus
    press_button(f1(window), "Help on this page")
    assert window.current is window.page("help")


def f1(window: Window) -> Shortcuts:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1)
    return next(each for each in window.findChildren(Shortcuts) if each.isVisible())


def press_button(dialog: Shortcuts, label: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == label)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_keys_are_searched_by_what_they_do_and_by_themselves(window: Window) -> None:
    dialog = f1(window)
    QTest.keyClicks(dialog.field, "trsah")
    labels = [line.label for line in dialog.model.rows if line.label]
    assert "Trash" in labels
    assert "New person" not in labels
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    QTest.keyClicks(dialog.field, "ctrl+shift+l")
    assert [line.label for line in dialog.model.rows if line.label] == ["Write many down…"]
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    row = dialog.list.currentIndex()
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Write many down…; Ctrl+Shift+L; Edit"
    dialog.reject()


def test_headings_are_passed_over(window: Window) -> None:
    shown(window, "people")
    dialog = f1(window)
    dialog.list.setFocus()
    seen = set()
    for _ in range(dialog.model.rowCount()):
        seen.add(dialog.model.rows[dialog.list.currentIndex().row()].label)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "" not in seen
    assert seen == {line.label for line in dialog.model.rows if line.label}
    dialog.reject()


def menus_of(window: Window) -> list[tuple[str, list[str]]]:
    """The texts of the bar, and those of every menu."""
    bar = window.menuBar()
    inner = [(menu.title(), menu.actions()) for menu in bar.findChildren(QMenu)]
    every = [("bar", bar.actions()), *inner]
    return [(title, [action.text() for action in actions]) for title, actions in every]


def test_the_letters_of_a_menu_are_unique(window: Window) -> None:
    for title, texts in menus_of(window):
        letters = [
            match[1].casefold()
            for text in texts
            if (match := re.search(r"&([^&])", text.replace("&&", "")))
        ]
        doubled = [letter for letter, times in Counter(letters).items() if times > 1]
        assert doubled == [], f"{title}: {texts}"


def test_no_key_of_the_window_takes_one_from_texts_or_from_the_system(window: Window) -> None:
    keys = set(of_window(window))
    standard = QKeySequence.StandardKey
    needed = (
        standard.Copy,
        standard.Cut,
        standard.Paste,
        standard.SelectAll,
        standard.MoveToNextWord,
        standard.MoveToPreviousWord,
        standard.DeleteStartOfWord,
        standard.DeleteEndOfWord,
    )
    for each in needed:
        assert keys.isdisjoint(normal(key.toString()) for key in QKeySequence.keyBindings(each))
    # Of the window managers and of macOS: Hide, Minimise, Close, the menu of the window.
    assert keys.isdisjoint({"Ctrl+H", "Ctrl+M", "Alt+F4", "Alt+Space", "Alt+Tab", "F10", "F11"})
    assert not any(key.startswith("Alt+") for key in keys), "those open menus"


def test_every_action_of_the_window_works_by_its_key(qtbot: QtBot, window: Window) -> None:
    """Those that lead somewhere, from a text field on purpose: it would keep some for itself."""
    for key, page in (
        ("Ctrl+2", "people"),
        ("Ctrl+3", "timeline"),
        ("Ctrl+8", "trash"),
        ("Ctrl+1", "today"),
        ("Ctrl+I", "transfer"),
        ("Ctrl+F", "people"),
        ("Shift+F1", "help"),
        ("Ctrl+N", "people"),
    ):
        window.open(Target("timeline", action="log"))
        pressed = QKeySequence(key)[0]
        QTest.keyClick(window.windowHandle(), pressed.key(), pressed.keyboardModifiers())
        assert window.current is window.page(page), key


def test_the_guide_opens_at_the_page_one_comes_from(window: Window) -> None:
    for page, beginning in (("people", "People"), ("trash", "Undo and trash")):
        shown(window, page)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        reader = shown(window, "help").reader  # type: ignore[attr-defined]
        assert reader.toPlainText().startswith(beginning)


def test_esc_goes_back_to_where_the_focus_was(window: Window) -> None:
    today = shown(window, "today")
    due = today.due.list  # type: ignore[attr-defined]
    due.setFocus()
    QTest.keyClick(due, Qt.Key.Key_Return)
    assert window.current is window.page("people")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert window.current is today
    assert QApplication.focusWidget() is due


def test_a_page_remembers_its_focus(window: Window) -> None:
    window.open(Target("timeline", action="log"))
    field = QApplication.focusWidget()
    shown(window, "trash")
    shown(window, "timeline")
    assert QApplication.focusWidget() is field
