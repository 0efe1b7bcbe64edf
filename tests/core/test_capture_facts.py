"""Facts about others in a line: lines in each language with what they tell and what they don't."""

import pytest

from netbook.core.capture import read_line
from netbook.core.capture_facts import follows_a_name, is_asked_of_me
from netbook.core.facts import SECTIONS
from tests.core.test_capture import NOTEBOOK, TODAY
from tests.core.told_facts_english import ENGLISH, Told
from tests.core.told_facts_french import FRENCH
from tests.core.told_facts_german import GERMAN
from tests.core.told_facts_spanish import SPANISH

LINES = [
    pytest.param(language, text, told, id=text)
    for language, lines in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for text, told in lines
]


@pytest.mark.parametrize(("language", "text", "told"), LINES)
def test_a_line_tells_these_facts(language: str, text: str, told: tuple[Told, ...]) -> None:
    capture = read_line(text, NOTEBOOK, TODAY, language=language)
    found = [(f.section, f.text, f.person.name if f.person else "") for f in capture.facts]
    assert found == list(told)
    for fact in capture.facts:
        assert fact.section in SECTIONS
        assert 0 <= fact.span.start < fact.span.end <= len(text)


@pytest.mark.parametrize(("language", "text", "told"), LINES)
def test_facts_take_nothing_out_of_what_was_written(
    language: str, text: str, told: tuple[Told, ...]
) -> None:
    summary = read_line(text, NOTEBOOK, TODAY, language=language).summary.casefold()
    assert all(words.split()[-1].strip("?.").casefold() in summary for _, words, _ in told)


def test_what_they_asked_of_me_is_no_ask_of_mine() -> None:
    line = "call with Chidi, asked for feedback on his pitch"
    assert read_line(line, NOTEBOOK, TODAY).exchanges == ()


def test_without_people_a_fact_is_of_nobody_yet() -> None:
    (fact,) = read_line("coffee, looks for a job", NOTEBOOK, TODAY).facts
    assert (fact.text, fact.person) == ("looks for a job", None)


def test_an_opening_elsewhere_is_known_through_who_told_it() -> None:
    (fact,) = read_line(
        "coffee with Amir. Fabrikam Traders is hiring an analyst", NOTEBOOK, TODAY
    ).facts
    assert fact.text == "Fabrikam Traders is hiring an analyst"
    assert fact.person is not None
    assert fact.person.name == "Amir Bensaïd"


def test_a_wish_asked_of_me_is_known_by_its_words() -> None:
    assert is_asked_of_me("asked for feedback on his pitch", "en")
    assert is_asked_of_me("bat um Feedback zu seinem Pitch", "de")
    assert is_asked_of_me("m'a demandé un retour sur son pitch", "fr")
    assert is_asked_of_me("me pidió feedback sobre su pitch", "es")
    assert not is_asked_of_me("looks for a job as analyst", "en")
    assert not is_asked_of_me("sucht einen Job", "de")


def test_what_begins_with_its_verb_reads_well_behind_a_name() -> None:
    assert follows_a_name("hires a data analyst", "en")
    assert follows_a_name("sucht einen Job als Analystin", "de")
    assert not follows_a_name("a job as an analyst", "en")
    assert not follows_a_name("looking for a job", "en")
