"""Google's CSV, of 2024 on and of before, read and written."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import (
    Address,
    Card,
    Custom,
    Name,
    Organisation,
    Photo,
    Point,
    Relation,
)
from netbook.formats.csv_card import composed_name
from tests.formats.csv_cards import card_in, read_bytes, rewritten, row_of, written


def test_the_layout_of_2024() -> None:
    heading = (
        "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,"
        "File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,"
        "Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,"
        "Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,"
        "Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,"
        "Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
        "Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value,"
        "Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
    )
    row = (
        "Maya,N.,Okafor,MY-a,Dr.,PhD,May,,Northwind,Head of Data,Platform, --12-01,Likes trains,"
        ",dbt ::: Berlin ::: * myContacts,* Work,maya@northwind.example,Home,maya@example.com,"
        "Mobile,+49 151 0000000 ::: +49 151 1111111,Home,,Gartenweg 1,Berlin,,,10115,Germany,,"
        "Spouse,Bo Okafor,Blog,https://maya.example,Anniversary,2001-01-04,Shoe size,38"
    )
    assert card_in(heading, row) == Card(
        formatted_name="Dr. Maya N. Okafor PhD",
        name=Name("Okafor", "Maya", "N.", "Dr.", "PhD"),
        nicknames=("May",),
        organisations=(Organisation("Northwind", ("Platform",), "Head of Data"),),
        emails=(
            Point("maya@northwind.example", ("work",), preferred=True),
            Point("maya@example.com", ("home",)),
        ),
        phones=(Point("+49 151 0000000", ("mobile",)), Point("+49 151 1111111", ("mobile",))),
        urls=(Point("https://maya.example", ("blog",)),),
        addresses=(
            Address(
                street="Gartenweg 1",
                city="Berlin",
                postal_code="10115",
                country="Germany",
                labels=("home",),
            ),
        ),
        birthday="--12-01",
        anniversary="2001-01-04",
        notes=("Likes trains",),
        tags=("dbt", "Berlin"),
        relations=(Relation("Bo Okafor", ("spouse",)),),
        custom=(Custom("Shoe size", "38"),),
        pronunciation="MY-a",
    )


def test_groups_hold_several_values_in_one_cell() -> None:
    heading = (
        "Name,IM 1 - Type,IM 1 - Service,IM 1 - Value,Address 1 - Type,Address 1 - Street,"
        "Address 1 - City,Organization 1 - Name,Organization 1 - Title"
    )
    row = (
        "Maya Okafor,Home,Skype ::: Jabber ::: ,maya ::: maya@example.com ::: m,Work,"
        "Weg 1 ::: Gasse 2,Berlin ::: Wien,Northwind ::: Fabrikam,Head ::: Board"
    )
    card = card_in(heading, row)
    assert card.ims == (
        Point("maya", ("home", "skype")),
        Point("maya@example.com", ("home", "jabber")),
        Point("m", ("home",)),
    )
    assert card.addresses == (
        Address(street="Weg 1", city="Berlin", labels=("work",)),
        Address(street="Gasse 2", city="Wien", labels=("work",)),
    )
    assert card.organisations == (
        Organisation("Northwind", title="Head"),
        Organisation("Fabrikam", title="Board"),
    )


def test_what_google_has_no_field_for_is_kept_by_its_column() -> None:
    cells = {
        "Given Name": "Maya",
        "Hobby": "Trains",
        "Organization 1 - Location": "Berlin",
        "Organization 1 - Name": "Northwind",
        "Event 1 - Type": "Met",
        "Event 1 - Value": "2020-05-01",
    }
    assert set(card_in(*row_of(cells)).custom) == {
        Custom("Hobby", "Trains"),
        Custom("Organization 1 - Location", "Berlin"),
        Custom("Met", "2020-05-01"),
    }


def test_file_as_is_the_name_of_those_without_one() -> None:
    cells = {
        "First Name": "",
        "File As": "The Choir",
        "Labels": "",
        "E-mail 1 - Value": "c@d.example",
    }
    assert card_in(*row_of(cells)).formatted_name == "The Choir"


def test_the_real_file_of_2018(corpora: Path) -> None:
    (card,) = read_bytes((corpora / "csv" / "fkc__Google.csv").read_bytes())
    assert isinstance(card, Card)
    assert card.name == Name("Mustermann", "Max", "Middle Name", "Dr.", "jr.")
    assert card.formatted_name == "Dr. Max Middle Name Mustermann jr."
    assert card.birthday == "1972-01-31"
    assert card.anniversary == "2001-01-04"
    assert len(card.emails) == 11
    assert card.emails[2] == Point("privat@folker-kinzel.de", ("home",), preferred=True)
    assert card.phones[3] == Point("Fax work", ("work", "fax"))
    assert [point.labels for point in card.ims] == [
        ("other", "qq"), ("skype",), ("icq",), ("jabber",), (),
    ]  # fmt: skip
    assert [address.labels for address in card.addresses] == [("work",), ("home",), ("andere",)]
    assert card.addresses[0].formatted == "Eisenbahnstraße\nPostfach\n84 04315 Leipzig\nDE"
    assert card.tags == ("Importiert am 29.3.",)
    assert card.custom == (Custom("Bezeichnung", "Benutzerdefiniert1"),)


plain = st.text(st.sampled_from("abcäß +-=@',;\"\n0123"), min_size=1, max_size=12).map(
    lambda text: "x" + text.strip()
)
name = st.builds(Name, plain, plain, st.just("") | plain, st.just("") | plain, st.just("") | plain)
labels = st.sampled_from([(), ("home",), ("work",), ("other",), ("front desk",)])
points = st.lists(st.builds(Point, plain, labels, st.booleans()), max_size=3).map(tuple)
days = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(str) | st.sampled_from(["", "--02-29"])
carried = st.builds(
    Card,
    name=name,
    nicknames=st.lists(plain, max_size=3, unique=True).map(tuple),
    organisations=st.builds(Organisation, plain, st.just(()) | st.tuples(plain), plain).map(
        lambda organisation: (organisation,)
    ),
    emails=points,
    phones=points,
    urls=points,
    addresses=st.lists(
        st.builds(Address, plain, plain, plain, plain, labels=labels, formatted=plain), max_size=2
    ).map(tuple),
    birthday=days,
    anniversary=days,
    notes=st.just(()) | st.tuples(plain),
    tags=st.lists(plain, max_size=3, unique=True).map(tuple),
    relations=st.lists(st.builds(Relation, plain, labels), max_size=2).map(tuple),
    custom=st.lists(st.builds(Custom, plain, plain), max_size=2).map(tuple),
    pronunciation=st.just("") | plain,
    pronouns=st.just("") | plain,
    connected_on=days,
).map(lambda card: replace(card, formatted_name=composed_name(card.name)))


@given(carried)
def test_what_google_carries_comes_back(card: Card) -> None:
    assert rewritten(card, layout="google") == [card]


def test_what_google_has_no_column_for_goes_into_its_custom_fields() -> None:
    card = Card(
        formatted_name="Maya Okafor",
        organisations=(Organisation("Northwind", role="Lead"), Organisation("Choir", title="Alto")),
        nicknames=("May", "Em"),
        ims=(Point("maya", ("skype",)),),
        birthday="in spring",
        unknown=("X-OWN:yes", "KEY:" + "A" * 5000),
        photo=Photo("image/png", b"x"),
        uid="7",
        time_zone="Europe/Berlin",
    )
    rows = csv.DictReader(io.StringIO(written(card, layout="google").decode(), newline=""))
    (row,) = rows
    fields = {
        row[f"Custom Field {number} - Label"]: row[f"Custom Field {number} - Value"]
        for number in range(1, 8)
    }
    assert fields == {
        "Nickname": "Em",
        "Role": "Lead",
        "Organization": "Alto, Choir",
        "Chat (skype)": "maya",
        "Birthday": "in spring",
        "Time zone": "Europe/Berlin",
        "vCard": "X-OWN:yes",
    }
    assert row["First Name"] == "Maya Okafor"
    assert row["Labels"] == "* myContacts"
