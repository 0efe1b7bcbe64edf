"""Whether a message says what its writer brings, begins with its reader, and names an opening."""

import re
from collections.abc import Iterable, Iterator, Mapping

from netbook.core.english.message_persons import (
    DEED,
    EMPTY_YOU,
    FIRST,
    OFFER,
    PRONOUN,
    SPENT,
    STARTED,
    THANKED,
    WE,
    WITNESSED,
    YOU,
)
from netbook.core.english.message_purposes import THANKS
from netbook.core.english.message_words import COMMON, DEEDS, NOT_DEEDS, SLIGHT
from netbook.core.english.messages import REFERRED_BY, REFERRER
from netbook.core.message_check_known import (
    about_reader,
    own_proofs,
)
from netbook.core.message_check_opening import opening_finding
from netbook.core.message_check_request import Requests
from netbook.core.message_check_topics import (
    density,
    has_figure,
    is_name,
    named,
    plain,
    words_in,
)
from netbook.core.message_check_values import Finding, Known, Span
from netbook.core.message_text import MessageText, Sentence

# A sentence that has so many words that name something says what it is about (a share of its
# words).
THICK = 0.18
_SOME = 0.15
# I, my and me are seldom more of the words.
_MUCH_I = 0.09
# How many sentences are its beginning, and where a referrer's name comes early.
_BEGINNING = 3
_REFERRED = 4
_EARLY = 2
# So many letters away, a name belongs to what somebody said.
_NEAR = 60


def self_findings(
    read: MessageText,
    subject: MessageText,
    forward: MessageText,
    requests: Requests,
    known: Known,
    asks: bool,
) -> Iterator[Finding]:
    """Findings on what is brought, about whom it is, and whether it names an opening.

    `forward` is the paragraph for others, which may say what is brought.
    """
    yield from _about_them(read, known, asks)
    proofs = own_proofs(read, known)
    brought = sorted({*_brought(read), *proofs})
    yield from _value_first(read, brought)
    if not asks:
        return
    if brought:
        span = _strongest(read, brought, proofs).span
        yield Finding("brings", "ok", "told", {}, (span,))
    elif any(_brought(forward)) or own_proofs(forward, known):
        yield Finding("brings", "ok", "forward")
    else:
        yield Finding("brings", "look", "nothing")
    yield opening_finding(read, subject, requests, known, tuple(_brought(read)))


def _brought(read: MessageText) -> Iterator[Sentence]:
    for sentence in read.sentences:
        if sentence.is_question:
            continue
        things = named(read, sentence)
        if len(things) < 2 or density(read, (sentence,)) < THICK:
            continue
        figure = len(things) > 2 and has_figure(sentence)
        own = FIRST.search(sentence.text) or WE.search(sentence.text)
        if (
            _tells_deed(sentence)
            or WITNESSED.search(sentence.text)
            or OFFER.search(sentence.text)
            or (figure and (own or not YOU.search(sentence.text)))
        ):
            yield sentence


def _tells_deed(sentence: Sentence) -> bool:
    return any(is_deed(found.group(1)) for found in DEED.finditer(sentence.text))


def _tells_much(sentence: Sentence) -> bool:
    """Whether it tells of a deed that shows something, beyond that people met."""
    return any(
        is_deed(found.group(1)) and found.group(1) not in SLIGHT
        for pattern in (DEED, STARTED)
        for found in pattern.finditer(sentence.text)
    )


def _strongest(
    read: MessageText, brought: Iterable[Sentence], proofs: Mapping[Sentence, int]
) -> Sentence:
    """The sentence that shows best what is brought: a proof of one's own, a deed, its figures."""

    def shows(sentence: Sentence) -> tuple[int, int, int]:
        said = sentence.text
        seen = WITNESSED.search(said) is not None
        deed = seen or SPENT.search(said) is not None or _tells_much(sentence)
        yours = YOU.search(said) is not None and not seen
        thanks = THANKS.search(said) is not None
        told = 3 * deed + 2 * has_figure(sentence) + bool(OFFER.search(said)) - yours - 2 * thanks
        return proofs.get(sentence, 0), told, len(named(read, sentence))

    return max(brought, key=shows)


def is_deed(word: str) -> bool:
    """Whether a verb after "I" tells of something done."""
    if word in DEEDS:
        return True
    return word.endswith("ed") and word not in NOT_DEEDS and word not in COMMON


def _about_them(read: MessageText, known: Known, asks: bool) -> Iterator[Finding]:
    first = read.sentences[:_BEGINNING]
    if not first:
        return
    told = [
        span
        for sentence in first
        if len(named(read, sentence)) >= 2 and density(read, (sentence,)) >= _SOME
        for span in _you(sentence)
    ]
    told += [span for span in about_reader(read, known) if span[0] < first[-1].end]
    if not told:
        told = [
            span
            for sentence in first
            if len(named(read, sentence)) >= 2
            for span in _spans(THANKED, sentence)
        ]
    me = [span for sentence in read.sentences for span in _spans(FIRST, sentence)]
    words = sum(len(words_in(read, sentence)) for sentence in read.sentences)
    figures = {"i": len(me), "you": sum(len(_you(sentence)) for sentence in read.sentences)}
    if not told and (asks or not figures["you"]):
        empty = [span for sentence in first for span in _you(sentence)]
        near = [span for span in me if span[0] < first[-1].end]
        yield Finding("about_them", "look", "not_about_you", figures, tuple(near or empty))
    elif asks and len(me) > max(5, _MUCH_I * words, 3 * figures["you"]):
        yield Finding("about_them", "look", "about_me", figures, tuple(me))
    else:
        about = told or [span for sentence in read.sentences for span in _you(sentence)]
        yield Finding("about_them", "ok", "about_you", figures, tuple(sorted(set(about))))


def _spans(pattern: re.Pattern[str], sentence: Sentence) -> Iterator[Span]:
    """Where a pattern is found in a sentence, as places in the text."""
    for found in pattern.finditer(sentence.text):
        yield sentence.start + found.start(), sentence.start + found.end()


def _you(sentence: Sentence) -> list[Span]:
    empty = [found.span() for found in EMPTY_YOU.finditer(sentence.text)]
    return [
        (sentence.start + found.start(), sentence.start + found.end())
        for found in YOU.finditer(sentence.text)
        if not any(start <= found.start() < end for start, end in empty)
    ]


def _value_first(read: MessageText, brought: list[Sentence]) -> Iterator[Finding]:
    for place, sentence in enumerate(read.own()[:_REFERRED]):
        if (span := _referrer(read, sentence)) is None:
            continue
        before = any(each.end <= sentence.start for each in brought)
        if place < _EARLY and not before:
            yield Finding("value_first", "look", "name_first", {}, (span,))
        else:
            yield Finding("value_first", "ok", "value_before", {}, (span,))
        return


def _referrer(read: MessageText, sentence: Sentence) -> Span | None:
    """The words that tell in a sentence who sent the writer, with the name."""
    names = [span for span in words_in(read, sentence) if _is_somebody(read, span, sentence)]
    for start, end in _spans(REFERRER, sentence):
        near = [span for span in names if start - _NEAR < span[1] <= start + 1]
        if near and not PRONOUN.search(read.low[near[-1][1] : start]):
            return near[0][0], end
    for start, end in _spans(REFERRED_BY, sentence):
        near = [span for span in names if end <= span[0] < end + _NEAR]
        if near:
            return start, near[-1][1]
    return None


def _is_somebody(read: MessageText, span: Span, sentence: Sentence) -> bool:
    """Whether a word may be somebody's name, also at the beginning of a sentence."""
    common = plain(read.low[slice(*span)]) in COMMON
    return is_name(read, span, sentence.start if common else -9)
