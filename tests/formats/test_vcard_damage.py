"""Files that are no vCards, or broken ones: nothing raises, nothing is lost in silence."""

import io
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats.vcard import read_cards, write_card
from tests.formats.vcard_cards import cards_in, items_of, read

TOKENS = [
    *(b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"begin:vcard\n", b"item1.BEGIN:VCARD\r"),
    *(b"VERSION:2.1\r\n", b"VERSION:4.0\n", b"AGENT:\r\n", b"AGENT:BEGIN:VCARD\n", b"FN;card\n"),
    *(b"N:Okafor;Maya;;;\r\n", b"FN:Maya\r\n", b"item1.TEL;TYPE=", b"BDAY:1985-04-07\n"),
    *(b'ADR;HOME;LABEL="a^nb":;;Street\\;\\,', b"LABEL;HOME:there\n", b"ORG:A;B\n", b"TITLE:C\n"),
    *(b"NOTE;ENCODING=QUOTED-PRINTABLE:a=", b";CHARSET=SHIFT_JIS:", b"CHARSET=UTF-16", b"=C3=91"),
    *(b"PHOTO;ENCODING=b:", b"PHOTO:data:image/png;base64,", b"NICKNAME:a,b\n"),
    *(b"item1.X-ABLabel:_$!<Home>!$_\n", b"item1.X-ABDATE:2008-12-10\n"),
    *(b"X-ANDROID-CUSTOM:", b"vnd.android.cursor.item/relation;Jo;14;"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\n", b"\r", b"\r\n ", b"\n\t", b"=\r\n", b" ", b"="),
    *(b"\\", b";", b":", b",", b'"', b"^", b"\xe4", b"\x83\x5c"),
]
PIECES = st.lists(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=4)), max_size=40).map(
    b"".join
)
WHOLE = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maya Okafor\r\nEND:VCARD\r\n"


@given(PIECES)
def test_any_bytes_are_read(data: bytes) -> None:
    for item in read(data):
        if isinstance(item, Problem):
            assert 0 <= item.line <= data.count(b"\n") + data.count(b"\r") + 1


@given(PIECES)
def test_what_was_read_of_damaged_cards_is_written_and_read_again(data: bytes) -> None:
    cards = cards_in(b"BEGIN:VCARD\n" + data)
    for version in ("4.0", "3.0"):
        assert cards_in(b"".join(write_card(card, version) for card in cards)) == cards


@given(PIECES)
def test_a_damaged_card_does_not_lose_the_next(data: bytes) -> None:
    # A card right after an empty AGENT is the agent's.
    assume(not data.rstrip().endswith(b"AGENT:"))
    assert cards_in(WHOLE + data + b"\r\n" + WHOLE)[-1:] == cards_in(WHOLE)


@given(PIECES)
def test_careful_and_fast_reading_agree(data: bytes) -> None:
    body = data.replace(b"BEGIN", b"X-B").replace(b"begin", b"X-B").replace(b"END", b"X-E")
    plain = b"BEGIN:VCARD\n" + body + b"\nEND:VCARD\n"
    careful = b"Begin:vCard\n" + body + b"\nEND:VCARD\n"
    assert read(plain) == read(careful)


def test_an_empty_file() -> None:
    for data in (b"", b"\xef\xbb\xbf", b"\r\n \n", b"\xff\xfe"):
        assert read(data) == [Problem(0, "empty")]


@pytest.mark.parametrize(
    "data",
    [
        b"Name,Email\nMaya,maya@example.com\n",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        bytes(range(256)) * 5000,
        b"FN:Maya\nEND:VCARD\n",
    ],
)
def test_a_file_that_is_no_vcard(data: bytes) -> None:
    assert read(data) == [Problem(0, "not_contacts")]


def test_a_missing_end_is_told_and_loses_nothing() -> None:
    items = items_of("BEGIN:VCARD", "FN:first", "", "BEGIN:VCARD", "FN:ok", "END:VCARD")
    assert items == [
        Problem(1, "missing_end", whole=False),
        Card(formatted_name="first"),
        Card(formatted_name="ok"),
    ]


def test_a_file_cut_off_in_the_middle() -> None:
    data = WHOLE + WHOLE[:33]
    assert read(data) == [
        Card(formatted_name="Maya Okafor"),
        Problem(5, "missing_end", whole=False),
        Card(formatted_name="Maya"),
    ]


def test_a_card_with_nothing_in_it_is_told() -> None:
    items = items_of("BEGIN:VCARD", "VERSION:3.0", "REV:1", "BDAY:", "END:VCARD", "BEGIN:VCARD")
    assert items == [Problem(1, "empty_card"), Problem(6, "empty_card")]


def test_lines_outside_the_cards_are_told_once() -> None:
    items = items_of("Dear all,", "", "see below", "BEGIN:VCARD", "FN:x", "END:VCARD", "Bye")
    assert items == [
        Problem(1, "outside_card", "2"),
        Card(formatted_name="x"),
        Problem(7, "outside_card", "1"),
    ]


def test_line_numbers_count_across_fast_and_careful_cards() -> None:
    items = items_of(
        *WHOLE.decode().splitlines(), "", *WHOLE.decode().splitlines(),
        "BEGIN:VCARD", "NOTE:a", " b", "TITLE;QUOTED-PRINTABLE:x=", "y", "nothing", "END:VCARD",
        *WHOLE.decode().splitlines(), "BEGIN:VCARD", "nothing", "END:VCARD",
    )  # fmt: skip
    problems = [item for item in items if isinstance(item, Problem)]
    assert [(problem.line, problem.kind) for problem in problems] == [
        (15, "not_a_property"),
        (22, "not_a_property"),
    ]


def test_an_agent_is_kept_with_its_own_card() -> None:
    (card,) = items_of(
        "BEGIN:VCARD", "VERSION:2.1", "FN:Maya", "AGENT:", "BEGIN:VCARD", "FN:Jo, Reyes",
        "AGENT:", "BEGIN:VCARD", "FN:Al", "END:VCARD", "END:VCARD", "TEL:1", "END:VCARD",
    )  # fmt: skip
    assert isinstance(card, Card)
    assert (card.formatted_name, card.phones[0].value) == ("Maya", "1")
    inner = "BEGIN:VCARD\\nFN:Al\\nEND:VCARD\\n"
    assert card.unknown == (f"AGENT:BEGIN:VCARD\\nFN:Jo\\, Reyes\\nAGENT:\\n{inner}END:VCARD\\n",)
    assert cards_in(write_card(card, "3.0")) == [card]


@pytest.mark.parametrize("begin", ["BEGIN:VCARD\n", "BEGIN:VCARD\nAGENT:\n", "AGENT:BEGIN:VCARD\n"])
def test_cards_nested_5000_deep(begin: str) -> None:
    depth = 5_000
    data = "BEGIN:VCARD\nTEL:1\nAGENT:\n" + begin * depth + "FN:Maya\n" + "END:VCARD\n" * depth
    items = read(data.encode() + WHOLE)
    assert len(items) <= 6
    assert items[-1] == Card(formatted_name="Maya Okafor")


def test_cards_that_never_end_are_each_read() -> None:
    data = "BEGIN:VCARD\nFN:Maya\n" * 5_000 + "END:VCARD\n" * 5_000
    items = read(data.encode())
    assert sum(isinstance(item, Card) for item in items) == 5_000
    assert items[-1] == Problem(10_002, "outside_card", "4999")


class Endless(io.RawIOBase):
    """A file made up while it is read."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts
        self._rest = b""

    def read(self, size: int = -1, /) -> bytes:
        while len(self._rest) < size and (part := next(self._parts, b"")):
            self._rest += part
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken


def endless_line(before: bytes, piece: bytes, megabytes: int) -> Iterator[bytes]:
    """A card with one line of so many megabytes."""
    yield WHOLE + b"BEGIN:VCARD\r\nFN:Jo\r\n" + before
    for _ in range(megabytes):
        yield piece * (2**20 // len(piece))
    yield b"\r\nTEL:1\r\nEND:VCARD\r\n" + WHOLE


@pytest.mark.parametrize(
    ("before", "piece"), [(b"NOTE:", b"x"), (b"NOTE:x", b"\r\n " + b"y" * 4093), (b"", b"z")]
)
def test_a_line_of_300_megabytes_is_told_and_left_out(before: bytes, piece: bytes) -> None:
    tracemalloc.start()
    try:
        stream = Endless(endless_line(before, piece, 300))
        items = list(read_cards(stream))  # type: ignore[arg-type]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    problem = Problem(7, "line_too_long", "64", whole=False)
    card = items[2]
    assert items[1] == problem
    assert isinstance(card, Card)
    assert (card.formatted_name, card.phones[0].value) == ("Jo", "1")
    assert len(items) == 4
    assert peak < 200 * 2**20


def test_a_card_of_many_long_lines_is_bounded_too() -> None:
    lines = [f"X-A{n}:" + "y" * 8 * 2**20 for n in range(12)]
    problem, card = items_of("BEGIN:VCARD", *lines, "FN:Maya", "END:VCARD")
    assert problem == Problem(9, "card_too_long", "5", whole=False)
    assert isinstance(card, Card)
    assert (card.formatted_name, len(card.unknown)) == ("Maya", 7)
