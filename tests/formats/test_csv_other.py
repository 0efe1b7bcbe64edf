"""CSV of nobody known: columns understood by their words, or as a person says."""

import io
from pathlib import Path

import pytest

from netbook.core.card import Address, Card, Custom, Name, Organisation, Point
from netbook.core.problem import Problem
from netbook.formats.contact_csv import columns_to_map, sniff
from netbook.formats.csv_target import CHOICES, KINDS, Target, target_of
from tests.formats.csv_cards import card_in, read, read_bytes

PROPOSALS = {
    "Full Name,Email,Phone 1,LinkedIn URL,Company,Title,Tags": (
        "formatted_name,email,phone,url/linkedin,organisation,title,tag"
    ),
    "Name,Vorname,Titel,E-Mail,Handy,Straße,PLZ,Ort,Land,Firma,Geburtstag,Bemerkungen": (
        "family,given,prefix,email,phone/mobile,street,postal_code,city,country,organisation,"
        "birthday,note"
    ),
    "Nom,Prénom,Courriel,Téléphone portable,Adresse,Code postal,Ville,Société,Fonction": (
        "family,given,email,phone/mobile,street,postal_code,city,organisation,title"
    ),
    "Nombre,Apellidos,Correo electrónico,Teléfono móvil,Empresa,Cargo,Cumpleaños": (
        "given,family,email,phone/mobile,organisation,title,birthday"
    ),
    "contact_first_name,contact_last_name,contact_email,contact_company_phone,contact_id": (
        "given,family,email,phone/work,custom"
    ),
    "firstName,lastName,emailAddress,workPhone,homeAddress,zipCode": (
        "given,family,email,phone/work,address/home,postal_code"
    ),
    "Name,Address 1 Street,Address 1 City,Address 2 Street,Address 2 City": (
        "formatted_name,street,city,street//2,city//2"
    ),
    "Name,Address Line 1,Address Line 2,City,State/Province,Favourite colour": (
        "formatted_name,street,extended,city,region,custom"
    ),
}


@pytest.mark.parametrize(("headings", "targets"), PROPOSALS.items())
def test_headings_are_understood(headings: str, targets: str) -> None:
    columns = columns_to_map(io.BytesIO(f"{headings}\n".encode()))
    assert columns.headings == tuple(headings.split(","))
    assert ",".join(columns.proposed.values()) == targets


def test_they_are_read_so_without_asking() -> None:
    card = card_in(
        "Name;Vorname;Straße;PLZ;Ort;Telefon;Telefon 2;Geburtstag;Hobby",
        "Okafor;Maya;Weg 1;10115;Berlin;030 1;030 2;3.4.1990;Züge",
    )
    assert card == Card(
        formatted_name="Maya Okafor",
        name=Name("Okafor", "Maya"),
        phones=(Point("030 1"), Point("030 2")),
        addresses=(Address(street="Weg 1", city="Berlin", postal_code="10115"),),
        birthday="1990-04-03",
        custom=(Custom("Hobby", "Züge"),),
    )


def test_family_names_come_first_without_a_space_where_that_is_the_custom() -> None:
    assert card_in("First Name,Last Name", "太郎,山田").formatted_name == "山田太郎"


def test_several_addresses_and_tags_in_one_cell() -> None:
    card = card_in("Name,Email,Tags", 'Maya,"m@example.com; n@example.com","dbt, Berlin"')
    assert card.emails == (Point("m@example.com"), Point("n@example.com"))
    assert card.tags == ("dbt", "Berlin")


def test_a_person_says_what_the_columns_mean() -> None:
    lines = ("who,where,what,rest", "Maya Okafor,Berlin,m@example.com,trains")
    columns = columns_to_map(io.BytesIO("\n".join(lines).encode()))
    assert columns.headings == ("who", "where", "what", "rest")
    assert columns.samples == (("Maya Okafor", "Berlin", "m@example.com", "trains"),)
    assert set(columns.proposed.values()) == {"custom"}
    mapping = {"who": "formatted_name", "where": "city/work", "what": "email/work", "rest": "skip"}
    assert card_in(*lines, mapping=mapping) == Card(
        formatted_name="Maya Okafor",
        emails=(Point("m@example.com", ("work",)),),
        addresses=(Address(city="Berlin", labels=("work",)),),
    )


def test_columns_that_a_mapping_leaves_out_are_kept() -> None:
    mapping = {"a": "given"}
    assert card_in("a,b", "Maya,x", mapping=mapping).custom == (Custom("b", "x"),)


def test_two_columns_for_what_a_person_has_one_of_lose_nothing() -> None:
    mapping = {"a": "formatted_name", "b": "formatted_name", "c": "note", "d": "note"}
    card = card_in("a,b,c,d", "Maya,May,x,y", mapping=mapping)
    assert card == Card(formatted_name="Maya", notes=("x", "y"), custom=(Custom("b", "May"),))


def test_a_mapping_for_another_file_changes_nothing() -> None:
    card = card_in("Name,Email", "Maya,m@example.com", mapping={"who": "formatted_name"})
    assert card.emails == (Point("m@example.com"),)


def test_columns_without_headings_are_numbered() -> None:
    lines = ("Maya,m@example.com,+49 151 0000000", "Bo,b@example.com,+49 151 1111111")
    columns = columns_to_map(io.BytesIO("\n".join(lines).encode()))
    assert columns.headings == ("Column 1", "Column 2", "Column 3")
    assert len(columns.samples) == 2
    assert list(columns.proposed.values()) == ["custom", "email", "phone"]
    mapping = dict(columns.proposed) | {"Column 1": "formatted_name"}
    names = [
        item.formatted_name for item in read(*lines, mapping=mapping) if isinstance(item, Card)
    ]
    assert names == ["Maya", "Bo"]


def test_a_person_may_say_that_the_first_row_is_no_heading_or_is_one() -> None:
    rows = ("Maya,Okafor", "Bo,Stone")
    assert len(read(*rows, mapping={"Column 1": "given", "Column 2": "family"})) == 2
    numbers = ("1,2@x.example", "Maya,m@example.com")
    items = read(*numbers, mapping={"1": "given", "2@x.example": "email"})
    assert items == [
        Card(formatted_name="Maya", name=Name(given="Maya"), emails=(Point("m@example.com"),))
    ]


def test_a_file_of_numbers_is_told_line_by_line(corpora: Path) -> None:
    data = (corpora / "csv" / "fkc__NoHeader.csv").read_bytes()
    assert read_bytes(data) == [
        Problem(1, "unknown_columns"),
        Problem(1, "nobody"),
        Problem(2, "nobody"),
    ]
    assert columns_to_map(io.BytesIO(data)) == (
        ("Column 1", "Column 2", "Column 3"),
        (("1", "", "3"), ("4", "5", "6")),
        {"Column 1": "custom", "Column 2": "custom", "Column 3": "custom"},
    )


def test_a_long_file_of_something_else_is_not_told_line_by_line() -> None:
    items = read("a,b", *["1,2"] * 5000)
    assert items[0] == Problem(1, "unknown_columns")
    assert items[-1] == Problem(102, "rows_left_out")
    assert len(items) == 102


def test_lines_above_the_headings_are_told() -> None:
    items = read("My friends", "", "First Name,Last Name,Email,Phone", "Maya,Okafor,m@x.example,1")
    assert items[0] == Problem(1, "above_heading")
    assert [type(item) for item in items] == [Problem, Card]


def test_two_organisations() -> None:
    card = card_in("Name,Company,Job Title,Company 2,Job Title 2", "Maya,A,b,C,d")
    assert card.organisations == (Organisation("A", title="b"), Organisation("C", title="d"))


def test_a_heading_without_text_is_numbered() -> None:
    assert card_in("Name,,Email", "Maya,x,m@example.com").custom == (Custom("Column 2", "x"),)


@pytest.mark.parametrize("text", CHOICES)
def test_targets_are_written_and_read(text: str) -> None:
    target = target_of(text)
    assert str(target) == text
    assert target.kind in KINDS
    assert str(target_of("city/home/2")) == "city/home/2"
    assert target_of("street//3") == Target("street", (), 3)


def test_an_unknown_target_is_refused() -> None:
    with pytest.raises(ValueError, match="no such field"):
        target_of("colour")


def test_layouts_are_told_by_their_headings() -> None:
    assert sniff(b"Name,Email\n") is None
    assert sniff(b"First Name,Last Name,Primary Email,Screen Name\n") == "thunderbird"
    assert sniff(b"first name;LAST NAME;e-mail address;business phone\n") == "outlook"
    assert sniff(b"Name\tE-mail 1 - Value\tPhone 1 - Value\n") == "google"
