"""Relations, photos, time zones, and what other programs put into their cards."""

import pytest

from netbook.core.card import Card, Custom, Photo, Relation
from netbook.core.problem import Problem
from tests.formats.vcard_cards import card_of, items_of

JPEG = "/9j/4AAQSkZJRg=="


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (["RELATED;TYPE=spouse;VALUE=text:Jo"], "spouse"),
        (["i.X-ABRELATEDNAMES;type=pref:Jo", "i.X-ABLabel:_$!<Spouse>!$_"], "spouse"),
        (["X-SPOUSE:Jo"], "spouse"),
        (["X-EVOLUTION-MANAGER:Jo"], "manager"),
        (["X-MS-ASSISTANT:Jo"], "assistant"),
        (["X-WAB-SPOUSE_NAME:Jo"], "spouse"),
        (["X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Jo;14;;;"], "spouse"),
        (["X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Jo;0;Best Man;;"], "best man"),
        (
            [
                "X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
                "vnd.android.cursor.item/relation;=4A=6F;7;;"
            ],
            "manager",
        ),
    ],
)
def test_relations_by_any_name(lines: list[str], label: str) -> None:
    assert card_of(*lines).relations == (Relation("Jo", (label,)),)


def test_relations_may_be_addresses_and_lack_a_label() -> None:
    card = card_of("RELATED;TYPE=friend,met:urn:uuid:1", "X-ABRELATEDNAMES:Jo", version="4.0")
    assert card.relations == (Relation("urn:uuid:1", ("friend", "met")), Relation("Jo"))


def test_rows_of_android() -> None:
    start = "X-ANDROID-CUSTOM:vnd.android.cursor.item/"
    strange = [f"{start}note;a;b", "X-ANDROID-CUSTOM:mime1;1;2", "X-ANDROID-CUSTOM:mime3"]
    card = card_of(
        f"{start}nickname;Nick;1;;;;",
        f"{start}contact_event;1975-08-20;3;;",
        f"{start}contact_event;20150401;0;First met;",
        *strange,
        f"{start}contact_event;2015-04-01;2;",
        version="2.1",
    )
    assert (card.nicknames, card.birthday) == (("Nick",), "1975-08-20")
    assert card.custom == (Custom("First met", "2015-04-01"),)
    assert card.unknown == (*strange, f"{start}contact_event;2015-04-01;2;")


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("TZ:-0500", "-0500"),
        ("TZ;VALUE=utc-offset:+05:30", "+05:30"),
        ("TZ:Europe/Berlin", "Europe/Berlin"),
        ("TZ:America/Argentina/Salta", "America/Argentina/Salta"),
        ("TZ;VALUE=text:UTC", "UTC"),
    ],
)
def test_a_plain_time_zone(line: str, zone: str) -> None:
    assert card_of(line) == Card(time_zone=zone)


@pytest.mark.parametrize(
    "line", ["TZ:1:00", "TZ;VALUE=text:-05:00\\; EST\\; Raleigh/North America"]
)
def test_another_time_zone_is_kept(line: str) -> None:
    assert card_of(line) == Card(unknown=(line,))


@pytest.mark.parametrize(
    "line",
    [
        "GEO:37.386013;-122.082932",
        "LANG;PREF=1:fr",
        "GENDER:M",
        "KIND:individual",
        "CLASS:PUBLIC",
        "SORT-STRING:android",
        'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.example/card">ä</card>',
        'X-SABRE;X-UID=foo;X-FN="Forrest: Gump":BDAY',
        "source:ldap://cn=Meister%20Berger,o=X",
        "home.x-own;TYPE=a:b:c\\,d\\",
        "HOBBY;INDEX=1;LEVEL=high:reading",
        "PHOTO:https://www.example.com/photo.jpg",
        "PHOTO;VALUE=URI:http://www.example.com/photo.png",
        "AGENT;VALUE=uri:CID:JQPUBLIC@example.com",
        "X-EMPTY:",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_kept_verbatim(line: str) -> None:
    assert card_of(line) == Card(unknown=(line,))


def test_the_first_photo_is_the_photo() -> None:
    card = card_of("PHOTO;ENCODING=b;TYPE=GIF,HOME:Zm9v", "PHOTO;X-P=1;ENCODING=b;TYPE=PNG:Zm9v")
    assert card.photo == Photo("image/gif", b"foo")
    assert card.unknown == ("PHOTO;X-P=1;ENCODING=b;TYPE=PNG:Zm9v",)


def test_an_undeclared_photo_tells_its_kind_itself() -> None:
    photo = card_of(f"PHOTO;BASE64:{JPEG}").photo
    assert photo
    assert photo.media_type == "image/jpeg"
    assert card_of("PHOTO;ENCODING=b:Zm9v").photo == Photo("", b"foo")
    assert card_of("PHOTO;ENCODING=b:", "FN:x").photo is None


def test_a_damaged_photo_is_told() -> None:
    problem = Problem(2, "broken_photo", "", whole=False)
    kept = "PHOTO;ENCODING=b:no base64?"
    assert items_of("BEGIN:VCARD", kept, "END:VCARD") == [problem, Card(unknown=(kept,))]
    cut = items_of("BEGIN:VCARD", "PHOTO;ENCODING=b:Zm9vY", "END:VCARD")
    assert cut == [problem, Card(photo=Photo("", b"foo"))]


def test_a_photo_too_large_for_a_notebook_is_left_out() -> None:
    data = "QUJD" * (26 * 1024 * 1024 // 3)
    items = items_of("BEGIN:VCARD", "FN:Maya", f"PHOTO;ENCODING=b:{data}", "END:VCARD")
    assert items == [
        Problem(3, "photo_too_large", "25", whole=False),
        Card(formatted_name="Maya"),
    ]


def test_a_group_of_people_loses_nothing() -> None:
    lines = (
        "X-ADDRESSBOOKSERVER-KIND:GROUP",
        "X-ADDRESSBOOKSERVER-MEMBER:mailto:someone@example.com",
    )
    assert card_of(*lines) == Card(unknown=lines)


def test_fields_of_the_users_own() -> None:
    card = card_of("X-NETBOOK-CUSTOM:Hat\\; size;7\\, large", "X-NETBOOK-CUSTOM:odd")
    assert card.custom == (Custom("Hat; size", "7, large"),)
    assert card.unknown == ("X-NETBOOK-CUSTOM:odd",)
