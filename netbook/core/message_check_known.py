"""Words of a message that the notebook knows: of its reader, of openings, of what one has done."""

import re
from collections.abc import Iterable

from netbook.core.fold import fold
from netbook.core.message_check_topics import is_topic, words_in
from netbook.core.message_check_values import Known, Span
from netbook.core.message_text import WORD, MessageText, Sentence

# A name of fewer letters is found in other words' company by chance.
_SHORT = 3
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


def about_reader(read: MessageText, known: Known) -> list[Span]:
    """Where the text speaks of its reader's organisation, or of what is noted that they care for.

    Their name in the greeting is not among them.
    """
    start = read.body[0]
    named = [span for span in mentioned(read, known.organisations) if span[0] >= start]
    return sorted({*named, *_shared(read, known.cares)})


def own_proofs(read: MessageText, known: Known) -> list[Span]:
    """The sentences that tell of a skill or a proof that is noted."""
    return _shared(read, known.brings)


def _shared(read: MessageText, texts: Iterable[str]) -> list[Span]:
    noted = [{fold(word) for word in WORD.findall(text) if len(word) > _SHORT} for text in texts]
    if not any(noted):
        return []
    found = []
    for sentence in read.sentences:
        topics = _topics(read, sentence)
        if any(len(words & topics) >= _SHARED for words in noted):
            found.append(sentence.span)
    return found


def _topics(read: MessageText, sentence: Sentence) -> set[str]:
    return {
        fold(read.low[slice(*span)])
        for span in words_in(read, sentence)
        if is_topic(read, span, sentence.start)
    }
