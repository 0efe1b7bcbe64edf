"""One writer for each notebook, told apart by the operating system, gone with its process."""

import subprocess
import sys
from pathlib import Path

import pytest

from netbook.core.problem import Refusal
from netbook.store.lock import WriterLock, lock_path

HOLD = """
import sys
from pathlib import Path
from netbook.store.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def refused(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        WriterLock(path)
    return caught.value.kind


def test_the_second_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "mine.netbook"
    lock = WriterLock(path)
    assert refused(path) == "locked"
    lock.release()
    lock.release()
    WriterLock(path).release()
    assert lock_path(path).read_bytes() == b""


def test_another_process_holds_it_until_it_dies(tmp_path: Path) -> None:
    path = tmp_path / "mine.netbook"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        assert refused(path) == "locked"
        holder.kill()
    WriterLock(path).release()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path / "none" / "mine.netbook") == "missing_folder"
