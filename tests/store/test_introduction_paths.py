"""Who can introduce the user: to whom, by whom, and what is said of it, case by case."""

import gc
from datetime import date, timedelta

import pytest

from netbook.core.introduction import (
    ASKED_DAYS,
    Path,
)
from netbook.core.relationship import Tie
from netbook.store import introduction_evidence, introduction_links, introduction_paths
from netbook.store.contacts import set_sphere
from netbook.store.facts import add_fact
from netbook.store.follow_ups import add_promise
from netbook.store.interactions import ExchangeEntry
from netbook.store.introduction_paths import paths_to_contact, paths_to_organisation
from netbook.store.notebook import Notebook
from netbook.store.organisations import organisation_called, organisation_ids
from netbook.store.relationships import add_relationship
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.suggestions import mark_told, open_outcomes
from netbook.store.trash import trash_contacts
from tests.store.made_up import put
from tests.store.people import NOW, TODAY, add, talk


def tie(notebook: Notebook, one: int, other: int, kind: str, *, out: bool = True) -> None:
    with notebook.write("Note") as s:
        add_relationship(s, one, other, Tie(kind, out), on=TODAY)


def held(
    notebook: Notebook, one: int, place: str, start: str = "", end: str = "", title: str = ""
) -> None:
    with notebook.write("Note") as s:
        put(
            s,
            "position",
            contact_id=one,
            organisation_id=organisation_ids(s, [place])[place],
            title=title,
            started_on=start,
            ended_on=end,
        )


def ways(notebook: Notebook, whom: int, today: date = TODAY) -> list[Path]:
    with notebook.read() as s:
        return paths_to_contact(s, whom, today)


def know(notebook: Notebook, *people: int) -> None:
    """Have the user know these people well."""
    for one in people:
        for month in range(1, 5):
            talk(notebook, f"2026-{month:02}-10", one)
        with notebook.write("Note") as s:
            add_shared_experience(
                s, SharedExperience(None, one, "worked", "Contoso", "2019", "2022")
            )


def test_a_path_says_what_speaks_for_it_and_what_to_do_first(notebook: Notebook) -> None:
    maya, dieter, priya = add(notebook, "Maya Okafor", "Dieter Hahn", "Priya Nair")
    know(notebook, maya)
    introduced = ExchangeEntry("received", "introduction", other_id=priya)
    talk(notebook, "2026-03-04", maya, exchanges=(introduced,))
    tie(notebook, maya, dieter, "reports_to")
    (path,) = ways(notebook, dieter)
    assert (path.strength, path.target_id, path.introducer.to_id) == ("strong", dieter, maya)
    assert [hop.kind for hop in path.hops] == ["growing", "reports_to"]
    assert {each.kind for each in path.hops[0].evidence} == {"shared", "talks"}
    assert path.mend is not None
    assert (path.mend.kind, path.mend.text, path.mend.contact_id) == ("tell", "Priya Nair", maya)
    assert path.owed is not None
    assert path.owed.other_id == priya


def test_it_matters_who_reports_to_whom(notebook: Notebook) -> None:
    boss, report, whom = add(notebook, "Ada Berg", "Bo Cruz", "Cem Dahl")
    know(notebook, report, boss)
    tie(notebook, report, whom, "reports_to")
    tie(notebook, whom, boss, "reports_to")
    assert [each.introducer.to_id for each in ways(notebook, whom)] == [boss, report]


@pytest.mark.parametrize(
    ("theirs", "kind"),
    [
        (("2019", "2022"), "together"),
        (("2021-06", ""), "together"),
        (("2010", "2014"), None),
        (("", ""), "ask"),
    ],
)
def test_past_employers_count_while_both_were_there(
    notebook: Notebook, theirs: tuple[str, str], kind: str | None
) -> None:
    ines, dieter = add(notebook, "Ines Duarte", "Dieter Hahn")
    know(notebook, ines)
    held(notebook, ines, "Litware", "2018", "2022")
    # The same company in other words.
    held(notebook, dieter, "LITWARE, Inc.", *theirs)
    found = ways(notebook, dieter)
    assert [each.hops[1].kind for each in found] == ([kind] if kind else [])
    assert all(each.hops[1].noted == (kind == "together") for each in found)
    if kind == "ask":
        assert found[0].strength == "ask"
        assert found[0].mend is not None
        assert found[0].mend.kind == "together"


def test_a_name_within_a_longer_one_is_another_company(notebook: Notebook) -> None:
    ines, dieter = add(notebook, "Ines Duarte", "Dieter Hahn")
    know(notebook, ines)
    held(notebook, ines, "Lit", "2018", "2022")
    held(notebook, dieter, "Litware", "2018", "2022")
    assert ways(notebook, dieter) == []


def test_who_was_asked_lately_comes_later_and_it_is_said(notebook: Notebook) -> None:
    maya, tom, dieter = add(notebook, "Maya Okafor", "Tom Wójcik", "Dieter Hahn")
    know(notebook, maya, tom)
    tie(notebook, maya, dieter, "friend")
    tie(notebook, tom, dieter, "knows")
    assert [each.introducer.to_id for each in ways(notebook, dieter)] == [maya, tom]
    talk(notebook, "2026-04-20", maya, exchanges=(ExchangeEntry("asked", "advice"),))
    found = ways(notebook, dieter)
    assert [each.introducer.to_id for each in found] == [tom, maya]
    assert [each.asked_on for each in found] == [None, date(2026, 4, 20)]
    later = ways(notebook, dieter, TODAY + timedelta(ASKED_DAYS))
    assert [each.introducer.to_id for each in later] == [maya, tom]


def test_of_somebody_hardly_known_it_says_what_could_be_given_first(notebook: Notebook) -> None:
    ines, dieter = add(notebook, "Ines Duarte", "Dieter Hahn")
    talk(notebook, "2026-04-01", ines, channel="email")
    with notebook.write("Note") as s:
        add_fact(
            s,
            contact_id=ines,
            section="wants",
            text="a study group",
            noted_on=date(2026, 4, 1),
            now=NOW,
        )
    tie(notebook, ines, dieter, "works_with")
    (path,) = ways(notebook, dieter)
    assert (path.strength, path.weakest) == ("weak", 0)
    assert path.mend is not None
    assert (path.mend.kind, path.mend.text) == ("give", "a study group")


def test_private_people_lead_to_nobody_at_work(notebook: Notebook) -> None:
    anna, dieter = add(notebook, "Anna Brandt", "Dieter Hahn")
    know(notebook, anna)
    tie(notebook, anna, dieter, "friend")
    assert len(ways(notebook, dieter)) == 1
    with notebook.write("Private") as s:
        set_sphere(s, [anna], "personal")
    assert ways(notebook, dieter) == []
    with notebook.write("Private") as s:
        set_sphere(s, [dieter], "personal")
    assert len(ways(notebook, dieter)) == 1
    with notebook.write("Trash") as s:
        trash_contacts(s, [dieter], NOW)
    assert ways(notebook, dieter) == []


def test_an_organisation_is_reached_by_those_who_decide_first(notebook: Notebook) -> None:
    clerk, boss, maya = add(notebook, "Bo Cruz", "Dieter Hahn", "Maya Okafor")
    know(notebook, clerk, maya)
    held(notebook, clerk, "Northwind", "2020", "", "Analyst")
    held(notebook, boss, "Northwind GmbH", "2015", "", "CEO")
    tie(notebook, maya, boss, "knows")
    with notebook.read() as s:
        found = organisation_called(s, "northwind")
        assert found is not None
        paths = paths_to_organisation(s, found[0], TODAY)
    # An insider leads to who decides, too, and both come before knowing the insider alone.
    assert [[hop.to_id for hop in each.hops] for each in paths] == [[maya, boss], [clerk, boss]]


def test_a_search_leaves_no_statement_half_read(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(introduction_links, "AT_ONCE", 1)
    maya, tom, dieter = add(notebook, "Maya Okafor", "Tom Wójcik", "Dieter Hahn")
    know(notebook, maya, tom, dieter)
    tie(notebook, maya, dieter, "friend")
    gc.collect()
    gc.disable()
    try:
        assert ways(notebook, dieter)
        # What the garbage holds would end the next reading of that statement at any time.
        left = [each for each in gc.get_objects() if isinstance(each, introduction_links.Links)]
    finally:
        gc.enable()
    assert left == []


def there(notebook: Notebook, place: str) -> list[tuple[list[int], str]]:
    with notebook.read() as s:
        found = organisation_called(s, place)
        assert found is not None
        paths = paths_to_organisation(s, found[0], TODAY)
    return [([hop.to_id for hop in each.hops], each.strength) for each in paths]


def test_nobody_introduces_the_user_to_whom_they_know_as_well(notebook: Notebook) -> None:
    maya, tom, other = add(notebook, "Maya Okafor", "Tom Wójcik", "Ewa Nowak")
    know(notebook, maya, tom)
    held(notebook, tom, "Adventure Works", "2023")
    held(notebook, other, "Adventure Works", "2023")
    tie(notebook, maya, tom, "friend")
    tie(notebook, maya, other, "friend")
    # Tom comes later for having been asked, and is written to all the same.
    talk(notebook, "2026-04-20", tom, exchanges=(ExchangeEntry("asked", "advice"),))
    assert there(notebook, "Adventure Works") == [([maya, other], "strong"), ([tom], "strong")]


def test_whom_the_user_hardly_knows_is_reached_by_who_is_better(notebook: Notebook) -> None:
    maya, ravi, ewa, whom = add(notebook, "Maya Okafor", "Ravi Menon", "Ewa Nowak", "Tom Wójcik")
    know(notebook, maya)
    talk(notebook, "2026-04-20", whom, channel="email")
    talk(notebook, "2026-04-21", ewa, channel="email")
    held(notebook, whom, "Adventure Works", "2023")
    for one in (maya, ewa, ravi):
        tie(notebook, one, whom, "friend")
    assert there(notebook, "Adventure Works") == [([maya, whom], "strong"), ([whom], "weak")]


def test_paths_are_shown_strongest_first_but_whom_one_asked_lately_last(
    notebook: Notebook,
) -> None:
    maya, tom, ines, ravi, anna, whom = add(
        notebook,
        *("Maya Okafor", "Tom Wójcik", "Ines Duarte", "Ravi Menon", "Anna Brandt", "Dieter Hahn"),
    )
    know(notebook, *[maya] * 4, tom, ravi)
    held(notebook, maya, "Litware", "2019", "2019-06")
    held(notebook, whom, "Litware", "2019", "2022")
    talk(notebook, "2026-04-21", ines, channel="email")
    talk(notebook, "2026-04-22", tom, exchanges=(ExchangeEntry("asked", "advice"),))
    tie(notebook, anna, whom, "friend")
    tie(notebook, ines, whom, "friend")
    tie(notebook, tom, whom, "friend")
    tie(notebook, ravi, whom, "knows")
    found = ways(notebook, whom)
    assert [(each.introducer.to_id, each.strength) for each in found] == [
        (ravi, "fair"),
        (maya, "weak"),
        (ines, "weak"),
        (tom, "strong"),
        (anna, "ask"),
    ]
    assert found[0].cost > found[1].cost


def test_an_outcome_is_owed_until_it_is_told_and_not_only_promised(notebook: Notebook) -> None:
    maya, dieter, priya = add(notebook, "Maya Okafor", "Dieter Hahn", "Priya Nair")
    know(notebook, maya)
    introduced = ExchangeEntry("received", "introduction", other_id=priya)
    talk(notebook, "2026-03-04", maya, exchanges=(introduced,))
    tie(notebook, maya, dieter, "friend")
    with notebook.write("Promise") as s:
        (owed,) = open_outcomes(s, TODAY)
        add_promise(
            s,
            maya,
            whose="mine",
            text="Tell Maya how it went",
            due_on=date(2026, 5, 8),
            now=NOW,
            exchange_id=owed.exchange_id,
            settles="outcome",
        )
        assert open_outcomes(s, TODAY) == []
    (path,) = ways(notebook, dieter)
    assert path.mend is not None
    assert (path.mend.kind, path.mend.text) == ("tell", "Priya Nair")
    with notebook.write("Told") as s:
        mark_told(s, owed.exchange_id, TODAY)
    (path,) = ways(notebook, dieter)
    assert (path.mend, path.owed) == (None, None)


def test_no_statement_reads_a_whole_table(notebook: Notebook) -> None:
    statements = [
        value
        for module in (introduction_links, introduction_evidence, introduction_paths)
        for name, value in vars(module).items()
        if name.isupper()
        and isinstance(value, str)
        and "SELECT" in value
        and "json_each(?" in value
    ]
    assert len(statements) > 12
    with notebook.read() as s:
        cursor = s.connection().connection.cursor()
        for statement in statements:
            values = ("[]",) + (0,) * statement.count("?2") * 2
            plan = cursor.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
            scans = [row[3] for row in plan if row[3].startswith("SCAN ")]
            assert all("VIRTUAL TABLE" in scan or scan == "SCAN CONSTANT ROW" for scan in scans)
