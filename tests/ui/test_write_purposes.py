"""Write: another purpose, and messages of the user's own, in the place of what is written."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation
from netbook.core.purposes import PURPOSES
from netbook.store.templates import Template, save_template, templates
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.long_button import LongButton
from netbook.ui.write.page import WritePage
from tests.ui.conftest import Made
from tests.ui.made_message import (
    bring,
    introduced,
    names,
    note,
    open_platform_lead,
    press,
    text,
    write,
)
from tests.ui.made_message import maya as maya
from tests.ui.made_message import page as page

LEFT = Qt.MouseButton.LeftButton


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
