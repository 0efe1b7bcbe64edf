"""Promises that repeat: keeping one brings the next, and nothing is lost or doubled."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.recurrence import REPEATS
from netbook.store.check import check
from netbook.store.follow_ups import (
    PromiseRow,
    add_promise,
    delete_promise,
    open_promises,
    put_promise_off,
    save_promise,
    tick,
)
from netbook.store.interactions import (
    PromiseEntry,
    read_interaction,
    save_interaction,
    trash_interactions,
)
from netbook.store.notebook import Notebook
from netbook.store.timeline import TimelineFilter, timeline_page
from tests.store.people import NOW, TODAY, add, talk

MONTHLY = "FREQ=MONTHLY"


def left(notebook: Notebook) -> list[PromiseRow]:
    with notebook.read() as s:
        return open_promises(s)


def repeating(notebook: Notebook, due_on: date | None, rule: str = MONTHLY) -> int:
    (ada,) = add(notebook, "Ada Ek")
    with notebook.write("Promise") as s:
        return add_promise(
            s, ada, whose="mine", text="the figures", due_on=due_on, now=NOW, repeats=rule
        )


def keep(notebook: Notebook, on: date | None, promise_id: int | None = None) -> None:
    with notebook.write("Keep") as s:
        tick(s, promise_id or open_promises(s)[0].id, on)


def test_keeping_one_brings_the_next_counted_from_the_first_day(notebook: Notebook) -> None:
    repeating(notebook, date(2026, 1, 31))
    days = []
    for kept in (date(2026, 1, 30), date(2026, 3, 1), date(2026, 3, 31)):
        keep(notebook, kept)
        (promise,) = left(notebook)
        assert (promise.text, promise.repeats) == ("the figures", MONTHLY)
        days.append(promise.due_on)
    assert days == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]
    assert check(notebook).ok


def test_undo_takes_the_next_back_with_the_tick_and_redo_brings_both(notebook: Notebook) -> None:
    repeating(notebook, TODAY)
    before = left(notebook)
    keep(notebook, TODAY)
    after = left(notebook)
    assert [p.due_on for p in after] == [date(2026, 6, 1)]
    assert notebook.undo() == "Keep"
    assert left(notebook) == before
    assert notebook.redo() == "Keep"
    assert left(notebook) == after
    assert check(notebook).ok


def test_opening_it_again_leaves_no_second_one(notebook: Notebook) -> None:
    first = repeating(notebook, TODAY)
    keep(notebook, TODAY, first)
    keep(notebook, None, first)
    assert [p.id for p in left(notebook)] == [first]
    keep(notebook, TODAY, first)
    keep(notebook, TODAY, first)
    assert [p.due_on for p in left(notebook)] == [date(2026, 6, 1)]


def test_the_next_that_was_kept_too_stays_when_the_first_is_opened_again(
    notebook: Notebook,
) -> None:
    first = repeating(notebook, TODAY)
    keep(notebook, TODAY, first)
    keep(notebook, date(2026, 6, 1))
    keep(notebook, None, first)
    keep(notebook, TODAY, first)
    assert [p.due_on for p in left(notebook)] == [date(2026, 7, 1)]


def test_put_off_once_it_goes_on_from_its_first_day(notebook: Notebook) -> None:
    promise = repeating(notebook, TODAY)
    with notebook.write("Put off") as s:
        put_promise_off(s, promise, date(2026, 5, 7))
    keep(notebook, date(2026, 5, 7))
    assert [p.due_on for p in left(notebook)] == [date(2026, 6, 1)]


def test_another_day_or_rule_is_the_one_that_it_counts_from(notebook: Notebook) -> None:
    promise = repeating(notebook, TODAY)
    with notebook.write("Change") as s:
        save_promise(s, promise, whose="mine", text="the figures", due_on=date(2026, 5, 6))
    keep(notebook, date(2026, 5, 6))
    (following,) = left(notebook)
    assert following.due_on == date(2026, 6, 6)
    with notebook.write("Change") as s:
        save_promise(
            s, following.id, whose="mine", text="figures", due_on=following.due_on, repeats=""
        )
    keep(notebook, date(2026, 6, 6))
    assert left(notebook) == []


def test_one_without_a_day_counts_from_when_it_was_kept(notebook: Notebook) -> None:
    repeating(notebook, None, "FREQ=WEEKLY;INTERVAL=2")
    keep(notebook, TODAY)
    assert [p.due_on for p in left(notebook)] == [date(2026, 5, 15)]


def test_taking_it_away_ends_it(notebook: Notebook) -> None:
    repeating(notebook, TODAY)
    keep(notebook, TODAY)
    (following,) = left(notebook)
    with notebook.write("Delete") as s:
        delete_promise(s, following.id)
    assert left(notebook) == []
    notebook.undo()
    assert left(notebook) == [following]
    assert check(notebook).ok


def test_a_conversation_shows_what_was_said_and_not_each_time_it_came_again(
    notebook: Notebook,
) -> None:
    (ada,) = add(notebook, "Ada Ek")
    said = PromiseEntry(None, ada, "mine", "the figures", TODAY, repeats="FREQ=WEEKLY")
    number = talk(notebook, "2026-04-30", ada, promises=(said,))
    for week in range(4):
        keep(notebook, TODAY + timedelta(weeks=week))
    with notebook.read() as s:
        (first,) = read_interaction(s, number).promises
        assert (first.due_on, first.done_on, first.repeats) == (TODAY, TODAY, "FREQ=WEEKLY")
        (row,) = timeline_page(s, TimelineFilter()).rows
        assert row.promises == (first,)
    with notebook.write("Edit") as s:
        entry = replace(read_interaction(s, number), summary="About figures")
        save_interaction(s, entry, today=TODAY, now=NOW)
    assert [p.due_on for p in left(notebook)] == [TODAY + timedelta(weeks=4)]
    with notebook.write("Trash") as s:
        trash_interactions(s, [number], NOW)
    assert left(notebook) == []


def test_a_promise_changed_in_its_conversation_counts_from_its_new_day(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    number = talk(
        notebook, "2026-04-30", ada, promises=(PromiseEntry(None, ada, "mine", "it", TODAY),)
    )
    with notebook.write("Edit") as s:
        kept = read_interaction(s, number)
        promise = kept.promises[0]._replace(due_on=date(2026, 1, 31), repeats=MONTHLY)
        save_interaction(s, replace(kept, promises=(promise,)), today=TODAY, now=NOW)
    keep(notebook, date(2026, 2, 1))
    keep(notebook, date(2026, 3, 1))
    assert [p.due_on for p in left(notebook)] == [date(2026, 3, 31)]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(
    st.sampled_from(REPEATS[1:]),
    st.lists(st.tuples(st.sampled_from("kuoz"), st.integers(0, 80)), max_size=12),
)
def test_whatever_is_done_one_of_it_is_open(
    notebook: Notebook, rule: str, steps: list[tuple[str, int]]
) -> None:
    """Kept, opened again, put off or undone: never none, never two."""
    with notebook.write("Away") as s:
        for row in open_promises(s):
            delete_promise(s, row.id)
    repeating(notebook, TODAY, rule)
    start = notebook.last_step
    day, last = TODAY, 0
    for what, days in steps:
        (promise,) = left(notebook)
        day += timedelta(days=days)
        if what == "k":
            keep(notebook, day)
            last = promise.id
            (following,) = left(notebook)
            assert following.due_on is not None
            assert following.due_on > day
        elif what == "u" and last:
            keep(notebook, None, last)
            last = 0
        elif what == "o":
            with notebook.write("Off") as s:
                put_promise_off(s, promise.id, day)
        elif what == "z" and notebook.last_step != start:
            notebook.undo()
            last = 0
    assert len(left(notebook)) == 1


def test_what_was_reworded_stays_when_the_one_before_is_open_again(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    weekly = PromiseEntry(None, ada, "mine", "the figures", TODAY, repeats="FREQ=WEEKLY")
    talk(notebook, "2026-05-01", ada, promises=(weekly,))
    (first,) = left(notebook)
    keep(notebook, TODAY)
    (following,) = left(notebook)
    with notebook.write("Edit") as s:
        save_promise(s, following.id, whose="mine", text="the slides", due_on=following.due_on)
    keep(notebook, None, first.id)
    assert [row.text for row in left(notebook)] == ["the figures", "the slides"]
    assert check(notebook).ok
    keep(notebook, TODAY, first.id)
    assert [row.text for row in left(notebook)] == ["the slides"]
