"""Text inside a vCard value: escapes, lists and compounds (RFC 6350 3.4, RFC 2426 4, vCard 2.1)."""

import re

_ESCAPE = re.compile(r"\\(.)", re.S)
# What stands for itself after a backslash. Google escapes colons and quotes; the blank is ours, for
# text that begins or ends with one, and so is r, for the rare text with a lone carriage return.
_MEANING = {c: c for c in '\\,;:" \t'} | {"n": "\n", "N": "\n", "r": "\r"}
_BARE_SEMICOLON = re.compile(r"(?<!\\)(?:\\\\)*;")
_BLANKS = " \t"
_PIECES = {mark: re.compile(rf"(?:[^{mark}\\]++|\\.?)*+", re.S) for mark in ",;"}

_CARET = re.compile(r"\^([n^'])")
_CARET_MEANING = {"n": "\n", "^": "^", "'": '"'}
_CARETED = str.maketrans({"^": "^^", "\n": "^n", '"': "^'"})


def simple(value: str, old: bool = False) -> str:
    """The text of a value that is neither list nor compound; `old` for vCard 2.1.

    Blanks around it are dropped. vCard 2.1 knows no escapes here, but most of its writers use
    them: only a semicolon without a backslash shows that this one doesn't.
    """
    text = value.strip(_BLANKS)
    if "\\" not in text or (old and _BARE_SEMICOLON.search(text)):
        return text
    return _unescaped(_trimmed(value))


def components(value: str) -> list[str]:
    """The texts between the semicolons of a compound value; beyond 32 they stay together."""
    return _split(value, ";", 31)


def listed(value: str) -> list[str]:
    """The texts between the commas of a list, empty ones left out."""
    return [text for text in _split(value, ",", 9999) if text]


def _split(value: str, separator: str, most: int) -> list[str]:
    if "\\" + separator in value or "\\\\" in value:
        parts = _pieces(value, separator, most)
    else:
        parts = value.split(separator, most)
        if "\\" not in value:
            blank = " " in value or "\t" in value
            return [part.strip(_BLANKS) for part in parts] if blank else parts
    return [_unescaped(_trimmed(part)) if "\\" in part else part.strip(_BLANKS) for part in parts]


def _pieces(value: str, separator: str, most: int) -> list[str]:
    piece = _PIECES[separator]
    parts: list[str] = []
    at = 0
    while len(parts) < most:
        found = piece.match(value, at)
        if not found or found.end() == len(value):
            break
        parts.append(value[at : found.end()])
        at = found.end() + 1
    return [*parts, value[at:]]


def _unescaped(text: str) -> str:
    if "\\\\" not in text:
        # Faster, and right as long as no backslash stands for itself.
        text = text.replace("\\,", ",").replace("\\n", "\n").replace("\\;", ";")
        text = text.replace("\\:", ":")
    return _ESCAPE.sub(_meaning, text) if "\\" in text else text


def _meaning(escape: re.Match[str]) -> str:
    return _MEANING.get(escape[1], escape[0])


def _trimmed(value: str) -> str:
    value = value.lstrip(_BLANKS)
    text = value.rstrip(_BLANKS)
    if text != value and _ends_escaping(text):
        text += value[len(text)]
    return text


def _ends_escaping(text: str) -> bool:
    return (len(text) - len(text.rstrip("\\"))) % 2 == 1


def escaped(text: str) -> str:
    """Text as it stands in a value, so that `simple`, `components` or `listed` give it back."""
    text = uri_escaped(text)
    if "," in text:
        text = text.replace(",", "\\,")
    return text.replace(";", "\\;") if ";" in text else text


def uri_escaped(text: str) -> str:
    """A URI as it stands in a value: commas and semicolons belong to it and stay as they are."""
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if "\n" in text or "\r" in text:
        text = text.replace("\n", "\\n").replace("\r", "\\r")
    return text if text == text.strip(_BLANKS) else _edges_escaped(text)


def _edges_escaped(text: str) -> str:
    if len(text) > 1 and text[-1] in _BLANKS:
        text = text[:-1] + "\\" + text[-1]
    return "\\" + text if text[0] in _BLANKS else text


def parameter_escaped(text: str) -> str:
    """Text as it stands in a quoted parameter, for `from_carets` and `simple` to give it back."""
    lines = [line.replace("\\", "\\\\").replace("\r", "\\r") for line in text.split("\n")]
    return _edges_escaped("\n".join(lines)).translate(_CARETED)


def from_carets(text: str) -> str:
    """The text of a parameter value (RFC 6868)."""
    return _CARET.sub(lambda found: _CARET_MEANING[found[1]], text) if "^" in text else text
