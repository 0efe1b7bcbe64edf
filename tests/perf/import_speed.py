"""How long it takes to bring in 10,000 people, next to vobject that only parses them."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import perf_counter

from netbook.store.notebook import open_notebook
from netbook.transfer.importing import preview, store_plan
from netbook.transfer.reading_child import read_in_child
from tests.perf.ratio import Ratio

CARDS = 10_000
NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
FIRST = "Maya Priya Dieter Lena Jonas Sofia Tom Amir Chidi Elif Hanh Ines Kwame Ravi Zoë Łukasz"
LAST = "Okafor Nair Hahn Fischer Lindqvist Reyes Wójcik Bensaïd Kalu Kaya Tran Duarte Sarpong Menon"
PLACES = "Berlin Oslo Lyon Lagos Kraków Lisbon Accra Bengaluru"


def write_cards(path: Path, number: int = CARDS, seed: int = 1) -> Path:
    """Write an address book of so many made-up people, each with what a real one holds."""
    random = Random(seed)
    with path.open("w", encoding="utf-8", newline="") as stream:
        for n in range(number):
            given, family = random.choice(FIRST.split()), random.choice(LAST.split())
            city = random.choice(PLACES.split())
            lines = [
                "BEGIN:VCARD",
                "VERSION:3.0",
                f"UID:urn:uuid:{random.getrandbits(128):032x}",
                f"FN:{given} {family} {n}",
                f"N:{family};{given};{n};;",
                f"ORG:Company {n % 900};Unit {n % 7}",
                f"TITLE:Engineer {n % 50}",
                f"EMAIL;TYPE=INTERNET,WORK:person{n}@company{n % 900}.example",
                f"EMAIL;TYPE=INTERNET,HOME:person{n}@mail.example",
                f"TEL;TYPE=CELL:+49 151 {n:07d}",
                f"ADR;TYPE=WORK:;;Street {n % 300};{city};;{n:05d};Germany",
                f"URL:https://www.example.com/people/{n}",
                f"NOTE:Met at a meetup\\, spoke of topic {n % 40}.\\nWrite again.",
                f"CATEGORIES:tag{n % 30},tag{n % 11}",
                "END:VCARD",
                "",
            ]
            stream.write("\r\n".join(lines))
    return path


def measure() -> Iterator[Ratio]:
    """Import all of it, search and undo included, and take it back."""
    import vobject  # the measure, only for development

    with tempfile.TemporaryDirectory() as folder:
        file = write_cards(Path(folder) / "people.vcf")
        start = perf_counter()
        text = file.read_text(encoding="utf-8")
        assert sum(1 for _ in vobject.readComponents(text)) == CARDS
        parsing = perf_counter() - start

        notebook = open_notebook(Path(folder) / "notebook.netbook")
        try:
            start = perf_counter()
            readings = read_in_child([file])
            outcome = store_plan(notebook, preview(notebook, readings), now=NOW)
            importing = perf_counter() - start
            assert outcome.new == CARDS
            start = perf_counter()
            assert notebook.undo()
            undoing = perf_counter() - start
        finally:
            notebook.close()
    note = f"{importing:.2f} s next to {parsing:.2f} s"
    yield Ratio(f"import of {CARDS:,} cards / vobject parses", importing / parsing, 0.25, note=note)
    yield Ratio("undoing the import / import", undoing / importing, 1.0, note=f"{undoing:.2f} s")
