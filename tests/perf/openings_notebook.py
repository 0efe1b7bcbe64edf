"""A large made-up notebook of somebody who looks for work: organisations, openings and asks."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from shutil import copyfile

from netbook import paths
from netbook.core.fold import fold
from netbook.core.organisation_words import organisation_words
from netbook.core.purposes import EXCHANGE_OF
from netbook.store import Session
from netbook.store.asks import Sent, sent
from netbook.store.notebook import open_notebook
from netbook.store.opportunities import Link, Opportunity, save_opportunity
from netbook.store.opportunity_people import put_person
from netbook.store.rows import insert_rows
from netbook.store.stages import stages
from netbook.store.upgrade import look, revisions
from tests.perf.big_notebook import TODAY, cached

PEOPLE, TALKS = 100_000, 1_000_000
ORGANISATIONS, STAFF, OPENINGS, ASKS = 30_000, 5_000, 2_000, 600
EMPLOYER = "Litware Holding Inc."
# Goes up with what is made here, so that no older one is measured.
EDITION = 2
# Who is asked is one of so many who are met most.
MET = 2_000
NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)


def cached_openings(folder: Path, seed: int = 1) -> Path:
    """The notebook, made only once in a folder."""
    path = folder / f"openings-{OPENINGS}-{seed}-{EDITION}.netbook"
    migrations = paths.bundled("migrations")
    if path.exists() and look(path, migrations) == revisions(migrations)[-1]:
        return path
    unfinished = path.with_suffix(".unfinished")
    for left in (*folder.glob(unfinished.name + "*"), path):
        left.unlink(missing_ok=True)
    copyfile(cached(folder, PEOPLE, TALKS, seed), unfinished)
    notebook = open_notebook(unfinished)
    try:
        with notebook.write_unlogged() as s:
            _fill_organisations(s, Random(seed))
            _fill_openings(s, Random(seed))
            _fill_asks(s, Random(seed))
    finally:
        notebook.close()
    return unfinished.rename(path)


def employer(s: Session) -> int:
    """The organisation at which thousands are."""
    found = s.connection().exec_driver_sql(
        "SELECT id FROM organisation WHERE name = ?", (EMPLOYER,)
    )
    return int(found.scalar_one())


def _fill_organisations(s: Session, random: Random) -> None:
    there = s.connection().exec_driver_sql("SELECT max(id) FROM organisation").scalar_one()
    names = [f"Company {n} Ltd" for n in range(there + 1, ORGANISATIONS)] + [EMPLOYER]
    insert_rows(
        s,
        "organisation",
        ("id", "name", "key", "words"),
        [
            (number, name, fold(name), organisation_words(name))
            for number, name in enumerate(names, there + 1)
        ],
    )
    at = [(random.randint(1, PEOPLE), number, "") for number in range(there + 1, ORGANISATIONS)]
    # Those met most are there as well as those who never were.
    staff = random.sample(range(1, PEOPLE + 1), STAFF)
    at += [(person, ORGANISATIONS, "Engineer") for person in staff]
    insert_rows(s, "position", ("contact_id", "organisation_id", "title"), at)


def _fill_openings(s: Session, random: Random) -> None:
    board = [stage.id for stage in stages(s)]
    run = s.connection().exec_driver_sql
    names = run("SELECT name FROM organisation WHERE id % 40 = 0 LIMIT 400").scalars().all()
    for n in range(OPENINGS):
        opening = Opportunity(
            f"Platform lead {n}",
            organisation=EMPLOYER if n % 100 == 0 else random.choice(names),
            city="Berlin",
            stage_id=board[n % len(board)],
            closes_on=TODAY + timedelta(n % 50),
            links=(Link(f"https://jobs.example.com/{n}"),),
            requirements=("Lead a team", "SQL", "German"),
            description="Lead the platform team and its migration. " * 40,
        )
        number = save_opportunity(s, opening, today=TODAY, now=NOW)
        for role in ("insider", "hiring_manager", "recruiter"):
            put_person(s, number, random.randint(1, PEOPLE), role)


def _fill_asks(s: Session, random: Random) -> None:
    purposes = sorted(EXCHANGE_OF)
    for n in range(ASKS):
        asked = Sent(
            contact_id=random.randint(1, MET),
            purpose=purposes[n % len(purposes)],
            summary="asked about the opening",
            text=f"Hello, do you know somebody in the team of the platform lead {n}? " * 8,
            on=TODAY - timedelta(n % 60),
            other_id=random.randint(1, PEOPLE) if n % 2 else None,
            opportunity_id=1 + random.randrange(OPENINGS),
        )
        sent(s, asked, today=TODAY, now=NOW)
