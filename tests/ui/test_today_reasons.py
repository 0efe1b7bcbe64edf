"""Each row of Today says why to write and where that is from, until it is done."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from netbook.store.facts import add_fact
from netbook.store.follow_ups import add_promise
from netbook.store.interactions import ExchangeEntry, PromiseEntry
from netbook.store.notebook import Notebook
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.today.page import TodayPage
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.test_today_page import shown


def rows(page: TodayPage) -> list[str]:
    model = page.due.list.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def promise(made: Made, person: int, due: int) -> int:
    entry = PromiseEntry(None, person, "mine", "the onboarding template", TODAY + timedelta(due))
    return made.talk(person, ago=95, channel="email", promises=(entry,))


def test_a_row_is_one_sentence_with_reason_source_rhythm_and_depth(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya, priya = made.person("Maya Okafor", "active"), made.person("Priya Nair")
    given = ExchangeEntry("received", "introduction", "", maya, priya, TODAY)
    made.talk(maya, ago=78, channel="email", exchanges=(given,))
    page = shown(qtbot, desk)
    (said,) = rows(page)
    assert said.startswith("Maya Okafor; 36 day")
    assert said.endswith(
        "; reason: Maya introduced you to Priya on 4 September and has not heard how it went;"
        " Email 11 weeks ago, every 6 weeks · met"
    )


def test_a_late_promise_stands_in_the_place_of_the_lateness(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    promise(made, made.person("Sofia Reyes", "light"), due=-18)
    page = shown(qtbot, desk)
    (said,) = rows(page)
    assert said.startswith(
        "Sofia Reyes; promise late since 3 Nov; "
        "reason: You promised Sofia: the onboarding template (email, 18 Aug); "
    )
    assert " late" not in said.replace("promise late", "")


def test_a_reason_goes_when_its_promise_is_ticked_and_comes_back_by_undo(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    promise(made, made.person("Sofia Reyes", "light"), due=-18)
    page = shown(qtbot, desk)
    page.promises.list.selectRow(0)
    qtbot.keyClick(page.promises.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "promise" not in rows(page)[0])
    assert "Nothing noted that you could write about. " in rows(page)[0]
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: "promise late since 3 Nov" in rows(page)[0])


def test_without_a_reason_the_row_asks_what_is_worth_noting(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.talk(made.person("Tom Wójcik", "inner"), ago=60)
    page = shown(qtbot, desk)
    (said,) = rows(page)
    assert "; Nothing noted that you could write about. " in said
    assert "Tom" in said.split("about. ")[1]
    assert "reason:" not in said


def test_what_they_told_is_a_reason_until_the_next_conversation(
    qtbot: QtBot, desk: Desk, made: Made, notebook: Notebook
) -> None:
    jonas = made.person("Jonas Lindqvist", "inner")
    call = made.talk(jonas, ago=42)
    page = shown(qtbot, desk)
    with notebook.write("Note") as s:
        add_fact(
            s,
            contact_id=jonas,
            section="who",
            text="Asked which stack you want next",
            interaction_id=call,
            noted_on=TODAY - timedelta(42),
            now=NOW,
        )
    why = "reason: Asked which stack you want next (call, 10 Oct)"
    qtbot.waitUntil(lambda: why in rows(page)[0])
    made.talk(jonas, ago=30)
    qtbot.waitUntil(lambda: why not in rows(page)[0])


def test_the_conversation_a_reason_is_from_is_a_key_and_a_menu_away(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    talk = promise(made, made.person("Sofia Reyes", "light"), due=-18)
    page = shown(qtbot, desk)
    qtbot.keyClick(page.due.list, Qt.Key.Key_R)
    assert opened == [Target("timeline", interaction_id=talk)]
    place = page.due.list.visualRect(page.due.list.model().index(0, 0)).center()
    page.due.list.customContextMenuRequested.emit(place)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    next(act for act in menu.actions() if "reason is from" in act.text()).trigger()
    menu.close()
    assert opened == [Target("timeline", interaction_id=talk)] * 2


def test_a_fact_from_no_conversation_is_shown_on_its_tab(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target], notebook: Notebook
) -> None:
    tom = made.person("Tom Wójcik", "inner")
    made.talk(tom, ago=60)
    with notebook.write("Note") as s:
        add_fact(
            s,
            contact_id=tom,
            section="cares",
            text="Blue-green deploys",
            source="their talk",
            noted_on=TODAY,
            now=NOW,
        )
    page = shown(qtbot, desk)
    assert "reason: Blue-green deploys (their talk, 21 Nov)" in rows(page)[0]
    qtbot.keyClick(page.due.list, Qt.Key.Key_R)
    assert opened == [Target("people", contact_id=tom, action="about")]


def test_nobody_without_a_reason_has_a_source_to_show(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    made.talk(made.person("Tom Wójcik", "inner"), ago=60)
    page = shown(qtbot, desk)
    qtbot.keyClick(page.due.list, Qt.Key.Key_R)
    assert opened == []


def test_who_could_help_with_a_wish_is_said_once_today_is_shown(
    qtbot: QtBot, desk: Desk, made: Made, notebook: Notebook
) -> None:
    lena, amir = made.person("Lena Fischer", "inner"), made.person("Amir Said")
    made.talk(lena, ago=60)
    with notebook.write("Note") as s:
        for who, section, said in (
            (lena, "wants", "a job as a data analyst"),
            (amir, "openings", "hires a data analyst"),
        ):
            add_fact(s, contact_id=who, section=section, text=said, noted_on=TODAY, now=NOW)
    page = shown(qtbot, desk)
    assert "reason: Lena: a job as a data analyst (noted 21 Nov)" in rows(page)[0]
    helps = "reason: Lena: a job as a data analyst. Amir can help: hires a data analyst"
    qtbot.waitUntil(lambda: helps in rows(page)[0])


def test_a_long_reason_takes_two_lines_and_a_short_one_fewer(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    long, short = made.person("Ann Long", "inner"), made.person("Bo Short", "inner")
    made.talk(long, ago=60, summary="worried about data contracts and the people on call " * 6)
    made.talk(short, ago=50, summary="likes green tea")
    page = shown(qtbot, desk)
    rows_ = page.due.list
    assert rows_.rowHeight(0) > rows_.rowHeight(1)
    assert rows_.height() == rows_.rowHeight(0) + rows_.rowHeight(1) + 2
    wide = rows_.rowHeight(0)
    page.resize(420, 800)
    qtbot.waitUntil(lambda: rows_.width() < 420)
    assert rows_.rowHeight(0) == wide
    assert rows_.height() >= rows_.rowHeight(0) + rows_.rowHeight(1)


@pytest.mark.parametrize("broken", [True, False])
def test_red_is_for_a_promise_that_is_late_and_for_nothing_else(
    qtbot: QtBot, desk: Desk, made: Made, notebook: Notebook, broken: bool
) -> None:
    from netbook.ui import theme

    sofia = made.person("Sofia Reyes", "inner")
    made.talk(sofia, ago=60)
    with notebook.write("Promise") as s:
        due = TODAY + timedelta(-1 if broken else 1)
        add_promise(s, sofia, whose="mine", text="the notes", due_on=due, now=NOW)
    page = shown(qtbot, desk)
    picture: QImage = page.due.list.grab().toImage()
    red = theme.tokens().broken_soft.lower()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert (red in seen) is broken


def test_the_card_says_the_same_reason(qtbot: QtBot, desk: Desk, made: Made) -> None:
    from netbook.ui.people.actions import PeopleActions
    from netbook.ui.people.person import read_person
    from netbook.ui.people.timeline_tab import TimelineTab

    sofia = made.person("Sofia Reyes", "light")
    talk = promise(made, sofia, due=-18)
    tom = made.person("Tom Wójcik")
    with desk.notebook.read() as s:
        people = [read_person(s, each, TODAY) for each in (sofia, tom)]
    tab = TimelineTab(desk, PeopleActions(desk, None))
    qtbot.addWidget(tab)
    assert people[0] is not None
    tab.show_person(people[0])
    tab.show()
    assert tab.why.said.text() == "You promised Sofia: the onboarding template"
    assert tab.why.source.text() == "email, 18 Aug"
    with qtbot.waitSignal(tab.why.wanted) as told:
        qtbot.mouseClick(tab.why.source, Qt.MouseButton.LeftButton)
    assert told.args == [talk]
    assert people[1] is not None
    tab.show_person(people[1])
    assert tab.why.said.text().startswith("Nothing noted that you could write about. ")
    assert tab.why.source.isHidden()


def test_the_buttons_end_where_the_words_of_their_row_end(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.talk(made.person("Tom Wójcik", "inner"), ago=60)
    page = shown(qtbot, desk)
    actions, rows_ = page.due.actions_on_row, page.due.list
    for width in (1200, 620, 900):
        page.resize(width, 400)

        def beside() -> bool:
            strip = actions.strip
            assert strip is not None
            end = rows_.mapToParent(rows_.contentsRect().topRight()).x()
            return strip.geometry().right() == end

        qtbot.waitUntil(beside)
