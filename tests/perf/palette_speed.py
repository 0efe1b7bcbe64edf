"""A key in Find or do anything until its rows are painted, next to painting them once more."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import process_time

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netbook.store.notebook import Notebook, open_notebook
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import STAY
from netbook.ui.machine import Machine
from netbook.ui.menus import Menus
from netbook.ui.palette.dialog import Palette, open_palette
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.today.page import TodayPage
from netbook.ui.window import Place, Window
from tests.perf.big_notebook import TODAY, cached
from tests.perf.ratio import Ratio
from tests.perf.ticks import Ticks

FOLDER = Path("build") / "bench"
LARGE = (100_000, 1_000_000)
# People, actions rightly and wrongly spelt, what is said in conversations, and what is nowhere.
WORDS = ("maya okafor", "exprot", "aperance", "migration", "dieter", "bring inn", "talked conf")
LOOK_MS = 400


def measure() -> Iterator[Ratio]:
    """The median key, the worst one, and the longest that the window did not answer meanwhile."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *style.ARGUMENTS])
    assert isinstance(app, QApplication)
    notebook = open_notebook(cached(FOLDER, *LARGE), exclusive=False)
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(Path(folder) / "machine.ini")
        window = Window(machine)
        appearance = Appearance(app, machine)
        appearance.apply()
        _furnish(window, notebook, tasks, appearance)
        window.show()
        _wait(LOOK_MS)
        ticks = Ticks()
        ticks.begin()
        _wait(LOOK_MS)
        idle = ticks.worst()
        ticks.begin()
        window.open(Target("palette"))
        _wait(LOOK_MS)
        opening = ticks.worst()
        palette = window.findChild(Palette)
        assert palette is not None
        keys, repaints, gaps = _typing(palette)
        window.close()
    tasks.close()
    notebook.close()
    assert not broken
    key, worst, repaint = median(keys), max(keys), median(repaints)
    yield _ratio("a key in the palette at 100,000, to bare repaint", key, repaint, 3.0)
    yield _ratio("the slowest of them", worst, repaint, 12.0)
    yield _ratio("the palette opens, to an idle window", opening, idle, 5.0)
    yield _ratio("and while typing and searching conversations", max(gaps), idle, 5.0)


def _furnish(window: Window, notebook: Notebook, tasks: Tasks, appearance: Appearance) -> None:
    """Today, People and all menus, without the backups that a window makes of its notebook."""
    desk = Desk(notebook, Bus(TODAY), tasks, window.notices, window.open, STAY)
    window.add_place(Place("today", "Today", "today", "Ctrl+1", lambda: TodayPage(desk)))
    window.add_place(Place("people", "People", "person", "Ctrl+2", lambda: PeoplePage(desk)))
    window.add_dialog("palette", lambda _target: open_palette(window, desk))
    Menus(window, desk, appearance)
    window.open(Target("today"))


def _typing(palette: Palette) -> tuple[list[float], list[float], list[float]]:
    keys, repaints, gaps = [], [], []
    ticks = Ticks()
    for word in WORDS:
        palette.field.clear()
        _wait(LOOK_MS)
        ticks.begin()
        for letter in word:
            start = process_time()
            QTest.keyClick(palette.field, letter if letter != " " else Qt.Key.Key_Space)
            palette.card.repaint()
            keys.append(process_time() - start)
            start = process_time()
            palette.card.repaint()
            repaints.append(process_time() - start)
            QApplication.processEvents()
        _wait(LOOK_MS)
        gaps.append(ticks.worst())
    return keys, repaints, gaps


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _ratio(name: str, ours: float, other: float, limit: float) -> Ratio:
    return Ratio(name, ours / other, limit, note=f"{ours * 1000:.1f} ms to {other * 1000:.1f} ms")
