"""How long the window waits for an answer while 10,000 people come in, against an idle one."""

import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from random import Random
from statistics import median

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from netbook.store.notebook import open_notebook
from netbook.store.people_counts import count_people
from netbook.ui import style
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.window import Window
from tests.perf.ratio import Ratio
from tests.perf.ticks import Ticks
from tests.perf.vcard_speed import ordinary_card

CARDS = 10_000
TODAY = date(2026, 5, 1)
RUNS = 3


def measure() -> Iterable[Ratio]:
    """The worst pause of the window from choosing a file to the notice that it is in."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *style.ARGUMENTS])
    assert isinstance(app, QApplication)
    random = Random(1)
    cards = "".join(ordinary_card(number, random) for number in range(CARDS))
    idle, busy = [], []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "people.vcf"
            file.write_text(cards, encoding="utf-8", newline="")
            pauses = pauses_of_import(app, Path(folder), file)
            idle.append(pauses[0])
            busy.append(pauses[1])
    ratio = median(busy) / median(idle)
    note = f"{median(busy) * 1000:.0f} ms to {median(idle) * 1000:.0f} ms"
    yield Ratio("worst gap during an import of 10,000 / idle window", ratio, 5.0, note=note)


def pauses_of_import(app: QApplication, folder: Path, file: Path) -> tuple[float, float]:
    """The longest pause of the same window idle for two seconds, and while it imports the file."""
    notebook = open_notebook(folder / "notebook.netbook")
    machine = Machine(folder / "machine.ini")
    window = Window(machine)
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)
    appearance = Appearance(app, machine)
    appearance.apply()
    desk = put_in(window, notebook, Bus(TODAY), tasks, appearance)
    window.show()
    wait(5000)  # what follows the start is over then: imports, the making of People, a backup
    ticks = Ticks()
    ticks.begin()
    wait(2000)
    idle = ticks.worst()
    page = window.page("transfer")
    assert isinstance(page, TransferPage)
    ticks.begin()
    window.open(Target("transfer", action="import", paths=(file,)))
    while not isinstance(page.shown, Preview):
        wait(20)
    page.shown.agree.click()
    while desk.tasks.busy or not desk.notices.kept:
        wait(20)
    wait(300)
    busy = ticks.worst()
    with notebook.read() as s:
        assert count_people(s) == CARDS
    window.close()
    tasks.close()
    notebook.close()
    assert not broken
    return idle, busy


def wait(milliseconds: int) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
