"""`netbook opportunities`: what is open, how far it is, and what comes next."""

from datetime import UTC, date, datetime

import pytest

from netbook import paths
from netbook.store.names import people_named
from netbook.store.notebook import open_notebook
from netbook.store.opportunities import Link, Opportunity, close_opportunity, save_opportunity
from netbook.store.opportunity_people import put_person
from tests.cli.conftest import TODAY, Run

DAY = date.fromisoformat(TODAY)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def openings(stocked: Run) -> int:
    """Three openings, one of them closed, one with all that is printed; its id."""
    notebook = open_notebook(paths.notebook_path())
    lead = Opportunity(
        "Platform lead", organisation="Northwind", city="Berlin", closes_on=date(2026, 12, 2),
        next_step="Ask Maya", next_on=date(2026, 11, 20), next_time="10:00",
        links=(Link("https://jobs.example.com/7"),), requirements=("Lead five people",),
    )  # fmt: skip
    with notebook.write("Openings") as s:
        number = save_opportunity(s, lead, today=DAY, now=NOW)
        maya, tom = (people_named(s).named(name)[0].id for name in ("maya", "adams"))
        put_person(s, number, maya, "introducer")
        bi = Opportunity("BI developer", for_id=tom, remote=True)
        save_opportunity(s, bi, today=DAY, now=NOW)
        mine = save_opportunity(s, Opportunity("BI developer"), today=DAY, now=NOW)
        close_opportunity(s, mine, "not_for_me", DAY)
    notebook.close()
    return number


def test_they_are_listed_with_what_comes_next(openings: int, run: Run) -> None:
    lines = [
        " ".join(line.split()) for line in run("opportunities", "--on", TODAY).out.splitlines()
    ]
    assert lines == [
        "spotted Platform lead Northwind, Berlin"
        " Ask Maya: late since 20 Nov 2026 10:00; closes 2 Dec 2026",
        "spotted BI developer remote, for Tom Adams",
        "closed BI developer not for me, passed on to Tom",
    ]
    assert run("opportunities", "nothing", "such").out == "No openings.\n"


def test_a_program_reads_all_of_it(openings: int, run: Run) -> None:
    document = run("opportunities", "platform", "--json").document
    (opening,) = document["opportunities"]
    assert opening.pop("people")[0]["role"] == "introducer"
    assert opening == {
        "id": openings,
        "title": "Platform lead",
        "organisation": "Northwind",
        "place": "Berlin",
        "remote": False,
        "stage": "spotted",
        "stage_since": TODAY,
        "for": None,
        "source": "posted",
        "closed_as": None,
        "posted_on": None,
        "closes_on": "2026-12-02",
        "next_step": "Ask Maya",
        "next_on": "2026-11-20",
        "next_time": "10:00",
        "asked_on": None,
        "requirements": 1,
        "url": "https://jobs.example.com/7",
    }
    open_ones = run("opportunities", "--open", "--json").document["opportunities"]
    assert [each["stage"] for each in open_ones] == ["spotted", "spotted"]
    assert open_ones[1]["for"]["name"] == "Tom Adams"
    assert run("opportunities", "--limit", "1", "--json").document["opportunities"] == open_ones[:1]


def test_search_finds_them_after_people(openings: int, run: Run) -> None:
    found = run("search", "northwind", "--json").document
    assert [each["kind"] for each in found] == ["contact", "opportunity"]
    assert found[1]["id"] == openings
    assert run("search", "platf").out == "Platform lead, Northwind\n"


def test_without_a_notebook_the_document_is_empty(run: Run) -> None:
    done = run("opportunities", "--json")
    assert (done.code, done.document) == (1, {"opportunities": []})


def test_a_person_is_shown_with_their_openings(openings: int, run: Run) -> None:
    (maya,) = run("show", "maya", "--json").document["opportunities"]
    assert maya == {
        "id": openings,
        "title": "Platform lead",
        "organisation": "Northwind",
        "role": "introducer",
        "for_them": False,
    }
    (tom,) = run("show", "tom", "adams", "--json").document["opportunities"]
    assert (tom["role"], tom["for_them"]) == (None, True)
