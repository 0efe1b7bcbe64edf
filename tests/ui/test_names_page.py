"""Start with ten names: what is understood while typing, and what Add makes of it."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from netbook.core.people_lines import MOST_LINES
from netbook.store.people_counts import count_people
from netbook.ui.desk import Desk
from netbook.ui.names.page import MOST_CHARACTERS, NamesPage
from netbook.ui.target import Target
from tests.ui.conftest import Made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[NamesPage]:
    made = NamesPage(desk)
    desk.notices.window.setCentralWidget(made)  # type: ignore[attr-defined]
    desk.notices.window.show()
    made.show_target(Target("names"))
    yield made
    desk.notices.window.close()


def people(desk: Desk) -> int:
    with desk.notebook.read() as session:
        return count_people(session)


def rows(page: NamesPage) -> list[str]:
    return [str(page.model.index(at, 0).data()) for at in range(page.model.rowCount())]


def paste(page: NamesPage, words: str) -> None:
    data = QMimeData()
    data.setText(words)
    page.field.insertFromMimeData(data)


def test_what_is_typed_is_shown_as_it_is_understood(qtbot: QtBot, page: NamesPage) -> None:
    assert not page.add.isEnabled()
    qtbot.keyClicks(page.field, "Maya Okafor, Head of Data, Northwind")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.keyClicks(page.field, "Priya, met at PyData")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert rows(page) == ["Maya Okafor; Head of Data, Northwind", "Priya; met at PyData"]
    assert page.add.isEnabled()
    assert "2" in page.add.text()


def test_add_is_one_step_and_goes_on_to_who_they_are(
    qtbot: QtBot, page: NamesPage, desk: Desk, opened: list[Target]
) -> None:
    paste(page, "Maya Okafor, Head of Data, Northwind\nTom Wójcik, tom@example.com")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    qtbot.keyClick(page.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].page == "who"
    assert len(opened[0].ids) == people(desk) == 2
    assert page.field.toPlainText() == ""
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: people(desk) == 0)


def test_what_is_written_while_they_are_added_stays(
    qtbot: QtBot, page: NamesPage, desk: Desk, opened: list[Target]
) -> None:
    imported = threading.Event()
    desk.tasks.run("import", lambda _task: imported.wait(10), lambda _done: None, writes=True)
    paste(page, "Maya Okafor")
    qtbot.waitUntil(page.add.isEnabled)
    qtbot.keyClick(page.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.field, ", who knows Tom")
    imported.set()
    qtbot.waitUntil(lambda: bool(opened))
    assert page.field.toPlainText() == "Maya Okafor, who knows Tom"
    assert people(desk) == 1


def test_nobody_is_made_twice(
    qtbot: QtBot, page: NamesPage, desk: Desk, made: Made, opened: list[Target]
) -> None:
    made.person("Maya Okafor")
    paste(page, "maya okafor, Head of Data\nTom Wójcik\nTom Wojcik")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert "in the notebook already" in rows(page)[0]
    assert "twice in the list" in rows(page)[2]
    assert page.summary.text()
    page.add.click()
    qtbot.waitUntil(lambda: bool(opened))
    assert people(desk) == 2
    assert len(opened[0].ids) == 1
    # What stands behind a name that was here is not thrown away.
    assert page.field.toPlainText() == "maya okafor, Head of Data"


def test_who_came_meanwhile_is_not_made_again(
    qtbot: QtBot, page: NamesPage, desk: Desk, made: Made
) -> None:
    paste(page, "Maya Okafor")
    qtbot.waitUntil(page.add.isEnabled)
    made.person("Maya Okafor")
    page.add.click()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert people(desk) == 1


def test_what_is_half_written_is_there_again(qtbot: QtBot, page: NamesPage, desk: Desk) -> None:
    qtbot.keyClicks(page.field, "Maya Okafor, met")
    page.hide()
    again = NamesPage(desk)
    qtbot.addWidget(again)
    assert again.field.toPlainText() == "Maya Okafor, met"


def test_half_written_names_survive_the_closing_of_the_notebook(
    qtbot: QtBot, page: NamesPage, desk: Desk
) -> None:
    qtbot.keyClicks(page.field, "Maya Okafor, met")
    desk.tasks.close()
    again = NamesPage(desk)
    qtbot.addWidget(again)
    assert again.field.toPlainText() == "Maya Okafor, met"


def test_a_list_without_end_is_taken_as_far_as_it_goes_and_said(
    qtbot: QtBot, page: NamesPage
) -> None:
    paste(page, "".join(f"Person {number}\n" for number in range(3 * MOST_LINES)))
    qtbot.waitUntil(lambda: page.model.rowCount() == MOST_LINES)
    assert page.field.blockCount() <= MOST_LINES
    assert "2,000" in page.summary.text()


def test_megabytes_in_one_line_are_cut(qtbot: QtBot, page: NamesPage) -> None:
    paste(page, "word " * 2_000_000)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert len(page.field.toPlainText()) <= MOST_CHARACTERS
    assert "2,000" in page.summary.text()
