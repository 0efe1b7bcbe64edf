"""Lines of a vCard: line ends, folds, soft breaks, base64, and lines broken by mistake."""

import base64
import io

import pytest

from netbook.core.card import Card, Photo
from netbook.core.problem import Problem
from netbook.formats.vcard import read_cards
from tests.formats.vcard_cards import card_of, cards_in, items_of, read

PIXEL = b"GIF89a" + bytes(range(200))
PIXEL_LINES = base64.encodebytes(PIXEL).decode().splitlines()


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_line_end_will_do(end: str) -> None:
    text = end.join(["BEGIN:VCARD", "VERSION:3.0", "FN:Maya", "NOTE:a", " b", "END:VCARD"])
    for data in (text, text + end, end + end + text + end + end + text):
        assert {(card.formatted_name, card.notes) for card in cards_in(data.encode())} == {
            ("Maya", ("ab",))
        }


def test_a_line_end_may_lie_between_two_blocks_of_the_file() -> None:
    class Dribble(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(1)

    lines = ["BEGIN:VCARD", "FN:Zoë", "NOTE:x", " y", "END:VCARD", ""]
    cards = list(read_cards(Dribble("\r\n".join(lines * 2).encode())))
    assert [(c.formatted_name, c.notes) for c in cards if isinstance(c, Card)] == [
        ("Zoë", ("xy",)),
        ("Zoë", ("xy",)),
    ]


def test_a_fold_takes_one_blank_away_and_may_split_a_character() -> None:
    assert card_of("NOTE:of the", "  city", "\tof Oslo").notes == ("of the cityof Oslo",)
    head, tail = "NOTE:Łódź".encode()[:6], "NOTE:Łódź".encode()[6:]
    (card,) = cards_in(b"BEGIN:VCARD\r\n" + head + b"\r\n " + tail + b"\r\nEND:VCARD\r\n")
    assert card.notes == ("Łódź",)


def test_a_fold_of_version_2_keeps_its_blank() -> None:
    assert card_of("NOTE:one", " two", version="2.1").notes == ("one two",)


def test_soft_breaks_join_quoted_printable_lines_whatever_begins_the_next() -> None:
    card = card_of(
        "NOTE;ENCODING=QUOTED-PRINTABLE:Land=", " Firma=0D=0Afirst=", "TEL:is text here",
        "ADR;WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;M=C3=BCnster =", "Str. 1;Bonn=3BX;;;",
        version="2.1",
    )  # fmt: skip
    assert card.notes == ("Land Firma\nfirstTEL:is text here",)
    assert (card.addresses[0].street, card.addresses[0].city) == ("Münster Str. 1", "Bonn;X")


def test_a_soft_break_at_the_end_takes_nothing_with_it() -> None:
    card = card_of("TITLE;ENCODING=QUOTED-PRINTABLE:Head=", "", "NOTE;QUOTED-PRINTABLE:End=")
    assert (card.organisations[0].title, card.notes) == ("Head", ("End",))


@pytest.mark.parametrize(
    "lines",
    [
        ["PHOTO;ENCODING=b;TYPE=GIF:" + "".join(PIXEL_LINES)],
        ["PHOTO;ENCODING=BASE64;TYPE=GIF:", *(f" {line}" for line in PIXEL_LINES), ""],
        ["PHOTO;GIF;BASE64:", *(f"    {line}" for line in PIXEL_LINES)],
        ["PHOTO;ENCODING=BASE64;TYPE=GIF:" + PIXEL_LINES[0], *PIXEL_LINES[1:], ""],
        ["PHOTO;GIF;B:", *PIXEL_LINES],
        ["PHOTO;BASE64:", *(f"  {line}" for line in PIXEL_LINES)],
        ["PHOTO:data:image/gif;base64," + "".join(PIXEL_LINES)],
        ["PHOTO;VALUE=uri:data:image/gif;base64\\," + "".join(PIXEL_LINES)],
        ["PHOTO;MEDIATYPE=image/gif;ENCODING=b:" + "".join(PIXEL_LINES).rstrip("=")],
    ],
)
@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_photo_is_read_however_it_is_laid_out(lines: list[str], version: str) -> None:
    card = card_of(*lines, "FN:Maya", version=version)
    assert card == Card(formatted_name="Maya", photo=Photo("image/gif", PIXEL))


def test_kept_base64_is_one_line_without_blanks() -> None:
    card = card_of("KEY;X509;ENCODING=BASE64:", "    MIID", "    ITCC", "", version="2.1")
    assert card.unknown == ("KEY;X509;ENCODING=BASE64:MIIDITCC",)


def test_a_backslash_before_a_line_end_breaks_the_line() -> None:
    card = card_of("ADR;HOME:;;Hermann\\", "Station 9;Hamburg;;22301;", version="2.1")
    assert (card.addresses[0].street, card.addresses[0].city) == ("Hermann\nStation 9", "Hamburg")


def test_a_line_astray_belongs_to_the_note_before_it() -> None:
    card = card_of("NOTE:Likes", "tea (green, not black)", "\\nand cake", "TITLE:Baker")
    assert card.notes == ("Likes\ntea (green, not black)\nand cake",)
    assert card.organisations[0].title == "Baker"


def test_other_lines_astray_are_kept_and_told() -> None:
    items = items_of("BEGIN:VCARD", "FN:Maya", "FN;card", "42", "END:VCARD")
    assert items == [
        Problem(3, "not_a_property", "", whole=False),
        Problem(4, "not_a_property", "", whole=False),
        Card(formatted_name="Maya", unknown=("FN;card", "42")),
    ]


def test_blank_lines_are_nothing() -> None:
    data = b"\n\n \nBEGIN:VCARD\n\nFN:Maya\n\nNOTE:x\n\nEND:VCARD\n\n\t\n"
    assert read(data) == [Card(formatted_name="Maya", notes=("x",))]


@pytest.mark.parametrize(
    "begin",
    ["begin:vcard", "BEGIN:vCard ", "home.begin:VCARD", "BEGIN : VCARD", "\ufeffBEGIN:VCARD"],
)
def test_begin_and_end_may_be_spelled_otherwise(begin: str) -> None:
    end = begin.lstrip("\ufeff").lower().replace("begin", "End")
    card = Card(formatted_name="Maya")
    assert items_of(begin, "fn:Maya", end, begin, "Fn:Maya", end) == [card, card]


def test_a_card_larger_than_what_is_read_at_once_is_read() -> None:
    note = "word " * 1_200_000
    (card,) = items_of("BEGIN:VCARD", f"NOTE:{note}.", "TEL:1", "END:VCARD")
    assert isinstance(card, Card)
    assert card.notes == (note + ".",)
    assert card.phones[0].value == "1"
