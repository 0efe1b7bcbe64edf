"""The guide is read, searched and followed offline, in each language of the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook.paths import bundled
from netbook.ui import language
from netbook.ui.desk import Desk
from netbook.ui.furniture import PAGES
from netbook.ui.help.page import HelpPage
from netbook.ui.help.topics import topics
from netbook.ui.target import Target

GUIDE = bundled("resources") / "help"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HelpPage:
    made = HelpPage(desk)
    made.resize(1092, 780)
    qtbot.addWidget(made)
    made.show()
    made.show_target(Target("help"))
    return made


def titles(page: HelpPage) -> list[str]:
    return [topic.title for topic in page.model.rows]


def test_the_guide_opens_at_its_beginning(page: HelpPage) -> None:
    assert titles(page)[0] == "The first hour"
    assert "Ten minutes are enough to begin" in page.reader.toPlainText()


def test_a_target_names_the_topic(page: HelpPage) -> None:
    page.show_target(Target("help", text="where-are-my-contacts"))
    assert page.reader.toPlainText().startswith("Where are my contacts?")
    assert "Connections.csv" not in page.search.text()
    assert page.reader.hasFocus()


def test_arrows_read_topic_after_topic(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.reader.toPlainText().startswith(titles(page)[1])


def test_search_finds_the_topic_and_marks_the_word(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "airdrop")
    assert titles(page) == ["Where are my contacts?"]
    assert page.reader.textCursor().selectedText() == "AirDrop"
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.reader.hasFocus()


def test_search_says_when_nothing_is_found(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "zeppelin")
    assert page.nothing.isVisible()
    assert not page.list.isVisible()
    page.search.clear()
    assert len(titles(page)) == len(topics())


def test_a_link_leads_to_its_topic(page: HelpPage) -> None:
    page.reader.anchorClicked.emit(QUrl("who.md"))
    assert page.reader.toPlainText().startswith("Who do you know?")


def test_a_narrow_window_shows_one_pane(page: HelpPage, qtbot: QtBot) -> None:
    page.resize(640, 360)
    assert page.list.isVisible()
    assert not page.reader.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.reader.isVisible()
    assert not page.list.isVisible()
    qtbot.keyClick(page.reader, Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_pictures_come_from_the_guide_alone_and_fit(page: HelpPage) -> None:
    image = QTextDocument.ResourceType.ImageResource.value
    page.show_target(Target("help", text="today"))
    shown = page.reader.loadResource(image, QUrl("../pictures/today.png"))
    assert 0 < shown.deviceIndependentSize().width() <= page.reader.viewport().width()
    assert page.reader.loadResource(image, QUrl("../../app/netbook-512.png")) is None
    assert page.reader.loadResource(image, QUrl("https://example.com/a.png")) is None


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_language_has_every_topic(qapp: QApplication, code: str) -> None:
    language.put_on(qapp, code, "")
    english = sorted(file.name for file in (GUIDE / "en").glob("*.md"))
    assert sorted(file.name for file in (GUIDE / code).glob("*.md")) == english
    try:
        assert all(topic.title and topic.words for topic in topics())
    finally:
        language.put_on(qapp, "en", "GB")


@pytest.mark.parametrize(
    "file", sorted(GUIDE.glob("*/*.md")), ids=lambda f: f"{f.parent.name}-{f.stem}"
)
def test_links_and_pictures_of_a_topic_exist(file: Path) -> None:
    names = {other.stem.partition("-")[2] for other in file.parent.glob("*.md")}
    for picture, link in re.findall(r"(!?)\[[^\]]*\]\(([^)]*)\)", file.read_text("utf-8")):
        if picture:
            assert (file.parent / link).is_file(), link
        else:
            assert link.removesuffix(".md") in names, link


def test_every_page_has_its_help(page: HelpPage) -> None:
    first = titles(page)[0]
    told_there = {"help", "welcome", "names"}
    for name in PAGES:
        page.show_target(Target("help", text=name))
        assert page.reader.hasFocus()
        assert (titles(page)[page.list.currentIndex().row()] == first) == (name in told_there)
