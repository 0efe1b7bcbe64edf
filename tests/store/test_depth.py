"""How well the user knows whom: what the database sums up, what is explained, how many of each."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.depth_levels import LEVELS, level_of, recent_points
from netbook.store.check import check
from netbook.store.depth import KNOWS_ME, contact_depth, level_counts, levels
from netbook.store.interactions import ExchangeEntry
from netbook.store.notebook import Notebook
from netbook.store.trash import trash_contacts, trash_interactions
from tests.store.made_up import add_person, put, rows, run
from tests.store.people import NOW, TODAY, add, talk

CHANNELS = ("in_person", "video", "phone", "email", "message", "letter", "social", "event", "fax")
KINDS = ("lead", "introduction", "reference", "help", "thanks", "attention", "outcome")
EXCHANGES = st.tuples(
    st.sampled_from(("gave", "asked", "received")), st.sampled_from(KINDS), st.integers(-1, 2)
)
TALKS = st.tuples(
    st.integers(0, 900),
    st.sampled_from(CHANNELS),
    st.sampled_from(("", "in", "out")),
    st.sets(st.integers(0, 2)),
    st.lists(EXCHANGES, max_size=3),
)
YEARS = st.sampled_from(("", "2010", "2013-04", "2019-04-30", "spring", "2022-21"))
SHARED = st.tuples(
    st.integers(0, 2),
    st.sampled_from(("worked", "studied", "served", "organised", "met", "sang")),
    YEARS,
    YEARS,
)


def fill(session: Any, name: str, talks: list[Any], shared: list[Any]) -> list[int]:
    people = [add_person(session, f"{name} {n}") for n in range(3)]
    for days, channel, direction, who, exchanges in talks:
        day = TODAY - timedelta(days)
        number = put(
            session,
            "interaction",
            uid=f"urn:{name}:{len(rows_of(session, 'interaction'))}",
            happened_on=str(day),
            day=day.toordinal(),
            channel=channel,
            direction=direction,
            created_at="2026-05-03T08:00:00Z",
        )
        for way, kind, whom in exchanges:
            values = {"direction": way, "kind": kind, "interaction_id": number}
            put(session, "exchange", contact_id=people[whom] if whom >= 0 else None, **values)
        for each in who:
            put(session, "participant", interaction_id=number, contact_id=people[each])
    for whom, kind, start, end in shared:
        values = {"kind": kind, "started_on": start, "ended_on": end}
        put(session, "shared_experience", contact_id=people[whom], **values)
    return people


def rows_of(session: Any, table: str) -> list[int]:
    return list(session.connection().exec_driver_sql(f"SELECT id FROM {table}").scalars())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TALKS, max_size=12), st.lists(SHARED, max_size=4))
def test_the_database_sums_up_what_is_explained(
    notebook: Notebook, talks: list[Any], shared: list[Any]
) -> None:
    with notebook.write("Fill") as s:
        people = fill(s, f"Ann {len(rows_of(s, 'contact'))}", talks, shared)
    with notebook.read() as s:
        said = levels(s, people, TODAY)
        for person in people:
            found = contact_depth(s, person, TODAY)
            ((kept, last),) = rows(
                notebook, "SELECT evidence, last_day FROM contact_state WHERE id = :id", id=person
            )
            figure = kept + recent_points(found.last, TODAY)
            assert figure == found.depth.figure == sum(e.term.points for e in found.explained)
            assert level_of(kept, last, TODAY) == found.depth.level == said[person]
            for explained in found.explained:
                assert len(explained.entries) == explained.term.count
                for entry in explained.entries:
                    assert entry.id in rows_of(s, entry.source)
            both = (*found.you_know, *found.knows_you)
            assert sorted(both, key=repr) == sorted(found.explained, key=repr)
    notebook.undo()


def sums_are_true(notebook: Notebook) -> bool:
    return not [p for p in check(notebook).problems if p.detail.startswith("contact_state")]


def test_whatever_changes_is_summed_up_again(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    number = talk(notebook, "2026-04-20", ada, channel="phone")
    other = talk(notebook, "2026-04-21", bo, channel="email")

    def after(statement: str, **values: object) -> list[int]:
        with notebook.write("Act") as s:
            run(s, statement, **values)
        assert sums_are_true(notebook)
        query = "SELECT evidence FROM contact_state ORDER BY id"
        return [each for (each,) in rows(notebook, query)]

    here = {"id": number}
    assert after("UPDATE interaction SET channel = 'in_person' WHERE id = :id", **here) == [6, 2]
    assert after("UPDATE interaction SET direction = 'in' WHERE id = :id", **here) == [9, 2]
    both = "INSERT INTO participant (interaction_id, contact_id) VALUES (:id, :who)"
    assert after(both, id=number, who=bo) == [9, 11]
    gave = "INSERT INTO exchange (interaction_id, direction, kind) VALUES (:id, 'gave', 'lead')"
    assert after(gave, **here) == [11, 13]
    assert after("UPDATE exchange SET contact_id = :who", who=ada) == [11, 11]
    assert after("UPDATE exchange SET direction = 'received', kind = 'reference'") == [14, 11]
    assert after("UPDATE exchange SET interaction_id = :id", id=other) == [9, 11]
    assert after("UPDATE exchange SET contact_id = NULL") == [9, 16]
    assert after("DELETE FROM exchange") == [9, 11]
    shared = "INSERT INTO shared_experience (contact_id, kind, started_on, ended_on)"
    assert after(f"{shared} VALUES (:who, 'worked', '2019', '2022')", who=ada) == [36, 11]
    assert after("UPDATE shared_experience SET ended_on = '2020'") == [28, 11]
    assert after("UPDATE shared_experience SET contact_id = :who", who=bo) == [9, 30]
    assert after("DELETE FROM shared_experience") == [9, 11]
    assert after("UPDATE interaction SET trashed_at = '2026' WHERE id = :id", **here) == [0, 2]
    assert after("UPDATE interaction SET trashed_at = NULL WHERE id = :id", **here) == [9, 11]
    assert after("UPDATE contact SET trashed_at = '2026' WHERE id = :who", who=ada) == [11]
    assert after("UPDATE contact SET trashed_at = NULL WHERE id = :who", who=ada) == [9, 11]
    assert after("DELETE FROM participant WHERE contact_id = :who", who=bo) == [9, 0]
    while notebook.undo():
        assert sums_are_true(notebook)
    while notebook.redo():
        assert sums_are_true(notebook)


def test_more_conversations_count_after_three_and_six_months(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")

    def evidence() -> int:
        ((found,),) = rows(notebook, "SELECT evidence FROM contact_state")
        return int(found)

    for day in range(1, 16):
        talk(notebook, f"2026-04-{day:02}", ada, channel="phone")
    assert evidence() == 6 * 3
    talk(notebook, "2025-12-31", ada, channel="phone")
    assert evidence() == 12 * 3
    talk(notebook, "2025-10-01", ada, channel="phone")
    assert evidence() == 17 * 3
    with notebook.write("Not so long ago") as s:
        run(s, "UPDATE interaction SET day = day + 100 WHERE happened_on < '2026'")
    assert evidence() == 12 * 3
    assert sums_are_true(notebook)


def test_each_level_is_counted_as_it_is_explained(notebook: Notebook) -> None:
    people = add(notebook, *(f"Person {n}" for n in range(12)))
    for n, person in enumerate(people[2:], 1):
        for month in range(1, n + 1):
            day = TODAY - timedelta(20 + 31 * month + 40 * (n % 4) * (n % 3))
            talk(notebook, str(day), person, channel=("in_person", "video", "email")[n % 3])
    with notebook.write("Trash") as s:
        trash_contacts(s, people[-1:], NOW)
    with notebook.read() as s:
        counts = level_counts(s, TODAY)
        each = [contact_depth(s, person, TODAY).depth.level for person in people[:-1]]
    assert tuple(counts) == LEVELS
    assert counts == {level: each.count(level) for level in LEVELS}
    assert counts["nothing"] == 2
    assert len(set(each)) >= 4


def test_what_is_in_the_trash_is_behind_no_term(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    number = talk(notebook, "2026-04-20", ada)
    with notebook.write("Trash") as s:
        trash_interactions(s, [number], NOW)
    with notebook.read() as s:
        found = contact_depth(s, ada, TODAY)
    assert (found.depth.figure, found.depth.level) == (0, "nothing")
    assert (found.explained, found.first, found.last) == ((), None, None)


def test_what_you_know_and_who_knows_you_stand_apart(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    exchanges = (ExchangeEntry("gave", "lead"), ExchangeEntry("received", "introduction"))
    talk(notebook, "2026-04-20", ada, channel="email", direction="in", exchanges=exchanges)
    with notebook.read() as s:
        found = contact_depth(s, ada, TODAY)
    assert [e.term.kind for e in found.you_know] == ["written", "gave", "recent"]
    assert [e.term.kind for e in found.knows_you] == ["wrote_first", "referred"]
    assert set(KNOWS_ME) == {"wrote_first", "referred", "helped", "remembered", "thanked"}
    assert (found.first, found.last) == (date(2026, 4, 20), date(2026, 4, 20))


@pytest.mark.parametrize("later", ["2026-04-28", ""])
def test_who_hears_only_when_needed_is_told(notebook: Notebook, later: str) -> None:
    (ada,) = add(notebook, "Ada Ek")
    for month in (1, 2, 3):
        asked = (ExchangeEntry("asked", "help"),)
        talk(notebook, f"2026-0{month}-02", ada, direction="out", exchanges=asked)
    if later:
        talk(notebook, later, ada, direction="out", exchanges=(ExchangeEntry("gave", "advice"),))
    with notebook.read() as s:
        assert contact_depth(s, ada, TODAY).only_when_needed is not bool(later)
