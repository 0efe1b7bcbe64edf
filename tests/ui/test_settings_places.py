"""Settings: where the notebook lies and moves to, and where its backups are."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.settings.page import SettingsPage
from tests.ui.made_settings import Gone, choose_folder, make_page


@pytest.fixture
def gone() -> Gone:
    return Gone()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "machine.ini")


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, desk: Desk, machine: Machine, gone: Gone
) -> SettingsPage:
    return make_page(qtbot, qapp, desk, machine, gone)


# --- where the notebook lies ------------------------------------------------------------------


def test_the_path_is_there_to_read(page: SettingsPage, desk: Desk) -> None:
    labels = page.place.findChildren(QLabel)
    assert str(desk.notebook.path) in [label.accessibleName() for label in labels]


def test_moving_asks_once_and_goes(
    qtbot: QtBot,
    page: SettingsPage,
    gone: Gone,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    choose_folder(monkeypatch, folder)
    qtbot.mouseClick(page.place.move_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.place.question.isVisible)
    assert page.place.yes.hasFocus()
    assert gone.moved == []
    qtbot.keyClick(page.place.yes, Qt.Key.Key_Space)
    assert gone.moved == [folder / "notebook.netbook"]
    assert list(folder.iterdir()) == []


def test_the_notebook_may_be_left_where_it_is(
    qtbot: QtBot,
    page: SettingsPage,
    gone: Gone,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "elsewhere").mkdir()
    choose_folder(monkeypatch, tmp_path / "elsewhere")
    qtbot.mouseClick(page.place.move_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.place.question.isVisible)
    qtbot.keyClick(page.place.no, Qt.Key.Key_Space)
    assert not page.place.question.isVisible()
    assert page.place.move_button.hasFocus()
    assert gone.moved == []
    choose_folder(monkeypatch, "")
    qtbot.mouseClick(page.place.move_button, Qt.MouseButton.LeftButton)
    assert not page.place.question.isVisible()


def test_a_synced_folder_is_warned_about(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Dropbox" / "notes"
    folder.mkdir(parents=True)
    choose_folder(monkeypatch, folder)
    qtbot.mouseClick(page.place.move_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.place.question.isVisible)
    said = " ".join(label.text() for label in page.place.question.findChildren(QLabel))
    assert "Two computers must not open the notebook at the same time." in said
    assert "Dropbox" in said


@pytest.mark.parametrize("why", ["same", "taken", "missing", "read only"])
def test_a_folder_that_will_not_do_is_refused_with_a_sentence(
    qtbot: QtBot,
    page: SettingsPage,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    why: str,
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    said = {
        "same": "lies in",
        "taken": "choose another folder",
        "missing": "There is no folder",
        "read only": "Nothing may be written",
    }[why]
    if why == "same":
        folder = desk.notebook.path.parent
    elif why == "taken":
        (folder / "notebook.netbook").write_text("somebody else's")
    elif why == "missing":
        folder = tmp_path / "nowhere"
    else:
        folder.chmod(0o500)
        if os.access(folder, os.W_OK):
            pytest.skip("whoever runs the tests may write everywhere")
    choose_folder(monkeypatch, folder)
    qtbot.mouseClick(page.place.move_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert said in desk.notices.kept[-1].text
    assert desk.notices.kept[-1].kind == "error"
    assert not page.place.question.isVisible()


# --- backups ----------------------------------------------------------------------------------


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "Samsung T7"
    folder.mkdir()
    return folder


def choose_second(
    qtbot: QtBot, page: SettingsPage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_folder(monkeypatch, folder)
    qtbot.mouseClick(page.backup.choose, Qt.MouseButton.LeftButton)


def test_a_backup_is_made_now(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    assert page.backup.state.text() == "Not backed up yet"
    qtbot.mouseClick(page.backup.now, Qt.MouseButton.LeftButton)
    said = "Backed up just now, on this disk only"
    qtbot.waitUntil(lambda: page.backup.state.text() == said)
    assert [path.suffix for path in desk.notebook.backups.glob("*.netbook")] == [".netbook"]


def test_a_second_place_is_chosen_filled_and_given_up(
    qtbot: QtBot, page: SettingsPage, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Nowhere else yet" in page.backup.second.text()
    assert not page.backup.stop.isVisible()
    qtbot.mouseClick(page.backup.now, Qt.MouseButton.LeftButton)
    choose_second(qtbot, page, disk, monkeypatch)
    said = "Backed up just now, also in Samsung T7"
    qtbot.waitUntil(lambda: page.backup.state.text() == said)
    assert len(list(disk.glob("notebook-*.netbook"))) == 1
    assert page.backup.second.accessibleName() == str(disk)
    assert page.backup.remark.text() == ("This is the same disk; choose another one to be safe.")
    page.backup.stop.setFocus()
    qtbot.keyClick(page.backup.stop, Qt.Key.Key_Space)
    assert page.backup.state.text() == "Backed up just now, on this disk only"
    assert page.backup.choose.hasFocus()
    assert len(list(disk.glob("notebook-*.netbook"))) == 1


def test_netbooks_own_folder_is_no_second_place(
    qtbot: QtBot, page: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_second(qtbot, page, desk.notebook.path.parent, monkeypatch)
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert "NetBook's own folder" in desk.notices.kept[-1].text
    assert "Nowhere else yet" in page.backup.second.text()
