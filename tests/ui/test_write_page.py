"""Write: a message from what the notebook knows, by keys and clicks."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import netbook.core
from netbook.core.card import Organisation, Point
from netbook.core.message_check import Finding
from netbook.core.purposes import PURPOSES
from netbook.store.interactions import ExchangeEntry
from netbook.store.settings import put_setting
from netbook.store.templates import Template, save_template, templates
from netbook.store.trash import trash_contacts
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.long_button import LongButton
from netbook.ui.write.check_words import say, title_of
from netbook.ui.write.checking import Aim
from netbook.ui.write.message_card import Mark
from netbook.ui.write.page import WritePage
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.made_message import (
    bring,
    introduced,
    labels,
    names,
    note,
    open_platform_lead,
    press,
    shown_page,
    text,
    write,
)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def maya(made: Made) -> int:
    return made.person("Maya Okafor", emails=(Point("maya@example.com"),))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> WritePage:
    return shown_page(desk, qtbot)


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


def test_a_message_of_ones_own_stands_at_the_left_with_its_menu_at_the_right(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    with desk.notebook.write("Keep") as s:
        save_template(s, Template(None, "Short", "", "", "Hello."))
    page.show_target(Target("write", contact_id=maya))
    buttons = page.templates.findChildren(QPushButton)
    by_name = {each.accessibleName(): each for each in buttons}
    name, more = by_name["Begin with “Short”"], by_name["More for: Short"]
    line, sign = name.parentWidget(), page.templates.sign
    qtbot.waitUntil(lambda: line.width() == sign.width())
    assert name.x() == 0
    assert more.geometry().right() == line.rect().right()


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


def test_a_message_of_ones_own_brings_its_subject_and_undo_the_one_before(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    with desk.notebook.write("Keep") as s:
        save_template(s, Template(None, "Long time", "", "Long time no see", "Hello."))
    page.show_target(Target("write", contact_id=maya))
    page.message.subject.setText("")
    qtbot.keyClicks(page.message.subject, "My own subject")
    press(qtbot, page.templates, "Begin with “Long time”")
    assert page.message.subject.text() == "Long time no see"
    qtbot.keyClick(page.message.subject, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.message.subject.text() == "My own subject"


def test_undo_of_the_text_brings_back_what_it_was_for_and_redo_the_other(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    with desk.notebook.write("Keep") as s:
        save_template(s, Template(None, "Thanks", "thank_you", "Many thanks", "Thank you."))
    page.show_target(Target("write", contact_id=maya, action="catch_up"))
    before = page.message.written()
    press(qtbot, page.templates, "Begin with “Thanks”")
    after = page.message.written()
    assert (after.subject, page.purpose) == ("Many thanks", "thank_you")
    qtbot.keyClick(page.message.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (page.message.written(), page.purpose) == (before, "catch_up")
    assert page.purposes.filters["catch_up"].isChecked()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.message.text, Qt.Key.Key_Z, both)
    assert (page.message.written(), page.purpose) == (after, "thank_you")


def test_for_another_purpose_a_text_is_offered_and_undo_brings_back_ones_own(
    page: WritePage, made: Made, desk: Desk, qtbot: QtBot
) -> None:
    there = Organisation("Northwind", title="Head of Data")
    dieter = made.person("Dieter Hahn", organisations=(there,))
    opening = open_platform_lead(desk)
    page.show_target(Target("write", contact_id=dieter, opportunity_id=opening))
    again = page.purposes.begin_again
    assert not again.isVisible()
    page.message.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.message.text, " PS: my own line.")
    own = page.message.written()
    assert not again.isVisible()
    qtbot.mouseClick(page.purposes.filters["advice"], LEFT)
    assert page.message.written() == own
    assert again.isVisible()
    qtbot.mouseClick(again, LEFT)
    assert "One question about Platform lead" in text(page)
    assert "PS: my own line." not in text(page)
    assert page.message.subject.text().startswith("One question about")
    assert not again.isVisible()
    qtbot.keyClick(page.message.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.message.written() == own
    assert again.isVisible()
    qtbot.mouseClick(page.purposes.filters["meeting"], LEFT)
    assert not again.isVisible()


def test_where_the_text_was_emptied_another_purpose_proposes_one(
    page: WritePage, maya: int, qtbot: QtBot
) -> None:
    page.show_target(Target("write", contact_id=maya, action="catch_up"))
    qtbot.keyClicks(page.message.text, "My own. ")
    page.message.text.selectAll()
    qtbot.keyClick(page.message.text, Qt.Key.Key_Delete)
    page.message.open_tab("forward")
    qtbot.keyClicks(page.message.forward, "My own lines.")
    qtbot.mouseClick(page.purposes.filters["thank_you"], LEFT)
    assert text(page).startswith("Hi Maya,")
    assert page.message.subject.text() == "Thank you"
    assert page.message.forward.toPlainText() == "My own lines."


def test_what_is_true_of_one_reader_alone_is_no_part_of_a_kept_message(
    page: WritePage, desk: Desk, made: Made, maya: int, qtbot: QtBot
) -> None:
    introduced(made, maya)
    dieter = made.person("Dieter Hahn")
    made.person("Karim Aziz")
    note(desk, maya, "Data contracts")
    bring(desk)
    opening = open_platform_lead(desk)
    page.show_target(Target("write", contact_id=maya, other_id=dieter, opportunity_id=opening))
    page.message.text.moveCursor(QTextCursor.MoveOperation.End)
    line = " Priya says hello. I spoke to Karim Aziz. It was on 12 October. My own line."
    qtbot.keyClicks(page.message.text, line)
    assert "I met Priya on 12 October; thank you" in text(page)
    assert "what matters to Dieter would help" in text(page)
    qtbot.mouseClick(page.templates.keep, LEFT)
    qtbot.keyClicks(page.templates.form.name, "Ask")
    qtbot.keyClick(page.templates.form.name, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        [kept] = templates(s)
    whole = kept.subject + kept.text
    for name in ("Maya", "Priya", "Dieter", "Karim", "October", "data contracts", "Northwind"):
        assert name not in whole
    assert "My own line." in whole
    assert "halved the incidents in a year (Contoso)" in whole
    jonas, lena = made.person("Jonas Weber"), made.person("Lena Vogt")
    note(desk, jonas, "Sailing")
    page.show_target(Target("write", contact_id=jonas, other_id=lena))
    press(qtbot, page.templates, "Begin with “Ask”")
    assert text(page).startswith("Hi Jonas,\n\nHow are things with sailing?\n\n")
    assert "introduce me to Lena Vogt" in text(page)
    assert "what matters to Lena would help" in text(page)
    assert text(page).endswith("My own line.")
    for left_out in ("Priya", "Karim", "{", "October", "introducing us"):
        assert left_out not in text(page)
    assert "who else was named" in page.message.missing.text()


def test_those_for_another_purpose_come_last_as_soon_as_it_is_chosen(
    page: WritePage, desk: Desk, maya: int, qtbot: QtBot
) -> None:
    with desk.notebook.write("Keep") as s:
        for purpose in ("advice", "thank_you"):
            save_template(s, Template(None, purpose, purpose, "", "Hello."))

    def shown() -> list[str]:
        made = page.templates.findChildren(LongButton)
        return [each.text() for each in made if each.text() in PURPOSES and each.isVisible()]

    page.show_target(Target("write", contact_id=maya, action="thank_you"))
    qtbot.waitUntil(lambda: shown() == ["thank_you", "advice"])
    page.purposes.filters["advice"].click()
    qtbot.waitUntil(lambda: shown() == ["advice", "thank_you"])


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
