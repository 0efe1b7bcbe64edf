"""JSON as pages write it for search engines: with comments, bare line ends and commas too many."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

DEEPEST = 60
"""Values nested deeper are left out."""
# A string, a comment, or a comma before the end of an object or list. What is never closed goes on
# to the end: else each beginning of one would be looked at up to there. A comment after a comma
# ends where it ends first: comments in a row could else be split in endless ways.
_PIECES = re.compile(
    r'("(?:[^"\\]|\\.)*"?)|/\*.*?(?:\*/|\Z)|//[^\n]*'
    r"|,(?=(?>\s|//[^\n]*\n|/\*.*?\*/){0,20}\s*[}\]])",
    re.DOTALL,
)
_MOST_MARKS = 12
_AROUND = ("\ufeff", "<!--", "-->", "//", "/*", "*/", "<![CDATA[", "]]>", ";")
_WRONG_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')


def read_json(text: str) -> Any:
    """The value of a script with data, however carelessly written; ValueError for none."""
    for attempt in (_as_it_is, _mended, _unwrapped, _unescaped):
        try:
            return attempt(text)
        except (ValueError, RecursionError):
            continue
    raise ValueError("no JSON")


def _unwrapped(text: str) -> Any:
    """Without the comments and sections of markup that scripts are wrapped in."""
    text = text.strip()
    for _ in range(_MOST_MARKS):
        before = next((mark for mark in _AROUND if text.startswith(mark)), "")
        after = next((mark for mark in _AROUND if text.endswith(mark)), "")
        text = text.removeprefix(before).removesuffix(after).strip()
        if not before and not after:
            break
    return _mended(text)


def _as_it_is(text: str) -> Any:
    return json.loads(text, strict=False)


def _mended(text: str) -> Any:
    """Without comments, commas at the end and wrong escapes; of several values a list."""
    text = _PIECES.sub(lambda piece: _WRONG_ESCAPE.sub("", piece[1]) if piece[1] else "", text)
    decoder = json.JSONDecoder(strict=False)
    values: list[Any] = []
    at = 0
    while at < len(text):
        if text[at] in " \t\r\n;,":
            at += 1
            continue
        value, at = decoder.raw_decode(text, at)
        values.append(value)
    if not values:
        raise ValueError("no value")
    return values[0] if len(values) == 1 else values


def _unescaped(text: str) -> Any:
    return _mended(html.unescape(text))


def nodes_in(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a value, those outside first, in the order of the text."""
    waiting = [(value, 0)]
    while waiting:
        each, depth = waiting.pop()
        if depth > DEEPEST:
            continue
        if isinstance(each, dict):
            yield each
            waiting += [(inner, depth + 1) for inner in reversed(list(each.values()))]
        elif isinstance(each, list):
            waiting += [(inner, depth + 1) for inner in reversed(each)]
