"""A page as what postings need of it: its scripts of data, its items, its head, and its lines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import accumulate
from typing import Any

MOST_DEPTH = 400
"""Elements nested deeper are read as if they stood beside each other."""
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr basefont frame".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5"
    " h6 header hr html legend li main nav ol option p pre section table tbody td th tr ul".split()
)
_APART = frozenset("p h1 h2 h3 h4 h5 h6 ul ol table section article header footer".split())
_UNSEEN = frozenset("script style template noscript svg title select button nav footer".split())
_CLOSED_BY = {
    "li": {"li"},
    "p": {"p"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tr": {"tr", "td", "th"},
}
_STOPS = frozenset("ul ol table tbody div section article main".split())
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
# What browsers write for other browsers, which the parser takes for declarations.
_CONDITIONAL = re.compile(r"<!\[(?!CDATA\[)[^>]{0,200}>")
_MOST_LINKS = 2_000
_MOST_PIECES = 20_000
_MOST_UNCLOSED = 10


@dataclass(slots=True)
class Link:
    """A link with its text, and the number of the page's line that it stands on."""

    url: str
    text: str
    line: int


@dataclass(slots=True)
class Page:
    """What was read of a page; `items` are the nodes of microdata and RDFa as JSON-LD has them."""

    scripts: list[str] = field(default_factory=list)
    items: list[dict[str, Any]] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    title: str = ""
    canonical: str = ""
    saved_from: str = ""
    headings: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    broken: bool = False

    @property
    def text(self) -> str:
        """The lines that a reader sees, at most one empty one between two."""
        return "\n".join(tidy_lines(self.lines)).strip()


@dataclass(slots=True)
class _Open:
    """An element that is not closed yet; `value` collects the text of a property."""

    tag: str
    item: dict[str, Any] | None = None
    names: tuple[str, ...] = ()
    owner: dict[str, Any] | None = None
    start: int = 0
    fixed: str | None = None


def read_page(text: str) -> Page:
    """Read a page of any kind; what stops the parser is noted as `broken`."""
    parser = _Parser()
    try:
        parser.read(_CONDITIONAL.sub("", text))
    except (AssertionError, ValueError, RecursionError, IndexError):
        parser.page.broken = True
    parser.finish()
    return parser.page


def text_of(markup: str) -> str:
    """The lines of a piece of HTML as a reader sees them."""
    return read_page(markup).text


def tidy_lines(lines: Iterable[str]) -> list[str]:
    """Lines without spaces around them, and with one empty line at most between two."""
    tidy: list[str] = []
    for line in lines:
        plain = " ".join(line.split())
        if plain == "•":
            continue
        if plain or (tidy and tidy[-1]):
            tidy.append(plain)
    return tidy


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: list[_Open] = []
        self._pieces: list[str] = []
        self._script: list[str] | None = None
        self._title: list[str] | None = None
        self._heading: int | None = None
        self._link: tuple[str, int] | None = None
        self._hidden = 0

    def read(self, text: str) -> None:
        """Read a whole page; where a tag or comment is never closed, what is below it is read.

        The parser's own close() looks from each of these to the end of the page.
        """
        self.feed(text)
        for _ in range(_MOST_UNCLOSED):
            rest, self.rawdata = self.rawdata, ""
            if not rest or self._script is not None:
                break
            self.feed(f"&lt;{rest[1:]}")
        else:
            rest, self.rawdata = self.rawdata, ""
        self.handle_data(rest)

    # --- what the parser finds

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in reversed(attrs)}
        if tag == "script":
            if "ld+json" in found.get("type", "").lower():
                self._script = []
        elif tag == "title" and not self.page.title and self._title is None:
            self._title = []
        elif tag == "meta":
            self._meta(found)
        elif tag == "link" and "canonical" in found.get("rel", "").lower().split():
            self.page.canonical = self.page.canonical or found.get("href", "").strip()
        elif tag == "base":
            self.page.metas.setdefault("base", found.get("href", ""))
        self._close_before(tag)
        if tag in _APART:
            self._pieces.append("\n\n")
        elif tag == "li":
            self._pieces.append("\n• ")
        elif tag in _BLOCKS or tag == "br":
            self._pieces.append("\n")
        if tag in ("h1", "h2"):
            self._heading = len(self._pieces)
        if tag == "a" and found.get("href"):
            self._link = found["href"].strip(), len(self._pieces)
        one = self._opened(tag, found)
        if tag in _VOID:
            self._note(one)
        elif len(self._open) < MOST_DEPTH:
            self._open.append(one)
            self._hidden += tag in _UNSEEN

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        # <div/> opens a div, but who writes <span itemprop="x" content="y"/> means it closed.
        if tag not in _VOID and self._open and self._open[-1].tag == tag:
            self._end(self._open.pop())

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            self.page.scripts.append("".join(self._script))
            self._script = None
        elif tag == "title" and self._title is not None:
            self.page.title = " ".join("".join(self._title).split())
            self._title = None
        elif tag in ("h1", "h2") and self._heading is not None:
            heading = " ".join("".join(self._pieces[self._heading :]).split())
            if heading:
                self.page.headings.append(heading)
            self._heading = None
        elif tag == "a" and self._link is not None:
            self._end_link()
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].tag == tag:
                while len(self._open) > at:
                    self._end(self._open.pop())
                break
        if tag in _APART:
            self._pieces.append("\n\n")
        elif tag in _BLOCKS:
            self._pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)
        elif self._title is not None:
            self._title.append(data)
        elif not self._hidden:
            self._pieces.append(re.sub(r"\s+", " ", data))

    def handle_comment(self, data: str) -> None:
        if self._script is not None:
            self._script.append(f"<!--{data}-->")
        elif (saved := _SAVED_FROM.search(data)) is not None:
            self.page.saved_from = saved[1]

    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self.handle_data(data[6:])

    def finish(self) -> None:
        """Close what the page left open, and put the lines together."""
        if self._script is not None:
            self.page.scripts.append("".join(self._script))
        while self._open:
            self._end(self._open.pop())
        breaks = list(accumulate((piece.count("\n") for piece in self._pieces), initial=0))
        for link in self.page.links:  # until here they had the number of their first piece
            link.line = breaks[link.line]
        self.page.lines = "".join(self._pieces).split("\n")

    # --- what is made of it

    def _meta(self, found: dict[str, str]) -> None:
        name = (found.get("property") or found.get("name") or "").lower()
        if name and found.get("content") and name not in self.page.metas:
            self.page.metas[name] = found["content"].strip()

    def _end_link(self) -> None:
        url, start = self._link or ("", 0)
        self._link = None
        text = "".join(self._pieces[start:])
        if len(self.page.links) < _MOST_LINKS:
            self.page.links.append(Link(url, text.strip(), start))

    def _close_before(self, tag: str) -> None:
        """Close what a new element ends without saying so: a <li> the <li> before it."""
        ends = _CLOSED_BY.get(tag, set()) | ({"p"} if tag in _BLOCKS else set())
        for at in range(len(self._open) - 1, max(-1, len(self._open) - 6), -1):
            if self._open[at].tag in ends:
                while len(self._open) > at:
                    self._end(self._open.pop())
                return
            if self._open[at].tag in _STOPS:
                return

    def _opened(self, tag: str, found: dict[str, str]) -> _Open:
        kind = found.get("itemtype") or found.get("typeof") or ""
        is_item = "itemscope" in found or "typeof" in found
        owner = next((each.item for each in reversed(self._open) if each.item is not None), None)
        names = tuple(
            re.split(r"[/#:]", name)[-1]
            for name in (found.get("itemprop") or found.get("property") or "").split()
        )
        one = _Open(tag, names=names, owner=owner, start=len(self._pieces))
        if is_item:
            one.item = {"@type": [re.split(r"[/#:]", each)[-1] for each in kind.split()]}
            if found.get("itemid") or found.get("resource"):
                one.item["@id"] = found.get("itemid") or found.get("resource")
            if owner is None or not names:
                self.page.items.append(one.item)
        elif names and owner is not None:
            one.fixed = _fixed(tag, found)
        return one

    def _end(self, one: _Open) -> None:
        self._hidden -= one.tag in _UNSEEN
        self._note(one)

    def _note(self, one: _Open) -> None:
        """Give the item around an element the property that the element is."""
        if one.item is not None:
            one.item["@text"] = self._text(one)
        if one.owner is None or not one.names:
            return
        value: Any = one.item if one.item is not None else one.fixed
        if value is None:
            value = self._text(one)
        for name in one.names:
            before = one.owner.get(name)
            if isinstance(before, list):
                before.append(value)
            else:
                one.owner[name] = value if name not in one.owner else [before, value]

    def _text(self, one: _Open) -> str:
        pieces = self._pieces[one.start : one.start + _MOST_PIECES]
        return "\n".join(tidy_lines("".join(pieces).split("\n"))).strip()


def _fixed(tag: str, found: dict[str, str]) -> str | None:
    """The value of a property that stands in an attribute, None where the text is it."""
    for name in ("content", "datetime"):
        if found.get(name):
            return found[name].strip()
    if tag in ("a", "link", "area") and "href" in found:
        return found["href"].strip()
    if tag in ("img", "audio", "video", "iframe", "embed", "source") and "src" in found:
        return found["src"].strip()
    if tag in ("data", "meter") and "value" in found:
        return found["value"].strip()
    return "" if tag == "meta" else None
