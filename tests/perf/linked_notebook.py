"""A large made-up notebook in which people know each other: relations, and one huge employer."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from netbook import paths
from netbook.core.organisation_words import organisation_words
from netbook.core.relationship import KINDS, SYMMETRIC
from netbook.store import Session
from netbook.store.notebook import open_notebook
from netbook.store.rows import insert_rows
from netbook.store.upgrade import look, revisions
from tests.perf.big_notebook import TODAY, build

PEOPLE, TALKS, RELATIONS, COLLEAGUES = 100_000, 100_000, 500_000, 5_000
EMPLOYER = "Litware Holding Inc."
# The employer's people are those of the highest ids, of whom few were ever spoken to.
FIRST_COLLEAGUE = PEOPLE - COLLEAGUES + 1
# Goes up with what is made here, so that no older one is measured.
EDITION = 1


def cached_links(folder: Path, seed: int = 1) -> Path:
    """The notebook, made only once in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"linked-{RELATIONS}-{seed}-{EDITION}.netbook"
    if path.exists() and look(path, paths.bundled("migrations")) == _newest():
        return path
    unfinished = path.with_suffix(".unfinished")
    for left in (*folder.glob(unfinished.name + "*"), path):
        left.unlink(missing_ok=True)
    build(unfinished, PEOPLE, TALKS, seed)
    notebook = open_notebook(unfinished)
    try:
        with notebook.write_unlogged() as s:
            _fill_links(s, Random(seed))
    finally:
        notebook.close()
    return unfinished.rename(path)


def _newest() -> str:
    return revisions(paths.bundled("migrations"))[-1]


def _fill_links(s: Session, random: Random) -> None:
    columns = ("from_id", "to_id", "kind", "noted_on")
    insert_rows(s, "relationship", columns, list(_relations(random)))
    run = s.connection().exec_driver_sql
    added = run(
        "INSERT INTO organisation (name, key, words) VALUES (?, ?, ?) RETURNING id",
        (EMPLOYER, EMPLOYER.casefold(), organisation_words(EMPLOYER)),
    )
    employer = added.scalar_one()
    columns = ("contact_id", "organisation_id", "title", "started_on", "ended_on")
    insert_rows(s, "position", columns, list(_positions(random, employer)))


def _relations(random: Random) -> Iterator[tuple[int, int, str, int]]:
    """Half of them among neighbours, half of them to anybody."""
    seen: set[tuple[int, int, str]] = set()
    while len(seen) < RELATIONS:
        one = random.randint(1, PEOPLE)
        other = (
            one + random.randint(-50, 50) if random.random() < 0.5 else random.randint(1, PEOPLE)
        )
        kind = random.choice(KINDS)
        if kind in SYMMETRIC and other < one:
            one, other = other, one
        if 1 <= min(one, other) < max(one, other) <= PEOPLE and (one, other, kind) not in seen:
            seen.add((one, other, kind))
            yield one, other, kind, TODAY.toordinal() - random.randrange(2000)


def _positions(random: Random, employer: int) -> Iterator[tuple[int, int, str, str, str]]:
    for one in range(FIRST_COLLEAGUE, PEOPLE + 1):
        start = random.randint(1998, 2025)
        end = random.randint(start, 2026) if random.random() < 0.5 else ""
        yield one, employer, "", str(start), str(end)
