"""Killed at any moment: nothing acknowledged is lost, nothing is half there, the file is sound."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from netbook import paths

HEAVY = os.environ.get("NETBOOK_HEAVY") == "1"
ROOT = Path(__file__).parent.parent.parent
NEXT = ROOT / "tests" / "data" / "migrations" / "0005_shoe_size.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a writer that can be killed needs fork")
@pytest.mark.parametrize("what", ["writes", "import", "upgrade"])
def test_a_program_killed_while_it_writes_leaves_a_whole_notebook(
    prepared_notebook: Path, tmp_path: Path, what: str
) -> None:
    shutil.copyfile(prepared_notebook, tmp_path / "notebook.netbook")
    migrations = tmp_path / "migrations"
    shutil.copytree(paths.bundled("migrations"), migrations)
    shutil.copy(NEXT, migrations / "versions")
    rounds = "50" if HEAVY else "5"
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.victims", what, rounds, tmp_path, migrations],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
