"""What a file is shows in what it holds, and in its name where that says nothing."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Card
from netbook.formats.contact_csv import write_contacts
from netbook.formats.detect import detect

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maya\r\nEND:VCARD\r\n"
KINDS = {"vcard", "zip", "google", "outlook", "thunderbird", "linkedin", "netbook", "csv", None}


def a_zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("Connections.csv", "x")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("people.vcf", CARD, "vcard"),
        ("people", CARD, "vcard"),
        ("people.csv", CARD, "vcard"),
        ("people.vcf", b"\xef\xbb\xbf" + CARD, "vcard"),
        ("people.vcf", CARD.decode().encode("utf-16"), "vcard"),
        ("people.vcf", CARD.decode().encode("utf-16-le"), "vcard"),
        ("people.txt", b"\r\n begin:vcard\r\nFN:Maya", "vcard"),
        ("people.vcf", b"", "vcard"),
        ("people.vcf", b"FN:Maya\r\n", "vcard"),
        ("export.zip", a_zip(), "zip"),
        ("export", a_zip(), "zip"),
        ("a.csv", b"Name,Given Name,E-mail 1 - Value,Phone 1 - Value\n", "google"),
        ("a.txt", b"First Name;E-mail Address;Business Phone\n", "outlook"),
        ("a.csv", "First Name,Primary Email,Screen Name\n".encode("utf-16"), "thunderbird"),
        ("a.csv", b'Notes:\n"x, y"\n\nFirst Name,URL,Company,Connected On\n', "linkedin"),
        ("a.csv", b"".join(write_contacts([Card(formatted_name="Maya")])), "netbook"),
        ("a.csv", b"".join(write_contacts([Card(formatted_name="Maya")], "google")), "google"),
        ("a.csv", b"".join(write_contacts([Card(formatted_name="Maya")], "outlook")), "outlook"),
        ("a.csv", b"who,where\nMaya,Berlin\n", "csv"),
        ("a.CSV", b"anything", "csv"),
        ("a.tsv", b"", "csv"),
        ("a.txt", b"Name;Email\nMaya;m@example.com\n", "csv"),
        ("friends", b"Name\tEmail\nMaya\tm@example.com\n", "csv"),
        ("notes.txt", b"coffee with Maya, then lunch\nlunch with Bo, then tea\n", None),
        ("notes.md", b"Name,Email\nMaya,Berlin\n", None),
        ("page.html", b"<!DOCTYPE html><html>a,b\nc,d</html>", None),
        ("a.pdf", b"%PDF-1.7\n1,2\n3,4\n", None),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(range(64)), None),
        ("photo", bytes(range(64)), None),
        ("nothing", b"", None),
    ],
)
def test_files_are_told_apart(name: str, head: bytes, kind: str | None) -> None:
    assert detect(name, head) == kind


FORMATS = {
    "fkc__Google": "google",
    "fkc__Outlook365": "outlook",
    "fkc__Outlook_Sample_CSV_for_importing": "outlook",
    "fkc__WindowsLiveMail": "outlook",
    "fkc__ThunderbirdAnsi": "thunderbird",
    "fkc__ThunderbirdUtf8": "thunderbird",
    "nj__linkedin_Connections": "linkedin",
}


def test_the_real_files(corpora: Path) -> None:
    for path in sorted(corpora.glob("csv/*")):
        for head in (path.read_bytes()[:8192], path.read_bytes()):
            assert detect(path.name, head) == FORMATS.get(path.stem, "csv"), path.name
    for path in sorted(corpora.glob("vcf/*")):
        assert detect(path.name, path.read_bytes()[:8192]) == "vcard", path.name


@given(st.binary(max_size=300), st.sampled_from(["a", "a.csv", "a.vcf", "a.zip", "a.txt", ".csv"]))
def test_no_bytes_at_all_raise(head: bytes, name: str) -> None:
    assert detect(name, head) in KINDS
