"""A message cut up for reading: its greeting, its sentences, what it quotes, how it ends."""

import re
from typing import NamedTuple

# Nobody reads on from there: of a longer text only the length is told.
MOST_READ = 20_000

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_ODD = str.maketrans("\u2019\u2018\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- ")


class MessageText(NamedTuple):
    """A text in small letters with plain quotation marks, as long as the one it is made from.

    So every place in it is the same place there.
    """

    low: str
    words: int


def read_text(text: str) -> MessageText:
    """Read a message, up to `MOST_READ` characters; its words are counted to the end."""
    head = text[:MOST_READ]
    low = head.lower()
    if len(low) != len(head):  # a letter of which there is no single small one
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in head)
    return MessageText(low.translate(_ODD), sum(1 for _ in _WORD.finditer(text)))
