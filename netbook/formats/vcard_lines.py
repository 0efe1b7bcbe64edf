"""Content lines out of physical lines: folds, soft breaks, base64, and lines broken by mistake."""

import re
from typing import NamedTuple

from netbook.formats.vcard_source import LONGEST_LINE, Source

_MARK = rb"(?:\xef\xbb\xbf)?[ \t]*(?:[\w-]+\.)?%s[ \t]*:[ \t]*VCARD[ \t]*\Z"
_BEGIN = re.compile(_MARK % b"BEGIN", re.I)
_END = re.compile(_MARK % b"END", re.I)
_QUOTED = re.compile(rb"[^:]*[;=]QUOTED-PRINTABLE[ \t]*[;:]", re.I)
_BASE64 = re.compile(rb"[^:]*[;=](?:BASE64|B)[ \t]*[;:]", re.I)
_BASE64_BODY = re.compile(rb"[A-Za-z0-9+/]+=*[ \t]*\Z")
_PROPERTY = re.compile(rb"[ \t]*[A-Za-z0-9_./-]+[ \t]*(?:;[^:]*)?:")
# Values in which people write several lines, so that a line astray after them is theirs.
_SEVERAL_LINES = re.compile(rb"(?:[\w-]+\.)?(?:ADR|LABEL|NOTE)[;:]", re.I)


class ContentLine(NamedTuple):
    """A whole content line as bytes, with the number of its first physical line."""

    number: int
    raw: bytes
    too_long: bool


def is_begin(line: bytes) -> bool:
    """Whether this line begins a card, in whatever spelling."""
    return _BEGIN.match(line) is not None


def is_end(line: bytes) -> bool:
    """Whether this line ends a card, in whatever spelling."""
    return _END.match(line) is not None


def take_content_line(source: Source, *, old: bool) -> ContentLine:
    """Take one content line with all that continues it; there is a line to be taken.

    In vCard 2.1 (`old`) a fold keeps its blank, later it doesn't (RFC 6350 3.2).
    """
    number, first = source.line, source.peek() or b""
    too_long = source.is_cut
    source.take()
    raw = bytearray(first.lstrip(b" \t"))
    quoted = bool(_QUOTED.match(raw))
    base64 = not quoted and bool(_BASE64.match(raw))
    several = bool(_SEVERAL_LINES.match(raw))
    while (line := source.peek()) is not None:
        blank = line[:1] in (b" ", b"\t")
        if quoted and raw.endswith(b"=") and not _is_mark(line):
            del raw[-1]
            raw += line
        elif blank:
            raw += line if old and not base64 else line[1:]
        elif base64 and _BASE64_BODY.match(line):
            raw += line
        elif several and line and not _PROPERTY.match(line) and not _is_mark(line):
            _break_line(raw)
            raw += line.removeprefix(b"\\n")
        else:
            break
        too_long = too_long or source.is_cut or len(raw) > LONGEST_LINE
        if too_long:
            del raw[100:]
        source.take()
        if quoted and not line:
            break
    if quoted and raw.endswith(b"="):
        del raw[-1]
    return ContentLine(number, bytes(raw), too_long)


def _is_mark(line: bytes) -> bool:
    return is_begin(line) or is_end(line)


def _break_line(raw: bytearray) -> None:
    """Write a line break into a value; a lone backslash at its end was meant as one."""
    if (len(raw) - len(raw.rstrip(b"\\"))) % 2:
        del raw[-1]
    raw += b"\\n"


def take_nested_card(source: Source, line: ContentLine) -> ContentLine:
    """The AGENT line with the card that follows it (vCard 2.1) as RFC 2426 3.5.4 writes it.

    Cards inside that card belong to it, however deep.
    """
    head, _, value = line.raw.partition(b":")
    depth, too_long = int(is_begin(value)), line.too_long
    lines, size = [value] * depth, 0
    while (inner := source.peek()) is not None:
        if is_begin(inner):
            depth += 1
        elif inner.strip() and not depth:
            break
        source.take()
        if inner.strip():
            lines.append(inner)
        size += len(inner)
        if too_long := too_long or size > LONGEST_LINE:
            lines.clear()
        if is_end(inner):
            depth -= 1
            if not depth:
                break
    text = b"\n".join(lines).replace(b"\\", b"\\\\").replace(b"\n", b"\\n")
    text = text.replace(b",", b"\\,").replace(b";", b"\\;")
    return ContentLine(line.number, head + b":" + text, too_long)
