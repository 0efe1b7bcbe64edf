"""Reading people from the command line."""

import pytest

from netbook.core.card import Card, card_document

TODAY = "2026-11-21"


def test_no_notebook_yet(run, netbook_home) -> None:
    for verb in (["people"], ["due"], ["search", "x"], ["show", "x"], ["check"], ["undo"]):
        done = run(*verb)
        assert (done.code, done.out) == (1, "")
        assert done.err.startswith(f"netbook: There is no notebook at {netbook_home}")
    assert not netbook_home.exists()


@pytest.mark.parametrize(
    ("verb", "document"),
    [(["people"], []), (["due"], []), (["search", "x"], []), (["show", "x"], None)],
)
def test_the_document_is_printed_even_then(run, verb: list[str], document: object) -> None:
    done = run(*verb, "--json")
    assert (done.code, done.document) == (1, document)
    assert len(done.err.splitlines()) == 1


def test_people_as_json(stocked) -> None:
    people = stocked("people", "--json").document
    assert [person["name"] for person in people] == ["Maya Okafor", "Tom Adams", "Tom Wójcik"]
    maya = people[0]
    assert maya.pop("id") > 0
    assert maya == {
        "uid": "urn:uuid:maya",
        "name": "Maya Okafor",
        "organisation": "Northwind Traders",
        "title": "Head of Data",
        "tags": ["data"],
        "circle": "none",
        "standing": "none",
    }


def test_people_whom_words_find(stocked) -> None:
    for words, found in (
        (["northwind"], ["Maya Okafor"]),
        (["wojcik"], ["Tom Wójcik"]),
        (["tom", "adams"], ["Tom Adams"]),
        (["nobody"], []),
    ):
        people = stocked("people", *words, "--json").document
        assert [person["name"] for person in people] == found
    assert stocked("people", "nobody").out == "Nobody.\n"
    assert len(stocked("people", "--limit", 2, "--json").document) == 2
    assert stocked("people", "--limit", 0, "--json").document == []
    assert stocked("search", "tom", "--limit", 10**30).code == 0
    assert stocked("due", "--limit", 10**30).code == 0


def test_people_in_words(stocked) -> None:
    assert stocked("people").out.splitlines() == [
        "Maya Okafor  Head of Data, Northwind Traders",
        "Tom Adams",
        "Tom Wójcik",
    ]


def test_who_is_due(example) -> None:
    due = example("due", "--json", "--on", TODAY).document
    assert [(d["name"], d["cadence_days"], d["days_late"]) for d in due] == [
        ("Maya Okafor", 42, 22),
        ("Jonas Lindqvist", 28, 12),
        ("Sofia Reyes", 90, 8),
        ("Tom Wójcik", 60, 0),
    ]
    assert set(due[0]) == {
        "id",
        "name",
        "cadence_days",
        "last_interaction_on",
        "due_on",
        "days_late",
        "latest_days",
        "latest_on",
        "standing",
        "reason",
    }
    assert [(d["reason"] or {}).get("kind") for d in due[:3]] == [
        "outcome",
        "fact",
        "promise_mine",
    ]
    assert due[0]["last_interaction_on"] == "2026-09-18"
    assert due[0]["due_on"] == "2026-10-30"
    assert (due[0]["latest_days"], due[0]["latest_on"]) == (63, "2026-11-20")
    assert [d["standing"] for d in due] == ["overdue", "due", "due", "due"]


def test_another_day_changes_who_is_late_and_hides_nothing(example) -> None:
    later = example("due", "--json", "--on", "2026-12-21").document
    assert later[0]["days_late"] == 52
    assert len(later) > 4
    earlier = example("due", "--json", "--on", "2026-10-31").document
    assert [(d["name"], d["days_late"]) for d in earlier] == [("Maya Okafor", 1)]
    assert earlier[0]["last_interaction_on"] == "2026-09-18"
    assert len(example("people", "--json", "--on", "2020-01-01").document) == 40


def test_due_in_words(example) -> None:
    lines = example("due", "--on", TODAY, "--limit", 4).out.splitlines()
    assert lines[0].split("  ")[0] == "22 days late"
    assert "Maya Okafor" in lines[0]
    assert "every 6 weeks" in lines[0]
    assert lines[0].endswith("introduced you to Priya on 4 Sep 2026 and has not heard how it went")
    assert lines[3].startswith("due today")
    assert example("due", "--on", "2026-01-01").out == "Nobody waits to hear from you today.\n"


@pytest.mark.parametrize(
    "contact", ["urn:uuid:maya", "maya@northwind.example", "Maya Okafor", "okafor", "1"]
)
def test_show_takes_an_id_a_uid_an_address_or_a_name(stocked, contact: str) -> None:
    assert stocked("show", contact, "--json").document["formatted_name"] == "Maya Okafor"


def test_show_takes_a_number(stocked) -> None:
    assert stocked("show", "+48500000001", "--json").document["formatted_name"] == "Tom Wójcik"


def test_show_prints_the_same_card_and_more(stocked, people_file) -> None:
    files = stocked("import", "--dry-run", "--json", people_file).document["files"]
    card = files[0]["contacts"][0]
    shown = stocked("show", "Maya", "Okafor", "--json").document
    more = {
        "id",
        "circle",
        "cadence_days",
        "last_interaction_on",
        "due_on",
        "latest_days",
        "latest_on",
        "put_off_until",
        "facts",
        "standing",
        "shared_experiences",
        "relationships",
        "common_ground",
        "interactions",
        "opportunities",
    }
    assert {key: value for key, value in shown.items() if key not in more} == card
    assert set(shown) == more | set(card_document(Card()))
    assert (shown["circle"], shown["standing"], shown["interactions"]) == ("none", "none", [])


def test_show_somebody_known_well(example) -> None:
    maya = example("show", "Maya Okafor", "--json", "--on", TODAY).document
    assert (maya["circle"], maya["cadence_days"], maya["standing"]) == ("active", 42, "overdue")
    assert (maya["last_interaction_on"], maya["due_on"]) == ("2026-09-18", "2026-10-30")
    (together,) = maya["shared_experiences"]
    assert together["kind"] == "worked"
    assert len(maya["interactions"]) == 12
    assert sum(talk["channel"] == "in_person" for talk in maya["interactions"]) == 4
    given = [e["direction"] for talk in maya["interactions"] for e in talk["exchanges"]]
    assert (given.count("gave"), given.count("asked")) == (6, 2)
    said = example("show", "Maya Okafor", "--on", TODAY).out
    assert "every 6 weeks, at the latest after 63 days, 22 days late" in said
    assert "2026-09-18  meeting: Read her team's hiring plan." in said


def test_show_tells_what_is_known_and_where_it_is_from(example) -> None:
    maya = example("show", "Maya Okafor", "--json", "--on", TODAY).document
    facts = {fact["text"]: fact for fact in maya["facts"]}
    assert facts["Data contracts"]["section"] == "cares"
    assert facts["Data contracts"]["noted_on"] == "2026-09-18"
    assert facts["An analyst for her team"]["closed_on"] is not None
    growing = facts["Growing, but no new managers before summer"]
    assert (growing["organisation"], growing["said_by"]) == ("Northwind Traders", "Priya Nair")
    said = example("show", "Maya Okafor", "--on", TODAY).out
    assert "  cares about: Data contracts (meeting, 18 Sep 2026)" in said
    assert "  Northwind Traders: Growing, but no new managers before summer (Priya Nair" in said
    assert "An analyst for her team" not in said
    (found,) = example("search", "bookkeeping", "--json").document
    assert found["title"] == "Maya Okafor"


def test_one_name_of_two_people_lists_them(stocked) -> None:
    done = stocked("show", "tom")
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1
    assert "Tom Adams" in done.err
    assert "Tom Wójcik" in done.err


def test_nobody_by_that_name(stocked) -> None:
    assert stocked("show", "Zoe") == (1, "", "netbook: Nobody here fits “Zoe”.\n")


def test_search(example) -> None:
    hits = example("search", "northwind", "--json").document
    assert {hit["kind"] for hit in hits} == {"contact", "opportunity", "interaction"}
    assert set(hits[0]) == {"kind", "id", "contact_ids", "title", "snippet", "date"}
    names = {hit["title"] for hit in hits if hit["kind"] == "contact"}
    assert {"Maya Okafor", "Priya Nair", "Dieter Hahn", "Lena Fischer"} <= names
    talk = next(hit for hit in hits if hit["kind"] == "interaction")
    assert len(talk["contact_ids"]) == 1
    assert talk["date"]
    assert len(example("search", "northwind", "--json", "--limit", 1).document) == 1
    assert example("search", "zzz").out == "Nothing.\n"
    assert "Maya Okafor" in example("search", "northwind").out
