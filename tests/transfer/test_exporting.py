"""Taking people and conversations away, whole or not at all."""

import csv
import io
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from netbook.core.card import Card, Name, Organisation, Point
from netbook.core.partial_date import PartialDate
from netbook.core.problem import Refusal
from netbook.store.contacts import add_contact, read_cards
from netbook.store.interactions import Interaction, log_interaction
from netbook.transfer.exporting import CONTACT_KINDS, export_contacts, export_interactions, kind_of
from netbook.transfer.importing import preview
from netbook.transfer.reading import read_file

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
CARDS = (
    Card(
        formatted_name="Maya Okafor",
        name=Name(family="Okafor", given="Maya"),
        emails=(Point("maya@northwind.example", ("work",)),),
        organisations=(Organisation("Northwind Traders", ("Data",), "Head of Data"),),
        notes=("Met at PyData; likes\ncontracts, tests",),
        tags=("data", "decides there"),
        uid="urn:uuid:maya",
        unknown=("X-PET;TYPE=cat:Minka",),
    ),
    Card(formatted_name='=HYPERLINK("http://x.example")', notes=("+1", "-1", "@here", "=1+1")),
)


class Stopped(Exception):
    pass


@pytest.fixture
def ids(notebook: Any) -> list[int]:
    with notebook.write("Add people") as session:
        return [add_contact(session, card, now=NOW) for card in CARDS]


@pytest.mark.parametrize("kind", ["vcard4", "vcard3", "csv"])
def test_what_goes_out_comes_in_again(
    notebook: Any, ids: list[int], tmp_path: Path, kind: str
) -> None:
    target = tmp_path / ("people.csv" if kind == "csv" else "people.vcf")
    assert export_contacts(notebook, target, kind) == 2
    reading = read_file(target)
    assert reading.problems == []
    with notebook.read() as session:
        cards = [card for _, card in read_cards(session, ids)]
    assert sorted(reading.cards, key=repr) == sorted(cards, key=repr)
    # The UID that a card was given when it had none is written too: nobody comes in twice.
    assert preview(notebook, [reading]).counts.known == 2


@pytest.mark.parametrize("kind", CONTACT_KINDS)
def test_only_some(notebook: Any, ids: list[int], tmp_path: Path, kind: str) -> None:
    target = tmp_path / "people"
    assert export_contacts(notebook, target, kind, [ids[0]]) == 1
    (card,) = read_file(target).cards
    assert card.formatted_name == "Maya Okafor"


@pytest.mark.parametrize("kind", ["csv", "google", "outlook"])
def test_no_cell_is_a_formula(notebook: Any, ids: list[int], kind: str) -> None:
    stream = io.BytesIO()
    export_contacts(notebook, stream, kind)
    rows = list(csv.reader(io.StringIO(stream.getvalue().decode("utf-8-sig"))))
    assert len(rows) == 3
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []


def test_stopping_leaves_the_old_file(notebook: Any, ids: list[int], tmp_path: Path) -> None:
    target = tmp_path / "people.vcf"
    target.write_bytes(b"old")

    def progress(_done: int, total: int) -> None:
        assert total == 2
        raise Stopped

    with pytest.raises(Stopped):
        export_contacts(notebook, target, "vcard4", progress=progress)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.glob("*people*")] == ["people.vcf"]


def test_a_folder_that_is_not_there(notebook: Any, ids: list[int], tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        export_contacts(notebook, tmp_path / "none" / "people.vcf", "vcard4")
    assert refused.value.kind == "missing_folder"


@pytest.mark.parametrize("part", ["", "-wal", "-shm", ".lock"])
def test_the_notebook_is_not_written_over(notebook: Any, ids: list[int], part: str) -> None:
    with pytest.raises(Refusal) as refused:
        export_contacts(notebook, notebook.path.with_name(notebook.path.name + part), "csv")
    assert refused.value.kind == "is_the_notebook"


def test_an_empty_notebook_gives_an_empty_file(notebook: Any, tmp_path: Path) -> None:
    assert export_contacts(notebook, tmp_path / "people.vcf", "vcard4") == 0
    assert (tmp_path / "people.vcf").read_bytes() == b""


def test_conversations_of_some(notebook: Any, ids: list[int]) -> None:
    today = date(2026, 5, 1)
    with notebook.write("Log") as session:
        for day, people in ((1, ids[:1]), (2, ids[1:]), (3, ids)):
            log_interaction(
                session,
                Interaction(
                    happened_on=PartialDate(2026, 4, day),
                    channel="phone",
                    summary=f"=call {day}",
                    participants=tuple(people),
                ),
                today=today,
                now=NOW,
            )
    everything, hers = io.BytesIO(), io.BytesIO()
    assert export_interactions(notebook, everything) == 3
    assert export_interactions(notebook, hers, ids[:1]) == 2
    text = hers.getvalue().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 2
    assert "Maya Okafor" in text
    assert [cell for row in rows for cell in row.values() if cell.startswith("=")] == []


def test_the_kind_is_guessed_from_the_name() -> None:
    assert kind_of(Path("a/People.VCF")) == "vcard4"
    assert kind_of(Path("people.csv")) == "csv"
    assert kind_of(Path("people")) is None
