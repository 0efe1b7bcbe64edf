"""The tab of what is known of somebody: tabs, facts, and the card beside the timeline."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.facts import SECTIONS
from netbook.store.facts import add_fact
from netbook.store.settings import put_setting
from netbook.ui.desk import Desk
from netbook.ui.people.about_tab import AboutTab
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.made_about import (  # the fixtures among them are used by their names
    about,
    key,
    known,
    maya,
    note,
    page,
    said,
    section,
    settle,
    window,
)

__all__ = ["maya", "page", "window"]

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
