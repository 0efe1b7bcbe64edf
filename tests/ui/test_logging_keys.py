"""Writing a conversation down takes at most six keys beside the sentence, from anywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook
from netbook.store.people_counts import count_people
from netbook.store.timeline import EVERYTHING, timeline_page
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import PAGES, put_in
from netbook.ui.machine import Machine
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window
from tests.ui.conftest import TODAY, Made

MOST = 6
CONTROL = Qt.KeyboardModifier.ControlModifier
RETURN, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


class Typist:
    """Presses keys where the focus is and counts those that are no part of the sentence."""

    def __init__(self, window: Window) -> None:
        self.window, self.count = window, 0

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.count += 1
        menu = QApplication.activePopupWidget()
        if menu is not None:
            QTest.keyClick(menu, key, modifiers)
        else:
            QTest.keyClick(self.window.windowHandle(), key, modifiers)
        QApplication.processEvents()

    def write(self, sentence: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), sentence)


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, tmp_path: Path
) -> Iterator[Window]:
    style.dress(qapp, "light", 100, 10.0)
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


def logged(notebook: Notebook) -> list[tuple[str, ...]]:
    """Who took part in each conversation, newest first."""
    with notebook.read() as s:
        rows, _more = timeline_page(s, EVERYTHING, None, 9)
    return [tuple(name for _, name in row.people) for row in rows]


@pytest.mark.parametrize("name", PAGES)
def test_from_every_page(window: Window, notebook: Notebook, made: Made, name: str) -> None:
    made.person("Maya Okafor")
    window.open(Target(name))
    typist = Typist(window)
    typist.press(Qt.Key.Key_L, CONTROL)
    typist.write("coffee with Maya yesterday, promised the notes by Friday")
    typist.press(RETURN)
    assert logged(notebook) == [("Maya Okafor",)]
    assert typist.count <= MOST


def test_with_somebody_new(window: Window, notebook: Notebook, made: Made) -> None:
    made.person("Maya Okafor")
    typist = Typist(window)
    typist.press(Qt.Key.Key_L, CONTROL)
    typist.write("lunch with Maya and Zoe Novak today")
    typist.press(RETURN)
    assert logged(notebook) == [("Maya Okafor", "Zoe Novak")]
    with notebook.read() as s:
        assert count_people(s) == 2
    assert typist.count <= MOST


def test_with_a_name_that_fits_two(window: Window, notebook: Notebook, made: Made) -> None:
    made.person("Maya Okafor")
    made.person("Maya Reyes")
    typist = Typist(window)
    typist.press(Qt.Key.Key_L, CONTROL)
    typist.write("called Maya today about the migration")
    typist.press(RETURN)  # asks which of them
    assert logged(notebook) == []
    typist.press(DOWN)
    typist.press(RETURN)
    typist.press(RETURN)
    assert len(logged(notebook)) == 1
    assert typist.count <= MOST


def test_out_of_the_palette_and_from_a_list(window: Window, notebook: Notebook, made: Made) -> None:
    made.person("Maya Okafor")
    made.person("Maya Reyes")
    typist = Typist(window)
    typist.press(Qt.Key.Key_K, CONTROL)
    typist.write("reyes")
    typist.press(RETURN, CONTROL)
    typist.write("called about the migration")
    typist.press(RETURN)
    assert logged(notebook) == [("Maya Reyes",)]
    assert typist.count <= MOST
    typist = Typist(window)
    typist.press(Qt.Key.Key_2, CONTROL)
    typist.press(Qt.Key.Key_Escape)  # from the line that was written in to the list
    typist.press(Qt.Key.Key_L)
    typist.write("lunch")
    typist.press(RETURN)
    assert len(logged(notebook)) == 2
    assert typist.count <= MOST
