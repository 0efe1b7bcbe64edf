"""A folder in which nothing may be written: its notebook is read, and nothing is left in it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows folders have no permission bits")

OPEN_AS_NOBODY = """
import os, sys
from pathlib import Path
from netbook.core.problem import Refusal
from netbook.store.notebook import open_notebook
import netbook.store.check, alembic.command, sqlalchemy.dialects.sqlite
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    with open_notebook(Path(sys.argv[1]), exclusive=len(sys.argv) < 3).read() as session:
        circles = session.connection().exec_driver_sql("SELECT count(*) FROM circle")
        print("read", circles.scalar_one())
except Refusal as refusal:
    print(refusal.kind)
"""


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that anybody may reach."""
    made = tmp_path_factory.mktemp("shelf")
    for parent in (made.parent, made.parent.parent):
        parent.chmod(parent.stat().st_mode | 0o011)
    return made


def opened_as_nobody(folder: Path, *how: str) -> str:
    """What comes of opening its notebook where nothing may be written; nothing is."""
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AS_NOBODY, folder / "mine.netbook", *how],
        capture_output=True,
        text=True,
        check=False,
    )
    folder.chmod(0o755)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert done.stdout, done.stderr
    return done.stdout.strip()


def put_in(folder: Path, notebook: Path) -> None:
    path = folder / "mine.netbook"
    path.write_bytes(notebook.read_bytes())
    path.chmod(0o444)


@pytest.mark.parametrize("there", [True, False])
def test_a_read_only_folder_is_said_and_left_alone(
    prepared_notebook: Path, folder: Path, there: bool
) -> None:
    if there:
        put_in(folder, prepared_notebook)
    assert opened_as_nobody(folder) == "read_only_folder"


def test_its_notebook_is_read(prepared_notebook: Path, folder: Path) -> None:
    put_in(folder, prepared_notebook)
    assert opened_as_nobody(folder, "to read") == "read 4"


OPEN_WITHOUT_ROOM = """
import os, resource, sys
from pathlib import Path
from netbook.core.problem import Refusal
from netbook.store.notebook import open_notebook
from netbook.store.settings import get_setting, put_setting
notebook = open_notebook(Path(sys.argv[1]))
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
taken = []
try:
    while True:
        taken.append(os.open(os.devnull, os.O_RDONLY))
except OSError:
    os.close(taken.pop())
try:
    with notebook.read() as session:
        get_setting(session, "said")
except Refusal:
    pass
while taken:
    os.close(taken.pop())
with notebook.write("Say") as session:
    put_setting(session, "said", "yes")
with notebook.read() as session:
    print(get_setting(session, "said"))
"""


def test_who_cannot_open_it_for_a_moment_sees_what_is_written_later(
    prepared_notebook: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.netbook"
    path.write_bytes(prepared_notebook.read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", OPEN_WITHOUT_ROOM, path], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "yes", done.stderr
