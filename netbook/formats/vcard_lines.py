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
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT[^:]*:[ \t]*(?:BEGIN:VCARD[ \t]*)?\Z", re.I)
_BLANKS = b" \t"
_LONGEST_HEAD = 4096
_LONGEST_MARK = 256
# Values in which people write several lines, so that a line astray after them is theirs.
_SEVERAL_LINES = re.compile(rb"(?:[\w-]+\.)?(?:ADR|LABEL|NOTE)[;:]", re.I)


class ContentLine(NamedTuple):
    """A whole content line as bytes, with the number of its first physical line."""

    number: int
    raw: bytes
    too_long: bool


def is_begin(line: bytes) -> bool:
    """Whether this line begins a card, in whatever spelling."""
    return len(line) < _LONGEST_MARK and _BEGIN.match(line) is not None


def is_end(line: bytes) -> bool:
    """Whether this line ends a card, in whatever spelling."""
    return len(line) < _LONGEST_MARK and _END.match(line) is not None


def take_content_line(source: Source, *, old: bool) -> ContentLine:
    """Take one content line with all that continues it; there is a line to be taken.

    In vCard 2.1 (`old`) a fold keeps its blank, later it doesn't (RFC 6350 3.2).
    """
    number, first = source.line, source.peek() or b""
    too_long = source.is_cut
    source.take()
    raw: bytes | bytearray = first.lstrip(_BLANKS)
    kind = _Kind(
        old=old,
        quoted=_QUOTED.match(raw, 0, _LONGEST_HEAD) is not None,
        base64=_BASE64.match(raw, 0, _LONGEST_HEAD) is not None,
        several=_SEVERAL_LINES.match(raw) is not None,
    )
    while (line := source.peek()) is not None:
        more = _continuation(raw, line, kind)
        if more is None:
            break
        if isinstance(raw, bytes):
            # A long line that nothing continues is not copied.
            raw = bytearray(raw)
        del raw[len(raw) - more.dropped :]
        raw += more.added
        too_long = too_long or source.is_cut or len(raw) > LONGEST_LINE
        if too_long:
            del raw[100:]
        source.take()
        if kind.quoted and not line:
            break
    if kind.quoted and raw.endswith(b"="):
        raw = raw[:-1]
    return ContentLine(number, bytes(raw), too_long)


class _Kind(NamedTuple):
    """What a line's head says of how it may be continued."""

    old: bool
    quoted: bool
    base64: bool
    several: bool


class _More(NamedTuple):
    """What a further line adds to a content line, and how many bytes of that it takes back."""

    added: bytes
    dropped: int = 0


def _continuation(raw: bytes | bytearray, line: bytes, kind: _Kind) -> _More | None:
    is_mark = is_begin(line) or is_end(line)
    if kind.quoted and raw.endswith(b"=") and not is_mark:
        return _More(line, 1)
    if line.startswith((b" ", b"\t")):
        return _More(line if kind.old and not kind.base64 else line[1:])
    if kind.base64 and _BASE64_BODY.match(line):
        return _More(line)
    if kind.several and line and not is_mark and not _PROPERTY.match(line):
        # A lone backslash at the end was meant as a line break.
        escaping = raw.endswith(b"\\") and (len(raw) - len(raw.rstrip(b"\\"))) % 2
        return _More(b"\\n" + line.removeprefix(b"\\n"), int(escaping))
    return None


def awaits_card(line: bytes) -> bool:
    """Whether this is an AGENT line whose card follows on the next lines (vCard 2.1)."""
    return _AGENT.match(line) is not None


def take_nested_card(source: Source, line: ContentLine) -> ContentLine:
    """The AGENT line with the card that follows it, in one line as RFC 2426 3.5.4 writes it.

    Agents of that agent belong to it, however deep. A BEGIN that no AGENT announces is the next
    card of the file: an END is missing here, and the other cards aren't lost for that.
    """
    head, _, value = line.raw.partition(b":")
    depth = int(is_begin(value))
    awaited = not depth
    lines, size, too_long = [value] * depth, 0, line.too_long
    while (depth or awaited) and (inner := source.peek()) is not None:
        if is_begin(inner):
            if not awaited:
                break
            depth += 1
        elif not depth and inner.strip():
            break
        elif is_end(inner):
            depth -= 1
        source.take()
        if not inner.strip():
            continue
        lines.append(inner)
        awaited = awaits_card(inner)
        if awaited and is_begin(inner.partition(b":")[2]):
            depth, awaited = depth + 1, False
        size += len(inner)
        if too_long := too_long or size > LONGEST_LINE:
            lines.clear()
    text = b"".join([inner + b"\n" for inner in lines])
    for character in (b"\\", b",", b";"):
        text = text.replace(character, b"\\" + character)
    return ContentLine(line.number, head + b":" + text.replace(b"\n", b"\\n"), too_long)
