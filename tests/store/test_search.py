"""Search in everything, and the words that it is made of."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Organisation
from netbook.store import search as searching
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.search import search
from netbook.store.search_words import find_word, indexed, match_expression, words_of
from netbook.store.trash import trash_contacts, trash_opportunities
from tests.store.people import MAYA, NOW, TODAY, add, person, talk


def test_people_come_before_conversations_and_those_newest_first(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    old = talk(notebook, "2026-03", tom, summary="asked about Northwind")
    new = talk(notebook, "2026-04-20", tom, maya, notes="Applied\nat NORTHWIND in May")
    with notebook.read() as s:
        hits = search(s, "northw")
        assert search(s, "northw", limit=2) == hits[:2]
        assert search(s, "") == []
    assert [(hit.kind, hit.id) for hit in hits] == [
        ("contact", maya),
        ("interaction", new),
        ("interaction", old),
    ]
    assert hits[0].contact_ids == (maya,)
    assert (hits[0].title, hits[0].snippet, hits[0].day) == (
        "Dr. Maya Ókafor",
        "Northwind Traders",
        None,
    )
    assert hits[1].contact_ids == (tom, maya)
    assert hits[1].title == "Tom Reyes, Dr. Maya Ókafor"
    assert hits[1].snippet == "Applied at NORTHWIND in May"
    assert hits[1].day == date(2026, 4, 20).toordinal()


def test_without_a_limit_everything_is_found(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "CHUNK", 3)
    people = add(notebook, *(f"Ada Coffee {n}" for n in range(7)))
    talks = [talk(notebook, "2026-04-01", people[0], summary="coffee") for _ in range(8)]
    with notebook.read() as s:
        hits = search(s, "coffee")
        assert [hit.id for hit in hits[7:]] == talks[::-1]
        assert {hit.id for hit in hits[:7]} == set(people)
        assert search(s, "coffee", limit=9) == hits[:9]


def test_what_is_in_the_trash_is_not_found(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    talk(notebook, "2026-04-01", maya, summary="coffee")
    both = talk(notebook, "2026-04-01", maya, tom, summary="coffee")
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
        assert [(hit.kind, hit.id, hit.title) for hit in search(s, "coffee")] == [
            ("interaction", both, "Tom Reyes")
        ]
        assert search(s, "northwind") == []


def test_words_are_folded_runs_of_letters_and_digits() -> None:
    assert words_of("Łódź, maya@Example.com — 4b_c!") == [
        "lodz",
        "maya",
        "example",
        "com",
        "4b",
        "c",
    ]
    assert indexed(["Maya", "maya ÓKAFOR"]) == "maya okafor"
    assert match_expression(["maya", "oka"]) == '"maya" "oka"*'


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("Maya Ókafor", "oka", "Óka"),
        ("Lange Straße 1", "strass", "Straß"),
        ("Straße", "strasse", "Straße"),
        ("a mayor, Maya", "maya", "Maya"),
        ("déjà-vu", "vu", "vu"),
        ("xmaya", "maya", None),
        ("", "maya", None),
    ],
)
def test_a_word_is_found_where_it_was_written(text: str, word: str, found: str | None) -> None:
    span = find_word(text, word)
    assert (span and text[span[0] : span[1]]) == found


@given(st.text(), st.text())
def test_every_word_of_a_text_is_found_in_it(before: str, text: str) -> None:
    for word in words_of(text):
        assert find_word(f"{before} {text}", word) is not None


def test_openings_come_after_people_and_not_from_the_trash(notebook: Notebook) -> None:
    (maya,) = add(notebook, person("Maya Okafor", organisations=(Organisation("Northwind"),)))
    with notebook.write("Openings") as s:
        opening = Opportunity("Platform lead", organisation="Northwind", city="Łódź")
        kept, gone = (save_opportunity(s, opening, today=TODAY, now=NOW) for _ in range(2))
        trash_opportunities(s, [gone], NOW)
        assert [(hit.kind, hit.id) for hit in search(s, "northw")] == [
            ("contact", maya),
            ("opportunity", kept),
        ]
        assert [hit.title for hit in search(s, "lead lodz")] == ["Platform lead, Northwind"]
        assert len(search(s, "northw", 1)) == 1
        assert search(s, "atform") == []
