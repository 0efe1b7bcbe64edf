"""What holds in every language: any text gives parts that lie in it, and dates that exist."""

import json
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.capture import read_line
from netbook.core.capture_lines import split_lines
from netbook.core.captured import (
    CHANNELS,
    DIRECTIONS,
    EXCHANGE_DIRECTIONS,
    EXCHANGE_KINDS,
    WHOSE,
    capture_document,
)
from netbook.core.language_of import language_of
from netbook.core.languages import LANGUAGES, language
from netbook.core.natural_date import ORDERS, find_dates, read_date
from netbook.core.partial_date import PartialDate
from tests.core.french_lines import FRENCH_LINES
from tests.core.french_promises import FRENCH_PROMISES
from tests.core.german_lines import GERMAN_LINES
from tests.core.more_written_lines import MORE_LINES
from tests.core.phone_lines import PHONE_LINES
from tests.core.spanish_lines import SPANISH_LINES
from tests.core.spanish_promises import SPANISH_PROMISES
from tests.core.test_capture import NOTEBOOK
from tests.core.written_lines import KNOWN, LINES, TODAY
from tests.core.written_promises import PROMISE_LINES

WRITTEN = {
    "en": [line.text for line in (*LINES, *PROMISE_LINES, *MORE_LINES, *PHONE_LINES)],
    "de": [line.text for line in GERMAN_LINES],
    "fr": [line.text for line in [*FRENCH_LINES, *FRENCH_PROMISES]],
    "es": [line.text for line in [*SPANISH_LINES, *SPANISH_PROMISES]],
}
DAYS = st.dates(date(1910, 1, 1), date(2095, 12, 31))
ODD = [*", . : ; - ! ? ( ) ' ¿ @Tom é ß todo:".split(), "\n", "\t", "2019", "30 min", "Dr.", "3.5."]

every_language = pytest.mark.parametrize("name", LANGUAGES)


def words(name: str) -> st.SearchStrategy[str]:
    """Anything, or words of lines in a language in any order, with names and stops between."""
    said = sorted({word for text in WRITTEN[name] for word in text.split()})
    people = [part for c in KNOWN for part in (c.name, c.given, c.family) if part]
    return st.text() | st.lists(st.sampled_from([*said, *people, *ODD]), max_size=25).map(" ".join)


def date_words(name: str) -> st.SearchStrategy[str]:
    """Anything, or words for dates in any order."""
    dates = language(name).dates
    tables = (dates.days, dates.weekdays, dates.months, dates.seasons, dates.units, dates.numbers)
    more = (dates.which, dates.part, dates.holidays, dates.ahead, dates.lead, ODD)
    said = [word for table in (*tables, *more) for word in table]
    figures = ["3", "31st", "29", "3.5.", "30/02", "47", "the", "of", "de", "des", "KW"]
    return st.text() | st.lists(st.sampled_from([*said, *figures]), max_size=8).map(" ".join)


@every_language
@given(data=st.data())
def test_any_line_gives_parts_that_lie_in_it(name: str, data: st.DataObject) -> None:
    lies_in_the_line(data.draw(words(name)), name)


@every_language
@pytest.mark.parametrize(
    "text",
    [
        "I'll",
        "Dr. ",
        "promised",
        "versprochen",
        "with , and &",
        "mit , und &",
        "todo: todo:",
        "con",
    ],
)
def test_a_line_of_a_word_or_two_is_read_as_well(text: str, name: str) -> None:
    lies_in_the_line(text, name)


@every_language
@pytest.mark.parametrize("today", [date.min, date.max])
def test_no_date_is_sought_beyond_the_calendar(today: date, name: str) -> None:
    for said in language(name).dates.days:
        for found in find_dates(said, today, language=name):
            assert date.min <= found.due <= date.max


def lies_in_the_line(text: str, name: str) -> None:
    capture = read_line(text, NOTEBOOK, TODAY, language=name)
    spans = [
        capture.day_span,
        capture.channel_span,
        capture.direction_span,
        capture.minutes_span,
        capture.place_span,
        *(p.span for p in capture.people),
        *(e.span for e in capture.exchanges),
        *(p.span for p in capture.promises),
        *(p.due_span for p in capture.promises),
    ]
    assert all(0 <= s.start < s.end <= len(text) for s in spans if s)
    assert all(text[p.span.start : p.span.end] == p.written for p in capture.people)
    assert capture.channel in CHANNELS
    assert capture.direction in DIRECTIONS
    assert capture.minutes is None or 1 <= capture.minutes <= 24 * 60
    assert all(p.whose in WHOSE and p.text for p in capture.promises)
    assert all(p.due_on is None or p.due_on >= TODAY for p in capture.promises)
    assert all(e.direction in EXCHANGE_DIRECTIONS for e in capture.exchanges)
    assert all(e.kind in EXCHANGE_KINDS for e in capture.exchanges)
    ids = [p.contact_id for p in capture.people if p.contact_id]
    assert len(ids) == len(set(ids))
    ends = [p.span.end for p in capture.promises]
    starts = [p.span.start for p in capture.promises]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    assert json.loads(json.dumps(capture_document(capture)))["text"] == text


@every_language
@given(data=st.data(), space=st.sampled_from(["  ", "\t"]))
def test_spaces_around_a_line_change_nothing(name: str, data: st.DataObject, space: str) -> None:
    text = data.draw(st.sampled_from(WRITTEN[name]))
    plain = read_line(text, NOTEBOOK, TODAY, language=name)
    padded = read_line(f"{space}{text}{space}", NOTEBOOK, TODAY, language=name)
    assert [p.contact_id for p in plain.people] == [p.contact_id for p in padded.people]
    assert (plain.day, plain.channel, plain.summary) == (padded.day, padded.channel, padded.summary)
    assert [p.text for p in plain.promises] == [p.text for p in padded.promises]


@every_language
@given(text=st.text())
def test_any_text_gives_lines_in_their_order(name: str, text: str) -> None:
    lines = split_lines(text, TODAY, preferred=name)
    numbers = [line.number for line in lines]
    assert numbers == sorted(set(numbers))
    assert all(line.text.strip() == line.text and line.text for line in lines)
    assert all(0 < number <= len(text.splitlines()) for number in numbers)


@every_language
@given(data=st.data(), today=st.dates(), ahead=st.booleans())
def test_any_text_gives_dates_that_exist_where_they_stand(
    name: str, data: st.DataObject, today: date, ahead: bool
) -> None:
    text = data.draw(date_words(name))
    ends = 0
    for each in find_dates(text, today, ahead=ahead, language=name):
        assert ends <= each.start < each.end <= len(text)
        ends = each.end
        assert each.date.earliest <= each.date.latest
        assert each.date.earliest <= each.due <= each.date.latest
        if each.date.earliest > today:
            assert each.future
    read_date(text, today, ahead=ahead, language=name)


@pytest.mark.parametrize("order", ORDERS)
@every_language
@given(day=DAYS)
def test_a_whole_date_means_the_same_in_every_order(name: str, order: str, day: date) -> None:
    for written in (f"{day}", f"{day:%d.%m.%Y}"):
        assert read_date(written, TODAY, order, language=name) == PartialDate.of(day)


@every_language
@given(day=DAYS)
def test_a_date_in_the_order_of_the_reader_is_read_as_written(name: str, day: date) -> None:
    assert read_date(f"{day:%d/%m/%Y}", TODAY, "dmy", language=name) == PartialDate.of(day)
    assert read_date(f"{day:%m/%d/%Y}", TODAY, "mdy", language=name) == PartialDate.of(day)


@every_language
@given(today=DAYS, data=st.data())
def test_a_weekday_is_at_most_a_week_away(name: str, today: date, data: st.DataObject) -> None:
    weekdays = language(name).dates.weekdays
    said = data.draw(st.sampled_from(sorted(weekdays)))
    past = read_date(said, today, language=name)
    ahead = read_date(said, today, ahead=True, language=name)
    assert past
    assert ahead
    assert {d.earliest.weekday() for d in (past, ahead)} == {weekdays[said]}
    assert 0 <= (today - past.earliest).days <= 6
    assert 1 <= (ahead.earliest - today).days <= 7


@every_language
@given(today=DAYS, data=st.data())
def test_a_day_is_so_many_days_from_today(name: str, today: date, data: st.DataObject) -> None:
    days = language(name).dates.days
    said = data.draw(st.sampled_from(sorted(days)))
    assert read_date(said, today, language=name) == PartialDate.of(today + timedelta(days[said]))


@every_language
def test_lines_of_a_language_are_taken_for_it_by_who_prefers_it(name: str) -> None:
    assert [text for text in WRITTEN[name] if language_of(text, name) != name] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("coffee with Maya yesterday", "en"),
        ("Kaffee mit Maya gestern", "de"),
        ("Maya hat angerufen", "de"),
        ("café avec Maya hier", "fr"),
        ("quedé con Maya ayer", "es"),
        ("Jan de Vries lunch in oct", "en"),
        ("Lunch Maya", "en"),
        ("", "en"),
    ],
)
def test_small_words_tell_the_language(text: str, said: str) -> None:
    assert language_of(text, "en") == said


@every_language
def test_where_words_don_t_tell_it_is_the_one_preferred(name: str) -> None:
    assert language_of("Maya Okafor", name) == name
    assert language_of("Zoom Maya 30 min", name) == name


def test_other_languages_are_not_imported_until_they_are_used() -> None:
    program = (
        "import sys, datetime; from netbook.core.natural_date import read_date;"
        "read_date('yesterday', datetime.date(2026, 11, 21));"
        "print([n for n in ('german', 'french', 'spanish') if 'netbook.core.' + n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout == "[]\n"
