"""How much room text takes: when it is larger, and when a word is wider than its place."""

import re

from PySide6.QtWidgets import QWidget

# The height of a line at 100 %, in pixels, that widths in pixels go with.
LINE = 16


def text_scale(widget: QWidget) -> float:
    """How many times the ordinary size the text is; never less than one."""
    return max(1.0, widget.fontMetrics().height() / LINE)


# A word longer than this may be broken anywhere.
LONGEST_WORD = 24
_LONG = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")


def breakable(words: str) -> str:
    """The text with places to break inside its very long words (zero-width spaces)."""
    return _LONG.sub("\\g<0>\u200b", words)
