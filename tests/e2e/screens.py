"""Write pictures of the example notebook to build/screens (`make screens`).

Every page and dialog in each theme; and below `varied` a choice of them at other sizes, sizes of
text and languages, in which any two of these meet.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netbook.store.notebook import Notebook, open_notebook
from netbook.transfer.demo import fill_demo
from netbook.ui import language, style, theme
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import import_pages, put_in
from netbook.ui.machine import Machine
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window
from tests.e2e.pairwise import pairwise
from tests.e2e.scenes import Scene, close_all, dialogs, open_dialog, scenes

TODAY = date(2026, 11, 21)
ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "screens"
# Pictures that the README and the guide show.
SHOWN = {
    "about_me-light": ("resources/help/pictures/about_me.png",),
    "opportunities-light": (
        "docs/opportunities-light.png",
        "resources/help/pictures/opportunities.png",
    ),
    "people-light": ("docs/people-light.png", "resources/help/pictures/people.png"),
    "today-dark": ("docs/today-dark.png",),
    "today-light": ("resources/help/pictures/today.png",),
    "who-light": ("resources/help/pictures/who.png",),
}
LOOKS = ("light", "dark", "contrast")
USUAL = (1280, 820)
SIZES = ((640, 400), (960, 600), USUAL)
SCALES = (100, 150, 200)
PAUSE_MS = 60


class Shot(NamedTuple):
    """One picture: what of, and how the window is then."""

    scene: str
    size: tuple[int, int]
    scale: int
    look: str
    language: str

    @property
    def file(self) -> str:
        """Where it is written, below build/screens and without its ending."""
        if (self.size, self.scale, self.language) == (USUAL, 100, "en"):
            return f"{self.scene}-{self.look}"
        width, height = self.size
        return f"varied/{self.scene}-{width}x{height}-{self.scale}-{self.look}-{self.language}"


def shots() -> list[Shot]:
    """All pictures, one language after the other."""
    names = (*scenes(), *dialogs())
    plain = [Shot(name, USUAL, 100, look, "en") for look in LOOKS for name in names]
    varied = [Shot(*each) for each in pairwise(names, SIZES, SCALES, LOOKS, language.LANGUAGES)]
    return sorted({*plain, *varied}, key=lambda shot: (shot.language, shot.look, shot.scale))


def main() -> int:
    """Draw all pictures; the exit code says whether anything failed on the way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([*sys.argv[:1], *style.ARGUMENTS])
    theme.load_fonts(always=True)
    with tempfile.TemporaryDirectory(prefix="netbook-screens-") as home:
        os.environ["NETBOOK_HOME"] = home
        folder = Path(home)
        notebook = open_notebook(folder / "notebook.netbook")
        fill_demo(notebook, today=TODAY, now=datetime(2026, 11, 21, 9, 0, tzinfo=UTC))
        import_pages()
        shutil.rmtree(OUT, ignore_errors=True)
        (OUT / "varied").mkdir(parents=True)
        failures: list[BaseException] = []
        for spoken in language.LANGUAGES:
            language.put_on(app, spoken, "")
            with furnished(app, notebook, folder, failures) as (window, desk):
                for shot in shots():
                    if shot.language == spoken:
                        take(shot, app, window, desk, folder)
        notebook.close()
    for failure in failures:
        print(f"screens: {type(failure).__name__}", file=sys.stderr)
    return 1 if failures else 0


@contextmanager
def furnished(
    app: QApplication, notebook: Notebook, folder: Path, failures: list[BaseException]
) -> Iterator[tuple[Window, Desk]]:
    """A window in the language in use."""
    machine = Machine(folder / f"machine-{language.chosen()}.ini")
    window, tasks = Window(machine), Tasks(failures.append)
    desk = put_in(window, notebook, Bus(TODAY), tasks, Appearance(app, machine))
    window.show()
    yield window, desk
    window.close()
    tasks.close()


def take(shot: Shot, app: QApplication, window: Window, desk: Desk, folder: Path) -> None:
    """Take one picture."""
    style.dress(app, shot.look, shot.scale, 10.0)
    size = QSize(*shot.size)
    window.resize(size)
    every: dict[str, Scene] = {**scenes(), **dialogs()}
    every[shot.scene](window, desk, folder)
    settle(desk)
    dialog = open_dialog()
    if dialog is not None:
        dialog.resize(dialog.size().boundedTo(size))
        QTest.qWait(20)
    picture = OUT / f"{shot.file}.png"
    (dialog or window).grab().save(str(picture))
    for copy in SHOWN.get(shot.file, ()):
        shutil.copy(picture, ROOT / copy)
    close_all()


def settle(desk: Desk) -> None:
    """Wait until what a page looks for in the background is there, and laid out."""
    QTest.qWait(PAUSE_MS)
    while desk.tasks.busy:
        QTest.qWait(PAUSE_MS)
    QTest.qWait(PAUSE_MS)


if __name__ == "__main__":
    sys.exit(main())
