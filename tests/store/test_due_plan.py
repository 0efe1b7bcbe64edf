"""Today's plan: on which day a first conversation falls, and that the daily number is kept."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.acquaintance import ANSWERS
from netbook.core.where_when import WhereWhen
from netbook.store.check import check
from netbook.store.circles import set_circle_cadence
from netbook.store.contacts import (
    add_contact,
    set_cadence,
    set_circle,
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
from netbook.store.who import (
    answered,
    next_people,
)
from tests.store.people import NOW, TODAY, add, person, talk
from tests.store.who import answer, state


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


def test_only_what_the_user_did_counts_towards_the_number(notebook: Notebook) -> None:
    ids = add(notebook, *(f"Ann {n}" for n in range(6)))
    for number in ids:
        answer(notebook, number, "met")

    def asked_for() -> tuple[int, int]:
        with notebook.read() as s:
            plan = todays_plan(s, TODAY)
            assert todays_number(s, TODAY) == len(plan.rows)
            return len(plan.rows), plan.written

    (stranger,) = add(notebook, "Omar Haddad", circle="light")
    talk(notebook, "2026-05-01", stranger, channel="email", direction="in")
    assert asked_for() == (4, 0)
    talk(notebook, "2026-05-01", ids[0], channel="message", direction="in")
    assert asked_for() == (3, 0)
    talk(notebook, "2026-05-01", ids[0], channel="email", direction="out")
    talk(notebook, "2026-05-01", ids[0], channel="email", direction="out")
    assert asked_for() == (3, 1)
    talk(notebook, "2026-05-01", stranger, channel="phone", direction="in")
    assert asked_for() == (2, 2)


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
