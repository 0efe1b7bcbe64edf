"""What people type into a search field, as words that the index knows, and where text holds them.

A word is a run of letters and digits of folded text. The index is given words joined by spaces, so
that its own idea of a letter (that of an older Unicode) never differs from ours.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from netbook.core.fold import fold, fold_with_map, source_span

# Letters to Python that SQLite's unicode61 takes for separators (New Tai Lue vowels, Vedic signs).
_FOREIGN = "\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3"
_WORD = re.compile(rf"[^\W_{_FOREIGN}]+")
_ASCII = bytes(ord(chr(n).lower()) if n < 128 and chr(n).isalnum() else 32 for n in range(256))


def words_of(text: str) -> list[str]:
    """The folded words of a text, in its order."""
    return _WORD.findall(fold(text))


def indexed(texts: Iterable[str]) -> str:
    """Texts as the search index is given them: folded words, each once, one space between."""
    text = " ".join(texts)
    if text.isascii():  # most of a card is, and its words are quick to tell as bytes
        return b" ".join(dict.fromkeys(text.encode().translate(_ASCII).split())).decode()
    return " ".join(dict.fromkeys(words_of(text)))


def match_expression(words: list[str]) -> str:
    """The FTS5 query for rows that have all the words, the last of which may be unfinished.

    Each word is a quoted token of its own; no phrase, no operator of the user's gets through.
    """
    return " ".join(f'"{word}"' for word in words) + "*"


def find_word(text: str, word: str) -> tuple[int, int] | None:
    """Where a text has a word that starts so, whatever its case and diacritics; None if nowhere."""
    pattern = _beginning(word)
    if found := pattern.search(text):
        return found.span()
    if text.isascii():
        return None
    folded, positions = fold_with_map(text)
    if found := pattern.search(folded):
        return source_span(positions, *found.span())
    return None


@lru_cache(maxsize=32)
def _beginning(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(word)}", re.IGNORECASE)
