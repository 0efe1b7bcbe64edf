"""Room for words that are wider than their place."""

import re
from pathlib import Path

# A word longer than this may be broken anywhere.
LONGEST_WORD = 24
_LONG = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")


def breakable(words: str) -> str:
    """The text with places to break inside its very long words (zero-width spaces)."""
    return _LONG.sub("\\g<0>\u200b", words)


def plain_tip(words: str) -> str:
    """Words for a tooltip, which has no say in whether Qt takes them for HTML."""
    if "<" in words or "&lt;" in words:
        from html import escape  # its table of all entities, which the start does without

        return f"<p>{escape(words)}</p>".replace("\n", "<br>")
    return words


def shown_path(path: Path) -> str:
    """A path with places to break a line at, for the eye only."""
    return breakable(str(path).replace("\\", "\\\u200b").replace("/", "/\u200b"))
