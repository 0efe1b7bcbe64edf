"""A message in a file: text of which the first line may be "Subject: ...", or a mail (.eml)."""

import re
from email.message import EmailMessage
from typing import NamedTuple

from netbook.formats.posting_html import text_of
from netbook.formats.posting_mail import WRONG, is_mail, parsed_mail, parts_of
from netbook.formats.text_encoding import decode_text

MOST_BYTES = 64 << 20
# Text has none of these bytes but in UTF-16, which begins with a mark.
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SUBJECT = re.compile(r"\s*subject[ \t]*:[ \t]*([^\n]*)\n?", re.IGNORECASE)
# So much of a text is read as a message; the rest is told as its length at most.
_MOST_TEXT = 1 << 20


class MessageFile(NamedTuple):
    """What a file says: its subject, its text, and how many files are attached to it.

    `head` is what stands before the text in a file of text alone: the line of its subject.
    """

    subject: str
    text: str
    attachments: int = 0
    head: str = ""


def read_message(data: bytes, name: str) -> MessageFile | None:
    """The message in a file of that name; None where it is neither text nor a mail."""
    if name.lower().endswith(".eml") and is_mail(data):
        return _mail(data)
    if _BINARY.search(data[:65_536]) and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    text = decode_text(data[:MOST_BYTES]).replace("\r\n", "\n").replace("\r", "\n")
    subject = _SUBJECT.match(text)
    if subject is None:
        return MessageFile("", text)
    body = text[subject.end() :].lstrip("\n")
    return MessageFile(subject[1].strip(), body, head=text[: len(text) - len(body)])


def _mail(data: bytes) -> MessageFile:
    try:
        message = parsed_mail(data)
        subject = " ".join(str(message.get("Subject", "") or "").split())
    except WRONG:
        return MessageFile("", "")
    texts: dict[str, str] = {}
    attachments = 0
    for part in parts_of(message):
        try:
            kind = part.get_content_type()
            if _is_attached(part, kind):
                attachments += 1
            elif kind in ("text/plain", "text/html"):
                texts.setdefault(kind, _text(part))
        except WRONG:
            continue
    text = texts.get("text/plain") or text_of(texts.get("text/html", ""))
    return MessageFile(subject, text.replace("\r\n", "\n").replace("\r", "\n"), attachments)


def _is_attached(part: EmailMessage, kind: str) -> bool:
    """Whether a part is a file, also one shown within the text, but no picture of the text."""
    if part.is_attachment() or kind == "message/rfc822":
        return True
    return bool(part.get_filename()) and not (kind.startswith("image/") and part["Content-ID"])


def _text(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    payload = payload[:_MOST_TEXT]
    charset = part.get_content_charset("") or ""
    try:
        return payload.decode(charset, "replace") if charset else decode_text(payload)
    except LookupError:  # a charset that nobody knows
        return decode_text(payload)
