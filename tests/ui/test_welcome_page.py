"""Welcome: the four ways to begin, and when the page is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from netbook import paths
from netbook.store.backup import make_backup
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.people_counts import count_people
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Doors
from netbook.ui.example import Banner
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.names.page import NamesPage
from netbook.ui.taking_back import TakeBack
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.today.page import TodayPage
from netbook.ui.transfer.page import TransferPage
from netbook.ui.welcome.page import WelcomePage
from netbook.ui.window import Window
from tests.ui.conftest import TODAY, Made


class Program:
    """The furnished window, and the notebooks and backups that it asked for."""

    def __init__(self, qapp: QApplication, notebook: Notebook, folder: Path) -> None:
        self.qapp, self.notebook, self.folder = qapp, notebook, folder
        self.switched: list[Path] = []
        self.taken: list[Path] = []
        self.broken: list[BaseException] = []

    def start(self, home: Path | None = None) -> Window:
        machine = Machine(self.folder / "machine.ini")
        self.window = Window(machine)
        self.tasks = Tasks(self.broken.append)
        doors = Doors(self.switched.append, self.taken.append, self.switched.append, home)
        look = Appearance(self.qapp, machine)
        put_in(self.window, self.notebook, Bus(TODAY), self.tasks, look, doors)
        self.window.show()
        return self.window


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, tmp_path: Path
) -> Iterator[Program]:
    made = Program(qapp, notebook, tmp_path)
    yield made
    made.window.close()
    made.tasks.close()
    made.window.deleteLater()
    assert made.broken == []


@pytest.fixture
def welcome(program: Program) -> WelcomePage:
    page = program.start().current
    assert isinstance(page, WelcomePage)
    return page


def chosen(monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    names = [str(file) for file in files]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (names, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (names[0], ""))


def test_an_empty_notebook_begins_with_welcome_and_without_the_sidebar(
    program: Program, welcome: WelcomePage
) -> None:
    assert not program.window.sidebar.isVisible()
    program.window.open(Target("today"))
    assert program.window.sidebar.isVisible()


def test_with_somebody_in_it_the_page_that_was_left_is_shown(program: Program, made: Made) -> None:
    made.person("Maya Okafor")
    window = program.start()
    assert isinstance(window.current, TodayPage)
    window.open(Target("welcome"))
    assert window.sidebar.isVisible()


def test_the_page_that_is_remembered_is_never_welcome(
    program: Program, welcome: WelcomePage, made: Made
) -> None:
    program.window.close()
    program.tasks.close()
    made.person("Maya Okafor")
    assert isinstance(program.start().current, TodayPage)


def test_tab_goes_through_the_four_ways_in_order(qtbot: QtBot, welcome: WelcomePage) -> None:
    welcome.window().activateWindow()
    qtbot.waitUntil(welcome.choose.hasFocus)
    for button in (welcome.where, welcome.write, welcome.example, welcome.open):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()


def test_several_files_go_on_to_the_preview(
    qtbot: QtBot, program: Program, welcome: WelcomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [program.folder / name for name in ("one.vcf", "two.vcf")]
    for file in files:
        file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Maya Okafor\nEND:VCARD\n")
    chosen(monkeypatch, *files)
    qtbot.mouseClick(welcome.choose, Qt.MouseButton.LeftButton)
    assert isinstance(program.window.current, TransferPage)
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=60_000)


def test_names_are_one_click_away_and_back(
    qtbot: QtBot, program: Program, welcome: WelcomePage
) -> None:
    qtbot.mouseClick(welcome.write, Qt.MouseButton.LeftButton)
    page = program.window.current
    assert isinstance(page, NamesPage)
    assert not program.window.sidebar.isVisible()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert program.window.current is welcome


def test_the_example_is_made_in_a_file_of_its_own_and_opened(
    qtbot: QtBot, program: Program, welcome: WelcomePage
) -> None:
    for _ in range(2):  # the second time it is made anew
        qtbot.mouseClick(welcome.example, Qt.MouseButton.LeftButton)
        assert not welcome.example.isEnabled()
        qtbot.waitUntil(welcome.example.isEnabled, timeout=60_000)
    assert program.switched == [paths.example_notebook()] * 2
    example = open_notebook(paths.example_notebook(), exclusive=False)
    with example.read() as session:
        assert count_people(session) > 10
    example.close()
    with program.notebook.read() as session:
        assert count_people(session) == 0


def test_the_example_says_what_it_is_on_every_page_with_one_way_back(
    qtbot: QtBot, program: Program, made: Made
) -> None:
    made.person("Maya Okafor")
    home = program.folder / "mine.netbook"
    window = program.start(home)
    banner = window.findChild(Banner)
    assert banner is not None
    for place in window.places():
        window.open(Target(place.name))
        assert banner.isVisible()
    assert "Nothing here is yours" in banner.accessibleName()
    qtbot.keyClick(banner.back, Qt.Key.Key_Space)
    assert program.switched == [home]


def test_another_notebook_is_opened_in_the_place_of_this_one(
    qtbot: QtBot, program: Program, welcome: WelcomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, program.folder / "other.netbook")
    qtbot.mouseClick(welcome.open, Qt.MouseButton.LeftButton)
    assert program.switched == [program.folder / "other.netbook"]


def test_the_notebook_that_is_open_is_not_opened_again(
    qtbot: QtBot, program: Program, welcome: WelcomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, program.notebook.path)
    qtbot.mouseClick(welcome.open, Qt.MouseButton.LeftButton)
    assert program.switched == []
    assert program.notebook.path.name in program.window.notices.kept[-1].text


def test_a_backup_is_not_opened_but_taken_back_once_that_is_agreed_to(
    qtbot: QtBot,
    program: Program,
    welcome: WelcomePage,
    made: Made,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made.person("Maya Okafor")
    backup = make_backup(program.notebook)
    chosen(monkeypatch, backup)
    qtbot.mouseClick(welcome.open, Qt.MouseButton.LeftButton)
    dialog = program.window.findChild(TakeBack)
    assert dialog is not None
    qtbot.waitUntil(lambda: "one person" in str(dialog.model.index(0, 0).data()))
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert program.switched == []
    assert program.taken == [backup]


def test_the_example_takes_no_backup_back(
    qtbot: QtBot, program: Program, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = make_backup(program.notebook)
    window = program.start(program.folder / "mine.netbook")
    window.open(Target("welcome"))
    page = window.current
    assert isinstance(page, WelcomePage)
    chosen(monkeypatch, backup)
    qtbot.mouseClick(page.open, Qt.MouseButton.LeftButton)
    assert window.findChild(TakeBack) is None
    assert window.notices.kept[-1].kind == "error"
