"""The cards of other programs: read whole, and the same again after export."""

from pathlib import Path

import pytest

from netbook.core.card import Card
from netbook.core.problem import Problem
from netbook.formats.vcard import write_card
from tests.formats.vcard_cards import cards_in, read

FILES = 83
# All that is wrong in them, by hand.
PROBLEMS = {
    "ez__John_Doe_ANDROID.vcf": [(52, "broken_photo"), (82, "broken_characters")],
    "fk__Empty.vcf": [(0, "empty")],
    "sabre__inline_bad_qp_forgiving.vcf": [
        (2, "not_a_property"),
        (3, "broken_text"),
        (7, "not_a_property"),
    ],
    "sabre__inline_empty_card.vcf": [(1, "empty_card")],
    "sabre__inline_missing_end.vcf": [(1, "missing_end")],
}


@pytest.fixture(scope="module")
def files(corpora: Path) -> list[Path]:
    """The vCard files of other programs."""
    return sorted((corpora / "vcf").glob("*.vcf"))


def test_every_card_is_read_and_every_problem_told(files: list[Path]) -> None:
    assert len(files) == FILES
    problems: dict[str, list[tuple[int, str]]] = {}
    for path in files:
        data = path.read_bytes()
        items = read(data)
        found = [(item.line, item.kind) for item in items if isinstance(item, Problem)]
        if found:
            problems[path.name] = found
        wholes = [item for item in items if isinstance(item, Problem) and item.whole]
        expected = data.upper().count(b"BEGIN:VCARD") - len([p for p in wholes if p.line])
        assert len(cards_in(data)) == expected, path.name
    assert problems == PROBLEMS


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_every_card_is_equal_after_export(files: list[Path], version: str) -> None:
    for path in files:
        cards = cards_in(path.read_bytes())
        again = cards_in(b"".join(write_card(card, version) for card in cards))
        assert again == cards, path.name


def test_what_a_careful_reader_sees_in_real_cards(files: list[Path]) -> None:
    cards = {path.name.removesuffix(".vcf"): cards_in(path.read_bytes()) for path in files}

    def only(name: str) -> Card:
        (card,) = cards[name]
        return card

    outlook = only("ez__outlook-2003")
    assert outlook.notes == ("This is the note field!!\nSecond line\n\nThird line is empty\n",)
    assert outlook.addresses[0].formatted.endswith("TX 12345\nUnited States of America")
    notes = only("ez__John_Doe_LOTUS_NOTES")
    assert notes.addresses[0].formatted.startswith("John Doe\nNew York, NewYork,")
    assert notes.photo
    assert len(notes.photo.data) == 7957
    many = only("fk__v2_1")
    assert many.phones[0].value == "Tel geschäftlich"
    assert many.phones[0].labels == ("work", "voice", "x-unknown")
    assert (many.anniversary, many.relations[0].value) == ("2000-12-24", "Partner")
    assert only("aosp__v21_japanese_3").formatted_name == "伊能 圭一 伊予"
    assert only("aosp__v21_adr_multiple_line").addresses[1].street == (
        "Hermann v. Brevern\n9999999\nPackstation 999"
    )
    assert only("sabre__inline_issue_undefined_index").addresses[0].city == "London"
    assert only("sabre__inline_xabdate_anniversary") == Card(anniversary="2008-12-10")
    assert only("fk__ansi_Hebrew").formatted_name == "אפרים קישון"
    assert [card.formatted_name for card in cards["fk__ansi_v3Ansi"]] == [
        "Folker Kinzel",
        "KMS Außenstelle",
    ]
    assert len(cards["ez__John_Doe_ANDROID"]) == 6
