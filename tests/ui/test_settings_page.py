"""Settings: the look is put on at once, and how often follows how close."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook.store.circles import circles
from netbook.ui import theme
from netbook.ui.appearance import Appearance
from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.settings.page import SettingsPage


def shown(qtbot: QtBot, desk: Desk, appearance: Appearance) -> SettingsPage:
    page = SettingsPage(desk, appearance)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def test_dark_is_put_on_at_once_and_remembered(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "machine.ini"
    page = shown(qtbot, desk, Appearance(qapp, Machine(file)))
    qtbot.mouseClick(page.schemes["dark"], Qt.MouseButton.LeftButton)
    assert theme.tokens() == theme.DARK
    assert Appearance(qapp, Machine(file)).scheme == "dark"
    qtbot.mouseClick(page.schemes["light"], Qt.MouseButton.LeftButton)
    assert theme.tokens() == theme.LIGHT


def test_the_text_grows(qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path) -> None:
    appearance = Appearance(qapp, Machine(tmp_path / "machine.ini"))
    page = shown(qtbot, desk, appearance)
    before = qapp.font().pointSizeF()
    appearance.choose(text_scale=200)
    assert qapp.font().pointSizeF() == before * 2
    assert page.sizes.currentData() == 200
    appearance.choose(text_scale=100)


def test_how_often_is_chosen_for_a_closeness_and_undone(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path
) -> None:
    page = shown(qtbot, desk, Appearance(qapp, Machine(tmp_path / "machine.ini")))
    box = page.rhythms["inner"]
    box.setCurrentIndex(box.findData(14))
    box.activated.emit(box.currentIndex())

    def inner() -> int | None:
        with desk.notebook.read() as s:
            return next(c.cadence_days for c in circles(s) if c.name == "inner")

    assert inner() == 14
    desk.notebook.undo()
    assert inner() == 21
    qtbot.waitUntil(lambda: page.rhythms["inner"].currentData() == 21)
