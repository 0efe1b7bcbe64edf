"""Bringing people in: previewed, stored whole, undone whole, and never twice."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from netbook.core.card import Card, Name, Point
from netbook.core.problem import Problem
from netbook.store.check import check
from netbook.store.contacts import add_contact, find_contacts, read_card
from netbook.store.people_counts import count_people
from netbook.store.tags import all_tags
from netbook.store.trash import trash_contacts
from netbook.transfer.importing import Counts, Plan, preview, store_plan
from netbook.transfer.reading import FileReading

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
MAYA = Card(
    formatted_name="Maya Okafor",
    name=Name(family="Okafor", given="Maya"),
    emails=(Point("maya@northwind.example"),),
    uid="urn:uuid:maya",
)
PRIYA = Card(
    formatted_name="Priya Nair",
    name=Name(family="Nair", given="Priya"),
    emails=(Point("priya@northwind.example"),),
)


class Stopped(Exception):
    pass


def read(*cards: Card, file: str = "people.vcf", problems: tuple[Problem, ...] = ()) -> FileReading:
    return FileReading(file, "vcard", list(cards), list(problems))


def plan_of(notebook: Any, *readings: FileReading) -> Plan:
    return preview(notebook, list(readings))


def count(notebook: Any) -> int:
    with notebook.read() as session:
        return count_people(session)


def content(notebook: Any) -> str:
    found = check(notebook)
    assert found.problems == ()
    return found.content_hash


def test_a_preview_stores_nothing(notebook: Any) -> None:
    before = content(notebook)
    plan = plan_of(
        notebook,
        read(MAYA, PRIYA, problems=(Problem(9, "no_name"), Problem(3, "empty", "", False))),
    )
    assert plan.counts == Counts(new=2, changed=0, known=0, maybe=0, unreadable=1)
    assert [unread.problem.line for unread in plan.unread] == [9, 3]
    assert content(notebook) == before
    assert notebook.last_step is None


def test_storing_is_one_step_with_a_name(notebook: Any) -> None:
    outcome = store_plan(notebook, plan_of(notebook, read(MAYA, PRIYA)), now=NOW)
    assert (outcome.new, outcome.changed, outcome.known, outcome.unreadable) == (2, 0, 0, 0)
    assert outcome.step == notebook.last_step
    assert notebook.history().undo.label == "Import people.vcf"
    assert count(notebook) == 2


def test_the_same_file_three_times_is_the_same_notebook(notebook: Any) -> None:
    reading = read(MAYA, PRIYA, Card(formatted_name="No Address"))
    store_plan(notebook, plan_of(notebook, reading), now=NOW)
    once = content(notebook)
    for _ in range(2):
        outcome = store_plan(notebook, plan_of(notebook, reading), now=NOW)
        assert (outcome.new, outcome.changed, outcome.known) == (0, 0, 3)
        assert outcome.step is None
        assert content(notebook) == once


def test_the_same_file_three_times_at_once_too(notebook: Any) -> None:
    reading = read(MAYA, PRIYA)
    outcome = store_plan(notebook, plan_of(notebook, reading, reading, reading), now=NOW)
    assert (outcome.new, outcome.known) == (2, 4)
    assert count(notebook) == 2


def test_undoing_an_import_leaves_the_notebook_as_it_was(notebook: Any) -> None:
    store_plan(notebook, plan_of(notebook, read(PRIYA)), now=NOW)
    before = content(notebook)
    more = Card(
        formatted_name="Priya Nair", emails=PRIYA.emails, phones=(Point("+49 151 0000001"),)
    )
    outcome = store_plan(notebook, plan_of(notebook, read(MAYA, more)), now=NOW, tags=["2026"])
    assert (outcome.new, outcome.changed) == (1, 1)
    assert content(notebook) != before
    assert notebook.undo_step(outcome.step)
    assert content(notebook) == before
    assert notebook.redo() == "Import people.vcf"
    assert count(notebook) == 2


def test_cancelling_takes_all_of_it_back(notebook: Any) -> None:
    before = content(notebook)
    many = [Card(formatted_name=f"Person {n}", uid=f"urn:x:{n}") for n in range(3_000)]
    plan = plan_of(notebook, read(*many))

    def progress(done: int, total: int) -> None:
        assert total == 3_000
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        store_plan(notebook, plan, now=NOW, progress=progress)
    assert content(notebook) == before
    assert notebook.last_step is None


def test_what_happened_since_the_preview_counts(notebook: Any) -> None:
    plan = plan_of(notebook, read(MAYA, PRIYA))
    with notebook.write("Add Maya") as session:
        add_contact(session, MAYA, now=NOW)
    outcome = store_plan(notebook, plan, now=NOW)
    assert (outcome.new, outcome.known) == (1, 1)
    assert count(notebook) == 2


def test_somebody_in_the_trash_does_not_block(notebook: Any) -> None:
    store_plan(notebook, plan_of(notebook, read(MAYA)), now=NOW)
    with notebook.write("Delete Maya") as session:
        trash_contacts(session, [find_contacts(session, "Maya")[0].id], NOW)
    assert store_plan(notebook, plan_of(notebook, read(MAYA)), now=NOW).new == 1


def test_a_change_adds_what_is_missing_and_keeps_what_differs(notebook: Any) -> None:
    store_plan(notebook, plan_of(notebook, read(MAYA)), now=NOW)
    other = Card(
        formatted_name="Maya Okafor",
        uid="urn:uuid:maya",
        emails=(Point("maya@home.example"),),
        birthday="--04-12",
    )
    plan = plan_of(notebook, read(other))
    assert plan.counts.changed == 1
    store_plan(notebook, plan, now=NOW)
    with notebook.read() as session:
        card = read_card(session, find_contacts(session, "Maya Okafor")[0].id)
    assert [p.value for p in card.emails] == ["maya@northwind.example", "maya@home.example"]
    assert (card.birthday, card.name.family) == ("--04-12", "Okafor")


def test_a_tag_for_all_who_come_in(notebook: Any) -> None:
    store_plan(notebook, plan_of(notebook, read(MAYA, PRIYA)), now=NOW, tags=["linkedin-2026"])
    with notebook.read() as session:
        assert [(tag.name, tag.people) for tag in all_tags(session)] == [("linkedin-2026", 2)]


def test_several_files_have_one_name(notebook: Any, tmp_path: Path) -> None:
    plan = plan_of(notebook, read(MAYA, file="a.vcf"), read(PRIYA, file="b.csv"))
    assert plan.title == "2 files"
    assert [entry.file for entry in plan.entries] == [0, 1]
    store_plan(notebook, plan, now=NOW)
    assert notebook.history().undo.label == "Import 2 files"
