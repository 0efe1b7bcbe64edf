"""Big files are read in a child process, which parses and does nothing else."""

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from netbook.core.problem import Problem
from netbook.transfer.reading import read_file
from netbook.transfer.reading_child import ReadingFailed, read_in_child

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maya Okafor\r\nN:Okafor;Maya;;;\r\nEND:VCARD\r\n"
ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="asks a POSIX system")


class Stopped(Exception):
    pass


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_bytes(CARD * 2_500)
    return path


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    """A file that never begins: whoever opens it waits."""
    path = tmp_path / "waiting.vcf"
    os.mkfifo(path)
    return path


def test_the_child_reads_what_the_parent_would(people: Path, tmp_path: Path) -> None:
    paths = [people, tmp_path / "none.vcf", tmp_path]
    said: list[tuple[int, int]] = []
    readings = read_in_child(paths, progress=lambda done, total: said.append((done, total)))
    assert readings == [read_file(path) for path in paths]
    assert said[0][0] == 0
    assert said == sorted(said)
    assert said[-1] == (people.stat().st_size, people.stat().st_size)


@posix
def test_cancelling_ends_the_child(waiting: Path) -> None:
    started: list[int] = []

    def progress(_done: int, _total: int) -> None:
        started.extend(child.pid or 0 for child in multiprocessing.active_children())
        raise Stopped

    with pytest.raises(Stopped):
        read_in_child([waiting], progress=progress)
    assert len(started) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


@posix
def test_a_child_that_the_system_ends_leaves_a_sentence(people: Path, waiting: Path) -> None:
    people.write_bytes(CARD)
    opened: list[int] = []

    def progress(done: int, _total: int) -> None:
        if done == people.stat().st_size and not opened:
            # Opening the pipe to write waits until the child has opened it to read.
            opened.append(os.open(waiting, os.O_WRONLY))
            for child in multiprocessing.active_children():
                child.kill()

    whole, stopped = read_in_child([people, waiting], progress=progress)
    os.close(opened[0])
    assert len(whole.cards) == 1
    assert (stopped.cards, stopped.problems) == ([], [Problem(0, "reading_stopped")])


def test_our_own_fault_tells_where_and_quotes_nobody(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_bytes(b"Name,Mail\nMaya Okafor,maya@northwind.example\n")
    with pytest.raises(ReadingFailed) as failed:
        read_in_child([people], {people: 5})  # type: ignore[dict-item]
    assert "reading_child.py" in str(failed.value)
    assert "Maya" not in str(failed.value)


@posix
def test_the_child_ends_with_its_parent(waiting: Path) -> None:
    program = waiting.with_name("program.py")
    program.write_text(
        "import sys\n"
        "from pathlib import Path\n"
        "from netbook.transfer.reading_child import read_in_child\n"
        "if __name__ == '__main__':\n"
        "    read_in_child([Path(sys.argv[1])])\n"
    )
    parent = subprocess.Popen(
        [sys.executable, program, waiting],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert parent.stdout
    # Opening the pipe to write waits until the child has opened it to read; then it waits for us.
    with waiting.open("wb"), parent.stdout:
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        # The child has its parent's standard output: it ends when both are gone.
        assert parent.stdout.read() == b""


def test_the_child_brings_neither_window_nor_store() -> None:
    code = "import netbook.transfer.reading_child, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    heavy = {"PySide6", "sqlalchemy", "sqlcipher3", "alembic", "netbook.store", "netbook.app"}
    assert heavy & set(done.stdout.split()) == set()
