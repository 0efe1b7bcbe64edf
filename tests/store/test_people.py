"""The list of people: filters, order, search as it is typed, and where it was found."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.card import Card, Name, Organisation, Point
from netbook.store import people_search
from netbook.store.contacts import add_contact, set_cadence, set_enjoyed, set_paused
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, matches, people_ids, people_rows
from netbook.store.people_counts import count_people
from netbook.store.search_words import words_of
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.texts import card_text
from netbook.store.trash import trash_contacts
from tests.store.people import MAYA, NOW, TODAY, add, person, talk


def found(notebook: Notebook, query: PeopleQuery | str) -> list[str]:
    asked = PeopleQuery(query) if isinstance(query, str) else query
    with notebook.read() as s:
        return [row.name for row in people_rows(s, people_ids(s, asked, TODAY))]


def where(notebook: Notebook, text: str) -> list[tuple[str, str, str]]:
    """Where each found person was found, the snippet, and what is marked in it."""
    with notebook.read() as s:
        ids = people_ids(s, PeopleQuery(text), TODAY)
        hits = matches(s, ids, text)
    return [
        (hit.where, hit.snippet, hit.snippet[hit.start : hit.end])
        for hit in (hits[number] for number in ids)
    ]


# --- the list ------------------------------------------------------------------------------------


def test_everybody_is_listed_by_name_without_case_and_diacritics(notebook: Notebook) -> None:
    add(notebook, "Żaneta Duda", "adam Ek", "Émile Roy", "Zoë Kay", "Bo Ek")
    assert found(notebook, PeopleQuery()) == [
        "adam Ek",
        "Bo Ek",
        "Émile Roy",
        "Żaneta Duda",
        "Zoë Kay",
    ]
    with notebook.read() as s:
        assert count_people(s) == 5


def test_a_row_says_what_the_list_shows(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA, circle="active")
    talk(notebook, "2026-04-20", maya)
    with notebook.read() as s:
        (row,) = people_rows(s, [maya, 999])
    assert (row.id, row.uid, row.name) == (maya, MAYA.uid, "Dr. Maya Ókafor")
    assert (row.title, row.organisation) == ("Head of Data", "Northwind Traders")
    assert (row.circle, row.every, row.paused) == ("active", 42, False)
    assert row.last_day == date(2026, 4, 20).toordinal()
    assert row.due_day == date(2026, 6, 1).toordinal()
    assert (row.conversations, row.tags) == (1, ("Data", "ex-Contoso"))
    assert row.photo


def test_rows_come_in_the_order_asked_for(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    with notebook.read() as s:
        assert [row.id for row in people_rows(s, [tom, maya])] == [tom, maya]


def test_the_list_sorts_by_last_conversation_by_due_and_by_added(notebook: Notebook) -> None:
    ada, bo, cy, di = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek", "Di Ek")
    talk(notebook, "2026-04-01", bo)
    talk(notebook, "2026-04-03", ada)
    with notebook.write("How often") as s:
        set_cadence(s, [di], 5, TODAY)
        set_cadence(s, [bo], 90, TODAY)
    with notebook.read() as s:
        recent = list(people_ids(s, PeopleQuery(sort="recent"), TODAY))
        due = list(people_ids(s, PeopleQuery(sort="due"), TODAY))
        added = list(people_ids(s, PeopleQuery(sort="added"), TODAY))
    assert recent[:2] == [ada, bo]
    assert due == [di, bo, ada, cy]
    assert added == [di, cy, bo, ada]


def test_known_are_those_with_a_conversation_or_a_shared_experience(notebook: Notebook) -> None:
    ada, bo, _ = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek")
    talk(notebook, "2026-04-01", bo)
    with notebook.write("Together") as s:
        add_shared_experience(s, SharedExperience(None, ada, "worked", "Contoso"))
    assert found(notebook, PeopleQuery(known=True)) == ["Ada Ek", "Bo Ek"]


def test_due_are_those_due_today_or_before(notebook: Notebook) -> None:
    ada, bo, cy = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek")
    with notebook.write("How often") as s:
        set_cadence(s, [ada], 10, TODAY - timedelta(10))
        set_cadence(s, [bo], 10, TODAY - timedelta(9))
        set_cadence(s, [cy], 10, TODAY - timedelta(30))
        set_paused(s, [cy], True)
    assert found(notebook, PeopleQuery(due=True)) == ["Ada Ek"]


def test_all_tags_asked_for_must_be_there(notebook: Notebook) -> None:
    add(notebook, person("Ada Ek", tags=("Data", "Oslo")), person("Bo Ek", tags=("data",)))
    assert found(notebook, PeopleQuery(tags=("DATA",))) == ["Ada Ek", "Bo Ek"]
    assert found(notebook, PeopleQuery(tags=("data", "oslo"))) == ["Ada Ek"]
    assert found(notebook, PeopleQuery(tags=("nobody has this",))) == []


def test_who_is_in_the_trash_is_in_no_list(notebook: Notebook) -> None:
    maya, _ = add(notebook, MAYA, "Tom Reyes")
    talk(notebook, "2026-04-01", maya, summary="about the migration")
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    for query in ("", "maya", "migration", "northwind"):
        assert "Dr. Maya Ókafor" not in found(notebook, query)
    for sort in ("name", "recent", "due", "added"):
        assert found(notebook, PeopleQuery(sort=sort)) == ["Tom Reyes"]


# --- search as it is typed -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "place", "snippet", "marked"),
    [
        ("oka", "name", "Dr. Maya Ókafor", "Óka"),
        ("OKAFOR maya", "name", "Dr. Maya Ókafor", "Ókafor"),
        ("mayfl", "name", "Mayflower", "Mayfl"),
        ("ngoz", "name", "Ngozi", "Ngoz"),
        ("northw", "organisation", "Northwind Traders", "Northw"),
        ("maya trad", "organisation", "Northwind Traders", "Trad"),
        ("head of", "organisation", "Head of Data", "Head"),
        ("conto", "tag", "ex-Contoso", "Conto"),
        ("maya@exam", "point", "maya@northwind.example", "exam"),
        ("strasse", "point", "Lange Straße 1", "Straße"),
        ("berlin", "point", "Berlin", "Berlin"),
        ("491510", "point", "", ""),
        ("green", "note", "Likes green tea. Met at PyData.", "green"),
        ("4b", "note", "4b", "4b"),
        ("wojc", "note", "Tom Wójcik", "Wójc"),
        ("resume", "interaction", "sent her the résumé", "résumé"),
    ],
)
def test_people_are_found_and_it_is_said_where(
    notebook: Notebook, typed: str, place: str, snippet: str, marked: str
) -> None:
    maya, _ = add(notebook, MAYA, "Tom Reyes")
    talk(notebook, "2026-04-01", maya, summary="sent her the résumé")
    assert found(notebook, typed) == ["Dr. Maya Ókafor"]
    if marked:
        assert where(notebook, typed) == [(place, snippet, marked)]


def test_whatever_stands_between_words_is_no_matter(notebook: Notebook) -> None:
    add(notebook, MAYA)
    for typed in (" maya , (ókafor", "maya-okafor", 'maya" OR "x', "maya*", "MAYA AND", "^maya"):
        hits = found(notebook, typed)
        assert hits == ([] if "OR" in typed or "AND" in typed else ["Dr. Maya Ókafor"])
    assert found(notebook, "…") == ["Dr. Maya Ókafor"]


def test_only_the_last_word_may_be_unfinished(notebook: Notebook) -> None:
    add(notebook, MAYA)
    assert found(notebook, "maya oka")
    assert not found(notebook, "may okafor northw tradx")
    assert not found(notebook, "mayf okafor")


def test_whose_card_has_the_words_comes_before_whose_conversations_do(notebook: Notebook) -> None:
    ada, bo, cy = add(notebook, "Ada Ek", "Bo Ek", person("Cy Ek", notes=("the migration",)))
    talk(notebook, "2026-04-01", ada, bo, summary="the migration")
    talk(notebook, "2026-04-02", bo, cy, summary="Migration again")
    assert found(notebook, "migr") == ["Cy Ek", "Bo Ek", "Ada Ek"]
    assert [hit[0] for hit in where(notebook, "migr")] == ["note", "interaction", "interaction"]


def test_people_found_come_by_last_conversation(notebook: Notebook) -> None:
    ada, bo, _ = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek")
    talk(notebook, "2026-04-01", ada)
    talk(notebook, "2026-04-05", bo)
    assert found(notebook, "ek") == ["Bo Ek", "Ada Ek", "Cy Ek"]


def test_words_and_filters_narrow_each_other(notebook: Notebook) -> None:
    ada, _, cy = add(notebook, person("Ada Ek", tags=("data",)), "Bo Ek", "Cy Ek")
    talk(notebook, "2026-04-01", ada, summary="the migration")
    talk(notebook, "2026-04-02", cy, summary="the migration")
    assert found(notebook, PeopleQuery("ek", tags=("data",))) == ["Ada Ek"]
    assert found(notebook, PeopleQuery("migration", tags=("data",))) == ["Ada Ek"]
    assert found(notebook, PeopleQuery("ek", known=True)) == ["Cy Ek", "Ada Ek"]


@pytest.mark.parametrize("typed", ["a", "ad", "ada", "adam", "ada ek"])
@pytest.mark.parametrize(
    "limits",
    [
        {"SORTED": 5, "BEST": 4, "COMMON": 2, "MET_LAST": 50},
        {"SORTED": 5, "BEST": 4, "COMMON": 2, "MET_LAST": 5},
        {"SORTED": 5, "BEST": 4, "COMMON": 0, "WALKED": 50},
        {"SORTED": 5, "BEST": 4, "COMMON": 0, "WALKED": 5},
    ],
)
def test_of_very_many_the_best_come_first_however_they_are_found(
    notebook: Notebook, typed: str, limits: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"{given} Ek {n}" for n in range(8) for given in ("Ada", "Adam", "Bo")]
    ids = add(notebook, *names)
    for place, number in enumerate(ids):
        if place % 5:
            day = date(2026, 1, 1) + timedelta(place * 7 % 40)
            talk(notebook, day.isoformat(), number)
    expected = found(notebook, typed)
    with monkeypatch.context() as m:
        narrow(m, limits)
        got = found(notebook, typed)
    best = limits["BEST"]
    assert got[:best] == expected[:best]
    assert len(set(got)) == len(got)
    assert set(got) <= set(expected)


def narrow(m: pytest.MonkeyPatch, limits: dict[str, int]) -> None:
    """Make a few people very many, so that each way to find the best of them is taken."""
    for name, value in limits.items():
        m.setattr(people_search, name, value)


WORD = st.sampled_from(["ada", "Ádam", "bo", "berlin", "Data", "łódź", "x1"])
SAID = st.lists(WORD, max_size=3).map(" ".join)
PEOPLE = st.lists(st.tuples(WORD, SAID, SAID, st.sets(WORD, max_size=2)), max_size=6)
ASKED = st.builds(
    PeopleQuery,
    text=st.lists(
        st.sampled_from(["a", "ad", "ADAM", "bo", "be", "lodz", "d", "x"]), max_size=2
    ).map(" ".join),
    known=st.just(False),
    due=st.just(False),
    tags=st.lists(WORD, max_size=1).map(tuple),
    sort=st.sampled_from(["name", "recent", "added", "due"]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=PEOPLE, asked=ASKED)
def test_the_list_holds_exactly_those_whom_the_filters_fit(
    people: list[tuple[str, str, str, set[str]]], asked: PeopleQuery, notebook: Notebook
) -> None:
    cards = [
        Card(
            formatted_name=f"{name} Ek",
            name=Name("Ek", name),
            organisations=(Organisation(work),) if work else (),
            notes=(note,) if note else (),
            tags=tuple(sorted(tags)),
        )
        for name, work, note, tags in people
    ]
    with notebook.write("Add") as s:
        s.connection().exec_driver_sql("DELETE FROM contact")
        ids = [add_contact(s, card, now=NOW) for card in cards]
        enjoyed = [number for number, card in zip(ids, cards, strict=True) if card.notes]
        set_enjoyed(s, enjoyed, True)
        got = people_ids(s, asked, TODAY)
        hits = matches(s, got, asked.text)
    expected = {
        number
        for number, card in zip(ids, cards, strict=True)
        if fits(card, words_of(asked.text), asked.tags) and (card.notes or not asked.enjoyed)
    }
    assert sorted(got) == sorted(expected)
    if words_of(asked.text):
        assert set(hits) == expected
        assert all(hit.snippet[hit.start : hit.end] for hit in hits.values())


def fits(card: Card, words: Sequence[str], tags: Sequence[str]) -> bool:
    said = " ".join(card_text(1, card)[1:]).split()
    finished = all(word in said for word in words[:-1])
    begun = not words or any(word.startswith(words[-1]) for word in said)
    theirs = {word for tag in card.tags for word in words_of(tag)}
    return finished and begun and all(words_of(tag)[0] in theirs for tag in tags)


def test_a_long_note_is_cut_around_what_was_found(notebook: Notebook) -> None:
    note = "one two three\nfour five six seven eight nine ten needle " + "and so on " * 30
    add(notebook, replace(MAYA, notes=(note,)))
    ((place, snippet, marked),) = where(notebook, "needle")
    assert (place, marked) == ("note", "needle")
    assert snippet.startswith("…")
    assert snippet.endswith("…")
    assert len(snippet) < 110
    assert "\n" not in snippet


def test_a_name_in_another_script_is_found(notebook: Notebook) -> None:
    add(notebook, Card(formatted_name="Иван Петров"), Card(formatted_name="王小明"))
    assert found(notebook, "иван") == ["Иван Петров"]
    assert found(notebook, "王") == ["王小明"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=12))
def test_nothing_that_can_be_typed_is_an_error(text: str, notebook: Notebook) -> None:
    with notebook.write("Add") as s:
        s.connection().exec_driver_sql("DELETE FROM contact")
        name = text.encode("utf-8", "replace").decode()
        number = add_contact(
            s, Card(formatted_name=name, emails=(Point("a@example.com"),)), now=NOW
        )
        ids = people_ids(s, PeopleQuery(text), TODAY)
        matches(s, ids, text)
    if words_of(name) and name == text:
        assert list(ids) == [number]
