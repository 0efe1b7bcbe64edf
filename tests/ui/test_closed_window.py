"""A window that was closed for another notebook: nothing of it is held any more."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import PAGES, put_in
from netbook.ui.machine import Machine
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window
from tests.ui.conftest import TODAY, Made


def test_nothing_of_a_closed_window_stays(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, made: Made, tmp_path: Path
) -> None:
    made.talk(made.person("Maya Okafor", "inner"))
    held = every_page_shown(qapp, qtbot, notebook, Machine(tmp_path / "machine.ini"))
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert len(held) == 1 + len(PAGES)
    assert [ref() for ref in held if ref() is not None] == []


def every_page_shown(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, machine: Machine
) -> list["weakref.ref[QWidget]"]:
    """A window that showed every page and was closed, and those pages."""
    window, broken = Window(machine), list[BaseException]()
    tasks = Tasks(broken.append, window)
    window.closing.connect(tasks.close)
    window.closing.connect(notebook.close)
    appearance = Appearance(qapp, machine)
    appearance.setParent(window)
    put_in(window, notebook, Bus(TODAY, window), tasks, appearance)
    window.show()
    held: list[weakref.ref[QWidget]] = [weakref.ref(window)]
    for name in PAGES:
        window.open(Target(name))
        held.append(weakref.ref(window.page(name)))
        qapp.processEvents()  # what is to come at once, which nobody can be faster than
    qtbot.waitUntil(lambda: not tasks.busy)
    window.close()
    window.deleteLater()
    assert not broken
    return held
