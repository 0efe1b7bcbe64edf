"""NetBook's own CSV gives back the very cards that were written."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Card, Custom, Name, Organisation, Photo, Point
from netbook.core.problem import Problem
from netbook.formats.contact_csv import read_contacts, sniff, write_contacts
from netbook.formats.vcard import read_cards
from tests.formats.csv_cards import any_card, read_bytes, rewritten, written

MAYA = Card(
    formatted_name="Maya Okafor",
    name=Name(family="Okafor", given="Maya"),
    organisations=(Organisation("Northwind", ("Data", "Platform"), "Head of Data"),),
    emails=(
        Point("maya@northwind.example", ("work",), preferred=True),
        Point("maya@example.com", ("home",)),
    ),
    phones=(Point("+49 151 0000000", ("mobile",)),),
    tags=("dbt", "Berlin; met 2024"),
    notes=("Likes trains.\nMet at the fair.",),
    uid="urn:uuid:5b0ad4f6-0000-4000-8000-000000000001",
)


@given(st.lists(any_card.filter(lambda card: card != Card()), max_size=3))
def test_any_cards_come_back_equal(cards: list[Card]) -> None:
    assert rewritten(*cards) == (cards or [Problem(0, "no_rows")])


@pytest.mark.parametrize("text", ["'", "''", "'=1", "=1", "'t Hooft", "\t", "\r", "\n", "-", "\0"])
def test_texts_that_mean_something_to_a_spreadsheet_come_back(text: str) -> None:
    card = Card(formatted_name=text, nicknames=(text, ""), notes=(text, ""), tags=("",))
    assert rewritten(card) == [card]


def test_parts_that_are_there_but_empty_come_back() -> None:
    card = Card(
        organisations=(Organisation(),),
        emails=(Point(""),),
        custom=(Custom("", ""),),
        photo=Photo("", b""),
    )
    assert rewritten(card) == [card]


def test_a_person_can_read_it_in_a_spreadsheet() -> None:
    rows = csv.DictReader(io.StringIO(written(MAYA).decode("utf-8-sig"), newline=""))
    (row,) = rows
    assert {name: text for name, text in row.items() if text} == {
        "NetBook UID": "urn:uuid:5b0ad4f6-0000-4000-8000-000000000001",
        "Name": "Maya Okafor",
        "First name": "Maya",
        "Last name": "Okafor",
        "Organisation 1 - Name": "Northwind",
        "Organisation 1 - Units": "Data; Platform",
        "Organisation 1 - Title": "Head of Data",
        "Email 1": "maya@northwind.example",
        "Email 1 - Labels": "work",
        "Email 1 - Preferred": "yes",
        "Email 2": "maya@example.com",
        "Email 2 - Labels": "home",
        "Phone 1": "'+49 151 0000000",
        "Phone 1 - Labels": "mobile",
        "Tags": r"dbt; Berlin\; met 2024",
        "Note 1": "Likes trains.\nMet at the fair.",
    }


def test_a_large_picture_is_spread_over_cells_that_a_spreadsheet_can_hold() -> None:
    card = Card(formatted_name="Maya Okafor", photo=Photo("image/png", bytes(range(256)) * 400))
    rows = csv.reader(io.StringIO(written(card).decode("utf-8-sig"), newline=""))
    assert max(len(cell) for row in rows for cell in row) <= 32_000
    assert rewritten(card) == [card]


def test_a_damaged_picture_is_kept_as_text() -> None:
    data = written(Card(formatted_name="Maya Okafor", photo=Photo("image/png", b"picture")))
    (card,) = read_bytes(data.replace(b"cGljdHVyZQ==", b"cGlj!"))
    assert isinstance(card, Card)
    assert card.photo is None
    assert card.custom == (Custom("Photo", "cGlj!"),)


def test_it_survives_a_spreadsheet_that_saves_it_its_own_way() -> None:
    rows = list(csv.reader(io.StringIO(written(MAYA).decode("utf-8-sig"), newline="")))
    saved = io.StringIO()
    csv.writer(saved, delimiter=";", lineterminator="\n").writerows(rows)
    assert read_bytes(saved.getvalue().encode("cp1252")) == [MAYA]


def test_columns_in_another_order_some_missing_and_one_more() -> None:
    lines = (
        "Email 2,Name,email 1,Hobby,Tags",
        "b@example.com,Maya Okafor,a@example.com,trains,met ;dbt",
    )
    (card,) = read_bytes("\n".join(["NetBook UID," + lines[0], "7," + lines[1]]).encode())
    assert card == Card(
        formatted_name="Maya Okafor",
        emails=(Point("a@example.com"), Point("b@example.com")),
        tags=("met", "dbt"),
        custom=(Custom("Hobby", "trains"),),
        uid="7",
    )


def test_the_real_cards_of_other_programs_come_back_equal(corpora: Path) -> None:
    cards: list[Card] = []
    for path in sorted(corpora.glob("vcf/*")):
        with path.open("rb") as stream:
            cards += [item for item in read_cards(stream) if isinstance(item, Card)]
    for path in sorted(corpora.glob("csv/*")):
        with path.open("rb") as stream:
            cards += [item for item in read_contacts(stream) if isinstance(item, Card)]
    assert len(cards) > 500
    assert rewritten(*cards) == cards


def test_an_iterator_that_can_be_used_once_will_do() -> None:
    data = b"".join(write_contacts(iter([MAYA, Card(formatted_name="Bo")]), "netbook"))
    assert read_bytes(data) == [MAYA, Card(formatted_name="Bo")]
    assert sniff(data) == "netbook"


def test_nobody_at_all_is_a_heading() -> None:
    assert read_bytes(written()) == [Problem(0, "no_rows")]
