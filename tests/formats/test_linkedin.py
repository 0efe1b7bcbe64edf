"""LinkedIn's connections, as the file and inside the archive of the data export."""

import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Card, Name, Organisation, Point
from netbook.core.problem import Problem
from netbook.formats import linkedin
from netbook.formats.contact_csv import read_contacts
from netbook.formats.linkedin import read_archive
from tests.formats.csv_cards import read, read_bytes

NOTE = (
    "Notes:",
    '"When exporting your connection data, you may notice that some of the email addresses are '
    'missing. You will only see email addresses for connections who have allowed it, ""see"" here"',
    "",
)
HEADING = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ROW = (
    "Maya,Okafor,https://www.linkedin.com/in/maya,m@example.com,Northwind,Head of Data,15 Jan 2024"
)
MAYA = Card(
    formatted_name="Maya Okafor",
    name=Name("Okafor", "Maya"),
    organisations=(Organisation("Northwind", title="Head of Data"),),
    emails=(Point("m@example.com"),),
    urls=(Point("https://www.linkedin.com/in/maya"),),
    connected_on="2024-01-15",
)
CONNECTIONS = "\n".join([*NOTE, HEADING, ROW, ""]).encode()


def archive(files: dict[str, bytes]) -> io.BytesIO:
    """A .zip of these files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    stream.seek(0)
    return stream


def test_the_note_above_is_no_row() -> None:
    assert read(*NOTE, HEADING, ROW) == [MAYA]
    assert read(HEADING, ROW) == [MAYA]


def test_lines_are_counted_from_the_note_on() -> None:
    assert read(*NOTE, HEADING, ROW, ",,,,,,02 Feb 2024") == [MAYA, Problem(6, "nobody")]


def test_a_quotation_mark_too_many_in_the_note_hides_nobody() -> None:
    assert read("Notes:", '"When exporting, see', "", HEADING, ROW) == [MAYA]


def test_the_real_file(corpora: Path) -> None:
    items = read_bytes((corpora / "csv" / "nj__linkedin_Connections.csv").read_bytes())
    assert len(items) == 10
    first = items[0]
    assert isinstance(first, Card)
    assert first.formatted_name == "Ada Lovelace"
    assert first.organisations == (Organisation("Analytical Engines Inc", title="Engineer"),)
    assert first.urls == (Point("https://www.linkedin.com/in/ada"),)
    assert first.connected_on == "2024-01-01"


@pytest.mark.parametrize(
    "name", ["Connections.csv", "Export/2024 (1)/connections.csv", "a/CONNECTIONS.CSV"]
)
def test_the_file_is_found_in_the_archive_in_any_folder(name: str) -> None:
    stream = archive({"Profile.csv": b"First Name\nMe\n", name: CONNECTIONS})
    assert list(read_archive(stream)) == [MAYA]


def test_shadows_of_a_mac_are_no_files() -> None:
    stream = archive({"Connections.csv": CONNECTIONS, "__MACOSX/Connections.csv": b"\0\5\x16\7"})
    assert list(read_archive(stream)) == [MAYA]


def test_an_archive_of_something_else() -> None:
    assert list(read_archive(archive({"Profile.csv": b"x"}))) == [Problem(0, "no_connections")]


def test_a_damaged_archive() -> None:
    data = bytearray(archive({"Connections.csv": CONNECTIONS}).getvalue())
    assert list(read_archive(io.BytesIO(bytes(data[:-30])))) == [Problem(0, "broken_archive")]
    data[60] ^= 0xFF
    assert Problem(0, "broken_archive") in list(read_archive(io.BytesIO(bytes(data))))


def test_an_archive_with_a_password() -> None:
    data = archive({"Connections.csv": CONNECTIONS}).getvalue()
    # Bit 0 of the flags says so, in the file's own head and in the table of contents.
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + offset
        data = data[:at] + b"\x01" + data[at + 1 :]
    assert list(read_archive(io.BytesIO(data))) == [Problem(0, "broken_archive")]


def test_an_archive_that_unpacks_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkedin, "_LONGEST", 200_000)
    rows = "".join(f"Maya,Okafor{number},,,,,15 Jan 2024\n" for number in range(20_000))
    items = list(read_archive(archive({"Connections.csv": f"{HEADING}\n{rows}".encode()})))
    assert items[-1] == Problem(0, "large_archive")
    assert 0 < len([item for item in items if isinstance(item, Card)]) < 20_000


def test_a_table_of_contents_without_end_is_not_read() -> None:
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 9, 9, 0xFFFFFFF0, 0, 0)
    assert list(read_archive(io.BytesIO(b"PK\x03\x04" + end))) == [Problem(0, "large_archive")]


@given(st.data())
def test_no_damage_at_all_raises(data: st.DataObject) -> None:
    whole = archive({"a/Connections.csv": CONNECTIONS}).getvalue()
    at = data.draw(st.integers(0, len(whole) - 1))
    noise = data.draw(st.binary(min_size=1, max_size=8))
    list(read_archive(io.BytesIO(whole[:at] + noise + whole[at + len(noise) :])))
    list(read_archive(io.BytesIO(whole[:at])))


def test_a_member_who_is_gone_leaves_no_person_behind() -> None:
    table = (
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        b",,,,Contoso,Engineer,15 Jan 2024\n"
        b"Maya,Okafor,,,Northwind,Head of Data,16 Jan 2024\n"
    )
    found = list(read_contacts(io.BytesIO(table)))
    assert [item.line for item in found if isinstance(item, Problem)] == [2]
    assert [item.formatted_name for item in found if isinstance(item, Card)] == ["Maya Okafor"]
