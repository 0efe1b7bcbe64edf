"""From a fresh start to a useful Today: 900 connections, 300 cards, and few keys and clicks."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Card, Name, Organisation, Point
from netbook.formats.vcard import write_card
from netbook.store.check import check
from netbook.store.contacts import add_contact
from netbook.ui.target import Target
from netbook.ui.today.page import TodayPage
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.who.page import WhoPage
from tests.e2e.test_main_job import Program

GIVEN = "Maya Tom Ines Ravi Elif Jonas Sofia Lena Chidi Priya Dieter Zoë Łukasz Aoife Yuki".split()
FAMILY = "Okafor Wójcik Duarte Menon Kaya Lindqvist Reyes Fischer Kalu Nair Hahn Ek".split()
PLACES = ("Contoso", "Fabrikam", "Northwind Traders", "Litware", "Adventure Works", "Tailspin")
FEW = 25


class Counter(QObject):
    """Counts the keys and clicks that reach the program from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
        # A key is seen again by each widget that it is passed on to, but only once by the window.
        if pressed and event.spontaneous() and watched.isWindowType():
            self.count += 1
        return False


@pytest.fixture
def fresh(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program on an empty disk."""
    made = Program(qapp, qtbot, tmp_path / "data")
    made.folder.mkdir()
    made.start()
    yield made
    made.end()
    assert made.broken == []


def connections(file: Path) -> Path:
    """A file as LinkedIn gives it, with its notes before the table."""
    random = Random(1)
    lines = [
        "Notes:",
        '"When exporting your connection data, you may notice that some emails are missing."',
        "",
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    ]
    for number in range(900):
        given, family = random.choice(GIVEN), f"{random.choice(FAMILY)}-{number}"
        day = f"{random.randint(1, 28):02} Mar {random.randint(2009, 2026)}"
        url = f"https://www.linkedin.com/in/person-{number}"
        lines.append(f"{given},{family},{url},,{random.choice(PLACES)},Engineer,{day}")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def address_book(file: Path) -> Path:
    """A telephone's contacts."""
    random = Random(2)
    cards = (
        Card(
            formatted_name=f"{given} Phone-{number}",
            name=Name(family=f"Phone-{number}", given=given),
            organisations=(Organisation(name=random.choice(PLACES)),) if number % 3 else (),
            phones=(Point(f"+49 151 {number:07}", ("mobile",)),),
        )
        for number, given in ((number, random.choice(GIVEN)) for number in range(300))
    )
    file.write_bytes(b"".join(write_card(card, "3.0") for card in cards))
    return file


def press(program: Program, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key as it comes from the system: to the window that is active."""
    window = program.window.windowHandle()
    assert window is not None
    QTest.keyClick(window, key, modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier)


def click(program: Program, button: QPushButton) -> None:
    """Click a button where it stands on the screen, once the window has come to rest."""
    # What a worker ends may move the button between the press and the release.
    program.qtbot.waitUntil(lambda: not program.tasks.busy, timeout=60_000)
    places: list[object] = []

    def rests() -> bool:
        QCoreApplication.processEvents()
        places.append(button.mapTo(program.window, button.rect().center()))
        return len(places) > 1 and places[-1] == places[-2]

    program.qtbot.waitUntil(rests)
    window = program.window.windowHandle()
    assert window is not None
    assert button.isVisible()
    place = button.mapTo(program.window, button.rect().center())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_undo_by_key_brings_the_person_back_and_takes_back_typing_in_the_field(
    fresh: Program, tmp_path: Path
) -> None:
    with fresh.notebook.write("Add") as s:
        for name in ("Maya Okafor", "Tom Wójcik"):
            add_contact(s, Card(formatted_name=name), now=datetime(2026, 11, 21, 9, tzinfo=UTC))
    fresh.window.open(Target("who"))
    who = page(fresh, WhoPage)
    assert isinstance(who, WhoPage)
    fresh.qtbot.waitUntil(lambda: who.card.name.text() == "Tom Wójcik")
    press(fresh, Qt.Key.Key_1)
    assert who.card.name.text() == "Maya Okafor"
    press(fresh, Qt.Key.Key_W)
    press(fresh, Qt.Key.Key_4)
    assert who.card.field.text() == "4"
    press(fresh, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert who.card.field.text() == ""
    press(fresh, Qt.Key.Key_Escape)
    press(fresh, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    fresh.qtbot.waitUntil(lambda: who.card.name.text() == "Tom Wójcik")
    fresh.end()
    fresh.start()
    fresh.window.open(Target("who"))
    again = page(fresh, WhoPage)
    assert isinstance(again, WhoPage)
    assert again.card.name.text() == "Tom Wójcik"


def page(program: Program, kind: type[QWidget]) -> QWidget:
    program.qtbot.waitUntil(lambda: isinstance(program.window.current, kind), timeout=60_000)
    current = program.window.current
    assert current is not None
    return current


def test_few_keys_and_clicks_lead_to_a_useful_today(
    fresh: Program, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot = fresh.qtbot
    files = [
        str(connections(tmp_path / "Connections.csv")),
        str(address_book(tmp_path / "contacts.vcf")),
    ]
    counter = Counter()
    qapp.installEventFilter(counter)

    def choose(*_: object, **__: object) -> tuple[list[str], str]:
        counter.count = 0  # counted from when the files are chosen
        return files, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    press(fresh, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    transfer = page(fresh, TransferPage)
    assert isinstance(transfer, TransferPage)
    click(fresh, transfer.start.choose)
    qtbot.waitUntil(lambda: isinstance(transfer.shown, Preview), timeout=60_000)
    assert isinstance(transfer.shown, Preview)
    click(fresh, transfer.shown.agree)

    who = page(fresh, WhoPage)
    assert isinstance(who, WhoPage)
    assert fresh.people() == 1200
    qtbot.waitUntil(lambda: bool(fresh.desk.notices.kept))
    seen = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_1) * 2:
        seen.append(who.card.name.text())
        press(fresh, key)
    assert len(set(seen)) == 10
    press(fresh, Qt.Key.Key_W)
    for letter in "2019-22":
        press(fresh, Qt.Key(ord(letter)))
    press(fresh, Qt.Key.Key_Return)
    press(fresh, Qt.Key.Key_5)
    click(fresh, who.head.done)

    today = page(fresh, TodayPage)
    assert isinstance(today, TodayPage)
    used = counter.count
    model = today.due.list.model()
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    rows = [model.index(at, 0).data() for at in range(4)]
    for row in rows:
        who_it_is, state, sentence = row.split("; ", 2)
        assert who_it_is.split(",")[0] in seen
        assert state == "due today"
        assert sentence.startswith(("You worked together", "You know each other", "You met"))
        assert "; nothing noted since" in sentence or "nothing is noted yet" in sentence
        # Nothing speaks for writing yet: one question is worth noting.
        assert sentence.endswith("?")
    assert today.due.held.text() == "4 for today, 5 more this week."
    assert 12 < used <= FEW
    qapp.removeEventFilter(counter)
    assert check(fresh.notebook).ok
