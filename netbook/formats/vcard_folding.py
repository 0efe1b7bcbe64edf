"""Folding of content lines (RFC 6350 3.2)."""

from collections.abc import Iterable

_OCTETS = 75


def folded(lines: Iterable[str]) -> bytes:
    """The lines as UTF-8 with CRLF after each, folded at 75 octets and never inside a character."""
    text = "\r\n".join(
        [line if len(line) <= _OCTETS and line.isascii() else _fold(line) for line in lines]
    )
    return (text + "\r\n").encode("utf-8", "replace")


def _fold(line: str) -> str:
    if not line.isascii() or "QUOTED-PRINTABLE" in line.upper():
        return _fold_bytes(line.encode("utf-8", "replace"))
    step = _OCTETS - 1
    rest = [line[at : at + step] for at in range(_OCTETS, len(line), step)]
    return "\r\n ".join([line[:_OCTETS], *rest])


def _fold_bytes(data: bytes) -> str:
    """Fold between characters, and not after an equals sign, which vCard 2.1 reads as a break."""
    pieces: list[str] = []
    start, room = 0, _OCTETS
    while len(data) - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        end = start + len(data[start:end].rstrip(b"="))
        if end == start:
            break
        pieces.append(data[start:end].decode())
        start, room = end, _OCTETS - 1
    pieces.append(data[start:].decode())
    return "\r\n ".join(pieces)
