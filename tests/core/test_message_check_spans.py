"""Which words a finding points at, and which checks a message is looked at with."""

from datetime import date

import pytest

from netbook.core.message_check import Draft, Finding, Known, check_message
from netbook.core.purposes import ASKS, PURPOSES

TODAY = date(2026, 5, 4)
ASKING = (
    "Hi Maya, I met Priya on 19 November; thank you again for introducing us. {courtesy} I saw"
    " that Northwind Traders has an opening: Platform lead. From my own work: led the migration"
    " of 900 reports to a lakehouse without a lost day (Contoso). Would you be willing to"
    " introduce me to Dieter Hahn by email this week? If it is not the right moment, say so."
)
CATCHING_UP = (
    "Hi Maya, I met Priya on 19 November; thank you again for introducing us. How are things with"
    " data contracts? What are you working on these days?"
)
KNOWN = Known(
    organisations=("Northwind Traders",),
    cares=("Data contracts between the teams",),
    openings=("Platform lead", "Northwind Traders", "Head of BI", "Contoso"),
    titles=("Platform lead", "Head of BI"),
    brings=("Led the migration of 900 reports to a lakehouse without a lost day",),
)
COURTESIES = (
    "How are things with data contracts?",
    "How are you?",
    "How have you been since the conference in Ghent?",
    "How is your family?",
    "What are you working on these days?",
    "What have you been up to?",
)


def findings(text: str, known: Known = KNOWN, purpose: str | None = None) -> dict[str, Finding]:
    """What the checks find in a message, by check."""
    found = check_message(Draft("", text, purpose=purpose), known, TODAY).findings
    return {each.check: each for each in found}


def words(found: Finding, text: str) -> list[str]:
    """The words that a finding means."""
    return [text[start:end] for start, end in found.spans]


@pytest.mark.parametrize("courtesy", COURTESIES)
@pytest.mark.parametrize("purpose", ["introduction", None])
def test_the_request_is_what_asks_most(courtesy: str, purpose: str | None) -> None:
    text = ASKING.format(courtesy=courtesy)
    found = findings(text, purpose=purpose)["one_request"]
    assert (found.verdict, words(found, text)) == (
        "ok",
        ["Would you be willing to introduce me to Dieter Hahn by email this week?"],
    )


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Who dyes with walnut in Leeds? Could you name one dyer who sells walnut hulls by"
            " Friday?",
            "Could you name one dyer who sells walnut hulls by Friday?",
        ),
        (
            "I'd like to ask about walnut dye. Which mordant did you use on the forty metres of"
            " silk, alum or iron?",
            "Which mordant did you use on the forty metres of silk, alum or iron?",
        ),
    ],
)
def test_of_two_requests_the_one_that_can_be_answered(text: str, asked: str) -> None:
    assert words(findings(text)["one_request"], text) == [asked]


@pytest.mark.parametrize("courtesy", COURTESIES)
def test_a_polite_question_alone_is_no_request(courtesy: str) -> None:
    text = f"Hi Maya, I met Priya on 19 November; thank you for introducing us. {courtesy}"
    found = findings(text, purpose="introduction")["one_request"]
    assert (found.verdict, found.reason, found.spans) == ("look", "none", ())


def test_what_is_brought_is_the_strongest_evidence() -> None:
    text = ASKING.format(courtesy=COURTESIES[0])
    proof = (
        "From my own work: led the migration of 900 reports to a lakehouse without a lost day"
        " (Contoso)."
    )
    assert words(findings(text)["brings"], text) == [proof]
    assert words(findings(text, Known())["brings"], text) == [proof]


def test_a_deed_with_its_figure_shows_more_than_a_day() -> None:
    text = (
        "I met Ola Berg at the Ghent dye fair on 3 March. I dyed 140 metres of silk for the"
        " Leeds museum. Could you pass this on to Tim Roe?"
    )
    found = findings(text, Known())["brings"]
    assert words(found, text) == ["I dyed 140 metres of silk for the Leeds museum."]


def test_what_the_reader_did_is_not_what_is_brought() -> None:
    text = "Your talk on data contracts was kind. Could you name who tests data contracts?"
    known = Known(brings=("data contracts",))
    assert findings(text, known)["brings"].verdict == "look"


def test_an_opening_is_named_by_its_title() -> None:
    text = ASKING.format(courtesy=COURTESIES[0])
    assert words(findings(text)["real_opening"], text) == ["Platform lead"]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Senior Platform Lead (all genders)", "platform lead"),
        ("Data Platform Lead", "platform lead"),
        ("Team lead", "team lead"),
        ("Glazier", "glazier"),
    ],
)
def test_a_title_may_be_said_in_short(title: str, said: str) -> None:
    text = f"Dear Ann, your windows in Leeds are fine. Who reads what comes for the {said} job?"
    known = Known(openings=(title, "Acme"), titles=(title,))
    assert words(findings(text, known)["real_opening"], text) == [said]


def test_a_word_that_many_titles_have_names_none() -> None:
    text = "I am an engineer with ten years experience looking for a job. Can you help me?"
    known = Known(openings=("Senior engineer", "Engineer"), titles=("Senior engineer", "Engineer"))
    assert findings(text, known)["real_opening"].verdict == "look"


def test_without_a_title_who_has_the_opening_is_named() -> None:
    text = "Hi Maya, could you name who hires for the data role at Northwind Traders?"
    assert words(findings(text)["real_opening"], text) == ["Northwind Traders"]
    done = "Hi Maya, I moved 900 reports for Contoso. Could you name who reads lakehouse logs?"
    found = findings(done)["real_opening"]
    assert (found.verdict, found.reason) == ("ok", "topic")


def test_an_opening_that_is_not_noted_has_its_title_before_it() -> None:
    text = (
        "Dear Ann, your walnut dye held on forty metres of silk. Would you pass my sketch on for"
        " the Textile Conservator post at the Leeds Museum by Friday?"
    )
    found = findings(text, Known())["real_opening"]
    assert words(found, text) == ["Textile Conservator post"]


ASKED = {"brings", "one_request", "real_opening", "meeting", "way_out"}


@pytest.mark.parametrize("purpose", sorted(set(PURPOSES) - ASKS))
@pytest.mark.parametrize(
    "text", [CATCHING_UP, *(f"Hi Maya, it was good to see you. {each}" for each in COURTESIES)]
)
def test_what_asks_nothing_is_not_looked_at_as_a_request(purpose: str, text: str) -> None:
    found = findings(text, purpose=purpose)
    assert not ASKED & set(found)
    assert "about_them" in found


@pytest.mark.parametrize("purpose", sorted(set(PURPOSES) - ASKS))
def test_a_request_is_looked_at_whatever_the_message_is_for(purpose: str) -> None:
    text = f"{CATCHING_UP} Could you forward my CV to Dieter Hahn?"
    assert {"brings", "one_request", "real_opening"} <= set(findings(text, purpose=purpose))


def test_thanks_for_what_they_did_are_about_them() -> None:
    text = "Hi Maya, I met Priya on 19 November; thank you again for introducing us."
    found = findings(text, Known(), "thank_you")["about_them"]
    assert (found.verdict, words(found, text)) == ("ok", ["thank you again for introducing"])


@pytest.mark.parametrize(
    ("purpose", "text", "check", "reason"),
    [
        # an order is one also where it is polite
        ("share", "My film is out. Please like and repost it.", "one_request", "no_question"),
        # what asks for nothing in particular, together
        (
            "follow_up",
            "Let's stay in touch and see how we can help each other.",
            "one_request",
            "vague",
        ),
    ],
)
def test_what_wants_something_asks(purpose: str, text: str, check: str, reason: str) -> None:
    found = findings(text, Known(), purpose)[check]
    assert (found.verdict, found.reason) == ("look", reason)


@pytest.mark.parametrize(
    "text",
    [
        "The grease stiffens in the cold; it would be cheap to check with a thermometer.",
        "Please don't trouble to write; please find the walnut list below.",
    ],
)
def test_what_only_tells_asks_nothing(text: str) -> None:
    assert "one_request" not in findings(text, Known())


def test_a_name_after_madam_is_nobody_else() -> None:
    assert findings("Dear Madam Fontaine, your walnut dye held.")["stock_phrase"].verdict == "ok"
    assert findings("Dear Madam, your walnut dye held.")["stock_phrase"].verdict == "look"
    assert findings("Dear Sir or Madam, your dye held.")["stock_phrase"].verdict == "look"


def test_what_my_crew_did_is_what_i_bring() -> None:
    text = "My crew restored the sash windows of the Leeds Corn Exchange. Who reads glazing bids?"
    assert findings(text, Known())["brings"].verdict == "ok"


@pytest.mark.parametrize(
    "easy", ["If you don't know, tell me who does.", "I shall take silence as a no."]
)
def test_what_makes_it_easy_to_decline(easy: str) -> None:
    text = f"Could you name who tests looms in Leeds by Friday? {easy}"
    assert findings(text, Known())["way_out"].reason == "easy"


def test_a_titled_opening_is_one_in_plain_words_too() -> None:
    text = (
        "Dear Mr. Varga, I applied for the bus mechanic position in Debrecen on 2 March. Since"
        " then I have passed the exam on brakes that your people asked for. Could you tell me"
        " by Friday whether it is still open?"
    )
    found = findings(text, Known())["real_opening"]
    assert (found.verdict, words(found, text)) == ("ok", ["bus mechanic position"])


def test_a_topic_is_told_by_its_words_together_and_not_by_a_figure() -> None:
    text = (
        "Dear Ann, your paper on soil salinity is on our wall. Is electrical conductivity good"
        " enough for the three town hall maps?"
    )
    found = findings(text, Known())["real_opening"]
    assert words(found, text) == ["electrical conductivity", "three town hall maps"]


def test_polite_wishes_are_not_about_the_reader() -> None:
    text = (
        "Thank you so much for your time. It was a pleasure to meet you. I look forward to"
        " hearing from you soon."
    )
    assert findings(text, Known())["about_them"].reason == "not_about_you"


def test_time_that_was_spent_shows_more_than_what_is_sent_along() -> None:
    text = (
        "I've put three sentences below for Nadia Rahimi. I've spent four years untangling"
        " invoice data at Orbit. Would you introduce us by Friday?"
    )
    brought = words(findings(text, Known())["brings"], text)
    assert brought == ["I've spent four years untangling invoice data at Orbit."]
    assert words(findings(text, Known())["one_request"], text) == [
        "Would you introduce us by Friday?"
    ]


def test_what_the_reader_saw_of_my_work_is_what_i_bring() -> None:
    text = (
        "Hello Dr. Amin, you watched me teach the sewing course at the women's shelter. I'm"
        " applying to the adult college in Leeds and need half a page by 3 June. Could you write"
        " it? If you are short of time, I'll ask Mrs. Cole."
    )
    found = findings(text, Known(), "reference")
    assert words(found["brings"], text) == [
        "you watched me teach the sewing course at the women's shelter."
    ]
    assert words(found["real_opening"], text) == ["applying to the adult college in Leeds"]
    assert words(found["one_request"], text) == ["Could you write it?"]


def test_what_only_they_could_do_is_no_request() -> None:
    text = (
        "Hello Paul, the old print works made me think of the Heidelberg that only you could"
        " start. How's retirement treating your hands?"
    )
    assert not ASKED & set(findings(text, Known()))
