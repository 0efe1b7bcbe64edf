r"""Several texts in one cell, `friend; met 2024`, exactly reversible and easy to write by hand.

A backslash goes before a semicolon, a backslash, and spaces at the ends of a text, which would be
lost; `\.` is an empty text.
"""

import re
from collections.abc import Iterable

_PIECE = re.compile(r"\\(.)|(;)|([^\\;]+|\\)", re.S)
_MISLEADING = re.compile(r"([\\;])")
_ANY = re.compile(r"(.)", re.S)


def joined(texts: Iterable[str]) -> str:
    """The texts in one cell."""
    return "; ".join(_escaped(text) or r"\." for text in texts)


def separated(cell: str) -> tuple[str, ...]:
    """The texts of such a cell, without the spaces around them."""
    if not cell.strip():
        return ()
    texts = [""]
    firm = 0  # so much of the last text was escaped and is not to be stripped
    for escaped, separator, plain in _PIECE.findall(cell):
        if separator:
            texts[-1] = texts[-1][:firm] + texts[-1][firm:].rstrip()
            texts.append("")
            firm = 0
        elif escaped:
            texts[-1] += "" if escaped == "." else escaped
            firm = len(texts[-1])
        else:
            texts[-1] += plain if texts[-1] else plain.lstrip()
    texts[-1] = texts[-1][:firm] + texts[-1][firm:].rstrip()
    return tuple(texts)


def _escaped(text: str) -> str:
    inner = text.strip()
    start = text.index(inner) if inner else len(text)
    before, after = text[:start], text[start + len(inner) :]
    return _ANY.sub(r"\\\1", before) + _MISLEADING.sub(r"\\\1", inner) + _ANY.sub(r"\\\1", after)
