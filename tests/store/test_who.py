"""Who do you know?: whom it asks about, and in which order."""

import pytest

from netbook.core.where_when import WhereWhen
from netbook.store.check import check
from netbook.store.contacts import (
    set_cadence,
    set_circle,
    set_sphere,
)
from netbook.store.notebook import Notebook
from netbook.store.shared_experiences import (
    SharedExperience,
    add_shared_experience,
)
from netbook.store.trash import restore_contacts, trash_contacts
from netbook.store.who import (
    anybody_to_ask,
    next_people,
    nothing_said,
    read_asked,
)
from netbook.store.who_answers import ask_again, not_now_count
from netbook.store.who_employers import employers, set_employer
from tests.store.people import NOW, TODAY, add, person, talk
from tests.store.who import answer, at, queue


@pytest.fixture
def people(notebook: Notebook) -> list[int]:
    """A colleague, two who were spoken to, one connected long ago and one lately."""
    ids = add(
        notebook,
        at("Old Colleague", "Contoso", connected_on="2009-01-01"),
        "Spoken Lately",
        "Spoken Longago",
        person("Connected Longago", connected_on="2012-03-01"),
        person("Connected Lately", connected_on="2026-04-30"),
    )
    talk(notebook, "2026-04-20", ids[1])
    talk(notebook, "2019-04-20", ids[2])
    return ids


def test_people_spoken_to_come_first_then_the_newest(notebook: Notebook, people: list[int]) -> None:
    assert queue(notebook) == [
        "Spoken Lately",
        "Spoken Longago",
        "Connected Lately",
        "Connected Longago",
        "Old Colleague",
    ]


def test_colleagues_come_before_all_others(notebook: Notebook, people: list[int]) -> None:
    with notebook.write("Where I worked") as s:
        set_employer(s, " contoso ", True)
    assert queue(notebook)[:2] == ["Old Colleague", "Spoken Lately"]
    with notebook.read() as s:
        asked = read_asked(s, people[0])
    assert asked is not None
    assert asked.employer == "Contoso"
    with notebook.write("Where I worked") as s:
        set_employer(s, "CONTOSO", False)
    assert queue(notebook)[0] == "Spoken Lately"


def test_where_one_worked_with_somebody_counts_as_an_employer(
    notebook: Notebook, people: list[int]
) -> None:
    answer(notebook, people[1], "worked", said=WhereWhen("Contoso"))
    assert queue(notebook)[0] == "Old Colleague"


def test_who_was_answered_for_or_passed_over_is_not_asked_about(
    notebook: Notebook, people: list[int]
) -> None:
    answer(notebook, people[1], "not_now")
    assert queue(notebook, passed=[people[2]]) == [
        "Connected Lately",
        "Connected Longago",
        "Old Colleague",
    ]


def test_nor_is_anybody_of_whom_it_was_said_otherwise(
    notebook: Notebook, people: list[int]
) -> None:
    close, often, private, gone, left = people
    with notebook.write("Say") as s:
        set_circle(s, [close], "light", TODAY)
        set_cadence(s, [often], 30, TODAY)
        set_sphere(s, [private], "personal")
        trash_contacts(s, [gone], NOW)
    with notebook.read() as s:
        assert next_people(s, limit=9) == [left]
        assert read_asked(s, gone) is None
    with notebook.write("Take it back") as s:
        set_circle(s, [close], "none", TODAY)
        set_cadence(s, [often], None, TODAY)
        set_sphere(s, [private], "professional")
        restore_contacts(s, [gone])
    assert len(queue(notebook)) == 5
    assert check(notebook).ok


def test_only_chosen_people_can_be_asked_about(notebook: Notebook, people: list[int]) -> None:
    with notebook.write("Where I worked") as s:
        set_employer(s, "Contoso", True)
    chosen = [people[4], people[2]]
    assert queue(notebook, ids=chosen) == ["Connected Lately", "Spoken Longago"]
    assert queue(notebook, ids=chosen[::-1]) == ["Spoken Longago", "Connected Lately"]
    assert queue(notebook, ids=[*chosen, people[0]])[0] == "Old Colleague"
    answer(notebook, people[2], "met")
    assert queue(notebook, ids=chosen) == ["Connected Lately"]


def test_not_now_comes_back_only_when_asked_for_again(
    notebook: Notebook, people: list[int]
) -> None:
    for number in people:
        answer(notebook, number, "not_now")
    with notebook.write("Ask again") as s:
        assert not anybody_to_ask(s)
        assert (not_now_count(s), not_now_count(s, people[:2])) == (5, 2)
        assert ask_again(s, people[:2]) == 2
    assert len(queue(notebook)) == 2
    assert check(notebook).ok


def test_employers_are_followed_by_the_organisations_with_most_people(notebook: Notebook) -> None:
    for number in range(3):
        add(notebook, at(f"Ann {number}", "Contoso"), at(f"Bo {number}", "Fabrikam"))
    (extra,) = add(notebook, at("Cy Ek", "Fabrikam"))
    add(notebook, at("Di Ek", "Alone"))
    with notebook.write("Where I worked") as s:
        set_employer(s, "Nowhere Ltd", True)
        set_employer(s, "Contoso", True)
        shared = SharedExperience(None, extra, "worked", "Northwind")
        add_shared_experience(s, shared)
        found = [(row.name, row.people, row.said, row.noted) for row in employers(s, 6)]
    assert found == [
        ("Nowhere Ltd", 0, True, False),
        ("Contoso", 3, True, False),
        ("Northwind", 0, False, True),
        ("Fabrikam", 4, False, False),
    ]


def test_the_first_hour_is_over_once_something_is_said(
    notebook: Notebook, people: list[int]
) -> None:
    with notebook.read() as s:
        assert nothing_said(s)
    answer(notebook, people[0], "not_now")
    with notebook.read() as s:
        assert not nothing_said(s)
