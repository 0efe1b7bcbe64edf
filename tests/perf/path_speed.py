"""Who can introduce me, among 100,000 people with 500,000 relations, against a graph library.

The library gets less than NetBook looks at: the relations, whom the user ever spoke to, and one
node for the employer whom its people share; no conversations of three, no dates, no evidence.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import rustworkx
from sqlcipher3 import dbapi2 as sqlite

from netbook.store.introduction_paths import paths_to_contact, paths_to_organisation
from netbook.store.notebook import Notebook, open_notebook
from tests.perf.big_notebook import TODAY
from tests.perf.linked_notebook import EMPLOYER, FIRST_COLLEAGUE, PEOPLE, cached_links
from tests.perf.ratio import Ratio

FOLDER = Path("build") / "bench"
ROUNDS = 5
# Half of them work for the employer of thousands.
TARGETS = (FIRST_COLLEAGUE, 77_777, FIRST_COLLEAGUE + 2_222, 50_505, PEOPLE, 95_000)
ME = 0


def measure(folder: Path = FOLDER) -> Iterator[Ratio]:
    """The first answer and later ones, to people and to the employer."""
    path = cached_links(folder)
    loads, laters = zip(*(_library(path) for _ in range(ROUNDS)), strict=True)
    load, later = min(loads), min(laters)
    note = f"{load * 1000:.0f} ms to load and answer"
    opened = [min(_first(path, target) for _ in range(ROUNDS)) for target in TARGETS]
    for name, seconds in (("median", median(opened)), ("slowest", max(opened))):
        told = f"{seconds * 1000:.1f} ms; {note}"
        yield Ratio(f"paths, first answer, {name} / library", seconds / load, 0.1, note=told)
    seconds = min(_first(path, None) for _ in range(ROUNDS))
    told = f"{seconds * 1000:.1f} ms"
    yield Ratio("paths to 5,000 colleagues, first / library", seconds / load, 0.1, note=told)
    notebook = open_notebook(path, exclusive=False)
    try:
        answers = [_answer(notebook, target) for target in TARGETS]
        whole = _answer(notebook, None)
    finally:
        notebook.close()
    for name, seconds in (("median", median(answers)), ("slowest", max(answers))):
        told = f"{seconds * 1000:.1f} ms; {later * 1000:.1f} ms for one path"
        yield Ratio(f"five paths with evidence, {name} / library", seconds / later, 5, note=told)
    told = f"{whole * 1000:.1f} ms"
    yield Ratio("five paths to an employer / library", whole / later, 5, note=told)


def _timed(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start


def _paths(notebook: Notebook, target: int | None) -> None:
    with notebook.read() as s:
        if target is not None:
            found = paths_to_contact(s, target, TODAY)
        else:
            query = "SELECT id FROM organisation WHERE name = ?"
            employer = s.connection().exec_driver_sql(query, (EMPLOYER,)).scalar_one()
            found = paths_to_organisation(s, employer, TODAY)
    assert len(found) == 5
    assert all(hop.evidence for each in found for hop in each.hops)


def _first(path: Path, target: int | None) -> float:
    """From opening the file to the first answer."""
    start = perf_counter()
    notebook = open_notebook(path, exclusive=False)
    try:
        _paths(notebook, target)
        return perf_counter() - start
    finally:
        notebook.close()


def _answer(notebook: Notebook, target: int | None) -> float:
    return min(_timed(lambda: _paths(notebook, target)) for _ in range(ROUNDS))


def _library(path: Path) -> tuple[float, float]:
    """What loading and one answer take, and what a later answer does on average."""
    start = perf_counter()
    graph = _graph(path)
    _one_path(graph, TARGETS[0])
    load = perf_counter() - start
    return load, sum(_timed(lambda t=each: _one_path(graph, t)) for each in TARGETS) / len(TARGETS)


def _graph(path: Path) -> "rustworkx.PyDiGraph[int, float]":
    db = sqlite.connect(f"file:{path}?mode=ro", uri=True)
    try:
        graph: rustworkx.PyDiGraph[int, float] = rustworkx.PyDiGraph()
        graph.add_nodes_from(range(PEOPLE + 1))
        query = "SELECT from_id, to_id, 24.0 FROM relationship"
        graph.add_edges_from(db.execute(query).fetchall())
        query = "SELECT to_id, from_id, 24.0 FROM relationship"
        graph.add_edges_from(db.execute(query).fetchall())
        query = "SELECT 0, id, 60.0 - min(evidence, 100) / 2 FROM contact_state WHERE evidence > 0"
        graph.add_edges_from(db.execute(query).fetchall())
        there = (
            "FROM position AS p JOIN organisation AS o ON o.id = p.organisation_id WHERE o.name = ?"
        )
        employer = graph.add_node(PEOPLE + 1)
        for ends in (f"contact_id, {employer}", f"{employer}, contact_id"):
            query = f"SELECT {ends}, 16.0 {there}"
            graph.add_edges_from(db.execute(query, (EMPLOYER,)).fetchall())
        return graph
    finally:
        db.close()


def _one_path(graph: "rustworkx.PyDiGraph[int, float]", target: int) -> None:
    found = rustworkx.dijkstra_shortest_paths(graph, ME, target, weight_fn=float)
    assert target in found
