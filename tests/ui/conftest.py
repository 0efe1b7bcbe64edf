"""A desk on a real notebook for the tests of pages and widgets."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook, open_notebook
from netbook.ui import style
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.notices import Notices
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks

TODAY = date(2026, 11, 21)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    """A new notebook on disk, closed after the test."""
    opened = open_notebook(tmp_path / "notebook.netbook")
    yield opened
    opened.close()


@pytest.fixture
def opened() -> list[Target]:
    """The targets that a page asked to open."""
    return []


@pytest.fixture
def desk(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, opened: list[Target]
) -> Iterator[Desk]:
    """What a page gets: a real notebook and bus, today being Saturday, 21 November 2026."""
    style.dress(qapp, "light", 100, 10.0)
    window = QMainWindow()
    window.resize(1280, 820)
    qtbot.addWidget(window)
    broken: list[BaseException] = []
    bus = Bus(TODAY)
    tasks = Tasks(broken.append)
    notebook.subscribe(bus.listener())
    yield Desk(notebook, bus, tasks, Notices(window), opened.append)
    tasks.close()
    assert not broken, broken
