"""One line of plain words becomes a conversation, as `written_lines` says it should."""

import re
from collections.abc import Sequence

import pytest

from netbook.core.capture import LONGEST_LINE, read_line
from netbook.core.captured import Candidate, Capture, Span
from netbook.core.fold import fold
from netbook.core.partial_date import PartialDate
from tests.core.more_written_lines import MORE_LINES
from tests.core.phone_lines import PHONE_LINES
from tests.core.written_lines import KNOWN, LINES, TODAY, Line
from tests.core.written_promises import PROMISE_LINES


class Notebook:
    """The people of a notebook, found by the words of their names."""

    def __init__(self, people: Sequence[Candidate]) -> None:
        self.people = [(self._words(c.name, *c.nicknames), c) for c in people]
        self.asked: list[str] = []

    def named(self, key: str) -> list[Candidate]:
        self.asked.append(key)
        return [c for known, c in self.people if self._words(key) <= known]

    @staticmethod
    def _words(*names: str) -> set[str]:
        return set(re.findall(r"[^\W_]+", fold(" ".join(names))))


NOTEBOOK = Notebook(KNOWN)


def understood(text: str) -> Capture:
    return read_line(text, NOTEBOOK, TODAY)


def as_line(capture: Capture, expected: Line) -> Line:
    """The capture in the short form of the table."""
    people = tuple(
        p.name if p.contact_id else f"+{p.name}" if p.is_new else f"?{p.written}"
        for p in capture.people
    )
    return Line(
        capture.text,
        people,
        capture.channel,
        str(capture.day),
        capture.direction,
        capture.minutes,
        tuple(
            (p.whose, p.text, p.due_on.isoformat() if p.due_on else None) for p in capture.promises
        ),
        tuple((e.direction, e.kind) for e in capture.exchanges),
        capture.place if expected.place is not None else None,
        capture.summary if expected.summary is not None else None,
    )


@pytest.mark.parametrize(
    "line", [*LINES, *PROMISE_LINES, *MORE_LINES, *PHONE_LINES], ids=lambda line: line.text[:60]
)
def test_a_line_is_understood(line: Line) -> None:
    assert as_line(understood(line.text), line) == line


def test_every_part_has_its_place_in_the_line() -> None:
    line = (
        "call with Tom Wojcik yesterday for 20 min, asked for feedback on my CV, "
        "he'll send the speaker list by Tuesday"
    )
    capture = understood(line)

    def said(span: Span | None) -> str:
        assert span is not None
        return line[span.start : span.end]

    assert [said(p.span) for p in capture.people] == ["Tom Wojcik"]
    assert said(capture.channel_span) == "call"
    assert said(capture.day_span) == "yesterday"
    assert said(capture.minutes_span) == "for 20 min"
    assert [said(e.span) for e in capture.exchanges] == ["asked for feedback"]
    (promise,) = capture.promises
    assert said(promise.span) == "he'll send the speaker list by Tuesday"
    assert said(promise.due_span) == "by Tuesday"


def test_what_was_not_said_is_assumed_and_has_no_place() -> None:
    capture = understood("Maya Okafor")
    assert (capture.channel, capture.day) == ("in_person", PartialDate.of(TODAY))
    assert capture.channel_span is None
    assert capture.day_span is None


def test_the_place_of_a_direction_is_the_word_that_says_it() -> None:
    line = "email from Lena"
    span = understood(line).direction_span
    assert span is not None
    assert line[span.start : span.end] == "from"


def test_a_name_that_fits_several_waits_for_a_choice() -> None:
    (person,) = understood("coffee with Anna").people
    assert person.contact_id is None
    assert [c.name for c in person.candidates] == ["Anna Berg", "Anna Müller"]
    assert not person.is_new


def test_a_given_name_goes_before_the_same_word_elsewhere_in_a_name() -> None:
    people = Notebook([Candidate(1, "Lena Maya Fischer", "Lena", "Fischer"), KNOWN[0]])
    (person,) = read_line("coffee with Maya", people, TODAY).people
    assert person.name == "Maya Okafor"


def test_a_whole_name_goes_before_a_longer_one() -> None:
    people = Notebook([Candidate(1, "Maya Okafor-Berg"), Candidate(2, "Maya Okafor")])
    (person,) = read_line("coffee with Maya Okafor", people, TODAY).people
    assert person.contact_id == 2


def test_after_a_title_the_family_name_goes_first() -> None:
    people = Notebook([Candidate(1, "Hahn Nguyen", "Hahn", "Nguyen"), KNOWN[2]])
    (person,) = read_line("coffee with Mr Hahn", people, TODAY).people
    assert person.name == "Dieter Hahn"


def test_a_known_given_name_with_another_family_name_is_somebody_new() -> None:
    (person,) = understood("coffee with Maya Petersen").people
    assert (person.name, person.is_new) == ("Maya Petersen", True)


def test_a_contact_without_name_parts_is_found_by_first_and_last_word() -> None:
    people = Notebook([Candidate(1, "Ada King Lovelace")])
    for said in ("Ada", "ada", "Lovelace", "Ada Lovelace"):
        (person,) = read_line(f"coffee with {said}", people, TODAY).people
        assert person.contact_id == 1


@pytest.mark.parametrize(
    "line",
    [
        "lunch with the team",
        "coffee in Berlin",
        "call with Northwind GmbH support",
        "walk with friends in Vienna",
        "lunch with colleagues from Contoso",
        "talked about Maya",
        "email about Tom",
        "with",
    ],
)
def test_places_groups_and_people_spoken_about_did_not_take_part(line: str) -> None:
    assert [p.name for p in understood(line).people if not p.is_new] == []


@pytest.mark.parametrize("line", ["lunch with Berlin", "walk with Lagos people", "call with HR"])
def test_a_place_or_an_acronym_is_nobody_new(line: str) -> None:
    assert understood(line).people == ()


def test_a_place_that_is_somebody_s_name_is_that_somebody() -> None:
    people = Notebook([Candidate(1, "Berlin Okafor")])
    (person,) = read_line("lunch with Berlin", people, TODAY).people
    assert person.contact_id == 1


def test_only_names_are_asked_for_and_few_of_them() -> None:
    people = Notebook(KNOWN)
    read_line(LINES[0].text, people, TODAY)
    assert "maya okafor" in people.asked
    assert len(people.asked) <= 4


@pytest.mark.parametrize(
    ("line", "promises"),
    [
        (
            "call with Tom, promised the notes, the deck and the slides by Friday",
            [("mine", "the notes, the deck and the slides", "2026-11-27")],
        ),
        ("Maya called and promised to send the list", [("theirs", "send the list", None)]),
        ("Maya called and I promised the list", [("mine", "the list", None)]),
        ("Maya called, promised the list", [("mine", "the list", None)]),
        ("coffee with Maya, promised Tom feedback", [("mine", "feedback", None)]),
        (
            "coffee with Maya, promised feedback to the team",
            [("mine", "feedback to the team", None)],
        ),
        ("todo: buy a card for Lena", [("mine", "buy a card for Lena", None)]),
        ("coffee with Maya, promised the report by April", [("mine", "the report", "2027-04-01")]),
        (
            "coffee with Maya, promised the report next month",
            [("mine", "the report", "2026-12-31")],
        ),
        ("coffee with Maya, she will be at PyData", []),
        ("I'll be at PyData with Maya", []),
        ("promised", []),
        ("read Maya's hiring plan", []),
        ("Review meeting with Tom", []),
    ],
)
def test_a_promise_is_understood(line: str, promises: list[tuple[str, str, str | None]]) -> None:
    found = [
        (p.whose, p.text, p.due_on.isoformat() if p.due_on else None)
        for p in understood(line).promises
    ]
    assert found == promises


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("30 min", 30),
        ("30min", 30),
        ("30 minutes", 30),
        ("45'", 45),
        ("1h", 60),
        ("1.5h", 90),
        ("1,5 hours", 90),
        ("1h30", 90),
        ("1 h 30 min", 90),
        ("2 hours and 15 minutes", 135),
        ("an hour", 60),
        ("for an hour", 60),
        ("an hour and a half", 90),
        ("half an hour", 30),
        ("a quarter of an hour", 15),
        ("two hours", 120),
        ("0 min", None),
        ("2000 min", None),
        ("2 hours ago", None),
        ("10 minutes late", None),
    ],
)
def test_a_duration_is_understood(said: str, minutes: int | None) -> None:
    assert understood(f"call with Maya {said}").minutes == minutes


def test_the_day_of_the_heading_stands_in_for_one_not_said() -> None:
    heading = PartialDate.parse("2026-05-03")
    assert read_line("coffee with Maya", NOTEBOOK, TODAY, day=heading).day == heading
    said = read_line("coffee with Maya yesterday", NOTEBOOK, TODAY, day=heading)
    assert str(said.day) == "2026-11-20"


def test_figures_are_read_in_the_order_of_the_reader() -> None:
    line = "03/05/2024 coffee with Maya"
    assert str(read_line(line, NOTEBOOK, TODAY, "dmy").day) == "2024-05-03"
    assert str(read_line(line, NOTEBOOK, TODAY, "mdy").day) == "2024-03-05"


def test_nothing_of_a_pasted_page_is_lost() -> None:
    page = "coffee with Maya, " + "talked about the migration " * 200
    capture = understood(page)
    assert [p.name for p in capture.people] == ["Maya Okafor"]
    assert capture.summary.endswith(page[LONGEST_LINE:].rstrip())
