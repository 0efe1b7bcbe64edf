"""The main job in the real window with keys and mouse, from an empty disk to taking it all away."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Card, Name, Organisation, Point
from netbook.formats.vcard import read_cards, write_card
from netbook.store.notebook import open_notebook
from netbook.store.people_counts import count_people
from netbook.ui import language, theme
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.timeline.page import TimelinePage
from netbook.ui.today.page import TodayPage
from netbook.ui.transfer.export_dialog import ExportDialog
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.who.page import WhoPage
from netbook.ui.window import Window

TODAY = date(2026, 11, 21)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Program:
    """The program on a data folder, started and ended as often as a test needs."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qapp, self.qtbot, self.folder = qapp, qtbot, folder
        self.broken: list[BaseException] = []

    def start(self) -> None:
        self.notebook = open_notebook(self.folder / "notebook.netbook")
        machine = Machine(self.folder / "machine.ini")
        self.appearance = Appearance(self.qapp, machine)
        self.appearance.apply()
        language.put_on(self.qapp, "en", "GB")
        self.window = Window(machine)
        self.tasks = Tasks(self.broken.append)
        self.desk: Desk = put_in(
            self.window, self.notebook, Bus(TODAY), self.tasks, self.appearance
        )
        self.window.show()
        self.activate()

    def activate(self) -> None:
        """What a window manager does by itself when a window comes or a dialog goes."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def end(self) -> None:
        self.window.close()
        self.tasks.close()
        self.notebook.close()
        self.window.deleteLater()
        QCoreApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        """Press a key wherever the focus is, as a person does."""
        target: QWidget = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        QCoreApplication.processEvents()

    def write(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None, "the focus is nowhere"
        QTest.keyClicks(focus, words)
        QCoreApplication.processEvents()

    def people(self) -> int:
        with self.notebook.read() as s:
            return count_people(s)

    def page(self, kind: type[QWidget]) -> QWidget:
        assert isinstance(self.window.current, kind)
        return self.window.current


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, qtbot, tmp_path)
    made.start()
    yield made
    made.end()
    assert made.broken == []


def address_book(file: Path) -> Path:
    people = (("Maya", "Okafor", "Northwind"), ("Tom", "Wójcik", "Adventure Works"))
    cards = (
        Card(
            formatted_name=f"{given} {family}",
            name=Name(family=family, given=given),
            emails=(Point(f"{given.lower()}@example.com"),),
            organisations=(Organisation(name=organisation),),
        )
        for given, family, organisation in people
    )
    file.write_bytes(b"".join(write_card(card, "3.0") for card in cards))
    return file


def drop(window: Window, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def bring_in(program: Program, file: Path) -> None:
    drop(program.window, file)
    page = program.page(TransferPage)
    assert isinstance(page, TransferPage)
    program.qtbot.waitUntil(lambda: isinstance(page.shown, Preview), timeout=60_000)
    assert isinstance(page.shown, Preview)
    QTest.mouseClick(page.shown.agree, Qt.MouseButton.LeftButton)
    program.qtbot.waitUntil(lambda: program.people() == 2, timeout=60_000)
    # Nothing was said of anybody yet, so that this is what comes next.
    program.qtbot.waitUntil(lambda: isinstance(program.window.current, WhoPage))


class Windows(QObject):
    """Notes every window that is shown beside the one."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self.window
        ):
            self.seen.append(type(watched).__name__)
        return False


def test_no_page_flashes_a_window_while_it_is_built(
    program: Program, qapp: QApplication, tmp_path: Path
) -> None:
    windows = Windows(program.window)
    qapp.installEventFilter(windows)
    file = address_book(tmp_path / "book.vcf")
    file.write_bytes(file.read_bytes() + b"BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n")
    bring_in(program, file)
    for place in program.window.places():
        program.window.open(Target(place.name))
        QCoreApplication.processEvents()
    qapp.removeEventFilter(windows)
    assert windows.seen == []


def test_the_main_job(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    qtbot = program.qtbot
    # 1: bring in people by dropping a file
    bring_in(program, address_book(tmp_path / "book.vcf"))

    # 2: find somebody as they type, and say how close
    program.press(Qt.Key.Key_F)
    program.write("wojc")
    people = program.page(PeoplePage)
    assert isinstance(people, PeoplePage)
    qtbot.waitUntil(lambda: len(people.pane.list.people.ids) == 1)
    tom = people.pane.list.people.ids[0]
    program.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: people.card.person is not None and people.card.person.id == tom)
    people.acts.set_circle([tom], "inner")

    # 3: write it down from anywhere
    program.press(Qt.Key.Key_L)
    program.write("called Tom Wojcik on 2026-09-01, promised the slides by 2026-11-30")
    program.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    # 4: read the timeline
    timeline = program.page(TimelinePage)
    assert isinstance(timeline, TimelinePage)
    qtbot.waitUntil(lambda: timeline.view.model.conversations == 1)

    # 5: Today says who to write to and what was promised
    program.press(Qt.Key.Key_1)
    today = program.page(TodayPage)
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: today.due.list.model().rowCount() == 1)
    assert "60 days late" in today.due.list.model().index(0, 0).data()
    today.promises.list.setFocus()
    today.promises.list.selectRow(0)
    program.press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: today.promises.list.model().rowCount() == 0)

    # 6: take it away
    target = tmp_path / "away.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    program.press(Qt.Key.Key_E)
    dialog = program.window.findChild(ExportDialog)
    assert dialog is not None
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: not program.tasks.busy)
    program.activate()
    with target.open("rb") as stream:
        names = {card.formatted_name for card in read_cards(stream) if isinstance(card, Card)}
    assert names == {"Maya Okafor", "Tom Wójcik"}

    # 7: take everything back, across a restart, and do it again
    program.press(Qt.Key.Key_1)
    program.press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: today.promises.list.model().rowCount() == 1)
    program.end()
    program.start()
    program.press(Qt.Key.Key_Z)
    program.press(Qt.Key.Key_Z)
    program.press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: program.people() == 0)
    program.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: program.people() == 2)

    # 8: dark, and back where it was left
    program.appearance.choose(scheme="dark")
    program.press(Qt.Key.Key_3)
    program.end()
    program.start()
    assert theme.tokens() == theme.DARK
    assert isinstance(program.window.current, TimelinePage)
    program.appearance.choose(scheme="light")
