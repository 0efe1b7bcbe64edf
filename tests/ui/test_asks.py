"""What was asked, with its next step: on a person's card and on Today, by clicks."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.partial_date import PartialDate
from netbook.store.asks import AskRow, Sent, asks, sent
from netbook.store.follow_ups import PromiseRow, open_promises, put_promise_off
from netbook.store.interactions import ExchangeEntry, Interaction
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.ui.desk import Desk
from netbook.ui.opportunities.page import OpportunitiesPage
from netbook.ui.target import Target
from netbook.ui.today.openings_card import OpeningsCard, WaitingCard, pressing, waiting
from netbook.ui.widgets import ask_acts
from netbook.ui.widgets.ask_list import AskList
from netbook.ui.widgets.capture_line import CaptureLine
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.scroll import Scroll
from tests.ui.conftest import NOW, TODAY, Made, active


def send(made: Made, contact_id: int, **parts: Any) -> None:
    """Something that was asked three days ago."""
    message = Sent(
        contact_id=contact_id,
        purpose=parts.pop("purpose", "introduction"),
        summary="Asked",
        on=TODAY - timedelta(3),
        ask_again="Ask again",
        **parts,
    )
    with made.notebook.write("Sent") as s:
        sent(s, message, today=TODAY, now=NOW)


def followed(made: Made) -> list[AskRow]:
    with made.notebook.read() as s:
        return asks(s)


def promised(made: Made) -> list[PromiseRow]:
    with made.notebook.read() as s:
        return open_promises(s)


def listed(qtbot: QtBot, desk: Desk, made: Made, *, named: bool = True) -> AskList:
    """The list as it is shown now."""
    made_list = AskList(desk, named=named)
    qtbot.addWidget(made_list)
    made_list.resize(420, 300)
    made_list.show_rows(followed(made))
    return made_list


def press(shown: AskList, label: str) -> None:
    """Click the button of that label."""
    QApplication.processEvents()  # what is put into a layout is shown then
    buttons = (b for b in shown.findChildren(QPushButton) if b.isVisibleTo(shown))
    (found,) = (b for b in buttons if b.text() == label)
    found.click()


def choose(menu: QMenu, label: str) -> None:
    """Choose the line of a menu that begins like that."""
    (found,) = (each for each in menu.actions() if each.text().startswith(label))
    found.trigger()


def lines(shown: AskList) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in shown.findChildren(QLabel) if each.isVisibleTo(shown)]


def test_an_ask_goes_on_step_by_step_by_its_button(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya, dieter = made.person("Maya Okafor"), made.person("Dieter Hahn")
    send(made, maya, other_id=dieter)
    shown = listed(qtbot, desk, made)
    assert lines(shown) == [
        "Maya: Introduction to Dieter Hahn",
        "Asked on 18 Nov · no answer yet · ask again on 2 Dec",
    ]
    menu = ask_acts.answer_menu(desk, shown, followed(made)[0])
    choose(menu, "Yes")
    assert promised(made) == []
    shown.show_rows(followed(made))
    assert lines(shown)[1] == "Asked on 18 Nov · yes on 21 Nov"
    press(shown, "Maya introduced me")
    (promise,) = promised(made)
    assert promise.text == "Tell Maya how it went with Dieter"
    assert promise.due_on == TODAY + timedelta(21)
    shown.show_rows(followed(made))
    press(shown, "Thanked")
    shown.show_rows(followed(made))
    press(shown, "Told how it went")
    assert promised(made) == []
    (row,) = followed(made)
    assert (row.thanked_on, row.told_on, row.next) == (TODAY, TODAY, "")
    shown.show_rows(followed(made))
    assert lines(shown)[1].endswith("thanked on 21 Nov · told how it went on 21 Nov")
    assert [b.text() for b in shown.findChildren(QPushButton) if b.isVisibleTo(shown)] == ["⋯"]


def test_each_step_is_one_undo(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    send(made, maya)
    before = followed(made)
    shown = listed(qtbot, desk, made)
    choose(ask_acts.answer_menu(desk, shown, before[0]), "Introduced me")
    assert followed(made)[0].next == "thank"
    made.notebook.undo()
    assert followed(made) == before


@pytest.mark.parametrize(
    ("label", "answer", "next_step"),
    [("Not now", "later", "answer"), ("No", "no", ""), ("No answer", "none", "")],
)
def test_other_answers_are_noted(
    qtbot: QtBot, desk: Desk, made: Made, label: str, answer: str, next_step: str
) -> None:
    send(made, made.person("Maya Okafor"), purpose="advice")
    shown = listed(qtbot, desk, made)
    menu = ask_acts.answer_menu(desk, shown, followed(made)[0])
    (found,) = (
        each
        for each in menu.actions()
        if each.text() == label or each.text().startswith(f"{label}:")
    )
    found.trigger()
    (row,) = followed(made)
    assert (row.answer, row.next) == (answer, next_step)


def test_thanks_are_written_where_messages_are(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    maya, dieter = made.person("Maya Okafor"), made.person("Dieter Hahn")
    send(made, maya, other_id=dieter)
    shown = listed(qtbot, desk, made)
    ask_acts.introduced(desk, followed(made)[0])
    shown.show_rows(followed(made))
    press(shown, "Write it…")
    assert opened == [Target("write", maya, action="thank_you", other_id=dieter)]


def test_asking_again_is_put_off(qtbot: QtBot, desk: Desk, made: Made) -> None:
    send(made, made.person("Maya Okafor"))
    shown = listed(qtbot, desk, made)
    choose(ask_acts.more_menu(desk, shown, followed(made)[0]), "Ask again: In a month")
    assert followed(made)[0].ask_again_on == TODAY + timedelta(30)


def test_what_is_open_comes_first_and_the_rest_is_behind_a_button(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    for number in range(7):
        send(made, maya, purpose="advice", note=f"no. {number}")
    newest = followed(made)[0]
    ask_acts.answered(desk, newest, "no")
    shown = listed(qtbot, desk, made, named=False)
    assert [row.note for row in shown.rows][-1] == newest.note
    assert shown.more.text() == "Show all: 1 more"
    shown.more.click()
    assert sum(line.startswith("Advice") for line in lines(shown)) >= 7


def test_the_focus_stays_on_the_ask_that_it_was_on(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    for number in range(3):
        send(made, maya, purpose="advice", note=f"no. {number}")
    shown = listed(qtbot, desk, made)
    active(shown, qtbot, 420, 600)

    def on() -> str:
        focus = shown.window().focusWidget()
        return focus.accessibleName() if focus is not None else ""

    more = next(b for b in shown.findChildren(QPushButton) if "no. 1" in b.accessibleName())
    more.setFocus()
    before = on()
    shown.show_rows(followed(made))
    assert on() == before
    qtbot.waitUntil(lambda: shown.window().focusWidget() is not more)


def test_after_an_act_nothing_that_acts_has_the_focus_and_nothing_scrolls(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    for name in ("Maya Okafor", "Omar Haddad", "Ewa Nowak"):
        send(made, made.person(name))
    shown = AskList(desk, named=True)
    inside = QWidget()
    whole = QVBoxLayout(inside)
    whole.addWidget(QPushButton("above"))
    whole.addSpacing(300)
    whole.addWidget(shown)
    whole.addSpacing(600)
    whole.addWidget(QPushButton("below"))
    scroll = active(Scroll(inside), qtbot, 420, 300)
    bar = scroll.verticalScrollBar()

    def refilled() -> QPushButton:
        with made.notebook.read() as s:
            shown.show_rows(waiting(s))
        QApplication.processEvents()
        assert bar.value() == 250
        focus = shown.window().focusWidget()
        assert isinstance(focus, QPushButton)
        return focus

    with made.notebook.read() as s:
        shown.show_rows(waiting(s))
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(250)
    first = next(b for b in shown.findChildren(QPushButton) if b.text() == "Maya answered…")
    first.setFocus()
    ask_acts.introduced(desk, shown.rows[0])
    assert refilled().accessibleName() == "More for: Omar: Introduction"
    ask_acts.answered(desk, shown.rows[0], "yes")
    assert refilled().text() == "⋯"
    assert [row.next for row in followed(made)] == ["answer", "introduce", "thank"]
    for _ in range(2):
        ask_acts.introduced(desk, shown.rows[0])
        with made.notebook.read() as s:
            shown.show_rows(waiting(s))
        QApplication.processEvents()
        assert bar.value() <= 250
    assert shown.isHidden()
    focus = scroll.focusWidget()
    assert focus is None or not isinstance(focus, QPushButton)


def test_writing_down_the_introduction_settles_the_ask_and_promises_to_tell(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya, dieter = made.person("Maya Okafor"), made.person("Dieter Hahn")
    send(made, maya, other_id=dieter)
    line = CaptureLine(desk)
    qtbot.addWidget(line)
    line.field.setPlainText("Maya introduced me to Dieter")
    qtbot.waitUntil(lambda: line._store.isVisibleTo(line))
    line.store()
    (row,) = followed(made)
    assert (row.answer, row.introduced_on, row.next) == ("yes", TODAY, "thank")
    assert [each.text for each in promised(made)] == ["Tell Maya how it went with Dieter"]


def test_the_form_settles_it_as_well(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya, dieter = made.person("Maya Okafor"), made.person("Dieter Hahn")
    send(made, maya, other_id=dieter)
    entry = ExchangeEntry("received", "introduction", "", maya, dieter)
    conversation = Interaction(
        happened_on=PartialDate.of(TODAY - timedelta(1)),
        channel="email",
        participants=(maya, dieter),
        exchanges=(entry,),
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    form = InteractionForm(desk, conversation, parent)
    form._store()
    assert followed(made)[0].introduced_on == TODAY - timedelta(1)
    assert [each.text for each in promised(made)] == ["Tell Maya how it went with Dieter"]


def test_today_shows_who_is_waited_for_and_says_nothing_twice(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya, tom = made.person("Maya Okafor"), made.person("Tom Wójcik")
    card = WaitingCard(desk)
    qtbot.addWidget(card)
    with made.notebook.read() as s:
        card.show_rows(waiting(s))
    assert card.isHidden()
    send(made, maya, answer_by=TODAY)
    send(made, tom, answer_by=TODAY - timedelta(1))
    with made.notebook.read() as s:
        card.show_rows(waiting(s))
        assert open_promises(s, waiting=False) == []
        assert len(open_promises(s)) == 2
    assert not card.isHidden()
    assert [row.given for row in card.asks.rows] == ["Tom", "Maya"]
    assert "time to ask again" in lines(card.asks)[1]


def test_today_shows_the_openings_that_want_something_soon(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    later = TODAY + timedelta(40)
    with made.notebook.write("Openings") as s:
        first, _far, second = (
            save_opportunity(s, each, today=TODAY, now=NOW)
            for each in (
                Opportunity("Platform lead", organisation="Northwind", closes_on=TODAY),
                Opportunity("Head of BI", closes_on=later, next_on=later),
                Opportunity(
                    "Engineer", next_step="Interview", next_on=TODAY - timedelta(2), closes_on=later
                ),
            )
        )
    card = OpeningsCard(desk)
    qtbot.addWidget(card)
    with made.notebook.read() as s:
        rows = pressing(s, TODAY)
    assert [row.id for row, _what in rows] == [second, first]
    card.show_rows(rows)
    assert not card.isHidden()
    card.list.selectRow(1)
    card.list.opened.emit(1)
    assert opened == [Target("opportunities", opportunity_id=first)]
    card.show_rows([])
    assert card.isHidden()


def test_an_opening_shows_when_to_ask_again_once_that_was_put_off_elsewhere(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    with made.notebook.write("Opening") as s:
        number = save_opportunity(s, Opportunity("Platform lead"), today=TODAY, now=NOW)
    send(made, made.person("Maya Okafor"), opportunity_id=number)
    page = OpportunitiesPage(desk)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    QApplication.processEvents()  # of what was written before nothing is left to be told
    page.show_target(Target("opportunities", opportunity_id=number))
    (promise,) = promised(made)
    assert [row.ask_again_on for row in page.pane.asks.rows] == [promise.due_on]
    later = TODAY + timedelta(40)
    with made.notebook.write("Later") as s:
        put_promise_off(s, promise.id, later)
    qtbot.waitUntil(lambda: [row.ask_again_on for row in page.pane.asks.rows] == [later])
