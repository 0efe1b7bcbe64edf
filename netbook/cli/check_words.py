"""What the checks of a message found, in English."""

from datetime import date

from netbook.cli import words
from netbook.core.message_check import Finding

LANGUAGE_NOTE = "This isn't English: only the checks that need no language were made."

_TITLES = {
    "outcome_told": "How it went",
    "already_asked": "Asked before",
    "asks_this_week": "Asks this week",
    "earned": "Earned",
    "introducer_fatigue": "Introductions asked of them",
    "about_them": "About them first",
    "value_first": "What you bring before names",
    "brings": "What you bring",
    "real_opening": "A real opening or topic",
    "one_request": "One specific request",
    "meeting": "Time and reason to meet",
    "way_out": "An easy way out",
    "stock_phrase": "Your own words",
    "length": "Length",
    "attachment": "Attachment",
    "nearly_same": "The same text to others",
}

_SENTENCES = {
    ("outcome_told", "told"): "nothing is left to tell of earlier introductions",
    (
        "outcome_told",
        "untold",
    ): "they introduced you to {name} on {on} and haven't heard how it went",
    ("already_asked", "new"): "you haven't asked them this before",
    ("already_asked", "asked"): "you asked them this on {on}",
    ("already_asked", "asked_other"): "you asked {of} about {target} on {on}",
    ("asks_this_week", "few"): "{asks} this week, {of_one} of them to this person",
    ("asks_this_week", "many"): "{asks} this week already",
    ("asks_this_week", "of_one"): "you asked this person something this week already",
    ("earned", "first_touch"): "nothing is noted with them yet, and this asks for something",
    ("earned", "asked_lately"): "you asked them something on {on}; leave some time, or give first",
    ("earned", "balance"): "you gave {gave}, asked {asked} and received {received}",
    ("introducer_fatigue", "rested"): "they weren't asked for an introduction lately",
    ("introducer_fatigue", "asked_lately"): "they were asked for an introduction on {on}",
    ("about_them", "about_you"): "it speaks of them early",
    ("about_them", "not_about_you"): "its beginning says nothing in particular of them",
    ("about_them", "about_me"): "I and my {i}, you and your {you}",
    ("value_first", "value_before"): "you say something of your own before the name",
    ("value_first", "name_first"): "somebody's name comes before what you bring",
    ("brings", "told"): "you say what you bring",
    ("brings", "forward"): "the paragraph to forward says what you bring",
    ("brings", "nothing"): "nothing says what you did or bring",
    ("real_opening", "opening"): "it names an opening",
    ("real_opening", "topic"): "it names what it is about",
    ("real_opening", "any"): "it is about any opening at all",
    ("real_opening", "none"): "it names no opening and no topic",
    ("one_request", "one"): "it asks one thing that can be answered",
    ("one_request", "none"): "it asks nothing",
    ("one_request", "vague"): "it asks for nothing in particular",
    ("one_request", "several"): "it asks {times} things",
    ("one_request", "no_question"): "it says what you want, but asks no question",
    ("meeting", "time_and_reason"): "it says when or how long, and what for",
    ("meeting", "no_time"): "it says neither when nor how long",
    ("meeting", "no_reason"): "it doesn't say what for",
    ("way_out", "easy"): "it is easy to say no",
    ("way_out", "choice"): "it is easy to answer",
    ("way_out", "pressing"): "it presses",
    ("way_out", "none"): "nothing makes it easy to say no",
    ("stock_phrase", "own_words"): "no worn phrase",
    ("stock_phrase", "stock"): "everybody writes this",
    ("length", "length"): "{words} words",
    ("length", "short"): "{words} words say little",
    ("length", "long"): "{words} words are much to read",
    ("attachment", "there"): "it is there",
    ("attachment", "missing"): "you say that something is attached, and nothing is",
    ("nearly_same", "own"): "nobody else got this text lately",
    ("nearly_same", "same"): "nearly the same text went to {names}",
}

# The same of a single word.
_OF_ONE = {("length", "short"): "{words} word says little"}


def title(finding: Finding) -> str:
    """What a check looks at."""
    return _TITLES[finding.check]


def reason_sentence(finding: Finding) -> str:
    """Why a check says what it says."""
    figures = {name: _said(value) for name, value in finding.figures.items()}
    figures["names"] = ", ".join(
        f"{figures[name]} ({figures[name.replace('name', 'on')]})"
        for name in ("name_1", "name_2", "name_3")
        if name in figures
    )
    kind = finding.check, finding.reason
    one = finding.figures.get("words") == 1
    said = ((one and _OF_ONE.get(kind)) or _SENTENCES[kind]).format(**figures)
    if finding.check == "already_asked" and finding.verdict == "look":
        if finding.reason == "asked" and figures["target"]:
            said += f" ({figures['target']})"
        said += f"; the answer was {figures['answer']}" if figures["answer"] else "; no answer yet"
    return said


def _said(value: int | str | date) -> str:
    return words.day(value) if isinstance(value, date) else str(value)
