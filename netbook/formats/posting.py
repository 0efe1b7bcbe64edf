"""Postings in bytes of any kind: a saved page, a mail, pasted text. Nothing is ever fetched."""

import re
from dataclasses import replace
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from netbook.core.fold import fold
from netbook.core.posting import Posting
from netbook.core.posting_labels import labels_in
from netbook.core.posting_names import is_noise, named_by_address, named_in, names_trade, place_of
from netbook.core.posting_text import (
    MOST_TEXT,
    clean_title,
    filled,
    posting_in,
    squeezed,
    tells_of_job,
)
from netbook.core.posting_words import BOARDS
from netbook.core.problem import Problem
from netbook.core.requirements import requirements_in
from netbook.formats.posting_html import Page, read_page
from netbook.formats.posting_json import nodes_in, read_json
from netbook.formats.posting_mail import Mail, Part, is_mail, jobs_in_page, jobs_in_text, read_mail
from netbook.formats.posting_schema import (
    is_posting,
    organisation_named,
    posting_of,
    same_job,
)
from netbook.formats.text_encoding import bom_encoding, decode_text, unmarked_utf16

MOST_BYTES = 30_000_000
"""A larger file is read up to here."""
_MOST_PAGE = 2_000_000
_MOST_POSTINGS = 100
_LONGEST_ADDRESS = 8_000
_ADDRESS_ALONE = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_SHORTCUT = re.compile(r"^URL=(\S+)|<key>URL</key>\s*<string>([^<]+)", re.IGNORECASE | re.MULTILINE)
_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|div|p|script|meta|span|h[1-6]|ul|table|a|br|section|article)\b",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\A<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
# What HTML says is read as Windows has it.
_WINDOWS = frozenset(("iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii"))
_BINARY = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b"{\\rtf")


class PostingsRead(NamedTuple):
    """What was read: drafts to confirm, and what could not be read or is missing in them."""

    postings: tuple[Posting, ...]
    problems: tuple[Problem, ...]


def read_postings(data: bytes, name: str = "") -> PostingsRead:
    """The postings in a page, a mail or text, by what the bytes are; `name` is the file's."""
    problems: list[Problem] = []
    if len(data) > MOST_BYTES:
        data = data[:MOST_BYTES]
        problems.append(Problem(0, "posting_long", str(MOST_BYTES // 1_000_000), False))
    if not data.strip(b"\x00 \t\r\n"):
        return PostingsRead((), (Problem(0, "empty"),))
    if _is_binary(data):
        return PostingsRead((), (Problem(0, "posting_binary"),))
    wide = bool(bom_encoding(data[:4])[0])
    is_one = name.lower().endswith((".eml", ".mhtml", ".mht")) or is_mail(data)
    if is_one and not wide and data.lstrip()[:1] != b"<":
        found = _from_mail(read_mail(data), problems)
    else:
        text = page_text(data)
        found = _from_text(text, problems)
    if len(found) > _MOST_POSTINGS:
        problems.append(Problem(0, "too_many", str(_MOST_POSTINGS), False))
    postings = tuple(map(_whole, found[:_MOST_POSTINGS]))
    if not postings:
        problems.append(Problem(0, "posting_none"))
    for posting in postings:
        problems += missing(posting)
    return PostingsRead(postings, tuple(dict.fromkeys(problems)))


def missing(posting: Posting) -> list[Problem]:
    """What a person has to add to a posting by hand."""
    lacking = [
        kind
        for kind, there in (
            ("posting_no_title", posting.title),
            ("posting_no_company", posting.company),
            ("posting_no_place", posting.location or posting.remote),
            ("posting_no_requirements", posting.requirements),
        )
        if not there
    ]
    return [Problem(0, kind, posting.title, False) for kind in lacking]


def page_text(data: bytes, declared: str = "") -> str:
    """The text of a page: by its byte order mark, as UTF-8 if it is, by its word, by a guess."""
    if bom_encoding(data[:4])[0] or unmarked_utf16(data[:65536]):
        return decode_text(data)
    said = _XML.search(data[:200]) or _CHARSET.search(data[:4096])
    for name in (declared, said[1].decode("ascii", "replace") if said else ""):
        if not name or name.lower().replace("_", "-").startswith(("utf", "unicode")):
            continue
        name = "cp1252" if name.lower() in _WINDOWS else name
        try:
            told = data.decode(name)
        except (LookupError, ValueError):
            continue
        if told.isascii() or not _is_utf8(data):
            return told
    return decode_text(data)


def _is_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8 with more than ASCII in it, whatever a page says of itself."""
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _is_binary(data: bytes) -> bool:
    if data.startswith(_BINARY):
        return True
    if bom_encoding(data[:4])[0] or unmarked_utf16(data[:4096]):
        return False
    return data[:4096].count(0) > 4


# --- text and pages


def _from_text(text: str, problems: list[Problem]) -> list[Posting]:
    stripped = text.strip().strip("\ufeff")
    if len(stripped) < _LONGEST_ADDRESS and (found := _ADDRESS_ALONE.fullmatch(stripped)):
        return [_by_address(found.group(), problems)]
    if len(stripped) < 4_000 and (shortcut := _SHORTCUT.search(stripped)):
        return [_by_address(shortcut[1] or shortcut[2], problems)]
    if _MARKUP.search(stripped[:20_000]):
        return _from_page(_limited(text, problems), "", "", problems)
    stripped = squeezed(stripped)
    if len(stripped) > MOST_TEXT:
        problems.append(Problem(0, "posting_cut", str(MOST_TEXT), False))
    jobs = jobs_in_text(stripped[:MOST_TEXT])
    if len(jobs) > 1:
        return jobs
    posting = posting_in(stripped)
    return [posting] if posting.title or posting.company or posting.requirements else []


def _limited(text: str, problems: list[Problem]) -> str:
    if len(text) > _MOST_PAGE:
        problems.append(Problem(0, "posting_long", str(_MOST_PAGE // 1_000_000), False))
    return text[:_MOST_PAGE]


def _by_address(address: str, problems: list[Problem]) -> Posting:
    problems.append(Problem(0, "posting_not_fetched", "", False))
    address = address if "://" in address else f"https://{address}"
    named = named_by_address(address)
    return Posting(title=named.title, company=named.company, url=address)


def _from_page(text: str, address: str, subject: str, problems: list[Problem]) -> list[Posting]:
    page = read_page(text)
    if page.broken:
        problems.append(Problem(0, "posting_damaged", "", False))
    nodes: list[dict[str, Any]] = []
    for script in page.scripts:
        try:
            nodes += nodes_in(read_json(script))
        except ValueError:
            problems.append(Problem(0, "posting_damaged_data", "", False))
    items = [node for item in page.items for node in nodes_in(item)]
    address = _address(page, address)
    found: list[Posting] = []
    for group in (nodes, items):
        others = {node["@id"]: node for node in group if isinstance(node.get("@id"), str)}
        told = (posting_of(node, others) for node in group if is_posting(node))
        for posting in islice(told, _MOST_POSTINGS + 1):
            twin = next((at for at, each in enumerate(found) if same_job(each, posting)), None)
            if twin is None:
                found.append(posting)
            elif group is items or found[twin] == posting:
                found[twin] = filled(found[twin], posting)
            else:
                found.append(posting)
    if not found:
        return _draft(page, [*nodes, *items], address, subject)
    if len(found) == 1:
        named = named_in(_heading(page)) if _heading(page) else None
        company = named.company if named is not None and named.title else ""
        found = [filled(found[0], Posting(company=company or _site(page), url=address))]
    return [replace(each, url=_joined(address, each.url)) for each in found]


def _joined(address: str, url: str) -> str:
    """An address that may be told by its path alone, below that of its page; empty for none."""
    try:
        whole = urljoin(address, url) if url else ""
        return whole if urlsplit(whole).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _draft(page: Page, nodes: list[dict[str, Any]], address: str, subject: str) -> list[Posting]:
    """The draft of a page that no JobPosting describes: by its names, headings and lines."""
    jobs = jobs_in_page(page)
    text = page.text[:MOST_TEXT]
    if len(jobs) > 1 and not requirements_in(text):
        return jobs
    heading = _heading(page) or subject
    named = named_in(heading)
    top = next((each for each in page.headings if not is_noise(each)), "")
    title = named.title
    if top and (not names_trade(title) or names_trade(top) or fold(top) in fold(heading)):
        owned = named.company
        if not owned and names_trade(top) and not names_trade(title) and title != top:
            owned = title  # the page is called by its owner alone
        named = named_in(top)._replace(company=owned, location=named.location)
        title = named.title
    owner = organisation_named(nodes)
    headline = next(
        (str(node["headline"]) for node in nodes if isinstance(node.get("headline"), str)), ""
    )
    labels = labels_in(text)
    named = named._replace(
        company=labels.get("company", named.company),
        location=labels.get("location", named.location),
    )
    place = place_of(named.location)
    known = Posting(
        title=clean_title(title or headline),
        company=named.company or owner.company or _site(page),
        location=named.location,
        city=place.city,
        region=place.region,
        country=place.country,
        url=address,
    )
    if not (known.title or known.company) and len(text.split()) < 5:
        return []
    draft = posting_in(text, heading, known=known)
    return (
        [filled(draft, replace(owner, company=""))] if owner.company == draft.company else [draft]
    )


def _heading(page: Page) -> str:
    return page.metas.get("og:title") or page.title or page.metas.get("twitter:title", "")


def _site(page: Page) -> str:
    """Whose site it is, unless it is a board that carries the postings of others."""
    name = page.metas.get("og:site_name", "")
    words = re.findall(r"[a-z]+", fold(name))
    if not words or any(word in BOARDS for word in words) or "".join(words) in BOARDS:
        return ""
    return name


def _address(page: Page, given: str) -> str:
    """Where a page was saved from, as it says itself."""
    for address in (page.canonical, page.metas.get("og:url", ""), page.saved_from, given):
        try:
            if urlsplit(address).scheme in ("http", "https"):
                return address
        except ValueError:
            continue
    return ""


# --- mails


def _from_mail(mail: Mail, problems: list[Problem]) -> list[Posting]:
    pages = [part for part in mail.parts if part.html]
    for part in pages:
        text = _limited(_decoded(part), problems)
        found = _from_page(text, mail.page or part.location, mail.subject, problems)
        if mail.page and found and (found[0].title or part is pages[-1]):
            return found
        if len(found) > 1 or any(each.requirements for each in found):
            return found
    texts = [squeezed(_decoded(part)) for part in mail.parts if not part.html]
    for text in texts:
        jobs = jobs_in_text(text[:MOST_TEXT])
        if len(jobs) > 1 or (jobs and not requirements_in(text[:MOST_TEXT])):
            return jobs
    if pages and not any(text.strip() for text in texts):
        page = read_page(_limited(_decoded(pages[0]), problems))
        jobs = jobs_in_page(page)
        if jobs:
            return jobs
        texts = [page.text]
    whole = "\n".join(texts).strip()
    if not tells_of_job(whole, mail.subject):
        return []
    return [posting_in(whole, mail.subject)]


def _decoded(part: Part) -> str:
    return page_text(part.data, part.charset)


def _whole(posting: Posting) -> Posting:
    """A posting whose texts can be stored and printed, whatever was in the bytes."""
    texts: dict[str, Any] = {
        name: _storable(value)
        for name in Posting.__slots__
        if isinstance(value := getattr(posting, name), str)
    }
    return replace(posting, **texts, requirements=tuple(map(_storable, posting.requirements)))


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\x00", "")
