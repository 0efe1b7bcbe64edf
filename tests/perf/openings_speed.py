"""The rows of the board and a search among them, with 2,000 openings and with 200."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from netbook.core.card import Card
from netbook.store import Session
from netbook.store.contacts import add_contact
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.opportunities import Link, Opportunity, save_opportunity
from netbook.store.opportunity_people import put_person
from netbook.store.opportunity_rows import found_openings, opportunity_rows
from netbook.store.stages import stages
from tests.perf.ratio import Ratio
from tests.store.people import NOW, TODAY

FEW, MANY = 200, 2_000
ROUNDS = 15
PAGES: dict[str, Callable[[Session], object]] = {
    "board of openings": opportunity_rows,
    "openings as typed": lambda s: found_openings(s, "plat 19", 5),
}


def measure() -> Iterator[Ratio]:
    """Ten times as many may take ten times as long, and a little: no statement for each of them."""
    with tempfile.TemporaryDirectory() as folder:
        books = [_filled(Path(folder) / f"{count}.netbook", count) for count in (FEW, MANY)]
        for name, page in PAGES.items():
            few, many = (_fastest(book, page) for book in books)
            note = f"{many * 1000:.1f} ms"
            yield Ratio(f"{name}, {MANY:,} / {FEW} openings", many / few, 15, note=note)
        for book in books:
            book.close()


def _filled(path: Path, count: int) -> Notebook:
    notebook = open_notebook(path)
    with notebook.write_unlogged() as s:
        people = [add_contact(s, Card(formatted_name=f"Person {n}"), now=NOW) for n in range(300)]
        board = [stage.id for stage in stages(s)]
        for n in range(count):
            opening = Opportunity(
                f"Platform lead {n}",
                organisation=f"Company {n % 400}",
                city="Berlin",
                stage_id=board[n % len(board)],
                closes_on=TODAY + timedelta(n % 50),
                links=(Link(f"https://jobs.example.com/{n}"),),
                requirements=("Lead a team", "SQL"),
            )
            number = save_opportunity(s, opening, today=TODAY, now=NOW)
            for place in (n, 7 * n + 1, 11 * n + 2):
                put_person(s, number, people[place % len(people)], "insider")
    return notebook


def _fastest(notebook: Notebook, page: Callable[[Session], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        with notebook.read() as s:
            page(s)
        times.append(perf_counter() - start)
    return min(times)
