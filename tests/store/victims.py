"""Programs that are killed while they write, and what is left of their notebooks.

    python -m tests.store.victims writes|import|upgrade ROUNDS FOLDER MIGRATIONS

Each round forks a writer, kills it without warning, opens the notebook again and looks for what was
acknowledged. It runs in a process of its own, for only one without threads may fork.
"""

import os
import random
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine, event

from netbook.store.backup import find_fault
from netbook.store.check import check
from netbook.store.notebook import open_notebook
from netbook.store.texts import write_contact_texts
from tests.store.made_up import add_person, add_talk, dump, names, rows, run

IMPORTED = 400
STORED = b"!"


class Victim(NamedTuple):
    """The pipe over which a writer says what it does, and its process."""

    said: int
    process: int


Say = Callable[[bytes], object]


def fork(work: Callable[[Say], None]) -> Victim:
    """Run the work in a child, which says by single bytes how it gets on."""
    said, say = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(said)
        try:
            work(lambda word: os.write(say, word))
        finally:
            os._exit(0)
    os.close(say)
    return Victim(said, process)


def kill(victim: Victim, after: int) -> bytes:
    """Kill a writer once it said so many words, and a moment more; all that it said in the end."""
    heard = b""
    while len(heard) < after and (more := os.read(victim.said, 1)):
        heard += more
    for _ in range(random.randrange(20_000)):
        pass  # a moment without a clock: kills fall between any two statements
    os.kill(victim.process, signal.SIGKILL)
    while more := os.read(victim.said, 4096):
        heard += more
    os.waitpid(victim.process, 0)
    os.close(victim.said)
    return heard


def writes(folder: Path) -> None:
    """One action after the other, each acknowledged once it is stored."""
    path = folder / "notebook.netbook"
    notebook = open_notebook(path)
    before = len(names(notebook))
    steps = rows(notebook, "SELECT count(*) FROM undo_step WHERE NOT undone")[0][0]
    notebook.close()

    def work(say: Say) -> None:
        writer = open_notebook(path)
        for number in range(before, before + 1000):
            with writer.write("Add somebody and a conversation") as session:
                person = add_person(session, f"Person {number}")
                add_talk(session, 738_000 + number, person, uid=f"urn:{number}")
            say(STORED)

    heard = len(kill(fork(work), after=random.randrange(1, 12)))
    notebook = open_notebook(path)
    people = len(names(notebook)) - before
    assert heard <= people <= heard + 1, f"{heard} acknowledged, {people} there"
    query = """
        SELECT (SELECT count(*) FROM contact_point), (SELECT count(*) FROM interaction),
               (SELECT count(*) FROM participant), (SELECT count(*) FROM contact_text)
    """
    assert set(rows(notebook, query)[0]) == {before + people}, "half of an action is there"
    done = rows(notebook, "SELECT count(*) FROM undo_step WHERE NOT undone")[0][0]
    assert done in (steps + people, 200), "an action can't be undone"
    sound(path, check(notebook).problems)
    notebook.close()


def imports(folder: Path) -> None:
    """Hundreds of people in one transaction, of whom all or none are there."""
    path = folder / "notebook.netbook"
    notebook = open_notebook(path)
    before = check(notebook)
    people = len(names(notebook))
    notebook.close()

    def work(say: Say) -> None:
        event.listen(Engine, "after_cursor_execute", lambda *_: say(b"."))
        writer = open_notebook(path)
        with writer.write("Import") as session:
            query = "INSERT INTO contact (uid, formatted_name, sort_key, created_at)"
            numbers = (
                "WITH RECURSIVE n(n) AS (SELECT :a UNION ALL SELECT n + 1 FROM n WHERE n < :b)"
            )
            chosen = "SELECT 'urn:' || n, 'Imported ' || n, n, '2026' FROM n"
            for start in range(people, people + IMPORTED, 50):
                run(session, f"{query} {numbers} {chosen}", a=start, b=start + 49)
            points = "INSERT INTO contact_point (contact_id, kind, value, key)"
            run(
                session, f"{points} SELECT id, 'url', uid, uid FROM contact WHERE id > :n", n=people
            )
            write_contact_texts(session, list(range(people + 1, people + IMPORTED + 1)))
        say(STORED)

    heard = kill(fork(work), after=random.randrange(4, 28))
    notebook = open_notebook(path)
    after = check(notebook)
    if len(names(notebook)) == people:
        assert STORED not in heard, "an acknowledged import is lost"
        assert after == before, "a part of the import is there"
    else:
        assert len(names(notebook)) == people + IMPORTED, "half an import is there"
        assert notebook.undo() == "Import"
        assert check(notebook) == before, "the import can't be undone"
        notebook.redo()
    sound(path, check(notebook).problems)
    notebook.close()


def upgrades(folder: Path, migrations: Path) -> None:
    """An upgrade to a newer revision, of which all or nothing is there."""
    path = folder / "upgraded.netbook"
    shutil.copyfile(folder / "notebook.netbook", path)
    before = dump(path)

    def work(say: Say) -> None:
        event.listen(Engine, "before_cursor_execute", lambda *_: say(b"."))
        open_notebook(path, migrations=migrations)

    kill(fork(work), after=random.randrange(1, 300))
    assert find_fault(path) is None
    if dump(path) != before:
        notebook = open_notebook(path, migrations=migrations)
        sound(path, check(notebook).problems)
        notebook.close()
    else:
        open_notebook(path).close()


def sound(path: Path, problems: object) -> None:
    """The file is whole, nothing lost its parent, and everything derived is true."""
    assert problems == (), problems
    assert find_fault(path) is None


if __name__ == "__main__":
    what, rounds, where, newer = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
    random.seed(what)
    for _ in range(rounds):
        if what == "writes":
            writes(where)
        elif what == "import":
            imports(where)
        else:
            upgrades(where, newer)
