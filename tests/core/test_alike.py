"""Texts that are nearly the same are found by their words, and those that aren't are not."""

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.alike import FEWEST_WORDS, alike, words_of

TEXT = (
    "Hi Maya, how is the migration going? I saw that Northwind looks for a platform lead. At"
    " Contoso I led the same move to a lakehouse and halved data incidents in five months with a"
    " team of four. Would you be willing to introduce me to Dieter by email this week?"
)
WORDS = st.lists(st.sampled_from("a b c d e f g h i j k l m n o p".split()), max_size=60)


def test_a_text_to_somebody_else_is_nearly_the_same() -> None:
    other = TEXT.replace("Maya", "Tom").replace("Dieter", "Priya")
    ((place, ratio),) = alike(TEXT, ["Thanks, see you on Monday.", other], 0.9)
    assert place == 1
    assert 0.9 < ratio < 1


def test_the_same_words_in_another_order_are_another_text() -> None:
    other = " ".join(sorted(words_of(TEXT)))
    assert alike(TEXT, [other], 0.85) == []


def test_the_most_alike_comes_first() -> None:
    longer = TEXT + " Thank you, and greetings to all of the team."
    assert [place for place, _ in alike(TEXT, [longer, TEXT], 0.8)] == [1, 0]


def test_a_greeting_is_no_text() -> None:
    assert alike("Happy birthday, Maya", ["Happy birthday, Maya"], 0.9) == []


@given(WORDS, st.lists(WORDS, max_size=6))
def test_only_what_is_alike_is_found_and_the_same_text_always(
    words: list[str], others: list[list[str]]
) -> None:
    text = " ".join(words)
    found = alike(text, [*(" ".join(each) for each in others), text], 0.85)
    assert all(0.85 <= ratio <= 1 for _, ratio in found)
    assert found == sorted(found, key=lambda each: (-each[1], each[0]))
    assert (len(others) in {place for place, _ in found}) == (len(words) >= FEWEST_WORDS)


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_texts_can_be_compared(one: str, other: str) -> None:
    assert all(place == 0 for place, _ in alike(one, [other], 0.85))
