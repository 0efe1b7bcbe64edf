"""A message as it leaves: a mail file (RFC 5322) that mail programs open, and a mailto link.

Nothing in a subject, a name or an address can become a header of its own.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from mimetypes import guess_type
from typing import NamedTuple
from urllib.parse import quote

MAILTO_LIMIT = 2000
"""So many characters of a mailto link reach the mail program everywhere: Windows passes 2,083."""

# What ends a line for some reader of headers, and what else nobody sees.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


class Attached(NamedTuple):
    """A file that goes with a message."""

    name: str
    data: bytes


class Mail(NamedTuple):
    """A message to one person; `address` may be empty where none is known."""

    name: str
    address: str
    subject: str
    text: str
    attached: tuple[Attached, ...] = ()


def mail_file(mail: Mail, at: datetime | None = None) -> bytes:
    """The message as an .eml file, which mail programs open as a draft to be sent.

    An address that no header can hold is left out.
    """
    made = EmailMessage(policy=SMTP)
    # Outlook and others open what says so for writing, not for reading.
    made["X-Unsent"] = "1"
    if at is not None:
        made["Date"] = at
    if (to := _address(mail.name, mail.address)) is not None:
        made["To"] = to
    made["Subject"] = one_line(mail.subject)
    made.set_content(plain(mail.text), cte="quoted-printable")
    for name, data in mail.attached:
        kind, coding = guess_type(name)
        main, _, sub = (kind if kind and not coding else "application/octet-stream").partition("/")
        if main in ("text", "message", "multipart"):
            main, sub = "application", "octet-stream"  # its bytes stay as they are
        made.add_attachment(data, maintype=main, subtype=sub, filename=one_line(name))
    return made.as_bytes()


def mailto(address: str, subject: str = "", text: str = "") -> str:
    """The mailto link (RFC 6068): line breaks are CRLF, all but letters is percent-encoded."""
    fields = (("subject", one_line(subject)), ("body", plain(text).replace("\n", "\r\n")))
    said = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields if value)
    to = quote(one_line(address), safe="@+.-_")
    return f"mailto:{to}?{said}" if said else f"mailto:{to}"


def one_line(text: str) -> str:
    """A text without anything that ends a line, or that no file can hold."""
    return " ".join(_SURROGATES.sub("\ufffd", _BREAKS.sub(" ", text)).split())


def plain(text: str) -> str:
    """A text with line feeds alone between its lines, and nothing that no file can hold."""
    return _SURROGATES.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def file_name(words: Sequence[str]) -> str:
    """A name for the file, of words that may hold anything."""
    said = re.sub(r'[\\/:*?"<>|]+', " ", " ".join(one_line(each) for each in words))
    return f"{' '.join(said.split()).strip('. ')[:80].strip('. ') or 'message'}.eml"


def _address(name: str, address: str) -> Address | None:
    local, at, domain = one_line(address).rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
        if not at or not local.isascii():
            return None
        return Address(one_line(name), addr_spec=f"{local}@{domain}")
    except (ValueError, IndexError, HeaderParseError):
        return None
