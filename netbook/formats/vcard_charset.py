"""The encoding of each property: CHARSET, UTF-8, or what the rest of the file suggests."""

import codecs
import re
from binascii import a2b_qp
from collections.abc import Callable

from netbook.formats.text_encoding import decode_as, legacy_encoding

# Python knows codecs under other names that are no character sets (hex, rot13, idna).
_CHARSET = re.compile(
    r"utf[-_]?(?:7|8|16|32)(?:[-_]?[lb]e)?|(?:us[-_]?)?ascii|iso[-_]?8859[-_]\d\d?|latin[-_]?\d\d?"
    r"|(?:windows|cp|ibm)[-_]?\d{3,5}|(?:x[-_])?s(?:hift[-_]?)?jis|windows-31j|euc[-_]?(?:jp|kr|cn)"
    r"|iso[-_]?2022[-_]\w+|gb[-_]?(?:k|2312|18030)|big[-_]?5(?:[-_]?hkscs)?|ks_c_5601-1987"
    r"|koi8[-_]?[rut]|mac[-_]?\w+|tis[-_]?620|hz(?:-gb-2312)?|viscii",
    re.I,
)
# Files that name the narrower set hold characters of the wider one.
_WIDER = {
    "shift_jis": "cp932",
    "iso8859-1": "cp1252",
    "ascii": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "big5": "cp950",
}
_OTHER_NAMES = {"x-sjis": "shift_jis", "x_sjis": "shift_jis", "windows-31j": "cp932"}
_NAMED = re.compile(rb"CHARSET=\"?([\w-]+)", re.I)


def known_charset(name: str) -> str:
    """The codec for a CHARSET as written, empty where there is none."""
    name = name.strip().lower()
    if not _CHARSET.fullmatch(name):
        return ""
    try:
        codec = codecs.lookup(_OTHER_NAMES.get(name, name)).name
    except LookupError:
        return ""
    return _WIDER.get(codec, codec)


class Charsets:
    """Turns the bytes of one file's properties into text; guesses once where nothing is said.

    `sample` gives a stretch of the file around the place that needs the guess.
    """

    def __init__(self, sample: Callable[[], bytes]) -> None:
        self._sample = sample
        self._legacy = ""

    def decode(self, raw: bytes, charset: str, *, old: bool) -> str:
        """A content line's text; never fails.

        Only vCard 2.1 knows CHARSET (`old`). Later versions are UTF-8, so there it is believed
        where the bytes aren't.
        """
        if not old or charset in ("", "utf-8"):
            try:
                return raw.decode()
            except UnicodeDecodeError:
                pass
        if charset:
            try:
                return raw.decode(charset)
            except UnicodeError:
                pass
        return decode_as(raw, self._guess(raw))

    def decode_quoted(self, value: bytes, charset: str) -> tuple[str, bool]:
        """The text of a quoted-printable value, and whether all of it could be read."""
        raw, whole = a2b_qp(value), True
        if charset:
            try:
                text = raw.decode(charset)
            except UnicodeError:
                text, whole = raw.decode(charset, "replace"), False
        else:
            text = self.decode(raw, "", old=True)
        return text.replace("\r\n", "\n").replace("\r", "\n"), whole

    def _guess(self, raw: bytes) -> str:
        if not self._legacy:
            self._legacy = _guess(self._sample(), raw)
        return self._legacy


def _guess(sample: bytes, raw: bytes) -> str:
    """The encoding of bytes that are no UTF-8: one that the file names elsewhere, else by chardet.

    Outlook names it for some lines only, and writes the others in it as well.
    """
    undeclared = [
        line.partition(b":")[2]
        for line in sample.split(b"\n")
        if not line.isascii() and not _NAMED.search(line.partition(b":")[0]) and not _is_utf8(line)
    ]
    undeclared.append(raw)
    text = b"\n".join(undeclared)
    for name in dict.fromkeys(_NAMED.findall(sample)):
        charset = known_charset(name.decode("ascii", "replace"))
        if charset and charset != "utf-8" and _can_read(text, charset):
            return charset
    return legacy_encoding(text)


def _is_utf8(line: bytes) -> bool:
    return _can_read(line, "utf-8")


def _can_read(text: bytes, charset: str) -> bool:
    try:
        text.decode(charset)
    except UnicodeError:
        return False
    return True
