"""Typed letters fit a name in spite of one slip, of accents and case, and of what is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.fuzzy import (
    BEGINS,
    INITIALS,
    INSIDE,
    MISSPELT,
    WHOLE,
    WORDS,
    fit,
    phrase,
    slips_to_beginning,
)

names = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyzäé", min_size=1, max_size=9), min_size=1, max_size=4
).map(" ".join)
words = st.text("abcdefgh", min_size=3, max_size=12)


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("take away", "Take away…", WHOLE),
        ("takeaway", "Take away…", WHOLE),
        ("take a", "Take away…", BEGINS),
        ("away take", "Take away…", WORDS),
        ("aw", "Take away…", WORDS),
        ("bi", "Bring in…", INITIALS),
        ("wid", "Write it down", INITIALS),
        ("pear", "Appearance", INSIDE),
        ("aperance", "Appearance", MISSPELT + 2),
        ("bring inn", "Bring in…", MISSPELT + 1),
        ("brign in", "Bring in…", MISSPELT + 1),
        ("brin gni", "Bring in…", MISSPELT + 1),
        ("zurich", "Zürich", WHOLE),
        ("lodz", "Łódź", WHOLE),
        ("quit now", "Quit", None),
        ("x", "Quit", None),
        ("…", "Quit", None),
        ("", "Quit", None),
    ],
)
def test_how_well_it_fits(typed: str, name: str, expected: int | None) -> None:
    assert fit(phrase(typed), phrase(name)) == expected


def test_other_words_find_a_name_too_misspelt_ones_as_well() -> None:
    take_away = phrase("Take away…", "export save")
    assert fit(phrase("export"), take_away) == WORDS
    assert fit(phrase("exprot"), take_away) == MISSPELT + 1
    assert fit(phrase("svae"), take_away) is None, "short words are near to too many others"


@given(names)
def test_a_name_fits_itself_and_so_does_each_beginning(name: str) -> None:
    wanted = phrase(name)
    assert fit(wanted, wanted) == WHOLE
    for end in range(1, len(name)):
        fits = fit(phrase(name[:end]), wanted)
        assert fits is not None
        assert fits <= BEGINS


def slips(word: str) -> st.SearchStrategy[str]:
    """The word with two letters in each other's place, without one, or with one twice."""
    swapped = st.integers(0, len(word) - 2).map(
        lambda at: word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    )
    left_out = st.integers(0, len(word) - 1).map(lambda at: word[:at] + word[at + 1 :])
    doubled = st.integers(0, len(word) - 1).map(lambda at: word[: at + 1] + word[at:])
    return st.one_of(swapped, left_out, doubled)


@given(
    st.text("abcdefghijkl", min_size=4, max_size=14).flatmap(
        lambda w: st.tuples(st.just(w), slips(w))
    )
)
def test_one_slip_is_forgiven(pair: tuple[str, str]) -> None:
    word, slipped = pair
    assert fit(phrase(slipped), phrase(word)) is not None
    assert slips_to_beginning(slipped, word) <= 1


@given(words, words)
def test_slips_are_what_they_are_called(typed: str, text: str) -> None:
    count = slips_to_beginning(typed, text)
    assert (count == 0) == text.startswith(typed)
    assert count <= len(typed)
    assert slips_to_beginning(typed, text + "x") <= count


@given(names, names)
def test_a_name_in_capitals_fits_as_well(typed: str, name: str) -> None:
    assert fit(phrase(typed.upper()), phrase(name)) == fit(phrase(typed), phrase(name.title()))
