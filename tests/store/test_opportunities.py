"""Openings are kept with their stages, people and links, found, moved, closed and undone."""

from dataclasses import replace
from datetime import date

import pytest

from netbook.core.problem import Refusal
from netbook.store.check import check
from netbook.store.notebook import Notebook
from netbook.store.opportunities import (
    Link,
    Opportunity,
    close_opportunity,
    move_to_stage,
    read_opportunity,
    save_opportunity,
    stage_history,
)
from netbook.store.opportunity_people import people_on, put_person, take_person
from netbook.store.opportunity_rows import OpportunityRow, opportunity_rows
from netbook.store.stages import delete_stage, move_stage, save_stage, stages
from tests.store.people import NOW, TODAY, add

PLATFORM = Opportunity(
    title="Platform lead",
    organisation="Northwind",
    city="Berlin",
    closes_on=date(2026, 5, 20),
    salary_min=90000,
    salary_currency="EUR",
    salary_unit="YEAR",
    next_step="Ask Maya",
    next_on=date(2026, 5, 4),
    links=(Link("https://jobs.example.com/7", "posting"), Link("https://northwind.example")),
    requirements=("Own the migration to a lakehouse", "Lead a team of five"),
)


def save(notebook: Notebook, opportunity: Opportunity, on: date = TODAY) -> int:
    with notebook.write("Save") as s:
        return save_opportunity(s, opportunity, today=on, now=NOW)


def read(notebook: Notebook, number: int) -> Opportunity:
    with notebook.read() as s:
        found = read_opportunity(s, number)
    assert found is not None
    return found


def rows(notebook: Notebook, **chosen: object) -> list[OpportunityRow]:
    with notebook.read() as s:
        return opportunity_rows(s, **chosen)  # type: ignore[arg-type]


def titles(notebook: Notebook, **chosen: object) -> list[str]:
    return [row.title for row in rows(notebook, **chosen)]


def stage(notebook: Notebook, key: str) -> int:
    with notebook.read() as s:
        return next(each.id for each in stages(s) if each.key == key)


def move(notebook: Notebook, number: int, key: str, on: date = TODAY) -> None:
    there = stage(notebook, key)
    with notebook.write("Move") as s:
        move_to_stage(s, number, there, on)


def went(notebook: Notebook, number: int) -> list[tuple[str, date]]:
    with notebook.read() as s:
        return [(each.key, each.changed_on) for each in stage_history(s, number)]


def test_an_opening_is_read_as_it_was_written(notebook: Notebook) -> None:
    number = save(notebook, PLATFORM)
    found = read(notebook, number)
    assert found.uid
    assert found.stage_id == stage(notebook, "spotted")
    assert replace(found, id=None, uid="", stage_id=None) == replace(PLATFORM, requirements=())
    (row,) = rows(notebook)
    assert (row.title, row.organisation, row.place) == ("Platform lead", "Northwind", "Berlin")
    assert (row.requirements, row.url) == (2, "https://jobs.example.com/7")
    assert (row.stage_since, row.closes_on) == (TODAY, date(2026, 5, 20))


def test_saving_what_did_not_change_is_no_step(notebook: Notebook) -> None:
    number = save(notebook, PLATFORM)
    step = notebook.last_step
    save(notebook, read(notebook, number))
    assert notebook.last_step == step
    save(notebook, replace(read(notebook, number), title="Platform head", links=()))
    assert read(notebook, number).title == "Platform head"
    assert read(notebook, number).links == ()
    notebook.undo()
    assert read(notebook, number).links == PLATFORM.links


def test_it_goes_from_stage_to_stage_and_back_the_same_day_is_no_move(notebook: Notebook) -> None:
    number = save(notebook, PLATFORM, date(2026, 4, 1))
    move(notebook, number, "researching", date(2026, 4, 3))
    move(notebook, number, "introduced", date(2026, 4, 9))
    move(notebook, number, "researching", date(2026, 4, 9))
    assert went(notebook, number) == [
        ("spotted", date(2026, 4, 1)),
        ("researching", date(2026, 4, 3)),
    ]
    assert rows(notebook)[0].stage_since == date(2026, 4, 3)
    move(notebook, number, "spotted", date(2026, 4, 10))
    assert [key for key, _ in went(notebook, number)] == ["spotted", "researching", "spotted"]


def test_one_that_is_closed_says_how_until_it_is_open_again(notebook: Notebook) -> None:
    number = save(notebook, PLATFORM)
    with notebook.write("Close") as s:
        close_opportunity(s, number, "not_for_me", date(2026, 5, 2))
        assert stage_history(s, number)[-1].key == "closed"
    assert read(notebook, number).closed_as == "not_for_me"
    assert titles(notebook, closed=False) == []
    move(notebook, number, "applied", date(2026, 5, 3))
    assert read(notebook, number).closed_as == ""
    assert titles(notebook, closed=False) == ["Platform lead"]


def test_those_that_are_due_or_close_first_come_first_in_their_stage(notebook: Notebook) -> None:
    save(notebook, Opportunity("Some day"))
    save(notebook, Opportunity("Closes soon", closes_on=date(2026, 5, 9)))
    save(notebook, Opportunity("To do", next_on=date(2026, 5, 2), closes_on=date(2026, 6, 1)))
    later = save(notebook, Opportunity("Further", next_on=date(2026, 5, 1)))
    move(notebook, later, "applied")
    assert titles(notebook) == ["To do", "Closes soon", "Some day", "Further"]


def test_they_are_found_by_words_by_whose_they_are_and_by_organisation(notebook: Notebook) -> None:
    (lena,) = add(notebook, "Lena Brandt")
    save(notebook, PLATFORM)
    save(notebook, Opportunity("BI developer", organisation="Contoso GmbH", for_id=lena))
    save(notebook, Opportunity("Contracts", organisation="contoso, Inc.", source="unposted"))
    assert titles(notebook, text="berlin NÓRTH") == ["Platform lead"]
    assert titles(notebook, text="platform contoso") == []
    assert titles(notebook, whose="others") == ["BI developer"]
    assert rows(notebook, whose="others")[0].for_name == "Lena Brandt"
    assert len(titles(notebook, whose="mine")) == 2
    assert titles(notebook, source="unposted") == ["Contracts"]
    assert titles(notebook, contact_id=lena) == ["BI developer"]
    contoso = rows(notebook, source="unposted")[0].organisation_id
    assert sorted(titles(notebook, organisation_id=contoso)) == ["BI developer", "Contracts"]


def test_people_stand_on_an_opening_those_who_decide_first(notebook: Notebook) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    number = save(notebook, PLATFORM)
    with notebook.write("People") as s:
        put_person(s, number, maya, "introducer", "worked with him")
        put_person(s, number, maya, "insider")
        put_person(s, number, dieter, "hiring_manager")
        put_person(s, number, maya, "introducer")
    (row,) = rows(notebook)
    assert [(each.name, each.role) for each in row.people] == [
        ("Dieter Hahn", "hiring_manager"),
        ("Maya Okafor", "insider"),
    ]
    assert titles(notebook, contact_id=maya) == ["Platform lead"]
    with notebook.write("Take") as s:
        take_person(s, number, maya, "insider")
        told = [(each.name, each.role, each.note) for each in people_on(s, number)]
    assert told == [
        ("Dieter Hahn", "hiring_manager", ""),
        ("Maya Okafor", "introducer", "worked with him"),
    ]


def test_stages_are_named_moved_and_taken_away_but_for_the_closed_one(notebook: Notebook) -> None:
    with notebook.write("Stages") as s:
        talk = save_stage(s, None, "First talk", 3)
        move_stage(s, talk, 99)
        assert [each.key or each.name for each in stages(s)][-2:] == ["First talk", "closed"]
        move_stage(s, talk, 0)
        assert [each.rank for each in stages(s)] == list(range(8))
        assert stages(s)[0].id == talk
        with pytest.raises(Refusal, match="stage_twice"):
            save_stage(s, None, "first TALK", 0)
        with pytest.raises(Refusal, match="stage_unnamed"):
            save_stage(s, talk, " ", 0)
    number = save(notebook, PLATFORM)
    with notebook.write("Stages") as s, pytest.raises(Refusal, match="stage_in_use"):
        delete_stage(s, talk)
    move(notebook, number, "applied", date(2026, 5, 2))
    with notebook.write("Delete") as s:
        delete_stage(s, talk)
        closed = next(each.id for each in stages(s) if each.key == "closed")
        with pytest.raises(Refusal, match="stage_kept"):
            delete_stage(s, closed)
    assert [key for key, _ in went(notebook, number)] == ["applied"]
    assert check(notebook).ok
    notebook.undo()
    assert [key for key, _ in went(notebook, number)] == ["", "applied"]


def test_many_are_read_by_as_many_statements_as_few(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")

    def statements() -> int:
        """How many are run for all openings with their people."""
        with notebook.read() as s:
            run: list[str] = []
            driver = s.connection().connection.driver_connection
            assert driver is not None
            driver.set_trace_callback(run.append)
            for row in opportunity_rows(s, text="lead", whose="mine"):
                assert len(row.people) == 1
            driver.set_trace_callback(None)
        return len([each for each in run if each.lstrip().startswith("SELECT")])

    def put_in(many: int) -> None:
        with notebook.write("Openings") as s:
            for _ in range(many):
                number = save_opportunity(s, PLATFORM, today=TODAY, now=NOW)
                put_person(s, number, maya, "insider")

    put_in(2)
    few = statements()
    put_in(250)
    assert statements() == few == 3
