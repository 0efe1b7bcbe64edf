"""JSON as pages write it for search engines: with comments, bare line ends and commas too many."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

DEEPEST = 60
"""Values nested deeper are left out."""
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
# A string, a comment, or a comma before the end of an object or list.
_PIECES = re.compile(
    r'("(?:[^"\\]|\\.)*")|/\*.*?\*/|//[^\n]*|,(?=(?:\s|//[^\n]*\n|/\*.*?\*/)*[}\]])', re.DOTALL
)
_WRAPPING = re.compile(
    r"^(?:\s|\ufeff|<!--|-->|//|/\*|\*/|<!\[CDATA\[|\]\]>|;)+|(?:\s|<!--|-->|//|/\*|\*/|<!\[CDATA\[|\]\]>|;)+$"
)
_WRONG_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')


def read_json(text: str) -> Any:
    """The value of a script with data, however carelessly written; ValueError for none."""
    text = _WRAPPING.sub("", text)
    for attempt in (_as_it_is, _mended, _unescaped):
        try:
            return attempt(text)
        except (ValueError, RecursionError):
            continue
    raise ValueError("no JSON")


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
