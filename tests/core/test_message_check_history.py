"""What the notebook remembers before a message is sent."""

from datetime import date, timedelta

import pytest

from netbook.core.message_check import (
    TEXT_CHECKS,
    AskedBefore,
    Draft,
    Finding,
    Known,
    Similar,
    Untold,
    check_message,
)

TODAY = date(2026, 5, 4)
TEXT = (
    "Hi Maya, your talk on data contracts got our team to rewrite two pipelines. I led the move of"
    " 140 tables to dbt at Lumen. Would you introduce me to Priya Shah by Friday? If not, fine."
)


def ago(days: int) -> date:
    """A day so many days before today."""
    return TODAY - timedelta(days=days)


def noted(known: Known, text: str = TEXT, purpose: str | None = None) -> dict[str, Finding]:
    """What the notebook says of a message, by check."""
    found = check_message(Draft("", text, purpose=purpose), known, TODAY).findings
    return {each.check: each for each in found if each.check not in TEXT_CHECKS}


def test_what_is_not_known_gives_no_verdict() -> None:
    assert noted(Known()) == {}


def test_an_outcome_that_was_not_told_is_named_with_its_day() -> None:
    untold = (Untold("Ola Berg", ago(40)), Untold("Tim Roe", ago(90)))
    found = noted(Known(untold=untold))["outcome_told"]
    assert (found.verdict, found.figures["name"], found.figures["on"]) == (
        "look",
        "Tim Roe",
        ago(90),
    )
    assert noted(Known(untold=()))["outcome_told"].verdict == "ok"


def test_an_outcome_is_told_in_the_message_itself() -> None:
    text = "Hi Maya, Tim Roe and I met on Tuesday, and I start on Monday. Thank you for that."
    found = noted(Known(untold=(Untold("Tim Roe", ago(90)),)), text)["outcome_told"]
    assert (found.verdict, [text[a:b] for a, b in found.spans]) == ("ok", ["Tim"])


def test_what_was_asked_before_is_told_with_day_and_answer() -> None:
    asked = (AskedBefore("introduction", "Priya Shah", ago(100), "later"),)
    found = noted(Known(asked=asked))["already_asked"]
    assert (found.verdict, found.figures["on"], found.figures["answer"]) == (
        "look",
        ago(100),
        "later",
    )
    assert [TEXT[start:end] for start, end in found.spans] == ["Priya Shah"]


@pytest.mark.parametrize(
    "asked",
    [
        AskedBefore("introduction", "Tim Roe", ago(100)),  # to somebody else
        AskedBefore("introduction", "Priya Shah", ago(400)),  # long ago
        AskedBefore("reference", "", ago(100)),  # for something else
    ],
)
def test_what_was_asked_otherwise_is_not_asked_again(asked: AskedBefore) -> None:
    assert noted(Known(asked=(asked,)))["already_asked"].verdict == "ok"


def test_following_up_asks_the_same_on_purpose() -> None:
    asked = (AskedBefore("introduction", "Priya Shah", ago(30)),)
    assert "already_asked" not in noted(Known(asked=asked), purpose="follow_up")


@pytest.mark.parametrize(
    ("week", "of_one", "verdict", "reason"),
    [(0, 0, "ok", "few"), (4, 0, "ok", "few"), (5, 0, "look", "many"), (1, 1, "look", "of_one")],
)
def test_asks_of_a_week(week: int, of_one: int, verdict: str, reason: str) -> None:
    found = noted(Known(asks_week=week, asks_week_them=of_one))["asks_this_week"]
    assert (found.verdict, found.reason) == (verdict, reason)
    assert found.figures == {"asks": week, "of_one": of_one}


@pytest.mark.parametrize(
    ("known", "verdict", "reason"),
    [
        (Known(first_touch=True), "look", "first_touch"),
        (Known(gave=0, asked_times=3, received=1), "look", "balance"),
        (Known(gave=2, asked_times=3, received=3), "ok", "balance"),
        (Known(gave=5, asked_times=1, last_ask=ago(10)), "look", "asked_lately"),
        (Known(gave=5, asked_times=1, last_ask=ago(50)), "ok", "balance"),
    ],
)
def test_an_ask_is_earned(known: Known, verdict: str, reason: str) -> None:
    found = noted(known)["earned"]
    assert (found.verdict, found.reason) == (verdict, reason)


def test_thanks_need_not_be_earned() -> None:
    text = "Hi Maya, thank you for the hour on Tuesday; the blue held on forty metres of silk."
    assert set(noted(Known(first_touch=True, asks_week=9, asked=()), text)) == set()


def test_an_introducer_is_left_alone_for_a_while() -> None:
    tired = noted(Known(asked=(), asked_introducer_on=ago(20)))["introducer_fatigue"]
    assert (tired.verdict, tired.figures["on"]) == ("look", ago(20))
    rested = noted(Known(asked=(), asked_introducer_on=ago(200)))["introducer_fatigue"]
    assert rested.verdict == "ok"
    assert "introducer_fatigue" not in noted(Known(asked=()), purpose="advice")


def test_three_who_got_nearly_the_same_are_named() -> None:
    same = tuple(Similar(name, ago(3), 0.9 + place / 100) for place, name in enumerate("ABCD"))
    found = noted(Known(nearly_same=(*same, Similar("E", ago(1), 0.89))))["nearly_same"]
    assert found.verdict == "look"
    assert [found.figures[f"name_{place}"] for place in (1, 2, 3)] == ["D", "C", "B"]
    assert found.figures["times"] == 4
    assert "name_4" not in found.figures
    assert noted(Known(nearly_same=()))["nearly_same"].verdict == "ok"


def test_another_language_has_its_history_too() -> None:
    text = "Liebe Maya, danke für das Gespräch. Könntest du mich bitte Priya Shah vorstellen?"
    asked = (AskedBefore("introduction", "Priya Shah", ago(100), "yes"),)
    known = Known(asked=asked, nearly_same=(Similar("Tim Roe", ago(3), 0.95),))
    assert {check: found.verdict for check, found in noted(known, text).items()} == {
        "already_asked": "look",
        "nearly_same": "look",
    }
