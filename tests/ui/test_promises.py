"""Promises that repeat, and what is owed for what was received, by keys and clicks."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.exchanges import exchange_rows
from netbook.store.follow_ups import add_promise, open_promises
from netbook.store.interactions import ExchangeEntry, read_interaction
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.people.contact_pane import ContactPane
from netbook.ui.people.page import PeoplePage
from netbook.ui.today.page import TodayPage
from netbook.ui.widgets.entry_rows import ExchangeRow, PromiseRow
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.suggestion_rows import SuggestionRows
from tests.ui.conftest import NOW, TODAY, Made


def today_page(qtbot: QtBot, desk: Desk) -> TodayPage:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    desk.bus.changed.connect(lambda _change: page.reload())
    page.reload()
    page.show()
    qtbot.waitUntil(lambda: page.promises.suggested is not None)
    return page


def card(qtbot: QtBot, desk: Desk, contact_id: int) -> ContactPane:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    desk.bus.changed.connect(lambda _change: page.reload())
    page.reload()
    page.show()
    page.card.show_contact(contact_id)
    return page.card


def said(rows: QWidget | None) -> list[str]:
    """What is suggested: the buttons' names without their lead."""
    assert rows is not None
    names = [b.accessibleName() for b in rows.findChildren(QPushButton) if b.isVisibleTo(rows)]
    return [name.removeprefix("Done: ") for name in names if name.startswith("Done: ")]


def press(rows: SuggestionRows | None, name: str) -> None:
    assert rows is not None
    buttons = rows.findChildren(QPushButton)
    next(b for b in buttons if b.isVisibleTo(rows) and b.accessibleName() == name).click()


def choose(rows: SuggestionRows | None, of: str, entry: str) -> None:
    """Choose from the menu of a row."""
    press(rows, f"More for: {of}")
    assert rows is not None
    menu = rows.findChildren(QMenu)[-1]
    next(act for act in menu.actions() if act.text().startswith(entry)).trigger()
    menu.close()


@pytest.fixture
def introduced(made: Made) -> tuple[int, int]:
    """Maya, who introduced Priya three weeks ago; and Priya."""
    maya, priya = made.person("Maya Okafor"), made.person("Priya Nair")
    entry = ExchangeEntry("received", "introduction", other_id=priya)
    made.talk(maya, ago=21, exchanges=(entry,))
    return maya, priya


THANK, TELL = "Thank Maya for the introduction", "Tell Maya how it went with Priya"


def test_today_suggests_to_thank_and_to_tell_how_it_went(
    qtbot: QtBot, desk: Desk, introduced: tuple[int, int]
) -> None:
    page = today_page(qtbot, desk)
    assert said(page.promises.suggested) == [THANK, TELL]
    press(page.promises.suggested, f"Done: {THANK}")
    qtbot.waitUntil(lambda: said(page.promises.suggested) == [TELL])
    with desk.notebook.read() as s:
        assert exchange_rows(s)[0].thanked_on == TODAY
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: said(page.promises.suggested) == [THANK, TELL])
    choose(page.promises.suggested, THANK, "No need")
    qtbot.waitUntil(lambda: said(page.promises.suggested) == [TELL])
    press(page.promises.suggested, f"Done: {TELL}")
    qtbot.waitUntil(lambda: not page.promises.suggested.isVisible())


def test_a_suggestion_can_be_promised_and_keeping_it_settles_it(
    qtbot: QtBot, desk: Desk, introduced: tuple[int, int]
) -> None:
    page = today_page(qtbot, desk)
    choose(page.promises.suggested, TELL, "Promise it: Tomorrow")
    qtbot.waitUntil(lambda: said(page.promises.suggested) == [THANK])
    rows = page.promises.list
    assert rows.model().index(0, 0).data() == f"Promised to Maya Okafor: {TELL}; tomorrow"
    rows.selectRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 0)
    qtbot.waitUntil(lambda: said(page.promises.suggested) == [THANK])
    with desk.notebook.read() as s:
        assert exchange_rows(s)[0].told_on == TODAY


def test_the_card_of_a_person_suggests_what_they_are_owed(
    qtbot: QtBot, desk: Desk, introduced: tuple[int, int]
) -> None:
    maya, priya = introduced
    pane = card(qtbot, desk, maya)
    rows = pane.timeline.promises.suggested
    qtbot.waitUntil(lambda: said(rows) == [THANK, TELL])
    first = next(b for b in rows.findChildren(QPushButton) if b.text() == "Done")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: said(rows) == [TELL])
    pane.show_contact(priya)
    assert said(rows) == []


def test_a_promise_that_repeats_is_made_on_the_card_and_comes_again(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    promises = card(qtbot, desk, maya).timeline.promises
    promises.add.click()
    qtbot.keyClicks(promises.form.what, "the figures")
    qtbot.keyClicks(promises.form.due.field, "2026-11-30")
    promises.form.repeats.setCurrentIndex(promises.form.repeats.findText("every month"))
    qtbot.keyClick(promises.form.what, Qt.Key.Key_Return)
    box = "Promised to Maya: the figures; {}, every month"
    qtbot.waitUntil(lambda: _boxes(promises) == [box.format("30 Nov")])
    _tick_first(promises)
    qtbot.waitUntil(lambda: _boxes(promises) == [box.format("30 Dec")])
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: _boxes(promises) == [box.format("30 Nov")])


def _boxes(promises: QWidget) -> list[str]:
    return [b.accessibleName() for b in promises.findChildren(QCheckBox) if b.isVisibleTo(promises)]


def _tick_first(promises: QWidget) -> None:
    next(b for b in promises.findChildren(QCheckBox) if b.isVisibleTo(promises)).click()


@pytest.mark.parametrize("later", [0, 30, 400])
def test_a_late_promise_stays_first_day_after_day(
    qtbot: QtBot, desk: Desk, made: Made, later: int
) -> None:
    maya = made.person("Maya Okafor")
    with desk.notebook.write("Promise") as s:
        for text, due in (("soon", TODAY + timedelta(1)), ("late", date(2026, 11, 3))):
            add_promise(s, maya, whose="mine", text=text, due_on=due, now=NOW)
    bus = Bus(TODAY + timedelta(days=later))
    page = today_page(qtbot, desk._replace(bus=bus))
    rows = page.promises.list.model()
    assert rows.rowCount() == 2
    assert rows.index(0, 0).data() == "Promised to Maya Okafor: late; late since 3 Nov" + (
        " 2026" if later == 400 else ""
    )


def test_more_promises_than_are_shown_are_counted(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    with desk.notebook.write("Promise") as s:
        for number in range(53):
            add_promise(s, maya, whose="mine", text=f"note {number}", due_on=TODAY, now=NOW)
    page = today_page(qtbot, desk)
    assert page.promises.list.model().rowCount() == 50
    assert page.promises.more is not None
    assert page.promises.more.text() == "3 more, on the cards of those they concern."
    page.promises.list.selectRow(0)
    for left in (2, 1):
        qtbot.keyClick(page.promises.list, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda left=left: page.promises.more.text().startswith(f"{left} more"))


def test_the_form_of_a_conversation_takes_whom_an_introduction_led_to_and_how_often(
    qtbot: QtBot, desk: Desk, made: Made, introduced: tuple[int, int]
) -> None:
    assert introduced
    tom = made.person("Tom Wójcik")
    with desk.notebook.read() as s:
        number = exchange_rows(s)[0].interaction_id
        before = read_interaction(s, number)
    form = InteractionForm(desk, before, desk.notices.parent())
    qtbot.addWidget(form)
    form.show()
    (row,) = (r for r in form.exchanges.rows if isinstance(r, ExchangeRow))
    assert row.other.text() == "Priya Nair  ×"
    row.other.click()
    assert row.other.text() == "with whom…"
    row.set_other(tom)
    form.promises.more.click()
    promise = form.promises.rows[0]
    assert isinstance(promise, PromiseRow)
    qtbot.keyClicks(promise.what, "the figures")
    promise.due.set_day(TODAY)
    promise.repeats.setCurrentIndex(promise.repeats.findText("every 2 weeks"))
    form.save.click()

    def stored() -> bool:
        with desk.notebook.read() as s:
            return bool(open_promises(s))

    qtbot.waitUntil(stored)
    with desk.notebook.read() as s:
        after = read_interaction(s, number)
    assert after.exchanges == (before.exchanges[0]._replace(other_id=tom),)
    assert after.promises[0].repeats == "FREQ=WEEKLY;INTERVAL=2"


def test_another_kind_than_an_introduction_is_about_nobody_else(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    tom = made.person("Tom Wójcik")
    row = ExchangeRow(
        desk, ExchangeEntry("received", "introduction", other_id=tom), lambda _id: "Tom Wójcik"
    )
    qtbot.addWidget(row)
    row.show()
    assert row.other.isVisible()
    row.kind.setCurrentIndex(row.kind.findData("advice"))
    assert not row.other.isVisible()
    assert row.entry().other_id is None


def test_a_timeline_says_whom_somebody_introduced(
    qtbot: QtBot, desk: Desk, introduced: tuple[int, int]
) -> None:
    pane = card(qtbot, desk, introduced[0])
    model = pane.timeline.view.model
    sentences = [model.index(at, 0).data() for at in range(model.rowCount())]
    assert any("introduced you to Priya Nair" in sentence for sentence in sentences)
