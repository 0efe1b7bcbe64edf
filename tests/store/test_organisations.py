"""Organisations as a list, on their own page, renamed and put together."""

from datetime import date

import pytest

from netbook.core.card import Card, Organisation
from netbook.core.problem import Refusal
from netbook.store.check import check
from netbook.store.checklists import settle_item, settled_items
from netbook.store.contacts import set_sphere
from netbook.store.content_hash import content_hash
from netbook.store.deciders import note_role, role_map
from netbook.store.facts import add_fact
from netbook.store.my_positions import MyPosition, add_my_position, my_positions
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.organisation_list import (
    OrganisationRow,
    found_organisations,
    organisation_list,
    organisation_rows,
    organisations_named,
)
from netbook.store.organisation_merge import (
    POINTING,
    another_called,
    put_together,
    rename_organisation,
)
from netbook.store.organisation_page import (
    OrganisationPage,
    organisation_page,
    people_there,
    whom_to_ask,
)
from netbook.store.organisations import organisation_ids
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.positions import positions, save_position
from netbook.store.questions import add_question, questions_about_organisation
from netbook.store.schema import Base
from netbook.store.target_organisations import (
    TargetOrganisation,
    save_target_organisation,
    target_organisation,
)
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add, person, talk


def at(name: str, organisation: str, title: str = "Engineer") -> Card:
    return person(name, organisations=(Organisation(organisation, (), title),))


def place(notebook: Notebook, name: str) -> int:
    with notebook.write("Look up") as s:
        return organisation_ids(s, [name])[name]


def listed(notebook: Notebook, text: str = "") -> list[str]:
    with notebook.read() as s:
        found = [each.id for each in found_organisations(organisation_list(s), text)]
        return [row.name for row in organisation_rows(s, found, TODAY)]


def row_of(notebook: Notebook, name: str) -> OrganisationRow:
    number = place(notebook, name)
    with notebook.read() as s:
        (row,) = organisation_rows(s, [number], TODAY)
    return row


def shown(notebook: Notebook, name: str) -> OrganisationPage:
    number = place(notebook, name)
    with notebook.read() as s:
        page = organisation_page(s, number, TODAY)
    assert page is not None
    return page


@pytest.fixture
def three(notebook: Notebook) -> list[int]:
    return add(
        notebook,
        at("Maya Okafor", "Northwind", "Head of Data"),
        at("Dieter Hahn", "Northwind GmbH"),
        at("Ines Duarte", "Fjord Bank"),
    )


def test_names_of_the_same_words_are_one(notebook: Notebook, three: list[int]) -> None:
    assert listed(notebook) == ["Fjord Bank", "Northwind"]
    assert row_of(notebook, "Northwind").people == 2
    page = shown(notebook, "Northwind GmbH")
    assert page.names == ("Northwind", "Northwind GmbH")
    assert sorted(page.now) == three[:2]


def test_a_list_leads_with_what_is_wanted_then_whom_one_knows(
    notebook: Notebook, three: list[int]
) -> None:
    add(notebook, at("Tom Wolf", "Adventure Works"), at("Sam Reed", "Contoso"))
    talk(notebook, "2026-04-01", three[1])
    number = place(notebook, "Contoso")
    with notebook.write("Want") as s:
        save_target_organisation(s, number, TargetOrganisation("watching"))
        opening = Opportunity("Data lead", organisation="Fjord Bank")
        save_opportunity(s, opening, today=TODAY, now=NOW)
    assert listed(notebook) == ["Contoso", "Fjord Bank", "Northwind", "Adventure Works"]
    assert row_of(notebook, "Contoso").stage == "watching"
    assert row_of(notebook, "Fjord Bank").openings == 1
    with notebook.read() as s:
        flags = {each.id: each for each in organisation_list(s)}
    assert flags[number].wanted
    assert flags[place(notebook, "Northwind")].known == 1


def test_words_are_found_in_any_order_and_spelling(notebook: Notebook, three: list[int]) -> None:
    assert listed(notebook, "bank fj") == ["Fjord Bank"]
    assert listed(notebook, "gmbh") == ["Northwind"]
    assert listed(notebook, "ank") == []


def test_a_row_counts_relationships(notebook: Notebook, three: list[int]) -> None:
    for month in (1, 2, 3, 4):
        talk(notebook, f"2026-{month:02}-01", three[0])
    row = row_of(notebook, "Northwind")
    assert sum(row.levels.values()) == row.people == 2
    assert row.levels["nothing"] == 1
    with notebook.write("Trash") as s:
        trash_contacts(s, [three[0]], now=NOW)
    assert row_of(notebook, "Northwind").levels == {"nothing": 1}


def test_a_name_that_nothing_speaks_of_is_not_listed(notebook: Notebook) -> None:
    place(notebook, "Left Over Ltd")
    assert listed(notebook) == []


def test_where_all_are_in_the_trash_is_not_listed(notebook: Notebook, three: list[int]) -> None:
    with notebook.write("Openings") as s:
        hers = Opportunity("Lead", organisation="Contoso", for_id=three[2])
        save_opportunity(s, hers, today=TODAY, now=NOW)
    assert listed(notebook) == ["Contoso", "Fjord Bank", "Northwind"]
    with notebook.write("Trash") as s:
        trash_contacts(s, three[1:], now=NOW)
        assert organisations_named(s, "fjord", 5) == organisations_named(s, "contoso", 5) == []
    assert listed(notebook) == ["Northwind"]
    notebook.undo()
    assert listed(notebook) == ["Contoso", "Fjord Bank", "Northwind"]


def test_whom_one_knows_best_comes_first_and_who_left_last(
    notebook: Notebook, three: list[int]
) -> None:
    maya, dieter, ines = three
    talk(notebook, "2026-04-01", dieter)
    with notebook.write("Left") as s:
        (there,) = positions(s, ines)
        save_position(s, there._replace(organisation="Northwind", ended_on="2024"))
    page = shown(notebook, "Northwind")
    assert list(page.now) == [dieter, maya]
    assert list(page.before) == [ines]
    assert list(page.unknown) == [maya]
    with notebook.read() as s:
        rows = people_there(s, page.ids, [*page.now, *page.before])
    assert [(row.name, row.title, row.ended_on) for row in rows] == [
        ("Dieter Hahn", "Engineer", ""),
        ("Maya Okafor", "Head of Data", ""),
        ("Ines Duarte", "Engineer", "2024"),
    ]


def test_whom_to_ask_is_known_and_not_private(notebook: Notebook, three: list[int]) -> None:
    maya, dieter, _ines = three
    page = shown(notebook, "Northwind")
    with notebook.read() as s:
        assert whom_to_ask(s, page) is None
    talk(notebook, "2026-04-01", dieter)
    talk(notebook, "2026-03-01", maya, channel="email")
    page = shown(notebook, "Northwind")
    with notebook.write("Private") as s:
        best = whom_to_ask(s, page)
        assert best is not None
        assert best.id == dieter
        set_sphere(s, [dieter], "personal")
        best = whom_to_ask(s, page)
        assert best is not None
        assert best.id == maya


def test_an_organisation_that_is_gone_has_no_page(notebook: Notebook) -> None:
    with notebook.read() as s:
        assert organisation_page(s, 4711, TODAY) is None


def test_what_is_wanted_there_is_kept_once_for_all_spellings(
    notebook: Notebook, three: list[int]
) -> None:
    one, other = place(notebook, "Northwind"), place(notebook, "Northwind GmbH")
    wanted = TargetOrganisation(
        "connecting", "Platform team", "Write to Maya", date(2026, 5, 4), "https://n.example"
    )
    with notebook.write("Want") as s:
        save_target_organisation(s, one, wanted._replace(goal=""))
        save_target_organisation(s, other, wanted)
        assert target_organisation(s, one) == wanted
        query = "SELECT count(*) FROM target_organisation"
        assert s.connection().exec_driver_sql(query).scalar() == 1
    with notebook.write("Nothing") as s:
        save_target_organisation(s, one, TargetOrganisation())
        assert target_organisation(s, other) == TargetOrganisation()
    notebook.undo()
    with notebook.read() as s:
        assert target_organisation(s, one) == wanted
    with notebook.write("No") as s, pytest.raises(ValueError, match="stage"):
        save_target_organisation(s, one, TargetOrganisation("dreaming"))


def test_a_new_name_is_found_on_cards(notebook: Notebook, three: list[int]) -> None:
    number = place(notebook, "Northwind")
    with notebook.write("Rename") as s:
        rename_organisation(s, number, "  Northwind   Traders ")
    assert listed(notebook) == ["Fjord Bank", "Northwind Traders"]
    with notebook.read() as s:
        found = people_ids(s, PeopleQuery(text="traders"), TODAY)
        assert sorted(found) == three[:2]
        # Both ways to write it are this one now.
        assert {each.organisation for each in positions(s, three[1])} == {"Northwind Traders"}
    assert check(notebook).ok
    notebook.undo()
    assert listed(notebook) == ["Fjord Bank", "Northwind"]
    with notebook.read() as s:
        assert list(people_ids(s, PeopleQuery(text="traders"), TODAY)) == []


def test_who_was_not_there_together_stays_apart_under_a_new_name(
    notebook: Notebook, three: list[int]
) -> None:
    with notebook.write("Apart") as s:
        settle_item(s, three[0], "together:northwind", TODAY)
        settle_item(s, three[1], "together:northwind gmbh", TODAY)
    number = place(notebook, "Northwind")
    with notebook.write("Rename") as s:
        rename_organisation(s, number, "Northwind Traders")
    with notebook.read() as s:
        for contact_id in three[:2]:
            assert settled_items(s, contact_id) == {"together:northwind traders"}


def test_a_name_that_another_has_is_refused(notebook: Notebook, three: list[int]) -> None:
    number, bank = place(notebook, "Northwind"), place(notebook, "Fjord Bank")
    with notebook.read() as s:
        assert another_called(s, number, "bank FJORD, Inc.") == bank
        assert another_called(s, number, "Northwind AG") is None
    with pytest.raises(Refusal, match="organisation_taken"), notebook.write("Rename") as s:
        rename_organisation(s, number, "Fjord Bank AG")
    with pytest.raises(ValueError, match="name"), notebook.write("Rename") as s:
        rename_organisation(s, number, "  ")
    assert listed(notebook) == ["Fjord Bank", "Northwind"]


def test_case_alone_can_be_changed(notebook: Notebook, three: list[int]) -> None:
    with notebook.write("Rename") as s:
        rename_organisation(s, organisation_ids(s, ["Fjord Bank"])["Fjord Bank"], "FJORD bank")
    assert listed(notebook)[0] == "FJORD bank"


def test_all_that_is_noted_of_two_is_put_together(notebook: Notebook, three: list[int]) -> None:
    maya, dieter, ines = three
    kept, gone = place(notebook, "Northwind"), place(notebook, "Fjord Bank")
    with notebook.write("Fill") as s:
        for number in (kept, gone):
            note_role(s, number, ines, "gatekeeper", note=str(number), on=TODAY)
        note_role(s, gone, dieter, "influencer", on=TODAY)
        save_target_organisation(s, kept, TargetOrganisation("", "Data team"))
        save_target_organisation(s, gone, TargetOrganisation("learning", "Banking", "Read"))
        add_fact(
            s, organisation_id=gone, section="does", text="moves to Oslo", noted_on=TODAY, now=NOW
        )
        add_question(s, maya, about_organisation_id=gone, text="Who hires?", now=NOW)
        save_opportunity(s, Opportunity("Lead", organisation="Fjord Bank"), today=TODAY, now=NOW)
        add_my_position(s, MyPosition(None, "worked", "Fjord Bank"))
        settle_item(s, maya, "together:fjord bank", TODAY)
        before = content_hash(s)
    with notebook.write("Together") as s:
        put_together(s, kept, gone)
    assert listed(notebook) == ["Northwind"]
    with notebook.read() as s:
        found = role_map(s, kept)
        notes = {(each.name, each.role): each.note for each in found.people if each.how == "noted"}
        assert notes == {
            ("Ines Duarte", "gatekeeper"): str(kept),
            ("Dieter Hahn", "influencer"): "",
        }
        wanted = target_organisation(s, kept)
        assert wanted == TargetOrganisation("learning", "Data team", "Read")
        assert [each.organisation for each in opportunity_rows(s)] == ["Northwind"]
        assert [each.organisation for each in my_positions(s)] == ["Northwind"]
        assert [each.text for each in questions_about_organisation(s, kept)] == ["Who hires?"]
        assert settled_items(s, maya) == {"together:northwind"}
        assert sorted(people_ids(s, PeopleQuery(text="northwind"), TODAY)) == three
    notebook.undo()
    assert check(notebook).ok
    with notebook.read() as s:
        assert content_hash(s) == before


def test_everything_that_points_at_an_organisation_moves() -> None:
    pointing = {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "organisation"
    }
    put = {("target_organisation", "organisation_id"), ("organisation_role", "organisation_id")}
    assert pointing == {*POINTING, *put}
