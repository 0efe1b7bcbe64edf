"""Notifications of the desktop over D-Bus (freedesktop.org, Desktop Notifications 1.2).

jeepney speaks D-Bus in plain Python. Qt's own classes can't: from Python they send no unsigned
numbers, which this interface asks for; and a tray icon notifies only where there is a tray.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse
from PySide6.QtCore import QObject, QSocketNotifier

SERVICE = "org.freedesktop.Notifications"
ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=SERVICE, interface=SERVICE)
# A desktop that takes longer to answer is none.
PATIENCE = 3.0
ACTION = "default"


class Unreachable(Exception):
    """Nothing on this machine shows notifications."""


class Shown(NamedTuple):
    """A notification that is shown: its number, and the connection that tells of clicks."""

    connection: DBusConnection
    number: int


def notify(title: str, body: str, opens: str) -> Shown:
    """Show a notification, with `opens` on its button where the desktop has buttons.

    In any thread. Unreachable where there is no session bus, or nobody who shows them.
    """
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        raise Unreachable
    try:
        connection = open_dbus_connection()
    except (OSError, ValueError, KeyError) as error:
        raise Unreachable from error
    try:
        clicked = MatchRule(type="signal", interface=SERVICE, member="ActionInvoked")
        Proxy(message_bus, connection, timeout=PATIENCE).AddMatch(clicked)
        hints = {"desktop-entry": ("s", "netbook")}
        values = ("NetBook", 0, "netbook", title, body, [ACTION, opens], hints, -1)
        call = new_method_call(ADDRESS, "Notify", "susssasa{sv}i", values)
        answer = connection.send_and_get_reply(call, timeout=PATIENCE)
    except (OSError, DBusErrorResponse) as error:
        connection.close()
        raise Unreachable from error
    if answer.header.message_type is MessageType.error:
        connection.close()
        raise Unreachable
    return Shown(connection, int(answer.body[0]))


class Clicks(QObject):
    """Listens on the UI thread for a click on a notification."""

    def __init__(self, shown: Shown, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._connection, self._number, self._act = *shown, act
        place = self._connection.sock.fileno()
        self._watch = QSocketNotifier(place, QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._read)

    def _read(self) -> None:
        try:
            while True:
                message = self._connection.receive(timeout=0)
                if message.header.message_type is MessageType.signal:
                    if message.body == (self._number, ACTION):
                        self._act()
        except TimeoutError:
            return  # no more for now
        except OSError:  # the session has ended
            self.close()

    def close(self) -> None:
        """Listen no more."""
        self._watch.setEnabled(False)
        with suppress(OSError):
            self._connection.close()
