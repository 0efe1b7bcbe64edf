"""Maya's card at what is known of her, and how the tests of that tab see and press things."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation
from netbook.store.facts import Fact, add_fact, facts
from netbook.ui.desk import Desk
from netbook.ui.people.about_tab import AboutTab
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from netbook.ui.widgets.fact_section import FactSection
from tests.ui.conftest import NOW, TODAY, Made

PLAIN = Qt.KeyboardModifier.NoModifier
NORTHWIND = {"organisations": (Organisation("Northwind Traders"),)}


@pytest.fixture
def maya(made: Made) -> int:
    """Maya, who is at Northwind Traders."""
    return made.person("Maya Okafor", **NORTHWIND)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """The window that the page is in."""
    made = QMainWindow()
    made.resize(1280, 820)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, window: QMainWindow, maya: int) -> PeoplePage:
    """The people page in a window, with Maya's card open at what is known of her."""
    shown = PeoplePage(desk)
    window.setCentralWidget(shown)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    shown.show_target(Target("people", contact_id=maya))
    shown.card.tabs.open("about")
    return shown


def settle() -> None:
    """Let the page read what has changed, and then show what it made anew."""
    for _ in range(2):
        QApplication.processEvents()


def key(widget: QWidget, which: Qt.Key, more: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key, and let the page take notice of what it did."""
    QTest.keyClick(widget, which, more)
    settle()


def about(page: PeoplePage) -> AboutTab:
    """The tab."""
    tab = page.card.tabs.page("about")
    assert isinstance(tab, AboutTab)
    return tab


def section(page: PeoplePage, name: str) -> FactSection:
    """One section of the card of facts."""
    return about(page).known.sections[name]


def note(made: Made, contact_id: int, text: str, **more: Any) -> int:
    """Write down a fact, by default what they care about; its id."""
    values: dict[str, Any] = {"section": "cares", "noted_on": TODAY, "now": NOW} | more
    with made.notebook.write("Note") as s:
        made_now = add_fact(s, contact_id=contact_id, text=text, **values)
    settle()
    return made_now


def known(made: Made, contact_id: int, *, closed: bool = False) -> list[Fact]:
    """What the notebook holds of a contact."""
    with made.notebook.read() as s:
        return facts(s, contact_id, closed=closed)


def said(widget: QWidget) -> list[str]:
    """What is written on the labels that are seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def press(widget: QWidget, name: str) -> None:
    """Press the button in sight that is called so."""
    [one] = [
        button
        for button in widget.findChildren(QPushButton)
        if button.accessibleName() == name and button.isVisibleTo(widget)
    ]
    one.click()
    settle()
