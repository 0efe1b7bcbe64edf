"""Choices whose words go on in the next line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netbook.ui.opportunities.lines import lines_of
from netbook.ui.theme import font
from netbook.ui.widgets.wrapped_choice import WrappedCheck


def test_a_box_to_tick_breaks_its_words_and_says_them_whole(qtbot: QtBot) -> None:
    check = WrappedCheck()
    qtbot.addWidget(check)
    check.say("I told how it went with somebody whose name is rather long")
    whole = check.sizeHint()
    check.resize(whole.width() // 2, check.heightForWidth(whole.width() // 2))
    check.show()
    assert "\n" in check.text()
    assert check.height() > whole.height()
    assert check.accessibleName() == "I told how it went with somebody whose name is rather long"
    check.resize(whole)
    assert check.text() == check.accessibleName()
    QTest.keyClick(check, Qt.Key.Key_Space)
    assert check.isChecked()


def test_no_line_of_a_card_begins_with_a_colon() -> None:
    said = "mardi 10:00\u00a0: entretien"
    whole = font()
    assert [line.strip() for line in lines_of(said, whole, 80, 9)][-1] == "entretien"
    assert not any(line.startswith((":", "\u00a0")) for line in lines_of(said, whole, 80, 9))
    assert lines_of("", whole, 80, 9) == ()
