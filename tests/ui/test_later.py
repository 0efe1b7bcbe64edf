"""Later, by the menu: until a day or an event; who is put off is seen and brought back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.circles import circles
from netbook.store.contacts import set_circle
from netbook.store.follow_ups import add_promise
from netbook.store.later import PutOffRow, put_off_rows
from netbook.ui.desk import Desk
from netbook.ui.people.choices import sentence_case
from netbook.ui.people.page import PeoplePage
from netbook.ui.settings.people_card import PeopleCard
from netbook.ui.target import Target
from netbook.ui.today.page import TodayPage
from netbook.ui.today.put_off import PutOff
from netbook.ui.widgets.later_day import LaterDay
from netbook.ui.widgets.later_menu import later_menu
from netbook.ui.words import at_latest
from tests.ui.conftest import NOW, TODAY, Made


def put_off_now(desk: Desk) -> list[PutOffRow]:
    with desk.notebook.read() as s:
        return put_off_rows(s, TODAY, 10)


def late(made: Made, name: str) -> int:
    person = made.person(name, "active")
    made.talk(person, ago=60)
    return person


def labels(menu: QMenu) -> list[str]:
    return [each.text().split("\t")[0] for each in menu.actions() if each.text()]


def choose(menu: QMenu, label: str) -> None:
    next(each for each in menu.actions() if each.text().split("\t")[0] == label).trigger()


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_later_waits_for_an_answer_and_says_the_latest_day(
    desk: Desk, made: Made, over: QWidget, qtbot: QtBot
) -> None:
    maya = late(made, "Maya Okafor")
    menu = later_menu(desk, over, maya, "Maya")
    assert "When Maya writes or calls" in labels(menu)
    assert "When a promise is kept" not in labels(menu)
    assert "No longer put off" not in labels(menu)
    choose(menu, "When Maya writes or calls")
    qtbot.waitUntil(lambda: bool(put_off_now(desk)))
    (row,) = put_off_now(desk)
    assert (row.event, row.until) == ("answer", (TODAY + timedelta(90)).toordinal())
    assert desk.notices.kept[-1].text == (
        "Maya is put off until they write or call, at the latest 19 Feb 2027."
    )
    made.talk(maya, direction="in")
    assert put_off_now(desk) == []


def test_a_promise_is_waited_for_where_there_is_one(
    desk: Desk, made: Made, over: QWidget, qtbot: QtBot
) -> None:
    maya = late(made, "Maya Okafor")
    with desk.notebook.write("Promise") as s:
        add_promise(s, maya, whose="mine", text="the notes", due_on=None, now=NOW)
    choose(later_menu(desk, over, maya, "Maya"), "When a promise is kept")
    qtbot.waitUntil(lambda: bool(put_off_now(desk)))
    menu = later_menu(desk, over, maya, "Maya")
    choose(menu, "No longer put off")
    qtbot.waitUntil(lambda: not put_off_now(desk))


def test_any_day_can_be_said(desk: Desk, made: Made, over: QWidget, qtbot: QtBot) -> None:
    maya = late(made, "Maya Okafor")
    choose(later_menu(desk, over, maya, "Maya"), "Another day…")
    dialog = over.findChild(LaterDay)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    fine = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not fine.isEnabled()
    qtbot.keyClicks(dialog.day.field, "2026-11-20")
    assert not fine.isEnabled()
    dialog.day.field.clear()
    qtbot.keyClicks(dialog.day.field, "12 February")
    assert fine.isEnabled()
    qtbot.keyClick(dialog.day.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(put_off_now(desk)))
    assert put_off_now(desk)[0].until == date(2027, 2, 12).toordinal()


def test_today_says_who_is_put_off_and_brings_them_back(
    desk: Desk, made: Made, over: QWidget, qtbot: QtBot
) -> None:
    maya, tom = late(made, "Maya Okafor"), late(made, "Tom Wójcik")
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: page.put_off is not None)
    line = page.put_off
    assert isinstance(line, PutOff)
    assert not line.isVisible()
    choose(later_menu(desk, over, maya, "Maya"), "Tomorrow")
    choose(later_menu(desk, over, tom, "Tom"), "When Tom has a new position")
    qtbot.waitUntil(lambda: len(put_off_now(desk)) == 2)
    page.reload()
    assert line.isVisible()
    assert line.who.accessibleName().startswith("2 ")
    line.who.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()][1:] == [
        "Maya Okafor\tuntil tomorrow",
        "Tom Wójcik\tuntil they have a new position, at the latest 19 Feb 2027",
    ]
    choose(menu, "Tom Wójcik")
    menu.close()
    qtbot.waitUntil(lambda: [row.id for row in put_off_now(desk)] == [maya])
    page.reload()
    assert [page.due.list.model().index(0, 0).data().split(";")[0]] == ["Tom Wójcik"]


def test_the_card_says_and_changes_how_long_it_may_be(desk: Desk, made: Made, qtbot: QtBot) -> None:
    maya = late(made, "Maya Okafor")
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    page.show()
    page.show_target(Target("people", contact_id=maya))
    keeping = page.card.timeline.keeping
    assert keeping.at_latest.accessibleName() == sentence_case(at_latest(63))
    keeping.at_latest.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, sentence_case(at_latest(49)))
    menu.close()
    qtbot.waitUntil(lambda: keeping.at_latest.accessibleName() == sentence_case(at_latest(49)))


def test_the_card_says_whose_turn_is_another_day(desk: Desk, made: Made, qtbot: QtBot) -> None:
    people = [late(made, f"Ann {letter}") for letter in "ABCDEF"]
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    page.show()
    page.show_target(Target("people", contact_id=people[5]))
    said = page.card.timeline.keeping._quiet.text()
    assert "asks for 4 people a day; Ann comes up tomorrow." in said
    page.show_target(Target("people", contact_id=people[0]))
    assert "comes up" not in page.card.timeline.keeping._quiet.text()


def test_the_card_says_why_many_met_on_one_day_come_later(
    desk: Desk, made: Made, qtbot: QtBot
) -> None:
    guests = [made.person(f"Guest {n}", "active") for n in range(12)]
    with desk.notebook.write("Closer") as s:
        set_circle(s, guests, "active", TODAY)
    made.talk(*guests, ago=5, channel="event")
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.show()
    with desk.notebook.read() as s:
        query = "SELECT id FROM contact_state ORDER BY due_day"
        first, *_, last = s.connection().exec_driver_sql(query).scalars()
    page.show_target(Target("people", contact_id=last))
    assert "Of many people that day each has a turn" in page.card.timeline.keeping._quiet.text()
    assert first


def test_settings_say_at_the_latest_for_each_closeness(
    desk: Desk, qtbot: QtBot, made: Made
) -> None:
    card = PeopleCard(desk)
    qtbot.addWidget(card)
    card.reload()
    card.show()
    box = card.latest["active"]
    assert box.currentText() == at_latest(63)
    assert box.accessibleName() == "At the latest, for active"
    box.setCurrentIndex(box.findData(84))
    box.activated.emit(box.currentIndex())

    def kept() -> int | None:
        with desk.notebook.read() as s:
            return next(c.latest_days for c in circles(s) if c.name == "active")

    qtbot.waitUntil(lambda: kept() == 84)
    card.reload()
    assert box.currentData() == 84
    assert not [each for each in card.findChildren(QPushButton) if not each.isVisible()]
