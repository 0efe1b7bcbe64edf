"""What stands in for a photo: one or two letters of a name, and one of six hues."""

import unicodedata
from zlib import crc32

from netbook.core.fold import fold
from netbook.core.honorifics import GENERATIONS, name_words

HUES = 6


def initials(name: str) -> str:
    """One or two letters of a name: first and last word, titles left out; empty if it has none.

    Scripts without capitals give one sign: two of theirs would join, or read as a word. A name
    without letters gives its first digit, else its first sign (an emoji).
    """
    words = name_words(name.partition("@")[0].replace(".", " ") if _is_address(name) else name)
    while len(words) > 1 and fold(words[-1]).strip(".") in GENERATIONS:
        words.pop()
    letters = [letter for word in words if (letter := _first_letter(word))]
    if not letters:
        return _first_sign(name)
    if len(letters) == 1 or not _has_capital(letters[0]) or not _has_capital(letters[-1]):
        return letters[0]
    return letters[0] + letters[-1]


def hue(name: str) -> int:
    """The hue of a name, 0 to 5: the same in every run and on every machine."""
    return crc32(fold(name).encode("utf-8", "surrogatepass")) % HUES


def _is_address(name: str) -> bool:
    return "@" in name and " " not in name.strip()


def _first_letter(word: str) -> str:
    """The first letter of a word as a capital, with the accents that follow it."""
    composed = unicodedata.normalize("NFC", word.lstrip("(\"'“„«[<"))
    if not composed or not composed[0].isalpha():
        return ""
    letter = composed[0].title()[0]
    for mark in composed[1:]:
        if not unicodedata.category(mark).startswith("M"):
            break
        letter += mark
    return letter


def _has_capital(letter: str) -> bool:
    return letter[0].isupper() or letter[0].istitle()


def _first_sign(name: str) -> str:
    signs = [c for c in name if not c.isspace() and unicodedata.category(c)[0] not in "CMZ"]
    digits = [c for c in signs if c.isdecimal()]
    return (digits or signs or [""])[0]
