"""What is written: both versions as their RFCs have it, for other programs to read."""

import io

import pytest
import vobject
from hypothesis import given

from netbook.core.card import Address, Card, Custom, Name, Organisation, Photo, Point, Relation
from netbook.formats.vcard import read_cards, write_card
from tests.formats.vcard_cards import cards, cards_in

MAYA = Card(
    formatted_name="Maya Okafor",
    name=Name("Okafor", "Maya"),
    nicknames=("May", "M, O"),
    organisations=(Organisation("Northwind", ("Data",), "Head", "Lead"),),
    emails=(Point("maya@example.com", ("work", "front desk"), preferred=True),),
    phones=(Point("tel:+1-555-1;ext=2", ("cell",)), Point("+1 555, 3")),
    urls=(Point("https://www.example.com/a,b;c"),),
    ims=(Point("maya5", ("home", "aim")), Point("sip:maya@example.com", ("sip",))),
    addresses=(Address(street="1 Main", labels=("home",), formatted='1 "Main"\nTown'),),
    birthday="--04-07",
    anniversary="2008-12-10",
    notes=("Likes tea; cake,\nand cats",),
    tags=("met at PyCon", "a,b"),
    uid="urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
    photo=Photo("image/jpeg", b"\xff\xd8\xff"),
    relations=(Relation("Jo", ("spouse",)), Relation("urn:uuid:1", ("met",))),
    custom=(Custom("Hat; size", "7"), Custom("First met", "2015-04-01")),
    unknown=("item1.X-OWN:x", "GEO:1;2", "FN;card"),
    connected_on="2021-04-03",
    pronunciation="MY-ah",
    pronouns="she/her",
    name_order="given_first",
    time_zone="-0500",
)


def unfolded(card: Card, version: str) -> list[str]:
    """The content lines as written."""
    return (
        write_card(card, version).decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    )


def test_version_4() -> None:
    assert unfolded(MAYA, "4.0") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//NetBook//NetBook//EN",
        "FN:Maya Okafor",
        "N:Okafor;Maya;;;",
        "NICKNAME:May,M\\, O",
        "ORG:Northwind;Data",
        "TITLE:Head",
        "ROLE:Lead",
        "item2.EMAIL;TYPE=work;PREF=1:maya@example.com",
        "item2.X-ABLabel:front desk",
        "TEL;TYPE=cell;VALUE=uri:tel:+1-555-1;ext=2",
        "TEL:+1 555\\, 3",
        "URL:https://www.example.com/a,b;c",
        "X-AIM;TYPE=home:maya5",
        "IMPP;TYPE=sip:sip:maya@example.com",
        "ADR;TYPE=home;LABEL=\"1 ^'Main^'^nTown\":;;1 Main;;;;",
        "BDAY:--0407",
        "ANNIVERSARY:20081210",
        "X-NETBOOK-CUSTOM:Hat\\; size;7",
        "item3.X-ABDATE:2015-04-01",
        "item3.X-ABLabel:First met",
        "RELATED;TYPE=spouse;VALUE=text:Jo",
        "RELATED;TYPE=met;VALUE=uri:urn:uuid:1",
        "NOTE:Likes tea\\; cake\\,\\nand cats",
        "CATEGORIES:met at PyCon,a\\,b",
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "TZ;VALUE=utc-offset:-0500",
        "X-PHONETIC-FIRST-NAME:MY-ah",
        "PRONOUNS:she/her",
        "X-NETBOOK-NAME-ORDER:given_first",
        "X-NETBOOK-CONNECTED-ON:2021-04-03",
        "PHOTO:data:image/jpeg;base64,/9j/",
        "item1.X-OWN:x",
        "GEO:1;2",
        "X-NETBOOK-LINE:FN\\;card",
        "END:VCARD",
    ]


def test_version_3_where_it_differs() -> None:
    differing = set(unfolded(MAYA, "3.0")) - set(unfolded(MAYA, "4.0"))
    assert differing == {
        "VERSION:3.0",
        "item2.EMAIL;TYPE=work;TYPE=pref:maya@example.com",
        "TEL;TYPE=cell:tel:+1-555-1\\;ext=2",
        "item3.ADR;TYPE=home:;;1 Main;;;;",
        'item3.LABEL:1 "Main"\\nTown',
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-07",
        "item4.X-ABDATE:2008-12-10",
        "item4.X-ABLabel:_$!<Anniversary>!$_",
        "item5.X-ABDATE:2015-04-01",
        "item5.X-ABLabel:First met",
        "item6.X-ABRELATEDNAMES:Jo",
        "item6.X-ABLabel:_$!<Spouse>!$_",
        "item7.X-ABRELATEDNAMES:urn:uuid:1",
        "item7.X-ABLabel:met",
        "TZ:-0500",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/",
    }


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_it_all_comes_back(version: str) -> None:
    assert cards_in(write_card(MAYA, version)) == [MAYA]


def test_another_version_is_not_written() -> None:
    with pytest.raises(ValueError, match=r"3\.0 or 4\.0"):
        write_card(MAYA, "2.1")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_missing_name_is_made_up_and_taken_back(version: str) -> None:
    card = Card(name=Name("Gump", "Forrest"), uid="foo")
    assert "FN;DERIVED=TRUE:Forrest Gump" in unfolded(card, version)
    assert cards_in(write_card(card, version)) == [card]
    nameless = Card(notes=("x",))
    assert "FN;DERIVED=TRUE:" in unfolded(nameless, version)
    assert cards_in(write_card(nameless, version)) == [nameless]


def test_a_name_that_another_program_derived_otherwise_stays() -> None:
    data = b"BEGIN:VCARD\nFN;DERIVED=true:Gump, F.\nN:Gump;Forrest;;;\nEND:VCARD\n"
    assert cards_in(data)[0].formatted_name == "Gump, F."


def test_several_positions_keep_to_their_groups() -> None:
    card = Card(
        formatted_name="x",
        organisations=(Organisation("A"), Organisation("", (), "b"), Organisation("C", (), "c")),
    )
    assert unfolded(card, "4.0")[4:-1] == [
        "item1.ORG:A", "item2.ORG:", "item2.TITLE:b", "item3.ORG:C", "item3.TITLE:c",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["END:VCARD", "x.begin:vcard", " EMAIL:a@example.com", "X:a\nEMAIL:b", "", "\ta", "REV:1"],
)
def test_a_kept_line_never_breaks_the_card(line: str) -> None:
    card = Card(formatted_name="Maya", unknown=(line, "X-A:b"), notes=("n",))
    for version in ("3.0", "4.0"):
        assert cards_in(write_card(card, version)) == [card]


@given(card=cards)
def test_lines_end_in_crlf_and_are_folded_between_characters(card: Card) -> None:
    for version in ("4.0", "3.0"):
        lines = write_card(card, version).split(b"\r\n")
        assert lines.pop() == b""
        for line in lines:
            line.decode()
            assert len(line) <= 75
            assert b"\r" not in line
            assert b"\n" not in line


def test_other_programs_can_read_it() -> None:
    (parsed,) = vobject.readComponents(write_card(MAYA, "3.0").decode())
    assert parsed.fn.value == "Maya Okafor"
    assert parsed.note.value == "Likes tea; cake,\nand cats"
    assert parsed.adr.value.street == "1 Main"
    assert parsed.photo.value == b"\xff\xd8\xff"
    assert parsed.categories.value == ["met at PyCon", "a,b"]


def test_many_cards_in_one_file() -> None:
    data = b"".join(write_card(Card(formatted_name=f"Person {n}")) for n in range(2_000))
    names = [c.formatted_name for c in read_cards(io.BytesIO(data)) if isinstance(c, Card)]
    assert names == [f"Person {n}" for n in range(2_000)]
