"""Organisations: found and filtered, whom one knows there, who decides, what one wants, names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netbook.store.facts import facts_about_organisation
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.organisations import organisation_ids
from netbook.store.target_organisations import (
    TargetOrganisation,
    save_target_organisation,
    target_organisation,
)
from netbook.ui.desk import Desk
from netbook.ui.organisations import list_pane
from netbook.ui.organisations.page import OrganisationsPage
from netbook.ui.target import Target
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.made_organisations import at, click, number, number_of, rows, save, shown
from tests.ui.made_organisations import people as people


def test_the_list_says_whom_one_knows(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    with notebook.write("Want") as s:
        bank = organisation_ids(s, ["Fjord Bank"])["Fjord Bank"]
        save_target_organisation(s, bank, TargetOrganisation("watching", next_on=TODAY))
    page = shown(qtbot, desk)
    assert rows(page) == [
        "Fjord Bank; nothing noted yet; watching; today",
        "Northwind; 1 a little",
    ]


def test_it_is_found_while_typing_and_by_filters(
    qtbot: QtBot, desk: Desk, people: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    page.pane.search.setFocus()
    QTest.keyClicks(page.pane.search, "bank")
    assert rows(page) == ["Fjord Bank; nothing noted yet"]
    QTest.keyClick(page.pane.search, Qt.Key.Key_Escape)
    assert len(rows(page)) == 2
    click(page.pane.known)
    assert rows(page) == ["Northwind; 1 a little"]
    click(page.pane.openings)
    assert rows(page) == []
    assert page.pane.none.isVisible()
    assert page.pane.none.text() == "No organisation fits these filters."


def test_an_empty_notebook_says_what_to_press(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert "press “New”" in page.pane.none.text()
    assert page.view.organisation is None


def test_keys_move_through_the_list(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> None:
    page = shown(qtbot, desk)
    assert page.view.name.text() == "Northwind"
    QTest.keyClick(page.pane.list, Qt.Key.Key_Down)
    assert page.view.name.text() == "Fjord Bank"


def test_whom_one_knows_best_is_first_and_the_others_are_asked_about(
    qtbot: QtBot, desk: Desk, people: dict[str, int], opened: list[Target]
) -> None:
    page = shown(qtbot, desk)
    card = page.view.people
    assert page.view.called.text() == "also written Northwind GmbH"
    assert card.now[0].name == "Maya Okafor"
    click(card.who)
    card.people.selectRow(0)
    QTest.keyClick(card.people, Qt.Key.Key_Return)
    QTest.keyClick(card.people, Qt.Key.Key_L)
    assert opened == [
        Target("who", ids=(people["Dieter Hahn"], people["Sam Reed"])),
        Target("people", contact_id=people["Maya Okafor"]),
        Target("people", contact_id=people["Maya Okafor"], action="log"),
    ]


def test_of_many_people_some_are_shown_at_a_time(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    ids = [made.person(f"Person {n}", **at("Giant")) for n in range(30)]
    made.talk(ids[17], ago=3)
    page = shown(qtbot, desk)
    card = page.view.people
    assert card.now[0].id == ids[17]
    assert len(card.now) == 6
    click(card.more)
    assert len(card.now) == 26
    click(card.all)
    assert set(opened[0].ids) == set(ids)


def test_what_one_wants_there_is_written_down(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = shown(qtbot, desk)
    card = page.view.target
    click(card.change)
    card.form.stage.setCurrentIndex(card.form.stage.findData("connecting"))
    card.form.goal.setPlainText("Lead their platform")
    card.form.step.setText("Write to Maya")
    card.form.day.field.setText("one of these days")
    click(card.form.save)
    assert card.form.isVisible()  # no day
    card.form.day.field.setText("2026-12-01")
    save(qtbot, desk, card.form)
    with notebook.read() as s:
        wanted = target_organisation(s, number_of(notebook))
    assert (wanted.stage, wanted.goal, wanted.next_step) == (
        *("connecting", "Lead their platform", "Write to Maya"),
    )
    assert card.stage.text() == "Stage: connecting"
    assert card.step.text() == "Next: Write to Maya, 1 Dec"
    click(card.change)
    QTest.keyClick(card.form.stage, Qt.Key.Key_Escape)
    assert card.change.hasFocus()


def test_openings_lead_to_their_card(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook, opened: list[Target]
) -> None:
    with notebook.write("Opening") as s:
        opening = Opportunity("Platform lead", organisation="Northwind GmbH", city="Berlin")
        job = save_opportunity(s, opening, today=TODAY, now=NOW)
    page = shown(qtbot, desk)
    card = page.view.openings
    card.list.selectRow(0)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    click(card.add)
    assert opened == [
        Target("opportunities", opportunity_id=job),
        Target("opportunities", action="new", text="Northwind"),
    ]


def test_a_fact_is_noted_of_the_organisation(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = shown(qtbot, desk)
    card = page.view.known
    click(card.sections["does"].add)
    assert card.form is not None
    card.form.what.setText("moves to a new office")
    card.form.source.setText("Maya Okafor")
    save(qtbot, desk, card.form)
    with notebook.read() as s:
        (fact,) = facts_about_organisation(s, number_of(notebook))
    assert (fact.text, fact.said_by) == ("moves to a new office", "Maya Okafor")


def test_it_is_renamed_or_put_together_with_its_namesake(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = shown(qtbot, desk)
    form = page.view.form
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.pane.list.setFocus()
    QTest.keyClick(page.pane.list, Qt.Key.Key_F2)
    assert form.name.text() == "Northwind"
    form.name.setText("Northwind Traders")
    with qtbot.waitSignal(page.pane.read):
        QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert page.view.name.text() == "Northwind Traders"
    assert not page.view.called.isVisible()
    click(page.view.rename)
    form.name.setText("Fjord bank")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.together.isVisible())
    assert form.refused.text() == "There is an organisation called Fjord bank already."
    assert form.together.hasFocus()
    with qtbot.waitSignal(page.pane.read):
        QTest.keyClick(form.together, Qt.Key.Key_Return)
    assert [each.partition(";")[0] for each in rows(page)] == ["Northwind Traders"]
    assert len(page.view.people.now) == 4


def test_a_new_one_is_wanted(qtbot: QtBot, desk: Desk, notebook: Notebook) -> None:
    page = shown(qtbot, desk)
    click(page.pane.new)
    click(page.new.form.save)
    assert page.new.form.isVisible()  # without a name
    page.new.form.name.setText("Alpine Ski House")
    with qtbot.waitSignal(page.pane.read):
        click(page.new.form.save)
    assert page.view.name.text() == "Alpine Ski House"
    assert rows(page) == ["Alpine Ski House; nobody in your notebook yet; watching"]


def test_a_new_one_that_the_filters_let_through_leaves_them_on(
    qtbot: QtBot, desk: Desk, people: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    click(page.pane.stage)
    click(page.pane.new)
    page.new.form.name.setText("Alpine Ski House")
    click(page.new.form.save)
    assert page.pane.stage.isChecked()
    assert rows(page) == ["Alpine Ski House; nobody in your notebook yet; watching"]


def test_a_target_shows_the_organisation_that_it_names(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    other = number(notebook, "Northwind GmbH")
    bank = number(notebook, "Fjord Bank")
    page = shown(qtbot, desk, Target("organisations", organisation_id=bank))
    assert page.view.name.text() == "Fjord Bank"
    page.show_target(Target("organisations", organisation_id=other))
    assert page.view.name.text() == "Northwind"
    assert page.pane.list.current_id() == page.view.organisation.id  # type: ignore[union-attr]
    page.show_target(Target("organisations", organisation_id=4711))
    assert page.view.name.text() == "Northwind"


def test_the_one_that_was_shown_is_shown_again_after_a_start(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    bank = number(notebook, "Fjord Bank")
    page = shown(qtbot, desk, Target("organisations", organisation_id=bank))
    kept = page.state()
    again = OrganisationsPage(desk)
    qtbot.addWidget(again)
    again.restore(kept)
    with qtbot.waitSignal(again.pane.read):
        again.show()
    assert again.view.name.text() == "Fjord Bank"


def test_of_very_many_the_list_comes_from_the_background(
    qtbot: QtBot, desk: Desk, people: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_pane, "AT_ONCE", 1)
    page = OrganisationsPage(desk)
    qtbot.addWidget(page)
    page.resize(1090, 820)
    page.show()
    assert page.pane.listed == []
    qtbot.waitUntil(lambda: len(page.pane.listed) == 2)
    assert page.view.name.text() == "Northwind"


def test_f_leads_to_the_search_and_down_back_to_the_list(
    qtbot: QtBot, desk: Desk, people: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.pane.list, Qt.Key.Key_F)
    assert page.pane.search.hasFocus()
    QTest.keyClicks(page.pane.search, "fjord")
    QTest.keyClick(page.pane.search, Qt.Key.Key_Down)
    assert page.pane.list.hasFocus()
    QTest.keyClick(page.pane.list, Qt.Key.Key_Return)
    assert page.view.name.text() == "Fjord Bank"
