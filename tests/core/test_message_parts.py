"""What a message says, by what it is for; and messages of one's own with blanks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.message_parts import KINDS, Part, begins_with, by_purpose, missing, topic_of
from netbook.core.message_template import as_template, fill
from netbook.core.purposes import PURPOSES


def part(kind: str, text: str = "data contracts") -> Part:
    return Part(kind, text, ("fact", 1))


ALL = [part(kind) for kind in KINDS]


@pytest.mark.parametrize(
    ("noted", "topic"),
    [
        ("Data contracts", "Data contracts"),
        ("Worried about data contracts.", "data contracts"),
        ("interessiert sich für Datenverträge", "Datenverträge"),
        ("Asked which stack you want next", ""),
        ("Why not?", ""),
        ("", ""),
    ],
)
def test_a_short_note_fits_into_a_sentence(noted: str, topic: str) -> None:
    assert topic_of(noted) == topic


@pytest.mark.parametrize("purpose", PURPOSES)
def test_with_everything_noted_nothing_is_missing(purpose: str) -> None:
    said = begins_with(ALL, purpose)
    assert said
    assert missing(said, purpose) == []
    assert {each.kind for each in by_purpose(ALL, purpose)} == set(KINDS)


def test_how_it_went_comes_first_then_they_then_what_the_user_brings() -> None:
    kinds = [each.kind for each in begins_with(ALL, "introduction")]
    assert kinds == ["outcome", "cares", "opening", "bring"]
    assert by_purpose(ALL, "introduction")[0].kind == "outcome"


def test_what_is_not_noted_is_named() -> None:
    assert missing(begins_with([], "introduction"), "introduction") == ["cares", "opening", "bring"]
    said = begins_with([part("talk"), part("bring")], "introduction")
    assert [each.kind for each in said] == ["talk", "bring"]
    assert missing(said, "introduction") == ["opening"]


def test_a_long_note_is_no_topic_but_still_a_part() -> None:
    long = part("cares", "Asked which stack you want next year")
    assert begins_with([long, part("common")], "advice") == [part("common")]
    assert long in by_purpose([long], "advice")


def test_blanks_are_filled_or_left_out_with_their_sentence() -> None:
    written = (
        "Hi {name},\n\nthis is about {opening}. Do you know {other}? Thanks.\nAt {organisation}."
    )
    filled = fill(written, {"name": "Maya", "opening": "Platform lead"})
    assert filled.text == "Hi Maya,\n\nthis is about Platform lead. Thanks."
    assert filled.missing == ("other", "organisation")


@given(st.text(), st.dictionaries(st.sampled_from(["name", "other", "opening"]), st.text()))
def test_no_blank_is_ever_left(text: str, values: dict[str, str]) -> None:
    template = text + " {name} and {other}. {opening}! {organisation}"
    braces = any("{" in value for value in values.values()) or "{" in text
    filled = fill(template, values)
    assert braces or "{" not in filled.text
    assert "organisation" in filled.missing


def test_a_message_becomes_one_to_begin_with() -> None:
    values = {"name": "Maya", "other": "Dieter Hahn", "organisation": "", "opening": "Lead"}
    blanks = {words: blank for blank, words in values.items()}
    made = as_template("Hi Maya, Mayan art. Leader? Lead! To Dieter Hahn.", blanks)
    assert made == "Hi {name}, Mayan art. Leader? {opening}! To {other}."
    assert fill(made, values).text == "Hi Maya, Mayan art. Leader? Lead! To Dieter Hahn."


def test_what_is_true_of_one_reader_alone_is_left_out_for_others() -> None:
    kept = (
        "Hi {name},\n\n{outcome}\n\n{cares} Well met. I saw {someone} on {day}. {talk}\n\n"
        "Best,\n\nJo"
    )
    filled = fill(kept, {"name": "Jonas", "cares": "How are things with tea?"})
    assert filled.text == "Hi Jonas,\n\nHow are things with tea? Well met.\n\nBest,\n\nJo"
    assert filled.missing == ("outcome", "someone", "day", "talk")
    both = "I saw that {organisation} has an opening: {opening}. {bring}"
    assert fill(both, {"organisation": "Northwind", "bring": "Mine."}).text == "Mine."
