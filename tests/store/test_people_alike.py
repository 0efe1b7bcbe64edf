"""People are found in spite of a slip in their name, and conversations by their words."""

import pytest

from netbook.store.notebook import Notebook
from netbook.store.people_alike import people_alike
from netbook.store.search import conversations, newest_conversations
from netbook.store.trash import trash_contacts, trash_interactions
from tests.store.people import NOW, add, talk


@pytest.mark.parametrize(
    "typed", ["myaa", "maay okafor", "okfaor", "okafor mya", "maya", "maya okaforr"]
)
def test_a_slip_in_a_name_is_forgiven(notebook: Notebook, typed: str) -> None:
    maya, _tom = add(notebook, "Maya Ókafor", "Tom Wójcik")
    with notebook.read() as s:
        assert people_alike(s, typed, 5) == [maya]


def test_the_nearest_name_comes_first(notebook: Notebook) -> None:
    near, nearest = add(notebook, "Marta Nair", "Maria Nair")
    with notebook.read() as s:
        assert people_alike(s, "maria nair", 5) == [nearest, near]
        assert people_alike(s, "maria nair", 1) == [nearest]
        assert people_alike(s, "dieter", 5) == []
        assert people_alike(s, " ", 5) == []


def test_who_is_in_the_trash_is_not_alike(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.read() as s:
        assert people_alike(s, "mya", 5) == []


def test_conversations_come_newest_first_or_as_asked_for(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    first = talk(notebook, "2026-03-01", maya, summary="coffee in town")
    second = talk(notebook, "2026-04-01", maya, summary="coffee again")
    third = talk(notebook, "2026-05-01", maya, summary="coffee, the last")
    with notebook.read() as s:
        assert [hit.id for hit in newest_conversations(s, "coff", 2)] == [third, second]
        assert newest_conversations(s, "  ", 2) == []
        hits = conversations(s, [first, second])
        assert [(hit.id, hit.title, hit.snippet) for hit in hits] == [
            (first, "Maya Okafor", "coffee in town"),
            (second, "Maya Okafor", "coffee again"),
        ]
    with notebook.write("Delete") as s:
        trash_interactions(s, [third], NOW)
    with notebook.read() as s:
        assert [hit.id for hit in newest_conversations(s, "coff", 2)] == [second, first]
        assert [hit.id for hit in conversations(s, [third, first])] == [first]
