"""How days, states and people are said on the terminal."""

from datetime import date

import pytest

from netbook.cli import words

TODAY = date(2026, 11, 21)


def test_lateness() -> None:
    assert words.lateness(date(2026, 10, 30), TODAY) == "22 days late"
    assert words.lateness(date(2026, 11, 20), TODAY) == "1 day late"
    assert words.lateness(TODAY, TODAY) == "due today"
    assert words.lateness(date(2026, 12, 3), TODAY) == "in 12 days"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "every 1 day"),
        (10, "every 10 days"),
        (14, "every 2 weeks"),
        (42, "every 6 weeks"),
        (30, "every 30 days"),
        (90, "every 3 months"),
        (365, "every 1 year"),
        (730, "every 2 years"),
    ],
)
def test_how_often(days: int, said: str) -> None:
    assert words.how_often(days) == said


def test_columns_stand_under_each_other_in_every_script() -> None:
    assert words.columns([("Maya", "Data"), ("山田太郎", "CTO"), ("Zoe\u0308", "")]) == [
        "Maya      Data",
        "山田太郎  CTO",
        "Zoe\u0308",
    ]
    assert words.columns([]) == []
