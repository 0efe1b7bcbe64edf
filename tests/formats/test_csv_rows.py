"""Rows as files really have them: separators, torn quotations, missing cells, any bytes."""

import io
from collections.abc import Iterator
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Card, Custom, Name, Point
from netbook.core.problem import Problem
from netbook.formats.contact_csv import columns_to_map, read_contacts
from netbook.transfer.sentences import PROBLEMS
from tests.formats.csv_cards import card_in, cards_in, read, read_bytes

HEADING = "First Name,Last Name,Email"


def person(first: str, last: str, email: str) -> Card:
    return Card(
        formatted_name=f"{first} {last}",
        name=Name(last, first),
        emails=(Point(email),) if email else (),
    )


ADA = person("Ada", "Lovelace", "ada@example.com")
BO = person("Bo", "Stone", "bo@example.com")
CY = person("Cy", "Reed", "cy@example.com")
ADA_ROW, BO_ROW, CY_ROW = (
    f"{card.name.given},{card.name.family},{card.emails[0].value}" for card in (ADA, BO, CY)
)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_separators_line_ends_and_encodings(separator: str, end: str, encoding: str) -> None:
    text = end.join([HEADING, ADA_ROW, BO_ROW, ""]).replace(",", separator)
    assert read_bytes(text.encode(encoding)) == [ADA, BO]


@pytest.mark.parametrize("said", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_first_line_that_says_the_separator(said: str) -> None:
    assert cards_in(said, HEADING.replace(",", ";"), ADA_ROW.replace(",", ";")) == [ADA]
    assert read("sep=|", HEADING.replace(",", "|"), ADA_ROW.replace(",", "|")) == [ADA]


def test_other_case_other_order_and_columns_missing() -> None:
    assert cards_in("EMAIL, last name ,first NAME", "ada@example.com,Lovelace,Ada") == [ADA]
    assert cards_in("last name,first NAME", "Lovelace,Ada") == [person("Ada", "Lovelace", "")]


def test_cells_of_several_lines_count_as_lines() -> None:
    items = read(HEADING + ",Notes", 'Ada,Lovelace,ada@example.com,"one', "", 'three"', ",,,x")
    assert isinstance(items[0], Card)
    assert items[0].notes == ("one\n\nthree",)
    assert items[1:] == [Problem(5, "nobody")]


def test_rows_of_nobody_are_told_with_their_line() -> None:
    assert read(HEADING, ADA_ROW, ",,", ",,", BO_ROW, "", ",,", " , ,") == [
        ADA,
        Problem(3, "empty_rows", "2"),
        BO,
        Problem(7, "empty_rows", "1"),
        Problem(8, "empty_rows", "1"),
    ]


def test_more_and_fewer_cells_than_headings() -> None:
    assert read(HEADING, ADA_ROW + ",,", BO_ROW + ",extra", "Cy,Reed") == [
        ADA,
        Problem(3, "more_cells", "1", whole=False),
        Card(BO.formatted_name, BO.name, emails=BO.emails, custom=(Custom("Column 4", "extra"),)),
        Problem(4, "missing_cells", "1", whole=False),
        person("Cy", "Reed", ""),
    ]


def test_a_program_that_leaves_out_empty_cells_at_the_end_is_no_problem() -> None:
    rows = [f"Ada,Lovelace{number}" for number in range(20)]
    assert len(cards_in(HEADING, *rows, ADA_ROW)) == 21


@pytest.mark.parametrize(
    "row",
    [
        'Bo,"Stone,bo@example.com',
        'Bo,Stone,"bo@example.com',
        '"Bo,Stone,bo@example.com',
    ],
)
def test_the_rows_after_a_quotation_that_never_ends_are_read(row: str) -> None:
    torn = Problem(3, "open_quotation", whole=False)
    assert read(HEADING, ADA_ROW, row, CY_ROW, ADA_ROW) == [ADA, torn, BO, CY, ADA]
    quoted = '"Cy","Reed","cy@example.com"'
    assert read(HEADING, row, quoted, ADA_ROW) == [torn._replace(line=2), BO, CY, ADA]
    assert read(HEADING, row, row, CY_ROW) == [
        torn._replace(line=2), BO, torn, BO, CY,
    ]  # fmt: skip


def test_a_row_that_is_too_long_is_found_after_it_too() -> None:
    items = read(HEADING, 'Ada,"Lovelace,ada@example.com', BO_ROW + ",,extra", CY_ROW)
    assert [item.formatted_name for item in items if isinstance(item, Card)] == [
        "Ada Lovelace", "Bo Stone", "Cy Reed",
    ]  # fmt: skip


def test_a_file_cut_off_in_a_note_keeps_what_is_there() -> None:
    items = read(HEADING + ",Notes", ADA_ROW + ',"one', "two, and")
    assert items[0] == Problem(2, "open_quotation", whole=False)
    assert isinstance(items[1], Card)
    assert items[1].notes == ("one\ntwo, and",)
    assert len(items) == 2


def test_a_row_lost_to_a_quotation_is_told() -> None:
    assert read(HEADING, ADA_ROW, '"nothing here') == [ADA, Problem(3, "open_quotation")]


def test_marks_that_were_not_doubled_are_text() -> None:
    card = card_in(HEADING + ",Notes", ADA_ROW + ',"said "hi" to me"')
    assert card.notes == ('said "hi" to me',)
    assert card_in(HEADING + ",Notes", ADA_ROW + ',5" wide').notes == ('5" wide',)
    assert card_in(HEADING + ",Notes", ADA_ROW + ', "a, b" ').notes == ("a, b",)


def test_zero_bytes_are_left_out_and_told() -> None:
    assert read(HEADING.replace("Last", "La\0st"), ADA_ROW.replace("lace", "\0lace")) == [
        Problem(2, "nul_bytes", whole=False),
        ADA,
    ]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n\n", "empty"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 9, "binary"),
        (HEADING.encode(), "no_rows"),
    ],
)
def test_a_file_with_nobody_in_it_says_why(data: bytes, kind: str) -> None:
    assert read_bytes(data) == [Problem(0, kind)]


class Endless:
    """A stream of pieces, made as they are read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, _size: int) -> bytes:
        return next(self._pieces, b"")


def test_a_line_that_is_too_long_is_passed_over() -> None:
    def pieces() -> Iterator[bytes]:
        yield f"{HEADING}\n{ADA_ROW}\n".encode()
        for _ in range(70):
            yield b"x" * 2**20
        yield f"\n{BO_ROW}\n".encode()

    stream = cast(BinaryIO, Endless(pieces()))
    assert list(read_contacts(stream)) == [ADA, Problem(3, "line_too_long", "64"), BO]


def test_a_cell_that_is_too_long_is_left_out() -> None:
    text = "x" * (9 * 2**20)
    assert read(HEADING + ",Notes", f"{ADA_ROW},{text}", BO_ROW + ",") == [
        Problem(2, "long_cell", "4", whole=False), ADA, BO,
    ]  # fmt: skip


def test_an_open_quotation_swallows_only_so_much() -> None:
    """Read to its end each time, such a file would take the square of its length."""
    rows = ['Ada,"Love,ada@example.com', ADA_ROW] * 4_000
    items = read(HEADING, *rows)
    assert len([item for item in items if isinstance(item, Card)]) == 8_000


SEEDS = [
    ",".join([HEADING, "Notes"]),
    "Name,Given Name,E-mail 1 - Type,E-mail 1 - Value,Group Membership,IM 1 - Value",
    "Title,First Name,Last Name,Business Street,E-mail Address,Birthday,E-mail 2 Address",
    "Vorname,Nachname,Primäre E-Mail-Adresse,Geburtsjahr,Geburtsmonat,Geburtstag,Messenger-Name",
    "NetBook UID,Name,Photo type,Photo 1,Email 1,Email 1 - Labels,Address 1 - Street",
    "First Name,Last Name,URL,Company,Position,Connected On",
    "",
]


@given(
    st.sampled_from(SEEDS),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
    st.text(st.sampled_from("\"'=,;\t\r\n\\ :*@-+/.19aé\0"), max_size=200),
    st.binary(max_size=30),
)
def test_nothing_at_all_raises(heading: str, encoding: str, text: str, noise: bytes) -> None:
    data = (heading + "\n" + text).encode(encoding) + noise
    for item in read_bytes(data):
        assert isinstance(item, Card) or item.kind in PROBLEMS
    columns_to_map(io.BytesIO(data))


@given(st.binary(max_size=400))
def test_no_bytes_at_all_raise(data: bytes) -> None:
    for item in read_bytes(data):
        assert isinstance(item, Card) or item.kind in PROBLEMS
    columns_to_map(io.BytesIO(data))
