"""Today in a large and in a small notebook, and how long the window waits after a log."""

import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from shutil import copyfile
from statistics import median
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from netbook.core.partial_date import PartialDate
from netbook.store.interactions import Interaction, log_interaction
from netbook.store.notebook import open_notebook
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.today.page import TodayPage
from netbook.ui.window import Window
from tests.perf.big_notebook import TODAY, cached
from tests.perf.query_speed import FOLDER, LARGE, SMALL
from tests.perf.ratio import Ratio
from tests.perf.ticks import Ticks
from tests.perf.ui_speed import wait

ROUNDS = 25
LOGS = 7
SETTLES_MS = 5000
# On TODAY itself more people were written to than a day asks for, and nobody would be due.
MORNING = TODAY + timedelta(1)
WHAT = ("Today", "Today and its background")


def measure() -> Iterator[Ratio]:
    """Reading and showing all of Today in both, then the worst pause after a log in the large."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *style.ARGUMENTS])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{size[0]}.netbook" for size in (SMALL, LARGE)]
        for size, path in zip((SMALL, LARGE), paths, strict=True):
            copyfile(cached(FOLDER, *size), path)
        with Shown(app, paths[0]) as small, Shown(app, paths[1]) as large:
            few, many = fastest(small, large)
            for name, one, other in zip(WHAT, few, many, strict=True):
                note = f"{other * 1000:.1f} ms to {one * 1000:.1f} ms"
                yield Ratio(f"{name}, large / small notebook", other / one, 1.5, note=note)
            idle, busy = large.pauses_after_logs()
        note = f"{busy * 1000:.0f} ms to {idle * 1000:.0f} ms"
        yield Ratio("worst gap after a log / idle window", busy / idle, 10, note=note)


class Shown:
    """A window on a notebook that shows Today, settled."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self.broken: list[BaseException] = []
        self.notebook = open_notebook(path)
        machine = Machine(path.with_suffix(".ini"))
        self.window = Window(machine)
        self.tasks = Tasks(self.broken.append)
        appearance = Appearance(app, machine)
        appearance.apply()
        self.desk: Desk = put_in(self.window, self.notebook, Bus(MORNING), self.tasks, appearance)
        self.window.show()
        self.window.open(Target("today"))
        page = self.window.page("today")
        assert isinstance(page, TodayPage)
        self.today = page
        wait(SETTLES_MS)

    def __enter__(self) -> "Shown":
        return self

    def __exit__(self, *_error: object) -> None:
        self.window.leave()
        self.tasks.close()
        self.notebook.close()
        assert not self.broken

    def once(self) -> tuple[float, float]:
        """The seconds that the window waits for the page, and those until all of it is there."""
        start = perf_counter()
        self.today.reload()
        self.today.repaint()
        waited = perf_counter() - start
        if self.tasks.busy:
            until_idle = QEventLoop()
            self.tasks.idle.connect(until_idle.quit)
            until_idle.exec()
        QCoreApplication.processEvents()
        self.today.repaint()
        return waited, perf_counter() - start

    def pauses_after_logs(self) -> tuple[float, float]:
        """The longest pause of the window while nothing happens, and while a log is stored."""
        idle, busy = [], []
        ticks = Ticks()
        for number in range(1, LOGS + 1):
            ticks.begin()
            wait(1000)
            idle.append(ticks.worst())
            talk = Interaction(
                happened_on=PartialDate.of(MORNING),
                channel="phone",
                summary=f"talked about the plan, {number}",
                participants=(number * 10,),
            )
            log = partial(log_interaction, interaction=talk, today=MORNING, now=self.desk.bus.now())
            ticks.begin()
            self.desk.tasks.write(self.notebook, "Log", log)
            wait(1000)
            busy.append(ticks.worst())
        return median(idle), median(busy)


def fastest(small: Shown, large: Shown) -> list[list[float]]:
    """The least of both seconds of `once`, of many rounds in which both notebooks take turns."""
    best = [[float("inf")] * len(WHAT) for _ in (small, large)]
    for _ in range(ROUNDS):
        for place, shown in enumerate((small, large)):
            best[place] = list(map(min, best[place], shown.once()))
    return best
