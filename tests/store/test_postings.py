"""Postings as openings, which of them are known, and what they ask for in its order."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from netbook.core.posting import Posting
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Link, Opportunity, save_opportunity
from netbook.store.postings import known_posting, opportunity_of
from netbook.store.requirements import add_requirements, requirements
from netbook.store.trash import trash_contacts, trash_opportunities
from tests.store.people import add

TODAY, NOW = date(2026, 11, 22), datetime(2026, 11, 22, tzinfo=UTC)
POSTING = Posting(
    title="Baker",
    company="Northwind GmbH",
    url="https://www.example.com/jobs/1?utm_source=mail&id=7",
    valid_through="2026-12-02",
    date_posted="soon",
    employment_type="Schicht",
    requirements=("Bread", "Nights"),
)


@pytest.fixture
def stored(notebook: Notebook) -> int:
    """The id of the opening of the posting."""
    with notebook.write("A posting") as s:
        return save_opportunity(s, opportunity_of(POSTING), today=TODAY, now=NOW)


def test_a_posting_becomes_an_opening() -> None:
    opening = opportunity_of(POSTING)
    assert (opening.title, opening.organisation, opening.source) == (
        "Baker",
        "Northwind GmbH",
        "posted",
    )
    assert (opening.closes_on, opening.posted_on) == (date(2026, 12, 2), None)
    assert opening.employment_type == "Schicht"
    assert opportunity_of(Posting(employment_type="INTERN, OTHER")).employment_type == "INTERN"


@pytest.mark.parametrize(
    ("opening", "known"),
    [
        (Opportunity("Other", links=(Link("http://example.com/jobs/1?id=7#apply"),)), True),
        (Opportunity("Other", links=(Link("http://example.com/jobs/1?id=8"),)), False),
        (Opportunity("BAKER", organisation="northwind"), True),
        (Opportunity("Baker", organisation="Contoso"), False),
        (Opportunity("Baker"), False),
        (Opportunity("Cook", organisation="Northwind"), False),
        (Opportunity("Other", links=(Link("http://[bad"),)), False),
    ],
)
def test_a_known_one_is_found_by_address_or_by_name(
    notebook: Notebook, stored: int, opening: Opportunity, known: bool
) -> None:
    with notebook.read() as s:
        found = known_posting(s, opening)
    assert (found is not None and found.id == stored) is known


def test_one_in_the_trash_is_not_known(notebook: Notebook, stored: int) -> None:
    with notebook.write("Trash") as s:
        trash_opportunities(s, [stored], NOW)
    with notebook.read() as s:
        assert known_posting(s, opportunity_of(POSTING)) is None
        assert requirements(s, stored) == []


def test_one_for_somebody_in_the_trash_is_not_known(notebook: Notebook) -> None:
    (lena,) = add(notebook, "Lena Brandt")
    opening = replace(opportunity_of(POSTING), for_id=lena)
    with notebook.write("Add") as s:
        number = save_opportunity(s, opening, today=date(2026, 5, 2), now=NOW)
        found = known_posting(s, opening)
        assert found is not None
        assert found.id == number
        trash_contacts(s, [lena], NOW)
        assert known_posting(s, opening) is None


def test_requirements_keep_their_order_and_leave_out_empty_ones(
    notebook: Notebook, stored: int
) -> None:
    with notebook.write("More") as s:
        add_requirements(s, stored, ["", " Early  rising\n"])
    with notebook.read() as s:
        rows = requirements(s, stored)
    assert [(row.rank, row.text) for row in rows] == [
        (1, "Bread"),
        (2, "Nights"),
        (3, "Early rising"),
    ]
    assert {(row.how, row.by_rule) for row in rows} == {("gap", True)}
