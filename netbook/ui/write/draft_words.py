"""The text that a message begins with: short, warm, from what the notebook knows, and no blanks.

What nothing is known of is left out, and named as missing.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from netbook.core.message_parts import Part, begins_with, missing
from netbook.core.organisation_words import organisation_words
from netbook.core.purposes import ASKS
from netbook.store.message_parts import About, Letter
from netbook.ui import words
from netbook.ui.words import tr
from netbook.ui.write.part_words import sentence

# A role, an organisation or a person is what these are about.
_WANT_TOPIC = ("advice", "meeting", "reference")
# Of these a person alone is no topic.
_OF_NO_PERSON = ("advice", "reference", "follow_up")


class Drafted(NamedTuple):
    """What a message begins with; `missing` names in words what the notebook doesn't know."""

    subject: str = ""
    text: str = ""
    forward: str = ""
    missing: tuple[str, ...] = ()


def drafted(letter: Letter, purpose: str, today: date) -> Drafted:
    """What a message of this purpose begins with."""
    said = begins_with(_fitting(letter, purpose), purpose)
    request, gone = _request(letter, purpose)
    forward = _forward(letter, said, today) if purpose == "introduction" and request else ""
    warm = [part for part in said if part.kind not in ("opening", "bring", "saw")]
    brought = [part for part in said if part.kind in ("opening", "bring", "saw")]
    blocks = [
        _greeting(letter),
        _joined(sentence(part, today) for part in warm),
        _joined(sentence(part, today) for part in brought),
        _joined([request, *_way_out(letter, purpose, request, forward)]),
        _closing(letter),
    ]
    left_out = [missing_words(kind) for kind in missing(said, purpose)] + gone
    if not letter.signature:
        left_out.append(tr("how you sign"))
    text = "\n\n".join(block for block in blocks if block)
    return Drafted(_subject(letter, purpose), text, forward, tuple(left_out))


def likely(letter: Letter | None) -> str:
    """What a message is for that nobody said: what it is about, else thanks that are owed."""
    if letter is None:
        return "catch_up"
    about, to = letter.about, letter.to
    if about.other is not None:
        return "introduction"
    if about.organisation:
        # Whoever is there themselves needs no introduction to the place.
        there = organisation_words(to.organisation) == organisation_words(about.organisation)
        return ("follow_up" if about.applied else "meeting") if there else "introduction"
    owed = any(part.kind == "thanks" for part in letter.parts)
    return "thank_you" if owed else "catch_up"


def missing_words(kind: str) -> str:
    """What a reader looks for and the notebook doesn't know."""
    return {
        "cares": tr("something they care about"),
        "opening": tr("the opening or the topic"),
        "bring": tr("what you bring"),
        "saw": tr("what they saw of your work"),
        "thanks": tr("what you thank for"),
        "asked": tr("what you asked"),
        "gift": tr("what you give"),
    }[kind]


def request_of(letter: Letter, purpose: str) -> str:
    """The one request of a message of this purpose, empty where the notebook doesn't know it."""
    return _request(letter, purpose)[0] if purpose in ASKS else ""


def way_out_of(letter: Letter, purpose: str) -> str:
    """What makes it easy to decline."""
    return " ".join(_way_out(letter, purpose, "-", ""))


def _fitting(letter: Letter, purpose: str) -> list[Part]:
    """The parts without what belongs elsewhere; first what is of whom the message is about."""
    other = letter.about.other
    names = {other.given, other.name} - {""} if other else set()
    found = []
    for part in letter.parts:
        if part.kind == "outcome" and part.other in names and purpose in ASKS:
            continue  # whom one was introduced to isn't asked for again
        if part.kind == "opening" and purpose in ("follow_up", "share"):
            continue  # these say it in their own words
        found.append(part)
    return sorted(found, key=lambda part: part.other not in names)


def _greeting(letter: Letter) -> str:
    if letter.to.given:
        return tr("Hi {name},", "a message begins").format(name=letter.to.given)
    return tr("Hello,", "a message begins")


def _closing(letter: Letter) -> str:
    return letter.signature


def topic(about: About, purpose: str = "") -> str:
    """What a message is about, in words: the opening, whom, or the organisation."""
    if about.opening and about.organisation:
        form = tr("{title} at {organisation}", "an opening")
        return form.format(title=about.opening, organisation=about.organisation)
    person = about.other if purpose not in _OF_NO_PERSON else None
    return about.opening or (words.called(person.name) if person else "") or about.organisation


def _request(letter: Letter, purpose: str) -> tuple[str, list[str]]:
    """The one request, or what a message of this purpose says instead; and what is missing."""
    about, what = letter.about, topic(letter.about, purpose)
    other = words.called(about.other.name) if about.other else ""
    if purpose == "introduction":
        return _introduction(other, about.organisation)
    if purpose == "question":
        if not other:
            return "", [tr("whom you ask about")]
        form = tr("How would you write to {name}: by email, or is there a better way?")
        return form.format(name=other), []
    if purpose in _WANT_TOPIC and not what:
        return "", [tr("what exactly you ask")]
    if purpose == "share":
        return _share(about)
    if purpose == "follow_up":
        if about.opening and about.applied:
            form = tr("I applied for {what}, and would like to know by Friday where it stands.")
            return form.format(what=what), []
        if any(part.kind == "asked" for part in letter.parts):
            return tr("Could you tell me by Friday whether it suits you?"), []
        if what:
            form = tr("Could you tell me by Friday where it stands: {what}?")
            return form.format(what=what), []
        return "", [tr("what exactly you ask")]
    form = {
        "advice": tr(
            "One question about {what}: which one thing should I show first? "
            "Two lines by email this week are plenty."
        ),
        "meeting": tr(
            "Could we speak for 20 minutes next week, by phone or video, about {what}? "
            "I will bring two questions."
        ),
        "reference": tr(
            "May I name you as a reference for {what}? "
            "It would be one call of ten minutes within the next two weeks."
        ),
        "catch_up": tr("What are you working on these days?"),
        "thank_you": "",
        "give": "",
    }[purpose]
    return form.format(what=what), []


def _introduction(other: str, organisation: str) -> tuple[str, list[str]]:
    if other:
        form = tr("Would you be willing to introduce me to {name} by email this week?")
        return form.format(name=other), []
    if organisation:
        form = tr(
            "Would you be willing to introduce me by email this week to somebody at {organisation} "
            "who works on it?"
        )
        return form.format(organisation=organisation), []
    return "", [tr("whom you want to meet")]


def _share(about: About) -> tuple[str, list[str]]:
    if not about.opening:
        return "", [tr("what you share")]
    form = tr("I saw an opening that may be something for you, or for somebody you know: {what}.")
    said = form.format(what=topic(about))
    return (f"{said}\n{about.url}" if about.url else said), []


def _way_out(letter: Letter, purpose: str, request: str, forward: str) -> list[str]:
    """After what is asked: what makes it easy to do, and easy to decline."""
    if purpose not in ASKS or not request:
        return []
    said = [tr("Below are a few lines that you can forward as they are.")] if forward else []
    if purpose == "introduction" and letter.about.other is not None:
        name = letter.about.other.given or letter.about.other.name
        form = tr(
            "If it is not the right moment, just say so; a word on what matters to {name} would "
            "help me just as much."
        )
        return [*said, form.format(name=words.called(name))]
    return [*said, tr("If it does not suit you, just say so.")]


def _subject(letter: Letter, purpose: str) -> str:
    about, what = letter.about, topic(letter.about, purpose)
    other = words.called(about.other.name) if about.other else ""
    if purpose == "introduction" and other:
        if about.opening:
            return tr("{name} and the role: {title}").format(name=other, title=about.opening)
        return tr("An introduction to {name}?").format(name=other)
    if purpose == "question":
        what = other
    if purpose == "thank_you":
        return tr("Thank you", "subject of a message")
    if purpose == "catch_up":
        return tr("How are you?", "subject of a message")
    if purpose == "give":
        return tr("Something that may help", "subject of a message")
    form = {
        "introduction": tr("An introduction: {what}?"),
        "advice": tr("One question about {what}"),
        "meeting": tr("20 minutes about {what}?"),
        "question": tr("A question about {what}"),
        "reference": tr("A reference for {what}?"),
        "share": tr("For you: {what}"),
        "follow_up": tr("Following up: {what}"),
    }[purpose]
    return form.format(what=what) if what else ""


def _forward(letter: Letter, said: Iterable[Part], today: date) -> str:
    """A few lines about the user that can be forwarded as they are."""
    about = letter.about
    proofs = [sentence(part._replace(detail=""), today) for part in said if part.kind == "bring"]
    if not proofs:
        return ""
    if about.opening:
        first = tr("I am interested in {what}.").format(what=topic(about))
    elif about.organisation:
        first = tr("I am interested in what {organisation} does.")
        first = first.format(organisation=about.organisation)
    else:
        first = ""
    ask = tr("I would be glad of 15 minutes to hear what matters most there.")
    return "\n".join(line for line in (first, *proofs, ask, letter.signature) if line)


def _joined(sentences: Iterable[str]) -> str:
    """Sentences of one paragraph; an address keeps a line of its own."""
    return " ".join(each for each in sentences if each)
