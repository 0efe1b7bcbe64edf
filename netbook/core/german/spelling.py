"""German words as they come from any keyboard: an umlaut with its dots, without, or as two letters.

Tables are written in plain German and made for folded text here.
"""

from collections.abc import Iterable

_LETTERS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "(?:ß|ss)"}


def spelled(pattern: str) -> str:
    """The pattern for folded text, in which ß may have stayed (see `netbook.core.fold.level`)."""
    for letter, typed in _LETTERS.items():
        pattern = pattern.replace(letter, typed)
    return pattern


def spellings(words: Iterable[str]) -> list[str]:
    """Each word folded in every spelling."""
    found: dict[str, None] = {}
    for word in words:
        for typed in (("a", "o", "u", "ss"), ("ae", "oe", "ue", "ss"), ("a", "o", "u", "ß")):
            letters = dict(zip("äöüß", typed, strict=True))
            found["".join(letters.get(letter, letter) for letter in word)] = None
    return list(found)
