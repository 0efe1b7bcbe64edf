"""Looking at a message before it is sent: what its text says, and which words are meant."""

from datetime import date
from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.message_check import (
    CHECKS,
    TEXT_CHECKS,
    Checked,
    Draft,
    Finding,
    Known,
    check_message,
    judged,
)
from netbook.core.purposes import PURPOSES

TODAY = date(2026, 5, 4)


def checked(text: str, known: Known | None = None, **draft: object) -> Checked:
    """A message looked at."""
    return check_message(Draft("", text, **draft), known or Known(), TODAY)  # type: ignore[arg-type]


def findings(text: str, known: Known | None = None, **draft: object) -> dict[str, Finding]:
    """What the checks find in a message, by check."""
    return {each.check: each for each in checked(text, known, **draft).findings}


def words(found: Finding, text: str) -> list[str]:
    """The words that a finding means."""
    return [text[start:end] for start, end in found.spans]


def looks(text: str, **draft: object) -> set[str]:
    """The checks that want another look at a message."""
    found = checked(text, **draft).findings
    return {each.check for each in found if each.verdict == "look"}


GOOD = (
    "Hi Maya, your talk on data contracts got our team to rewrite two pipelines. I led the move of"
    " 140 tables to dbt at Lumen last year, and Northwind has a Platform lead role open. Would you"
    " be comfortable introducing me to Priya Shah by Friday? If not, no problem at all."
)
REPORTED = (
    "Hi Maya, I hope this message finds you well. I'm a passionate professional exploring new"
    " opportunities. I'd love to pick your brain over coffee sometime. Any help would be"
    " appreciated. My resume is attached."
)


def test_a_message_worth_answering_has_nothing_to_look_at() -> None:
    assert looks(GOOD) == set()
    assert judged(checked(GOOD).findings) == "ok"


def test_a_message_of_worn_phrases_is_worth_another_look() -> None:
    assert judged(checked(REPORTED).findings) == "look"


_NAMES = st.text("abcdefghijklmnoprstuvwyz", min_size=2, max_size=9).map(str.capitalize)


@given(_NAMES, _NAMES, st.integers(1, 60))
def test_the_example_of_advice_for_job_seekers_fails_four_checks(
    first: str, last: str, years: int
) -> None:
    text = (
        f"{first} {last} suggested that I contact you. I am an engineer with {years} years"
        " experience looking for a job. My resume is attached. If you can help me, I would"
        " appreciate it."
    )
    assert {"value_first", "one_request", "real_opening", "attachment", "brings"} <= looks(text)


_SENT = st.sampled_from(
    [
        *("{} suggested that I contact you", "{} told me to write to you", "{} gave me your name"),
        *("I was referred to you by {}", "I got your name from {}", "{} said I should call you"),
    ]
)
_AM = st.sampled_from(
    [
        *(
            "an engineer with X years experience",
            "a marketing specialist with over 15 years experience",
        ),
        *("a nurse with 5+ years of experience", "an accountant with 12 years' experience"),
        *("an experienced welder", "a geologist with 20 years in the field"),
    ]
)
_WANT = st.sampled_from(
    ["looking for a job", "seeking a new opportunity", "in search of work", "looking for work"]
)
_SEND = st.sampled_from(
    [
        "My resume is attached.",
        "Please find my CV attached.",
        "I have enclosed my r\u00e9sum\u00e9.",
    ]
)
_HELP = st.sampled_from(
    [
        *("If you can help me, I would appreciate it.", "Any help would be appreciated."),
        *("Please let me know if you can help.", "I would be grateful for any help."),
    ]
)


@given(
    st.sampled_from(["So-and-so", "Jane Miller", "Mr. Miller", "My friend Jane"]),
    st.tuples(_SENT, _AM, _WANT, _SEND, _HELP),
    st.sampled_from(["", "Hi Maya,\n\n", "Dear Ms. Okafor, "]),
    st.sampled_from([None, *PURPOSES]),
)
def test_the_example_fails_in_other_words_whatever_it_is_said_to_be_for(
    name: str, said: tuple[str, str, str, str, str], greeting: str, purpose: str | None
) -> None:
    sent, am, want, send, ask = said
    text = f"{greeting}{sent.format(name)}. I am {am} {want}. {send} {ask}"
    assert len(looks(text, purpose=purpose)) >= 4
    known = Known(openings=("Engineer", "Acme"), titles=("Engineer",), brings=("15 years in BI",))
    found = checked(text, known, purpose=purpose).findings
    assert sum(each.verdict == "look" for each in found) >= 4


def test_the_example_fails_as_it_is_quoted() -> None:
    text = (
        "So-and-so suggested that I contact you. I am an engineer with X years experience looking"
        " for a job. My resume is attached. If you can help me, I would appreciate it."
    )
    assert len(looks(text)) >= 4
    assert words(findings(text)["value_first"], text) == ["So-and-so suggested that I contact you"]


@pytest.mark.parametrize(
    ("check", "reason", "text", "meant"),
    [
        (
            "stock_phrase",
            "stock",
            "Tom, I’d like to add you to my professional network.",
            "add you",
        ),
        ("attachment", "missing", "Dear Ann, please find attached the list.", "please find"),
        ("length", "short", "do you guys hire?", "do you guys hire?"),
        ("one_request", "vague", "Ann, could you keep me in mind for any role?", "keep me in mind"),
        ("one_request", "several", "Is it hard? Is it paid? Who hires, and when?", "Is it hard?"),
        ("one_request", "no_question", "Please review the twelve chapters.", "Please review"),
        ("meeting", "no_time", "Could we grab a coffee to talk about the museum?", "grab a coffee"),
        ("way_out", "pressing", "I still haven't heard from you about the loom.", "still haven't"),
        (
            "real_opening",
            "any",
            "Ann, are you hiring? I'd take any job in Leeds.",
            "are you hiring",
        ),
        ("value_first", "name_first", "Judge Orr told me to write to you.", "Judge Orr"),
        ("about_them", "not_about_you", "I am a cook. I need a job. Can I ask?", "I"),
    ],
)
def test_what_is_looked_at_points_at_its_words(
    check: str, reason: str, text: str, meant: str
) -> None:
    found = findings(text)[check]
    assert (found.verdict, found.reason) == ("look", reason)
    assert words(found, text)[0].startswith(meant)


@pytest.mark.parametrize(
    ("check", "reason", "meant"),
    [
        ("about_them", "about_you", "your"),
        ("brings", "told", "I led the move of 140 tables"),
        ("real_opening", "opening", "Platform lead role"),
        ("one_request", "one", "Would you be comfortable introducing me to Priya Shah"),
        ("way_out", "easy", "If not"),
    ],
)
def test_what_is_fine_points_at_what_convinced(check: str, reason: str, meant: str) -> None:
    found = findings(GOOD)[check]
    assert (found.verdict, found.reason) == ("ok", reason)
    assert any(each.startswith(meant) for each in words(found, GOOD))


def test_a_meeting_with_its_time_and_reason() -> None:
    text = (
        "Dear Ms. Abara, your map of the tram noise is on our wall. I measured noise for Brno"
        " council and have 60 readings. May I come by on Tuesday at ten, twenty minutes, to see"
        " whether they fit your model?"
    )
    found = findings(text)["meeting"]
    assert (found.verdict, found.reason) == ("ok", "time_and_reason")
    assert "Tuesday" in words(found, text)


def test_an_attachment_that_is_there() -> None:
    text = "Dear Maya, my notes on the two looms are attached, as you asked on Tuesday."
    assert findings(text)["attachment"].verdict == "look"
    assert findings(text, attachments=1)["attachment"].verdict == "ok"
    assert "attachment" not in findings("Dear Maya, the museum was lovely. I attach nothing.")


def test_a_long_message_points_at_what_is_too_much() -> None:
    text = "Dear Ann, " + "the loom in Leeds is a fine one and I dye silk. " * 40
    found = findings(text)["length"]
    assert (found.verdict, found.reason) == ("look", "long")
    assert 0 < found.spans[0][0] < found.spans[0][1] <= len(text)


def test_thanks_that_ask_nothing_are_not_asked_for_more() -> None:
    text = (
        "Dear Ann, thank you for showing me the dye shed on Tuesday. I tried your walnut bath on"
        " forty metres and the blue held. No need to reply."
    )
    found = findings(text)
    assert not {"brings", "one_request", "real_opening", "meeting"} & set(found)
    assert looks(text) == set()


def test_thanks_that_slip_in_an_ask_are_looked_at_as_one() -> None:
    text = (
        "Thank you so much for your time. If you hear of anything, please keep me in mind, and"
        " pass my CV to anyone who might be hiring."
    )
    assert {"one_request", "brings"} <= looks(text, purpose="thank_you")


def test_the_paragraph_to_forward_may_say_what_is_brought() -> None:
    text = "Hi Tom, would you forward the lines below to Priya Shah at Northwind by Friday?"
    assert findings(text)["brings"].verdict == "look"
    forward = "Jo Berg moved 140 tables to dbt at Lumen and cut the nightly load by two hours."
    found = findings(text, forward=forward)["brings"]
    assert (found.verdict, found.reason, found.spans) == ("ok", "forward", ())


def test_what_is_noted_counts() -> None:
    text = (
        "Hello, how is Northwind doing? Can you say who reads what comes for the Data Lead there?"
    )
    known = Known(organisations=("Northwind",), openings=("Data Lead",))
    found = findings(text, known)
    assert (found["real_opening"].reason, words(found["real_opening"], text)) == (
        "opening",
        ["Data Lead"],
    )
    assert "Northwind" in words(found["about_them"], text)
    proof = Known(brings=("Wrote the Kafka cookbook for new teams",))
    said = "Could you pass it on? There is the Kafka cookbook, which new teams use."
    assert findings(said, proof)["brings"].verdict == "ok"


def test_a_text_in_another_language_is_only_measured() -> None:
    found = checked(
        "Hallo Maya, danke für das Gespräch am Dienstag. Könntest du mich bitte Priya vorstellen?"
        " Mein Lebenslauf ist attached."
    )
    assert (found.language, found.only_language_free) == ("de", True)
    assert [each.check for each in found.findings] == ["length"]
    assert checked("Olá Maria, gostei muito do seu artigo sobre energia eólica.").language == "und"


def test_one_finding_is_not_yet_a_message_worth_another_look() -> None:
    one = Finding("brings", "look", "nothing")
    noted = Finding("earned", "look", "first_touch")
    assert judged([one]) == judged([one, noted, noted]) == "ok"
    assert judged([one, Finding("length", "look", "short")]) == "look"


_PIECES = st.sampled_from(
    [
        *("could you ", "please ", "any help ", "I ", "your ", "Maya Okafor ", "told me to write "),
        *(
            '"',
            "“",
            "?",
            ". ",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "İ",
            "ß",
            "👩‍👩‍👧",
            "\x00",
            "coffee ",
            "by ",
        ),
        *(
            "if you ",
            "no problem ",
            "12 ",
            "twenty-",
            "attached ",
            "'",
            "Mr. ",
            "http://x.example/",
        ),
    ]
)


@given(
    st.lists(_PIECES | st.text(max_size=8), max_size=60).map("".join),
    st.sampled_from(ascii_uppercase),
)
def test_every_finding_is_of_a_check_and_lies_in_the_text(text: str, initial: str) -> None:
    known = Known(names=(initial,), organisations=("Maya [Co]",), brings=("told (me)",))
    first = checked(text, known)
    assert first == checked(text, known)
    order = [CHECKS.index(each.check) for each in first.findings]
    assert order == sorted(set(order))
    for each in first.findings:
        assert each.verdict in ("ok", "look")
        assert all(0 <= start < end <= len(text) for start, end in each.spans)
        assert list(each.spans) == sorted(each.spans)


@pytest.mark.parametrize(
    "piece",
    [
        *("a", " ", "\n", "?", ".", '"', "could you ", "asked me me ", "if you ", "Tom, "),
        *("hi ", "I have also ", "- ", "1) ", "Mr. ", "any ", "a-", "'", "thanks\n", "İ"),
    ],
)
def test_a_text_of_the_same_over_and_over_is_read_to_its_end(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    for each in checked(text).findings:
        assert each.check in TEXT_CHECKS
