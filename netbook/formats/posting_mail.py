"""Mails and saved pages of a browser (.eml, .mhtml), and the lists of jobs that mails bring."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from itertools import islice, pairwise
from typing import NamedTuple
from urllib.parse import urlsplit

from netbook.core.fold import fold
from netbook.core.posting import Posting
from netbook.core.posting_names import is_noise, names_trade, place_of
from netbook.core.posting_text import ADDRESS, posting_in, types_in
from netbook.formats.posting_html import Page, tidy_lines

_MOST_PARTS = 300
_MOST_JOBS = 100
_LONGEST_HEADER = 10_000
_END_OF_HEAD = re.compile(rb"\n\r?\n")
_HEADER = re.compile(rb"(?m)^[^\n]+(?:\n[ \t][^\n]*)*")
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
# What the parser of mails raises at bytes that are no mail; none of it is told anywhere.
WRONG = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)
_MARKED = re.compile(
    rb"\A(?:From [^\n]+\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,200}?"
    rb"(?:From|Subject|MIME-Version|Received|Content-Type|Date|Message-ID|Snapshot-Content-Location):",
    re.IGNORECASE,
)
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|ref)\s*:\s*)+", re.IGNORECASE)
_OF_JOBS = re.compile(
    r"job|stelle|career|karriere|position|vacanc|offre|emploi|empleo|oferta|opening|posting|/rc/clk",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"^(?:(?:view|see|show|open|read|apply|save|unsubscribe|manage|edit|update|click|privacy|terms|"
    r"help|settings|alle|mehr|jetzt|hier|zur|zum|anzeigen|ansehen|abmelden|abbestellen|voir|"
    r"postuler|consulter|se desabonner|gerer|toutes?|tous|ver|mostrar|solicitar|darse de baja|"
    r"cancelar|premium|easy apply|job details|zum job|details|website|homepage|log ?in|sign ?in|"
    r"contact|impressum|datenschutz)\b.*"
    r"|.*\b(?:alerts?|newsletter|preferences|all jobs|more jobs|suchauftrag))$"
)
# What lists say of a job below its employer when they name no place.
_NO_PLACE = re.compile(
    r"^(?:actively|easy|be an?|promoted|new|neu|fast|early|via|today|heute|gestern|yesterday|just"
    r"|reviewed|hier|hoy|ayer|ab sofort|apply|permanent|unbefristet|festanstellung|cdi|cdd"
    r"|nouveau|nuevo|urgent|dringend|top)\b"
)
_ROUTE = re.compile(
    r"^(?:view|see|open|apply|read|job|link|url|zum|zur|ansehen|anzeigen|voir|ver|details|more)"
    r"[^:]{0,30}:?\s*$"
)
_RULE = re.compile(r"^[\s\-=_*~.]{3,}$")


class Part(NamedTuple):
    """A text of a mail: `html` or not, its bytes, what it calls its encoding, and its address."""

    html: bool
    data: bytes
    charset: str
    location: str


class Mail(NamedTuple):
    """The subject of a mail and its texts in their order; `page` is its saved page's address."""

    subject: str
    parts: tuple[Part, ...]
    page: str


def is_mail(data: bytes) -> bool:
    """Whether bytes begin as a mail does, with its headers."""
    return _MARKED.match(data[:65536].lstrip(b"\r\n").replace(b"\r\n", b"\n")) is not None


def read_mail(data: bytes) -> Mail:
    """The texts of a mail or of a saved page; what can't be read of it is left out."""
    try:
        message = parsed_mail(data)
        parts = tuple(_parts(message))
    except WRONG:
        return Mail("", (), "")
    page = _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")
    subject = _REPLY.sub("", " ".join(_header(message, "Subject").split()))
    return Mail(subject, parts, page)


def parsed_mail(data: bytes) -> EmailMessage:
    """A mail with its parts, of which `parts_of` tells those that may be read; any of `WRONG`."""
    return message_from_bytes(_bounded(data), policy=policy.default)


def parts_of(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts of a mail, itself the first, but for those that take minutes to tell what they are.

    However many it was sent to is never read.
    """
    for part in islice(message.walk(), _MOST_PARTS):
        told = (value for name, value in part.raw_items() if name.lower().startswith("content-"))
        if all(len(str(value)) <= _LONGEST_HEADER for value in told):
            yield part


def _bounded(data: bytes) -> bytes:
    """A mail without what takes the parser minutes: endless headers, and parts in parts."""
    gap = _END_OF_HEAD.search(data)
    end = gap.start() if gap else len(data)
    data = _HEADER.sub(lambda found: found[0][:_LONGEST_HEADER], data[:end]) + data[end:]
    for number, found in enumerate(_BOUNDARY.finditer(data)):
        if number == _MOST_PARTS:
            return data[: found.start()]
    return data


def _header(message: Message, name: str) -> str:
    try:
        return str(message.get(name, "") or "")
    except WRONG:
        return ""


def _parts(message: EmailMessage) -> Iterator[Part]:
    for part in parts_of(message):
        try:
            kind = part.get_content_type()
            if kind not in ("text/plain", "text/html") or part.is_attachment():
                continue
            payload = part.get_payload(decode=True)
            charset = part.get_content_charset("") or ""
        except WRONG:
            continue
        if isinstance(payload, bytes) and payload.strip():
            location = _header(part, "Content-Location")
            yield Part(kind == "text/html", payload, charset, location)


# --- lists of jobs


def jobs_in_page(page: Page) -> list[Posting]:
    """The jobs that a page or mail lists: links with a title, below each its employer and place."""
    chosen: dict[str, tuple[int, str]] = {}
    for link in page.links:
        title = next((line for line in tidy_lines(link.text.split("\n")) if line), "")
        if title and link.url not in chosen and _is_job(link.url, title):
            chosen[link.url] = link.line, title
    found = sorted((line, title, url) for url, (line, title) in chosen.items())
    ends = [line for line, _, _ in found[1:]] + [len(page.lines)]
    return [
        _job(title, page.lines[line:end], url)
        for (line, title, url), end in zip(found[:_MOST_JOBS], ends, strict=False)
    ]


def jobs_in_text(text: str) -> list[Posting]:
    """The jobs that a plain text lists: lines of title, employer and place, then an address."""
    jobs: list[Posting] = []
    above: list[str] = []
    for line in text.splitlines():
        address = ADDRESS.search(line)
        if _RULE.match(line):
            above = []
        elif address is None:
            above.append(line)
        else:
            before = line[: address.start()].strip(" <([:-–")
            if before and not _ROUTE.match(fold(before) + ":") and not _ROUTE.match(fold(before)):
                above.append(before)
            block = _last_block(above)
            if block and _is_job(address.group(), block[0]):
                jobs.append(_job(block[0], block, address.group()))
            above = []
            if len(jobs) == _MOST_JOBS:
                break
    return list(dict.fromkeys(jobs))


def _last_block(lines: Iterable[str]) -> list[str]:
    """The lines after the last empty one that has any below it."""
    block: list[str] = []
    for line in reversed(list(lines)):
        if line.strip():
            block.append(line.strip())
        elif block:
            break
    return block[::-1]


def _job(title: str, lines: Iterable[str], url: str) -> Posting:
    below = [line for line in tidy_lines(lines) if line and not _NO_TITLE.match(fold(line))]
    if title not in below[:1]:
        below = [title, *(line for line in below if line != title)]
    told = posting_in("\n".join(below[:12]), known=Posting(url=url))
    where = "" if told.location or not told.company else _after(told.company, below)
    if not where:
        return told
    place = place_of(where)
    return replace(
        told, location=where, city=place.city, region=place.region, country=place.country
    )


def _after(company: str, lines: list[str]) -> str:
    """The line below an employer in a list, where its place stands, also one that nobody knows."""
    line = next((below for line, below in pairwise(lines) if line == company), "")
    could_be = re.fullmatch(r"(?:\d{4,5} )?[^\W\d_][^\d.!?:]{2,50}", line) and line[-1:] != "."
    tells = _NO_PLACE.match(fold(line)) or types_in(line).isupper() or names_trade(line)
    return line if could_be and line.strip("0123456789 ")[:1].isupper() and not tells else ""


def _is_job(url: str, title: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not 1 <= len(title.split()) <= 14:
        return False
    folded = fold(title)
    if _NO_TITLE.match(folded) or is_noise(title) or len(folded) < 4 or ADDRESS.search(title):
        return False
    if folded.endswith((".", "!", "?", ",")):
        return False
    return names_trade(title) or bool(_OF_JOBS.search(parts.path + "?" + parts.query))
