"""Real address books go into a notebook and out of it again without losing anything."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from netbook.core.card import Card
from netbook.core.contact_key import display_name
from netbook.store.check import check
from netbook.store.contacts import read_cards
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.transfer.exporting import export_contacts
from netbook.transfer.importing import preview, store_plan
from netbook.transfer.reading import read_file

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
# Of each origin something, and what is hard: groups, photos, old encodings, other people's CSV.
SAMPLE = (
    "ez__John_Doe_MAC_ADDRESS_BOOK.vcf",
    "ez__John_Doe_LOTUS_NOTES.vcf",
    "ez__gmail-list.vcf",
    "fk__AnsiIssue.vcf",
    "aosp__v21_japanese_1.vcf",
    "sabre__inline_bad_qp_forgiving.vcf",
    "fkc__Google.csv",
    "fkc__Outlook365.csv",
    "fkc__ThunderbirdAnsi.csv",
    "nj__linkedin_Connections.csv",
)


def everybody(notebook: Notebook) -> list[Card]:
    with notebook.read() as session:
        ids = people_ids(session, PeopleQuery(), date(2026, 5, 1))
        return sorted((card for _, card in read_cards(session, ids)), key=lambda card: card.uid)


def bring_in(notebook: Notebook, path: Path) -> None:
    store_plan(notebook, preview(notebook, [read_file(path)]), now=NOW)


def as_kept(card: Card) -> Card:
    """A card as the notebook keeps it: with a name to show, and tags each once."""
    tags = {tag.casefold(): tag for tag in reversed(card.tags)}
    return replace(
        card, formatted_name=card.formatted_name or display_name(card), tags=tuple(sorted(tags))
    )


def keeps_everything(file: Path, prepared: Path, folder: Path) -> None:
    first = shutil.copyfile(prepared, folder / "first.netbook")
    notebook = open_notebook(first)
    try:
        reading = read_file(file)
        plan = preview(notebook, [reading])
        store_plan(notebook, plan, now=NOW)
        kept = everybody(notebook)
        assert check(notebook).problems == ()
        if plan.counts.new == len(reading.cards):
            uids = {card.uid for card in reading.cards if card.uid}
            without = [replace(c, uid=c.uid if c.uid in uids else "") for c in kept]
            assert sorted(map(repr, map(as_kept, without))) == sorted(
                map(repr, map(as_kept, reading.cards))
            )
        for kind in ("vcard4", "vcard3", "csv"):
            # What kind of file it is shows in its first bytes, whatever it is called.
            out = folder / f"{kind}.file"
            export_contacts(notebook, out, kind)
            again = read_file(out)
            assert sorted(again.cards, key=lambda card: card.uid) == kept
            bring_in(notebook, out)
            assert everybody(notebook) == kept
            second = shutil.copyfile(prepared, folder / f"{kind}.netbook")
            other = open_notebook(second)
            try:
                bring_in(other, out)
                assert everybody(other) == kept
            finally:
                other.close()
    finally:
        notebook.close()


@pytest.mark.parametrize("name", SAMPLE)
def test_a_sample_of_real_address_books(
    corpora: Path, prepared_notebook: Path, tmp_path: Path, name: str
) -> None:
    keeps_everything(corpora / name.rpartition(".")[2] / name, prepared_notebook, tmp_path)


@pytest.mark.heavy
def test_all_real_address_books(
    corpora: Path, prepared_notebook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    files = sorted([*corpora.glob("vcf/*.vcf"), *corpora.glob("csv/*.csv")])
    assert len(files) == 94
    for file in files:
        keeps_everything(file, prepared_notebook, tmp_path_factory.mktemp(file.stem[:20]))
