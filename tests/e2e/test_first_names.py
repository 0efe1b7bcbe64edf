"""The first minute with keys alone: from a fresh start to the people one thought of first."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook
from netbook.store.people_counts import count_people
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, tmp_path: Path
) -> Iterator[Window]:
    machine = Machine(tmp_path / "machine.ini")
    made, broken = Window(machine), list[BaseException]()
    tasks = Tasks(broken.append)
    put_in(made, notebook, Bus(date(2026, 11, 21)), tasks, Appearance(qapp, machine))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    tasks.close()
    made.deleteLater()
    assert broken == []


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None, "the focus is nowhere"
        QTest.keyClick(focus, key, modifier)
        QCoreApplication.processEvents()


def write(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None, "the focus is nowhere"
    QTest.keyClicks(focus, words)
    QCoreApplication.processEvents()


def test_ten_names_by_keys_alone_and_back_by_undo(
    qtbot: QtBot, notebook: Notebook, window: Window
) -> None:
    def people() -> int:
        with notebook.read() as session:
            return count_people(session)

    def page() -> str:
        return window.current.name if window.current else ""

    assert page() == "welcome"
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert page() == "names"
    for number in range(10):
        write(f"Person {chr(65 + number)}, Head of Data, Northwind")
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "10" in window.current.add.text())  # type: ignore[union-attr]
    press(Qt.Key.Key_Return, modifier=CONTROL)
    qtbot.waitUntil(lambda: page() == "who")
    assert people() == 10
    assert window.sidebar.isVisible()
    press(Qt.Key.Key_Z, modifier=CONTROL)
    qtbot.waitUntil(lambda: people() == 0)


def test_escape_goes_back_and_keeps_what_is_written(qtbot: QtBot, window: Window) -> None:
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    write("Maya Okafor, met")
    press(Qt.Key.Key_Escape)
    assert window.current is not None
    assert window.current.name == "welcome"
    assert QApplication.focusWidget() is not None
    press(Qt.Key.Key_Space)
    assert window.current.name == "names"
    assert window.current.field.toPlainText() == "Maya Okafor, met"  # type: ignore[attr-defined]
