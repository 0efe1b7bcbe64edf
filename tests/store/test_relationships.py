"""Relationships between contacts: seen from both sides, undone, in the trash, gone for good."""

from datetime import date

import pytest

from netbook.core.relationship import TIES, Tie, inverse
from netbook.store.check import check
from netbook.store.contacts import set_sphere
from netbook.store.notebook import Notebook
from netbook.store.relationships import (
    add_relationship,
    could_introduce,
    delete_relationship,
    relationships,
    save_relationship,
)
from netbook.store.trash import delete_for_good, restore_contacts, trash_contacts
from tests.store.people import NOW, TODAY, add


@pytest.fixture
def three(notebook: Notebook) -> list[int]:
    return add(notebook, "Maya Okafor", "Dieter Hahn", "Elif Kaya")


def told(notebook: Notebook, contact: int) -> list[tuple[str, Tie, str]]:
    with notebook.read() as s:
        return [(each.name, each.tie, each.note) for each in relationships(s, contact)]


@pytest.mark.parametrize("tie", TIES)
def test_each_of_the_two_sees_it_from_their_side(
    notebook: Notebook, three: list[int], tie: Tie
) -> None:
    maya, dieter, _elif = three
    with notebook.write("Note") as s:
        first = add_relationship(s, maya, dieter, tie, "since May", on=TODAY)
        # The other one says the same: it is there already, and keeps its note.
        assert add_relationship(s, dieter, maya, inverse(tie), on=date(2026, 6, 1)) == first
    assert told(notebook, maya) == [("Dieter Hahn", tie, "since May")]
    assert told(notebook, dieter) == [("Maya Okafor", inverse(tie), "since May")]
    with notebook.read() as s:
        assert relationships(s, maya)[0].noted_on == TODAY


def test_it_is_changed_taken_away_and_brought_back(notebook: Notebook, three: list[int]) -> None:
    maya, dieter, elif_ = three
    with notebook.write("Note") as s:
        boss = add_relationship(s, maya, dieter, Tie("reports_to"), on=TODAY)
        add_relationship(s, maya, elif_, Tie("works_with"), "same team", on=TODAY)
        add_relationship(s, maya, elif_, Tie("friend"), on=TODAY)
    with notebook.write("Change") as s:
        save_relationship(s, boss, maya, dieter, Tie("mentors", False), "weekly")
    assert told(notebook, dieter) == [("Maya Okafor", Tie("mentors"), "weekly")]
    with notebook.write("Change") as s:
        # What is so twice then is kept once.
        save_relationship(s, boss, maya, elif_, Tie("friend"), "from school")
    assert told(notebook, elif_) == [
        ("Maya Okafor", Tie("friend"), "from school"),
        ("Maya Okafor", Tie("works_with"), "same team"),
    ]
    with notebook.write("Remove") as s:
        delete_relationship(s, boss)
    assert len(told(notebook, maya)) == 1
    for _ in range(3):
        notebook.undo()
    assert [tie.kind for _, tie, _ in told(notebook, maya)] == [
        "reports_to",
        "works_with",
        "friend",
    ]
    assert check(notebook).ok


def test_it_shows_while_both_live_and_goes_with_either(
    notebook: Notebook, three: list[int]
) -> None:
    maya, dieter, elif_ = three
    with notebook.write("Note") as s:
        add_relationship(s, maya, dieter, Tie("reports_to"), on=TODAY)
        add_relationship(s, elif_, maya, Tie("reports_to"), on=TODAY)
    with notebook.write("Delete") as s:
        trash_contacts(s, [dieter], NOW)
    assert [name for name, _, _ in told(notebook, maya)] == ["Elif Kaya"]
    with notebook.write("Restore") as s:
        restore_contacts(s, [dieter])
    assert [name for name, _, _ in told(notebook, maya)] == ["Dieter Hahn", "Elif Kaya"]
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
        assert s.connection().exec_driver_sql("SELECT count(*) FROM relationship").scalar() == 0
    assert check(notebook).ok


def test_nobody_stands_to_themselves(notebook: Notebook, three: list[int]) -> None:
    with pytest.raises(Exception, match="two_people"), notebook.write("Note") as s:
        add_relationship(s, three[0], three[0], Tie("knows"), on=TODAY)


def test_both_notes_stay_where_two_relations_become_one(
    notebook: Notebook, three: list[int]
) -> None:
    maya, dieter, elif_ = three
    with notebook.write("Note") as s:
        add_relationship(s, maya, elif_, Tie("friend"), "from school", on=TODAY)
        other = add_relationship(s, maya, dieter, Tie("knows"), on=TODAY)
        save_relationship(s, other, maya, elif_, Tie("friend"), "")
    assert told(notebook, maya) == [("Elif Kaya", Tie("friend"), "from school")]
    with notebook.write("Note") as s:
        third = add_relationship(s, elif_, maya, Tie("knows"), on=TODAY)
        save_relationship(s, third, elif_, maya, Tie("friend"), "and from the choir")
    assert told(notebook, elif_) == [
        ("Maya Okafor", Tie("friend"), "from school; and from the choir")
    ]


def test_nobody_private_is_one_to_be_introduced_to_at_work(
    notebook: Notebook, three: list[int]
) -> None:
    maya, dieter, elif_ = three
    with notebook.write("Note") as s:
        for other in (dieter, elif_):
            add_relationship(s, maya, other, Tie("knows"), on=TODAY)
        set_sphere(s, [elif_], "personal")

    def could() -> list[str]:
        with notebook.read() as s:
            return [each.name for each in could_introduce(s, maya, TODAY, 5)]

    assert could() == ["Dieter Hahn"]
    with notebook.write("Private") as s:
        set_sphere(s, [maya], "both")
    assert could() == ["Dieter Hahn", "Elif Kaya"]
    with notebook.write("Private") as s:
        set_sphere(s, [maya], "personal")
    assert could() == ["Elif Kaya"]
