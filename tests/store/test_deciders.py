"""Who decides in an organisation: rules first, and the user's word above all of them."""

from datetime import date

import pytest

from netbook.core.card import Card, Organisation
from netbook.core.relationship import Tie
from netbook.store.deciders import (
    PEERS,
    RoleMap,
    RolePerson,
    decline_role,
    declined_roles,
    forget_role,
    note_role,
    role_map,
)
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.opportunity_people import put_person
from netbook.store.organisations import organisation_ids
from netbook.store.positions import positions, save_position
from netbook.store.relationships import add_relationship
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add, person, talk


def at(name: str, title: str, organisation: str = "Northwind", units: tuple[str, ...] = ()) -> Card:
    return person(name, organisations=(Organisation(organisation, units, title),))


@pytest.fixture
def people(notebook: Notebook) -> dict[str, int]:
    """Five people at Northwind, whose name is written in two ways, and one elsewhere."""
    cards = [
        at("Dieter Hahn", "Head of Platform"),
        at("Maya Okafor", "Data Engineer", "Northwind GmbH"),
        at("Ines Duarte", "Executive Assistant"),
        at("Tom Wolf", ""),
        at("Sam Reed", "Specialist", units=("Recruiting",)),
        at("Elif Kaya", "CEO", "Northwind Traders"),
    ]
    return dict(zip([card.formatted_name for card in cards], add(notebook, *cards), strict=True))


def place(notebook: Notebook, name: str = "Northwind") -> int:
    with notebook.write("Look up") as s:
        return organisation_ids(s, [name])[name]


def mapped(notebook: Notebook, name: str = "Northwind") -> RoleMap:
    number = place(notebook, name)
    with notebook.read() as s:
        return role_map(s, number)


def short(found: RoleMap) -> list[tuple[str, str, str, str]]:
    return [(each.name, each.role, each.how, each.said) for each in found.people]


def only(found: RoleMap, name: str) -> RolePerson:
    (one,) = [each for each in found.people if each.name == name]
    return one


def test_titles_and_departments_propose(notebook: Notebook, people: dict[str, int]) -> None:
    found = mapped(notebook)
    assert short(found) == [
        ("Dieter Hahn", "decision_maker", "heads_department", "Head of Platform"),
        ("Ines Duarte", "gatekeeper", "assists", "Executive Assistant"),
        ("Sam Reed", "recruiter", "recruits", "Recruiting"),
        ("Maya Okafor", "peer", "works_there", "Data Engineer"),
    ]
    assert found.missing == ("influencer",)
    assert short(mapped(notebook, "northwind gmbh")) == short(found)
    assert short(mapped(notebook, "Northwind Traders"))[0][0] == "Elif Kaya"


def test_the_users_word_outranks_rules(notebook: Notebook, people: dict[str, int]) -> None:
    number, dieter, maya = place(notebook), people["Dieter Hahn"], people["Maya Okafor"]
    with notebook.write("Note") as s:
        note_role(s, number, dieter, "influencer", said_by_id=maya, note="asks his boss", on=TODAY)
    one = only(mapped(notebook), "Dieter Hahn")
    assert (one.role, one.confidence, one.how) == ("influencer", "sure", "noted")
    assert (one.said_by, one.note, one.noted_on) == ("Maya Okafor", "asks his boss", TODAY)
    with notebook.write("Note") as s:
        # By the other way to write the name it is the same note.
        other = organisation_ids(s, ["Northwind GmbH"])["Northwind GmbH"]
        note_role(s, other, dieter, "influencer", confidence="guess", on=date(2026, 5, 2))
    one = only(mapped(notebook), "Dieter Hahn")
    assert (one.confidence, one.said_by, one.note) == ("guess", "", "")
    with notebook.write("Forget") as s:
        forget_role(s, number, dieter, "influencer")
    assert only(mapped(notebook), "Dieter Hahn").role == "decision_maker"


def test_somebody_has_two_roles_by_the_users_word(
    notebook: Notebook, people: dict[str, int]
) -> None:
    number = place(notebook)
    with notebook.write("Note") as s:
        for role in ("recruiter", "decision_maker"):
            note_role(s, number, people["Maya Okafor"], role, on=TODAY)
    roles = [each.role for each in mapped(notebook).people if each.name == "Maya Okafor"]
    assert roles == ["decision_maker", "recruiter"]


def test_what_was_declined_is_proposed_no_more(notebook: Notebook, people: dict[str, int]) -> None:
    number, dieter = place(notebook), people["Dieter Hahn"]
    with notebook.write("No") as s:
        decline_role(s, number, dieter, "decision_maker", TODAY)
        assert declined_roles(s, number) == [(dieter, "decision_maker")]
    found = mapped(notebook)
    assert "Dieter Hahn" not in [each.name for each in found.people]
    assert found.missing == ("decision_maker", "influencer")
    notebook.undo()
    assert only(mapped(notebook), "Dieter Hahn").role == "decision_maker"


def test_who_is_reported_to_decides(notebook: Notebook, people: dict[str, int]) -> None:
    maya, tom, elif_ = (people[name] for name in ("Maya Okafor", "Tom Wolf", "Elif Kaya"))
    with notebook.write("Note") as s:
        add_relationship(s, maya, tom, Tie("reports_to"), on=TODAY)
        # Elif is known to be elsewhere.
        add_relationship(s, maya, elif_, Tie("reports_to"), on=TODAY)
    found = mapped(notebook)
    one = only(found, "Tom Wolf")
    assert (one.role, one.how, one.said) == ("decision_maker", "reported_to", "Maya Okafor")
    assert one.noted_on == TODAY
    assert "Elif Kaya" not in [each.name for each in found.people]


def test_a_boss_without_a_position_is_there_by_who_reports(
    notebook: Notebook, people: dict[str, int]
) -> None:
    (boss,) = add(notebook, "Rosa Lang")
    with notebook.write("Note") as s:
        add_relationship(s, people["Maya Okafor"], boss, Tie("reports_to"), on=TODAY)
    one = only(mapped(notebook), "Rosa Lang")
    assert (one.role, one.here) == ("decision_maker", False)


def test_a_part_in_an_opening_there_counts_above_a_title(
    notebook: Notebook, people: dict[str, int]
) -> None:
    with notebook.write("Opening") as s:
        opening = save_opportunity(
            s, Opportunity("Platform lead", organisation="Northwind"), today=TODAY, now=NOW
        )
        put_person(s, opening, people["Ines Duarte"], "hiring_manager")
        put_person(s, opening, people["Tom Wolf"], "referee")
    one = only(mapped(notebook), "Ines Duarte")
    assert (one.role, one.how, one.said) == ("decision_maker", "on_opening", "Platform lead")
    assert "Tom Wolf" not in [each.name for each in mapped(notebook).people]


def test_who_left_or_is_in_the_trash_is_not_shown(
    notebook: Notebook, people: dict[str, int]
) -> None:
    with notebook.write("Left") as s:
        (there,) = positions(s, people["Dieter Hahn"])
        save_position(s, there._replace(ended_on="2026-02"))
        trash_contacts(s, [people["Ines Duarte"]], now=NOW)
    found = mapped(notebook)
    assert [each.name for each in found.people] == ["Sam Reed", "Maya Okafor"]
    assert found.missing == ("decision_maker", "influencer", "gatekeeper")


def test_nobody_known_leaves_all_roles_open(notebook: Notebook) -> None:
    found = mapped(notebook, "Fjord Bank")
    assert found.people == ()
    assert found.missing == ("decision_maker", "influencer", "gatekeeper", "peer", "recruiter")


def test_only_known_roles_are_noted(notebook: Notebook, people: dict[str, int]) -> None:
    number = place(notebook)
    with notebook.write("Note") as s, pytest.raises(ValueError, match="role"):
        note_role(s, number, people["Tom Wolf"], "king", on=TODAY)


def test_of_very_many_who_work_there_those_known_best_are_told(notebook: Notebook) -> None:
    ids = add(notebook, *(at(f"Person {n}", "Engineer", "Giant") for n in range(PEERS + 20)))
    talk(notebook, "2026-04-01", ids[-1])
    boss = add(notebook, at("Rosa Lang", "CEO", "Giant"))
    found = mapped(notebook, "Giant")
    assert [each.contact_id for each in found.of("decision_maker")] == boss
    assert found.of("peer")[0].contact_id == ids[-1]
    assert (len(found.of("peer")), found.others) == (PEERS, 20)
