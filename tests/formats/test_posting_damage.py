"""Postings in what is broken, endless or no page at all: always an answer, never an exception."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.formats.posting import MOST_BYTES, read_postings
from netbook.transfer.sentences import PROBLEMS
from tests.formats.posting_pages import PLAIN, kinds, one

DATA = (
    b'<script type="application/ld+json">{"@type":"JobPosting","title":"x","description":"%s"}'
    b"</script>"
)


def test_what_is_no_page_says_so() -> None:
    assert kinds(read_postings(b"%PDF-1.7\n...")) == {"posting_binary"}
    assert kinds(read_postings(b"\x00\x01\x02\x00\x00\x00\x00PNG" * 9)) == {"posting_binary"}
    assert kinds(read_postings(b" \n")) == {"empty"}


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 300_000,
        b"<!--" * 300_000,
        b"<li>a" * 100_000,
        b'<a href="x" ' * 100_000,
        b'<script type="application/ld+json">' + b"[" * 500_000,
        b'<script type="application/ld+json">' + b'{"a":' * 200_000,
        b'<script type="application/ld+json">' + b"/*" * 200_000,
        b'<script type="application/ld+json">' + b'"\\' * 200_000,
        b"<p>" + b"// " * 400_000,
        b'<script type="application/ld+json">{"a":1,' + b"/**/" * 40 + b"2",
        b'<script type="application/ld+json">{"a":1' + b",/**/x" * 20_000,
        DATA % (b"a <" + b" " * 200_000),
        DATA % (b"a &lt;" + b" " * 200_000),
        b"".join(DATA.replace(b"x", b"%d" % n) % b"" for n in range(6_000)),
        b"Data Engineer\nA" + b" " * 49_000 + b"B",
        b"Data Engineer\nRequirements:\nA" + b"\t" * 49_000 + b"B",
        b"data engineer" + b" \n" * 24_000 + b"b",
        b"apply at " + b"Northwind." * 5_000,
    ],
)
def test_nesting_and_what_is_never_closed_come_to_an_end(page: bytes) -> None:
    assert kinds(read_postings(page, "page.html")) <= set(PROBLEMS)


def test_a_huge_page_is_read_at_its_beginning() -> None:
    page = PLAIN.encode().replace(b"</body></html>", b"") + b"<p>more</p>" * (MOST_BYTES // 10)
    read = read_postings(page, "page.html")
    assert one(read).title == "Data Engineer"
    assert "posting_long" in kinds(read)


@given(st.binary(max_size=400), st.sampled_from(["a.html", "a.eml", "a.mhtml", "a.txt", ""]))
def test_any_bytes_are_read(data: bytes, name: str) -> None:
    assert kinds(read_postings(data, name)) <= set(PROBLEMS)


PIECES = [
    *(
        "<div itemscope itemtype=JobPosting>",
        "<p itemprop=title>",
        "</p>",
        "</div>",
        "<li>",
        "<!--",
    ),
    *(
        '<script type="application/ld+json">',
        "</script>",
        '{"@type":"JobPosting",',
        '"title":',
        "]",
    ),
    *('"x"', "}", "[", ",", "null", "<![CDATA[", "]]>", "<![if", "&#0;", "&lt;", "\\u0000", "-->"),
    *(
        "Requirements:\n",
        "- a\n",
        "http://[",
        "From: a\n\n",
        "a@b.c ",
        "€1",
        "\ud800",
        "<meta content=",
    ),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_pieces_of_pages_are_read(page: str) -> None:
    read = read_postings(page.encode("utf-8", "surrogatepass"))
    assert kinds(read) <= set(PROBLEMS)
    for posting in read.postings:
        json.dumps(posting.description).encode()
        assert "\x00" not in posting.title + posting.company + posting.description
