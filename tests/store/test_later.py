"""Put off until a day or an event, which the step that writes it down ends; many met on one day."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from netbook.core.card import Organisation
from netbook.core.partial_date import PartialDate
from netbook.store.check import check
from netbook.store.circles import set_circle_cadence, set_circle_latest
from netbook.store.contacts import read_card, save_card, set_cadence, set_circle, set_latest
from netbook.store.due import due_by_lateness, due_count
from netbook.store.due_plan import planned_day, todays_plan
from netbook.store.follow_ups import add_promise, tick
from netbook.store.interactions import (
    Interaction,
    log_interaction,
    read_interaction,
    save_interaction,
)
from netbook.store.later import (
    PutOffRow,
    put_off,
    put_off_count,
    put_off_rows,
    skip_once,
    take_back,
)
from netbook.store.notebook import Notebook
from netbook.store.trash import restore_contacts, trash_contacts, trash_interactions
from tests.store.made_up import states
from tests.store.people import NOW, TODAY, add, person, talk

UNTIL = TODAY + timedelta(90)


def late(notebook: Notebook, *names: str) -> list[int]:
    """People who are late today."""
    ids = add(notebook, *names)
    for number in ids:
        talk(notebook, str(TODAY - timedelta(60)), number)
    with notebook.write("How often") as s:
        set_cadence(s, ids, 42, TODAY)
    return ids


def waiting(notebook: Notebook) -> list[PutOffRow]:
    with notebook.read() as s:
        rows = put_off_rows(s, TODAY, 10)
        assert put_off_count(s, TODAY) == len(rows)
        return rows


def due(notebook: Notebook) -> list[int]:
    with notebook.read() as s:
        return [row.id for row in due_by_lateness(s, TODAY)]


def test_whoever_is_put_off_is_listed_and_comes_back(notebook: Notebook) -> None:
    ada, bo = late(notebook, "Ada Ek", "Bo Ek")
    with notebook.write("Later") as s:
        put_off(s, ada, UNTIL, TODAY)
        put_off(s, bo, TODAY + timedelta(2), TODAY, "answer")
    assert [(row.name, row.until, row.event) for row in waiting(notebook)] == [
        ("Bo Ek", (TODAY + timedelta(2)).toordinal(), "answer"),
        ("Ada Ek", UNTIL.toordinal(), ""),
    ]
    assert due(notebook) == []
    with notebook.read() as s:
        # At the latest the day that was said: nothing due disappears by itself.
        assert due_count(s, TODAY + timedelta(2)) == 1
        assert due_count(s, UNTIL) == 2
    with notebook.write("Back") as s:
        assert take_back(s, [ada, bo]) == 2
        assert take_back(s, [ada]) == 0
    assert (waiting(notebook), due(notebook)) == ([], [ada, bo])
    notebook.undo()
    assert len(waiting(notebook)) == 2


def test_who_is_not_due_sooner_anyhow_or_paused_is_not_listed(notebook: Notebook) -> None:
    ada, bo = late(notebook, "Ada Ek", "Bo Ek")
    with notebook.write("Later") as s:
        put_off(s, ada, TODAY + timedelta(5), TODAY)
        skip_once(s, bo, TODAY)
    talk(notebook, str(TODAY), ada)
    assert [row.name for row in waiting(notebook)] == ["Bo Ek"]
    with notebook.write("Trash") as s:
        trash_contacts(s, [bo], NOW)
    assert waiting(notebook) == []


def log(day: date, direction: str) -> Callable[[Any, int], None]:
    def write(s: Any, contact_id: int) -> None:
        said = Interaction(
            happened_on=PartialDate.of(day),
            channel="email",
            direction=direction,
            participants=(contact_id,),
        )
        log_interaction(s, said, today=TODAY + timedelta(9), now=NOW)

    return write


def keep(s: Any, contact_id: int) -> None:
    promise = add_promise(s, contact_id, whose="theirs", text="the list", due_on=None, now=NOW)
    tick(s, promise, TODAY + timedelta(1))


def change_position(title: str) -> Callable[[Any, int], None]:
    def write(s: Any, contact_id: int) -> None:
        card = read_card(s, contact_id)
        held = Organisation("Northwind Traders", (), title)
        save_card(s, contact_id, replace(card, organisations=(held,), notes=("Met again.",)))

    return write


@pytest.mark.parametrize(
    ("event", "happens", "ends"),
    [
        ("answer", log(TODAY + timedelta(1), "in"), True),
        ("answer", log(TODAY, ""), True),
        ("answer", log(TODAY + timedelta(1), "out"), False),
        ("answer", log(TODAY - timedelta(1), "in"), False),
        ("answer", keep, False),
        ("promise", keep, True),
        ("promise", log(TODAY, "in"), False),
        ("position", change_position("CTO"), True),
        ("position", change_position("Analyst"), False),
        ("position", keep, False),
        ("", log(TODAY, "in"), False),
        ("", keep, False),
    ],
)
def test_the_event_ends_the_waiting_in_the_same_step(
    notebook: Notebook, event: str, happens: Callable[[Any, int], None], ends: bool
) -> None:
    held = person("Ada Ek", organisations=(Organisation("Northwind Traders", (), "Analyst"),))
    ada, other = add(notebook, held, "Bo Ek")
    with notebook.write("Later") as s:
        set_cadence(s, [ada, other], 7, TODAY - timedelta(9))
        put_off(s, ada, UNTIL, TODAY, event)
        put_off(s, other, UNTIL, TODAY, event)
    before = check(notebook).content_hash
    with notebook.write("It happens") as s:
        happens(s, ada)
    assert [row.name for row in waiting(notebook)] == ["Bo Ek"] if ends else ["Bo Ek", "Ada Ek"]
    assert len(waiting(notebook)) == (1 if ends else 2)
    notebook.undo()
    assert (len(waiting(notebook)), check(notebook).content_hash) == (2, before)
    notebook.redo()
    assert len(waiting(notebook)) == (1 if ends else 2)


def test_a_conversation_that_is_only_reworded_ends_no_waiting(notebook: Notebook) -> None:
    (ada,) = late(notebook, "Ada Ek")
    first = talk(notebook, str(TODAY - timedelta(1)), ada)
    with notebook.write("Later") as s:
        put_off(s, ada, UNTIL, TODAY - timedelta(1), "answer")
    with notebook.read() as s:
        told = read_interaction(s, first)
    for summary, direction, left in (("Coffee", "", 1), ("Coffee", "out", 1), ("", "in", 0)):
        with notebook.write("Reword") as s:
            changed = replace(told, summary=summary, direction=direction)
            save_interaction(s, changed, today=TODAY, now=NOW)
        assert len(waiting(notebook)) == left


# --- at the latest --------------------------------------------------------------------------------


def latest(notebook: Notebook, contact_id: int) -> int | None:
    with notebook.read() as s:
        query = "SELECT latest FROM contact_state WHERE id = ?"
        found: int | None = s.connection().exec_driver_sql(query, (contact_id,)).scalar_one()
        return found


def test_at_the_latest_is_their_own_else_the_circles_else_by_the_rule(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek", circle="active")
    assert latest(notebook, ada) == 63
    with notebook.write("Latest") as s:
        set_circle_latest(s, "active", 50)
    assert latest(notebook, ada) == 50
    with notebook.write("Latest") as s:
        assert set_latest(s, [ada], 45) == 1
    assert latest(notebook, ada) == 45
    with notebook.write("Own days") as s:
        set_cadence(s, [ada], 100, TODAY)
    assert latest(notebook, ada) == 150
    with notebook.write("Own days") as s:
        set_cadence(s, [ada], 100, TODAY, latest=20)
    assert latest(notebook, ada) == 100
    with notebook.write("As how close says") as s:
        set_cadence(s, [ada], None, TODAY)
        set_circle_cadence(s, "active", 30, TODAY)
    assert latest(notebook, ada) == 45
    assert check(notebook).ok


# --- many on one day ------------------------------------------------------------------------------


def days_due(notebook: Notebook) -> list[int]:
    """In how many days after the party each one is due."""
    party = (TODAY - timedelta(10)).toordinal()
    return [state[3] - party for state in states(notebook).values() if state[3] is not None]


def test_twenty_people_met_at_one_party_are_spread_over_weeks(notebook: Notebook) -> None:
    guests = add(notebook, *(f"Guest {n}" for n in range(20)), circle="active")
    talk(notebook, str(TODAY - timedelta(10)), *guests, channel="event")
    days = days_due(notebook)
    assert min(days) >= 42
    assert max(days) <= 63
    assert max(days) - min(days) >= 14
    assert max(Counter(days).values()) <= 2
    assert check(notebook).ok
    before = states(notebook)
    # Whoever is written to leaves the others where they are.
    talk(notebook, str(TODAY), guests[3])
    talk(notebook, str(TODAY), guests[11])
    changed = {name for name, state in states(notebook).items() if before[name] != state}
    assert changed == {"Guest 3", "Guest 11"}
    assert check(notebook).ok


def test_twenty_conversations_on_one_day_are_spread_too(notebook: Notebook) -> None:
    guests = add(notebook, *(f"Guest {n}" for n in range(20)), circle="light")
    talks = [talk(notebook, str(TODAY - timedelta(10)), guest) for guest in guests]
    assert max(days_due(notebook)) - min(days_due(notebook)) >= 28
    with notebook.write("No party after all") as s:
        trash_interactions(s, talks[8:], NOW)
        trash_contacts(s, guests[8:], NOW)
    assert days_due(notebook) == [90] * 8
    assert check(notebook).ok
    notebook.undo()
    assert len(set(days_due(notebook))) > 10
    assert check(notebook).ok


def test_eight_on_a_day_are_no_crowd_and_the_ninth_makes_one(notebook: Notebook) -> None:
    guests = add(notebook, *(f"Guest {n}" for n in range(9)), circle="active")
    for guest in guests[:8]:
        talk(notebook, str(TODAY - timedelta(10)), guest)
    assert days_due(notebook)[:8] == [42] * 8
    talk(notebook, str(TODAY - timedelta(10)), guests[8])
    assert len(set(days_due(notebook))) > 5
    with notebook.write("Trash and back") as s:
        trash_contacts(s, guests[:1], NOW)
        restore_contacts(s, guests[:1])
    assert check(notebook).ok


def test_many_who_are_given_how_often_at_once_begin_on_days_of_their_own(
    notebook: Notebook,
) -> None:
    people = add(notebook, *(f"Ann {n}" for n in range(30)))
    with notebook.write("Closer") as s:
        set_circle(s, people[:20], "light", TODAY)
    days = Counter(days_due(notebook))
    assert max(days.values()) <= 2
    assert max(days) - min(days) >= 28
    notebook.undo()
    with notebook.write("Closer") as s:
        set_circle(s, people[:5], "light", TODAY)
    assert len(set(days_due(notebook))) == 1
    with notebook.write("None has a rhythm, then all have") as s:
        set_circle_cadence(s, "light", None, TODAY)
        set_circle(s, people, "light", TODAY)
        set_circle_cadence(s, "light", 60, TODAY)
    assert max(Counter(days_due(notebook)).values()) <= 4
    assert check(notebook).ok


def test_after_ten_days_away_there_is_no_wall(notebook: Notebook) -> None:
    people = late(notebook, *(f"Ann {n}" for n in range(7)))
    with notebook.read() as s:
        back = TODAY + timedelta(10)
        plan = todays_plan(s, back)
        assert (len(plan.rows), plan.held_back, plan.until) == (4, 3, back + timedelta(1))
        asked = {number: planned_day(s, number, back) for number in people}
        assert [asked[row.id] for row in plan.rows] == [back] * 4
        assert Counter(asked.values()) == {back: 4, back + timedelta(1): 3}
        assert planned_day(s, 9999, back) is None
