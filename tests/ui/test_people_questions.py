"""What to find out about somebody, and questions to ask others about them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from netbook.core.facts import SECTIONS
from netbook.core.finding_out import ITEMS
from netbook.store.checklists import settled_items
from netbook.store.facts import organisation_facts
from netbook.store.organisations import organisation_ids
from netbook.store.questions import add_question, questions_to
from netbook.ui.desk import Desk
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from tests.ui.conftest import NOW, Made
from tests.ui.made_about import (  # the fixtures among them are used by their names
    NORTHWIND,
    about,
    key,
    known,
    maya,
    page,
    press,
    said,
    settle,
    window,
)

__all__ = ["maya", "page", "window"]

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


def test_the_focus_stays_with_the_questions_when_one_is_answered(
    qtbot: QtBot, made: Made, page: PeoplePage, maya: int
) -> None:
    priya = made.person("Priya Nair")
    with made.notebook.write("Ask") as s:
        add_question(s, priya, about_contact_id=maya, text="What now?", now=NOW)
    settle()
    card = about(page).questions
    press(card, "Answer to: What now?")
    [form] = card.about.forms
    form.what.setFocus()
    qtbot.keyClicks(form.what, "Quiet weeks")
    key(form.what, Qt.Key.Key_Return)
    settle()
    assert card.about.isHidden()
    assert card.ask_about.hasFocus()
