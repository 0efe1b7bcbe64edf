"""The tab of what is known of somebody: facts, what to find out, questions."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation
from netbook.core.facts import SECTIONS
from netbook.core.finding_out import ITEMS
from netbook.store.checklists import settled_items
from netbook.store.facts import Fact, add_fact, facts, organisation_facts
from netbook.store.organisations import organisation_ids
from netbook.store.questions import add_question, questions_to
from netbook.store.settings import put_setting
from netbook.ui.desk import Desk
from netbook.ui.people.about_tab import AboutTab
from netbook.ui.people.fact_section import FactSection
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from tests.ui.conftest import NOW, TODAY, Made

PLAIN = Qt.KeyboardModifier.NoModifier
NORTHWIND = {"organisations": (Organisation("Northwind Traders"),)}


@pytest.fixture
def maya(made: Made) -> int:
    """Maya, who is at Northwind Traders."""
    return made.person("Maya Okafor", **NORTHWIND)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """The window that the page is in."""
    made = QMainWindow()
    made.resize(1280, 820)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, window: QMainWindow, maya: int) -> PeoplePage:
    """The people page in a window, with Maya's card open at what is known of her."""
    shown = PeoplePage(desk)
    window.setCentralWidget(shown)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    shown.show_target(Target("people", contact_id=maya))
    shown.card.tabs.open("about")
    return shown


def settle() -> None:
    """Let the page read what has changed, and then show what it made anew."""
    for _ in range(2):
        QApplication.processEvents()


def key(widget: QWidget, which: Qt.Key, more: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key, and let the page take notice of what it did."""
    QTest.keyClick(widget, which, more)
    settle()


def about(page: PeoplePage) -> AboutTab:
    """The tab."""
    tab = page.card.tabs.page("about")
    assert isinstance(tab, AboutTab)
    return tab


def section(page: PeoplePage, name: str) -> FactSection:
    """One section of the card of facts."""
    return about(page).known.sections[name]


def note(made: Made, contact_id: int, text: str, **more: Any) -> int:
    """Write down a fact, by default what they care about; its id."""
    values: dict[str, Any] = {"section": "cares", "noted_on": TODAY, "now": NOW} | more
    with made.notebook.write("Note") as s:
        made_now = add_fact(s, contact_id=contact_id, text=text, **values)
    settle()
    return made_now


def known(made: Made, contact_id: int, *, closed: bool = False) -> list[Fact]:
    """What the notebook holds of a contact."""
    with made.notebook.read() as s:
        return facts(s, contact_id, closed=closed)


def said(widget: QWidget) -> list[str]:
    """What is written on the labels that are seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def press(widget: QWidget, name: str) -> None:
    """Press the button in sight that is called so."""
    [one] = [
        button
        for button in widget.findChildren(QPushButton)
        if button.accessibleName() == name and button.isVisibleTo(widget)
    ]
    one.click()
    settle()


# --- tabs ----------------------------------------------------------------------------------------


def test_tabs_turn_by_keys_stay_open_and_are_made_when_opened(
    qtbot: QtBot, desk: Desk, made: Made, page: PeoplePage
) -> None:
    tom = made.person("Tom Reyes")
    tabs = page.card.tabs
    names = tabs.names
    assert names[0] == "timeline"
    assert names[-1] == "details"
    head = page.findChild(QPushButton, "tab:about")
    assert head.accessibleName() == "About Maya"
    page.show_target(Target("people", contact_id=tom))
    assert tabs.current == "about"
    assert head.text() == "About Tom"
    assert page.findChild(QPushButton, "tab:about").isChecked()
    page.pane.list.setFocus()
    key(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.current == names[names.index("about") + 1]
    for _ in names:
        key(page, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.current == names[names.index("about") + 1]
    tabs.open("about")
    head.setFocus()
    key(head, Qt.Key.Key_Left)
    assert tabs.current == "timeline"
    fresh = PeoplePage(desk)
    qtbot.addWidget(fresh)
    assert not fresh.findChildren(AboutTab)
    fresh.card.show_contact(tom)
    assert not fresh.findChildren(AboutTab)


# --- facts ---------------------------------------------------------------------------------------


def test_a_fact_is_added_by_keyboard_and_is_there(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    cares = section(page, "cares")
    assert cares.facts.isHidden()
    assert "What they come back to" in " ".join(said(cares))
    cares.add.setFocus()
    key(cares.add, Qt.Key.Key_Space)
    form = about(page).known.form
    assert form is not None
    assert form.what.hasFocus()
    qtbot.keyClicks(form.what, "Data contracts")
    key(form.what, Qt.Key.Key_Return)
    [fact] = known(made, maya)
    assert (fact.section, fact.text, fact.noted_on) == ("cares", "Data contracts", TODAY)
    assert form.isHidden()
    assert cares.facts.list.hasFocus()
    assert [row.sentence() for row in cares.facts.model.rows] == ["Data contracts; noted 21 Nov"]


def test_a_source_is_a_conversation_a_person_or_words(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    priya = made.person("Priya Nair")
    call = made.talk(maya, ago=64, channel="phone")
    card = about(page).known
    for source in ("call, 18 Sept", "Priya Nair", "her talk at PyData"):
        card.begin("does")
        assert card.form is not None
        card.form.what.setText("migrates")
        qtbot.keyClicks(card.form.source, source)
        key(card.form.what, Qt.Key.Key_Return)
    talk, person, words = sorted(known(made, maya), key=lambda fact: fact.id)
    assert (talk.interaction_id, talk.source) == (call, "")
    assert (person.said_by_id, person.source) == (priya, "")
    assert (words.source, words.said_by_id) == ("her talk at PyData", None)
    lines = {row.fact.id: row.below for row in section(page, "does").facts.model.rows}
    assert lines[person.id] == "Priya Nair said, 21 Nov"
    assert lines[words.id] == "her talk at PyData, 21 Nov"
    assert lines[talk.id].startswith("call, ")


def test_a_fact_is_changed_in_place_and_keeps_what_was_not_touched(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    priya = made.person("Priya Nair")
    fact = note(made, maya, "an analyst", said_by_id=priya, section="openings", source="lunch")
    openings = section(page, "openings")
    assert openings.facts.select(fact)
    key(openings.facts.list, Qt.Key.Key_Return)
    form = about(page).known.form
    assert form is not None
    assert form.isVisibleTo(openings)
    assert form.source.text() == "lunch"
    form.what.setText("two analysts")
    form.section.setCurrentIndex(SECTIONS.index("wants"))
    key(form.what, Qt.Key.Key_Return)
    [changed] = known(made, maya)
    assert (changed.text, changed.section) == ("two analysts", "wants")
    assert (changed.said_by_id, changed.source) == (priya, "lunch")
    assert section(page, "wants").facts.list.hasFocus()


def test_escape_leaves_a_form_and_nothing_or_a_day_to_come_is_not_kept(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    card = about(page).known
    card.begin("who")
    form = card.form
    assert form is not None
    key(form.what, Qt.Key.Key_Return)
    form.what.setText("sails")
    form.day.field.setText("2027-01-01")
    key(form.what, Qt.Key.Key_Return)
    assert form.day.field.hasFocus()
    assert known(made, maya) == []
    key(form.day.field, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert section(page, "who").add.hasFocus()


def test_a_stale_fact_is_asked_about_and_confirmed_by_one_key(
    qtbot: QtBot, desk: Desk, made: Made, page: PeoplePage, maya: int
) -> None:
    fact = note(made, maya, "hiring juniors", noted_on=TODAY - timedelta(430))
    cares = section(page, "cares")
    [row] = cares.facts.model.rows
    assert row.below.endswith("noted 14 months ago: still so?")
    cares.facts.select(fact)
    assert cares.facts.actions_on_row.strip is not None
    key(cares.facts.list, Qt.Key.Key_Y)
    assert known(made, maya)[0].checked_on == TODAY
    assert not cares.facts.model.rows[0].stale
    desk.notebook.undo()
    settle()
    assert cares.facts.model.rows[0].stale
    with desk.notebook.write("Later") as s:
        put_setting(s, "facts_stale_days", 730)
    settle()
    assert not cares.facts.model.rows[0].stale


def test_what_is_no_longer_so_is_out_of_sight_until_asked_for(
    qtbot: QtBot, desk: Desk, made: Made, page: PeoplePage, maya: int
) -> None:
    fact = note(made, maya, "a reviewer", section="wants")
    wants, card = section(page, "wants"), about(page).known
    wants.facts.select(fact)
    key(wants.facts.list, Qt.Key.Key_N)
    assert known(made, maya) == []
    assert wants.facts.isHidden()
    assert card.earlier.text() == "Show what is no longer so (1)"
    card.earlier.click()
    [row] = wants.facts.model.rows
    assert row.below == "noted 21 Nov · met, 21 Nov"
    wants.facts.select(fact)
    key(wants.facts.list, Qt.Key.Key_N)
    assert [f.id for f in known(made, maya)] == [fact]
    wants.facts.select(fact)
    key(wants.facts.list, Qt.Key.Key_Delete)
    assert known(made, maya, closed=True) == []
    desk.notebook.undo()
    settle()
    assert [f.id for f in known(made, maya)] == [fact]


HOSTILE = "<b>bold</b>\u202e\x07\n<img src=x> &amp; " + "W" * 400


def test_hostile_and_long_texts_are_shown_as_they_are(
    made: Made, page: PeoplePage, maya: int
) -> None:
    for name in SECTIONS:
        note(made, maya, HOSTILE, section=name, source=HOSTILE)
    card = page.card
    for width in (640, 960, 1280):
        page.window().resize(width, 500)
        page.show_target(Target("people", contact_id=maya))
        settle()
        assert card.area.widget().width() <= card.area.viewport().width()
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in card.findChildren(QLabel)
        if "bold" in label.text()
    )
    facts_list = section(page, "who").facts
    assert "<b>bold</b>" in facts_list.model.rows[0].sentence()
    tip = facts_list.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;bold&lt;/b&gt;" in tip
    card.tabs.open("timeline")
    settle()
    assert any("<b>bold</b>" in text for text in said(card.timeline.cares))


def test_five_hundred_facts_are_one_list_without_a_widget_each(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    with made.notebook.write("Many") as s:
        for number in range(500):
            text = f"fact {number} " + "and more " * (number % 30)
            add_fact(s, contact_id=maya, section="cares", text=text, noted_on=TODAY, now=NOW)
    settle()
    facts_list = section(page, "cares").facts
    assert len(facts_list.model.rows) == 500
    assert len(facts_list.findChildren(QWidget)) < 20
    facts_list.list.setFocus()
    facts_list.list.selectRow(0)
    for _ in range(40):
        key(facts_list.list, Qt.Key.Key_Down)
    assert facts_list.list.currentIndex().row() == 40
    # The page went along with the keys.
    row = facts_list.list.visualRect(facts_list.list.currentIndex())
    seen = facts_list.list.viewport().mapTo(page.card.area.viewport(), row.center())
    assert page.card.area.viewport().rect().contains(seen)


# --- what to find out ----------------------------------------------------------------------------


def test_the_checklist_counts_facts_and_ticks_and_copies_words_to_search_by(
    qtbot: QtBot, desk: Desk, made: Made, page: PeoplePage, maya: int
) -> None:
    card = about(page).find_out
    assert card.progress.text() == f"0 of {len(ITEMS)} known"
    press(card, "Copy words to search by: What have they published or said lately?")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith('"Maya Okafor" "Northwind Traders" talk OR ')
    box = card.lines["changes"].box
    box.setFocus()
    key(box, Qt.Key.Key_Space)
    with made.notebook.read() as s:
        assert settled_items(s, maya) == {"changes"}
    assert card.progress.text() == f"1 of {len(ITEMS)} known"
    press(card, "Note the answer: Who decides there, and with whom?")
    form = about(page).known.form
    assert form is not None
    assert form.what.placeholderText() == "Who decides there, and with whom?"
    qtbot.keyClicks(form.what, "Dieter")
    key(form.what, Qt.Key.Key_Return)
    assert [f.item for f in known(made, maya)] == ["decides"]
    assert card.progress.text() == f"2 of {len(ITEMS)} known"
    assert not card.lines["decides"].box.isEnabled()
    key(box, Qt.Key.Key_Space)
    assert card.progress.text() == f"1 of {len(ITEMS)} known"


# --- questions -----------------------------------------------------------------------------------


def test_a_question_goes_from_one_card_to_the_other_and_its_answer_into_the_facts(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    priya = made.person("Priya Nair")
    card = about(page).questions
    press(card, "Ask somebody about Maya")
    assert card.form.who.field.hasFocus()
    qtbot.keyClicks(card.form.who.field, "Priya")
    key(card.form.who.field, Qt.Key.Key_Return)
    qtbot.keyClicks(card.form.what, "What matters to her now?")
    key(card.form.what, Qt.Key.Key_Return)
    assert card.form.isHidden()
    assert "Ask Priya Nair: What matters to her now?" in said(card)
    press(card, "Asked today: What matters to her now?")
    assert "asked on 21 Nov, no answer yet" in said(card)
    page.show_target(Target("people", contact_id=priya))
    page.card.tabs.open("timeline")
    side = page.card.timeline.to_ask
    assert side.isVisibleTo(page)
    assert "About Maya Okafor: What matters to her now?" in said(side)
    press(side, "Answer to: What matters to her now?")
    [form] = side.questions.forms
    qtbot.keyClicks(form.what, "Quiet weeks")
    form.section.setCurrentIndex(SECTIONS.index("cares"))
    key(form.what, Qt.Key.Key_Return)
    [fact] = known(made, maya)
    assert (fact.section, fact.text, fact.said_by) == ("cares", "Quiet weeks", "Priya Nair")
    assert side.isHidden()


def test_an_answer_about_an_organisation_stands_on_the_cards_of_its_people(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    priya = made.person("Priya Nair", **NORTHWIND)
    card = about(page).questions
    press(card, "Something to ask Maya")
    assert card.form.about.currentText() == "Northwind Traders"
    qtbot.keyClicks(card.form.what, "Who decides on tools?")
    key(card.form.what, Qt.Key.Key_Return)
    assert "About Northwind Traders: Who decides on tools?" in said(card)
    press(card, "Answer to: Who decides on tools?")
    [form] = card.to.forms
    qtbot.keyClicks(form.what, "Dieter does")
    key(form.what, Qt.Key.Key_Return)
    with made.notebook.read() as s:
        [fact] = organisation_facts(s, priya)
    assert (fact.text, fact.said_by) == ("Dieter does", "Maya Okafor")
    page.show_target(Target("people", contact_id=priya))
    [place] = about(page).places.values()
    rows = place.sections["does"].facts.model.rows
    assert [row.text for row in rows] == ["Dieter does"]
    assert "About Northwind Traders" in said(place)


def test_a_question_is_reworded_unasked_deleted_and_comes_back(
    qtbot: QtBot, desk: Desk, made: Made, page: PeoplePage, maya: int
) -> None:
    with made.notebook.write("Ask") as s:
        place = organisation_ids(s, ["Northwind Traders"])["Northwind Traders"]
        add_question(s, maya, about_organisation_id=place, text="Growing?", now=NOW)
    settle()
    asked = about(page).questions.to

    def choose(label: str) -> None:
        [question] = asked.questions
        menu = asked.menu(question)
        next(action for action in menu.actions() if action.text() == label).trigger()
        settle()

    choose("Edit")
    [form] = asked.forms
    form.what.setText("Growing, or not?")
    key(form.what, Qt.Key.Key_Return)
    press(asked, "Asked today: Growing, or not?")
    choose("Not asked yet")
    with made.notebook.read() as s:
        [question] = questions_to(s, maya)
    assert (question.text, question.asked_on) == ("Growing, or not?", None)
    choose("Delete")
    assert asked.isHidden()
    desk.notebook.undo()
    settle()
    assert "About Northwind Traders: Growing, or not?" in said(asked)


# --- beside the timeline -------------------------------------------------------------------------


def test_what_somebody_cares_about_stands_beside_the_timeline(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    page.card.tabs.open("timeline")
    card = page.card.timeline.cares
    assert said(card) == ["What Maya cares about"]
    assert card.more.text() == "Nothing noted yet"
    call = made.talk(maya, ago=64, channel="phone")
    day = TODAY - timedelta(64)
    for text in ("Lagos Women in Tech", "hiring juniors", "Data contracts."):
        note(made, maya, text, noted_on=day, interaction_id=call)
    assert said(card)[1:] == [
        "Data contracts; hiring juniors; Lagos Women in Tech",
        "call, 18 Sept",
    ]
    assert card.more.isHidden()
    for number in range(5):
        note(made, maya, f"newer {number}")
    assert card.more.isVisibleTo(card)
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert page.card.tabs.current == "about"
