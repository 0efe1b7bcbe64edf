"""The tab of connections: what one shares, whom they know, and to whom they could introduce."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Card
from netbook.core.relationship import TIES, Tie
from netbook.store.contacts import add_contact
from netbook.store.my_positions import MyPosition, add_my_position
from netbook.store.notebook import Notebook
from netbook.store.positions import positions
from netbook.store.relationships import add_relationship, relationships
from netbook.store.shared_experiences import shared_experiences
from netbook.store.trash import trash_contacts
from netbook.ui.desk import Desk
from netbook.ui.people.connections_tab import ConnectionsTab
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from tests.ui.made_people import NOW, TODAY, northwind, talk


@pytest.fixture
def ids(notebook: Notebook) -> dict[str, int]:
    return northwind(notebook)


def shown(qtbot: QtBot, desk: Desk, contact_id: int, tab: str = "connections") -> PeoplePage:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    page.show()
    qtbot.waitExposed(page)
    page.show_target(Target("people", contact_id=contact_id))
    page.card.tabs.open(tab)
    return page


def tab_of(page: PeoplePage) -> ConnectionsTab:
    tab = page.findChild(ConnectionsTab)
    assert isinstance(tab, ConnectionsTab)
    return tab


def said(widget: QWidget) -> list[str]:
    """What is seen in a card; words may break at a character that isn't seen."""
    return [
        each.text().replace("\u200b", "")
        for each in widget.findChildren(QLabel)
        if each.isVisible() and each.text()
    ]


def sees(qtbot: QtBot, widget: QWidget, text: str) -> None:
    qtbot.waitUntil(lambda: text in said(widget))


def press(widget: QWidget, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(each.accessibleName() == name for each in buttons(widget)))
    found = next(each for each in buttons(widget) if each.accessibleName() == name)
    qtbot.keyClick(found, Qt.Key.Key_Space)


def pick(label: str) -> None:
    """Choose an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text() == label)
    menu.close()
    action.trigger()


def noted(notebook: Notebook, contact: int) -> list[tuple[str, Tie, str]]:
    with notebook.read() as s:
        return [(each.name, each.tie, each.note) for each in relationships(s, contact)]


def test_an_empty_tab_says_what_to_press(
    qtbot: QtBot, desk: Desk, notebook: Notebook, opened: list[Target]
) -> None:
    with notebook.write("Add") as s:
        alone = add_contact(s, Card(formatted_name="Zoe"), now=NOW)
    tab = tab_of(shown(qtbot, desk, alone))
    qtbot.waitUntil(lambda: "Press “Add somebody”" in " ".join(said(tab.whom)))
    assert "say where you were under About me" in " ".join(said(tab.ground))
    press(tab.ground, "Say where you were", qtbot)
    assert opened == [Target("about_me")]


def test_somebody_is_noted_by_keys_alone_changed_and_removed_with_undo(
    qtbot: QtBot, desk: Desk, notebook: Notebook, ids: dict[str, int]
) -> None:
    tab = tab_of(shown(qtbot, desk, ids["Maya"]))
    press(tab.whom, "Add somebody whom Maya knows", qtbot)
    field = tab.whom.form.person.field
    qtbot.waitUntil(field.hasFocus)
    assert field.accessibleName() == "Whom Maya knows"
    qtbot.keyClicks(field, "Dieter")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    choice = tab.whom.form.tie
    qtbot.waitUntil(choice.hasFocus)
    assert choice.itemText(0) == "Maya and Dieter Hahn know each other"
    for _ in range(TIES.index(Tie("reports_to"))):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "Maya reports to Dieter Hahn"
    qtbot.keyClicks(tab.whom.form.note, "since May")
    qtbot.keyClick(tab.whom.form.note, Qt.Key.Key_Return)
    qtbot.waitUntil(tab.whom.noted.isVisible)
    assert noted(notebook, ids["Maya"]) == [("Dieter Hahn", Tie("reports_to"), "since May")]
    sees(qtbot, tab.whom.noted, "Maya reports to Dieter · since May")
    assert tab.whom.form.isHidden()

    press(tab.whom, "More for: Dieter Hahn", qtbot)
    pick("Edit")
    assert tab.whom.form.tie.currentText() == "Maya reports to Dieter Hahn"
    tab.whom.form.tie.setCurrentIndex(TIES.index(Tie("reports_to", False)))
    qtbot.keyClick(tab.whom.form.note, Qt.Key.Key_Return)
    sees(qtbot, tab.whom.noted, "Dieter reports to Maya · since May")

    press(tab.whom, "More for: Dieter Hahn", qtbot)
    pick("Remove")
    qtbot.waitUntil(lambda: not noted(notebook, ids["Maya"]))
    undo = desk.notices.kept[-1].actions[0]
    undo.act()
    sees(qtbot, tab.whom.noted, "Dieter reports to Maya · since May")


def test_both_cards_show_it_from_their_side(
    qtbot: QtBot, desk: Desk, notebook: Notebook, ids: dict[str, int], opened: list[Target]
) -> None:
    with notebook.write("Note") as s:
        add_relationship(s, ids["Maya"], ids["Dieter"], Tie("reports_to"), on=TODAY)
    page = shown(qtbot, desk, ids["Dieter"])
    tab = tab_of(page)
    sees(qtbot, tab.whom.noted, "Maya reports to Dieter")
    sentence = next(
        each.accessibleName()
        for each in tab.whom.noted.findChildren(QPushButton)
        if each.accessibleName().startswith("Maya Okafor; ")
    )
    assert sentence.startswith("Maya Okafor; Maya reports to Dieter; Head of Data, Northwind")
    press(tab.whom.noted, sentence, qtbot)
    assert opened == [Target("people", contact_id=ids["Maya"])]
    # The tab stays open for the next person, and says it from the other side.
    page.show_target(Target("people", contact_id=ids["Maya"]))
    sees(qtbot, tab.whom.noted, "Maya reports to Dieter")
    with notebook.write("Delete") as s:
        trash_contacts(s, [ids["Dieter"]], NOW)
    qtbot.waitUntil(tab.whom.noted.isHidden)


def test_escape_gives_up_and_the_own_name_is_nobody(
    qtbot: QtBot, desk: Desk, notebook: Notebook, ids: dict[str, int]
) -> None:
    tab = tab_of(shown(qtbot, desk, ids["Maya"]))
    press(tab.whom, "Add somebody whom Maya knows", qtbot)
    form = tab.whom.form
    qtbot.keyClicks(form.person.field, "Maya")
    qtbot.keyClick(form.person.field, Qt.Key.Key_Return)
    assert form.person.ids == ()
    qtbot.keyClicks(form.note, "a note")
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    assert form.isVisible()
    assert noted(notebook, ids["Maya"]) == []
    qtbot.keyClick(form.note, Qt.Key.Key_Escape)
    assert form.isHidden()
    qtbot.waitUntil(tab.whom.add.hasFocus)


def test_who_is_found_is_said_with_what_says_so_and_noted_from_its_menu(
    qtbot: QtBot, desk: Desk, notebook: Notebook, ids: dict[str, int]
) -> None:
    tab = tab_of(shown(qtbot, desk, ids["Maya"]))
    sees(qtbot, tab.whom, "Maya probably knows")
    sees(qtbot, tab.whom.found, "Both at Northwind Traders, perhaps not at the same time.")
    press(tab.whom.found, "More for: Priya Nair", qtbot)
    pick("Note how they stand to each other")
    assert tab.whom.form.person.ids == (ids["Priya"],)
    qtbot.keyClick(tab.whom.form.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(noted(notebook, ids["Priya"])))
    sees(qtbot, tab.whom.noted, "Maya and Priya know each other")
    assert not any("Priya" in each.accessibleName() for each in buttons(tab.whom.found))
    # Priya was spoken to: now they are known to both.
    sees(qtbot, tab.ground, "You both know Priya Nair.")


def buttons(widget: QWidget) -> list[QPushButton]:
    return [each for each in widget.findChildren(QPushButton) if each.isVisible()]


def test_a_question_is_answered_with_one_click(
    qtbot: QtBot, desk: Desk, notebook: Notebook, ids: dict[str, int]
) -> None:
    with notebook.write("Where I was") as s:
        add_my_position(s, MyPosition(None, "worked", "Northwind Traders", "", "2015", "2017"))
    question = "Were you and Maya at Northwind Traders together?"
    page = shown(qtbot, desk, ids["Maya"])
    tab = tab_of(page)
    sees(qtbot, tab.ground, question)
    press(tab.ground, f"{question} No", qtbot)
    qtbot.waitUntil(lambda: question not in said(tab.ground))
    sees(qtbot, tab.ground, "You were both at Northwind Traders, not at the same time.")
    desk.notices.kept[-1].actions[0].act()
    sees(qtbot, tab.ground, question)
    press(tab.ground, f"{question} Yes", qtbot)
    qtbot.waitUntil(lambda: question not in said(tab.ground))
    with notebook.read() as s:
        (shared,) = shared_experiences(s, ids["Maya"])
    assert (shared.kind, shared.organisation) == ("worked", "Northwind Traders")
    qtbot.waitUntil(lambda: "Northwind Traders" in tab.together.headings())


def test_dates_turn_the_question_into_an_answer(
    qtbot: QtBot, desk: Desk, notebook: Notebook, ids: dict[str, int]
) -> None:
    with notebook.write("Where I was") as s:
        add_my_position(s, MyPosition(None, "worked", "Northwind Traders", "", "2015", "2017"))
    tab = tab_of(shown(qtbot, desk, ids["Maya"]))
    sees(qtbot, tab.places, "no dates yet")
    press(tab.places, "More for: Head of Data, Northwind Traders", qtbot)
    pick("Edit")
    qtbot.keyClicks(tab.places.form.start.field, "2016")
    qtbot.keyClick(tab.places.form.start.field, Qt.Key.Key_Return)
    told = "You were both at Northwind Traders, 2016 to 2017."
    sees(qtbot, tab.ground, told)
    with notebook.read() as s:
        (position,) = positions(s, ids["Maya"])
    assert (position.started_on, position.ended_on) == ("2016", "")
    press(tab.ground, f"Note it: {told}", qtbot)
    qtbot.waitUntil(lambda: told not in said(tab.ground))
    with notebook.read() as s:
        (shared,) = shared_experiences(s, ids["Maya"])
    assert shared[2:] == ("worked", "Northwind Traders", "2016", "2017", "")
    press(tab.places, "Add a place", qtbot)
    qtbot.keyClicks(tab.places.form.where, "Uni Jena")
    qtbot.keyClick(tab.places.form.where, Qt.Key.Key_Return)
    sees(qtbot, tab.places, "Uni Jena")


def test_whom_somebody_could_introduce_are_those_one_hardly_knows(
    qtbot: QtBot, desk: Desk, notebook: Notebook, ids: dict[str, int], opened: list[Target]
) -> None:
    page = shown(qtbot, desk, ids["Maya"], "timeline")
    card = page.card.timeline.introduce
    assert card.isHidden()
    with notebook.write("Note") as s:
        add_relationship(s, ids["Maya"], ids["Dieter"], Tie("reports_to"), on=TODAY)
        add_relationship(s, ids["Maya"], ids["Tom"], Tie("works_with"), "same team", on=TODAY)
    qtbot.waitUntil(card.isVisible)
    assert card.accessibleName() == "Maya could introduce you to"
    sees(qtbot, card, "CTO · Maya reports to Dieter")
    sees(qtbot, card, "Staff engineer · Maya works with Tom · same team")
    press(card, "Dieter Hahn; CTO · Maya reports to Dieter", qtbot)
    assert opened == [Target("people", contact_id=ids["Dieter"])]
    # Whom one speaks to all the time needs no introduction.
    for month in range(1, 11):
        for day in (3, 17):
            talk(notebook, ids["Dieter"], date(2026, month, day))
    qtbot.waitUntil(lambda: sum(" · " in each for each in said(card)) == 1)
