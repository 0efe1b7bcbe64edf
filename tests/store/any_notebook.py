"""A notebook to which anything is done at random, beside the content hashes that it had.

After every step a check works out again everything that is derived, and undo and redo must bring
back the content hash of that moment.
"""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from netbook.store.check import check
from netbook.store.notebook import open_notebook
from tests.store.made_up import rows, run


class AnyNotebook(RuleBasedStateMachine):
    """A notebook beside the content hashes that it had after each step."""

    prepared: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        path = self.folder / "notebook.netbook"
        shutil.copyfile(self.prepared, path)
        self.notebook = open_notebook(path)
        # The last is now; None is a moment that what was deleted for good changed afterwards.
        self.past: list[str | None] = [self.content()]
        self.future: list[str | None] = []
        self.number = 0

    def content(self) -> str:
        """The content hash, once everything derived was found to be true."""
        report = check(self.notebook)
        assert report.problems == ()
        return report.content_hash

    def ids(self, table: str, which: str = "true") -> list[int]:
        """The rows of a table."""
        return [row for (row,) in rows(self.notebook, f"SELECT id FROM {table} WHERE {which}")]

    def one(self, table: str, pick: int, which: str = "true") -> int:
        """One row of a table, or no row's id where there is none."""
        ids = self.ids(table, which)
        return ids[pick % len(ids)] if ids else -1

    def fresh(self) -> str:
        """A name that nobody had."""
        self.number += 1
        return f"Person {self.number}"

    def settle(self, step: int | None) -> None:
        """Take note of what an action made of the notebook."""
        now = self.content()
        if self.notebook.last_step == step:
            assert now == self.past[-1]
        else:
            self.past.append(now)
            self.future.clear()

    def act(self, statement: str, **values: object) -> None:
        """An action of one statement."""
        step = self.notebook.last_step
        with self.notebook.write("Act") as session:
            run(session, statement, **values)
        self.settle(step)

    def forgotten(self) -> None:
        """Take note of a change that undo doesn't bring back."""
        steps = rows(self.notebook, "SELECT NOT undone, count(*) FROM undo_step GROUP BY undone")
        left = dict(steps)
        self.past = [None] * left.get(1, 0) + [self.content()]
        self.future = [None] * left.get(0, 0)

    # --- and take back ---

    @rule()
    def undo(self) -> None:
        if self.notebook.undo():
            self.future.append(self.past.pop())
        now = self.content()
        assert self.past[-1] in (now, None)
        self.past[-1] = now

    @rule()
    def redo(self) -> None:
        if self.notebook.redo():
            self.past.append(self.future.pop())
        now = self.content()
        assert self.past[-1] in (now, None)
        self.past[-1] = now

    @rule()
    def restart(self) -> None:
        self.notebook.close()
        self.notebook = open_notebook(self.notebook.path)
        assert self.content() == self.past[-1]

    def teardown(self) -> None:
        while self.notebook.undo():
            self.past.pop()
        assert len(self.past) == 1
        assert self.content() == (self.past[0] or self.content())
        self.notebook.close()
        shutil.rmtree(self.folder)


def live(machine: type[AnyNotebook], prepared: Path) -> None:
    """Try a machine on copies of a prepared notebook."""
    machine.prepared = prepared
    # Every step is a whole check of a file, hence fewer examples than of a function.
    fewer = settings(settings(), max_examples=max(10, settings().max_examples // 10))
    run_state_machine_as_test(machine, settings=fewer)
