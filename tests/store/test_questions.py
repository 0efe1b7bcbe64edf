"""Questions to ask somebody, and how an answer becomes a fact; what was ticked as found out."""

import pytest

from netbook.store.checklists import settle_item, settled_items
from netbook.store.facts import facts, organisation_facts
from netbook.store.notebook import Notebook
from netbook.store.organisations import organisation_ids
from netbook.store.questions import (
    Question,
    add_question,
    answer,
    ask,
    delete_question,
    questions_about,
    questions_to,
    save_question,
)
from netbook.store.trash import trash_contacts
from tests.store.people import MAYA, NOW, TODAY, add


def about_maya(notebook: Notebook) -> tuple[int, int, int]:
    """Maya, Priya, and the id of what to ask Priya about Maya."""
    maya, priya = add(notebook, MAYA, "Priya Nair")
    with notebook.write("Ask") as s:
        question = add_question(s, priya, about_contact_id=maya, text="Who decides?", now=NOW)
    return maya, priya, question


def both_ways(notebook: Notebook, to: int, about: int) -> tuple[list[Question], list[Question]]:
    """What one is to be asked, and what is asked about the other."""
    with notebook.read() as s:
        return questions_to(s, to), questions_about(s, about)


def test_a_question_stands_with_whom_to_ask_and_whom_it_is_about(notebook: Notebook) -> None:
    maya, priya, question = about_maya(notebook)
    to, about = both_ways(notebook, priya, maya)
    assert to == about
    assert (to[0].id, to[0].name, to[0].about) == (question, "Priya Nair", "Dr. Maya Ókafor")
    assert both_ways(notebook, maya, priya) == ([], [])
    with notebook.write("Asked") as s:
        ask(s, question, TODAY)
        save_question(s, question, "Who decides on tools?")
    [asked] = both_ways(notebook, priya, maya)[0]
    assert (asked.asked_on, asked.text) == (TODAY, "Who decides on tools?")


def test_an_answer_is_a_fact_with_who_said_it(notebook: Notebook) -> None:
    maya, priya, question = about_maya(notebook)
    with notebook.write("Answer") as s:
        fact = answer(s, question, section="does", text="Maya does.", on=TODAY, now=NOW)
    assert both_ways(notebook, priya, maya) == ([], [])
    with notebook.read() as s:
        [known] = facts(s, maya)
    assert (known.id, known.text, known.said_by_id) == (fact, "Maya does.", priya)
    assert notebook.undo() == "Answer"
    assert len(both_ways(notebook, priya, maya)[0]) == 1
    with notebook.read() as s:
        assert facts(s, maya) == []
    with pytest.raises(LookupError), notebook.write("Gone") as s:
        answer(s, question + 1, section="does", text="?", on=TODAY, now=NOW)


def test_what_is_asked_about_an_organisation_stands_with_who_is_there_now(
    notebook: Notebook,
) -> None:
    maya, priya = add(notebook, MAYA, "Priya Nair")
    with notebook.write("Ask") as s:
        place = organisation_ids(s, ["Northwind Traders"])["Northwind Traders"]
        asks = [
            add_question(s, one, about_organisation_id=place, text="Growing?", now=NOW)
            for one in (priya, maya)
        ]
    to, about = both_ways(notebook, maya, maya)
    assert [q.id for q in about] == asks[:1]
    assert [(q.id, q.about) for q in to] == [(asks[1], "Northwind Traders")]
    with notebook.write("Answer") as s:
        answer(s, asks[0], section="does", text="Yes", on=TODAY, now=NOW)
    with notebook.read() as s:
        [known] = organisation_facts(s, maya)
    assert (known.text, known.said_by, known.organisation) == (
        "Yes",
        "Priya Nair",
        "Northwind Traders",
    )


def test_the_trash_hides_questions_and_taking_one_away_keeps_the_answer(
    notebook: Notebook,
) -> None:
    maya, priya, question = about_maya(notebook)
    for one in (maya, priya):
        with notebook.write("Trash") as s:
            trash_contacts(s, [one], NOW)
        assert both_ways(notebook, priya, maya) == ([], [])
        notebook.undo()
    with notebook.write("Answer") as s:
        answer(s, question, section="does", text="Maya", on=TODAY, now=NOW)
        delete_question(s, question)
    with notebook.read() as s:
        assert len(facts(s, maya)) == 1
    with pytest.raises(ValueError, match="person or about"), notebook.write("Ask") as s:
        add_question(s, priya, text="Anything", now=NOW)


def test_ticks_are_kept_once_and_taken_away(notebook: Notebook) -> None:
    [maya] = add(notebook, MAYA)
    for _ in range(2):
        with notebook.write("Tick") as s:
            settle_item(s, maya, "now", TODAY)
    with notebook.read() as s:
        assert settled_items(s, maya) == {"now"}
    assert notebook.undo() == "Tick"
    with notebook.write("Tick") as s:
        settle_item(s, maya, "now", TODAY)
        settle_item(s, maya, "now", None)
    with notebook.read() as s:
        assert settled_items(s, maya) == frozenset()
