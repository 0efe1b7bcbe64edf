"""Something to give among 20,000 noted wishes and offers of 100,000 people, and among a tenth."""

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from time import perf_counter

from netbook.store import Session
from netbook.store.fact_terms import renew_terms
from netbook.store.give_first import give_first
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.rows import insert_rows
from tests.perf.big_notebook import TODAY
from tests.perf.ratio import Ratio

# People and facts: enough in either for as many wishes as are ever looked at.
SMALL, LARGE = (10_000, 2_000), (100_000, 20_000)
ROUNDS = 5
WISHES = (
    "looks for a job as {field} {job} in {place}",
    "needs a {job} in {place}",
    "looks for a flat in {place}",
    "wants to learn {field}",
    "asked for feedback on a {field} deck",
)
OFFERS = (
    "hires a {field} {job} in {place}",
    "knows a good {job} in {place}",
    "rents out a flat in {place}",
    "can teach {field}",
)
JOBS = "analyst developer designer lawyer teacher photographer nurse translator writer".split()
PLACES = "Berlin Leipzig Munich Paris Lyon Madrid London Hamburg Vienna Zurich".split()
FIELDS = "data web mobile tax product graphic marketing sales energy health".split()


def measure() -> Iterator[Ratio]:
    """The large notebook as a multiple of the small one; both look at the newest wishes only."""
    few, many = (_fastest(*size) for size in (SMALL, LARGE))
    note = f"{many * 1000:.0f} ms, in the background"
    yield Ratio("something to give, 20,000 / 2,000 facts", many / few, 3, note=note)


def _fastest(people: int, facts: int) -> float:
    with tempfile.TemporaryDirectory(prefix="netbook-bench-") as folder:
        notebook = open_notebook(Path(folder) / "notebook.netbook")
        _fill(notebook, people, facts)
        with notebook.read() as s:
            fastest = min(_once(s) for _ in range(ROUNDS))
        notebook.close()
    return fastest


def _once(s: Session) -> float:
    began = perf_counter()
    give_first(s, TODAY)
    return perf_counter() - began


def _fill(notebook: Notebook, people: int, facts: int) -> None:
    """People without anything, and facts of some of them; always the same ones."""
    random, at = Random(1), "2026-01-01T00:00:00Z"
    with notebook.write_unlogged() as s:
        insert_rows(
            s,
            "contact",
            ("id", "uid", "formatted_name", "sort_key", "created_at"),
            [(n, f"urn:{n}", f"Person {n}", f"person {n}", at) for n in range(1, people + 1)],
        )
        rows = []
        for number in range(facts):
            section, forms = ("wants", WISHES) if number % 2 else ("offers", OFFERS)
            said = random.choice(forms).format(
                field=random.choice(FIELDS), job=random.choice(JOBS), place=random.choice(PLACES)
            )
            day = (TODAY - timedelta(random.randrange(700))).toordinal()
            rows.append((f"urn:{number}", random.randint(1, people), section, said, day, at))
        columns = ("uid", "contact_id", "section", "text", "noted_on", "created_at")
        insert_rows(s, "fact", columns, rows)
        renew_terms(s)
