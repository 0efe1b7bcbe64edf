"""How long it takes to bring in 10,000 people, next to vobject that only parses them."""

import gc
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import perf_counter

from netbook.store.notebook import open_notebook
from netbook.transfer.heavy_work import heavy_work
from netbook.transfer.importing import preview, store_plan
from netbook.transfer.reading import read_file
from tests.perf.ratio import Ratio
from tests.perf.vcard_speed import ordinary_card

CARDS = 10_000
NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)


def measure() -> Iterator[Ratio]:
    """Import all of it, search and undo included, and take it back."""
    random = Random(1)
    cards = [ordinary_card(number, random) for number in range(CARDS)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.vcf"
        file.write_text("".join(cards), encoding="utf-8", newline="")
        # Half of it before and half after, so that a machine's moods meet both alike.
        parsing = seconds_of_vobject(cards[: CARDS // 2])
        importing, undoing = seconds_of_netbook(file, Path(folder) / "notebook.netbook")
        parsing += seconds_of_vobject(cards[CARDS // 2 :])
    note = f"{importing:.2f} s next to {parsing:.2f} s"
    yield Ratio(f"import of {CARDS:,} cards / vobject parses", importing / parsing, 0.25, note=note)
    yield Ratio("undoing the import / import", undoing / importing, 1.0, note=f"{undoing:.2f} s")


def seconds_of_vobject(cards: list[str]) -> float:
    """How long vobject takes to parse these cards."""
    import vobject  # the measure, only for development

    text = "".join(cards)
    gc.collect()
    start = perf_counter()
    found = list(vobject.readComponents(text))
    seconds = perf_counter() - start
    assert len(found) == len(cards)
    del found
    gc.collect()
    return seconds


def seconds_of_netbook(file: Path, path: Path) -> tuple[float, float]:
    """How long importing a file into a new notebook takes, read to commit; and undoing it."""
    notebook = open_notebook(path)
    try:
        start = perf_counter()
        with heavy_work():
            readings = [read_file(file)]
            outcome = store_plan(notebook, preview(notebook, readings), now=NOW)
        importing = perf_counter() - start
        assert outcome.new == CARDS
        start = perf_counter()
        assert notebook.undo()
        return importing, perf_counter() - start
    finally:
        notebook.close()
