"""Facts: written down, changed, found by search, and gone with what they came from."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.card import Card, Name, Organisation
from netbook.core.facts import SECTIONS
from netbook.store.check import check
from netbook.store.contacts import add_contact, save_card
from netbook.store.facts import (
    Fact,
    add_fact,
    close_fact,
    delete_fact,
    facts,
    organisation_facts,
    save_fact,
)
from netbook.store.notebook import Notebook
from netbook.store.organisations import organisation_ids
from netbook.store.people_matches import matches
from netbook.store.search import search
from netbook.store.trash import (
    delete_for_good,
    restore_interactions,
    trash_contacts,
    trash_interactions,
)
from tests.store.people import MAYA, NOW, TODAY, add, talk


def note(notebook: Notebook, contact_id: int, text: str, **more: Any) -> int:
    """Write down one fact of a contact, by default what they care about; its id."""
    values: dict[str, Any] = {"section": "cares", "noted_on": TODAY, "now": NOW} | more
    with notebook.write("Note") as s:
        return add_fact(s, contact_id=contact_id, text=text, **values)


def known(notebook: Notebook, contact_id: int, *, closed: bool = False) -> list[Fact]:
    """What is known of a contact."""
    with notebook.read() as s:
        return facts(s, contact_id, closed=closed)


def found(notebook: Notebook, text: str) -> list[tuple[int, str]]:
    """The contacts whom the words find, each with what the search says of them."""
    with notebook.read() as s:
        return [(hit.id, hit.snippet) for hit in search(s, text) if hit.kind == "contact"]


def problems(notebook: Notebook) -> list[str]:
    """What the check finds wrong."""
    return [problem.kind for problem in check(notebook).problems]


def test_a_fact_tells_who_said_it_and_in_which_conversation(notebook: Notebook) -> None:
    maya, priya = add(notebook, MAYA, "Priya Nair")
    call = talk(notebook, "2026-04-20", priya, channel="phone")
    old = note(notebook, maya, "hiring juniors", noted_on=TODAY - timedelta(30), source="her talk")
    new = note(notebook, maya, "data contracts", said_by_id=priya, interaction_id=call)
    first, second = known(notebook, maya)
    assert (first.id, first.said_by, first.channel) == (new, "Priya Nair", "phone")
    assert (second.id, second.source, second.said_by, second.channel) == (old, "her talk", "", "")
    assert second.noted_on == TODAY - timedelta(30)


def test_a_changed_fact_writes_only_what_differs(notebook: Notebook) -> None:
    [maya] = add(notebook, MAYA)
    fact = note(notebook, maya, "data contracts")
    step = notebook.last_step
    with notebook.write("Nothing") as s:
        save_fact(s, fact, text="data contracts", section="cares")
    assert notebook.last_step == step
    with notebook.write("Still so") as s:
        save_fact(s, fact, checked_on=TODAY)
    assert known(notebook, maya)[0].checked_on == TODAY
    assert notebook.undo() == "Still so"
    assert known(notebook, maya)[0].checked_on is None


def test_what_is_no_longer_so_is_kept_and_comes_back(notebook: Notebook) -> None:
    [maya] = add(notebook, MAYA)
    fact = note(notebook, maya, "an analyst", section="openings")
    with notebook.write("Close") as s:
        close_fact(s, fact, TODAY)
    assert known(notebook, maya) == []
    assert [f.closed_on for f in known(notebook, maya, closed=True)] == [TODAY]
    with notebook.write("Open") as s:
        close_fact(s, fact, None)
    assert [f.id for f in known(notebook, maya)] == [fact]


def test_a_fact_can_only_be_what_there_is(notebook: Notebook) -> None:
    [maya] = add(notebook, MAYA)
    fact = note(notebook, maya, "tea")
    with pytest.raises(ValueError, match="no section likes"):
        note(notebook, maya, "tea", section="likes")
    with pytest.raises(ValueError, match="no contact_id"), notebook.write("Move") as s:
        save_fact(s, fact, contact_id=maya)
    with pytest.raises(LookupError), notebook.write("Gone") as s:
        save_fact(s, fact + 1, text="tea")


def test_search_finds_what_is_known_and_says_where(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    fact = note(notebook, maya, "Cares about warehouse migrations")
    note(notebook, tom, "Sails in Årsta", section="who")
    assert found(notebook, "warehou") == [(maya, "Cares about warehouse migrations")]
    assert found(notebook, "arsta") == [(tom, "Sails in Årsta")]
    with notebook.read() as s:
        match = matches(s, [maya], "warehouse")[maya]
        # In two places at once the note is named: it was there before.
        assert matches(s, [maya], "green")[maya].where == "note"
    assert match.where == "fact"
    assert match.snippet[match.start : match.end] == "warehouse"
    with notebook.write("Change") as s:
        save_fact(s, fact, text="Cares about contracts")
    assert found(notebook, "warehouse") == []
    assert notebook.undo() == "Change"
    assert [person for person, _ in found(notebook, "warehouse")] == [maya]
    with notebook.write("Delete") as s:
        delete_fact(s, fact)
    assert found(notebook, "warehouse") == []
    assert problems(notebook) == []


def test_a_fact_goes_to_the_trash_with_its_conversation(notebook: Notebook) -> None:
    maya, priya = add(notebook, MAYA, "Priya Nair")
    call = talk(notebook, "2026-04-20", priya)
    note(notebook, maya, "contracts", interaction_id=call, said_by_id=priya)
    with notebook.write("Trash") as s:
        trash_interactions(s, [call], NOW)
    assert known(notebook, maya) == []
    assert found(notebook, "contracts") == []
    assert problems(notebook) == []
    with notebook.write("Restore") as s:
        restore_interactions(s, [call])
    assert [person for person, _ in found(notebook, "contracts")] == [maya]
    # With Priya the conversation goes for good; what is known of Maya stays with Maya.
    with notebook.write("Trash") as s:
        trash_contacts(s, [priya], NOW)
    assert known(notebook, maya)[0].said_by == ""
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [priya])
    [left] = known(notebook, maya)
    assert (left.text, left.said_by, left.interaction_id) == ("contracts", "", None)
    assert [person for person, _ in found(notebook, "contracts")] == [maya]
    assert problems(notebook) == []


def test_what_is_known_of_an_organisation_stands_with_those_who_are_there_now(
    notebook: Notebook,
) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    with notebook.write("Note") as s:
        place = organisation_ids(s, ["NORTHWIND Traders"])["NORTHWIND Traders"]
        fact = add_fact(
            s, organisation_id=place, section="does", text="moves", noted_on=TODAY, now=NOW
        )
    with notebook.read() as s:
        assert [f.id for f in organisation_facts(s, maya)] == [fact]
        assert organisation_facts(s, maya)[0].organisation == "Northwind Traders"
        assert organisation_facts(s, tom) == facts(s, maya) == []
    with notebook.write("Leave") as s:
        save_card(s, maya, Card(formatted_name="Maya", name=Name("", "Maya"), uid="urn:uuid:maya"))
    with notebook.read() as s:
        assert organisation_facts(s, maya) == []


texts = st.text(st.characters(exclude_categories=()), max_size=60)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(SECTIONS), texts, st.integers(-9000, 0)), max_size=8))
def test_any_facts_are_kept_as_written_newest_first(
    notebook: Notebook, written: list[tuple[str, str, int]]
) -> None:
    with notebook.write("Write") as s:
        person = add_contact(
            s,
            Card(formatted_name="Ann", organisations=(Organisation("Northwind"),)),
            now=NOW,
        )
        for section, text, ago in written:
            day = TODAY + timedelta(ago)
            add_fact(s, contact_id=person, section=section, text=text, noted_on=day, now=NOW)
    there = known(notebook, person)
    days = [fact.noted_on for fact in there]
    assert days == sorted(days, reverse=True)
    whole = [(sec, t.encode("utf-8", "replace").decode(), ago) for sec, t, ago in written]
    kept = [(f.section, f.text, (f.noted_on - date(2026, 5, 1)).days) for f in there]
    assert sorted(kept) == sorted(whole)
    assert problems(notebook) == []
