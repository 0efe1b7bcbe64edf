"""The card of links and documents: what is kept with an opening, and copies of it."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.attachments import attach, attachment_data, attachments
from netbook.store.opportunities import Link, Opportunity, read_opportunity, save_opportunity
from netbook.ui.desk import Desk
from netbook.ui.opportunities import papers_card
from netbook.ui.opportunities.papers_card import PapersCard
from netbook.ui.widgets.long_button import LongButton
from tests.ui.conftest import NOW, TODAY

LEFT = Qt.MouseButton.LeftButton
RETURN = Qt.Key.Key_Return


@pytest.fixture
def number(desk: Desk) -> int:
    links = (Link("https://jobs.example/1", "posting"),)
    with desk.notebook.write("Add") as s:
        return save_opportunity(s, Opportunity("Platform lead", links=links), today=TODAY, now=NOW)


@pytest.fixture
def card(desk: Desk, qtbot: QtBot, number: int) -> PapersCard:
    """The card, which shows the opening anew after each change."""
    made = PapersCard(desk)
    qtbot.addWidget(made)
    made.resize(500, 400)

    def show() -> None:
        with desk.notebook.read() as s:
            opening = read_opportunity(s, number)
        assert opening is not None
        made.show_opening(opening)

    desk.bus.changed.connect(lambda _tables: show())
    show()
    made.show()
    return made


def labels(card: PapersCard) -> list[str]:
    found = card.findChildren(QLabel) + card.findChildren(LongButton)
    return [each.text() for each in found if each.isVisible()]


def choose(qtbot: QtBot, card: PapersCard, name: str, choice: str) -> None:
    found = card.findChildren(QPushButton)
    more = next(each for each in found if each.accessibleName() == name)
    qtbot.mouseClick(more, LEFT)
    tops = QApplication.topLevelWidgets()
    menu = next(each for each in tops if isinstance(each, QMenu) and each.isVisible())
    next(each for each in menu.actions() if each.text() == choice).trigger()
    menu.close()


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_links_and_documents_are_kept(
    qtbot: QtBot,
    desk: Desk,
    number: int,
    card: PapersCard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    qtbot.waitUntil(lambda: "posting" in labels(card))
    qtbot.mouseClick(card.add, LEFT)
    write(qtbot, card.form.url, "northwind.example")
    qtbot.keyClick(card.form.url, RETURN)
    with desk.notebook.read() as s:
        opening = read_opportunity(s, number)
    assert opening is not None
    assert [each.url for each in opening.links][1:] == ["northwind.example"]
    letter, copy = tmp_path / "Letter.txt", tmp_path / "copy.txt"
    letter.write_text("Dear Dieter")
    pick = lambda *_more: ([str(letter)], "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", pick)
    qtbot.mouseClick(card.document, LEFT)
    qtbot.waitUntil(lambda: "Letter.txt" in labels(card))
    with desk.notebook.read() as s:
        [document] = attachments(s, number)
        assert attachment_data(s, document.id) == b"Dear Dieter"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(copy), ""))
    choose(qtbot, card, "More for: Letter.txt", "Save a copy…")
    qtbot.waitUntil(lambda: bool(desk.notices.kept) and "copy.txt" in desk.notices.kept[-1].text)
    assert copy.read_text() == "Dear Dieter"
    choose(qtbot, card, "More for: Letter.txt", "Remove")
    with desk.notebook.read() as s:
        assert attachments(s, number) == []


def test_links_added_while_something_else_is_written_are_all_kept(
    qtbot: QtBot, desk: Desk, number: int, card: PapersCard
) -> None:
    go_on = Event()
    desk.tasks.run("Import", lambda _task: go_on.wait(20), lambda _done: None, writes=True)
    for address in ("northwind.example", "contoso.example"):
        card._save(Link(address))
    go_on.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    with desk.notebook.read() as s:
        opening = read_opportunity(s, number)
    assert opening is not None
    assert [each.url for each in opening.links] == [
        *("https://jobs.example/1", "northwind.example", "contoso.example"),
    ]


def test_a_link_that_is_removed_comes_back_with_undo(
    qtbot: QtBot, desk: Desk, number: int, card: PapersCard
) -> None:
    qtbot.waitUntil(lambda: "posting" in labels(card))
    choose(qtbot, card, "More for: posting", "Remove")
    qtbot.waitUntil(lambda: "posting" not in labels(card))
    notice = desk.notices.kept[-1]
    assert notice.text == "“posting” is removed."
    notice.actions[0].act()
    qtbot.waitUntil(lambda: "posting" in labels(card))
    with desk.notebook.read() as s:
        opening = read_opportunity(s, number)
    assert opening is not None
    assert [each.url for each in opening.links] == ["https://jobs.example/1"]


def test_a_link_that_cannot_be_kept_stays_in_the_form(
    qtbot: QtBot, desk: Desk, card: PapersCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_session: Session, *_more: object, **_rest: object) -> None:
        raise Refusal("disk_full")

    monkeypatch.setattr(papers_card.acts, "save_opportunity", full)
    qtbot.mouseClick(card.add, LEFT)
    write(qtbot, card.form.url, "northwind.example")
    broken: list[BaseException] = []
    monkeypatch.setattr(desk.tasks, "_broken", broken.append)
    qtbot.keyClick(card.form.url, RETURN)
    assert broken
    assert card.form.isVisible()
    assert card.form.url.text() == "northwind.example"


def test_a_document_that_is_too_large_is_named_and_not_read_to_its_end(
    qtbot: QtBot,
    desk: Desk,
    number: int,
    card: PapersCard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[int] = []

    def add(_desk: Desk, _number: int, files: list[tuple[str, bytes]]) -> None:
        kept.extend(len(data) for _name, data in files)

    huge = tmp_path / "film.mp4"
    with huge.open("wb") as stream:
        stream.truncate(papers_card.LARGEST * 20)
    with monkeypatch.context() as watched:
        watched.setattr(papers_card.acts, "add_documents", add)
        card.add_files([huge])
        qtbot.waitUntil(lambda: kept == [papers_card.LARGEST + 1])
    card.add_files([huge])
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert "film.mp4" in desk.notices.kept[-1].text
    with desk.notebook.read() as s:
        assert attachments(s, number) == []


def test_a_copy_that_cannot_be_written_says_why(
    qtbot: QtBot,
    desk: Desk,
    number: int,
    card: PapersCard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with desk.notebook.write("Attach") as s:
        attach(s, number, "Letter.txt", b"Dear Dieter", TODAY)
    qtbot.waitUntil(lambda: "Letter.txt" in labels(card))
    nowhere = str(tmp_path / "gone" / "copy.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (nowhere, ""))
    choose(qtbot, card, "More for: Letter.txt", "Save a copy…")
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert str(tmp_path / "gone") in desk.notices.kept[-1].text
