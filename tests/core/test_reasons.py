"""The rules of reasons: what comes first, what is used up, when a silence is one, what to ask."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.facts import SECTIONS
from netbook.core.reasons import (
    KINDS,
    LAST_QUESTION,
    QUESTIONS,
    Reason,
    birthday_on,
    order,
    question,
    silent,
    used_up,
)

TODAY = date(2026, 11, 21)


def made(kind: str, ago: int = 20, due: int | None = None) -> Reason:
    return Reason(
        *(kind, 1, ("fact", 1), TODAY - timedelta(ago), "text"),
        due=None if due is None else TODAY + timedelta(due),
    )


def test_what_is_owed_comes_first_and_what_is_old_last() -> None:
    last = TODAY - timedelta(10)
    ordered = [
        made("promise_mine", due=-18),
        made("promise_mine", due=-1),
        made("outcome"),
        made("thanks"),
        made("promise_mine", due=3),
        made("position"),
        made("interest"),
        made("wish", ago=10),
        made("promise_theirs", due=-1),
        made("fact", ago=10),
        made("fact", ago=11),
        made("promise_mine"),
        made("wish", ago=20),
        made("promise_theirs", due=5),
        made("silence"),
        made("last_time"),
    ]
    mixed = ordered[1::2] + ordered[::2]
    assert sorted(mixed, key=lambda each: order(each, TODAY, last)) == ordered
    assert {each.kind for each in ordered} == set(KINDS) - {"birthday"}


def test_only_a_promise_of_mine_before_today_is_late() -> None:
    assert made("promise_mine", due=-1).late(TODAY)
    assert not made("promise_mine", due=0).late(TODAY)
    assert not made("promise_mine").late(TODAY)
    assert not made("promise_theirs", due=-1).late(TODAY)


def test_what_was_noted_is_used_up_by_the_next_conversation_not_by_its_own() -> None:
    day = date(2026, 10, 10)
    assert not used_up(day, None)
    assert not used_up(day, day)
    assert not used_up(day, day - timedelta(1))
    assert used_up(day, day + timedelta(1))


@pytest.mark.parametrize(
    ("times", "days", "is_one"),
    [
        *((4, 900, False), (5, 218, False), (5, 219, True)),
        *((12, 90, False), (12, 91, True), (50, 89, False), (50, 90, True)),
    ],
)
def test_a_silence_lasts_three_times_as_long_as_they_used_to_be_apart(
    times: int, days: int, is_one: bool
) -> None:
    assert silent(times, TODAY - timedelta(days), TODAY) is is_one


@pytest.mark.parametrize(
    ("birthday", "today", "on"),
    [
        ("--11-21", TODAY, TODAY),
        ("1980-11-20", TODAY, date(2027, 11, 20)),
        ("--01-02", date(2026, 12, 30), date(2027, 1, 2)),
        ("--02-29", date(2026, 2, 25), date(2026, 3, 1)),
        ("2000-02-29", date(2028, 2, 25), date(2028, 2, 29)),
        ("1980", TODAY, None),
        ("1980-11", TODAY, None),
        ("", TODAY, None),
        ("--13-40", TODAY, None),
    ],
)
def test_the_next_birthday(birthday: str, today: date, on: date | None) -> None:
    assert birthday_on(birthday, today) == on


@given(st.integers(1, 10**6), st.sets(st.sampled_from(SECTIONS)))
def test_the_question_is_about_what_is_not_noted_and_always_the_same(
    contact_id: int, filled: set[str]
) -> None:
    asked = question(contact_id, filled)
    assert asked == question(contact_id, filled)
    if filled == set(SECTIONS):
        assert asked == LAST_QUESTION
    else:
        assert dict(QUESTIONS)[asked] not in filled


def test_there_are_questions_for_each_section() -> None:
    assert {section for _name, section in QUESTIONS} == set(SECTIONS)
    assert len({question(each, set()) for each in range(100)}) == len(QUESTIONS) >= 8
