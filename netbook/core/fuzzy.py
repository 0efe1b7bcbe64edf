"""How well a few typed letters fit a name, forgiving of slips: the matching of the palette.

Case, accents and signs don't matter. A library for this would be a C extension in the program for
what a few dozen short names need.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from netbook.core.fold import fold

# From the best fit to the worst; a slip more is one more than MISSPELT.
WHOLE, BEGINS, WORDS, INITIALS, INSIDE, MISSPELT = range(6)

_WORD = re.compile(r"[^\W_]+")
# Fewer letters stand inside too many words, or are one slip away from any.
_LEAST = 3
# So many slips are forgiven in a word of at least so many letters.
_FORGIVEN = ((6, 2), (_LEAST, 1))
# The other words are many: a short one is soon near to one of them.
_LEAST_OTHER = 5


class Word(NamedTuple):
    """A folded word with the set of its letters, which tells soon what can't be alike."""

    text: str
    letters: int


class Phrase(NamedTuple):
    """A text made ready for many comparisons; `others` are words that find it as well."""

    words: tuple[Word, ...]
    joined: Word
    initials: str
    others: tuple[Word, ...] = ()


def phrase(text: str, others: str = "") -> Phrase:
    """A name, and perhaps other words that people may call it by."""
    words = tuple(map(_word, _WORD.findall(fold(text))))
    joined = _word("".join(word.text for word in words))
    initials = "".join(word.text[0] for word in words)
    return Phrase(words, joined, initials, tuple(map(_word, _WORD.findall(fold(others)))))


def fit(typed: Phrase, name: Phrase) -> int | None:
    """How well what was typed, perhaps not to its end, fits a name; None if it doesn't."""
    if not typed.words:
        return None
    sought, whole = typed.joined.text, name.joined.text
    if whole.startswith(sought):
        return WHOLE if whole == sought else BEGINS
    best = _by_words(typed, name)
    if best is not None and best <= WORDS:
        return best
    if len(sought) > 1 and name.initials.startswith(sought):
        return INITIALS
    # Words run together, or a slip at the gap between two.
    for fits in (best, _unlike(typed.joined, name.joined)):
        if fits is not None:
            return fits
    return None


def _by_words(typed: Phrase, name: Phrase) -> int | None:
    """Each typed word on its own, in any order: as bad as the worst of them."""
    worst = WORDS
    for word in typed.words:
        fits = [_unlike(word, each) for each in name.words]
        fits += [_unlike(word, each, _LEAST_OTHER) for each in name.others]
        found = [each for each in fits if each is not None]
        if not found:
            return None
        worst = max(worst, min(found))
    return worst


def _unlike(word: Word, other: Word, least: int = _LEAST) -> int | None:
    if other.text.startswith(word.text):
        return WORDS
    size = len(word.text)
    if size < least:
        return None
    if word.text in other.text:
        return INSIDE
    forgiven = next((slips for letters, slips in _FORGIVEN if size >= letters), 0)
    if not forgiven or (word.letters & ~other.letters).bit_count() > forgiven:
        return None
    slips = slips_to_beginning(word.text, other.text)
    return MISSPELT + slips if slips <= forgiven else None


@lru_cache(maxsize=4096)
def slips_to_beginning(typed: str, text: str) -> int:
    """The fewest slips that make of some beginning of `text` what was typed.

    A slip is a letter missing, too many or another, or two neighbours in the other's place.
    """
    before: list[int] = []
    row = list(range(len(text) + 1))
    for at, letter in enumerate(typed):
        earlier, before, row = before, row, [at + 1]
        for place, other in enumerate(text):
            least = min(before[place] + (letter != other), before[place + 1] + 1, row[place] + 1)
            if at and place and letter == text[place - 1] and typed[at - 1] == other:
                least = min(least, earlier[place - 1] + 1)
            row.append(least)
    return min(row)


def _word(text: str) -> Word:
    letters = 0
    for letter in text:
        letters |= 1 << (ord(letter) & 63)
    return Word(text, letters)
