"""Whom a name, an address or a number means."""

from dataclasses import replace

import pytest

from netbook.core.card import Card
from netbook.core.contact_key import sort_key
from netbook.store.contacts import find_contacts, similar_names
from netbook.store.interactions import people_named
from netbook.store.named_people import named_people
from netbook.store.names import namesakes
from netbook.store.notebook import Notebook
from netbook.store.trash import trash_contacts
from tests.store.people import MAYA, NOW, add, person, talk


@pytest.mark.parametrize(
    "asked",
    [
        *("1", "urn:uuid:maya", "maya@northwind.example", "MAYA@example.com", "0151 0000000"),
        *("www.example.com/maya", "maya okafor", "Okafor, Maya", "Dr. Maya Ókafor", "maya oka"),
    ],
)
def test_a_contact_is_found_by_all_that_is_theirs(notebook: Notebook, asked: str) -> None:
    maya, _ = add(notebook, MAYA, "Tom Reyes")
    with notebook.read() as s:
        assert [found.id for found in find_contacts(s, asked)] == [maya]


def test_a_whole_name_beats_those_that_only_hold_it(notebook: Notebook) -> None:
    maya, other, third = add(notebook, "Maya Okafor", "Maya Okafor Reyes", "Maya Okafor")
    with notebook.read() as s:
        assert [found.id for found in find_contacts(s, "maya okafor")] == [maya, third]
        assert {found.id for found in find_contacts(s, "maya")} == {maya, other, third}
        assert find_contacts(s, "nobody") == []
        assert find_contacts(s, "") == []


def test_namesakes_are_called_just_so_and_live(notebook: Notebook) -> None:
    maya, tom, gone = add(notebook, "Dr. Maya Ókafor", "Tom Reyes", "Ana Lima")
    with notebook.write("Delete Ana") as s:
        trash_contacts(s, [gone], NOW)
    asked = [sort_key(Card(formatted_name=n)) for n in ("maya okafor", "Tom", "Ana Lima", "")]
    with notebook.read() as s:
        assert namesakes(s, asked) == {"maya okafor": maya}
        assert namesakes(s, ["tom reyes", "tom reyes"]) == {"tom reyes": tom}
        assert namesakes(s, []) == {}


def test_words_of_the_rest_of_the_card_are_no_name(notebook: Notebook) -> None:
    add(notebook, MAYA)
    with notebook.read() as s:
        assert find_contacts(s, "northwind") == []


def test_nobody_in_the_trash_is_found(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.read() as s:
        for asked in ("1", "urn:uuid:maya", "maya@example.com", "maya"):
            assert find_contacts(s, asked) == []
        assert people_named(s).named("maya") == []
        assert similar_names(s, "Maya Okafor") == []


@pytest.mark.parametrize(
    "typed",
    ["Ines Duarte", "Duarte, Ines", "ines M. duarte", "Inês Maria Duarte", "Ines Dua", "Ine"],
)
def test_one_may_have_met_who_has_a_similar_name(notebook: Notebook, typed: str) -> None:
    ines, _ = add(notebook, "Ines M. Duarte", person("Tom Reyes", notes=("Ines Duarte's boss",)))
    with notebook.read() as s:
        assert [row.id for row in similar_names(s, typed)] == [ines]


def test_too_little_of_a_name_means_nobody(notebook: Notebook) -> None:
    add(notebook, "Ines M. Duarte")
    with notebook.read() as s:
        for typed in ("", "In", "Ines Okafor", "Tomas"):
            assert similar_names(s, typed) == []


def test_of_many_similar_names_those_met_last_are_shown(notebook: Notebook) -> None:
    ids = add(notebook, *(f"Ines Duarte {letter}" for letter in "abcde"))
    talk(notebook, "2026-04-01", ids[3])
    talk(notebook, "2026-04-02", ids[1])
    with notebook.read() as s:
        assert [row.id for row in similar_names(s, "ines duarte", limit=2)] == [ids[1], ids[3]]


def test_a_captured_name_asks_for_whole_words_best_known_first(notebook: Notebook) -> None:
    maya, other, _ = add(notebook, MAYA, replace(MAYA, formatted_name="Maya Reyes"), "Mayabel Ek")
    talk(notebook, "2026-04-01", other)
    with notebook.read() as s:
        people = people_named(s)
        assert [candidate.id for candidate in people.named("maya")] == [other, maya]
        assert [candidate.id for candidate in people.named("okafor may")] == [other, maya]
        assert people.named("mayflower okaf") == []
        assert people.named("northwind") == []
        first = people.named("mayflower")[1]
    assert (first.name, first.given, first.family) == ("Dr. Maya Ókafor", "Maya", "Ókafor")
    assert first.nicknames == ("May", "Mayflower")
    assert first.hint == "Head of Data, Northwind Traders"


def test_a_name_without_letters_means_nobody(notebook: Notebook) -> None:
    add(notebook, Card(formatted_name="..."))
    with notebook.read() as s:
        assert people_named(s).named("...") == []
        assert find_contacts(s, "...") == []


def test_people_whom_a_text_names_are_found_by_whole_names(notebook: Notebook) -> None:
    add(notebook, "Karim Aziz", "Will Stone", "May Day", "Priya Nair", "Tom Reyes")
    text = "Will you meet Karim Aziz in May? Priya says so. Aziz too, and Karima."
    with notebook.read() as s:
        assert named_people(s, text) == ["Karim Aziz"]
        assert named_people(s, text, "how it went with Priya") == ["Karim Aziz", "Priya"]
