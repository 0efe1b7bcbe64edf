"""Write: a message from what the notebook knows, by keys and clicks."""

import ast
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import netbook.core
from netbook.core.card import Organisation, Point
from netbook.core.message_check import Finding
from netbook.core.purposes import PURPOSES
from netbook.store.asks import asks
from netbook.store.facts import add_fact
from netbook.store.interactions import ExchangeEntry
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.profile import Proof, Skill, save_proof, save_skill
from netbook.store.settings import put_setting
from netbook.store.suggestions import open_outcomes
from netbook.store.templates import templates
from netbook.store.timeline import TimelineFilter, timeline_page
from netbook.store.trash import trash_contacts
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.write.check_words import say, title_of
from netbook.ui.write.checking import Aim
from netbook.ui.write.message_card import Mark
from netbook.ui.write.page import WritePage
from tests.ui.conftest import NOW, TODAY, Made

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def maya(made: Made) -> int:
    return made.person("Maya Okafor", emails=(Point("maya@example.com"),))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> WritePage:
    made = WritePage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def links_opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def note(desk: Desk, contact_id: int, text: str, section: str = "cares") -> None:
    with desk.notebook.write("Note") as s:
        add_fact(s, contact_id=contact_id, section=section, text=text, noted_on=TODAY, now=NOW)


def open_platform_lead(desk: Desk) -> int:
    with desk.notebook.write("Opening") as s:
        lead = Opportunity("Platform lead", organisation="Northwind")
        return save_opportunity(s, lead, today=TODAY, now=NOW)


def bring(desk: Desk) -> None:
    with desk.notebook.write("Skill") as s:
        skill = save_skill(s, Skill(None, "Data"))
        save_proof(s, Proof(None, skill, "Halved the incidents in a year", "Contoso"))


def introduced(made: Made, maya: int, *, ago: int = 60) -> int:
    """That Maya introduced the user to Priya, who was met since."""
    priya = made.person("Priya Nair")
    given = ExchangeEntry("received", "introduction", "", maya, priya)
    made.talk(maya, ago=ago, exchanges=(given,))
    made.talk(priya, ago=ago - 20, channel="in_person")
    return priya


def write(qtbot: QtBot, page: WritePage, words: str) -> None:
    """Paste the words over all: keys know no emoji."""
    page.message.text.setFocus()
    page.message.text.selectAll()
    QGuiApplication.clipboard().setText(words)
    paste = QKeySequence(QKeySequence.StandardKey.Paste)[0]
    qtbot.keyClick(page.message.text, paste.key(), paste.keyboardModifiers())


def text(page: WritePage) -> str:
    return page.message.text.toPlainText()


def labels(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel) if each.isVisible()]


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    def there() -> list[QPushButton]:
        buttons = within.findChildren(QPushButton)
        return [each for each in buttons if each.accessibleName() == name and each.isVisible()]

    qtbot.waitUntil(lambda: len(there()) == 1)
    [found] = there()
    qtbot.mouseClick(found, LEFT)


def test_it_begins_with_what_the_notebook_knows(
    page: WritePage, desk: Desk, made: Made, maya: int
) -> None:
    dieter = made.person("Dieter Hahn")
    note(desk, maya, "Worried about data contracts")
    bring(desk)
    opening = open_platform_lead(desk)
    with desk.notebook.write("Sign") as s:
        put_setting(s, "signature", "Bohdana")
    page.show_target(Target("write", contact_id=maya, other_id=dieter, opportunity_id=opening))
    assert page.head.title.text() == "Ask Maya for an introduction to Dieter Hahn"
    assert page.head.about.text() == "about Platform lead, Northwind"
    assert page.purposes.filters["introduction"].isChecked()
    assert text(page).startswith("Hi Maya,\n\nHow are things with data contracts?\n\n")
    assert "I saw that Northwind looks for this: Platform lead." in text(page)
    assert "Halved the incidents in a year (Contoso)" in text(page)
    assert "introduce me to Dieter Hahn by email this week?" in text(page)
    assert text(page).endswith("\n\nBohdana")
    assert page.message.missing.isHidden()
    page.message.open_tab("forward")
    assert "Platform lead at Northwind" in page.message.forward.toPlainText()


@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_is_not_known_is_left_out_and_named(page: WritePage, made: Made, purpose: str) -> None:
    nobody = made.person("Tom Wójcik")
    page.show_target(Target("write", contact_id=nobody, action=purpose))
    whole = page.message.written()
    assert not set("{}[]") & set("".join(whole))
    assert "  " not in whole.text
    assert whole.text.startswith("Hi Tom,")
    assert "how you sign" in page.message.missing.text()
    assert page.message.missing.isVisible()


def test_another_purpose_proposes_another_text_but_keeps_what_was_written(
    page: WritePage, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    assert page.purpose == "catch_up"
    first = text(page)
    qtbot.mouseClick(page.purposes.filters["thank_you"], LEFT)
    assert page.message.subject.text() == "Thank you"
    assert text(page) != first
    write(qtbot, page, "Dear Maya, thanks.")
    qtbot.mouseClick(page.purposes.filters["advice"], LEFT)
    assert text(page) == "Dear Maya, thanks."
    assert page.head.title.text() == "Ask Maya for advice"


def test_whoever_is_there_is_asked_to_meet_and_others_for_an_introduction(
    page: WritePage, desk: Desk, made: Made, maya: int
) -> None:
    there = Organisation("Northwind GmbH", title="Head of Data")
    dieter = made.person("Dieter Hahn", organisations=(there,))
    opening = open_platform_lead(desk)
    page.show_target(Target("write", contact_id=dieter, opportunity_id=opening))
    assert page.purpose == "meeting"
    page.show_target(Target("write", contact_id=maya, opportunity_id=opening))
    assert page.purpose == "introduction"
    assert "somebody at Northwind" in text(page)


def test_how_it_went_with_whom_the_message_is_about_comes_first(
    page: WritePage, made: Made, maya: int
) -> None:
    introduced(made, maya, ago=90)
    dieter = made.person("Dieter Hahn")
    given = ExchangeEntry("received", "introduction", "", maya, dieter)
    made.talk(maya, ago=80, exchanges=(given,))
    target = Target("write", contact_id=maya, other_id=dieter, action="thank_you")
    page.show_target(target)
    assert "introducing me to Dieter" in text(page)
    assert "Priya" not in text(page)


def test_half_written_text_survives_another_contact_leaving_and_a_crash(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot
) -> None:
    tom = made.person("Tom Wójcik")
    page.show_target(Target("write", contact_id=maya, action="advice"))
    write(qtbot, page, "Maya, half of it")
    page.show_target(Target("write", contact_id=tom))
    assert "Hi Tom," in text(page)
    write(qtbot, page, "Tom, half of it")
    page.hide()
    again = WritePage(desk)
    qtbot.addWidget(again)
    again.show()
    again.show_target(Target("write", contact_id=maya))
    assert (text(again), again.purpose) == ("Maya, half of it", "advice")
    again.show_target(Target("write", contact_id=tom))
    assert text(again) == "Tom, half of it"


def test_what_was_begun_about_something_goes_on_where_nobody_says_what_about(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot
) -> None:
    dieter = made.person("Dieter Hahn")
    aim = Aim(maya, other_id=dieter)
    assert Aim.of(aim.place) == aim
    page.show_target(Target("write", contact_id=maya, other_id=dieter))
    write(qtbot, page, "About Dieter")
    page.show_target(Target("write", contact_id=dieter))
    page.show_target(Target("write", contact_id=maya))
    assert text(page) == "About Dieter"
    assert page.aim == aim
    page.hide()
    fresh = WritePage(desk)
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.show_target(Target("write"))
    [begun] = fresh.nobody.begun.values()
    qtbot.mouseClick(begun, LEFT)
    assert text(fresh) == "About Dieter"


def test_without_anybody_it_asks_to_whom(page: WritePage, maya: int, qtbot: QtBot) -> None:
    page.show_target(Target("write"))
    field = page.nobody.field.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "Maya")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.letter is not None
    assert page.letter.to.id == maya
    assert page.message.text.hasFocus()


def test_a_part_is_put_where_the_cursor_is(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "😀 Hello Maya.")
    note(desk, maya, "Data contracts")
    qtbot.waitUntil(lambda: "Data contracts · 21 Nov" in labels(page.parts))
    press(qtbot, page.parts, "Insert: Data contracts")
    assert text(page) == "😀 Hello Maya. How are things with data contracts?"
    qtbot.keyClick(page.message.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text(page) == "😀 Hello Maya."


def test_words_behind_an_emoji_are_marked_where_they_stand(page: WritePage, maya: int) -> None:
    page.show_target(Target("write", contact_id=maya))
    page.message.text.setPlainText("😀😀 met you")
    page.message.mark([Mark(3, 6, True), Mark(7, 10, False)])
    marked = page.message.text.extraSelections()
    assert [each.cursor.selectedText() for each in marked] == ["met", "you"]
    underlined = [each.format.underlineStyle().name for each in marked]
    assert underlined == ["DashUnderline", "NoUnderline"]


def test_an_outcome_never_told_can_be_told_in_a_line(
    page: WritePage, made: Made, maya: int, qtbot: QtBot
) -> None:
    introduced(made, maya)
    page.show_target(Target("write", contact_id=maya, action="catch_up"))
    write(qtbot, page, "Hi Maya,")
    page.message.insert("\n\nhow are you? Tell me of the new flat, and of your sister too.")
    qtbot.waitUntil(lambda: "outcome_told" in page.checks.rows, timeout=20_000)
    row = page.checks.rows["outcome_told"]
    assert row.verdict.text() == "look"
    assert row.sentence.text() == (
        "Outcome never told. Maya introduced you to Priya Nair on 22 September and has not heard "
        "how it went."
    )
    assert "to look at" in page.checks.heading.text()
    qtbot.mouseClick(row.put, LEFT)
    assert text(page).startswith(
        "Hi Maya,\n\nI met Priya on 12 October; thank you again for introducing us.\n\n"
    )
    qtbot.waitUntil(lambda: "outcome_told" not in page.checks.rows, timeout=20_000)
    assert "How introductions went is told" in page.checks.fine.text()


def test_a_finding_can_be_left_and_taken_back(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot
) -> None:
    introduced(made, maya)
    page.show_target(Target("write", contact_id=maya, action="catch_up"))
    write(qtbot, page, "Hi Maya, how are you? Tell me all about the new flat and the sea.")
    qtbot.waitUntil(lambda: "outcome_told" in page.checks.rows, timeout=20_000)
    row = page.checks.rows["outcome_told"]
    qtbot.mouseClick(row.leave, LEFT)
    qtbot.waitUntil(lambda: row.verdict.text() == "left", timeout=20_000)
    assert not row.leave.isVisible()
    next(each for each in desk.notices.kept[-1].actions if each.label == "Undo").act()
    qtbot.waitUntil(lambda: row.verdict.text() == "look", timeout=20_000)


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
    qtbot.mouseClick(page.head.file, LEFT)
    mail = message_from_bytes(file.with_suffix(".eml").read_bytes(), policy=policy.default)
    assert mail["To"] == "Maya Okafor <maya@example.com>"
    body = mail.get_body()
    assert body is not None
    assert body.get_content().strip() == "Attached is my CV."
    assert [each.get_filename() for each in mail.iter_attachments()] == ["cv.pdf"]
    press(qtbot, page.sending, "Take out cv.pdf")
    assert page.sending.files() == []


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
    assert [each.other for each in left] == ["Priya Nair"]


def test_a_message_is_kept_to_begin_with_and_its_blanks_are_filled(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Hello Maya, long time no see.")
    qtbot.mouseClick(page.templates.keep, LEFT)
    qtbot.keyClicks(page.templates.form.name, "Long time")
    qtbot.keyClick(page.templates.form.name, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        [kept] = templates(s)
    assert (kept.name, kept.text) == ("Long time", "Hello {name}, long time no see.")
    tom = made.person("Tom Wójcik")
    page.show_target(Target("write", contact_id=tom))
    before = text(page)
    qtbot.waitUntil(lambda: "Begin with “Long time”" in names(page.templates))
    press(qtbot, page.templates, "Begin with “Long time”")
    assert text(page) == "Hello Tom, long time no see."
    qtbot.keyClick(page.message.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text(page) == before


def names(within: QWidget) -> list[str]:
    return [each.accessibleName() for each in within.findChildren(QPushButton)]


def test_how_one_signs_is_asked_once(page: WritePage, maya: int, qtbot: QtBot) -> None:
    page.show_target(Target("write", contact_id=maya))
    page.templates.sign.setFocus()
    qtbot.keyClicks(page.templates.sign, "Bohdana")
    qtbot.keyClick(page.templates.sign, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: text(page).endswith("\n\nBohdana"))
    assert "how you sign" not in page.message.missing.text()


def test_who_goes_to_the_trash_while_written_to_is_not_written_to(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    with desk.notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    qtbot.waitUntil(lambda: page.letter is None)
    assert page.nobody.isVisible()


def found_kinds() -> Iterator[tuple[str, str]]:
    """Every check with each reason that the rules give, as they stand in the source."""
    folder = Path(netbook.core.__path__[0])
    for file in sorted(folder.glob("message_check*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                check, _verdict, *reasons = node.args[:3]
                if isinstance(check, ast.Constant):
                    for reason in ast.walk(reasons[0]):
                        if isinstance(reason, ast.Constant):
                            yield check.value, reason.value


def test_every_finding_has_its_own_words() -> None:
    kinds = {*found_kinds()}
    assert len({check for check, _reason in kinds}) > 10
    figures = {"on": TODAY, "name": "Priya", "what": "advice"}
    for check, reason in kinds:
        finding = Finding(check, "look", reason, figures, ((0, 5),))
        title, rest = say(finding, "Maya", "Hello Maya", TODAY)
        assert title, (check, reason)
        assert title != title_of(check), (check, reason)
        assert "{" not in title + rest
