"""How well one knows somebody: on the card, in a dialog, and whom one enjoyed working with."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook.store.interactions import ExchangeEntry
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.ui.desk import Desk
from netbook.ui.people.depth_dialog import DepthDialog
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from netbook.ui.widgets.interaction_form import InteractionForm
from tests.ui.conftest import Made

INTRODUCED = (ExchangeEntry("received", "introduction"), ExchangeEntry("gave", "lead"))
ASKED = (ExchangeEntry("asked", "help"),)


def shown(qtbot: QtBot, desk: Desk, contact_id: int) -> PeoplePage:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1090, 820)
    page.show()
    page.show_target(Target("people", contact_id=contact_id))
    return page


def dialog_of(page: PeoplePage) -> DepthDialog:
    open_now = [w for w in QApplication.topLevelWidgets() if isinstance(w, DepthDialog)]
    (found,) = [w for w in open_now if w.isVisible()]
    return found


def maya(made: Made) -> int:
    who = made.person("Maya Okafor")
    made.talk(who, ago=60, channel="in_person", summary="Coffee at the harbour")
    made.talk(who, ago=20, channel="email", direction="in", exchanges=INTRODUCED)
    with made.notebook.write("Share") as s:
        add_shared_experience(s, SharedExperience(None, who, "worked", "Contoso", "2019", "2022"))
    return who


def test_the_card_says_who_knows_whom_and_asks_why(qtbot: QtBot, desk: Desk, made: Made) -> None:
    page = shown(qtbot, desk, maya(made))
    line = page.card.timeline.keeping.known
    assert line.why.text() == "Why “growing”?"
    assert line.they.text() == ("Maya reached out once; Maya introduced or recommended you once.")
    assert line.needed.isHidden()


def test_the_sum_is_shown_term_by_term_and_its_entries_open(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    page = shown(qtbot, desk, maya(made))
    qtbot.mouseClick(page.card.timeline.keeping.known.why, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Why “growing”?"
    you = [(row.head, row.right) for row in dialog.you.model.rows]
    assert you == [
        ("1 conversation in person", "6 points"),
        ("In person: Coffee at the harbour", "22 Sept"),
        ("1 email, message or letter", "2 points"),
        ("Email", "1 Nov"),
        ("Worked together", "27 points"),
        ("Contoso", "2019 to 2022"),
        ("You gave once", "2 points"),
        ("a lead", "1 Nov"),
        ("How recent the last conversation is", "5 points"),
        ("Email", "1 Nov"),
    ]
    they = [(row.head, row.right) for row in dialog.they.model.rows]
    assert they == [
        ("Maya reached out once", "3 points"),
        ("Email", "1 Nov"),
        ("Maya introduced or recommended you once", "5 points"),
        ("an introduction", "1 Nov"),
    ]
    points = [int(right.split()[0]) for _head, right in you + they if right.endswith("points")]
    assert f"{sum(points)} points" in dialog._why.text()
    assert dialog.you.model.data(dialog.you.model.index(0, 0)) == (
        "1 conversation in person; 6 points"
    )
    assert dialog.focusWidget() is dialog.you.list
    QTest.keyClick(dialog.you.list, Qt.Key.Key_Return)
    assert not dialog.findChildren(InteractionForm)
    QTest.keyClick(dialog.you.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.you.list, Qt.Key.Key_Return)
    (form,) = dialog.findChildren(InteractionForm)
    assert form.summary.toPlainText() == "Coffee at the harbour"
    form.reject()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_what_changes_meanwhile_is_summed_up_again(qtbot: QtBot, desk: Desk, made: Made) -> None:
    who = maya(made)
    page = shown(qtbot, desk, who)
    page.acts.why_known(who)
    dialog = dialog_of(page)
    made.talk(who, ago=1, channel="in_person")
    qtbot.waitUntil(lambda: dialog.you.model.rows[0].right == "12 points")
    dialog.reject()


def test_of_whom_nothing_is_noted_no_figure_is_shown(qtbot: QtBot, desk: Desk, made: Made) -> None:
    who = made.person("Tom Adams")
    page = shown(qtbot, desk, who)
    assert page.card.timeline.keeping.known.why.text() == "Why “nothing noted yet”?"
    page.acts.why_known(who)
    dialog = dialog_of(page)
    assert "says nothing of how well you know each other" in dialog._why.text()
    assert dialog.you.isHidden()
    assert dialog.they.isHidden()
    dialog.reject()


def test_who_hears_only_when_needed_is_said_with_a_way_to_give(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    who = made.person("Tom Adams")
    for ago in (200, 100, 30):
        made.talk(who, ago=ago, direction="out", exchanges=ASKED)
    page = shown(qtbot, desk, who)
    line = page.card.timeline.keeping.known
    assert line.needed.text() == (
        "For a year Tom has heard from you only when you needed something. "
        "What could you give back?"
    )
    page.acts.why_known(who)
    dialog = dialog_of(page)
    qtbot.mouseClick(dialog.give, Qt.MouseButton.LeftButton)
    assert opened == [Target("people", contact_id=who, action="log")]
    made.talk(who, ago=1, direction="out", exchanges=(ExchangeEntry("gave", "lead"),))
    qtbot.waitUntil(line.needed.isHidden)


def test_whom_one_enjoyed_working_with_is_marked_listed_and_taken_back(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    tom, ann = made.person("Tom Adams"), made.person("Ann Ek")
    page = shown(qtbot, desk, tom)
    line = page.card.timeline.keeping.known
    assert page.pane.filters.enjoyed.isHidden()
    qtbot.mouseClick(line.enjoyed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: line.enjoyed.text() == "✓ Enjoyed working with Tom")
    assert line.enjoyed.isChecked()
    assert page.pane.filters.enjoyed.isVisible()
    page.pane.filters.enjoyed.click()
    assert list(page.pane.list.people.ids) == [tom]
    page.pane.filters.enjoyed.click()
    assert set(page.pane.list.people.ids) == {tom, ann}
    page.show_target(Target("people", action="enjoyed"))
    assert page.pane.filters.enjoyed.isChecked()
    assert list(page.pane.list.people.ids) == [tom]
    assert desk.notebook.undo() == "Enjoyed working with Tom"
    qtbot.waitUntil(lambda: not line.enjoyed.isChecked())
