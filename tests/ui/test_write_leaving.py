"""Write: how a message leaves, and what is written down of it."""

from email import message_from_bytes, policy
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from netbook.core.card import Point
from netbook.store.asks import asks
from netbook.store.attachments import attach
from netbook.store.blobs import LARGEST
from netbook.store.interactions import ExchangeEntry
from netbook.store.suggestions import open_outcomes
from netbook.store.timeline import TimelineFilter, timeline_page
from netbook.store.unfinished import half_written
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.write.page import WritePage
from tests.ui.conftest import TODAY, Made
from tests.ui.made_message import introduced, open_platform_lead, press, shown_page, text, write
from tests.ui.made_message import maya as maya
from tests.ui.made_message import page as page

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def links_opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def test_it_leaves_by_the_clipboard(page: WritePage, maya: int, qtbot: QtBot) -> None:
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Hello <b>Maya</b>")
    qtbot.mouseClick(page.head.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "Hello <b>Maya</b>"
    page.message.open_tab("forward")
    qtbot.keyClicks(page.message.forward, "About me.")
    qtbot.mouseClick(page.head.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "About me."
    page.message.open_tab("message")
    qtbot.mouseClick(page.head.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "Hello <b>Maya</b>\n\n---\n\nAbout me."


def test_it_opens_in_mail_and_what_is_too_long_goes_by_the_clipboard(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot, links_opened: list[str]
) -> None:
    page.show_target(Target("write", contact_id=maya))
    page.message.subject.setText("Hello & more")
    write(qtbot, page, "Hi 100 % yes?")
    qtbot.mouseClick(page.head.mail, LEFT)
    subject = "mailto:maya@example.com?subject=Hello%20%26%20more"
    assert links_opened == [f"{subject}&body=Hi%20100%20%25%20yes%3F"]
    page.message.text.setPlainText("long " * 500)
    qtbot.mouseClick(page.head.mail, LEFT)
    assert links_opened[1:] == [subject]
    assert QGuiApplication.clipboard().text().startswith("long long")
    assert "too long for a mail link" in desk.notices.kept[-1].text


def test_without_an_address_it_is_copied_and_the_profile_opened(
    page: WritePage, made: Made, qtbot: QtBot, links_opened: list[str]
) -> None:
    url = "https://www.linkedin.com/in/tom"
    tom = made.person("Tom Wójcik", urls=(Point(url),))
    page.show_target(Target("write", contact_id=tom))
    assert not page.head.mail.isVisible()
    assert "No e-mail address of Tom is noted" in page.head.no_address.text()
    write(qtbot, page, "Hello Tom")
    qtbot.mouseClick(page.head.profile, LEFT)
    assert links_opened == [url]
    assert QGuiApplication.clipboard().text() == "Hello Tom"


def test_it_is_saved_as_a_mail_file_with_what_is_attached(
    page: WritePage,
    maya: int,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cv, file = tmp_path / "cv.pdf", tmp_path / "to Maya"
    cv.write_bytes(b"%PDF-1.7")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(cv), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(file), ""))
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Attached is my CV.")
    qtbot.mouseClick(page.sending.attach, LEFT)
    qtbot.waitUntil(lambda: bool(page.sending.files()))
    qtbot.mouseClick(page.head.file, LEFT)
    qtbot.waitUntil(file.with_suffix(".eml").exists)
    mail = message_from_bytes(file.with_suffix(".eml").read_bytes(), policy=policy.default)
    assert mail["To"] == "Maya Okafor <maya@example.com>"
    body = mail.get_body()
    assert body is not None
    assert body.get_content().strip() == "Attached is my CV."
    assert [each.get_filename() for each in mail.iter_attachments()] == ["cv.pdf"]
    press(qtbot, page.sending, "Take out cv.pdf")
    assert page.sending.files() == []


def test_a_file_that_cannot_go_with_it_is_named(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_target(Target("write", contact_id=maya))
    huge = tmp_path / "film.mp4"
    with huge.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    for number, path in enumerate((huge, tmp_path / "gone.pdf", tmp_path), 1):
        page.sending.attach_path(path)
        qtbot.waitUntil(lambda number=number: len(desk.notices.kept) == number)
        assert path.name in desk.notices.kept[-1].text
    assert page.sending.files() == []


def test_the_files_of_a_half_written_message_are_there_again(
    page: WritePage, made: Made, desk: Desk, qtbot: QtBot, maya: int, tmp_path: Path
) -> None:
    cv, gone = tmp_path / "cv.pdf", tmp_path / "gone.pdf"
    for file in (cv, gone):
        file.write_bytes(b"%PDF-1.7")
    opening = open_platform_lead(desk)
    with desk.notebook.write("Attach") as s:
        attach(s, opening, "letter.pdf", b"%PDF-1.6", TODAY)
    to_maya = Target("write", contact_id=maya, opportunity_id=opening)
    page.show_target(to_maya)
    before = text(page)
    qtbot.mouseClick(page.sending.attach, LEFT)
    [menu] = [each for each in page.sending.attach.findChildren(QMenu) if each.isVisible()]
    menu.actions()[0].trigger()
    menu.close()
    for file in (cv, gone):
        page.sending.attach_path(file)
    # Before they are read, another message is begun.
    page.show_target(Target("write", contact_id=made.person("Tom Reyes")))
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert page.sending.files() == []
    gone.unlink()
    page.hide()
    again = shown_page(desk, qtbot)
    again.show_target(to_maya)
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    found = [(each.name, each.data) for each in again.sending.files()]
    assert found == [("letter.pdf", b"%PDF-1.6"), ("cv.pdf", b"%PDF-1.7")]
    assert text(again) == before
    said = desk.notices.kept[-1].text
    assert said == "gone.pdf is not where it was, so it no longer goes with this message."
    press(qtbot, again.sending, "Take out cv.pdf")
    again.hide()
    once_more = shown_page(desk, qtbot)
    once_more.show_target(to_maya)
    assert [each.name for each in once_more.sending.files()] == ["letter.pdf"]


def test_undoing_that_it_was_sent_brings_the_message_back(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot, tmp_path: Path
) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(b"%PDF-1.7")
    dieter = made.person("Dieter Hahn")
    target = Target("write", contact_id=maya, other_id=dieter)
    page.show_target(target)
    qtbot.mouseClick(page.purposes.filters["advice"], LEFT)
    page.message.subject.setText("Dieter")
    write(qtbot, page, "Hi Maya, this is my own.")
    page.message.open_tab("forward")
    qtbot.keyClicks(page.message.forward, "About me.")
    page.sending.attach_path(cv)
    qtbot.waitUntil(lambda: bool(page.sending.files()))
    whole = page.message.written()
    page.sending.open_form()
    qtbot.mouseClick(page.sending.form.save, LEFT)
    page.show_target(target)
    assert page.message.written() != whole
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    next(each for each in desk.notices.kept[-1].actions if each.label == "Undo").act()
    # It is there at once where the page is open on it, and untouched.
    qtbot.waitUntil(lambda: page.message.written() == whole, timeout=20_000)
    assert page.purpose == "advice"
    qtbot.waitUntil(lambda: bool(page.sending.files()))
    page.hide()
    again = shown_page(desk, qtbot)
    again.show_target(Target("write"))
    [begun] = again.nobody.begun.values()
    qtbot.mouseClick(begun, LEFT)
    assert again.message.written() == whole
    with desk.notebook.read() as s:
        assert asks(s, contact_id=maya) == []


def test_redoing_that_it_was_sent_leaves_it_half_written_no_longer(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    target = Target("write", contact_id=maya)

    def begun() -> int:
        page.show_target(Target("write"))
        page.nobody.refresh()
        return len(page.nobody.begun)

    page.show_target(target)
    write(qtbot, page, "Hi Maya, this is my own.")
    page.sending.open_form()
    qtbot.mouseClick(page.sending.form.save, LEFT)
    for _ in range(2):
        desk.notebook.undo()
        page.show_target(target)
        assert text(page) == "Hi Maya, this is my own."
        page.hide()
        page.show()
        desk.notebook.redo()
        qtbot.waitUntil(lambda: page.aim is None)
        assert begun() == 0
    desk.notebook.undo()
    page.show_target(target)
    qtbot.keyClicks(page.message.text, "PS. ")
    desk.notebook.redo()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    page.reload()
    assert "PS. " in text(page)
    assert begun() == 1


def test_a_file_that_is_read_too_late_keeps_no_message_of_nobody(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-1.7")
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Hi Maya, this is my own.")
    page.sending.attach_path(tmp_path / "cv.pdf")
    page.sending.open_form()
    qtbot.mouseClick(page.sending.form.save, LEFT)
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    page.hide()
    with desk.notebook.read() as s:
        assert [place for place in half_written(s, "") if not place.startswith("sent:")] == []


def test_a_file_goes_with_no_other_message(
    page: WritePage, made: Made, desk: Desk, maya: int, qtbot: QtBot, tmp_path: Path
) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(b"%PDF-1.7")
    page.show_target(Target("write", contact_id=maya))
    page.sending.attach_path(cv)
    page.show_target(Target("write", contact_id=made.person("Tom Reyes")))
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert page.sending.files() == []


def test_a_document_that_came_to_the_opening_since_can_go_with_it(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_more: ("", ""))
    opening = open_platform_lead(desk)
    page.show_target(Target("write", contact_id=maya, opportunity_id=opening))
    with desk.notebook.write("Attach") as s:
        attach(s, opening, "CV & letter.pdf", b"%PDF-1.7", TODAY)
    qtbot.mouseClick(page.sending.attach, LEFT)
    [menu] = [each for each in page.sending.attach.findChildren(QMenu) if each.isVisible()]
    offered = menu.actions()[0]
    assert offered.text() == "CV && letter.pdf"
    offered.trigger()
    menu.close()
    assert [each.name for each in page.sending.files()] == ["CV & letter.pdf"]


def test_what_is_begun_while_another_is_written_down_stays(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot, opened: list[Target]
) -> None:
    tom = made.person("Tom Reyes")
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Hi Maya, this was sent.")
    go_on = Event()
    desk.tasks.run("Import", lambda _task: go_on.wait(20), lambda _done: None, writes=True)
    page.sending.open_form()
    qtbot.mouseClick(page.sending.form.save, LEFT)
    page.show_target(Target("write", contact_id=tom))
    write(qtbot, page, "Hi Tom, this is half written.")
    go_on.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert text(page) == "Hi Tom, this is half written."
    assert opened == []
    page.show_target(Target("write", contact_id=maya))
    assert "this was sent" not in text(page)
    page.show_target(Target("write", contact_id=tom))
    assert text(page) == "Hi Tom, this is half written."


def test_what_was_sent_is_written_down_and_waits_for_its_answer(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot, opened: list[Target]
) -> None:
    dieter = made.person("Dieter Hahn")
    opening = open_platform_lead(desk)
    page.show_target(Target("write", contact_id=maya, other_id=dieter, opportunity_id=opening))
    write(qtbot, page, "Hi Maya, would you introduce me to Dieter?")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.message.text, Qt.Key.Key_Return, control)
    form = page.sending.form
    assert form.channel.hasFocus()
    assert form.channel.currentData() == "email"
    qtbot.mouseClick(form.save, LEFT)
    with desk.notebook.read() as s:
        [ask] = asks(s, contact_id=maya)
        newest = timeline_page(s, TimelineFilter(contact_id=maya)).rows[0]
    assert (ask.purpose, ask.other_id, ask.opportunity_id, ask.next) == (
        *("introduction", dieter, opening, "answer"),
    )
    assert (newest.channel, newest.direction) == ("email", "out")
    assert opened == [Target("people", contact_id=maya)]
    said = desk.notices.kept[-1]
    assert "An answer is waited for until 5 December" in said.text
    page.show_target(Target("write", contact_id=maya, other_id=dieter, opportunity_id=opening))
    assert "would you introduce me to Dieter?" not in text(page)


def test_a_day_that_is_none_is_not_taken_for_two_weeks(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya, action="introduction"))
    write(qtbot, page, "Hi Maya, would you introduce me to Dieter?")
    qtbot.keyClick(page.message.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = page.sending.form
    form.until.field.setText("whenever")
    assert form.until.echo.text().startswith("This is no day that NetBook knows")
    qtbot.mouseClick(form.save, LEFT)
    assert form.until.field.hasFocus()
    form.until.field.setText("in 5 days")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert "An answer is waited for until 26 November" in desk.notices.kept[-1].text


def test_what_the_message_told_is_told_and_nothing_else(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot
) -> None:
    introduced(made, maya, ago=90)
    dieter = made.person("Dieter Hahn")
    given = ExchangeEntry("received", "introduction", "", maya, dieter)
    made.talk(maya, ago=80, exchanges=(given,))
    page.show_target(Target("write", contact_id=maya, other_id=dieter, action="thank_you"))
    page.sending.open_form()
    assert page.sending.form.told.text() == "I told how it went with Dieter"
    page.sending.form.told.setChecked(True)
    qtbot.mouseClick(page.sending.form.save, LEFT)
    with desk.notebook.read() as s:
        left = open_outcomes(s, TODAY, contact_id=maya)
    assert desk.notices.kept[-1].text == "Written down: Message to Maya."
    assert [each.other for each in left] == ["Priya Nair"]


def test_the_form_of_what_was_sent_comes_into_view(
    page: WritePage, maya: int, qtbot: QtBot
) -> None:
    page.resize(700, 400)
    page.show_target(Target("write", contact_id=maya))
    save = page.sending.form.save
    for _time in range(2):  # also where it is open already, and out of sight
        page.sending.open_form()
        qtbot.waitUntil(lambda: save.visibleRegion().boundingRect() == save.rect())
        assert page.sending.form.channel.hasFocus()
        page.message.text.setFocus()
        page.findChild(Scroll).verticalScrollBar().setValue(0)
        qtbot.waitUntil(lambda: save.visibleRegion().isEmpty())
