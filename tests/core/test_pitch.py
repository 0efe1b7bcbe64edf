"""A pitch takes as long as its words do at a pace."""

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.pitch import said_after, seconds_to_say, too_many, words_of

TEXT = "I've built e-mail pipelines, 3.5 years; cut costs by 40 %. Ask me: how?"
COUNTS = st.integers(0, 2000)
PACES = st.integers(1, 400)


def test_words_are_what_is_said_in_one_breath() -> None:
    said = [TEXT[word.start : word.end] for word in words_of(TEXT)]
    whole = "I've built e-mail pipelines 3.5 years cut costs by 40 Ask me how"
    assert said == whole.split()


def test_words_of_other_scripts_and_none() -> None:
    assert len(words_of("Ich heiße Żółć und baue Straßen")) == 6
    assert words_of("… — !") == []


def test_sixty_five_words_are_thirty_seconds_at_a_hundred_and_thirty() -> None:
    assert seconds_to_say(65, 130) == 30
    assert seconds_to_say(66, 130) == 31
    assert too_many(65, 130, 30) == 0
    assert too_many(70, 130, 30) == 5


@given(COUNTS, PACES)
def test_after_its_seconds_all_of_it_is_said(words: int, pace: int) -> None:
    assert said_after(words, pace, seconds_to_say(words, pace)) == words


@given(COUNTS, PACES, st.floats(0, 600), st.floats(0, 600))
def test_nothing_said_is_unsaid(words: int, pace: int, first: float, second: float) -> None:
    sooner, later = sorted((first, second))
    assert 0 <= said_after(words, pace, sooner) <= said_after(words, pace, later) <= words
