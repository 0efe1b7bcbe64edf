"""Today: who to write to, most at risk first, and what was promised."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from netbook.store.contacts import set_circle
from netbook.store.due import due_list
from netbook.store.follow_ups import add_promise, open_promises
from netbook.ui import style
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.today.page import TodayPage
from netbook.ui.widgets.later_menu import days_to_choose, later_menu
from tests.ui.conftest import NOW, TODAY, Made


def shown(qtbot: QtBot, desk: Desk) -> TodayPage:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def names(page: TodayPage) -> list[str]:
    model = page.due.list.model()
    return [model.index(at, 0).data().split(";")[0] for at in range(model.rowCount())]


def test_an_empty_notebook_says_why_and_offers_to_bring_people_in(
    qtbot: QtBot, desk: Desk, opened: list[Target]
) -> None:
    page = shown(qtbot, desk)
    assert page.empty.isVisible()
    assert not page.due.isVisible()
    bring = next(b for b in page.empty.findChildren(QPushButton) if b.text().startswith("Bring"))
    qtbot.mouseClick(bring, Qt.MouseButton.LeftButton)
    assert opened == [Target("transfer", action="import")]


def test_the_most_at_risk_comes_first(qtbot: QtBot, desk: Desk, made: Made) -> None:
    often = made.person("Maya Okafor", "inner")
    seldom = made.person("Tom Wójcik", "light")
    made.talk(often, ago=41)  # 20 days late of 21
    made.talk(seldom, ago=115)  # 25 days late of 90
    page = shown(qtbot, desk)
    assert names(page) == ["Maya Okafor", "Tom Wójcik"]


def test_the_actions_stand_on_the_current_row_only(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    for name in ("Maya Okafor", "Tom Wójcik"):
        made.talk(made.person(name, "inner"), ago=60)
    page = shown(qtbot, desk)
    rows = page.due.list
    actions = page.due.actions_on_row
    assert actions.row == 0
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert actions.row == 1
    strip = actions.strip
    assert strip is not None
    assert strip.isVisible()
    log = next(b for b in strip.findChildren(QPushButton) if b.text() == "Log")
    qtbot.mouseClick(log, Qt.MouseButton.LeftButton)
    assert opened[-1].action == "log"


def test_keys_log_and_open_the_current_person(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    maya = made.person("Maya Okafor", "inner")
    made.talk(maya, ago=60)
    page = shown(qtbot, desk)
    qtbot.keyClick(page.due.list, Qt.Key.Key_L)
    qtbot.keyClick(page.due.list, Qt.Key.Key_Return)
    assert opened == [
        Target("people", contact_id=maya, action="log"),
        Target("people", contact_id=maya),
    ]


def test_later_takes_somebody_off_until_then_and_undo_brings_them_back(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor", "inner")
    made.talk(maya, ago=60)
    page = shown(qtbot, desk)
    menu = later_menu(desk, page, maya, "Maya")
    next(act for act in menu.actions() if act.text().startswith("Next week")).trigger()
    qtbot.waitUntil(lambda: names(page) == [])
    assert desk.notices.kept[-1].text == "Maya comes back Monday."
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: names(page) == ["Maya Okafor"])


def test_whoever_was_spoken_to_leaves_today(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor", "inner")
    made.talk(maya, ago=60)
    page = shown(qtbot, desk)
    made.talk(maya)
    qtbot.waitUntil(lambda: not page.due.isVisible())


def test_a_promise_is_ticked_off_with_space_and_comes_back_by_undo(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    with desk.notebook.write("Promise") as s:
        add_promise(s, maya, whose="mine", text="the notes", due_on=date(2026, 11, 3), now=NOW)
    page = shown(qtbot, desk)
    rows = page.promises.list
    assert rows.model().index(0, 0).data() == (
        "Promised to Maya Okafor: the notes; late since 3 Nov"
    )
    rows.selectRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 0)
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: rows.model().rowCount() == 1)
    with desk.notebook.read() as s:
        assert open_promises(s)[0].text == "the notes"


def test_without_how_often_nobody_is_due(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.talk(made.person("Maya Okafor"), ago=900)
    shown(qtbot, desk)
    with desk.notebook.read() as s:
        assert due_list(s, TODAY) == []


def test_nobody_due_for_weeks_is_not_nobody_with_a_rhythm(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    made.talk(maya)
    page = shown(qtbot, desk)
    said = page.empty.findChildren(QLabel)
    assert said[0].text() == "Nobody has a rhythm yet"
    with desk.notebook.write("How close") as s:
        set_circle(s, [maya], "light", TODAY)
    qtbot.waitUntil(lambda: said[0].text() == "Nobody is waiting today")


def test_later_says_which_day_it_means_and_offers_none_twice() -> None:
    sunday = date(2026, 12, 20)
    assert [label for label, _day in days_to_choose(sunday)] == [
        "Tomorrow",
        "In 3 days",
        "In 2 weeks",
        "In a month",
    ]
    assert ("Next week", date(2026, 12, 28)) in days_to_choose(date(2026, 12, 21))


def test_a_small_window_with_large_text_cuts_nothing_at_the_side(
    qapp: QApplication, qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.talk(made.person("Maya Okafor", "inner"), ago=60)
    style.dress(qapp, "light", 200, 10.0)
    page = shown(qtbot, desk)
    page.resize(584, 366)
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: scroll.horizontalScrollBar().maximum() == 0)
