"""What a sentence names: figures, days, names, and words that are not said in every message."""

import re
from collections.abc import Iterable
from functools import cache

from netbook.core.english.message_words import ABSTRACT, COMMON
from netbook.core.message_check_values import Span
from netbook.core.message_text import WORD, MessageText, Sentence

NUMBER = re.compile(
    r"(?<![\w.])(?:[$\u20ac\u00a3]?\d[\d,.:]*(?:k|m|%|th|st|nd|rd)?|two|three|four|five|six|seven"
    r"|eight|nine|ten"
    r"|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty"
    r"|seventy"
    r"|eighty|ninety)(?:-\w+)?|hundreds?|thousands?|millions?|dozens?|half|a (?:third|quarter"
    r"|fifth|dozen))(?!\w)"
)

# A day, which is no figure of what was done.
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = re.compile(
    rf"(?<!\w)(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ .]+{_MONTH}(?!\w)"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?![\w%]))"
)

# How long somebody did something tells what they were, not what they did.
_SENIORITY = re.compile(
    r"(?<!\w)[\w+]+ (?:years?|yrs?)['\u2019]?(?: of)?(?: \w+){0,3} experience"
    r"|[\w+]+ years?['\u2019]? in (?:the|this|my) (?:field|industry|business|trade|profession)"
)

# A word without its ending is another one if less than that is left.
_STEM = 3


def named(read: MessageText, sentence: Sentence) -> list[Span]:
    """Words in a sentence that name something: a figure, a name, or a word for a topic."""
    spans = [found.span() for found in NUMBER.finditer(read.low, sentence.start, sentence.end)]
    spans += [span for span in words_in(read, sentence) if is_topic(read, span, sentence.start)]
    return sorted(spans)


def has_figure(sentence: Sentence) -> bool:
    """Whether a sentence has a figure that is no day, and no years of experience."""
    days = [
        found.span() for pattern in (_DAY, _SENIORITY) for found in pattern.finditer(sentence.text)
    ]
    return any(
        not any(start <= found.start() < end for start, end in days)
        for found in NUMBER.finditer(sentence.text)
    )


def words_in(read: MessageText, sentence: Sentence) -> list[Span]:
    """The words of a sentence."""
    return [found.span() for found in WORD.finditer(read.low, sentence.start, sentence.end)]


def is_name(read: MessageText, span: Span, start: int) -> bool:
    """Whether a word has a capital, and not only because a sentence begins there (at `start`)."""
    word = read.raw[span[0] : span[1]]
    first = span[0] <= start + 1
    capital = word[:1].isupper() and not word.startswith("I'") and word != "I"
    return capital and (not first or any(c.isupper() for c in word[1:]))


def is_topic(read: MessageText, span: Span, start: int) -> bool:
    """Whether a word names something."""
    word = read.low[span[0] : span[1]]
    if is_name(read, span, start) and plain(word) not in COMMON:
        return True
    return (
        len(word) > 3 and not word.isdigit() and not is_abstract(word) and plain(word) not in COMMON
    )


@cache
def is_abstract(word: str) -> bool:
    """Whether a word is made of another for a quality or a state, as "leadership" is."""
    return ABSTRACT.search(word) is not None


@cache
def plain(word: str) -> str:
    """A word without the ending that `COMMON` doesn't list: of a plural or a possessive."""
    if word in COMMON:
        return word
    for ending in ("'s", "'", "s", "es", "ly", "ing", "ed", "d"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _STEM and stem in COMMON:
            return stem
    return word


def density(read: MessageText, sentences: Iterable[Sentence]) -> float:
    """How many of the words of some sentences name something, 0 to 1."""
    words = things = 0
    for sentence in sentences:
        words += len(words_in(read, sentence))
        things += len(named(read, sentence))
    return things / max(words, 1)
