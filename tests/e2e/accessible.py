"""The tree of what a program shows, as assistive technology gets it over D-Bus (AT-SPI 2)."""

import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ATSPI = "org.a11y.atspi"
REGISTRY = f"{ATSPI}.Registry"
ROOTS = "/org/a11y/atspi/"
ROOT = f"{ROOTS}accessible/root"
PATIENCE = 20.0
EVENTS = {"Announcement": "object:announcement", "StateChanged": "object:state-changed:focused"}
# Numbers of AtspiStateType.
CHECKED, ENABLED, FOCUSED, SENSITIVE, SHOWING = 4, 8, 12, 24, 25

Found = TypeVar("Found")


def until(question: Callable[[], Found | None], what: str) -> Found:
    """The answer to a question that is asked until it has one."""
    end = time.monotonic() + PATIENCE
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"still waiting for {what}")
        time.sleep(0.03)


class Gone(Exception):
    """A node that was there is not any more, or never was able to do this."""


class Reader:
    """A connection to the accessibility bus of a session: what a screen reader is."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address) as session:
            asked = new_method_call(
                DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
            )
            address = session.send_and_get_reply(asked, timeout=PATIENCE).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)
        self.said: list[str] = []
        self._focus: tuple[str, str] | None = None
        for member, event in EVENTS.items():
            rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member=member)
            self._answer(message_bus.AddMatch(rule))
            self.call(REGISTRY, f"{ROOTS}registry", "Registry", "RegisterEvent", "s", event)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def call(
        self, owner: str, path: str, interface: str, method: str, kinds: str = "", *values: Any
    ) -> Any:
        """What a method of one of AT-SPI's interfaces answers."""
        address = DBusAddress(path, owner, f"{ATSPI}.{interface}")
        body = self._answer(new_method_call(address, method, kinds or None, values))
        return body[0] if body else None

    def value(self, owner: str, path: str, interface: str, name: str) -> Any:
        """A property of one of AT-SPI's interfaces."""
        address = DBusAddress(path, owner, f"{ATSPI}.{interface}")
        return self._answer(Properties(address).get(name))[0][1]

    def _answer(self, message: Any) -> Any:
        """The reply's body; announcements that came before it are kept."""
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        while True:
            got = self._bus.receive(timeout=PATIENCE)
            fields = got.header.fields
            if fields.get(HeaderFields.reply_serial) == serial:
                if got.header.message_type is MessageType.error:
                    raise Gone(got.body)
                return got.body
            if fields.get(HeaderFields.member) == "Announcement":
                self.said.append(got.body[3][1])
            elif got.body[:2] == ("focused", 1):
                self._focus = (fields[HeaderFields.sender], fields[HeaderFields.path])

    def program(self, name: str) -> "Node":
        """The program of that name, once it is on the bus."""

        def found() -> Node | None:
            programs = self.call(REGISTRY, ROOT, "Accessible", "GetChildren")
            nodes = [Node(self, owner, path) for owner, path in programs]
            return next((node for node in nodes if node.name == name), None)

        return until(found, name)

    def open_menu(self) -> "Node":
        """The menu that has the focus: it isn't in the tree of its window, as in any Qt program."""

        def found() -> Node | None:
            self.call(REGISTRY, ROOT, "Accessible", "GetRole")
            if self._focus is None:
                return None
            try:
                menu = Node(self, *self._focus).parent
                return menu if menu.role == "popup menu" and menu.has(SHOWING) else None
            except Gone:
                return None

        return until(found, "a menu")

    def heard(self, words: str) -> str:
        """The announcement with those words in it, once it was made."""

        def asked() -> str | None:
            self.call(REGISTRY, ROOT, "Accessible", "GetRole")
            return next((said for said in self.said if words in said), None)

        return until(asked, f"“{words}” to be announced")


class Node(NamedTuple):
    """One thing in the tree: what it is called, what it is, and what can be done with it."""

    reader: Reader
    owner: str
    path: str

    def _call(self, interface: str, method: str, kinds: str = "", *values: Any) -> Any:
        return self.reader.call(self.owner, self.path, interface, method, kinds, *values)

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.reader.value(self.owner, self.path, "Accessible", "Name"))

    @property
    def role(self) -> str:
        """What it is, in AT-SPI's words: `push button`, `table cell`."""
        return str(self._call("Accessible", "GetRoleName"))

    @property
    def states(self) -> int:
        """Its states, a bit each."""
        low, high = self._call("Accessible", "GetState")
        return int(low) | int(high) << 32

    def has(self, *states: int) -> bool:
        """Whether it is in all of these states."""
        now = self.states
        return all(now >> state & 1 for state in states)

    @property
    def parent(self) -> "Node":
        """What holds it."""
        owner, path = self.reader.value(self.owner, self.path, "Accessible", "Parent")
        return Node(self.reader, owner, path)

    @property
    def children(self) -> "list[Node]":
        """What it holds."""
        return [
            Node(self.reader, owner, path)
            for owner, path in self._call("Accessible", "GetChildren")
            if path != f"{ROOTS}null"
        ]

    @property
    def interfaces(self) -> set[str]:
        """The interfaces that it can be asked through, by their last word."""
        return {str(name).rsplit(".", 1)[-1] for name in self._call("Accessible", "GetInterfaces")}

    def everything(self) -> "Iterator[Node]":
        """All that it holds and that shows, itself first, in reading order."""
        yield self
        for child in self.children:
            if child.has(SHOWING):
                yield from child.everything()

    def all(self, role: str, name: str = "") -> "list[Node]":
        """All that show in it of a role, their names beginning so."""
        try:
            return [n for n in self.everything() if n.role == role and n.name.startswith(name)]
        except Gone:
            return []

    def find(self, role: str, name: str = "") -> "Node":
        """The first that shows in it, of a role and with a name that begins so; waits for it."""

        def found() -> Node | None:
            try:
                for node in self.everything():
                    if node.role == role and node.name.startswith(name):
                        return node
            except Gone:
                pass
            return None

        return until(found, f"a {role} “{name}”")

    def actions(self) -> list[str]:
        """What can be done with it, by Qt's names: Press, Toggle, SetFocus."""
        count = self.reader.value(self.owner, self.path, "Action", "NActions")
        return [str(self._call("Action", "GetName", "i", at)) for at in range(count)]

    def act(self, action: str) -> None:
        """Do one of its actions."""
        assert self.has(ENABLED, SENSITIVE), f"“{self.name}” can't be used now"
        assert self._call("Action", "DoAction", "i", self.actions().index(action))

    def press(self) -> None:
        """Do what it does first."""
        actions = self.actions()
        self.act(next(name for name in ("Press", "Toggle", "ShowMenu") if name in actions))

    def write(self, words: str) -> None:
        """Put words into it in place of what is there."""
        assert self._call("EditableText", "SetTextContents", "s", words)

    @property
    def text(self) -> str:
        """The words in it."""
        count = self.reader.value(self.owner, self.path, "Text", "CharacterCount")
        return str(self._call("Text", "GetText", "ii", 0, count))

    def select(self, row: "Node") -> None:
        """Make one of its children the only selected one."""
        self._call("Selection", "ClearSelection")
        assert self._call("Selection", "SelectChild", "i", self.children.index(row))

    @property
    def area(self) -> tuple[int, int, int, int]:
        """Where it is on the screen: left, top, width, height."""
        left, top, width, height = self._call("Component", "GetExtents", "u", 0)
        return left, top, width, height
