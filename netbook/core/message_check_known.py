"""Words of a message that the notebook knows: of its reader, of openings, of what one has done."""

import re
from collections.abc import Iterable, Iterator

from netbook.core.english.message_persons import FIRST, YOU
from netbook.core.english.message_words import COMMON
from netbook.core.fold import fold
from netbook.core.message_check_topics import is_topic, plain, words_in
from netbook.core.message_check_values import Known, Span
from netbook.core.message_text import WORD, MessageText, Sentence

# A name of fewer letters is found in other words' company by chance.
_SHORT = 3
# So far apart the words of a title may stand, with nothing that ends a sentence between them.
_GAP = 3
_END = re.compile(r"[.!?:;\n]")
# So many words of a text that is noted, in one sentence, tell that it is meant.
_SHARED = 2


def mentioned(read: MessageText, names: Iterable[str]) -> list[Span]:
    """Where names stand in a text, as whole words, however they are written."""
    found = []
    for name in names:
        words = [re.escape(word) for word in WORD.findall(name.lower())]
        if sum(map(len, words)) < _SHORT:
            continue
        pattern = "[^\\w.!?]{1,3}".join(words)
        found += [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", read.low)]
    return sorted(found)


def titles_in(read: MessageText, titles: Iterable[str]) -> list[Span]:
    """Where titles of openings stand, of a long one also so much that it can be no other.

    "the platform lead role" is about the "Senior Platform Lead (all genders)".
    """
    words = [span for sentence in read.sentences for span in words_in(read, sentence)]
    said = {plain(read.low[slice(*span)]) for span in words}
    found = []
    for title in titles:
        parts = {plain(word) for word in WORD.findall(title.lower())}
        if parts <= said or any(word in said and word not in COMMON for word in parts):
            found += list(_runs(read, words, parts))
    return sorted(set(found))


def _runs(read: MessageText, words: list[Span], parts: set[str]) -> Iterator[Span]:
    """Words that stand side by side and are among some: all of these, or one of no other's."""
    alone = len(parts) == 1
    start, run = 0, list[str]()
    for place in range(len(words) + 1):
        word = plain(read.low[slice(*words[place])]) if place < len(words) else ""
        gap = read.low[words[place - 1][1] : words[place][0]] if run and word else " "
        if word in parts and len(gap) <= _GAP and not _END.search(gap):
            if not run:
                start = place
            run.append(word)
            continue
        whole = len(run) > 1 and parts <= set(run)
        own = (len(run) > 1 or alone) and any(each not in COMMON for each in run)
        if whole or own:
            yield words[start][0], words[place - 1][1]
        start, run = place, [word] if word in parts else []


def about_reader(read: MessageText, known: Known) -> list[Span]:
    """Where the text speaks of its reader's organisation, or of what is noted that they care for.

    Their name in the greeting is not among them.
    """
    start = read.body[0]
    named = [span for span in mentioned(read, known.organisations) if span[0] >= start]
    return sorted({*named, *(sentence.span for sentence in _shared(read, known.cares))})


def own_proofs(read: MessageText, known: Known) -> dict[Sentence, int]:
    """The sentences that tell of a skill or a proof that is noted, and not of the reader's.

    Each with how many words it has in common with the one it is most like.
    """
    return {
        sentence: words
        for sentence, words in _shared(read, known.brings).items()
        if not sentence.is_question
        and (FIRST.search(sentence.text) or not YOU.search(sentence.text))
    }


def _shared(read: MessageText, texts: Iterable[str]) -> dict[Sentence, int]:
    noted = [{fold(word) for word in WORD.findall(text) if len(word) > _SHORT} for text in texts]
    if not any(noted):
        return {}
    found = {}
    for sentence in read.sentences:
        topics = _topics(read, sentence)
        if (most := max(len(words & topics) for words in noted)) >= _SHARED:
            found[sentence] = most
    return found


def _topics(read: MessageText, sentence: Sentence) -> set[str]:
    return {
        fold(read.low[slice(*span)])
        for span in words_in(read, sentence)
        if is_topic(read, span, sentence.start)
    }
