"""An import is one batch and one step; what can't come in is left out and said."""

from dataclasses import replace

import pytest

from netbook.core.card import Card, Organisation, Photo, Point
from netbook.store import imports
from netbook.store.check import check
from netbook.store.contacts import read_card
from netbook.store.import_matching import match_cards
from netbook.store.imports import batch_contacts, batch_figures, store_batch
from netbook.store.notebook import Notebook
from netbook.store.organisations import organisation_ids
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.tags import all_tags
from tests.store.people import MAYA, NOW, TODAY, add, person


def bring_in(
    notebook: Notebook, *cards: Card, tags: tuple[str, ...] = ()
) -> tuple[int | None, list[int]]:
    """Import; the batch, and what progress said."""
    told: list[int] = []
    with notebook.write("Import") as s:
        entries = list(zip(cards, match_cards(s, cards), strict=True))
        batch = store_batch(s, "people.vcf", "vcard", entries, tags, NOW, told.append)
    return batch, told


def cards_there(notebook: Notebook) -> list[Card]:
    with notebook.read() as s:
        return [read_card(s, number) for number in people_ids(s, PeopleQuery(), TODAY)]


def test_all_of_a_card_comes_in(notebook: Notebook) -> None:
    batch, told = bring_in(notebook, MAYA, Card(emails=(Point("tom@example.com"),)))
    assert told[-1] == 2
    maya, tom = cards_there(notebook)
    assert maya == MAYA
    assert (tom.formatted_name, bool(tom.uid)) == ("tom@example.com", True)
    assert check(notebook).ok
    with notebook.read() as s:
        assert batch is not None
        figures = batch_figures(s, batch)
        assert (figures.source, figures.format) == ("people.vcf", "vcard")
        assert (figures.new, figures.changed, figures.known, figures.large_photos) == (2, 0, 0, 0)
        assert list(batch_contacts(s, batch)) == [1, 2]
        for text in ("okafor", "northwind", "conto", "berlin", "green", "tom"):
            assert people_ids(s, PeopleQuery(text), TODAY)
        with pytest.raises(LookupError):
            batch_figures(s, batch + 1)


def test_new_and_changed_people_get_the_tags_of_the_import(notebook: Notebook) -> None:
    add(notebook, person("Tom Reyes", uid="tom"), person("Ada Ek", uid="ada"))
    changed = person("Tom Reyes", uid="tom", birthday="--04-07")
    bring_in(notebook, MAYA, changed, person("Ada Ek", uid="ada"), tags=("data", "PyData"))
    with notebook.read() as s:
        assert {(tag.name, tag.people) for tag in all_tags(s)} == {
            ("Data", 2),
            ("PyData", 2),
            ("ex-Contoso", 1),
        }
        assert len(people_ids(s, PeopleQuery("pydata"), TODAY)) == 2
    assert check(notebook).ok


def test_an_import_of_what_is_known_writes_nothing(notebook: Notebook) -> None:
    bring_in(notebook, MAYA)
    before = notebook.history()
    batch, _ = bring_in(notebook, MAYA, tags=("again",))
    assert batch is None
    assert notebook.history() == before


def test_undo_takes_all_of_an_import_back(notebook: Notebook) -> None:
    add(notebook, person("Tom Reyes", uid="tom"))
    before = check(notebook).content_hash
    bring_in(notebook, MAYA, person("Tom Reyes", uid="tom", notes=("Tea.",)), tags=("new",))
    after = check(notebook).content_hash
    assert after != before
    assert notebook.undo() == "Import"
    assert check(notebook).content_hash == before
    assert notebook.redo() == "Import"
    assert check(notebook).content_hash == after
    assert check(notebook).ok


def test_cancelling_takes_back_what_was_stored_so_far(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "CHUNK", 2)
    cards = [person(f"Ada Ek {n}") for n in range(5)]

    class CancelledError(Exception):
        pass

    def cancel(done: int) -> None:
        if done == 4:
            raise CancelledError

    with notebook.read() as s:
        entries = list(zip(cards, match_cards(s, cards), strict=True))
    with pytest.raises(CancelledError), notebook.write("Import") as s:
        store_batch(s, "people.vcf", "vcard", entries, (), NOW, cancel)
    assert cards_there(notebook) == []
    assert check(notebook).ok
    _, told = bring_in(notebook, *cards)
    assert told == [2, 4, 5]


def test_a_photo_above_the_limit_is_left_out_and_counted(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "LARGEST", 20)
    large = replace(MAYA, photo=Photo("image/png", b"more than twenty bytes"))
    batch, _ = bring_in(notebook, large, person("Tom Reyes", photo=MAYA.photo))
    maya, tom = cards_there(notebook)
    assert (maya.photo, tom.photo) == (None, MAYA.photo)
    with notebook.read() as s:
        assert batch_figures(s, batch or 0).large_photos == 1


def test_one_photo_of_many_people_is_kept_once(notebook: Notebook) -> None:
    bring_in(notebook, *(person(f"Ada Ek {n}", photo=MAYA.photo) for n in range(3)))
    with notebook.read() as s:
        assert s.connection().exec_driver_sql("SELECT count(*) FROM blob").scalar() == 1


def test_organisations_and_tags_of_all_cards_are_the_same_rows(notebook: Notebook) -> None:
    bring_in(
        notebook,
        *(
            person(name, organisations=(Organisation(work, (), "CTO"),), tags=(tag, tag))
            for name, work, tag in (
                ("Ada Ek", "Müller AG", "Data"),
                ("Bo Ek", "MÜLLER  AG", "data"),
                ("Cy Ek", "", "DATA"),
            )
        ),
    )
    with notebook.read() as s:
        count = s.connection().exec_driver_sql
        assert count("SELECT name FROM organisation").scalars().all() == ["Müller AG"]
        assert [(tag.name, tag.people) for tag in all_tags(s)] == [("Data", 3)]
    ada, bo, cy = cards_there(notebook)
    assert ada.organisations == bo.organisations == (Organisation("Müller AG", (), "CTO"),)
    assert cy.organisations == (Organisation("", (), "CTO"),)


def test_an_organisation_is_found_by_half_a_surrogate_pair(notebook: Notebook) -> None:
    with notebook.write("Add") as s:
        ids = organisation_ids(s, ["Contoso \ud800", "contoso ?"])
    assert len(ids) == 2
    assert len(set(ids.values())) == 1


def test_half_a_surrogate_pair_comes_in_as_a_question_mark(notebook: Notebook) -> None:
    bring_in(notebook, Card(formatted_name="Ada \ud83d Ek", notes=("x\x00y",)))
    (ada,) = cards_there(notebook)
    assert (ada.formatted_name, ada.notes) == ("Ada ? Ek", ("x\x00y",))
