"""Who is due: by risk for the page, by lateness for the terminal; counts."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.cadence import days_late, risk
from netbook.core.card import Card
from netbook.store import due
from netbook.store.contacts import add_contact, put_off, set_cadence, set_paused
from netbook.store.due import coming_count, due_by_lateness, due_count, due_list
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
        put_off(s, cy, TODAY + timedelta(1))
        trash_contacts(s, [di], NOW)
        assert due_list(s, TODAY) == []
        assert due_by_lateness(s, TODAY) == []
        assert due_count(s, TODAY) == 0


@pytest.mark.parametrize("numbers", [2, 100])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    people=st.lists(st.tuples(st.sampled_from([1, 7, 21, 42, 365]), st.integers(0, 800))),
    limit=st.integers(1, 6),
)
def test_the_list_is_that_of_looking_at_everybody(
    people: list[tuple[int, int]], limit: int, numbers: int, notebook: Notebook
) -> None:
    with pytest.MonkeyPatch.context() as m, notebook.write("Fill") as s:
        m.setattr(due, "NUMBERS", numbers)
        s.connection().exec_driver_sql("DELETE FROM contact")
        dues = {}
        for days, ago in people:
            number = add_contact(s, Card(formatted_name="Ada Ek"), now=NOW)
            set_cadence(s, [number], days, TODAY - timedelta(ago))
            dues[number] = (TODAY - timedelta(ago - days), days)
        found = due_list(s, TODAY, limit)
        count = due_count(s, TODAY)
        latest = due_by_lateness(s, TODAY)
    late = {number: day for number, day in dues.items() if day[0] <= TODAY}
    expected = sorted(late, key=lambda n: (-risk(*late[n], TODAY), late[n][0], n))
    assert [row.id for row in found] == expected[:limit]
    assert count == len(late)
    lateness = [days_late(date.fromordinal(row.due_day), TODAY) for row in latest]
    assert lateness == sorted((days_late(day, TODAY) for day, _ in late.values()), reverse=True)
