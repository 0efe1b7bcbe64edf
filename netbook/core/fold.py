"""Folded text: what is left of words when case, diacritics and ways of typing don't matter."""

import re
import unicodedata
from bisect import bisect_right
from itertools import pairwise

# Letters that Unicode does not decompose, and marks that people type in several ways.
_PLAIN = {
    letter: plain
    for letters, plain in {
        "ŁłȽƚ": "l",
        "Øø": "o",
        "ÐðĐđ": "d",
        "Ææ": "ae",
        "Œœ": "oe",
        "Þþ": "th",
        "Ħħ": "h",
        "Ŧŧ": "t",
        "ẞß": "ss",
        "ı": "i",
        "`´‘’‛′ʹʻʼʽˈ＇": "'",
        "“”„‟″": '"',
        "‐‑‒–—―−": "-",
    }.items()
    for letter in letters
}

# Combining marks that are diacritics: Latin, Greek, Cyrillic, Hebrew points and Arabic vowels. The
# marks of other scripts (voicing in kana, vowels in Devanagari) make another letter and stay.
_DIACRITICS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
)
_RUNS = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
# Letters that may join with the one before them, as vowels of Hangul and halfwidth voicing marks.
_JOINING = ((0x1160, 0x11FF), (0x3130, 0x318F), (0xD7B0, 0xD7FB), (0xFF9E, 0xFFDC))


def fold(text: str) -> str:
    """The text without case and diacritics, its spaces collapsed; folding again changes nothing."""
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    return " ".join(_fold_letters(text).split())


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index in `text` that it came from.

    The list has one entry more than the folded text has characters: where its last letter ends.
    """
    letters: list[str] = []
    positions: list[int] = []
    ends = 0
    for start, end in _clusters(text):
        for letter in _fold_letters(text[start:end]):
            if not letter.isspace():
                letters.append(letter)
                positions.append(start)
                ends = end
            elif letters and letters[-1] != " ":
                letters.append(" ")
                positions.append(start)
    if letters and letters[-1] == " ":
        letters.pop()
        positions.pop()
    return "".join(letters), [*positions, ends]


def level(text: str) -> str:
    """The text with each letter folded where that leaves one letter: positions stay as they are.

    Any white space is a space.
    """
    return "".join(
        " " if letter.isspace() else folded if len(folded := _LETTERS[ord(letter)]) == 1 else letter
        for letter in text
    )


def source_span(positions: list[int], start: int, end: int) -> tuple[int, int]:
    """The span of the source text that the folded characters `start` to `end` came from.

    `positions` is the list of `fold_with_map`; a letter folded to two is taken whole.
    """
    if start >= end:
        return positions[start], positions[start]
    after = bisect_right(positions, positions[end - 1])
    return positions[start], positions[min(after, len(positions) - 1)]


class _Letters(dict[int, str]):
    """The fold of each character met so far, as `str.translate` asks for it."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_letter(chr(code))
        return folded


_LETTERS = _Letters()


def _fold_letters(text: str) -> str:
    # Most letters of most texts are ASCII, which takes no table.
    folded = "".join(
        run.lower().replace("`", "'") if run.isascii() else run.translate(_LETTERS)
        for run in _RUNS.findall(unicodedata.normalize("NFC", text))
    )
    return unicodedata.normalize("NFC", folded)


def _fold_letter(letter: str) -> str:
    if unicodedata.category(letter) == "Cf":
        return ""
    for _ in range(3):  # to the fixed point: a compatibility form may hide a capital, or an accent
        bare = unicodedata.normalize("NFKD", _PLAIN.get(letter, letter)).casefold()
        plain = "".join(_PLAIN.get(c, c) for c in bare if not _within(c, _DIACRITICS))
        letter = unicodedata.normalize("NFC", plain)
    return letter


def _clusters(text: str) -> list[tuple[int, int]]:
    """The spans of the letters with what may join them, which fold the same alone as together."""
    starts = [
        index
        for index, letter in enumerate(text)
        if index == 0
        or letter.isascii()
        or not (unicodedata.category(letter) in _CONTINUING or _within(letter, _JOINING))
    ]
    return list(pairwise([*starts, len(text)]))


_CONTINUING = frozenset({"Mn", "Mc", "Me", "Cf"})


def _within(letter: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(letter) <= last for first, last in ranges)
