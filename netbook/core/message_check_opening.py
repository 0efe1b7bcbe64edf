"""Whether a message names a real opening or a topic, in its text or in its subject.

What is named stays named however much else is said: only where nothing is named plainly does the
share of telling words among all decide.
"""

from collections.abc import Iterable, Iterator

from netbook.core.english.message_persons import HIRING, NO_TOPIC, NOT_IN_TITLES, OPENING
from netbook.core.english.message_purposes import LED_TO
from netbook.core.english.message_requests import NO_OPENING
from netbook.core.english.message_words import COMMON
from netbook.core.message_check_form import FEWEST_WORDS
from netbook.core.message_check_known import mentioned, titles_in
from netbook.core.message_check_request import MOST_QUESTIONS, Requests
from netbook.core.message_check_topics import (
    NUMBER,
    density,
    is_name,
    named,
    plain,
    words_in,
)
from netbook.core.message_check_values import Finding, Known, Span
from netbook.core.message_text import MessageText, Sentence

# A message of which fewer words name something says little (shares of all its words).
THIN = 0.17
# One that names an opening by its title may say less.
SPARSE = 0.12
# One that asks for nothing may say less.
EMPTY = 0.155
# So many words that name something, and such a share of all around them, are a topic.
_THINGS = 3
_SHARE = 0.2
# A title has at most so many words.
_TITLE = 4
# What stands between the words of a name, as in "Ms. Hahn".
_WITHIN_NAMES = (" ", ". ")


def topic_findings(read: MessageText, subject: MessageText, known: Known) -> Iterator[Finding]:
    """Whether a message that asks for nothing, and wasn't said to be for anything, says a thing."""
    if read.words <= FEWEST_WORDS or density(read, read.sentences) >= EMPTY:
        return
    if not any(
        _noted_openings(each, known, ()) or _targets(each, known) for each in (read, subject)
    ):
        yield Finding("real_opening", "look", "none")


def opening_finding(
    read: MessageText,
    subject: MessageText,
    requests: Requests,
    known: Known,
    brought: Iterable[Sentence],
) -> Finding:
    """What a message that asks is about; of what its subject names the words are told.

    `brought` are the sentences that say what its writer brings.
    """
    if noted := _noted_openings(read, known, brought):
        return Finding("real_opening", "ok", "opening", {}, tuple(noted))
    if noted := _noted_openings(subject, known, ()):
        return _in_subject("opening", subject, noted)
    none = [
        found.span()
        for sentence in read.sentences
        for found in NO_OPENING.finditer(read.low, sentence.start, sentence.end)
    ]
    if none:
        return Finding("real_opening", "look", "any", {}, tuple(none))
    openings = sorted(set(_unnoted_openings(read)))
    titled = any(" " in read.low[start:end] for start, end in openings)
    if density(read, read.sentences) < (SPARSE if titled else THIN):
        return _in_few_words(read, subject, requests, known)
    if openings:
        best = [span for span in openings if " " in read.low[slice(*span)]]
        best = best or [
            _until_topic(read, sentence, span)
            for sentence in read.sentences
            for span in _hirings(sentence)
        ]
        return Finding("real_opening", "ok", "opening", {}, tuple(best or openings))
    topics = [span for sentence in requests.sentences for span in _topics(read, sentence)]
    topics = topics or [span for sentence in read.sentences for span in _topics(read, sentence)]
    return Finding("real_opening", "ok", "topic", {}, tuple(topics))


def _in_few_words(
    read: MessageText, subject: MessageText, requests: Requests, known: Known
) -> Finding:
    """What a message that says little as a whole names all the same."""
    if titles := _titles(read):
        return Finding("real_opening", "ok", "opening", {}, tuple(titles))
    if targets := _targets(read, known):
        return Finding("real_opening", "ok", "topic", {}, tuple(targets))
    asked = [span for each in requests.sentences for span in _asked(read, each, requests, known)]
    if asked:
        return Finding("real_opening", "ok", "topic", {}, tuple(sorted(set(asked))))
    if titles := _titles(subject):
        return _in_subject("opening", subject, titles)
    if targets := _targets(subject, known):
        return _in_subject("topic", subject, targets)
    spans = tuple(each.span for each in requests.sentences)
    return Finding("real_opening", "look", "none", {}, spans)


def _in_subject(reason: str, subject: MessageText, spans: list[Span]) -> Finding:
    return Finding("real_opening", "ok", reason, {"subject": subject.raw[slice(*spans[0])]})


def _noted_openings(read: MessageText, known: Known, brought: Iterable[Sentence]) -> list[Span]:
    """Where the text names an opening that is noted: its title, else who has it."""
    if found := titles_in(read, known.titles):
        return found
    titles = frozenset(known.titles)
    # Where one has done something isn't where one wants to go.
    done = [sentence for sentence in brought if not OPENING.search(sentence.text)]
    return [
        span
        for span in mentioned(read, [name for name in known.openings if name not in titles])
        if not any(sentence.start <= span[0] < sentence.end for sentence in done)
    ]


def _targets(read: MessageText, known: Known) -> list[Span]:
    """Where the text, but for its greeting, names whom it is about."""
    start = read.body[0]
    return [span for span in mentioned(read, known.targets) if span[0] >= start]


def _asked(read: MessageText, sentence: Sentence, requests: Requests, known: Known) -> list[Span]:
    """The words by which a request says what it is about; none where it asks for anything."""
    if any(sentence.start <= start < sentence.end for start, _end in requests.vague):
        return []
    names = _names(read, sentence, known)
    led = [span for span in names if LED_TO.search(read.low[sentence.start : span[0]])]
    if led or requests.vague or len(requests.questions) > MOST_QUESTIONS:
        return led  # beside what asks for anything, no more than whom one wants to be led to
    if several := [span for span in names if " " in read.low[slice(*span)]]:
        return several
    place = read.sentences.index(sentence)
    before = read.sentences[max(0, place - 1) : place]
    # The topic of a question may stand in what is told before it.
    told = sentence.is_question and not set(before) & set(requests.sentences)
    for around in ((sentence,), (*before, sentence))[: 1 + told]:
        if _tells(read, around):
            return [span for each in around for span in _topics(read, each)]
    return []


def _tells(read: MessageText, sentences: tuple[Sentence, ...]) -> bool:
    """Whether some words of some sentences, and no small share of them, name a topic."""
    things = {
        span
        for sentence in sentences
        for span in named(read, sentence)
        if not NUMBER.fullmatch(read.low[slice(*span)])
    }
    words = sum(len(words_in(read, sentence)) for sentence in sentences)
    return len(things) >= max(_THINGS, _SHARE * words)


def _names(read: MessageText, sentence: Sentence, known: Known) -> list[Span]:
    """Names in a request, but for the reader's, the writer's, and those of where they are."""
    own = mentioned(read, known.names)
    found: list[Span] = []
    for start, end in words_in(read, sentence):
        if not is_name(read, (start, end), sentence.start) or plain(read.low[start:end]) in COMMON:
            continue
        if found and read.low[found[-1][1] : start] in _WITHIN_NAMES:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return [
        span
        for span in found
        if not NO_TOPIC.search(read.low[sentence.start : span[0]])
        and not any(start < span[1] and span[0] < end for start, end in own)
    ]


def _unnoted_openings(read: MessageText) -> Iterator[Span]:
    """Words for an opening in sentences that have a name, with their titles."""
    for sentence in read.sentences:
        if any(is_name(read, span, sentence.start) for span in words_in(read, sentence)):
            for found in OPENING.finditer(sentence.text):
                span = sentence.start + found.start(), sentence.start + found.end()
                yield _with_title(read, sentence, span)


def _titles(read: MessageText) -> list[Span]:
    """Those among them whose title tells what it is: not "new job opening"."""
    return sorted(
        {
            (start, end)
            for start, end in _unnoted_openings(read)
            if any(plain(word) not in COMMON for word in read.low[start:end].split()[:-1])
        }
    )


def _topics(read: MessageText, sentence: Sentence) -> list[Span]:
    """The words in a sentence that name a topic, with the rare words beside them."""
    found: list[Span] = []
    for start, end in words_in(read, sentence):
        if plain(read.low[start:end]) in COMMON:
            continue
        if found and start <= found[-1][1] + 1:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    things = named(read, sentence)
    told = [
        span
        for span in found
        if any(span[0] <= thing[0] < span[1] for thing in things)
        and not NUMBER.fullmatch(read.low[slice(*span)])
    ]
    return told or things


def _hirings(sentence: Sentence) -> Iterator[Span]:
    """Where a sentence says that somebody is hired or applies."""
    for found in HIRING.finditer(sentence.text):
        yield sentence.start + found.start(), sentence.start + found.end()


def _until_topic(read: MessageText, sentence: Sentence, span: Span) -> Span:
    """As much of some words as ends with one that names something: "hiring a data engineer"."""
    inside = [
        end
        for start, end in words_in(read, sentence)
        if span[0] <= start < span[1] and plain(read.low[start:end]) not in NOT_IN_TITLES
    ]
    return span[0], max(inside, default=span[1])


def _with_title(read: MessageText, sentence: Sentence, span: Span) -> Span:
    """The word for an opening with the title before it: "Platform lead role"."""
    start, title = span[0], span[0]
    before = [word for word in words_in(read, sentence) if word[1] < span[0]]
    for word in reversed(before[-_TITLE:]):
        said = read.low[slice(*word)]
        if read.low[word[1] : start] not in (" ", "-") or said in NOT_IN_TITLES:
            break
        start = word[0]
        if plain(said) not in COMMON or is_name(read, word, sentence.start):
            title = start
    return title, span[1]
