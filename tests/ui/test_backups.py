"""The backups while the window is open, and what the sidebar's foot says of them."""

import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netbook import paths
from netbook.store import check, second_place
from netbook.store.backup import make_backup
from netbook.store.second_place import SecondPlace, all_backups, chosen
from netbook.ui.backups import Backups
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.taking_back import TakeBack, ask_to_take_back
from tests.ui.conftest import TODAY, Made

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class SetBus(Bus):
    """A bus whose clock a test sets; the notebook goes by the same one."""

    def __init__(self) -> None:
        super().__init__(TODAY)
        self.at = NOON

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def bus(desk: Desk) -> SetBus:
    made = SetBus()
    desk.notebook.clock = made.now
    return made


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "machine.ini")


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "Samsung T7"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def backups(desk: Desk, bus: SetBus, machine: Machine) -> Backups:
    made = Backups(desk._replace(bus=bus), machine, desk.notices.window)
    made.show()
    return made


def done(backups: Backups) -> Callable[[], bool]:
    """Whether the second place has the newest backup."""
    return lambda: "also" in backups.sentence and not backups.second.copying


def start(qtbot: QtBot, backups: Backups, disk: Path) -> None:
    """A first backup, and a second place that has it."""
    backups.back_up()
    backups.second.choose(disk)
    qtbot.waitUntil(done(backups))


def another(qtbot: QtBot, backups: Backups, made: Made, name: str) -> None:
    """A change and its backup, up to where the copy has been tried."""
    made.person(name)
    before = backups.sentence
    with qtbot.waitSignal(backups.said):
        backups.back_up("hourly")
    qtbot.waitUntil(lambda: not backups.second.copying and backups.sentence != before)


def test_the_foot_says_when_and_that_there_is_one_disk_only(
    qtbot: QtBot, backups: Backups, bus: SetBus
) -> None:
    assert backups.sentence == "Not backed up yet"
    backups.back_up()
    qtbot.waitUntil(lambda: backups.sentence == "Backed up just now, on this disk only")
    bus.at += timedelta(minutes=12)
    assert backups.sentence == "Backed up 12 min ago, on this disk only"


def test_each_backup_is_copied_to_the_second_place(
    qtbot: QtBot, backups: Backups, disk: Path, made: Made, bus: SetBus
) -> None:
    start(qtbot, backups, disk)
    assert backups.sentence == "Backed up just now, also in Samsung T7"
    bus.at += timedelta(hours=1)
    made.person("Maya Okafor")
    backups.back_up("hourly")
    qtbot.waitUntil(lambda: len(list(disk.glob("*.netbook"))) == 2)
    qtbot.waitUntil(done(backups))


def test_a_missing_disk_is_said_quietly_and_tried_again(
    qtbot: QtBot, desk: Desk, backups: Backups, disk: Path, made: Made, bus: SetBus
) -> None:
    start(qtbot, backups, disk)
    away = disk.with_name("unplugged")
    disk.rename(away)
    bus.at += timedelta(hours=5)
    another(qtbot, backups, made, "Maya Okafor")
    assert backups.sentence == "Backed up just now, in Samsung T7 5 hours ago"
    assert "There is no folder" in backups.second.trouble
    bus.at += timedelta(days=13)
    another(qtbot, backups, made, "Priya Nair")
    assert backups.sentence == "Backed up just now, not in Samsung T7 since 21 Nov"
    assert desk.notices.kept == []
    assert not disk.exists()
    away.rename(disk)
    bus.at += timedelta(hours=1)
    backups._look()
    qtbot.waitUntil(done(backups))
    assert backups.second.trouble == ""


def test_a_disk_that_is_not_there_is_not_asked_every_minute(
    qtbot: QtBot, backups: Backups, disk: Path, made: Made, bus: SetBus
) -> None:
    start(qtbot, backups, disk)
    disk.rename(disk.with_name("unplugged"))
    bus.at += timedelta(hours=1)
    another(qtbot, backups, made, "Maya Okafor")
    bus.at += timedelta(minutes=59)
    backups._look()
    assert not backups.second.copying
    bus.at += timedelta(minutes=1)
    backups._look()
    assert backups.second.copying
    qtbot.waitUntil(lambda: not backups.second.copying)


def test_a_slow_disk_holds_nothing_up(
    qtbot: QtBot,
    desk: Desk,
    backups: Backups,
    disk: Path,
    made: Made,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start(qtbot, backups, disk)
    awake, copy = threading.Event(), shutil.copyfile

    def hang(source: Path, target: Path) -> None:
        awake.wait(60)
        copy(source, target)

    monkeypatch.setattr(second_place.shutil, "copyfile", hang)
    made.person("Maya Okafor")
    backups.back_up()
    qtbot.waitUntil(lambda: backups.second.copying)
    assert backups.sentence == "Backed up just now"
    read: list[str] = []
    desk.tasks.run("read", lambda _task: "read", read.append)
    qtbot.waitUntil(lambda: read == ["read"])
    made.person("Priya Nair")  # writes too
    awake.set()
    qtbot.waitUntil(done(backups))


def test_the_end_of_the_window_does_not_wait_for_a_hanging_disk(
    qtbot: QtBot, desk: Desk, backups: Backups, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.back_up()
    qtbot.waitUntil(lambda: backups.sentence != "Not backed up yet")
    asleep, awake = threading.Event(), threading.Event()

    def hang(_source: Path, _target: Path) -> None:
        asleep.set()
        awake.wait(60)

    monkeypatch.setattr(second_place.shutil, "copyfile", hang)
    backups.second.choose(disk)
    qtbot.waitUntil(asleep.is_set)
    desk.tasks.close()
    assert not awake.is_set()
    assert [path.suffix for path in disk.iterdir()] == [".unproven"]
    awake.set()


def test_another_window_knows_what_lies_there(
    qtbot: QtBot, desk: Desk, backups: Backups, disk: Path, machine: Machine, bus: SetBus
) -> None:
    start(qtbot, backups, disk)
    again = Backups(desk._replace(bus=bus), machine, desk.notices.window)
    again.show()
    assert again.sentence == "Backed up just now, also in Samsung T7"
    place = again.second.place
    assert place is not None
    shutil.rmtree(desk.notebook.backups)
    assert [b.path.parent for b in all_backups(desk.notebook.path, place)] == [disk]


def test_the_example_is_not_copied(
    qtbot: QtBot, desk: Desk, bus: SetBus, machine: Machine, disk: Path, tmp_path: Path
) -> None:
    doors = desk.doors._replace(home=tmp_path / "mine.netbook")
    example = Backups(desk._replace(bus=bus, doors=doors), machine, desk.notices.window)
    example.second.choose(disk)
    qtbot.waitUntil(lambda: example.second.place is not None)
    make_backup(desk.notebook)
    example.second.copy()
    assert not example.second.copying
    assert list(disk.iterdir()) == []


def test_the_command_line_finds_the_second_place_without_qt(
    qtbot: QtBot, desk: Desk, bus: SetBus, tmp_path: Path
) -> None:
    folder = tmp_path / "Jörg's disk; 100 %"
    folder.mkdir()
    paths.data_folder().mkdir(parents=True)
    machine = Machine(paths.machine_settings())
    backups = Backups(desk._replace(bus=bus), machine, desk.notices.window)
    backups.second.choose(folder)
    qtbot.waitUntil(lambda: paths.machine_value("backup/mark") != "")
    assert chosen(paths.machine_value) == backups.second.place
    assert chosen(paths.machine_value) == SecondPlace(
        folder, machine.text("backup/mark"), apart=False
    )
    backups.second.forget()
    qtbot.waitUntil(lambda: chosen(paths.machine_value) is None)


def test_what_only_the_second_place_has_can_be_taken_back(
    qtbot: QtBot, desk: Desk, bus: SetBus, disk: Path
) -> None:
    paths.data_folder().mkdir(parents=True)
    machine = Machine(paths.machine_settings())
    backups = Backups(desk._replace(bus=bus), machine, desk.notices.window)
    start(qtbot, backups, disk)
    qtbot.waitUntil(lambda: chosen(paths.machine_value) is not None)
    shutil.rmtree(desk.notebook.backups)
    taken: list[Path] = []
    doors = desk.doors._replace(take_back=taken.append)
    ask_to_take_back(desk._replace(doors=doors), desk.notices.window)
    qtbot.waitUntil(lambda: bool(desk.notices.window.findChildren(TakeBack)))
    (dialog,) = desk.notices.window.findChildren(TakeBack)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [path.parent for path in taken] == [disk]


def test_a_damaged_notebook_is_said_with_the_way_to_its_backups(
    qtbot: QtBot, desk: Desk, backups: Backups, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_backup(desk.notebook, "start")
    monkeypatch.setattr(check, "is_sound", lambda _notebook: False)
    backups._begin()
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    said = desk.notices.kept[0]
    assert said.text.startswith("The notebook's file is damaged.")
    assert machine.instant("check/at") is None
    (way,) = said.actions
    way.act()
    offered = desk.notices.window.findChild(TakeBack)
    assert offered is not None
    assert offered.model.rows[0].backup.path.parent == desk.notebook.backups
    offered.reject()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
