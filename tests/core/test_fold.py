"""Folded text: case, accents and ways of typing don't matter, and highlights find their letters."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netbook.core.fold import fold, fold_with_map, level, source_span

LETTERS = st.text(
    st.characters(codec="utf-8", categories=("L", "M", "N", "P", "Z", "Cf", "Sk", "So"))
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("  Maya   OKAFOR ", "maya okafor"),
        ("Tom Wójcik", "tom wojcik"),
        ("ŁÓDŹ", "lodz"),
        ("Søren Ødegård", "soren odegard"),
        ("Guðrún Þórsdóttir", "gudrun thorsdottir"),
        ("Đặng Văn", "dang van"),
        ("Straße STRASSE STRAẞE", "strasse strasse strasse"),
        ("Æsa Cœur", "aesa coeur"),
        ("İstanbul ISTANBUL ılık", "istanbul istanbul ilik"),
        ("O’Brien O`Brien", "o'brien o'brien"),
        ("Anne–Marie Anne‑Marie", "anne-marie anne-marie"),
        ("ﬁrst ℍ ２０２６", "first h 2026"),
        ("Ёлкин Й", "елкин и"),
        ("Άννα ΣΟΦΟΣ", "αννα σοφοσ"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد", "محمد"),
        ("がか", "がか"),
        ("김철수", "김철수"),
        ("\u200eMaya\u200b Okafor\xa0", "maya okafor"),
        ("", ""),
    ],
)
def test_case_and_accents_are_left_out(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(LETTERS)
@example("か\u200b\u3099")
@example("ϴ")
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(LETTERS)
def test_text_written_composed_or_decomposed_folds_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(LETTERS)
def test_upper_and_lower_case_fold_the_same(text: str) -> None:
    latin = "".join(c for c in text if "LATIN" in unicodedata.name(c, "") and c != "ŉ")
    assert fold(latin.upper()) == fold(latin.lower()) == fold(latin.title())


@given(LETTERS)
@example("\u1160a")
@example("ﾊﾞ")
@example("ᄀ\u0301\u1161")
def test_the_map_goes_with_the_folded_text(text: str) -> None:
    folded, positions = fold_with_map(text)
    assert folded == fold(text)
    assert len(positions) == len(folded) + 1
    assert positions == sorted(positions)
    assert positions[-1] <= len(text)
    assert not text[positions[-1] :].strip() or not fold(text[positions[-1] :])


def highlighted(text: str, words: str) -> str:
    folded, positions = fold_with_map(text)
    start = folded.index(words)
    first, last = source_span(positions, start, start + len(words))
    return text[first:last]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("with Tom Wójcik in ŁÓDŹ", "lodz", "ŁÓDŹ"),
        ("with Tom Wo\u0301jcik today", "wojcik", "Wo\u0301jcik"),
        ("die  Straße", "stras", "Straß"),
        ("die  Straße", "e stra", "e  Stra"),
        ("caf\u0065\u0301", "cafe", "caf\u0065\u0301"),
        ("ﬁne", "f", "ﬁ"),
    ],
)
def test_a_match_in_folded_text_is_highlighted_as_written(
    text: str, words: str, found: str
) -> None:
    assert highlighted(text, words) == found


def test_an_empty_match_highlights_nothing() -> None:
    _, positions = fold_with_map("Ann")
    assert source_span(positions, 1, 1) == (1, 1)


@given(LETTERS)
def test_levelled_text_is_as_long_as_it_was(text: str) -> None:
    assert len(level(text)) == len(text)


def test_levelled_text_keeps_what_folds_to_more_or_less_than_one_letter() -> None:
    assert level("Zoë’s STRAßE\tﬁn") == "zoe's straße ﬁn"
