"""About says what NetBook is and where the data lies, and lets the licences be read."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from netbook import __version__, paths
from netbook.ui.about import show_about
from netbook.ui.licences import Licences

ROOT = Path(__file__).resolve().parents[2]
# Parts whose licence lies in a file of another name: PySide6 in that of Qt, which is several.
NAMES = {"pyside6-essentials": "qt"}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QMainWindow()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def press(dialog: QDialog, words: str, qtbot: QtBot) -> None:
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    button = next(each for each in buttons if words in each.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_about_says_the_version_and_where_the_data_lies(window: QWidget, qtbot: QtBot) -> None:
    show_about(window)
    dialog = window.findChild(QDialog)
    labels = dialog.findChildren(QLabel)
    said = " ".join(label.accessibleName() or label.text() for label in labels)
    assert __version__ in said
    assert str(paths.data_folder()) in said
    dialog.reject()


def test_licences_are_read_one_by_one(window: QWidget, qtbot: QtBot) -> None:
    show_about(window)
    press(window.findChild(QDialog), "Licences", qtbot)
    licences = window.findChild(Licences)
    assert licences.parts.currentItem().text() == "NetBook"
    assert "MIT" in licences.licence.toPlainText()
    qtbot.keyClicks(licences.parts, "qt")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences.licence.toPlainText()
    licences.reject()
    window.findChild(QDialog).reject()


def test_everything_inside_has_its_licence() -> None:
    there = {file.stem.lower() for file in (paths.bundled("resources") / "licences").glob("*.txt")}
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    asked = re.search(r"^dependencies = \[(.*?)^\]", project, re.MULTILINE | re.DOTALL)
    assert asked is not None
    needed = {name.lower() for name in re.findall(r'"([\w-]+)[<>=]', asked[1])}
    assert {NAMES.get(name, name) for name in needed} <= there
    assert {"python", "sqlite", "sqlcipher", "openssl", "inter", "netbook"} <= there
