"""Emails, phones, web and chat addresses with their labels, and postal addresses."""

import pytest

from netbook.core.card import Address, Point
from tests.formats.vcard_cards import card_of


@pytest.mark.parametrize(
    ("head", "labels", "preferred"),
    [
        ("TEL", (), False),
        ("TEL;TYPE=HOME,Voice", ("home", "voice"), False),
        ("TEL;type=HOME;type=FAX;type=pref", ("home", "fax"), True),
        ('TEL;TYPE="work,voice";PREF=1;VALUE=uri', ("work", "voice"), True),
        ('TEL;TYPE="COMMA,SEPARATED:INSIDE.DQUOTE",PREF', ("comma,separated:inside.dquote",), True),
        ("TEL;WORK;PREF;FAX;", ("work", "fax"), True),
        ("TEL; TYPE = home ; PREF = 1", ("home",), True),
        ("TEL;TYPE=HOME;TYPE=home;TYPE=", ("home",), False),
        ("TEL;X-CuStoM;own", ("x-custom", "own"), False),
        ("TEL;WORK;utf-8;8BIT;de-DE;INLINE;VALUE=text;LANGUAGE=de;X-A=b", ("work",), False),
        ("item1.TEL;TYPE=büro", ("büro",), False),
        (
            "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F)",
            ("büro",),
            False,
        ),
    ],
)
def test_labels_and_preference(head: str, labels: tuple[str, ...], preferred: bool) -> None:
    assert card_of(f"{head}:+49 30 1").phones == (Point("+49 30 1", labels, preferred),)


def test_of_several_preferences_the_first_counts() -> None:
    card = card_of("EMAIL:1@a.example", "EMAIL;PREF=3:2@a.example", "EMAIL;PREF=2:3@a.example")
    assert [email.preferred for email in card.emails] == [False, False, True]
    both = card_of("TEL;HOME;PREF:1", "TEL;CELL;PREF:2", "TEL;PREF=no:3", version="2.1")
    assert [phone.preferred for phone in both.phones] == [True, True, False]


def test_values_stay_as_they_are_written() -> None:
    card = card_of(
        "TEL;VALUE=uri:tel:+1-418-656-9254;ext=102",
        "TEL:p1234p5678w9",
        "EMAIL: maya@example.com",
        "EMAIL:Maya <maya@example.com>",
        "URL:http\\://www.example.com/a\\,b",
        "EMAIL:",
        version="4.0",
    )
    assert [p.value for p in card.phones] == ["tel:+1-418-656-9254;ext=102", "p1234p5678w9"]
    assert [e.value for e in card.emails] == ["maya@example.com", "Maya <maya@example.com>"]
    assert card.urls == (Point("http://www.example.com/a,b"),)


def test_a_label_of_the_group() -> None:
    card = card_of(
        "item1.X-ABLabel:_$!<HomePage>!$_",
        "item1.URL:https://www.example.com",
        "ITEM2.TEL;type=CELL:1",
        "item2.X-ABLABEL:Front Desk",
        "item3.EMAIL:m@example.com",
        "item3.X-ABLabel:",
        "item4.ADR:;;Here;;;;",
        "item4.X-ABLabel:Summer",
    )
    assert card.urls == (Point("https://www.example.com", ("homepage",)),)
    assert card.phones == (Point("1", ("cell", "front desk")),)
    assert card.emails == (Point("m@example.com"),)
    assert card.addresses == (Address(street="Here", labels=("summer",)),)
    assert card.unknown == ()


def test_a_label_of_what_is_unknown_stays_with_it() -> None:
    card = card_of("X-A:1", "item1.X-OWN:2", "item1.X-ABLabel:mine", "X-B:3", "item2.X-ABLabel:x")
    assert card.unknown == (
        "X-A:1", "item1.X-OWN:2", "item1.X-ABLabel:mine", "X-B:3", "item2.X-ABLabel:x",
    )  # fmt: skip


def test_chat_addresses_name_their_service() -> None:
    card = card_of(
        "IMPP;TYPE=personal:sip:maya@example.com",
        "X-AIM;TYPE=HOME,pref:maya5",
        "X-GOOGLE-TALK:maya@example.com",
        "IMPP;X-SERVICE-TYPE=Skype;type=WORK:skype:maya",
        "X-SIP:888",
        "X-MS-IMADDRESS:maya@example.org",
    )
    assert card.ims == (
        Point("sip:maya@example.com", ("personal",)),
        Point("maya5", ("home", "aim"), preferred=True),
        Point("maya@example.com", ("google-talk",)),
        Point("skype:maya", ("work", "skype")),
        Point("888", ("sip",)),
        Point("maya@example.org"),
    )


def test_profiles_are_web_addresses() -> None:
    card = card_of(
        "X-SOCIALPROFILE;type=linkedin;x-user=maya:http://www.linkedin.com/in/maya",
        "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@maya",
        "X-SOCIALPROFILE;type=twitter:x-apple:maya",
        "X-EVOLUTION-BLOG-URL:https://blog.example.com",
    )
    assert card.urls == (
        Point("http://www.linkedin.com/in/maya", ("linkedin",)),
        Point("https://social.example/@maya", ("mastodon",)),
        Point("https://blog.example.com", ("blog",)),
    )
    assert card.unknown == ("X-SOCIALPROFILE;type=twitter:x-apple:maya",)


def test_the_seven_parts_of_an_address() -> None:
    card = card_of("ADR;TYPE=WORK:Box 1;Floor 2;,\\n221B,Baker Street;London; ;NW1 ;UK")
    assert card.addresses == (
        Address("Box 1", "Floor 2", ",\n221B,Baker Street", "London", "", "NW1", "UK", ("work",)),
    )


def test_an_address_of_another_length() -> None:
    card = card_of("ADR;X-A:box;floor", "ADR:;;St 1;X;;1;UK;Flat 2;X", "ADR:;;;;;;")
    assert card.addresses == (
        Address("box", "floor", labels=("x-a",)),
        Address("", "Flat 2", "St 1", "X", "", "1", "UK"),
    )


def test_a_label_in_the_address_shows_it() -> None:
    card = card_of(
        "ADR;LABEL=\"Mr. ^'M^' Esq.^n1 Main\\nTown, CA; x:y\";TYPE=home:;;1 Main;Town;;;",
        version="4.0",
    )
    assert card.addresses[0].formatted == 'Mr. "M" Esq.\n1 Main\nTown, CA; x:y'
    assert card.addresses[0].labels == ("home",)


def test_label_lines_join_the_address_they_show() -> None:
    card = card_of(
        "ADR;WORK;PREF:;;Business 19;;;;",
        "LABEL;POSTAL:Other 44",
        "ADR;HOME;POSTAL:;;Free 4;;;;",
        "LABEL;HOME;PARCEL:Free 4=",
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Business 19=0D=0ATown",
        version="2.1",
    )
    assert [(a.street, a.formatted, a.labels) for a in card.addresses] == [
        ("Business 19", "Business 19\nTown", ("work",)),
        ("Free 4", "Free 4=", ("home", "postal")),
        ("", "Other 44", ("postal",)),
    ]


def test_a_label_line_of_a_group_joins_the_address_of_the_group() -> None:
    card = card_of("a.ADR:;;One;;;;", "b.ADR:;;Two;;;;", "b.LABEL:2", "a.LABEL:1")
    assert [(a.street, a.formatted) for a in card.addresses] == [("One", "1"), ("Two", "2")]


def test_a_label_line_without_types_joins_the_only_address() -> None:
    (address,) = card_of("ADR;HOME:;;One;;;;", "LABEL:One Street").addresses
    assert (address.street, address.formatted) == ("One", "One Street")
