"""A message of the user's own to begin with: its blanks are filled, or left out with their line."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from netbook.core.message_parts import KINDS

BLANKS = ("name", "other", "other_given", "opening", "organisation")
"""The reader's first name, whom it is about, their first name, the opening, and where it is."""

UNFILLED = ("someone", "day", "noted")
"""Who else was named, when something was, what was noted: true of the kept message alone."""

# What is noted of the reader is a sentence of its own.
_SAID = tuple(kind for kind in KINDS if kind not in BLANKS)
_BLANK = re.compile(r"\{(" + "|".join((*BLANKS, *UNFILLED, *_SAID)) + r")\}")
_WHOLE = r"\{(?:" + "|".join(_SAID) + r")\}"
_SENTENCE = re.compile(rf"{_WHOLE}\s*|(?:(?!{_WHOLE})[^.!?])+[.!?]*\s*|[.!?]+\s*")


class Filled(NamedTuple):
    """A text without blanks, and which of them nobody could fill."""

    text: str
    missing: tuple[str, ...]


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Put the values into the blanks; a sentence with one that has no value is left out."""
    missing: dict[str, None] = {}
    lines: list[str] = []
    left_out = False
    for line in text.split("\n"):
        kept = []
        for sentence in _SENTENCE.findall(line):
            gone = [blank for blank in _BLANK.findall(sentence) if not values.get(blank)]
            missing.update(dict.fromkeys(gone))
            if not gone:
                kept.append(_BLANK.sub(lambda found: values[found[1]], sentence))
        # With a paragraph that is left out, the empty line below it goes too.
        between = not line and not (left_out and lines and not lines[-1])
        if kept or between:
            lines.append("".join(kept).rstrip())
        left_out = bool(line) and not kept
    return Filled("\n".join(lines), tuple(missing))


def as_template(text: str, blanks: Mapping[str, str]) -> str:
    """Put a blank for all words that have one where they stand as whole words, longest first."""
    known = {words: blank for words, blank in blanks.items() if words.strip()}
    if not known:
        return text
    either = "|".join(re.escape(words) for words in sorted(known, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{either})(?!\w)", lambda found: f"{{{known[found[0]]}}}", text)
