"""Tags: one for all ways to write it; put on and taken off many people at once."""

from netbook.store.check import check
from netbook.store.contacts import read_card
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.tags import add_tags, all_tags, remove_tags
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add, person


def test_tags_are_put_on_many_and_taken_off(notebook: Notebook) -> None:
    ada, bo, cy = add(notebook, person("Ada Ek", tags=("Data",)), "Bo Ek", "Cy Ek")
    with notebook.write("Tag") as s:
        assert add_tags(s, [ada, bo], ["data"]) == 1
        assert add_tags(s, [ada, bo], ["data", "Oslo"]) == 2
        assert [(tag.name, tag.people) for tag in all_tags(s)] == [("Data", 2), ("Oslo", 2)]
        assert list(people_ids(s, PeopleQuery("oslo"), TODAY)) == [bo, ada]
        assert remove_tags(s, [ada, bo, cy], ["OSLO", "unknown"]) == 2
        assert list(people_ids(s, PeopleQuery("oslo"), TODAY)) == []
        assert read_card(s, ada).tags == ("Data",)
        assert [tag.name for tag in all_tags(s)] == ["Data"]
    assert check(notebook).ok


def test_a_tag_that_they_have_already_is_no_step(notebook: Notebook) -> None:
    (ada,) = add(notebook, person("Ada Ek", tags=("Data",)))
    before = notebook.history()
    with notebook.write("Tag") as s:
        assert add_tags(s, [ada], ["DATA"]) == 0
        assert remove_tags(s, [ada], ["Oslo"]) == 0
    assert notebook.history() == before


def test_tags_of_the_trash_are_not_counted(notebook: Notebook) -> None:
    ada, _ = add(notebook, *(person(f"{n} Ek", tags=("Data",)) for n in ("Ada", "Bo")))
    with notebook.write("Delete") as s:
        trash_contacts(s, [ada], NOW)
        assert [(tag.name, tag.people) for tag in all_tags(s)] == [("Data", 1)]


def test_undo_takes_tags_back(notebook: Notebook) -> None:
    ids = add(notebook, "Ada Ek", "Bo Ek")
    with notebook.write("Tag") as s:
        add_tags(s, ids, ["Oslo"])
    assert notebook.undo() == "Tag"
    with notebook.read() as s:
        assert all_tags(s) == []
        assert not people_ids(s, PeopleQuery("oslo"), TODAY)


def test_the_index_holds_when_the_words_of_many_change_at_once(notebook: Notebook) -> None:
    names = [
        f"{given} {family}" for given in ("Ada", "Bo", "Cy") for family in ("Ek", "Roy", "Kay")
    ]
    ids = add(notebook, *(person(name, notes=(name,)) for name in names))
    for tags in (["Oslo", "data"], ["Kay"], ["Ada"]):
        with notebook.write("Tag") as s:
            add_tags(s, ids, tags)
        assert check(notebook).ok
    while notebook.undo():
        assert check(notebook).ok
    while notebook.redo():
        assert check(notebook).ok
