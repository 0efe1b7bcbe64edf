"""Who do you know?: whom it asks about, what each answer writes, and on which day they are due."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.acquaintance import ANSWERS
from netbook.core.card import Organisation
from netbook.core.where_when import WhereWhen
from netbook.store.check import check
from netbook.store.circles import set_circle_cadence
from netbook.store.contacts import (
    add_contact,
    read_summary,
    set_cadence,
    set_circle,
    set_sphere,
)
from netbook.store.due import due_count, due_list
from netbook.store.due_plan import (
    daily_number,
    everybody_waiting,
    set_daily_number,
    todays_number,
    todays_plan,
)
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.shared_experiences import (
    SharedExperience,
    add_shared_experience,
    shared_experiences,
)
from netbook.store.trash import delete_for_good, restore_contacts, trash_contacts
from netbook.store.who import (
    answer_count,
    answered,
    anybody_to_ask,
    names_of,
    next_people,
    nothing_said,
    read_asked,
)
from netbook.store.who_answers import ask_again, not_now_count, write_answer
from netbook.store.who_employers import employers, set_employer
from tests.store.people import NOW, TODAY, add, person, talk


def at(name: str, organisation: str, **parts: object) -> object:
    return person(name, organisations=(Organisation(organisation),), **parts)


def answer(notebook: Notebook, contact_id: int, what: str, **more: object) -> None:
    with notebook.write("Answer") as s:
        write_answer(s, contact_id, what, TODAY, **more)  # type: ignore[arg-type]


def queue(notebook: Notebook, **which: Sequence[int]) -> list[str]:
    with notebook.read() as s:
        return names_of(s, next_people(s, limit=20, **which))


def state(notebook: Notebook, contact_id: int) -> tuple[str, str, date | None]:
    """How close, work or private, and the day on which they are due."""
    with notebook.read() as s:
        found = read_summary(s, contact_id)
    assert found is not None
    return found.circle, found.sphere, date.fromordinal(found.due_day) if found.due_day else None


# --- whom it asks about --------------------------------------------------------------------------


@pytest.fixture
def people(notebook: Notebook) -> list[int]:
    """A colleague, two who were spoken to, one connected long ago and one lately."""
    ids = add(
        notebook,
        at("Old Colleague", "Contoso", connected_on="2009-01-01"),  # type: ignore[arg-type]
        "Spoken Lately",
        "Spoken Longago",
        person("Connected Longago", connected_on="2012-03-01"),
        person("Connected Lately", connected_on="2026-04-30"),
    )
    talk(notebook, "2026-04-20", ids[1])
    talk(notebook, "2019-04-20", ids[2])
    return ids


def test_people_spoken_to_come_first_then_the_newest(notebook: Notebook, people: list[int]) -> None:
    assert queue(notebook) == [
        "Spoken Lately",
        "Spoken Longago",
        "Connected Lately",
        "Connected Longago",
        "Old Colleague",
    ]


def test_colleagues_come_before_all_others(notebook: Notebook, people: list[int]) -> None:
    with notebook.write("Where I worked") as s:
        set_employer(s, " contoso ", True)
    assert queue(notebook)[:2] == ["Old Colleague", "Spoken Lately"]
    with notebook.read() as s:
        asked = read_asked(s, people[0])
    assert asked is not None
    assert asked.employer == "Contoso"
    with notebook.write("Where I worked") as s:
        set_employer(s, "CONTOSO", False)
    assert queue(notebook)[0] == "Spoken Lately"


def test_where_one_worked_with_somebody_counts_as_an_employer(
    notebook: Notebook, people: list[int]
) -> None:
    answer(notebook, people[1], "worked", said=WhereWhen("Contoso"))
    assert queue(notebook)[0] == "Old Colleague"


def test_who_was_answered_for_or_passed_over_is_not_asked_about(
    notebook: Notebook, people: list[int]
) -> None:
    answer(notebook, people[1], "not_now")
    assert queue(notebook, passed=[people[2]]) == [
        "Connected Lately",
        "Connected Longago",
        "Old Colleague",
    ]


def test_nor_is_anybody_of_whom_it_was_said_otherwise(
    notebook: Notebook, people: list[int]
) -> None:
    close, often, private, gone, left = people
    with notebook.write("Say") as s:
        set_circle(s, [close], "light", TODAY)
        set_cadence(s, [often], 30, TODAY)
        set_sphere(s, [private], "personal")
        trash_contacts(s, [gone], NOW)
    with notebook.read() as s:
        assert next_people(s, limit=9) == [left]
        assert read_asked(s, gone) is None
    with notebook.write("Take it back") as s:
        set_circle(s, [close], "none", TODAY)
        set_cadence(s, [often], None, TODAY)
        set_sphere(s, [private], "professional")
        restore_contacts(s, [gone])
    assert len(queue(notebook)) == 5
    assert check(notebook).ok


def test_only_chosen_people_can_be_asked_about(notebook: Notebook, people: list[int]) -> None:
    with notebook.write("Where I worked") as s:
        set_employer(s, "Contoso", True)
    chosen = [people[4], people[2]]
    assert queue(notebook, ids=chosen) == ["Spoken Longago", "Connected Lately"]
    assert queue(notebook, ids=[*chosen, people[0]])[0] == "Old Colleague"
    answer(notebook, people[2], "met")
    assert queue(notebook, ids=chosen) == ["Connected Lately"]


def test_not_now_comes_back_only_when_asked_for_again(
    notebook: Notebook, people: list[int]
) -> None:
    for number in people:
        answer(notebook, number, "not_now")
    with notebook.write("Ask again") as s:
        assert not anybody_to_ask(s)
        assert (not_now_count(s), not_now_count(s, people[:2])) == (5, 2)
        assert ask_again(s, people[:2]) == 2
    assert len(queue(notebook)) == 2
    assert check(notebook).ok


def test_employers_are_followed_by_the_organisations_with_most_people(notebook: Notebook) -> None:
    for number in range(3):
        add(notebook, at(f"Ann {number}", "Contoso"), at(f"Bo {number}", "Fabrikam"))  # type: ignore[arg-type]
    (extra,) = add(notebook, at("Cy Ek", "Fabrikam"))  # type: ignore[arg-type]
    add(notebook, at("Di Ek", "Alone"))  # type: ignore[arg-type]
    with notebook.write("Where I worked") as s:
        set_employer(s, "Nowhere Ltd", True)
        set_employer(s, "Contoso", True)
        shared = SharedExperience(None, extra, "worked", "Northwind")
        add_shared_experience(s, shared)
        found = [(row.name, row.people, row.said, row.noted) for row in employers(s, 6)]
    assert found == [
        ("Nowhere Ltd", 0, True, False),
        ("Contoso", 3, True, False),
        ("Northwind", 0, False, True),
        ("Fabrikam", 4, False, False),
    ]


def test_the_first_hour_is_over_once_something_is_said(
    notebook: Notebook, people: list[int]
) -> None:
    with notebook.read() as s:
        assert nothing_said(s)
    answer(notebook, people[0], "not_now")
    with notebook.read() as s:
        assert not nothing_said(s)


# --- what an answer writes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "circle", "sphere", "kinds"),
    [
        ("worked", "active", "professional", ["worked"]),
        ("well", "inner", "professional", []),
        ("met", "light", "professional", ["met"]),
        ("not_now", "none", "professional", []),
        ("private", "none", "personal", []),
    ],
)
def test_an_answer_is_one_step(
    notebook: Notebook, what: str, circle: str, sphere: str, kinds: list[str]
) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    before = check(notebook).content_hash
    answer(notebook, maya, what)
    assert state(notebook, maya)[:2] == (circle, sphere)
    with notebook.read() as s:
        shared = shared_experiences(s, maya)
        assert [each.kind for each in shared] == kinds
        assert all(each.started_on == "" for each in shared)
        assert answered(s, [maya]) == {maya}
        assert answer_count(s) == 1
    assert check(notebook).ok
    assert notebook.undo() == "Answer"
    assert check(notebook).content_hash == before
    assert queue(notebook) == ["Maya Okafor"]


def test_where_and_when_are_kept(notebook: Notebook) -> None:
    maya, tom, ines = add(notebook, "Maya Okafor", "Tom Reyes", "Ines Duarte")
    answer(notebook, maya, "worked", said=WhereWhen("Contoso", "2019", "2022", "data team"))
    answer(notebook, tom, "met", said=WhereWhen("PyData Berlin", "2023-21", "2023-21"))
    answer(notebook, ines, "worked", employer="Fabrikam")
    with notebook.read() as s:
        (worked,) = shared_experiences(s, maya)
        (met,) = shared_experiences(s, tom)
        (both,) = shared_experiences(s, ines)
    assert worked[2:] == ("worked", "Contoso", "2019", "2022", "data team")
    assert met[2:] == ("met", "", "2023-21", "", "PyData Berlin")
    assert both[2:] == ("worked", "Fabrikam", "", "", "")


def test_what_was_noted_is_never_lowered_or_doubled(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    with notebook.write("Note") as s:
        set_circle(s, [maya], "inner", TODAY - timedelta(5))
        add_shared_experience(s, SharedExperience(None, maya, "worked", "Contoso", "2019"))
    due = state(notebook, maya)
    answer(notebook, maya, "worked", said=WhereWhen("Contoso", "", "2022"))
    assert state(notebook, maya) == due
    with notebook.read() as s:
        (shared,) = shared_experiences(s, maya)
    assert shared[2:] == ("worked", "Contoso", "2019", "2022", "")
    answer(notebook, maya, "worked", said=WhereWhen("Fabrikam", "2023"))
    with notebook.read() as s:
        assert len(shared_experiences(s, maya)) == 2


def test_another_answer_stands_in_place_of_the_first(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    answer(notebook, maya, "worked", said=WhereWhen("Contoso"))
    answer(notebook, maya, "met")
    assert state(notebook, maya) == ("light", "professional", TODAY)
    with notebook.read() as s:
        assert [each.kind for each in shared_experiences(s, maya)] == ["met"]
    answer(notebook, maya, "private")
    assert state(notebook, maya) == ("none", "personal", None)
    answer(notebook, maya, "not_now")
    assert state(notebook, maya) == ("none", "professional", None)
    with notebook.read() as s:
        assert shared_experiences(s, maya) == []
        assert answer_count(s) == 1


def test_answers_go_into_the_trash_and_for_good_with_their_people(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    answer(notebook, maya, "worked")
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.write("Restore") as s:
        restore_contacts(s, [maya])
        assert answered(s, [maya]) == {maya}
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
        assert answer_count(s) == 0
    assert check(notebook).ok


# --- when they are due ---------------------------------------------------------------------------


def days(notebook: Notebook) -> Iterator[int]:
    """In how many days each person with a first conversation is due."""
    query = "SELECT due_day FROM contact_state WHERE due_day NOT NULL ORDER BY id"
    with notebook.read() as s:
        for day in s.connection().exec_driver_sql(query).scalars():
            yield day - TODAY.toordinal()


def test_ten_answers_give_four_today_four_tomorrow_and_two_the_day_after(
    notebook: Notebook,
) -> None:
    kinds = ("worked", "well", "met")
    for place, number in enumerate(add(notebook, *(f"Ann {n}" for n in range(10)))):
        answer(notebook, number, kinds[place % 3])
    assert list(days(notebook)) == [0] * 4 + [1] * 4 + [2] * 2
    with notebook.read() as s:
        plan = todays_plan(s, TODAY)
        assert (len(plan.rows), plan.held_back, plan.coming) == (4, 0, 6)
        assert todays_number(s, TODAY) == 4
        assert len(everybody_waiting(s, TODAY, 50)) == 10


def test_people_with_conversations_keep_their_own_day(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    talk(notebook, "2026-04-20", maya)
    answer(notebook, maya, "worked")
    assert state(notebook, maya)[2] == date(2026, 4, 20) + timedelta(42)


def test_the_planned_day_stays_when_how_often_changes(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    answer(notebook, maya, "met")
    with notebook.write("Closer") as s:
        set_circle(s, [maya], "inner", TODAY)
    assert state(notebook, maya)[2] == TODAY
    with notebook.write("More often") as s:
        set_circle_cadence(s, "inner", 10, TODAY)
    assert state(notebook, maya)[2] == TODAY
    with notebook.write("Own days") as s:
        set_cadence(s, [maya], 100, TODAY)
    assert state(notebook, maya)[2] == TODAY
    talk(notebook, "2026-05-01", maya)
    assert state(notebook, maya)[2] == TODAY + timedelta(100)


def test_who_was_written_to_today_counts_towards_the_number(notebook: Notebook) -> None:
    ids = add(notebook, *(f"Ann {n}" for n in range(6)))
    for number in ids:
        answer(notebook, number, "met")
    talk(notebook, "2026-05-01", ids[0])
    with notebook.read() as s:
        plan = todays_plan(s, TODAY)
        assert (len(plan.rows), plan.written, plan.held_back) == (3, 1, 0)
        tomorrow = todays_plan(s, TODAY + timedelta(1))
        assert (len(tomorrow.rows), tomorrow.held_back) == (4, 1)
        assert due_count(s, TODAY + timedelta(1)) == 5
    (late,) = add(notebook, "Late Comer")
    answer(notebook, late, "met")
    assert state(notebook, late)[2] == TODAY + timedelta(1)


def test_the_number_is_set_and_undone(notebook: Notebook) -> None:
    with notebook.write("Ask for 7 people a day") as s:
        assert daily_number(s) == 4
        set_daily_number(s, 7)
        assert daily_number(s) == 7
        set_daily_number(s, 0)
        assert daily_number(s) == 1
    notebook.undo()
    with notebook.read() as s:
        assert daily_number(s) == 4


ANSWER = st.tuples(st.integers(0, 11), st.sampled_from(ANSWERS), st.integers(0, 3))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(steps=st.lists(ANSWER | st.none(), max_size=14), number=st.integers(1, 4))
def test_answers_in_any_order_and_undo_leave_no_difference(
    notebook: Notebook, steps: list[tuple[int, str, int] | None], number: int
) -> None:
    """None undoes; where and when comes from the last figure."""
    with notebook.write("Begin again") as s:
        s.connection().exec_driver_sql("DELETE FROM contact")
        set_daily_number(s, number)
        ids = [add_contact(s, person(f"Ann {n}"), now=NOW) for n in range(12)]
    hashes = [check(notebook).content_hash]
    for step in steps:
        if step is None:
            if len(hashes) > 1:
                notebook.undo()
                hashes.pop()
        else:
            who, what, place = step
            said = WhereWhen(
                ("", "Contoso", "Fabrikam", "")[place], ("", "", "2019", "2020")[place]
            )
            before = notebook.last_step
            answer(notebook, ids[who], what, said=said)
            if notebook.last_step != before:
                hashes.append(check(notebook).content_hash)
        report = check(notebook)
        assert (report.problems, report.content_hash) == ((), hashes[-1])
        assert max(Counter(days(notebook)).values(), default=0) <= number
        with notebook.read() as s:
            open_ones = set(next_people(s, limit=20))
            assert open_ones == set(ids) - answered(s, ids)
            assert len(todays_plan(s, TODAY).rows) <= number
            due = {row.id for row in due_list(s, TODAY, 50)}
            known = {*people_ids(s, PeopleQuery(known=True), TODAY)}
            assert due <= answered(s, ids)
            assert known <= answered(s, ids)
