"""Many conversations at once, one a line."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.capture_lines import WrittenLine, read_lines, split_lines
from netbook.core.partial_date import PartialDate
from tests.core.test_capture import NOTEBOOK, TODAY


def split(text: str) -> list[tuple[int, str, str]]:
    return [(n, line, str(day or "")) for n, line, day in split_lines(text, TODAY)]


def test_each_line_that_says_something_is_a_conversation_with_its_number() -> None:
    assert split("coffee with Maya\n\n  call with Tom  \n---\n\n") == [
        (1, "coffee with Maya", ""),
        (3, "call with Tom", ""),
    ]


def test_bullets_numbers_and_boxes_are_left_out() -> None:
    text = "- coffee\n* call\n• lunch\n1. walk\n2) tea\n- [ ] dinner\n[x] zoom\n  – 12. beer"
    assert [line for _, line, _ in split(text)] == (
        "coffee call lunch walk tea dinner zoom beer".split()
    )


def test_a_date_at_the_start_is_no_number() -> None:
    assert split("3.5. coffee\n3. 5. 2024 lunch\n12 May call") == [
        (1, "3.5. coffee", ""),
        (2, "3. 5. 2024 lunch", ""),
        (3, "12 May call", ""),
    ]


def test_a_line_that_is_a_date_is_the_day_of_those_below() -> None:
    text = (
        "## 2026-05-03\n- coffee\n\n- lunch\nTuesday:\ncall\n**yesterday**\nwalk\nspring 2019\ntea"
    )
    assert split(text) == [
        (2, "coffee", "2026-05-03"),
        (4, "lunch", "2026-05-03"),
        (6, "call", "2026-11-17"),
        (8, "walk", "2026-11-20"),
        (10, "tea", "2019-21"),
    ]


def test_lines_above_the_first_heading_have_no_day() -> None:
    assert split("coffee\nMonday\ncall") == [(1, "coffee", ""), (3, "call", "2026-11-16")]


def test_a_line_of_its_own_date_keeps_it_under_a_heading() -> None:
    text = "Tuesday\ncoffee with Maya\nlunch with Tom on 3 May\n"
    days = [(line.number, str(capture.day)) for line, capture in read_lines(text, NOTEBOOK, TODAY)]
    assert days == [(2, "2026-11-17"), (3, "2026-05-03")]


def test_a_phone_s_notes_become_conversations() -> None:
    text = """\
\ufeffTue 17 Nov
• Coffee w/ Maya - promised the dbt notes by Friday
• Tom called\r
18 Nov
• zoom Priya 30 min
"""
    read = read_lines(text, NOTEBOOK, TODAY)
    assert [
        (line.number, str(c.day), c.channel, [p.name for p in c.people], len(c.promises))
        for line, c in read
    ] == [
        (2, "2026-11-17", "in_person", ["Maya Okafor"], 1),
        (3, "2026-11-17", "phone", ["Tom Wójcik"], 0),
        (5, "2026-11-18", "video", ["Priya Nair"], 0),
    ]


@given(st.dates(date(1950, 1, 1), TODAY))
def test_any_iso_date_is_a_heading(day: date) -> None:
    assert split_lines(f"{day}\ncoffee", TODAY) == [WrittenLine(2, "coffee", PartialDate.of(day))]
