"""The reminder in the window, the icon in the tray, and NetBook in the background."""

import configparser
import plistlib
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from jeepney import Message, new_error
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook import paths
from netbook.store.contacts import set_cadence
from netbook.store.notebook import Notebook
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.reminders import desktop, login_start
from netbook.ui.reminders.reminders import Reminders
from netbook.ui.reminders.tray import Tray
from netbook.ui.settings.reminders_card import RemindersCard
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.today.page import TodayPage
from netbook.ui.window import Window
from tests.ui.conftest import TODAY, Made

MORNING = datetime.fromisoformat("2026-11-21 08:30")


class Clock:
    """A local clock that a test sets."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody here shows notifications, whatever the machine of whoever runs the tests has."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture(autouse=True)
def icon(qapp: QApplication) -> QIcon:
    """The program's icon, as the program puts it on."""
    made = QIcon(str(paths.bundled("resources") / "app" / "netbook-128.png"))
    qapp.setWindowIcon(made)
    return made


@pytest.fixture
def furnished(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, made: Made, tmp_path: Path
) -> Iterator[tuple[Window, Desk]]:
    """A whole window on a notebook with somebody to write to."""
    maya = made.person("Maya Okafor")
    made.talk(maya, ago=40)
    with notebook.write("How often") as s:
        set_cadence(s, [maya], 30, TODAY)
    machine = Machine(tmp_path / "machine.ini")
    machine.put("window/page", "people")
    window = Window(machine)
    qtbot.addWidget(window)
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)
    desk = put_in(window, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    window.closing.connect(tasks.close)
    window.show()
    yield window, desk
    window.leave()
    assert not broken, broken


def test_it_comes_at_its_time_once_and_leads_to_today(
    qtbot: QtBot, furnished: tuple[Window, Desk]
) -> None:
    window, desk = furnished
    clock = Clock()
    reminders = Reminders(window, desk, window, clock)
    assert desk.notices.kept == []
    clock.now = MORNING + timedelta(minutes=30)
    reminders.look()
    qtbot.waitUntil(lambda: len(desk.notices.kept) == 1)
    notice = desk.notices.kept[0]
    assert notice.text.startswith("1 person")
    reminders.look()
    clock.now += timedelta(hours=5)
    reminders.look()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert len(desk.notices.kept) == 1
    notice.actions[0].act()
    qtbot.waitUntil(lambda: isinstance(window.current, TodayPage))
    clock.now += timedelta(days=1)
    reminders.look()
    qtbot.waitUntil(lambda: len(desk.notices.kept) == 2)


def test_it_does_not_come_where_it_is_not_wanted_nor_without_anything_to_say(
    qtbot: QtBot, furnished: tuple[Window, Desk], made: Made
) -> None:
    window, desk = furnished
    clock = Clock()
    clock.now += timedelta(hours=3)
    window.machine.put("reminders/on", 0)
    reminders = Reminders(window, desk, window, clock)
    assert desk.notices.kept == []
    made.talk(1, ago=0)
    window.machine.put("reminders/on", 1)
    reminders.look()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert desk.notices.kept == []
    # Nothing was said, so that what comes up later in the day still is.
    assert window.machine.text("reminders/shown") == ""


def test_a_time_that_no_clock_shows_is_nine(furnished: tuple[Window, Desk]) -> None:
    window, desk = furnished
    window.machine.put("reminders/at", "half past")
    clock = Clock()
    Reminders(window, desk, window, clock)
    assert window.machine.text("reminders/shown") == ""
    clock.now = MORNING + timedelta(minutes=31)
    Reminders(window, desk, window, clock)
    assert window.machine.text("reminders/shown") == "2026-11-21"


def test_closing_ends_netbook_unless_it_stays_in_the_tray(
    qtbot: QtBot, furnished: tuple[Window, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = furnished
    module = "netbook.ui.reminders.reminders.there_is_a_tray"
    monkeypatch.setattr(module, lambda: True)
    reminders = Reminders(window, desk, window, Clock())
    assert not reminders.stays()
    window.machine.put("reminders/stay", 1)
    with qtbot.assertNotEmitted(window.closing):
        window.close()
    assert window.isHidden()
    reminders.open_today()
    assert window.isVisible()
    assert isinstance(window.current, TodayPage)
    # Without a tray there would be no way back.
    monkeypatch.setattr(module, lambda: False)
    with qtbot.waitSignal(window.closing):
        window.close()


def test_the_menu_of_the_icon_does_what_it_says(qtbot: QtBot, icon: QIcon) -> None:
    owner, done = QObject(), list[str]()
    acts = [lambda what=what: done.append(what) for what in ("today", "write", "leave")]
    tray = Tray(icon, *acts, owner)
    for action in tray.menu.actions():
        action.trigger()
    assert done == ["today", "write", "leave"]
    tray.say("4 people to write to today.")
    assert tray.icon.toolTip() == "NetBook\n4 people to write to today."
    tray.close()


def test_the_card_keeps_what_is_chosen(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    machine = Machine(tmp_path / "machine.ini")
    card = RemindersCard(desk, machine)
    qtbot.addWidget(card)
    assert card.at.currentText() == "09:00"
    for data, on, at in (("07:30", "1", "07:30"), ("", "0", "07:30")):
        card.at.setCurrentIndex(card.at.findData(data))
        card.at.activated.emit(card.at.currentIndex())
        assert (machine.text("reminders/on"), machine.text("reminders/at")) == (on, at)
    card.login.setCurrentIndex(1)
    card.login.activated.emit(1)
    assert login_start.starts_at_login()
    again = RemindersCard(desk, machine)
    qtbot.addWidget(again)
    assert again.login.currentIndex() == 1
    assert again.at.currentData() == ""
    card.login.setCurrentIndex(0)
    card.login.activated.emit(0)
    assert not login_start.starts_at_login()


def test_a_folder_that_cannot_be_written_is_said(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").write_text("a file in the place of the folder")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    card = RemindersCard(desk, Machine(tmp_path / "machine.ini"))
    qtbot.addWidget(card)
    card.login.setCurrentIndex(1)
    card.login.activated.emit(1)
    assert card.login.currentIndex() == 0
    assert "could not be changed" in desk.notices.kept[-1].text


@pytest.mark.skipif(sys.platform != "linux", reason="another file on other systems")
def test_the_entry_of_the_system_starts_the_program_out_of_sight(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(login_start, "command", lambda: ["/opt/my 100% $net/book", "--background"])
    login_start.set_start_at_login(True)
    entry = configparser.RawConfigParser(delimiters="=")
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(tmp_path / "autostart" / "netbook.desktop", encoding="utf-8")
    said = dict(entry["Desktop Entry"])
    assert said["Type"] == "Application"
    assert said["Exec"] == r'"/opt/my 100%% \\$net/book" "--background"'


def test_the_agent_of_macos_starts_it_at_login(monkeypatch: pytest.MonkeyPatch) -> None:
    agent = plistlib.loads(login_start._agent())
    assert agent["RunAtLoad"] is True
    assert agent["ProgramArguments"][-1] == "--background"


def test_the_page_of_settings_has_the_card(qtbot: QtBot, furnished: tuple[Window, Desk]) -> None:
    window, _desk = furnished
    window.open(Target("settings"))
    assert window.current is not None
    assert window.current.findChildren(RemindersCard)


class Refusing:
    """A session bus that lets nobody listen."""

    closed = False

    def send_and_get_reply(self, message: Message, **_how: object) -> Message:
        message.header.serial = 1
        return new_error(message, "org.freedesktop.DBus.Error.AccessDenied")

    def close(self) -> None:
        self.closed = True


def test_a_bus_that_refuses_shows_no_notifications(monkeypatch: pytest.MonkeyPatch) -> None:
    bus = Refusing()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr(desktop, "open_dbus_connection", lambda: bus)
    with pytest.raises(desktop.Unreachable):
        desktop.notify("NetBook", "4 people to write to today.", "Open Today")
    assert bus.closed
