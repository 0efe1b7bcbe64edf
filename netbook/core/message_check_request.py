"""What a message asks for: one thing that can be answered, a meeting with its time, a way out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from netbook.core.english.message_manners import (
    COURTESY,
    INTEREST,
    NO_ASK,
    OFFERED,
    PRESSURE,
    WAY_OUT,
)
from netbook.core.english.message_requests import ORDER, REQUEST, VAGUE, VAGUE_IN_REQUEST
from netbook.core.english.messages import LENGTH_OF_TIME, MEETING, REASON, WHEN
from netbook.core.message_check_topics import density, is_name, named, words_in
from netbook.core.message_check_values import Finding, Span
from netbook.core.message_text import MessageText, Sentence

# More questions than that want more than one answer.
MOST_QUESTIONS = 2
MOST_REQUESTS = 4
# A sentence of which so many words name something says what it is about (a share of its words).
PLAIN = 0.15
# A message of more words has room for an easy way out.
ROOM = 100


class Requests(NamedTuple):
    """The sentences that ask for something, and the words of them that ask for anything at all.

    `asks` is whether the message as a whole asks for something, beyond how its reader is; `wants`
    whether it does so in so many words, and not by a mere question.
    """

    sentences: tuple[Sentence, ...]
    questions: tuple[Sentence, ...]
    vague: tuple[Span, ...]
    asks: bool
    wants: bool


def requests_in(read: MessageText) -> Requests:
    """What a message asks of its reader."""
    found: list[Sentence] = []
    questions: list[Sentence] = []
    vague: list[Span] = []
    asks = wants = plainly = False
    for sentence in read.own():
        # What begins with a quotation mark repeats somebody's question.
        question = sentence.is_question and not sentence.text.startswith('"')
        asking = _is_request(sentence)
        if question and not asking and COURTESY.search(sentence.text):
            continue
        spans = _spans(VAGUE, read, sentence)
        if question or asking:
            spans += _spans(VAGUE_IN_REQUEST, read, sentence)
        if question:
            questions.append(sentence)
        if question or asking or spans:
            found.append(sentence)
            vague += spans
        if not spans and question and OFFERED.search(sentence.text):
            continue
        plainly |= question and asking
        wants |= bool(asking or spans)
        asks |= wants or (question and not INTEREST.search(sentence.text))
    if NO_ASK.search(read.low) and not vague and not plainly:
        asks = wants = False
    return Requests(tuple(found), tuple(questions), tuple(sorted(vague)), asks, wants)


def _is_request(sentence: Sentence) -> bool:
    said = sentence.text
    if OFFERED.search(said):
        return False
    if not sentence.is_question and (WAY_OUT.search(said) or NO_ASK.search(said)):
        return False
    return bool(REQUEST.search(said) or ORDER.match(said))


def _spans(pattern: re.Pattern[str], read: MessageText, sentence: Sentence) -> list[Span]:
    return [found.span() for found in pattern.finditer(read.low, sentence.start, sentence.end)]


def request_findings(read: MessageText, requests: Requests, asks: bool) -> Iterator[Finding]:
    """Findings on what is asked; of a message that needn't ask and doesn't, whether it presses."""
    if asks:
        yield _one_request(read, requests)
        yield from _meeting(read, requests)
    yield from _way_out(read, requests, asks)


def _one_request(read: MessageText, requests: Requests) -> Finding:
    if not requests.sentences:
        return Finding("one_request", "look", "none")
    if requests.vague:
        return Finding("one_request", "look", "vague", {}, requests.vague)
    if len(requests.questions) > MOST_QUESTIONS:
        spans = tuple(sentence.span for sentence in requests.questions)
        return Finding("one_request", "look", "several", {"times": len(spans)}, spans)
    if len(requests.sentences) > MOST_REQUESTS:
        spans = tuple(sentence.span for sentence in requests.sentences)
        return Finding("one_request", "look", "several", {"times": len(spans)}, spans)
    if not requests.questions and not any(_is_plain(read, each) for each in requests.sentences):
        spans = tuple(sentence.span for sentence in requests.sentences)
        return Finding("one_request", "look", "no_question", {}, spans)
    clear = [sentence for sentence in requests.sentences if _is_clear(read, sentence)]
    if not clear:
        spans = tuple(sentence.span for sentence in requests.sentences)
        return Finding("one_request", "look", "vague", {}, spans)
    best = max(clear, key=lambda each: _weight(read, each))
    return Finding("one_request", "ok", "one", {}, (best.span,))


def _weight(read: MessageText, sentence: Sentence) -> tuple[int, int]:
    """How much a sentence asks, how well it can be answered, and how much it names."""
    said = sentence.text
    when = bool(WHEN.search(said) or LENGTH_OF_TIME.search(said))
    whom = any(is_name(read, span, sentence.start) for span in words_in(read, sentence))
    asks = 2 * _is_request(sentence) + 2 * sentence.is_question
    return asks + when + whom, len(named(read, sentence))


def _is_plain(read: MessageText, sentence: Sentence) -> bool:
    """Whether a request without a question mark says what it is about, and how much or when."""
    return density(read, (sentence,)) >= PLAIN and bool(
        WHEN.search(sentence.text) or LENGTH_OF_TIME.search(sentence.text)
    )


def _is_clear(read: MessageText, sentence: Sentence) -> bool:
    """Whether a request names what it is about, itself or by the sentence before it."""
    if named(read, sentence):
        return True
    place = read.sentences.index(sentence)
    before = read.sentences[max(0, place - 2) : place]
    return sentence.is_question and any(len(named(read, each)) >= 3 for each in before)


def _meeting(read: MessageText, requests: Requests) -> Iterator[Finding]:
    asked = [
        found.span()
        for sentence in requests.sentences
        for found in MEETING.finditer(read.low, sentence.start, sentence.end)
    ]
    if not asked:
        return
    near = [sentence for sentence in read.own() if any(_within(span, sentence) for span in asked)]
    times = [
        found.span()
        for sentence in requests.sentences
        for pattern in (WHEN, LENGTH_OF_TIME)
        for found in pattern.finditer(read.low, sentence.start, sentence.end)
    ]
    if not times:
        yield Finding("meeting", "look", "no_time", {}, tuple(asked))
    elif not any(REASON.search(each.text) or density(read, (each,)) >= PLAIN for each in near):
        yield Finding("meeting", "look", "no_reason", {}, tuple(asked))
    else:
        yield Finding("meeting", "ok", "time_and_reason", {}, tuple(sorted(set(times))))


def _within(span: Span, sentence: Sentence) -> bool:
    return sentence.start <= span[0] < sentence.end


def _way_out(read: MessageText, requests: Requests, asks: bool) -> Iterator[Finding]:
    pressing = tuple(found.span() for found in PRESSURE.finditer(read.low, *read.body))
    if pressing:
        yield Finding("way_out", "look", "pressing", {}, pressing)
    if pressing or not asks:
        return
    easy = tuple(
        found.span()
        for sentence in read.sentences
        for found in WAY_OUT.finditer(read.low, sentence.start, sentence.end)
    )
    if easy:
        yield Finding("way_out", "ok", "easy", {}, easy)
    elif choices := tuple(each.span for each in requests.questions if " or " in each.text):
        yield Finding("way_out", "ok", "choice", {}, choices)
    elif read.words > ROOM:
        yield Finding("way_out", "look", "none")
