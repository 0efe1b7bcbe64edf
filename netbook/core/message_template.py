"""A message of the user's own to begin with: its blanks are filled, or left out with their line."""

import re
from collections.abc import Mapping
from typing import NamedTuple

BLANKS = ("name", "other", "opening", "organisation")
"""The reader's first name, whom it is about, the title of the opening, and where it is."""

_BLANK = re.compile(r"\{(" + "|".join(BLANKS) + r")\}")
_SENTENCE = re.compile(r"[^.!?]+[.!?]*\s*|[.!?]+\s*")


class Filled(NamedTuple):
    """A text without blanks, and which of them nobody could fill."""

    text: str
    missing: tuple[str, ...]


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Put the values into the blanks; a sentence with one that has no value is left out."""
    missing: dict[str, None] = {}
    lines = []
    for line in text.split("\n"):
        kept = []
        for sentence in _SENTENCE.findall(line):
            gone = [blank for blank in _BLANK.findall(sentence) if not values.get(blank)]
            missing.update(dict.fromkeys(gone))
            if not gone:
                kept.append(_BLANK.sub(lambda found: values[found[1]], sentence))
        if kept or not line:
            lines.append("".join(kept).rstrip())
    return Filled("\n".join(lines), tuple(missing))


def as_template(text: str, values: Mapping[str, str]) -> str:
    """Make blanks of the values where they stand in a text as whole words, longest first."""
    known = {value: blank for blank, value in reversed([*values.items()]) if value.strip()}
    if not known:
        return text
    either = "|".join(re.escape(value) for value in sorted(known, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{either})(?!\w)", lambda found: f"{{{known[found[0]]}}}", text)
