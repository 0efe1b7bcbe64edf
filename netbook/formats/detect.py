"""Which format a file has, by its first bytes, and by its name where they say nothing."""

import re
from io import BytesIO

from netbook.formats.contact_csv import sniff
from netbook.formats.csv_file import CsvFile
from netbook.formats.csv_headings import known
from netbook.formats.csv_shape import looks_binary
from netbook.formats.text_encoding import bom_encoding, unmarked_utf16

_BEGINS_A_CARD = re.compile(rb"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?$", re.I | re.M)
# Text that is no table, whatever its name.
_OTHER_TEXT = re.compile(rb"\s*(?:<[!?a-z]|%PDF|\{\\rtf|BEGIN:VCALENDAR|From \S+@)", re.I)
_KINDS = {
    ".vcf": "vcard",
    ".vcard": "vcard",
    ".csv": "csv",
    ".tsv": "csv",
    ".zip": "zip",
}
_TABLES = (".csv", ".tsv", ".txt", "")


def detect(name: str, head: bytes) -> str | None:
    """vcard, zip, google, outlook, thunderbird, linkedin, netbook, csv (of others), or None.

    `head` is the beginning of the file, a few kilobytes are enough.
    """
    suffix = _suffix(name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    text = _narrow(head)
    if _BEGINS_A_CARD.search(text):
        return "vcard"
    if not text.strip() or looks_binary(text) or _OTHER_TEXT.match(text):
        return _KINDS.get(suffix)
    if layout := sniff(head):
        return layout
    if suffix in _KINDS:
        return _KINDS[suffix]
    return "csv" if suffix in _TABLES and _is_table(head) else None


def _suffix(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot > 0 else ""


def _narrow(head: bytes) -> bytes:
    """The text in bytes of which ASCII can be read: without BOM, UTF-16 and UTF-32 as UTF-8."""
    encoding, mark = bom_encoding(head)
    encoding = encoding or unmarked_utf16(head)
    if encoding in ("", "utf-8"):
        return head[mark:]
    return head[mark:].decode(encoding, "replace").encode("utf-8", "replace")


def _is_table(head: bytes) -> bool:
    """Whether the first lines have headings of contacts; notes have commas in every line too."""
    file = CsvFile(BytesIO(head))
    return file.shape.has_heading and known(file.headings) > 1
