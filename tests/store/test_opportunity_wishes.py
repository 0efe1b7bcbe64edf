"""An opening that isn't for the user meets the wishes of others."""

from datetime import timedelta

from netbook.store.facts import add_fact, close_fact
from netbook.store.notebook import Notebook
from netbook.store.opportunities import (
    Link,
    Opportunity,
    close_opportunity,
    pass_on,
    read_opportunity,
    save_opportunity,
    stage_history,
)
from netbook.store.opportunity_people import people_on, put_person
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.opportunity_wishes import CouldWant, who_could_want
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add

ANALYST = Opportunity("Data analyst", city="Hamburg")


def wishes(notebook: Notebook, contact: int, text: str, ago: int = 5) -> int:
    day = TODAY - timedelta(ago)
    with notebook.write("Note") as s:
        return add_fact(s, contact_id=contact, section="wants", text=text, noted_on=day, now=NOW)


def opening(notebook: Notebook, opportunity: Opportunity = ANALYST) -> int:
    with notebook.write("Opening") as s:
        return save_opportunity(s, opportunity, today=TODAY, now=NOW)


def wanting(notebook: Notebook, number: int) -> list[CouldWant]:
    with notebook.read() as s:
        return who_could_want(s, number, TODAY)


def names(notebook: Notebook, number: int) -> list[str]:
    return [each.name for each in wanting(notebook, number)]


def test_whoever_looks_for_such_a_job_could_want_it(notebook: Notebook) -> None:
    lena, tom, old = add(notebook, "Lena Brandt", "Tom Wójcik", "Ada Ek")
    wishes(notebook, lena, "looks for a job as a data analyst")
    wishes(notebook, lena, "looks for work in data analysis")
    wishes(notebook, tom, "looks for a flat in Hamburg")
    wishes(notebook, old, "looks for a job as a data analyst", 1200)
    (found,) = wanting(notebook, opening(notebook))
    assert found.name == "Lena Brandt"
    assert found.why


def test_what_it_asks_for_counts_less_than_its_title(notebook: Notebook) -> None:
    ada, lena = add(notebook, "Ada Ek", "Lena Brandt")
    wishes(notebook, ada, "looks for a job as a data analyst")
    wishes(notebook, lena, "looks for a job as a developer")
    asked = ("You work as a data analyst with SQL", "You like people")
    number = opening(notebook, Opportunity("BI developer", requirements=asked))
    assert names(notebook, number) == ["Lena Brandt", "Ada Ek"]


def test_not_who_is_on_it_whom_it_is_for_or_who_is_gone(notebook: Notebook) -> None:
    lena, maya, tom, ada = add(notebook, "Lena Brandt", "Maya Okafor", "Tom Wójcik", "Ada Ek")
    for each in (lena, maya, tom, ada):
        fact = wishes(notebook, each, "looks for a job as a data analyst")
    number = opening(notebook, Opportunity("Data analyst", for_id=lena))
    with notebook.write("Change") as s:
        put_person(s, number, maya, "insider")
        trash_contacts(s, [tom], NOW)
    assert names(notebook, number) == ["Ada Ek"]
    with notebook.write("Change") as s:
        close_fact(s, fact, TODAY)
    assert names(notebook, number) == []


def test_it_is_passed_on_as_an_opening_of_its_own(notebook: Notebook) -> None:
    lena, maya, tom = add(notebook, "Lena Brandt", "Maya Okafor", "Tom Wójcik")
    links = (Link("https://jobs.example.com/7", "posting"),)
    posted = Opportunity(
        "Data analyst", organisation="Northwind", notes="not me", next_step="Close it",
        links=links, requirements=("SQL",),
    )  # fmt: skip
    number = opening(notebook, posted)
    with notebook.write("Pass on") as s:
        for each, role in ((maya, "hiring_manager"), (tom, "introducer"), (lena, "recruiter")):
            put_person(s, number, each, role)
        close_opportunity(s, number, "not_for_me", TODAY)
        copy = pass_on(s, number, lena, today=TODAY, now=NOW)
        kept = read_opportunity(s, copy)
        assert kept is not None
        assert (kept.for_id, kept.organisation, kept.links) == (lena, "Northwind", links)
        assert (kept.closed_as, kept.notes, kept.next_step) == ("", "", "")
        assert [each.key for each in stage_history(s, copy)] == ["spotted"]
        assert [each.name for each in people_on(s, copy)] == ["Maya Okafor"]
        (row,) = opportunity_rows(s, whose="others")
        assert row.requirements == 1
