"""A desk on a real notebook for the tests of pages and widgets."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Card, Name
from netbook.core.partial_date import PartialDate
from netbook.store.contacts import add_contact, set_circle
from netbook.store.interactions import Interaction, log_interaction
from netbook.store.notebook import Notebook, open_notebook
from netbook.ui import language, style, theme
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import STAY
from netbook.ui.notices import Notices
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)

Shown = TypeVar("Shown", bound=QWidget)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    """A new notebook on disk, closed after the test."""
    opened = open_notebook(tmp_path / "notebook.netbook")
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """British English at the usual size, whatever the test before spoke and wore."""
    language.put_on(qapp, "en", "GB")
    if theme.text_scale() != 1:
        style.dress(qapp, "light", 100, 10.0)


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
    # Pages are tested without the window that would wear it.
    qapp.setStyleSheet(style.sheet(theme.tokens(), 10.0))
    window = QMainWindow()
    window.resize(1280, 820)
    qtbot.addWidget(window)
    broken: list[BaseException] = []
    bus = Bus(TODAY)
    tasks = Tasks(broken.append)
    notebook.subscribe(bus.listener())
    yield Desk(notebook, bus, tasks, Notices(window), opened.append, STAY)
    tasks.close()
    assert not broken, broken


def active(widget: Shown, qtbot: QtBot, width: int, height: int) -> Shown:
    """A widget in a window of its own, of that size in pixels, that has the keys."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


class Made:
    """Adds made-up people and conversations to the notebook of a test."""

    def __init__(self, notebook: Notebook) -> None:
        self.notebook = notebook

    def person(self, name: str, circle: str = "none", **card: Any) -> int:
        """Add somebody; the contact's id."""
        given, _, family = name.rpartition(" ")
        whole = Card(formatted_name=name, name=Name(family=family, given=given), **card)
        with self.notebook.write(f"Add {name}") as s:
            made = add_contact(s, whole, now=NOW)
            set_circle(s, [made], circle, TODAY)
            return made

    def talk(self, *people: int, ago: int = 0, channel: str = "phone", **more: Any) -> int:
        """Write down a conversation so many days ago; its id."""
        day = PartialDate.of(TODAY - timedelta(days=ago))
        talk = Interaction(happened_on=day, channel=channel, participants=people, **more)
        with self.notebook.write("Log") as s:
            return log_interaction(s, talk, today=TODAY, now=NOW)


@pytest.fixture
def made(notebook: Notebook) -> Made:
    """Adds made-up people and conversations."""
    return Made(notebook)
