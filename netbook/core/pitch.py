"""How long it takes to say a pitch: its words, at a pace."""

import re
from typing import NamedTuple

PACE = 130
"""Words a minute where nothing else is set: calm speech to somebody one has just met."""
PACES = (100, 115, 130, 145, 160, 180)
"""The paces to choose from, slow to fast."""

# A word is what is said in one breath: don't, e-mail, 3.5 and GPT-4 are one each.
_WORD = re.compile(r"\w+(?:[-.,'’/&+]\w+)*")


class Word(NamedTuple):
    """Where a word stands in the text: the index of its first character, and behind its last."""

    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text, in order."""
    return [Word(*match.span()) for match in _WORD.finditer(text)]


def seconds_to_say(words: int, pace: int) -> int:
    """How many whole seconds so many words take at so many words a minute, rounded up."""
    return -(-words * 60 // max(1, pace))


def said_after(words: int, pace: int, seconds: float) -> int:
    """How many of the words are said after so many seconds."""
    return min(words, int(max(0.0, seconds) * pace / 60))


def too_many(words: int, pace: int, seconds: int) -> int:
    """How many words don't fit into the time; 0 where all do."""
    return max(0, words - seconds * pace // 60)
