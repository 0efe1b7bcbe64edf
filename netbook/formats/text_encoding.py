"""Bytes to text where a file does not say its encoding: BOM, UTF-16, UTF-8, else a guess."""

import codecs
import re
from itertools import pairwise

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF8_RUN = re.compile(
    rb"(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
    rb"|\xf4[\x80-\x8f][\x80-\xbf]{2})+"
)
_LEADS = re.compile(rb"[\xc0-\xff]")
_HIGH_WORD = re.compile(rb"[A-Za-z\x80-\xff']*[\x80-\xff][A-Za-z\x80-\xff']*")
_SIGNS = "‘’“”„‚«»‹›–—…•·€£©®§°ªº¿¡´ \xa0"
# One alternative for each family of languages that cp1252 is made for: a name that fits none of
# them ("Dvoøák", "¯ó³æ") was written in another encoding.
_WESTERN_WORD = re.compile(
    r"(?:[a-zäöüßåæøéïë'’]+"
    r"|(?:[a-zàâæçéèêëîïôœùûüÿ'’]|ñ(?=[aeiou]))+"
    r"|(?:[a-záàâãçéêíïóòôúüºª'’]|ñ(?=[aeiouáéíóú])|õ(?=e)|ì(?!.)|ù(?!.))+"
    r"|[a-záðéíóúýþæöø'’]+)\Z"
)
_ENOUGH = 64 * 1024


def bom_encoding(head: bytes) -> tuple[str, int]:
    """The encoding a byte order mark announces, and the mark's length; ("", 0) without one."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding, len(mark)
    return "", 0


def unmarked_utf16(head: bytes) -> str:
    """`utf-16-le` or `utf-16-be` where zero bytes lie as in UTF-16 text, else empty.

    Separators and line ends are ASCII in any language, so every second byte is often zero, and
    the bytes between them hardly ever.
    """
    pairs = len(head) // 2
    first, second = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if second * 5 > pairs and first * 20 < second:
        return "utf-16-le"
    if first * 5 > pairs and second * 20 < first:
        return "utf-16-be"
    return ""


def legacy_encoding(sample: bytes) -> str:
    """The likely encoding of bytes that are not UTF-8: cp1252 or what chardet finds.

    chardet alone takes most short Western European text for something else, so names that read as
    words of those languages settle for cp1252 first.
    """
    words = _HIGH_WORD.findall(sample[:_ENOUGH])
    if sum(map(_is_western, words)) * 10 >= len(words) * 9:
        return "cp1252"
    import chardet  # costs start-up time, and most files never need it

    found = str(chardet.detect(sample[:_ENOUGH])["encoding"] or "cp1252")
    try:
        sample[:_ENOUGH].decode(found, "ignore")
    except LookupError:
        return "cp1252"
    return found


def decode_as(data: bytes, legacy: str) -> str:
    """UTF-8 text, else text in the `legacy` encoding; never fails."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data, legacy)


def decode_text(data: bytes) -> str:
    """The whole text of some bytes: by BOM, as UTF-16 without one, UTF-8, else by a guess.

    In text that is UTF-8 but for a few bytes only those bytes are read as cp1252.
    """
    encoding, mark = bom_encoding(data)
    if encoding.startswith("utf-") and encoding != "utf-8":
        return data[mark:].decode(encoding, "replace")
    data = data[mark:]
    if wide := unmarked_utf16(data[:_ENOUGH]):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    strays = _UTF8_RUN.sub(b"", data)
    multibyte = len(_LEADS.findall(data)) - len(_LEADS.findall(strays))
    if multibyte > len(strays) * 2:
        return _mended(data)
    return _decode_legacy(data, legacy_encoding(data))


def _is_western(word: bytes) -> bool:
    text = word.decode("cp1252", "replace").strip(_SIGNS + "'")
    if any(b.isupper() and a.islower() and ord(b) > 127 for a, b in pairwise(text)):
        return False
    return not text or bool(_WESTERN_WORD.match(text.lower()))


def _decode_legacy(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        # Programs write the five bytes that cp1252 leaves open as the controls of latin-1.
        return data.decode(encoding, "replace") if encoding != "cp1252" else _open_cp1252(data)


def _open_cp1252(data: bytes) -> str:
    return "".join(
        bytes([byte]).decode("latin-1" if byte in b"\x81\x8d\x8f\x90\x9d" else "cp1252")
        for byte in data
    )


def _mended(data: bytes) -> str:
    parts: list[str] = []
    end = 0
    for run in _UTF8_RUN.finditer(data):
        parts += (_open_cp1252(data[end : run.start()]), run.group().decode("utf-8"))
        end = run.end()
    parts.append(_open_cp1252(data[end:]))
    return "".join(parts)
