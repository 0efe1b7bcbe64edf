"""What stands in for a photo."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.initials import HUES, hue, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maya Okafor", "MO"),
        ("maya okafor", "MO"),
        ("Okafor, Maya", "MO"),
        ("Okafor, Dr. Maya, PhD", "MO"),
        ("Prof. Dr. Maya Okafor", "MO"),
        ("Maya Chidinma Okafor", "MO"),
        ("Jan van der Berg", "JB"),
        ("Jonas Ek Jr.", "JE"),
        ("Prince", "P"),
        ("Dr. No", "N"),
        ("Dr.", "D"),
        ("Jack Ma", "JM"),
        ("Tom Łukasiewicz", "TŁ"),
        ("Élodie Ångström", "ÉÅ"),
        ("E\u0301lodie Roux", "ÉR"),
        ("ßeta Öz", "SÖ"),
        ("Robert (Bob) Ng", "RN"),
        ("“Bo” Ek", "BE"),
        ("Анна Ёлкина", "АЁ"),
        ("Άννα Παππά", "ΆΠ"),
        ("王小明", "王"),
        ("山田 太郎", "山"),
        ("김철수", "김"),
        ("محمد علي", "م"),
        ("नरेन्द्र शर्मा", "न"),
        ("👩‍💻 Maya Okafor", "MO"),
        ("🦊", "🦊"),
        ("maya.okafor@example.com", "MO"),
        ("3M", "3"),
        ("+49 151 0000000", "4"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_initials_are_what_somebody_would_draw(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text())
def test_any_text_gives_at_most_two_signs(name: str) -> None:
    bases = [c for c in initials(name) if not unicodedata.category(c).startswith("M")]
    assert len(bases) <= 2


@given(st.text())
def test_any_text_has_a_hue(name: str) -> None:
    assert 0 <= hue(name) < HUES


def test_the_hue_is_the_same_on_every_machine() -> None:
    assert [hue(n) for n in ("Maya Okafor", "Tom Wójcik", "")] == [5, 4, 0]


def test_the_hue_minds_neither_case_nor_accents() -> None:
    assert hue("TOM WOJCIK") == hue("Tom Wójcik")


def test_people_are_spread_over_all_hues() -> None:
    assert {hue(f"Person {n}") for n in range(60)} == set(range(HUES))
