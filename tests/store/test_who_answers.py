"""What each answer writes, and that it is one step."""

from datetime import timedelta

import pytest

from netbook.core.where_when import WhereWhen
from netbook.store.check import check
from netbook.store.contacts import (
    set_circle,
)
from netbook.store.notebook import Notebook
from netbook.store.shared_experiences import (
    SharedExperience,
    add_shared_experience,
    shared_experiences,
)
from netbook.store.trash import delete_for_good, restore_contacts, trash_contacts
from netbook.store.who import (
    answer_count,
    answered,
)
from tests.store.people import NOW, TODAY, add
from tests.store.who import answer, queue, state


@pytest.mark.parametrize(
    ("what", "circle", "sphere", "kinds"),
    [
        ("worked", "active", "professional", ["worked"]),
        ("well", "inner", "professional", []),
        ("met", "light", "professional", ["met"]),
        ("not_now", "none", "professional", []),
        ("private", "none", "personal", []),
    ],
)
def test_an_answer_is_one_step(
    notebook: Notebook, what: str, circle: str, sphere: str, kinds: list[str]
) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    before = check(notebook).content_hash
    answer(notebook, maya, what)
    assert state(notebook, maya)[:2] == (circle, sphere)
    with notebook.read() as s:
        shared = shared_experiences(s, maya)
        assert [each.kind for each in shared] == kinds
        assert all(each.started_on == "" for each in shared)
        assert answered(s, [maya]) == {maya}
        assert answer_count(s) == 1
    assert check(notebook).ok
    assert notebook.undo() == "Answer"
    assert check(notebook).content_hash == before
    assert queue(notebook) == ["Maya Okafor"]


def test_where_and_when_are_kept(notebook: Notebook) -> None:
    maya, tom, ines = add(notebook, "Maya Okafor", "Tom Reyes", "Ines Duarte")
    answer(notebook, maya, "worked", said=WhereWhen("Contoso", "2019", "2022", "data team"))
    answer(notebook, tom, "met", said=WhereWhen("PyData Berlin", "2023-21", "2023-21"))
    answer(notebook, ines, "worked", employer="Fabrikam")
    with notebook.read() as s:
        (worked,) = shared_experiences(s, maya)
        (met,) = shared_experiences(s, tom)
        (both,) = shared_experiences(s, ines)
    assert worked[2:] == ("worked", "Contoso", "2019", "2022", "data team")
    assert met[2:] == ("met", "", "2023-21", "", "PyData Berlin")
    assert both[2:] == ("worked", "Fabrikam", "", "", "")


def test_what_was_noted_is_never_lowered_or_doubled(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    with notebook.write("Note") as s:
        set_circle(s, [maya], "inner", TODAY - timedelta(5))
        add_shared_experience(s, SharedExperience(None, maya, "worked", "Contoso", "2019"))
    due = state(notebook, maya)
    answer(notebook, maya, "worked", said=WhereWhen("Contoso", "", "2022"))
    assert state(notebook, maya) == due
    with notebook.read() as s:
        (shared,) = shared_experiences(s, maya)
    assert shared[2:] == ("worked", "Contoso", "2019", "2022", "")
    answer(notebook, maya, "worked", said=WhereWhen("Fabrikam", "2023"))
    with notebook.read() as s:
        assert len(shared_experiences(s, maya)) == 2


def test_another_answer_stands_in_place_of_the_first(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    answer(notebook, maya, "worked", said=WhereWhen("Contoso"))
    answer(notebook, maya, "met")
    assert state(notebook, maya) == ("light", "professional", TODAY)
    with notebook.read() as s:
        assert [each.kind for each in shared_experiences(s, maya)] == ["met"]
    answer(notebook, maya, "private")
    assert state(notebook, maya) == ("none", "personal", None)
    answer(notebook, maya, "not_now")
    assert state(notebook, maya) == ("none", "professional", None)
    with notebook.read() as s:
        assert shared_experiences(s, maya) == []
        assert answer_count(s) == 1


def test_answers_go_into_the_trash_and_for_good_with_their_people(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    answer(notebook, maya, "worked")
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.write("Restore") as s:
        restore_contacts(s, [maya])
        assert answered(s, [maya]) == {maya}
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
        assert answer_count(s) == 0
    assert check(notebook).ok
