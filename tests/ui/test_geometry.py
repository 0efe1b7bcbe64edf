"""Every page and dialog at every size, text size, theme and language: nothing cut or overlapping.

A build machine tries a choice in which any two of these meet; NETBOOK_HEAVY=1 tries them all.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from netbook.store.notebook import open_notebook
from netbook.transfer.demo import fill_demo
from netbook.ui import language, style, theme
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import import_pages, put_in
from netbook.ui.machine import Machine
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window
from tests.conftest import HEAVY
from tests.e2e.pairwise import pairwise
from tests.e2e.scenes import close_all, dialogs, open_dialog, scenes
from tests.ui.geometry import faults
from tests.ui.pseudo_translation import Pseudo, longer

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
SIZES = ((640, 400), (960, 600), (1280, 820))
SCALES = (100, 150, 200)
LOOKS = ("light", "dark", "contrast")
TONGUES = ("en", "de", "fr", "es", "longer")
FILLED = (True, False)


def combinations() -> list[tuple[str, bool, tuple[int, int], int, str]]:
    every = product if HEAVY else pairwise
    return sorted(every(TONGUES, FILLED, SIZES, SCALES, LOOKS))


@pytest.fixture
def inter(qapp: QApplication) -> Iterator[None]:
    """The font that NetBook brings along: the same widths on every machine."""
    before = qapp.font()
    theme.load_fonts(always=True)
    yield
    qapp.setFont(before)


@contextmanager
def furnished(qapp: QApplication, folder: Path, tongue: str, filled: bool) -> Iterator[Desk]:
    """A window in a language, on the example or on an empty notebook."""
    language.put_on(qapp, "en" if tongue == "longer" else tongue, "")
    pseudo = Pseudo(qapp)
    if tongue == "longer":
        qapp.installTranslator(pseudo)
    folder.mkdir()
    notebook = open_notebook(folder / "notebook.netbook")
    if filled:
        fill_demo(notebook, today=TODAY, now=NOW)
    machine = Machine(folder / "machine.ini")
    window = Window(machine)
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)
    try:
        yield put_in(window, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    finally:
        close_all()
        window.close()
        tasks.close()
        notebook.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.removeTranslator(pseudo)
        language.put_on(qapp, "en", "GB")
    assert broken == []


def settle() -> None:
    """Let layouts and what waits for them come to rest."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


def lasting_faults(window: QWidget) -> list[str]:
    """What is wrong, and is still once what changes in the background is laid out too."""
    if faults(window):
        QTest.qWait(60)
        settle()
    return faults(window)


def look_at(desk: Desk, folder: Path, size: QSize) -> Iterator[str]:
    """What is wrong on each page and dialog in a window of that size."""
    window = desk.notices.window
    assert isinstance(window, Window)
    window.resize(size)
    window.show()
    for name, arrange in scenes().items():
        arrange(window, desk, folder)
        settle()
        if window.size() != size:
            yield f"{name}: the window takes {window.width()}x{window.height()}"
            window.resize(size)
        yield from (f"{name}: {each}" for each in lasting_faults(window))
        close_all()
    for name, arrange in dialogs().items():
        arrange(window, desk, folder)
        settle()
        dialog = open_dialog()
        assert dialog is not None, name
        least = dialog.minimumSizeHint()
        if least.width() > size.width() or least.height() > size.height():
            yield f"dialog {name}: takes {least.width()}x{least.height()}"
        dialog.resize(dialog.size().boundedTo(size))
        settle()
        yield from (f"dialog {name}: {each}" for each in lasting_faults(dialog))
        close_all()
        settle()


@pytest.mark.usefixtures("inter")
@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize("filled", FILLED, ids=("filled", "empty"))
def test_nothing_is_cut_or_overlaps(
    qapp: QApplication, tmp_path: Path, tongue: str, filled: bool
) -> None:
    import_pages()
    wrong: dict[str, list[str]] = {}
    with furnished(qapp, tmp_path / "home", tongue, filled) as desk:
        for said, full, (width, height), scale, look in combinations():
            if (said, full) != (tongue, filled):
                continue
            style.dress(qapp, look, scale, 10.0)
            at = f"{width}x{height} {scale} % {look}"
            for each in look_at(desk, tmp_path, QSize(width, height)):
                wrong.setdefault(each, []).append(at)
    style.dress(qapp, "light", 100, 10.0)
    assert not wrong, "\n" + "\n".join(f"{each}   [{'; '.join(at)}]" for each, at in wrong.items())


def test_the_long_language_is_two_fifths_longer() -> None:
    assert longer("Write it down") == "Write it downöööööö"
    assert len(longer("Edit\tEnter")) == len("Edit\tEnter") + 2
    assert longer("Edit\tEnter").endswith("\tEnter")


def test_any_two_values_meet_in_the_choice() -> None:
    chosen: list[tuple[object, ...]] = pairwise(TONGUES, FILLED, SIZES, SCALES, LOOKS)
    assert len(chosen) * 10 <= 2 * 3 * 3 * 3 * 5

    def meets(a: int, b: int) -> int:
        return len({(c[a], c[b]) for c in chosen})

    assert meets(0, 2) == 15
    assert meets(3, 4) == 9
    assert meets(0, 1) == 10
