"""No cell of an export runs as a formula, and importing it gives back what was there."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Card, Point
from netbook.formats.csv_formula import defused, defused_but_numbers, undone
from tests.formats.csv_cards import any_card, card_in, texts, written

FORMULAS = [
    '=HYPERLINK("http://evil.example";"click")',
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "＝1+1",
    "＠SUM(A1)",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_becomes_text(formula: str) -> None:
    for cell in (defused(formula), defused_but_numbers(formula)):
        assert cell == "'" + formula
        assert undone(cell) == formula


@given(texts | st.text())
def test_defusing_is_undone_exactly(text: str) -> None:
    assert undone(defused(text)) == text
    assert undone(defused_but_numbers(text)) == text


@pytest.mark.parametrize("text", ["'t Hooft", "'s-Gravenhage", "O'Brien", "'quoted'", "1 = 1", "'"])
def test_other_apostrophes_are_left_alone(text: str) -> None:
    assert defused(text) == text
    assert undone(text) == text


@pytest.mark.parametrize("number", ["+49 151 0000000", "+1 (555) 010-0000", "--12-01", "-5"])
def test_other_programs_get_numbers_as_they_read_them(number: str) -> None:
    assert defused_but_numbers(number) == number


@pytest.mark.parametrize("layout", ["netbook", "google", "outlook"])
@given(card=any_card)
def test_no_cell_of_an_export_is_a_formula(layout: str, card: Card) -> None:
    text = written(card, layout=layout).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        for cell in row:
            bare = cell.lstrip()
            if layout != "netbook" and not bare.strip("+-0123456789 ()./"):
                continue
            assert not cell.startswith(("\t", "\r", "\n"))
            assert not bare.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


def test_a_file_that_another_program_defused_reads_as_meant() -> None:
    card = card_in("First Name,Phone,Notes", "Maya,'+49 151 0000000,'- met at the fair")
    assert card.phones == (Point("+49 151 0000000"),)
    assert card.notes == ("- met at the fair",)
