"""A year of use, day by day: nothing promised is lost, and no day asks for more than its number."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netbook.core.card import Card, Name
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.check import check
from netbook.store.contacts import add_contact, set_paused
from netbook.store.due import due_by_lateness, due_count, due_ids
from netbook.store.due_plan import daily_number, todays_plan
from netbook.store.follow_ups import PromiseRow, add_promise, open_promises, put_promise_off, tick
from netbook.store.interactions import Interaction, log_interaction
from netbook.store.later import put_off, put_off_rows, skip_once
from netbook.ui.desk import Desk
from netbook.ui.today.page import TodayPage
from tests.ui.conftest import TODAY

YEAR = 365
PEOPLE = 70
# Weeks without a look at the notebook, by their first day and their length.
AWAY = ((60, 10), (150, 21), (290, 7))
PARTY, GUESTS = 90, 20
EVERYBODY = 1000


class Year:
    """Somebody who uses a notebook, not quite every day, and what they have promised so far."""

    def __init__(self) -> None:
        self.random = Random(4)
        self.people: list[int] = []
        self.promised: dict[int, str] = {}
        self.most_asked = self.longest_wall = self.kept = 0

    def chance(self, one_in: float) -> bool:
        return self.random.random() < 1 / one_in

    def live(self, s: Session, day: date, ahead: int) -> None:
        """What is done on one day."""
        self.meet(s, day, ahead)
        for promise in open_promises(s):
            self.see_to(s, promise, day)
        for row in todays_plan(s, day).rows:
            if not self.chance(5):
                self.answer(s, row.id, day)
        if self.chance(4):
            self.log(s, [self.random.choice(self.people)], day, "in")
        if self.chance(12):
            long_ago = day - timedelta(self.random.randint(2, 120))
            self.log(s, self.random.sample(self.people, 2), long_ago, "")
        if day.day == 1:
            set_paused(s, self.people, False)

    def meet(self, s: Session, day: date, ahead: int) -> None:
        """New people in the first weeks, and many at once at a party."""
        new = 3 if len(self.people) < PEOPLE else GUESTS if ahead == PARTY else 0
        for _ in range(new):
            name = f"Ann {len(self.people)}"
            card = Card(formatted_name=name, name=Name(given=name))
            circle = self.random.choice(("inner", "active", "active", "light", "light", "light"))
            now = datetime.combine(day, time(12), UTC)
            self.people.append(add_contact(s, card, now=now, circle=circle))
        if new:
            self.log(s, self.people[-new:], day, "")

    def answer(self, s: Session, person: int, day: date) -> None:
        """To whom Today asks for one writes, mostly."""
        what = self.random.random()
        if what < 0.75:
            self.log(s, [person], day, "out")
        elif what < 0.85:
            put_off(s, person, day + timedelta(self.random.randint(1, 40)), day)
        elif what < 0.92:
            event = self.random.choice(("answer", "promise"))
            put_off(s, person, day + timedelta(60), day, event)
        elif what < 0.97:
            skip_once(s, person, day)
        else:
            set_paused(s, [person], True)

    def log(self, s: Session, people: list[int], day: date, direction: str) -> None:
        talk = Interaction(
            happened_on=PartialDate.of(day),
            channel=self.random.choice(("email", "phone", "in_person")),
            direction=direction,
            participants=tuple(people),
        )
        now = datetime.combine(day, time(12), UTC)
        number = log_interaction(s, talk, today=day, now=now)
        if self.chance(3):
            text = f"notes {len(self.promised)} {number}"
            promise = add_promise(
                s,
                people[0],
                whose=self.random.choice(("mine", "theirs")),
                text=text,
                due_on=day + timedelta(self.random.randint(1, 30)) if self.chance(1.5) else None,
                now=now,
                interaction_id=number,
            )
            self.promised[promise] = text

    def see_to(self, s: Session, promise: PromiseRow, day: date) -> None:
        """A promise is kept when it is due, or put off, or forgotten for now."""
        if promise.due_on is not None and promise.due_on > day:
            return
        if self.chance(6):
            tick(s, promise.id, day)
            del self.promised[promise.id]
            self.kept += 1
        elif self.chance(10):
            put_promise_off(s, promise.id, day + timedelta(7))

    def look(self, s: Session, day: date) -> None:
        """What is so on every day, whatever was done."""
        plan = todays_plan(s, day)
        asked = {row.id for row in plan.rows}
        assert len(asked) + plan.written <= daily_number(s)
        due = due_ids(s, day, EVERYBODY)
        assert len(due) == due_count(s, day) == len(asked) + plan.held_back
        assert asked == set(due[: len(asked)])
        assert {promise.id for promise in open_promises(s)} == set(self.promised)
        kept = {promise.id: promise.text for promise in open_promises(s)}
        assert kept == self.promised
        self.most_asked = max(self.most_asked, len(asked))
        self.longest_wall = max(self.longest_wall, plan.held_back)


def test_a_year_of_use_loses_nothing_and_keeps_the_number(qtbot: QtBot, desk: Desk) -> None:
    year, notebook = Year(), desk.notebook
    for ahead in range(YEAR):
        day = TODAY - timedelta(YEAR - ahead)
        away = any(first <= ahead < first + length for first, length in AWAY)
        if not away:
            with notebook.write(f"{day}") as s:
                year.live(s, day, ahead)
        with notebook.read() as s:
            year.look(s, day)
    assert year.most_asked == 4
    assert year.longest_wall > 4, "the weeks away left nobody waiting, and this shows nothing"
    with notebook.read() as s:
        # Everybody who has a rhythm is in touch, waits, is put off or paused; nobody for ever.
        late = [TODAY.toordinal() - row.due_day for row in due_by_lateness(s, TODAY)]
        assert max(late, default=0) < 60
        aside = put_off_rows(s, TODAY, EVERYBODY)
        assert all(row.until <= TODAY.toordinal() + 90 for row in aside)
        plan, promises = todays_plan(s, TODAY), open_promises(s)
    assert check(notebook).ok
    assert plan.rows
    assert year.kept > 50
    assert len(promises) >= 5

    # The morning after, with nothing done yet.
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    model = page.due.list.model()
    said = [model.index(at, 0).data() for at in range(model.rowCount())]
    assert len(said) == len(plan.rows)
    for line, row in zip(said, plan.rows, strict=True):
        name, standing, *more = line.split("; ")
        assert name == row.name
        assert "late" in standing or "today" in standing
        assert len(more[0]) > 10
    labels = [label.text() for label in page.findChildren(QLabel)]
    people = len(plan.rows)
    assert any(text.startswith(f"{people} people to write to today") for text in labels)
    assert page.promises.isVisible()
