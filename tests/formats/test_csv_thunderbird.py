"""Thunderbird's CSV, in English and German, as UTF-8 and in the system's encoding."""

from pathlib import Path

import pytest

from netbook.core.card import Address, Card, Custom, Name, Organisation, Point
from tests.formats.csv_cards import card_in, read_bytes, row_of


@pytest.mark.parametrize("name", ["fkc__ThunderbirdUtf8.csv", "fkc__ThunderbirdAnsi.csv"])
def test_the_german_export(corpora: Path, name: str) -> None:
    assert read_bytes((corpora / "csv" / name).read_bytes()) == [
        Card(
            formatted_name="Dr. Max Middle Name Mustermann jr.",
            name=Name("Mustermann", "Max"),
            nicknames=("Maxl",),
            organisations=(Organisation("Firma", ("Department",), "Position"),),
            emails=(
                Point("privat@folker-kinzel.de", preferred=True),
                Point("business@folker-kinzel.de"),
            ),
            phones=(
                Point("Tel geschäftlich", ("work",)),
                Point("Tel privat", ("home",)),
                Point("Fax privat", ("fax",)),
                Point("Pager", ("pager",)),
                Point("Handy", ("mobile",)),
            ),
            urls=(Point("Webseite work", ("work",)), Point("www.folker-kinzel.de", ("home",))),
            addresses=(
                Address(
                    "", "2. Zeile", "Privatstr. 88", "Wohnort", "Sachsen-Anhalt", "06779", "BRD",
                    ("home",),
                ),
                Address(
                    "", "Str. Work 2. Zeile", "Straße Work", "Ort", "Bundesland", "PLZ", "BRD",
                    ("work",),
                ),
            ),
            birthday="1972-01-31",
            notes=("Kommentar für Maxl",),
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "birthday"),
    [
        (("1972", "1", "31"), "1972-01-31"),
        (("", "12", "1"), "--12-01"),
        (("1972", "", ""), "1972"),
        (("", "", "31"), "31"),
        (("", "", ""), ""),
    ],
)
def test_the_english_export(cells: tuple[str, str, str], birthday: str) -> None:
    texts = {
        "First Name": "Maya",
        "Display Name": "Maya Okafor",
        "Primary Email": "m@example.com",
        "Screen Name": "maya",
        "Fax Number": "1",
        "Home Address": "Weg 1",
        "Home City": "Berlin",
        "Home ZipCode": "10115",
        "Web Page 2": "maya.example",
        "Birth Year": cells[0],
        "Birth Month": cells[1],
        "Birth Day": cells[2],
        "Custom 1": "Trains",
        "Notes": "",
    }
    assert card_in(*row_of(texts)) == Card(
        formatted_name="Maya Okafor",
        name=Name(given="Maya"),
        emails=(Point("m@example.com", preferred=True),),
        phones=(Point("1", ("fax",)),),
        urls=(Point("maya.example", ("home",)),),
        ims=(Point("maya"),),
        addresses=(Address(street="Weg 1", city="Berlin", postal_code="10115", labels=("home",)),),
        birthday=birthday,
        custom=(Custom("Custom 1", "Trains"),),
    )


def test_headings_with_a_letter_too_many(corpora: Path) -> None:
    path = corpora / "csv" / "fkc__ThunderbirdUtf8UnknownAndLessColumnNames.csv"
    assert read_bytes(path.read_bytes()) == [
        Card(
            formatted_name="Dr. Max Middle Name Mustermann jr.",
            name=Name("Mustermann", "Max"),
            nicknames=("Maxl",),
        )
    ]
