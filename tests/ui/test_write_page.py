"""Write: a message from what the notebook knows, by keys and clicks."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

import netbook.core
from netbook.core.card import Organisation
from netbook.core.message_check import Finding
from netbook.core.purposes import PURPOSES
from netbook.store.interactions import ExchangeEntry
from netbook.store.settings import put_setting
from netbook.store.trash import trash_contacts
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.write.check_words import say, title_of
from netbook.ui.write.checking import Aim
from netbook.ui.write.message_card import Mark
from netbook.ui.write.page import WritePage
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.made_message import (
    bring,
    introduced,
    labels,
    note,
    open_platform_lead,
    press,
    text,
    write,
)
from tests.ui.made_message import maya as maya
from tests.ui.made_message import page as page

LEFT = Qt.MouseButton.LeftButton


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
    assert "I saw that Northwind has an opening: Platform lead." in text(page)
    assert "halved the incidents in a year (Contoso)" in text(page)
    assert "introduce me to Dieter Hahn by email this week?" in text(page)
    assert text(page).endswith("\n\nBohdana")
    assert page.message.missing.isHidden()
    page.message.open_tab("forward")
    assert "Platform lead at Northwind" in page.message.forward.toPlainText()


@pytest.mark.parametrize("purpose", ["advice", "reference", "follow_up"])
def test_a_person_alone_is_no_topic(page: WritePage, made: Made, maya: int, purpose: str) -> None:
    dieter = made.person("Dieter Hahn")
    page.show_target(Target("write", contact_id=maya, other_id=dieter, action=purpose))
    assert "Dieter" not in text(page)
    assert not page.message.missing.isHidden()


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


def test_a_part_never_stands_before_the_greeting(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Hi Maya,")
    page.message.text.moveCursor(QTextCursor.MoveOperation.Start)
    note(desk, maya, "Data contracts")
    qtbot.waitUntil(lambda: "Data contracts · 21 Nov" in labels(page.parts))
    press(qtbot, page.parts, "Insert: Data contracts")
    assert text(page) == "Hi Maya,\n\nHow are things with data contracts?"


def test_putting_parts_in_takes_no_words_out(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Hello Maya.")
    note(desk, maya, "Data contracts")
    note(desk, maya, "Sailing")
    press(qtbot, page.parts, "Insert: Data contracts")
    field = page.message.text
    assert not field.textCursor().hasSelection()
    [shown] = field.extraSelections()
    assert shown.cursor.selectedText() == "How are things with data contracts?"
    press(qtbot, page.parts, "Insert: Sailing")
    both = "Hello Maya. How are things with data contracts? How are things with sailing?"
    assert text(page) == both
    [shown] = field.extraSelections()
    assert shown.cursor.selectedText() == "How are things with sailing?"
    qtbot.keyClicks(field, " Bye.")
    assert text(page) == f"{both} Bye."
    assert not field.extraSelections()


def test_a_part_goes_behind_what_is_selected(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    write(qtbot, page, "Hello Maya.\nBye.")
    note(desk, maya, "Data contracts")
    page.message.show_span(0, 16)
    press(qtbot, page.parts, "Insert: Data contracts")
    assert text(page) == "Hello Maya.\nBye. How are things with data contracts?"
    qtbot.keyClick(page.message.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    page.message.show_span(11, 12)
    press(qtbot, page.parts, "Insert: Data contracts")
    assert text(page) == "Hello Maya.\nHow are things with data contracts? Bye."


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
    qtbot.mouseClick(row.again, LEFT)
    qtbot.waitUntil(lambda: row.verdict.text() == "look", timeout=20_000)
    assert row.leave.isVisible()
    assert not row.again.isVisible()
    qtbot.mouseClick(row.leave, LEFT)
    qtbot.waitUntil(lambda: row.verdict.text() == "left", timeout=20_000)
    next(each for each in desk.notices.kept[-1].actions if each.label == "Undo").act()
    qtbot.waitUntil(lambda: row.verdict.text() == "look", timeout=20_000)


def test_what_changes_elsewhere_leaves_the_cursor_where_it_is(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    page.message.text.moveCursor(QTextCursor.MoveOperation.End)
    page.reload()
    assert page.message.text.textCursor().atEnd()
    note(desk, maya, "Worried about data contracts")
    qtbot.waitUntil(lambda: "data contracts" in text(page))


def test_a_check_that_leaving_the_page_cut_off_is_made_on_coming_back(
    page: WritePage, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya))
    page.hide()
    assert not page.checks.rows
    page.show()
    qtbot.waitUntil(lambda: bool(page.checks.rows), timeout=20_000)


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
