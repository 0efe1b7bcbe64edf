"""The encoding of each property: CHARSET, byte order marks, UTF-16, UTF-8, and guesses."""

import pytest

from netbook.core.card import Card
from netbook.formats.vcard import write_card
from tests.formats.vcard_cards import card_of, cards_in, items_of

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Łukasz\r\nNOTE:日本\r\nEND:VCARD\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_files_with_and_without_a_mark(encoding: str) -> None:
    (card,) = cards_in(CARD.encode(encoding))
    assert (card.formatted_name, card.notes) == ("Zoë Łukasz", ("日本",))


@pytest.mark.parametrize(
    ("charset", "encoding", "name"),
    [
        ("SHIFT_JIS", "cp932", "伊能 圭一"),
        ("windows-1251", "cp1251", "Київ"),
        ("ISO-8859-1", "latin-1", "Zoë"),
        ("iso-8859-1", "cp1252", "Zoë € 5"),
        ("UTF-8", "utf-8", "Zoë"),
        ("gb2312", "gb18030", "王小明"),
    ],
)
@pytest.mark.parametrize("version", [b"2.1", b"3.0"])
def test_each_property_may_name_its_charset(
    charset: str, encoding: str, name: str, version: bytes
) -> None:
    start = b"BEGIN:VCARD\r\nVERSION:%s\r\nFN;CHARSET=%s:" % (version, charset.encode())
    rest = "\r\nNOTE:Ça va\r\nEND:VCARD\r\n".encode()
    (card,) = cards_in(start + name.encode(encoding) + rest)
    assert (card.formatted_name, card.notes) == (name, ("Ça va",))


def test_quoted_printable_is_decoded_by_its_charset() -> None:
    card = card_of(
        "FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:L=E4mmer =80",
        "TITLE;CHARSET=Murks;QUOTED-PRINTABLE:M=F6=DFlitz",
        "NOTE;QUOTED-PRINTABLE:=C3=A4=0Db=0D=0Ac",
        version="2.1",
    )
    assert card.formatted_name == "Lämmer €"
    assert card.organisations[0].title == "Mößlitz"
    assert card.notes == ("ä\nb\nc",)


def test_an_unnamed_encoding_is_the_one_that_the_file_names_elsewhere() -> None:
    data = (
        b"BEGIN:VCARD\nVERSION:2.1\nFN:" + "Βαγγέλης".encode("cp1253") + b"\nADR:;;;"
        + "Αθήνα".encode("cp1253") + b";;;\nLABEL;CHARSET=Windows-1253;QUOTED-PRINTABLE:=E8\n"
        b"END:VCARD\n"
    )  # fmt: skip
    (card,) = cards_in(data)
    assert (card.formatted_name, card.addresses[0].city) == ("Βαγγέλης", "Αθήνα")


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "Sören Nüßlebaum"),
        ("cp1252", "Zoë O’Hara"),
        ("cp1255", "אפרים קישון"),
        ("cp1251", "Віталій Володимирович Кличко"),
    ],
)
def test_an_encoding_that_nothing_names_is_guessed(encoding: str, name: str) -> None:
    data = b"BEGIN:VCARD\nVERSION:2.1\nFN:" + name.encode(encoding) + b"\nEND:VCARD\n"
    assert cards_in(data)[0].formatted_name == name


def test_one_line_in_another_encoding_leaves_the_others_alone() -> None:
    data = (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + "Zoë".encode() + b"\r\nNOTE:"
        + "Käse".encode("cp1252") + b"\r\nTITLE:" + "Łódź".encode() + b"\r\nEND:VCARD\r\n"
    )  # fmt: skip
    (card,) = cards_in(data)
    assert (card.formatted_name, card.notes, card.organisations[0].title) == (
        "Zoë",
        ("Käse",),
        "Łódź",
    )


def test_a_broken_character_is_told_and_the_rest_read() -> None:
    problem, card = items_of(
        "BEGIN:VCARD",
        "VERSION:2.1",
        "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Universit=C3=A4t G=C3=B6rlitz=C3",
        "END:VCARD",
    )
    assert problem[:3] == (3, "broken_characters", "ORG")
    assert isinstance(card, Card)
    assert card.organisations[0].name == "Universität Görlitz\ufffd"


def test_bytes_that_make_no_text_at_all_are_kept() -> None:
    problem, card = items_of(
        "BEGIN:VCARD", "VERSION:2.1", "TITLE;CHARSET=UTF-8;QUOTED-PRINTABLE:=D0=D0=D0", "END:VCARD"
    )
    assert problem[:3] == (3, "broken_text", "TITLE")
    assert card == Card(unknown=("TITLE;CHARSET=UTF-8;QUOTED-PRINTABLE:=D0=D0=D0",))


def test_kept_lines_with_a_charset_survive_export() -> None:
    data = (
        b"BEGIN:VCARD\nVERSION:2.1\nFN:x\nSOUND;X-IRMC-N;CHARSET=SHIFT_JIS:"
        + "ｱﾝﾄﾞｳ".encode("cp932")
        + b"\nEND:VCARD\n"
    )
    (card,) = cards_in(data)
    assert card.unknown == ("SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:ｱﾝﾄﾞｳ",)
    for version in ("3.0", "4.0"):
        assert cards_in(write_card(card, version)) == [card]


@pytest.mark.parametrize("charset", ["hex", "rot13", "idna", "unicode_escape", "utf-7", "cp99999"])
def test_a_charset_that_is_none_does_no_harm(charset: str) -> None:
    card = card_of(f"FN;CHARSET={charset}:Zoë+AC", f"NOTE;QP;CHARSET={charset}:x", version="2.1")
    assert card.formatted_name == "Zoë+AC"
