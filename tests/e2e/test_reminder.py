"""The reminder of a day reaches a real desktop, and the window where there is none."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

from netbook.core.card import Card
from netbook.store.contacts import add_contact, set_cadence
from netbook.store.follow_ups import add_promise
from netbook.store.notebook import open_notebook
from tests.e2e.accessible import Reader, until
from tests.e2e.screen import Screen, missing, netbook_on, own_screen, started

ABSENT = [*missing(), *(["dunst"] if shutil.which("dunst") is None else [])]
# On a build machine that lacks something it fails: .ci/system_libraries.py installs it there.
pytestmark = pytest.mark.skipif(
    bool(ABSENT) and not os.environ.get("CI"),
    reason=f"without {', '.join(ABSENT)} there is no desktop that shows notifications",
)
SAID = "1 person to write to today. 1 promise of yours is late."
DUNST = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class Desktop:
    """A notification daemon, asked over the session bus what it shows."""

    def __init__(self, screen: Screen) -> None:
        self._bus = open_dbus_connection(screen.bus)

    def ask(self, method: str, kinds: str = "", *values: Any) -> Any:
        address = DBusAddress(PATH, DUNST, "org.dunstproject.cmd0")
        call = new_method_call(address, method, kinds or None, values)
        body = self._bus.send_and_get_reply(call, timeout=5).body
        return body[0] if body else None

    def shown(self) -> int:
        address = DBusAddress(PATH, DUNST, "org.dunstproject.cmd0")
        answer = self._bus.send_and_get_reply(Properties(address).get("displayedLength"), timeout=5)
        found = answer.body[0]
        return int(found[1]) if isinstance(found, tuple) else 0

    def close(self) -> None:
        self._bus.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with somebody to write to and a promise that is late, left on People."""
    folder = tmp_path / "home"
    folder.mkdir()
    now, today = datetime.now(UTC), date.today()
    notebook = open_notebook(folder / "notebook.netbook")
    with notebook.write("Add") as s:
        maya = add_contact(s, Card(formatted_name="Maya Okafor"), now=now)
        set_cadence(s, [maya], 30, today - timedelta(40))
        late = today - timedelta(3)
        add_promise(s, maya, whose="mine", text="the notes", due_on=late, now=now)
    notebook.close()
    settings = folder / "machine.ini"
    settings.write_text("[reminders]\nat=00:00\n\n[start]\npage=people\n", encoding="ascii")
    return folder


@pytest.fixture
def screen() -> Iterator[Screen]:
    with own_screen() as made:
        yield made


@contextmanager
def heard(screen: Screen) -> Iterator[Reader]:
    """Somebody who hears the screen."""
    reader = Reader(screen.bus)
    try:
        yield reader
    finally:
        reader.close()


def test_a_notification_of_the_desktop_leads_to_today(
    screen: Screen, home: Path, tmp_path: Path
) -> None:
    settings = tmp_path / "dunstrc"
    settings.write_text("[global]\nhistory_length = 9\n", encoding="ascii")
    with ExitStack() as stack:
        stack.enter_context(started(["dunst", "-config", str(settings)], screen.environment))
        desktop = stack.enter_context(closing(Desktop(screen)))
        until(lambda: _is_there(desktop), "the daemon")
        with netbook_on(screen, home), heard(screen) as reader:
            window = reader.program("NetBook").find("frame", "NetBook")
            until(lambda: desktop.shown() == 1, "the notification")
            assert "reminders" in (home / "machine.ini").read_text()
            desktop.ask("NotificationAction", "u", 0)
            assert window.find("table", "To write to").find("cell", "Maya Okafor")
            desktop.ask("NotificationCloseAll")
            [told] = desktop.ask("NotificationListHistory")
            assert (told["summary"][1], told["body"][1]) == ("NetBook", SAID)
            assert "Maya" not in told["body"][1]


def test_without_a_desktop_that_shows_it_the_window_does(screen: Screen, home: Path) -> None:
    with netbook_on(screen, home), heard(screen) as reader:
        window = reader.program("NetBook").find("frame", "NetBook")
        reader.heard(SAID)
        window.find("push button", "Open Today").press()
        assert window.find("table", "To write to").find("cell", "Maya Okafor")


def test_started_at_login_it_reminds_out_of_sight_until_it_is_called(
    screen: Screen, home: Path
) -> None:
    with netbook_on(screen, home, "--background"), heard(screen) as reader:
        program = reader.program("NetBook")
        # The notebook is open, for it knows what to say, though nobody sees a window.
        until(lambda: "shown" in (home / "machine.ini").read_text(), "the reminder")
        with netbook_on(screen, home) as second:
            assert second.wait(20) == 0
        window = program.find("frame", "NetBook")
        window.find("check box", "Today").press()
        assert window.find("table", "To write to").find("cell", "Maya Okafor")


def _is_there(desktop: Desktop) -> bool:
    return isinstance(desktop.ask("NotificationListHistory"), list)
