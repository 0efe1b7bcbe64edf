"""A message on the page Write, for its tests."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Point
from netbook.store.facts import add_fact
from netbook.store.interactions import ExchangeEntry
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.profile import Proof, Skill, save_proof, save_skill
from netbook.ui.desk import Desk
from netbook.ui.write.page import WritePage
from tests.ui.conftest import NOW, TODAY, Made, active

LEFT = Qt.MouseButton.LeftButton


def shown_page(desk: Desk, qtbot: QtBot) -> WritePage:
    """The page, active, on nobody."""
    return active(WritePage(desk), qtbot, 1100, 800)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> WritePage:
    """The page, active, on nobody."""
    return shown_page(desk, qtbot)


@pytest.fixture
def maya(made: Made) -> int:
    """Maya, who has an email address."""
    return made.person("Maya Okafor", emails=(Point("maya@example.com"),))


def note(desk: Desk, contact_id: int, text: str, section: str = "cares") -> None:
    with desk.notebook.write("Note") as s:
        add_fact(s, contact_id=contact_id, section=section, text=text, noted_on=TODAY, now=NOW)


def open_platform_lead(desk: Desk) -> int:
    with desk.notebook.write("Opening") as s:
        lead = Opportunity("Platform lead", organisation="Northwind")
        return save_opportunity(s, lead, today=TODAY, now=NOW)


def bring(desk: Desk) -> None:
    with desk.notebook.write("Skill") as s:
        skill = save_skill(s, Skill(None, "Data"))
        save_proof(s, Proof(None, skill, "Halved the incidents in a year", "Contoso"))


def introduced(made: Made, maya: int, *, ago: int = 60) -> int:
    """That Maya introduced the user to Priya, who was met since."""
    priya = made.person("Priya Nair")
    given = ExchangeEntry("received", "introduction", "", maya, priya)
    made.talk(maya, ago=ago, exchanges=(given,))
    made.talk(priya, ago=ago - 20, channel="in_person")
    return priya


def write(qtbot: QtBot, page: WritePage, words: str) -> None:
    """Paste the words over all: keys know no emoji."""
    page.message.text.setFocus()
    page.message.text.selectAll()
    QGuiApplication.clipboard().setText(words)
    paste = QKeySequence(QKeySequence.StandardKey.Paste)[0]
    qtbot.keyClick(page.message.text, paste.key(), paste.keyboardModifiers())


def text(page: WritePage) -> str:
    return page.message.text.toPlainText()


def labels(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel) if each.isVisible()]


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    def there() -> list[QPushButton]:
        buttons = within.findChildren(QPushButton)
        return [each for each in buttons if each.accessibleName() == name and each.isVisible()]

    qtbot.waitUntil(lambda: len(there()) == 1)
    [found] = there()
    qtbot.mouseClick(found, LEFT)


def names(within: QWidget) -> list[str]:
    return [each.accessibleName() for each in within.findChildren(QPushButton)]
