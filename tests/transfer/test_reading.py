"""Files of every kind, good and bad, become cards and problems; nothing raises."""

import os
from pathlib import Path
from random import Random

import pytest

from netbook.core.problem import Problem
from netbook.transfer import reading
from netbook.transfer.reading import (
    CARDS_AT_ONCE,
    columns_of,
    needs_mapping,
    read_file,
    read_parts,
)

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maya Okafor\r\nN:Okafor;Maya;;;\r\nEND:VCARD\r\n"


def kinds(path: Path) -> list[str]:
    return [problem.kind for problem in read_file(path).problems]


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_vcard_file(tmp_path: Path) -> None:
    reading = read_file(put(tmp_path, "people.vcf", CARD * 3))
    assert reading.format == "vcard"
    assert [card.formatted_name for card in reading.cards] == ["Maya Okafor"] * 3
    assert reading.problems == []


def test_a_vcard_is_one_whatever_its_file_is_called(tmp_path: Path) -> None:
    assert read_file(put(tmp_path, "people.txt", CARD)).format == "vcard"


def test_a_csv_file_of_google(tmp_path: Path) -> None:
    head = "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value\n"
    text = head + "Maya,Okafor,Work,maya@northwind.example\n"
    reading = read_file(put(tmp_path, "contacts.csv", text.encode()))
    assert reading.format == "google"
    assert [point.value for point in reading.cards[0].emails] == ["maya@northwind.example"]


def test_a_csv_file_with_columns_that_say_what_they_are(tmp_path: Path) -> None:
    text = "Full name,Email address,Favourite colour\nMaya Okafor,maya@northwind.example,green\n"
    (card,) = read_file(put(tmp_path, "list.csv", text.encode())).cards
    assert card.formatted_name == "Maya Okafor"
    assert [point.value for point in card.emails] == ["maya@northwind.example"]


def test_a_csv_file_with_columns_that_say_nothing(tmp_path: Path) -> None:
    path = put(tmp_path, "list.csv", b"a,b\n1,2\n")
    reading = read_file(path)
    assert reading.cards == []
    assert reading.problems[0] == Problem(1, "unknown_columns")
    assert needs_mapping(reading)
    assert columns_of(path).headings == ("a", "b")
    mapped = read_file(path, {"a": "given", "b": "family"})
    assert [card.formatted_name for card in mapped.cards] == ["1 2"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b" \r\n\r\n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "binary"),
        (Random(1).randbytes(100_000), "binary"),
        (b"Dear diary,\ntoday I met nobody.\n", "not_contacts"),
        (b"PK\x03\x04 but then no archive", "broken_archive"),
    ],
)
def test_what_holds_no_contacts_says_why(tmp_path: Path, content: bytes, kind: str) -> None:
    reading = read_file(put(tmp_path, "people.vcf", content))
    assert reading.cards == []
    assert [(problem.line, problem.kind) for problem in reading.problems] == [(0, kind)]


def test_no_file(tmp_path: Path) -> None:
    assert kinds(tmp_path / "none.vcf") == ["missing"]
    assert kinds(put(tmp_path, "a.vcf", CARD) / "b.vcf") == ["missing"]


def test_a_folder(tmp_path: Path) -> None:
    assert kinds(tmp_path) == ["is_folder"]


def test_a_name_that_no_system_can_have() -> None:
    assert kinds(Path("a\0b")) == ["missing"]


def test_a_file_that_may_not_be_read(shared_folder: Path, as_ordinary_user) -> None:
    path = put(shared_folder, "people.vcf", CARD)
    path.chmod(0)
    with as_ordinary_user():
        assert kinds(path) == ["unreadable"]


def test_a_truncated_file_gives_what_there_is_and_says_so(tmp_path: Path) -> None:
    reading = read_file(put(tmp_path, "people.vcf", CARD + CARD[:-20]))
    assert [card.formatted_name for card in reading.cards] == ["Maya Okafor", "Maya Okafor"]
    assert [(p.line, p.kind, p.whole) for p in reading.problems] == [(6, "missing_end", False)]


def test_cards_within_cards_without_end(tmp_path: Path) -> None:
    reading = read_file(put(tmp_path, "people.vcf", b"BEGIN:VCARD\r\n" * 5_000))
    assert reading.cards == []
    assert reading.problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="asks a POSIX system")
def test_what_another_program_pipes_in(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.write(writer, CARD)
    os.close(writer)
    try:
        assert len(read_file(Path(f"/dev/fd/{reader}")).cards) == 1
    finally:
        os.close(reader)


def test_parts_are_small_enough_to_hand_over(tmp_path: Path) -> None:
    path = put(tmp_path, "people.vcf", CARD * 2_500)
    parts = list(read_parts(path))
    assert [len(part.cards) for part in parts] == [CARDS_AT_ONCE, CARDS_AT_ONCE, 500]
    assert parts[-1].done == path.stat().st_size


def test_parts_with_photos_are_smaller(tmp_path: Path) -> None:
    photo = b"PHOTO;ENCODING=b;TYPE=JPEG:" + b"/9j/" * 250_000 + b"\r\n"
    card = CARD.replace(b"END", photo + b"END")
    assert [len(part.cards) for part in read_parts(put(tmp_path, "p.vcf", card * 12))] == [6, 6, 0]


def test_a_file_of_more_people_than_anybody_knows_is_read_in_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_ITEMS", 3)
    file = tmp_path / "many.csv"
    file.write_text("First Name,Last Name\n" + "Maya,Okafor\n" * 5)
    found = read_file(file)
    assert len(found.cards) == 3
    assert [problem.kind for problem in found.problems] == ["too_many"]
