"""Outlook's CSV (classic, on the web, Google's, Windows Live Mail's), read and written."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import (
    Address,
    Card,
    Custom,
    Name,
    Organisation,
    Point,
    Relation,
)
from netbook.formats.contact_csv import sniff
from netbook.formats.csv_card import composed_name
from tests.formats.csv_cards import card_in, cards_in, read_bytes, rewritten, row_of, written


def test_the_classic_export(corpora: Path) -> None:
    items = read_bytes((corpora / "csv" / "fkc__Outlook365.csv").read_bytes())
    cards = [item for item in items if isinstance(item, Card)]
    assert len(cards) == len(items) == 6
    assert cards[0] == Card(
        formatted_name="Anita Jorgensen",
        name=Name("Jorgensen", "Anita"),
        organisations=(Organisation("Contoso"),),
        emails=(Point("Anita@contoso.com"),),
        phones=(Point("555-555-1212", ("work",)), Point("555-555-1212", ("mobile",))),
        urls=(Point("http://www.microsoft.com/"),),
        birthday="1981-01-20",
        anniversary="2005-06-03",
        custom=(Custom("Location", "Redmond"),),
    )
    max_ = cards[5]
    assert max_.name == Name("Mustermann", "Max", "Peter", "Dr.", "Jr.")
    assert max_.organisations == (
        Organisation("Google", ("Google Deutschland",), "Chef", "Profession"),
    )
    assert [address.labels for address in max_.addresses] == [("work",), ("home",), ("other",)]
    assert max_.addresses[2] == Address(
        "Other Address PO Box", "", "Eichenweg\n76a\nEG", "Eisenach", "Thüringen", "99817",
        "Deutschland", ("other",),
    )  # fmt: skip
    assert max_.birthday == "1984-06-05"
    assert Relation("Spouse", ("spouse",)) in max_.relations
    assert Custom("Priority", "Priority") in max_.custom
    assert Point("Business Fax", ("work", "fax")) in max_.phones
    assert Point("Primary Phone", preferred=True) in max_.phones


def test_what_nobody_chose_is_left_out() -> None:
    cells = {
        "First Name": "Maya",
        "E-mail Address": "m@example.com",
        "E-mail Type": "SMTP",
        "Birthday": "0/0/00",
        "Anniversary": "1/1/4501",
        "Gender": "Unspecified",
        "Priority": "Normal",
        "Private": "False",
        "Sensitivity": "Confidential",
        "Categories": '"dbt;Berlin, Mitte; met"',
    }
    assert card_in(*row_of(cells)) == Card(
        formatted_name="Maya",
        name=Name(given="Maya"),
        emails=(Point("m@example.com"),),
        tags=("dbt", "Berlin, Mitte", "met"),
        custom=(Custom("Sensitivity", "Confidential"),),
    )


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (("13/2/1990", "3/4/1990"), ("1990-02-13", "1990-04-03")),
        (("2/13/1990", "3/4/1990"), ("1990-02-13", "1990-03-04")),
        (("3/4/1990", "5/6/1990"), ("1990-03-04", "1990-05-06")),
        (("13.02.1990", "3.4.1990"), ("1990-02-13", "1990-04-03")),
    ],
)
def test_days_are_read_as_the_whole_file_writes_them(
    days: tuple[str, str], read: tuple[str, str]
) -> None:
    lines = [f"Maya,m@example.com,5550100,{day}" for day in reversed(days)]
    cards = cards_in("First Name,E-mail Address,Business Phone,Birthday", *lines)
    assert tuple(card.birthday for card in reversed(cards)) == read


def test_the_name_shown_beside_an_address_is_kept_only_if_it_says_more() -> None:
    heading = "First Name,E-mail Address,E-mail Display Name,Business Phone"
    cards = cards_in(
        heading,
        "Maya,m@example.com,Maya,1",
        "Maya,m@example.com,m@example.com,1",
        "Maya,m@example.com,Maya (m@example.com),1",
        "Maya,m@example.com,Maya at work,1",
        ",m@example.com,Maya Okafor,1",
    )
    assert [card.custom for card in cards] == [
        (), (), (), (Custom("E-mail Display Name", "Maya at work"),), (),
    ]  # fmt: skip
    assert cards[-1].formatted_name == "Maya Okafor"


def test_googles_outlook_csv_has_whole_addresses_too() -> None:
    cells = {
        "First Name": "Maya",
        "Home Address": "Weg 1 Berlin",
        "Home Street": "Weg 1",
        "Home City": "Berlin",
        "E-mail Address": "m@example.com",
    }
    assert card_in(*row_of(cells)).addresses == (
        Address(street="Weg 1", city="Berlin", labels=("home",), formatted="Weg 1 Berlin"),
    )


def test_outlook_on_the_web() -> None:
    cells = {
        "First Name": "Maya",
        "Nickname": "May",
        "IMAddress": "maya@chat.example",
        "Personal Web Page": "https://maya.example",
        "Schools": "TU Berlin",
        "E-mail Address": "m@example.com",
    }
    card = card_in(*row_of(cells))
    assert card.nicknames == ("May",)
    assert card.ims == (Point("maya@chat.example"),)
    assert card.urls == (Point("https://maya.example", ("home",)),)
    assert card.custom == (Custom("Schools", "TU Berlin"),)


def test_german_outlook() -> None:
    cells = {
        "Anrede": "Dr.",
        "Vorname": "Maya",
        "Weitere Vornamen": "N.",
        "Nachname": "Okafor",
        "Firma": "Northwind",
        "Position": "Leiterin",
        "Straße geschäftlich": "Weg 1",
        "Straße geschäftlich 2": "Hof 3",
        "Ort geschäftlich": "Berlin",
        "Land/Region geschäftlich": "Deutschland",
        "Telefon (privat 2)": "030 1",
        "Mobiltelefon": "0151 1",
        "E-Mail-Adresse": "m@example.com",
        "E-Mail 2: Adresse": "n@example.com",
        "Geburtstag": "3.4.1990",
        "Priorität": "Normal",
        "Stichwörter": "x",
    }
    assert card_in(*row_of(cells)) == Card(
        formatted_name="Dr. Maya N. Okafor",
        name=Name("Okafor", "Maya", "N.", "Dr."),
        organisations=(Organisation("Northwind", title="Leiterin"),),
        emails=(Point("m@example.com"), Point("n@example.com")),
        phones=(Point("030 1", ("home",)), Point("0151 1", ("mobile",))),
        addresses=(
            Address(street="Weg 1\nHof 3", city="Berlin", country="Deutschland", labels=("work",)),
        ),
        birthday="1990-04-03",
        custom=(Custom("Stichwörter", "x"),),
    )


def test_windows_live_mail(corpora: Path) -> None:
    (card,) = read_bytes((corpora / "csv" / "fkc__WindowsLiveMail.csv").read_bytes())
    assert isinstance(card, Card)
    assert card.formatted_name == "Maxl"
    assert card.name == Name("Mustermann", "Max", "Middle Name")
    assert card.phones[3:5] == (Point("Fax work", ("work",)), Point("Fax privat", ("work", "fax")))
    assert card.addresses[1].postal_code == "04315"
    assert card.custom == (Custom("Büro", "Büro"),)
    assert card.notes == ("Kommentar Äöü",)


def test_headings_with_a_letter_too_many(corpora: Path) -> None:
    folder = corpora / "csv"
    usual = read_bytes((folder / "fkc__Outlook365.csv").read_bytes())
    other = read_bytes((folder / "fkc__Outlook365_DifferentColumnNames.csv").read_bytes())
    for card, same in zip(other, usual, strict=True):
        assert isinstance(card, Card)
        assert isinstance(same, Card)
        renamed = tuple(replace(c, name="X" + c.name) for c in same.custom)
        assert replace(card, custom=()) == replace(same, custom=())
        assert card.custom == renamed


plain = st.text(st.sampled_from("abcäß +-=@',\"0123"), min_size=1, max_size=12).map(
    lambda text: "x" + text.strip()
)
phone_labels = [
    ("work", "fax"), ("work",), ("work",), ("home", "fax"), ("home",), ("home",), ("mobile",),
    ("other", "fax"), ("other",), ("pager",), ("car",), ("assistant",),
]  # fmt: skip
phones = st.lists(plain, min_size=12, max_size=12).map(
    lambda values: tuple(map(Point, values, phone_labels))
)
addresses = st.lists(
    st.builds(Address, plain, st.just(""), plain, plain, plain, plain, plain),
    min_size=3, max_size=3,
).map(
    lambda three: tuple(
        replace(address, labels=(label,))
        for address, label in zip(three, ("work", "home", "other"), strict=True)
    )
)  # fmt: skip
carried = st.builds(
    Card,
    name=st.builds(Name, plain, plain, st.just("") | plain, st.just("") | plain, plain),
    organisations=st.builds(Organisation, plain, st.tuples(plain), plain, plain).map(
        lambda organisation: (organisation,)
    ),
    emails=st.lists(
        st.builds(Point, plain.map(lambda t: t.replace("@", "a") + "@b.example")), max_size=3
    ).map(tuple),
    phones=phones.map(lambda points: tuple(sorted(points, key=lambda p: _column(p.labels)))),
    urls=st.just(()) | st.tuples(st.builds(Point, plain)),
    addresses=st.just(()) | addresses,
    birthday=st.just("") | st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(str),
    anniversary=st.just("") | st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(str),
    notes=st.just(()) | st.tuples(plain),
    tags=st.lists(plain, max_size=3, unique=True).map(lambda tags: ("a, b", *tags, "z")),
    relations=st.just(()) | st.tuples(st.builds(Relation, plain, st.just(("spouse",)))),
    custom=st.just(()) | st.tuples(st.builds(Custom, st.just("Hobby"), plain)),
).map(lambda card: replace(card, formatted_name=composed_name(card.name)))


def _column(labels: tuple[str, ...]) -> int:
    order = ("assistant", "work fax", "work", "car", "home fax", "home", "mobile", "other fax",
             "other", "pager")  # fmt: skip
    return order.index(" ".join(labels))


@given(carried)
def test_what_outlook_carries_comes_back(card: Card) -> None:
    assert rewritten(card, layout="outlook") == [card]


def test_what_outlook_has_no_column_for_goes_to_the_user_fields_and_the_notes() -> None:
    card = Card(
        formatted_name="Maya Okafor",
        nicknames=("May",),
        emails=tuple(Point(f"{n}@example.com") for n in range(4)),
        phones=(
            Point("1", ("mobile",)),
            Point("2", ("cell",)),
            Point("+49 3"),
            Point("4", ("home",)),
        ),
        urls=(Point("https://a.example"), Point("https://b.example", ("blog",))),
        ims=(Point("maya", ("skype",)),),
        birthday="--12-01",
        notes=("Likes trains.",),
        custom=(Custom("Hobby", "Trains"), Custom("Shoe size", "38"), Custom("User 1", "one")),
        unknown=("X-OWN:yes",),
        pronouns="she/her",
    )
    rows = csv.DictReader(
        io.StringIO(written(card, layout="outlook").decode("utf-8-sig"), newline="")
    )
    (row,) = rows
    assert {name: text for name, text in row.items() if text} == {
        "First Name": "Maya Okafor",
        "E-mail Address": "0@example.com",
        "E-mail 2 Address": "1@example.com",
        "E-mail 3 Address": "2@example.com",
        "Mobile Phone": "1",
        "Other Phone": "2",
        "Primary Phone": "+49 3",
        "Home Phone": "4",
        "Web Page": "https://a.example",
        "Hobby": "Trains",
        "User 1": "one",
        "User 2": "Shoe size: 38",
        "Notes": "Likes trains.\n\nE-mail: 3@example.com\nWeb page (blog): https://b.example\n"
        "Chat (skype): maya\nNickname: May\nBirthday: --12-01\nPronouns: she/her\nX-OWN:yes",
    }
    assert sniff(written(card, layout="outlook")) == "outlook"
