"""Who is due: by risk for the page, by lateness for the terminal; counts."""

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.cadence import days_late, risk, weight
from netbook.core.card import Card
from netbook.core.daily import first_of_week
from netbook.store import due
from netbook.store.contacts import add_contact, set_cadence, set_paused
from netbook.store.due import coming_count, due_by_lateness, due_count, due_ids, due_list
from netbook.store.later import put_off
from netbook.store.notebook import Notebook
from netbook.store.trash import trash_contacts
from tests.store.people import MAYA, NOW, TODAY, add, talk


def every(notebook: Notebook, contact_id: int, days: int, since: date) -> None:
    with notebook.write("How often") as s:
        set_cadence(s, [contact_id], days, since)


def test_most_at_risk_come_first_and_most_late_in_the_terminal(notebook: Notebook) -> None:
    ada, bo, cy, di = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek", "Di Ek")
    every(notebook, ada, 100, TODAY - timedelta(130))  # 30 days late, 0.3
    every(notebook, bo, 7, TODAY - timedelta(17))  # 10 days late, 1.4
    every(notebook, cy, 30, TODAY - timedelta(30))  # due today
    every(notebook, di, 30, TODAY - timedelta(29))  # due tomorrow
    with notebook.read() as s:
        assert [row.id for row in due_list(s, TODAY)] == [bo, ada, cy]
        assert [row.id for row in due_list(s, TODAY, limit=2)] == [bo, ada]
        assert [row.id for row in due_by_lateness(s, TODAY)] == [ada, bo, cy]
        assert [row.id for row in due_by_lateness(s, TODAY, limit=1)] == [ada]
        assert due_count(s, TODAY) == 3
        assert coming_count(s, TODAY, 7) == 1
        assert coming_count(s, TODAY - timedelta(1), 1) == 1


def test_a_row_says_what_the_page_shows(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    talk(notebook, "2026-03-01", maya, channel="email")
    talk(notebook, "2026-03-20", maya, channel="in_person")
    talk(notebook, "2026-03-20", maya, channel="phone")
    every(notebook, maya, 21, TODAY)
    with notebook.read() as s:
        (row,) = due_list(s, TODAY)
    assert (row.name, row.given) == ("Dr. Maya Ókafor", "Maya")
    assert (row.title, row.organisation) == ("Head of Data", "Northwind Traders")
    assert (row.every, row.cadence_days, row.conversations) == (21, 21, 3)
    assert (row.last_channel, row.last_day) == ("phone", date(2026, 3, 20).toordinal())
    assert row.due_day == date(2026, 4, 10).toordinal()
    assert row.photo


def test_nobody_is_due_without_how_often_or_while_paused_or_put_off(notebook: Notebook) -> None:
    _, bo, cy, di = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek", "Di Ek")
    for number in (bo, cy, di):
        every(notebook, number, 7, TODAY - timedelta(70))
    with notebook.write("Spare them") as s:
        set_paused(s, [bo], True)
        put_off(s, cy, TODAY + timedelta(1), TODAY)
        trash_contacts(s, [di], NOW)
        assert due_list(s, TODAY) == []
        assert due_by_lateness(s, TODAY) == []
        assert due_count(s, TODAY) == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    people=st.lists(
        st.tuples(st.sampled_from([1, 7, 21, 42, 365]), st.integers(0, 800), st.integers(0, 120))
    ),
    limit=st.integers(1, 6),
    weekday=st.integers(0, 6),
)
def test_the_list_is_that_of_looking_at_everybody(
    people: list[tuple[int, int, int]], limit: int, weekday: int, notebook: Notebook
) -> None:
    today = TODAY - timedelta(TODAY.weekday() - weekday)
    with notebook.write("Fill") as s:
        s.connection().exec_driver_sql("DELETE FROM contact")
        dues = {}
        for days, ago, evidence in people:
            number = add_contact(s, Card(formatted_name="Ada Ek"), now=NOW)
            set_cadence(s, [number], days, today - timedelta(ago))
            # As if so much spoke for knowing them; the next test sees where it comes from.
            known = "UPDATE contact_state SET evidence = ? WHERE id = ?"
            s.connection().exec_driver_sql(known, (evidence, number))
            dues[number] = (today - timedelta(ago - days), days, evidence)
        found = due_list(s, today, limit)
        in_turn = due_ids(s, today, limit)
        count = due_count(s, today)
        latest = due_by_lateness(s, today)
    late = {number: day for number, day in dues.items() if day[0] <= today}

    def order(as_of: date) -> Callable[[int], tuple[float, date, float, int]]:
        return lambda n: (-risk(*late[n], as_of), late[n][0], -weight(late[n][2]), n)

    chosen = sorted(late, key=order(first_of_week(today)))[:limit]
    assert in_turn == chosen
    assert [row.id for row in found] == sorted(chosen, key=order(today))
    assert count == len(late)
    lateness = [days_late(date.fromordinal(row.due_day), today) for row in latest]
    assert lateness == sorted((days_late(day[0], today) for day in late.values()), reverse=True)


def test_of_two_as_late_the_better_known_is_more_at_risk(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    for day in ("2025-06-01", "2025-09-01", "2025-12-01"):
        talk(notebook, day, bo)
    talk(notebook, "2026-02-01", ada, bo)
    every(notebook, ada, 42, TODAY)
    every(notebook, bo, 42, TODAY)
    with notebook.read() as s:
        assert [row.id for row in due_list(s, TODAY)] == [bo, ada]
        assert due_ids(s, TODAY, 1) == [bo]
        assert [row.latest for row in due_list(s, TODAY)] == [63, 63]


def test_who_is_asked_for_stays_for_the_week(notebook: Notebook) -> None:
    slow, fast = add(notebook, "Slow Ek", "Fast Ek")
    monday = TODAY - timedelta(TODAY.weekday())
    every(notebook, slow, 90, monday - timedelta(97))  # 7 days late on Monday, 0.08
    every(notebook, fast, 7, monday - timedelta(7))  # due on Monday
    with notebook.read() as s:
        week = [due_ids(s, monday + timedelta(n), 1) for n in range(8)]
    assert week == [[slow]] * 7 + [[fast]]


def test_the_list_is_read_through_the_index(notebook: Notebook) -> None:
    with notebook.read() as s:
        plan = s.connection().exec_driver_sql(
            f"EXPLAIN QUERY PLAN {due._WALK}", {"today": 1, "on": 1, "limit": 4}
        )
        steps = [row[3] for row in plan if "contact_state" in row[3]]
    # The smallest number of days is the first in the index.
    first = "SCAN contact_state USING COVERING INDEX ix_contact_state_due"
    assert [step for step in steps if step.startswith("SCAN")] == [first]
    assert sum("(every=? AND <expr>=? AND" in step for step in steps) >= 2
