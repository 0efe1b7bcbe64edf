"""Whether a message names a real opening or topic, in its subject too and however long it is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.message_check import Draft, Finding, Known, check_message

TODAY = date(2026, 5, 4)
KNOWN = Known(
    names=("Maya Okafor", "Okafor"),
    openings=("Platform lead", "Northwind Traders"),
    titles=("Platform lead",),
)
# Asks that name nothing, as they are.
BARE = "Hi Maya, could you have a look and tell me what you think of all that?"
WORDY = "Hi Maya, it was so nice to see you again and all is well here. Could you call me about it?"


def finding(
    text: str, known: Known = KNOWN, subject: str = "", purpose: str | None = None
) -> Finding:
    """What is found on the opening or topic of a message."""
    draft = Draft(subject, text, purpose=purpose)
    found = {each.check: each for each in check_message(draft, known, TODAY).findings}
    return found["real_opening"]


def words(found: Finding, text: str) -> list[str]:
    """The words that a finding means."""
    return [text[start:end] for start, end in found.spans]


@pytest.mark.parametrize("text", [BARE, WORDY])
@pytest.mark.parametrize(
    ("subject", "reason", "said"),
    [
        ("Dieter Hahn and the role: Platform lead", "opening", "Platform lead"),
        ("Platform lead: a question", "opening", "Platform lead"),
        ("PLATFORM LEAD", "opening", "PLATFORM LEAD"),
        ("Coming to Northwind Traders", "opening", "Northwind Traders"),
        ("About Dieter", "topic", "Dieter"),
        ("Your Route 9 rep opening", "opening", "Route 9 rep opening"),
    ],
)
def test_a_subject_names_it_too(text: str, subject: str, reason: str, said: str) -> None:
    known = Known(openings=KNOWN.openings, titles=KNOWN.titles, targets=("Dieter Hahn", "Dieter"))
    found = finding(text, known, subject)
    assert (found.verdict, found.reason, found.spans) == ("ok", reason, ())
    assert found.figures == {"subject": said}


@pytest.mark.parametrize("text", [BARE, WORDY])
@pytest.mark.parametrize(
    "subject",
    ["", "Quick question", "Job Opening", "Looking For A New Job", "Hello from Leeds", "Platform"],
)
def test_a_subject_of_any_message_names_none(text: str, subject: str) -> None:
    found = finding(text, subject=subject)
    assert (found.verdict, found.reason) == ("look", "none")


def test_the_words_of_the_text_are_pointed_at_before_those_of_the_subject() -> None:
    text = f"{BARE} It is for the platform lead role."
    assert words(finding(text, subject="Platform lead"), text) == ["platform lead"]


UNRELATED = (
    "My CV is attached.",
    "To whom it may concern, I'd like to add you to my professional network.",
    "It was so nice to see you again and all is well with us here, as you know.",
    "We have been away for some time and are now back at home.",
    "How are you?",
    "If it is not the right time, that is quite all right with me.",
    "Thank you so much for your time.",
)
NAMED = (
    "could you introduce me to Dieter Hahn?",
    "could you introduce me to Dieter Hahn by Friday?",
    "would you put me in touch with Dieter?",
    "could you pass this on to Ms. Hahn?",
    "which mordant did you use on the forty metres of silk, alum or iron?",
    "your paper on soil salinity is on our wall. Is it right for clay too?",
    "please tell me who tests data contracts for Lumen.",
)


@pytest.mark.parametrize("text", NAMED)
def test_what_is_named_in_a_request_is_its_topic(text: str) -> None:
    assert finding(f"Hi Maya, {text}", Known(), purpose="introduction").verdict == "ok"


@given(st.sampled_from(NAMED), st.lists(st.sampled_from(UNRELATED), max_size=9), st.booleans())
def test_a_topic_stays_one_however_much_else_is_said(
    text: str, others: list[str], first: bool
) -> None:
    said = [*others, text[0].upper() + text[1:]] if first else [text, *others]
    whole = f"Hi Maya, {' '.join(said)}"
    assert finding(whole, Known(), purpose="introduction").verdict == "ok"


@given(st.lists(st.sampled_from(UNRELATED), max_size=9))
def test_much_that_names_nothing_names_nothing(others: list[str]) -> None:
    said = " ".join(["Could you have a look and tell me what you think of it?", *others])
    assert finding(f"Hi Maya, {said}", Known(), purpose="advice").verdict == "look"


def test_whom_it_is_about_is_a_topic_by_one_name_too() -> None:
    text = "Hi Maya, could you have a word with Dieter for me when you see him next week at work?"
    assert finding(text).verdict == "look"
    found = finding(text, Known(targets=("Dieter Hahn", "Dieter", "Hahn")))
    assert (found.verdict, found.reason, words(found, text)) == ("ok", "topic", ["Dieter"])


@pytest.mark.parametrize(
    "text",
    [
        "Dear Maya Okafor could you have a look at it and tell me what you think of it?",
        "I am Jo Berg and could you have a look at it and tell me what you think of it all?",
        "Could you meet me some day next week to have a talk while I am in San Francisco for work?",
    ],
)
def test_the_reader_the_writer_and_a_place_are_no_topic(text: str) -> None:
    assert finding(text).verdict == "look"


def test_work_of_any_kind_is_no_topic_whoever_is_named() -> None:
    text = "Hi Maya, I'm looking for a job. Could you introduce me to Dieter Hahn?"
    found = finding(text, Known(targets=("Dieter Hahn",)), "Your Route 9 rep opening")
    assert (found.verdict, found.reason) == ("look", "any")


def test_what_asks_for_nothing_may_name_it_in_its_subject() -> None:
    text = "Hi Maya, it was so nice to see you again and all is well here with us as you know."
    assert finding(text).reason == "none"
    draft = Draft("Platform lead", text)
    assert "real_opening" not in {e.check for e in check_message(draft, KNOWN, TODAY).findings}
