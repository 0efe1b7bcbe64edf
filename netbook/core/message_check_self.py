"""Whether a message says what its writer brings, begins with its reader, and names an opening."""

from collections.abc import Iterator

from netbook.core.english.message_persons import (
    DEED,
    EMPTY_YOU,
    FIRST,
    OFFER,
    OPENING,
    PRONOUN,
    WE,
    YOU,
)
from netbook.core.english.message_requests import NO_OPENING
from netbook.core.english.message_words import COMMON, DEEDS, NOT_DEEDS
from netbook.core.english.messages import REFERRER
from netbook.core.message_check_form import FEWEST_WORDS
from netbook.core.message_check_known import about_reader, mentioned, own_proofs
from netbook.core.message_check_request import Requests
from netbook.core.message_check_topics import NUMBER, density, is_name, named, plain, words_in
from netbook.core.message_check_values import Finding, Known, Span
from netbook.core.message_text import MessageText, Sentence

# A sentence that has so many words that name something says what it is about; a message of fewer
# says little (shares of all its words).
THICK = 0.2
THIN = 0.18
# One that asks for nothing may say less.
EMPTY = 0.155
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
    read: MessageText, forward: MessageText, requests: Requests, known: Known, asks: bool
) -> Iterator[Finding]:
    """Findings on what is brought, about whom it is, and whether it names an opening.

    `forward` is the paragraph for others, which may say what is brought.
    """
    yield from _about_them(read, known, asks)
    brought = sorted({*_brought(read), *own_proofs(read, known)})
    yield from _value_first(read, brought)
    if not asks:
        if read.words > FEWEST_WORDS and density(read, read.sentences) < EMPTY:
            yield Finding("real_opening", "look", "none")
        return
    if brought:
        yield Finding("brings", "ok", "told", {}, tuple(brought))
    elif any(_brought(forward)) or own_proofs(forward, known):
        yield Finding("brings", "ok", "forward")
    else:
        yield Finding("brings", "look", "nothing")
    yield _real_opening(read, requests, known)


def _brought(read: MessageText) -> Iterator[Span]:
    for sentence in read.sentences:
        if sentence.is_question:
            continue
        things = named(read, sentence)
        if len(things) < 2 or density(read, (sentence,)) < THICK:
            continue
        deed = any(is_deed(found.group(1)) for found in DEED.finditer(sentence.text))
        figure = len(things) > 2 and NUMBER.search(sentence.text)
        own = FIRST.search(sentence.text) or WE.search(sentence.text)
        if (
            deed
            or OFFER.search(sentence.text)
            or (figure and (own or not YOU.search(sentence.text)))
        ):
            yield sentence.span


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
        for span in _you(read, sentence)
    ]
    told += [span for span in about_reader(read, known) if span[0] < first[-1].end]
    me = [
        (sentence.start + found.start(), sentence.start + found.end())
        for sentence in read.sentences
        for found in FIRST.finditer(sentence.text)
    ]
    words = sum(len(words_in(read, sentence)) for sentence in read.sentences)
    figures = {"i": len(me), "you": sum(len(_you(read, sentence)) for sentence in read.sentences)}
    if not told and (asks or not figures["you"]):
        empty = [span for sentence in first for span in _you(read, sentence)]
        near = [span for span in me if span[0] < first[-1].end]
        yield Finding("about_them", "look", "not_about_you", figures, tuple(near or empty))
    elif asks and len(me) > max(5, _MUCH_I * words, 3 * figures["you"]):
        yield Finding("about_them", "look", "about_me", figures, tuple(me))
    else:
        about = told or [span for sentence in read.sentences for span in _you(read, sentence)]
        yield Finding("about_them", "ok", "about_you", figures, tuple(about))


def _you(read: MessageText, sentence: Sentence) -> list[Span]:
    empty = [found.span() for found in EMPTY_YOU.finditer(sentence.text)]
    return [
        (sentence.start + found.start(), sentence.start + found.end())
        for found in YOU.finditer(sentence.text)
        if not any(start <= found.start() < end for start, end in empty)
    ]


def _value_first(read: MessageText, brought: list[Span]) -> Iterator[Finding]:
    for place, sentence in enumerate(read.own()[:_REFERRED]):
        if (span := _referrer(read, sentence)) is None:
            continue
        before = any(each[1] <= sentence.start for each in brought)
        if place < _EARLY and not before:
            yield Finding("value_first", "look", "name_first", {}, (span,))
        else:
            yield Finding("value_first", "ok", "value_before", {}, (span,))
        return


def _referrer(read: MessageText, sentence: Sentence) -> Span | None:
    """The words that tell in a sentence who sent the writer, with the name."""
    found = REFERRER.search(sentence.text)
    if found is None:
        return None
    start, end = sentence.start + found.start(), sentence.start + found.end()
    names = [span for span in words_in(read, sentence) if _is_somebody(read, span, sentence)]
    if found["before"]:
        near = [span for span in names if start - _NEAR < span[1] <= start + 1]
        if near and not PRONOUN.search(read.low[near[-1][1] : start]):
            return near[0][0], end
    else:
        near = [span for span in names if end <= span[0] < end + _NEAR]
        if near:
            return start, near[-1][1]
    return None


def _is_somebody(read: MessageText, span: Span, sentence: Sentence) -> bool:
    """Whether a word may be somebody's name, also at the beginning of a sentence."""
    common = plain(read.low[slice(*span)]) in COMMON
    return is_name(read, span, sentence.start if common else -9)


def _real_opening(read: MessageText, requests: Requests, known: Known) -> Finding:
    openings = [
        found.span()
        for sentence in read.sentences
        if any(is_name(read, span, sentence.start) for span in words_in(read, sentence))
        for found in OPENING.finditer(read.low, sentence.start, sentence.end)
    ]
    noted = mentioned(read, known.openings)
    none = [
        found.span()
        for sentence in read.sentences
        for found in NO_OPENING.finditer(read.low, sentence.start, sentence.end)
    ]
    if noted:
        return Finding("real_opening", "ok", "opening", {}, tuple(noted))
    if none:
        return Finding("real_opening", "look", "any", {}, tuple(none))
    if density(read, read.sentences) < THIN:
        return Finding(
            "real_opening", "look", "none", {}, tuple(each.span for each in requests.sentences)
        )
    if openings:
        return Finding("real_opening", "ok", "opening", {}, tuple(sorted(openings)))
    topics = [span for sentence in requests.sentences for span in named(read, sentence)]
    topics = topics or [span for sentence in read.sentences for span in named(read, sentence)]
    return Finding("real_opening", "ok", "topic", {}, tuple(sorted(set(topics))))
