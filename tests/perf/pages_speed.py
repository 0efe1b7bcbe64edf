"""How long the window stands still while the pages of somebody who looks for work are opened.

Among 100,000 people, 1,000,000 conversations, 30,000 organisations and 2,000 openings; each as a
multiple of the worst pause of the same window while nothing happens.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile
from statistics import median

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from netbook.store.notebook import open_notebook
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.opportunities.page import OpportunitiesPage
from netbook.ui.palette.dialog import Palette
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window
from netbook.ui.write.page import WritePage
from tests.perf.big_notebook import TODAY
from tests.perf.openings_notebook import cached_openings, employer
from tests.perf.ratio import Ratio
from tests.perf.ticks import Ticks
from tests.perf.ui_speed import wait

FOLDER = Path("build") / "bench"
RUNS = 3
# An idle window ticks every 10 ms: a fifth of a second is the most that anything may take.
LIMIT = 20
SETTLES_MS, LOOK_MS = 6000, 500
# Whom few were met more often than, and who were asked for something.
PERSON, OTHER = 3, 77_777
LETTER = "Could you introduce me to her? I would like to hear how the team works. "
Act = Callable[[], object]


def measure() -> Iterator[Ratio]:
    """The worst pause of each in a window of its own, the median of some windows."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *style.ARGUMENTS])
    assert isinstance(app, QApplication)
    made = cached_openings(FOLDER)
    # Beside the notebooks, which are too large for a folder for temporary files in memory.
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        path = Path(folder) / "notebook.netbook"
        copyfile(made, path)
        runs = [_pauses(app, path) for _ in range(RUNS)]
    idle = median(run.pop("idle") for run in runs)
    for name in runs[0]:
        worst = median(run[name] for run in runs)
        note = f"{worst * 1000:.0f} ms to {idle * 1000:.0f} ms"
        yield Ratio(f"{name}, worst gap / idle window", worst / idle, LIMIT, note=note)


def _pauses(app: QApplication, path: Path) -> dict[str, float]:
    """The longest pause of a new window while each of these is done."""
    broken: list[BaseException] = []
    notebook = open_notebook(path)
    machine = Machine(path.with_suffix(".ini"))
    window, tasks = Window(machine), Tasks(broken.append)
    appearance = Appearance(app, machine)
    appearance.apply()
    desk = put_in(window, notebook, Bus(TODAY), tasks, appearance)
    window.show()
    wait(SETTLES_MS)  # what follows the start is over then: imports, the making of People
    ticks, found = Ticks(), dict[str, float]()
    for name, act in _acts(window, desk).items():
        ticks.begin()
        act()
        wait(LOOK_MS)
        while tasks.busy:
            wait(20)
        wait(LOOK_MS)
        found[name] = ticks.worst()
    window.leave()
    tasks.close()
    notebook.close()
    assert not broken
    return found


def _acts(window: Window, desk: Desk) -> dict[str, Act]:
    def go(**to: object) -> Act:
        return lambda: window.open(Target(**to))  # type: ignore[arg-type]

    with desk.notebook.read() as s:
        large = employer(s)
    return {
        "idle": lambda: wait(1000),
        "Today": go(page="today"),
        "a change that Today shows": lambda: desk.bus.changed.emit(frozenset({"opportunity"})),
        "Organisations for the first time": go(page="organisations"),
        "an organisation of 5,000": go(page="organisations", organisation_id=large),
        "Opportunities for the first time": go(page="opportunities"),
        "another opening": go(page="opportunities", opportunity_id=101),
        "an opening of that organisation": go(page="opportunities", opportunity_id=201),
        "the openings as a table": lambda: _opportunities(window).filters.table.click(),
        "People": go(page="people", contact_id=PERSON),
        "Gives and asks": lambda: _people(window).card.tabs.open("gives"),
        "Connections": lambda: _people(window).card.tabs.open("connections"),
        "Connections of a stranger": go(page="people", contact_id=OTHER),
        "Write for the first time": go(page="write", contact_id=PERSON),
        "typing a message": lambda: _type(_write(window).message.text, LETTER),
        "an introduction": go(
            page="write", contact_id=PERSON + 1, other_id=OTHER, action="introduction"
        ),
        "the palette": go(page="palette"),
        "typing in it": lambda: _search(window),
    }


def _opportunities(window: Window) -> OpportunitiesPage:
    page = window.page("opportunities")
    assert isinstance(page, OpportunitiesPage)
    return page


def _people(window: Window) -> PeoplePage:
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    return page


def _write(window: Window) -> WritePage:
    page = window.page("write")
    assert isinstance(page, WritePage)
    return page


def _search(window: Window) -> None:
    palette = window.findChild(Palette)
    assert palette is not None
    _type(palette.field, "platform lead comp")


def _type(field: QWidget, text: str) -> None:
    for letter in text:
        QTest.keyClick(field, letter if letter != " " else Qt.Key.Key_Space)
        QCoreApplication.processEvents()
