"""Who can introduce the user to those who decide on an opening, and whom they write to at once."""

from netbook.core.relationship import Tie
from netbook.store.interactions import ExchangeEntry
from netbook.store.notebook import Notebook
from netbook.store.opening_paths import opening_paths
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.opportunity_people import put_person
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.organisations import organisation_ids
from netbook.store.relationships import add_relationship
from tests.store.made_up import put
from tests.store.people import NOW, TODAY, add, talk


def opening(notebook: Notebook, **parts: int) -> None:
    """An opening at Fjord Bank, with people on it by their part."""
    with notebook.write("Add") as s:
        made = Opportunity("Principal engineer", organisation="Fjord Bank")
        number = save_opportunity(s, made, today=TODAY, now=NOW)
        for role, one in parts.items():
            put_person(s, number, one, role)


def tie(notebook: Notebook, one: int, other: int) -> None:
    with notebook.write("Note") as s:
        add_relationship(s, one, other, Tie("works_with", True), on=TODAY)


def spoke(notebook: Notebook, one: int, times: int) -> None:
    for day in range(1, times + 1):
        talk(notebook, f"2026-04-{day:02}", one)


def ways(notebook: Notebook) -> list[tuple[list[int], str]]:
    with notebook.read() as s:
        (row,) = opportunity_rows(s)
        found = opening_paths(s, row, TODAY)
    return [([hop.to_id for hop in each.hops], each.strength) for each in found]


def test_the_recruiter_whom_the_user_spoke_with_is_written_to(notebook: Notebook) -> None:
    jonas, hanh, boss = add(notebook, "Jonas Lindqvist", "Hanh Tran", "Sigrid Dahl")
    spoke(notebook, jonas, 3)
    spoke(notebook, hanh, 1)
    tie(notebook, hanh, jonas)
    opening(notebook, recruiter=jonas)
    assert ways(notebook) == [([jonas], "fair")]
    # Nobody says that Jonas can lead further, but Hanh may know who decides there.
    with notebook.write("Note") as s:
        bank = organisation_ids(s, ["Fjord Bank"])["Fjord Bank"]
        put(s, "position", contact_id=boss, organisation_id=bank, title="CTO", ended_on="")
    tie(notebook, hanh, boss)
    assert ways(notebook) == [([jonas], "fair"), ([hanh, boss], "weak")]


def test_who_decides_and_is_hardly_known_is_reached_by_somebody_better(notebook: Notebook) -> None:
    boss, maya, hanh = add(notebook, "Sigrid Dahl", "Maya Okafor", "Hanh Tran")
    spoke(notebook, boss, 1)
    spoke(notebook, hanh, 1)
    spoke(notebook, maya, 9)
    for one in (maya, hanh):
        tie(notebook, one, boss)
    opening(notebook, decision_maker=boss)
    assert ways(notebook) == [([maya, boss], "strong"), ([boss], "weak")]


def test_whom_the_user_asked_lately_comes_last_though_known_best(notebook: Notebook) -> None:
    jonas, boss = add(notebook, "Jonas Lindqvist", "Sigrid Dahl")
    spoke(notebook, jonas, 9)
    talk(notebook, "2026-04-20", jonas, exchanges=(ExchangeEntry("asked", "advice"),))
    spoke(notebook, boss, 1)
    opening(notebook, recruiter=jonas, decision_maker=boss)
    assert ways(notebook) == [([boss], "weak"), ([jonas], "strong")]
