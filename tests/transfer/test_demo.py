"""The example notebook shows what the pages show, whatever day it is."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from netbook.store.check import check
from netbook.store.due import coming_count, due_count, due_list
from netbook.store.follow_ups import late_promises, open_promises
from netbook.store.people import count_people
from netbook.store.timeline import TimelineFilter, all_interactions
from netbook.transfer.demo import fill_demo
from netbook.transfer.demo_conversations import TALKS, TOGETHER
from netbook.transfer.demo_people import PEOPLE


@pytest.mark.parametrize("today", [date(2026, 11, 21), date(2028, 2, 29), date(2027, 1, 1)])
def test_it_is_the_same_on_every_day(notebook: Any, today: date) -> None:
    now = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    fill_demo(notebook, today=today, now=now)
    with notebook.read() as session:
        assert count_people(session) == len(PEOPLE) == 40
        assert (due_count(session, today), coming_count(session, today, 7)) == (4, 9)
        late = {
            row.name: (today - date.fromordinal(row.due_day)).days
            for row in due_list(session, today)
        }
        assert late == {
            "Maya Okafor": 22,
            "Jonas Lindqvist": 12,
            "Sofia Reyes": 8,
            "Tom Wójcik": 0,
        }
        assert next(iter(late)) == "Maya Okafor"
        promises = [
            (promise.text, promise.whose, promise.name, (promise.due_on - today).days)
            for promise in open_promises(session)
        ]
        assert promises == [
            ("Onboarding template to Sofia", "mine", "Sofia Reyes", -18),
            ("Thank Priya Nair after the interview", "mine", "Priya Nair", 0),
            ("the speaker list", "theirs", "Tom Wójcik", 3),
        ]
        assert late_promises(session, today) == 1
        talks = list(all_interactions(session, TimelineFilter()))
        assert len(talks) == len(TALKS)
        assert max(talk.day for talk in talks) < today.toordinal()
    assert check(notebook).ok
    assert notebook.last_step is None


def test_days_in_a_text_are_days_before_today(notebook: Any) -> None:
    today = date(2026, 11, 21)
    fill_demo(notebook, today=today, now=datetime(2026, 11, 21, tzinfo=UTC))
    with notebook.read() as session:
        texts = [talk.summary for talk in all_interactions(session, TimelineFilter())]
    assert "To Priya Nair, about how the data team works. She made it on 4 September." in texts
    assert [text for text in texts if "{" in text] == []


def test_everybody_who_is_spoken_of_is_there() -> None:
    names = {person.name for person in PEOPLE}
    assert len(names) == len(PEOPLE)
    assert {name for talk in TALKS for name in talk.people} <= names
    assert {together.person for together in TOGETHER} <= names
    assert all(talk.ago > 0 for talk in TALKS)
    assert timedelta(max(talk.ago for talk in TALKS)) < timedelta(1_000)
