"""Conversations written as CSV."""

import csv
import io
from datetime import date
from typing import NamedTuple

from netbook.formats.interaction_csv import write_interactions


class Exchanged(NamedTuple):
    direction: str
    kind: str
    note: str = ""
    other_id: int | None = None
    thanked_on: date | None = None
    told_on: date | None = None


class Promised(NamedTuple):
    whose: str
    text: str
    due_on: date | None = None
    done_on: date | None = None
    repeats: str = ""


class Row(NamedTuple):
    happened_on: str
    channel: str = "in_person"
    direction: str = ""
    minutes: int | None = None
    people: tuple[tuple[int, str], ...] = ()
    place: str = ""
    summary: str = ""
    notes: str = ""
    exchanges: tuple[Exchanged, ...] = ()
    promises: tuple[Promised, ...] = ()
    others: tuple[tuple[int, str], ...] = ()


def rows_of(*rows: Row) -> list[dict[str, str]]:
    text = b"".join(write_interactions(rows)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_conversation_is_a_row() -> None:
    row = Row(
        happened_on="2026-05-03",
        direction="out",
        minutes=45,
        people=((1, "Maya Okafor"), (2, "Bo; the second")),
        place="Café",
        summary="Talked about the migration",
        notes="Two lines\nof notes",
        exchanges=(
            Exchanged("gave", "advice", "dbt"),
            Exchanged("asked", "introduction"),
            Exchanged("gave", "lead", "Fabrikam"),
        ),
        promises=(
            Promised("mine", "send the dbt notes", date(2026, 5, 8), date(2026, 5, 7)),
            Promised("theirs", "call"),
        ),
    )
    assert rows_of(row) == [
        {
            "Date": "2026-05-03",
            "Channel": "in_person",
            "Direction": "out",
            "Minutes": "45",
            "People": r"Maya Okafor; Bo\; the second",
            "Place": "Café",
            "Summary": "Talked about the migration",
            "Notes": "Two lines\nof notes",
            "Gave": "advice: dbt; lead: Fabrikam",
            "Asked": "introduction",
            "Received": "",
            "Promises": "mine: send the dbt notes (due 2026-05-08, done 2026-05-07); theirs: call",
        }
    ]


def test_formulas_are_defused_and_partial_days_stay() -> None:
    (row,) = rows_of(Row(happened_on="2019-21", summary="=1+1", place="@home"))
    assert row["Date"] == "2019-21"
    assert row["Summary"] == "'=1+1"
    assert row["Place"] == "'@home"


def test_no_conversations_are_a_heading() -> None:
    assert rows_of() == []


def test_whom_an_introduction_led_to_and_what_came_of_it_are_told() -> None:
    day = date(2026, 5, 8)
    row = Row(
        happened_on="2026-05-03",
        exchanges=(
            Exchanged("received", "introduction", "by mail", 3, day, date(2026, 5, 20)),
            Exchanged("asked", "introduction", "", 4),
        ),
        promises=(Promised("mine", "the figures", day, None, "FREQ=MONTHLY"),),
        others=((3, "Priya Nair"),),
    )
    (read,) = rows_of(row)
    assert read["Received"] == (
        "introduction to Priya Nair: by mail (thanked 2026-05-08, told 2026-05-20)"
    )
    assert read["Asked"] == "introduction"
    assert read["Promises"] == "mine: the figures (due 2026-05-08, FREQ=MONTHLY)"
