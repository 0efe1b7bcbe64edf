"""Moving a notebook: whatever goes wrong, one whole file of it is there and nothing is lost."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store import moving
from netbook.store.backup import back_up
from netbook.store.lock import WriterLock
from netbook.store.moving import copy_to, place_in, put_away
from netbook.store.notebook import open_notebook
from netbook.store.unfinished import keep_unfinished
from tests.store.made_up import add_person, dump, names

NOW = datetime(2026, 5, 3, 8, tzinfo=UTC)
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def closed(prepared_notebook: Path, tmp_path: Path) -> Path:
    """A notebook with people, history and half-written text, which nobody has open."""
    path = tmp_path / "home" / "mine.netbook"
    path.parent.mkdir()
    shutil.copyfile(prepared_notebook, path)
    notebook = open_notebook(path)
    for number in range(30):
        with notebook.write(f"Add {number}") as session:
            add_person(session, f"Person {number}")
    with notebook.write_unlogged() as session:
        keep_unfinished(session, "people/new", "half a sen")
    notebook.close()
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "new place").mkdir()
    return tmp_path / "new place"


def test_everything_moves_and_the_old_file_becomes_a_backup(closed: Path, target: Path) -> None:
    before = dump(closed)
    there = place_in(target, closed)
    copy_to(closed, there)
    assert dump(closed) == before == dump(there)
    moved = open_notebook(there)
    assert moved.history().undo is not None
    with moved.write("Add Maya") as session:
        add_person(session, "Maya")
    kept = put_away(closed, NOW)
    assert kept is not None
    assert dump(kept) == before
    assert sorted(path.name for path in closed.parent.iterdir()) == ["backups", "mine.netbook.lock"]
    assert "Maya" in names(moved)
    moved.close()


def test_the_same_folder_is_refused(closed: Path) -> None:
    with pytest.raises(Refusal) as caught:
        place_in(closed.parent / ".." / "home", closed)
    assert caught.value.kind == "same_folder"


def test_nothing_moves_to_where_the_example_is_made(closed: Path, netbook_home: Path) -> None:
    netbook_home.mkdir(parents=True)
    own = closed.rename(closed.with_name(paths.example_notebook().name))
    with pytest.raises(Refusal) as caught:
        place_in(netbook_home, own)
    assert caught.value.kind == "name_taken"


@pytest.mark.parametrize("name", ["mine.netbook", "mine.netbook-wal"])
def test_a_taken_name_is_refused_and_left_as_it_is(closed: Path, target: Path, name: str) -> None:
    (target / name).write_text("somebody else's")
    for act in (lambda: place_in(target, closed), lambda: copy_to(closed, target / "mine.netbook")):
        with pytest.raises(Refusal) as caught:
            act()
        assert caught.value.kind == "name_taken"
    assert [(path.name, path.read_text()) for path in target.iterdir()] == [
        (name, "somebody else's")
    ]


def test_a_name_taken_while_the_copy_was_made_is_left_as_it_is(
    closed: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def come_between(_copy: Path) -> None:
        (target / "mine.netbook").write_text("somebody else's")

    monkeypatch.setattr(moving, "find_fault", come_between)
    with pytest.raises(Refusal) as caught:
        copy_to(closed, target / "mine.netbook")
    assert caught.value.kind == "name_taken"
    assert [path.read_text() for path in target.iterdir()] == ["somebody else's"]


def test_a_folder_that_is_missing_or_may_not_be_written(closed: Path, target: Path) -> None:
    with pytest.raises(Refusal) as caught:
        place_in(target / "none", closed)
    assert caught.value.kind == "missing_folder"
    target.chmod(0o500)
    if os.access(target, os.W_OK):
        pytest.skip("whoever runs the tests may write everywhere")
    with pytest.raises(Refusal) as caught:
        place_in(target, closed)
    assert caught.value.kind == "read_only_folder"


def test_an_open_notebook_is_not_moved(closed: Path, target: Path) -> None:
    lock = WriterLock(closed)
    with pytest.raises(Refusal) as caught:
        copy_to(closed, target / "mine.netbook")
    assert caught.value.kind == "locked"
    assert put_away(closed, NOW) is None
    lock.release()
    assert closed.is_file()
    assert list(target.iterdir()) == []


FULL = """
import resource, sys
from pathlib import Path
from netbook.core.problem import Refusal
from netbook.store.moving import copy_to
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
try:
    copy_to(Path(sys.argv[1]), Path(sys.argv[2]))
except Refusal as refusal:
    print(refusal.kind)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a disk can be made small only on POSIX")
def test_a_disk_without_room_changes_nothing(closed: Path, target: Path) -> None:
    before = dump(closed)
    done = subprocess.run(
        [sys.executable, "-c", FULL, closed, target / "mine.netbook"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip() in ("disk_full", "broken_disk"), done.stderr) == (True, "")
    assert list(target.iterdir()) == []
    assert dump(closed) == before


def test_a_copy_with_another_content_is_not_taken(
    closed: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashes = iter(("one", "other"))
    monkeypatch.setattr(moving, "content_hash", lambda _session: next(hashes))
    with pytest.raises(Refusal) as caught:
        copy_to(closed, target / "mine.netbook")
    assert caught.value.kind == "damaged"
    assert list(target.iterdir()) == []


def test_a_damaged_copy_is_not_taken(
    closed: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "find_fault", lambda _copy: "row 1 missing from index")
    with pytest.raises(Refusal):
        copy_to(closed, target / "mine.netbook")
    assert list(target.iterdir()) == []


def test_without_a_backup_the_old_file_stays(closed: Path, target: Path) -> None:
    copy_to(closed, target / "mine.netbook")
    paths.backups_folder(closed).write_text("a file where the folder would be")
    assert put_away(closed, NOW) is None
    assert closed.is_file()


def test_what_was_written_to_the_old_file_meanwhile_is_in_its_backup(
    closed: Path, target: Path
) -> None:
    back_up(closed, paths.backups_folder(closed), NOW, "hourly")
    copy_to(closed, target / "mine.netbook")
    late = open_notebook(closed)
    with late.write("Add Maya") as session:
        add_person(session, "Maya")
    late.close()
    kept = put_away(closed, NOW)
    assert kept is not None
    again = open_notebook(kept)
    assert "Maya" in names(again)
    again.close()
