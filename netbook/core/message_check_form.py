"""The form of a message: its length, what it says is attached, and worn phrases in it."""

from collections.abc import Iterator
from itertools import islice

from netbook.core.english.messages import ATTACHED, STOCK_PHRASES
from netbook.core.message_check_values import Draft, Finding
from netbook.core.message_text import WORD, MessageText, count_words

FEWEST_WORDS = 15
MOST_WORDS = 260


def form_findings(draft: Draft, read: MessageText | None) -> Iterator[Finding]:
    """Findings on the form; of a text that can't be read (`read` is None), on its length alone."""
    yield _length(draft)
    if read is not None:
        yield _stock_phrase(read)
        if found := _attachment(draft, read):
            yield found


def _length(draft: Draft) -> Finding:
    words = count_words(draft.text)
    figures = {"words": words}
    if words < FEWEST_WORDS:
        end = len(draft.text.rstrip())
        start = len(draft.text) - len(draft.text.lstrip())
        return Finding("length", "look", "short", figures, ((start, end),) if start < end else ())
    if words > MOST_WORDS:
        # What comes after the most words that are read.
        beyond = next(islice(WORD.finditer(draft.text), MOST_WORDS, None), None)
        span = beyond.start() if beyond else 0, len(draft.text.rstrip())
        return Finding("length", "look", "long", figures, (span,))
    return Finding("length", "ok", "length", figures)


def _stock_phrase(read: MessageText) -> Finding:
    spans = tuple(found.span() for found in STOCK_PHRASES.finditer(read.low))
    if spans:
        return Finding("stock_phrase", "look", "stock", {"times": len(spans)}, spans)
    return Finding("stock_phrase", "ok", "own_words")


def _attachment(draft: Draft, read: MessageText) -> Finding | None:
    spans = tuple(found.span() for found in ATTACHED.finditer(read.low))
    if not spans:
        return None
    if draft.attachments:
        return Finding("attachment", "ok", "there", {"files": draft.attachments}, spans)
    return Finding("attachment", "look", "missing", {}, spans)
