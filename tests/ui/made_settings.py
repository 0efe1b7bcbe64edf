"""The settings page on a real notebook, and where it asks to go."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from netbook.ui.appearance import Appearance
from netbook.ui.backups import Backups
from netbook.ui.desk import Desk, Doors
from netbook.ui.machine import Machine
from netbook.ui.settings.page import SettingsPage

STARTS = [("today", "Today"), ("people", "People"), ("timeline", "Timeline")]
MakePage = Callable[[], SettingsPage]


class Gone:
    """Where the page asked to go: notebooks to open, places to move to."""

    def __init__(self) -> None:
        self.switched: list[Path] = []
        self.moved: list[Path] = []

    @property
    def doors(self) -> Doors:
        return Doors(self.switched.append, lambda _backup: None, self.moved.append)


def make_page(
    qtbot: QtBot, qapp: QApplication, desk: Desk, machine: Machine, gone: Gone
) -> SettingsPage:
    """A settings page that is shown, as it was left."""
    there = desk._replace(doors=gone.doors)
    backups = Backups(there, machine, desk.notices.window)
    backups.show()
    page = SettingsPage(there, Appearance(qapp, machine), machine, backups, STARTS)
    page.restore(machine.document("page/settings"))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def pick(qtbot: QtBot, box: QComboBox, data: object) -> None:
    """Choose an entry by the keyboard, as the arrow keys do."""
    at = box.findData(data)
    assert at >= 0
    box.setFocus()
    while box.currentIndex() != at:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)


def choose_folder(monkeypatch: pytest.MonkeyPatch, folder: Path | str) -> None:
    """What the system's own dialog answers."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))
