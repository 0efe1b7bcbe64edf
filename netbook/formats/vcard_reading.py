"""Reading the cards of a file: fast where a card is plain, line by line where it isn't."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats.vcard_charset import Charsets
from netbook.formats.vcard_draft import Draft
from netbook.formats.vcard_head import MOST_LABELS, QUOTED_PRINTABLE, Head, parse_head, split_line
from netbook.formats.vcard_lines import (
    ContentLine,
    awaits_card,
    is_begin,
    is_end,
    take_content_line,
    take_nested_card,
)
from netbook.formats.vcard_properties import COMPOUNDS, PROPERTIES, Property, unknown
from netbook.formats.vcard_source import LONGEST_LINE, Source

_OLD = re.compile(rb"^VERSION[ \t]*:[ \t]*2", re.I | re.M)
_FOLD = re.compile(rb"\n[ \t]")
_FOLD_OF_OLD = re.compile(rb"\n(?=[ \t])")
_SEMICOLON = re.compile(r"(?<!\\);")
_BLANKS = (" ", "\t")
_NOTHING = Card()
# Heads repeat from card to card; a file made to fill the memory with them doesn't.
_MOST_HEADS = 4096
_LONGEST_HEAD = 256
# Of text with more broken characters than one in ten, the bytes are worth more.
_BROKEN = "\ufffd"
_ONE_IN = 10


def read_cards(stream: BinaryIO) -> Iterator[Card | Problem]:
    """The cards of a vCard file (2.1, 3.0 or 4.0, several in one file), and what was wrong.

    A problem of one property doesn't lose its card, one of a card doesn't lose the others.
    """
    source = Source(stream)
    reader = _Reader(source)
    found = False
    while True:
        body = source.plain_card()
        if body is not None:
            card = reader.plain_card(body)
            if card is not None:
                source.take_card()
                found = True
                yield card
                continue
            source.refuse_card()
        astray = _skip_to_card(source)
        if source.peek() is None:
            if not found:
                yield Problem(0, "not_contacts" if astray else "empty")
            elif astray:
                yield astray
            return
        found = True
        if astray:
            yield astray
        yield from reader.card()


def _skip_to_card(source: Source) -> Problem | None:
    """Take the lines that belong to no card, up to the next BEGIN; one problem for all of them."""
    first, lines = 0, 0
    while (line := source.peek()) is not None and not is_begin(line):
        if line.strip():
            first = first or source.line
            lines += 1
        source.take()
    return Problem(first, "outside_card", str(lines)) if lines else None


class _Reader:
    """Reads cards from a source; keeps what is the same all over the file."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._charsets = Charsets(source.sample)
        self._heads: dict[str, tuple[Head, Property, bool]] = {}

    def plain_card(self, body: bytes) -> Card | None:
        """The card of these lines, None if anything about it needs care."""
        old = b"2.1" in body and _OLD.search(body) is not None
        if b"\n " in body or b"\n\t" in body:
            body = (_FOLD_OF_OLD if old else _FOLD).sub(b"", body)
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return None
        draft = Draft(old=old)
        heads = self._heads
        for line in text.split("\n"):
            head_text, _, value = line.partition(":")
            known = heads.get(head_text)
            if known is None:
                if not line:
                    continue
                split = split_line(line)
                if split is None or line.startswith(_BLANKS):
                    return None
                head_text, value = split
                known = self._head(head_text)
            head, take, needs_care = known
            if needs_care:
                return None
            take(draft, head, value, line)
        if draft.problems:
            return None
        card = draft.card()
        return card if card.formatted_name or card != _NOTHING else None

    def card(self) -> Iterator[Card | Problem]:
        """Read the card that begins here line by line, up to END, the next BEGIN or the end."""
        source = self._source
        start, size, repeated, dropped, dropped_at = source.line, 0, 0, 0, 0
        source.take()
        draft = Draft(old=False)
        while (line := source.peek()) is not None and not is_end(line):
            if is_begin(line):
                if size:
                    break
                repeated += 1
                source.take()
                continue
            if not line.strip():
                source.take()
                continue
            content = take_content_line(source, old=draft.old)
            if awaits_card(content.raw):
                content = take_nested_card(source, content)
            if size + len(content.raw) > LONGEST_LINE:
                dropped_at = dropped_at or content.number
                dropped += 1
                continue
            size += len(content.raw)
            if problem := self._take(draft, content):
                yield problem
        if repeated:
            yield Problem(start + 1, "repeated_begin", str(repeated), whole=False)
        if dropped:
            yield Problem(dropped_at, "card_too_long", str(dropped), whole=False)
        ended = line is not None and is_end(line)
        if ended:
            source.take()
        card = draft.card()
        if card == _NOTHING:
            yield Problem(start, "empty_card")
            return
        if not ended:
            yield Problem(start, "missing_end", whole=False)
        yield card

    def _take(self, draft: Draft, line: ContentLine) -> Problem | None:
        """Take one line into the card; the problem with it, if there is one."""
        number, raw, too_long = line
        if too_long:
            return Problem(number, "line_too_long", str(LONGEST_LINE // 2**20), whole=False)
        text = raw.decode("utf-8", "surrogateescape")
        split = split_line(text)
        if split is None:
            draft.unknown.append(self._charsets.decode(raw, "", old=draft.old))
            return Problem(number, "not_a_property", whole=False)
        head_text, value = split
        if not head_text.isascii():
            head_text = self._decode(head_text, "", old=draft.old)
        head, take, _ = self._head(head_text)
        if head.encoding == QUOTED_PRINTABLE:
            return self._take_quoted(draft, head, take, line, value)
        if not text.isascii():
            value = self._decode(value, head.charset, old=draft.old)
            text = f"{head_text}:{value}"
        if head.name == "VERSION":
            draft.old = value.strip().startswith("2")
        take(draft, head, value, text)
        return _numbered(draft, number)

    def _decode(self, raw: str, charset: str, *, old: bool) -> str:
        """Text for what was taken as UTF-8 with escaped surrogates."""
        return self._charsets.decode(raw.encode("utf-8", "surrogateescape"), charset, old=old)

    def _take_quoted(
        self, draft: Draft, head: Head, take: Property, line: ContentLine, value: str
    ) -> Problem | None:
        text = self._charsets.decode(line.raw, "", old=True)
        if take is unknown:
            draft.unknown.append(text)
            return None
        parts = value.split(";") if head.name in COMPOUNDS else [value]
        read = [
            self._charsets.decode_quoted(part.encode("utf-8", "surrogateescape"), head.charset)
            for part in parts
        ]
        said = [part for part, _ in read]
        if len(said) > 1:
            # A semicolon that was encoded is text, one that wasn't stands between two parts.
            said = [_SEMICOLON.sub(r"\;", part) for part in said]
        decoded = ";".join(said)
        if all(whole for _, whole in read):
            take(draft, head, decoded, text)
            return _numbered(draft, line.number)
        if decoded.count(_BROKEN) * _ONE_IN > len(decoded):
            draft.unknown.append(text)
            return Problem(line.number, "broken_text", head.name, whole=False)
        take(draft, head, decoded, text)
        return Problem(line.number, "broken_characters", head.name, whole=False)

    def _head(self, text: str) -> tuple[Head, Property, bool]:
        """The parsed head, what to do with its line, and whether its value isn't plain UTF-8."""
        known = self._heads.get(text)
        if known is None:
            head = parse_head(text)
            needs_care = head.encoding == QUOTED_PRINTABLE or head.charset not in ("", "utf-8")
            crowded = len(head.labels) > MOST_LABELS
            known = (
                head,
                unknown if crowded else PROPERTIES.get(head.name, unknown),
                needs_care or head.name in ("BEGIN", "END", "AGENT"),
            )
            if len(text) < _LONGEST_HEAD and len(self._heads) < _MOST_HEADS:
                self._heads[text] = known
        return known


def _numbered(draft: Draft, number: int) -> Problem | None:
    if not draft.problems:
        return None
    kind, detail = draft.problems.pop()
    return Problem(number, kind, detail, whole=False)
