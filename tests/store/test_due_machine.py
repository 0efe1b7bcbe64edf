"""Whatever is done on whatever day: who is due follows from the data, and from nothing else.

Hypothesis adds, logs, puts off, trashes, undoes and moves the clock at random. After every step the
due list is compared with what plain Python makes of the rows that were entered.
"""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from netbook.core.cadence import due_on, every_days, latest_days, risk, weight
from netbook.core.daily import first_of_week
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.check import check
from netbook.store.circles import set_circle_cadence, set_circle_latest
from netbook.store.contacts import add_contact, set_cadence, set_circle, set_latest, set_paused
from netbook.store.due import due_by_lateness, due_count, due_ids, due_list
from netbook.store.due_plan import planned_day, set_daily_number, todays_number, todays_plan
from netbook.store.follow_ups import add_promise, open_promises, tick
from netbook.store.interactions import Interaction, log_interaction
from netbook.store.later import EVENTS, put_off, put_off_rows, skip_once, take_back
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.trash import (
    restore_contacts,
    restore_interactions,
    trash_contacts,
    trash_interactions,
)
from tests.store.people import person

PICK = st.integers(0, 1_000_000)
PICKS = st.lists(PICK, min_size=1, max_size=4)
CIRCLES = st.sampled_from(("inner", "active", "light", "none"))
EVERY = st.none() | st.sampled_from((1, 7, 21, 42, 90))
EVERYBODY = 1000
CROWD = 8


class Known(NamedTuple):
    """What follows from the entered rows about a living contact; days are ordinals."""

    last: int | None
    every: int | None
    latest: int | None
    ideal: int | None
    due: int | None
    paused: bool
    later: int | None


def everybody(s: Session) -> dict[int, Known]:
    """Work out in Python how it stands with each living contact."""
    run = s.connection().exec_driver_sql
    circles = {
        name: (every, latest)
        for name, every, latest in run("SELECT name, cadence_days, latest_days FROM circle")
    }
    days, present = defaultdict(list), defaultdict(set)
    for contact, day in run(
        "SELECT contact_id, day FROM participant JOIN interaction ON interaction.id ="
        " interaction_id WHERE trashed_at IS NULL"
    ):
        days[contact].append(day)
        present[day].add(contact)
    found = {}
    for number, circle, own, own_latest, since, later, paused in run(
        "SELECT id, circle, cadence_days, cadence_latest, cadence_from, later_until, paused"
        " FROM contact WHERE trashed_at IS NULL"
    ):
        circle_every, circle_latest = circles.get(circle, (None, None))
        last = max(days[number], default=None)
        every = every_days(own, circle_every)
        ideal = due = latest = None
        if every is not None:
            latest = latest_days(every, own_latest, circle_latest if own is None else None)
            plain = due_on(_day(last), _day(since), every, None)
            if plain is not None:
                ideal = plain.toordinal()
                if last is not None and len(present[last]) > CROWD:
                    ideal += int(f"{number % 32:05b}"[::-1], 2) * (latest - every + 1) // 32
                due = max(ideal, later or 0)
        found[number] = Known(
            *((last, None, None, ideal, None) if paused else (last, every, latest, ideal, due)),
            bool(paused),
            later,
        )
    return found


def _day(ordinal: int | None) -> date | None:
    return date.fromordinal(ordinal) if ordinal is not None else None


class DueMachine(RuleBasedStateMachine):
    """A notebook on the disk and a clock of its own."""

    prepared: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        path = self.folder / "notebook.netbook"
        shutil.copyfile(self.prepared, path)
        self.notebook: Notebook = open_notebook(path)
        # A leap day and a change of the clocks are near.
        self.today = date(2024, 2, 20)
        self.number = 0

    @property
    def now(self) -> datetime:
        """Noon of today."""
        return datetime.combine(self.today, time(12), UTC)

    def ids(self, table: str, which: str = "trashed_at IS NULL") -> list[int]:
        with self.notebook.read() as s:
            query = f"SELECT id FROM {table} WHERE {which} ORDER BY id"
            return list(s.connection().exec_driver_sql(query).scalars())

    def some(self, picks: Sequence[int], which: str = "trashed_at IS NULL") -> list[int]:
        """Contacts, each at most once."""
        ids = self.ids("contact", which)
        return list(dict.fromkeys(ids[pick % len(ids)] for pick in picks)) if ids else []

    def act(self, do: Callable[[Session], object]) -> None:
        with self.notebook.write("Act") as s:
            do(s)

    # --- who there is, and how often ---

    @initialize()
    def start(self) -> None:
        """Some people with how often, of whom nothing is noted."""
        for circle in ("inner", "active", "active", "light"):
            self.add(circle)

    @rule(circle=CIRCLES)
    def add(self, circle: str) -> None:
        self.number += 1
        card = person(f"Ann {self.number}")
        self.act(lambda s: add_contact(s, card, now=self.now, circle=circle))

    @rule(picks=st.lists(PICK, min_size=1, max_size=12), circle=CIRCLES)
    def how_close(self, picks: list[int], circle: str) -> None:
        ids = self.some(picks)
        self.act(lambda s: set_circle(s, ids, circle, self.today))

    @rule(picks=PICKS, days=EVERY, more=st.none() | st.integers(0, 60))
    def own_days(self, picks: list[int], days: int | None, more: int | None) -> None:
        ids = self.some(picks)
        latest = None if more is None or days is None else days + more
        self.act(lambda s: set_cadence(s, ids, days, self.today, latest))

    @rule(picks=PICKS, latest=st.none() | st.integers(1, 90))
    def own_latest(self, picks: list[int], latest: int | None) -> None:
        ids = self.some(picks)
        self.act(lambda s: set_latest(s, ids, latest))

    @rule(circle=CIRCLES, days=EVERY, latest=st.none() | st.integers(1, 90))
    def circle_days(self, circle: str, days: int | None, latest: int | None) -> None:
        def change(s: Session) -> None:
            set_circle_cadence(s, circle, days, self.today)
            set_circle_latest(s, circle, latest)

        self.act(change)

    @rule(number=st.integers(1, 4))
    def daily(self, number: int) -> None:
        self.act(lambda s: set_daily_number(s, number))

    # --- what happens ---

    @rule(
        picks=PICKS,
        ago=st.sampled_from((0, 0, 0, 1, 3, 20, 60, 200)),
        direction=st.sampled_from(("out", "in", "")),
        rough=st.sampled_from(("day", "day", "month", "year")),
    )
    def log(self, picks: list[int], ago: int, direction: str, rough: str) -> None:
        """A conversation moves everybody who took part, nobody else, and never backwards."""
        ids = self.some(picks)
        if not ids:
            return
        day = self.today - timedelta(ago)
        said = {"day": str(day), "month": f"{day:%Y-%m}", "year": f"{day:%Y}"}[rough]
        when = PartialDate.parse(said)
        talk = Interaction(
            happened_on=when, channel="phone", direction=direction, participants=tuple(ids)
        )
        before = self.lasts()
        self.act(lambda s: log_interaction(s, talk, today=self.today, now=self.now))
        after, earliest = self.lasts(), when.earliest.toordinal()
        for number, last in before.items():
            assert after[number] == (max(last, earliest) if number in ids else last)

    def lasts(self) -> dict[int, int]:
        with self.notebook.read() as s:
            query = "SELECT id, coalesce(last_day, 0) FROM contact_state"
            return {row[0]: row[1] for row in s.connection().exec_driver_sql(query)}

    @rule(ago=st.sampled_from((0, 30, 60)))
    def party(self, ago: int) -> None:
        """Everybody there is on one day."""
        ids = self.ids("contact")
        if len(ids) <= CROWD:
            for _ in range(CROWD + 2 - len(ids)):
                self.add("active")
            ids = self.ids("contact")
        self.log(ids[:14], ago, "", "day")

    @rule(pick=PICK, days=st.integers(1, 50), event=st.sampled_from(("", *EVENTS)))
    def later(self, pick: int, days: int, event: str) -> None:
        for number in self.some([pick]):
            until = self.today + timedelta(days)
            self.act(lambda s, n=number, u=until: put_off(s, n, u, self.today, event))

    @rule(pick=PICK)
    def skip(self, pick: int) -> None:
        for number in self.some([pick]):
            self.act(lambda s, n=number: skip_once(s, n, self.today))

    @rule(picks=PICKS, paused=st.booleans())
    def pause(self, picks: list[int], paused: bool) -> None:
        ids = self.some(picks)
        self.act(lambda s: set_paused(s, ids, paused))

    @rule(picks=PICKS)
    def bring_back(self, picks: list[int]) -> None:
        ids = self.some(picks)
        self.act(lambda s: take_back(s, ids))

    @rule(pick=PICK)
    def promise(self, pick: int) -> None:
        for number in self.some([pick]):
            self.act(
                lambda s, n=number: add_promise(
                    s, n, whose="mine", text="the notes", due_on=self.today, now=self.now
                )
            )

    @rule(pick=PICK)
    def keep_promise(self, pick: int) -> None:
        with self.notebook.read() as s:
            promises = open_promises(s)
        if promises:
            chosen = promises[pick % len(promises)].id
            self.act(lambda s: tick(s, chosen, self.today))

    @rule(pick=PICK)
    def trash_or_restore(self, pick: int) -> None:
        for number in self.some([pick], "true"):
            living = number in self.ids("contact")
            self.act(
                lambda s, n=number, gone=living: (
                    trash_contacts(s, [n], self.now) if gone else restore_contacts(s, [n])
                )
            )

    @rule(pick=PICK)
    def trash_or_restore_talk(self, pick: int) -> None:
        talks = self.ids("interaction", "true")
        if not talks:
            return
        chosen = talks[pick % len(talks)]
        if chosen in self.ids("interaction"):
            self.act(lambda s: trash_interactions(s, [chosen], self.now))
        else:
            self.act(lambda s: restore_interactions(s, [chosen]))

    @rule()
    def undo(self) -> None:
        self.notebook.undo()

    @rule()
    def redo(self) -> None:
        self.notebook.redo()

    # --- the clock ---

    @rule()
    def next_day(self) -> None:
        """While nothing is done, whoever was asked for is so tomorrow; but each Monday anew."""
        with self.notebook.read() as s:
            before = todays_plan(s, self.today)
            self.today += timedelta(1)
            after = todays_plan(s, self.today)
        if self.today.weekday() == 0:
            return
        asked, still = ({row.id for row in plan.rows} for plan in (before, after))
        # Only conversations dated in the future, after the clock was set back, leave less room.
        assert asked <= still or (still <= asked and after.written > before.written)

    @rule(days=st.integers(2, 16))
    def some_days_away(self, days: int) -> None:
        self.today += timedelta(days)

    @rule(days=st.integers(1, 40))
    def clock_set_back(self, days: int) -> None:
        self.today -= timedelta(days)

    # --- what is always so ---

    @invariant()
    def who_is_due_follows_from_the_data(self) -> None:
        today = self.today.toordinal()
        with self.notebook.read() as s:
            known = everybody(s)
            kept = {
                row[0]: tuple(row[1:])
                for row in s.connection().exec_driver_sql(
                    "SELECT id, last_day, every, latest, due_day, evidence FROM contact_state"
                )
            }
            rows = due_list(s, self.today, EVERYBODY)
            in_turn = due_ids(s, self.today, EVERYBODY)
            late = [row.id for row in due_by_lateness(s, self.today)]
            aside = {row.id for row in put_off_rows(s, self.today, EVERYBODY)}
            count = due_count(s, self.today)
        assert {number: state[:4] for number, state in kept.items()} == {
            number: (each.last, each.every, each.latest, each.due) for number, each in known.items()
        }
        due = {n: each for n, each in known.items() if each.due is not None and each.due <= today}

        def order(as_of: date) -> list[int]:
            def key(n: int) -> tuple[float, int, float, int]:
                day, every, evidence = due[n].due, due[n].every, kept[n][4]
                assert day is not None
                assert every is not None
                at_risk = risk(date.fromordinal(day), every, evidence, as_of)
                return -at_risk, day, -weight(evidence), n

            return sorted(due, key=key)

        assert in_turn == order(first_of_week(self.today))
        assert [row.id for row in rows] == order(self.today)
        assert sorted(late) == sorted(due)
        assert count == len(due)
        # Nobody whose day has come is lost: due, or put off, or paused.
        come = {n for n, each in known.items() if each.ideal is not None and each.ideal <= today}
        paused = {n for n in come if known[n].paused}
        assert come <= due.keys() | aside | paused
        assert aside == {
            n
            for n, each in known.items()
            if each.due is not None and each.due == each.later and each.due > today
        }

    @invariant()
    def today_keeps_the_number_and_loses_nobody(self) -> None:
        with self.notebook.read() as s:
            plan = todays_plan(s, self.today)
            in_turn = due_ids(s, self.today, EVERYBODY)
            asked = {row.id for row in plan.rows}
            assert len(plan.rows) <= max(0, plan.number - plan.written)
            assert todays_number(s, self.today) == len(plan.rows)
            assert plan.held_back == len(in_turn) - len(asked)
            assert asked == set(in_turn[: len(asked)])
            # The next days ask for the others in their order, none for more than the number.
            for place, number in enumerate(in_turn[len(asked) :]):
                ahead = timedelta(1 + place // plan.number)
                assert planned_day(s, number, self.today) == self.today + ahead

    def teardown(self) -> None:
        beside = open_notebook(self.notebook.path, exclusive=False)
        with self.notebook.read() as here, beside.read() as there:
            assert todays_plan(here, self.today) == todays_plan(there, self.today)
        beside.close()
        assert check(self.notebook).problems == ()
        self.notebook.close()
        shutil.rmtree(self.folder)


def test_who_is_due_follows_from_the_data_whatever_is_done(prepared_notebook: Path) -> None:
    DueMachine.prepared = prepared_notebook
    fewer = settings(settings(), max_examples=max(10, settings().max_examples // 3))
    run_state_machine_as_test(DueMachine, settings=fewer)
