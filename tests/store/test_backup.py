"""Backups are whole and verified, the newest are kept, and taking one back loses nothing."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store import backup as backup_module
from netbook.store.backup import backup_at, backup_due, backups, make_backup, rotate
from netbook.store.check import check
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.restore import people_in, restore_backup, take_back, verify
from tests.store.made_up import add_person, dump, names

START = datetime(2026, 5, 3, 8, tzinfo=UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kept(prepared_notebook: Path, tmp_path: Path, clock: Clock) -> Iterator[Notebook]:
    """A notebook with its backups beside it and a clock that stands still."""
    path = tmp_path / "mine.netbook"
    shutil.copyfile(prepared_notebook, path)
    notebook = open_notebook(path, clock=clock)
    yield notebook
    notebook.close()


def add(notebook: Notebook, name: str) -> None:
    with notebook.write(f"Add {name}") as session:
        add_person(session, name)


def sequences(notebook: Notebook) -> list[int]:
    return [backup.sequence for backup in backups(notebook.backups, notebook.path.stem)]


# --- making -------------------------------------------------------------------------------------


def test_a_backup_holds_everything_and_says_what_it_is(kept: Notebook) -> None:
    add(kept, "Maya")
    path = make_backup(kept)
    assert path == kept.path.parent / "backups" / "mine-000001.netbook"
    facts = json.loads(path.with_suffix(".json").read_text())
    assert facts == {
        "made_at": "2026-05-03T08:00:00+00:00",
        "reason": "asked",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "bytes": path.stat().st_size,
    }
    before = check(kept)
    kept.close()
    assert dump(path) == dump(kept.path)
    copy = open_notebook(path)
    assert check(copy) == before
    assert copy.undo() == "Add Maya"
    copy.close()


def test_what_did_not_change_is_not_backed_up_twice(kept: Notebook) -> None:
    first = make_backup(kept)
    assert make_backup(kept, "start") == first
    add(kept, "Maya")
    assert make_backup(kept) != first
    assert sequences(kept) == [2, 1]


def test_a_backup_is_made_while_somebody_reads_and_writes(kept: Notebook) -> None:
    with kept.read() as session:
        session.execute(text("SELECT count(*) FROM contact"))
        with kept.write("Add Maya") as writing:
            add_person(writing, "Maya")
            path = make_backup(kept)
    copy = open_notebook(path)
    assert names(copy) == []
    copy.close()


def test_a_backup_is_due_an_hour_after_the_last_where_something_changed(
    kept: Notebook, clock: Clock
) -> None:
    assert backup_due(kept, clock.now)
    make_backup(kept, "start")
    clock.now += timedelta(days=2)
    assert not backup_due(kept, clock.now)
    add(kept, "Maya")
    make_backup(kept, "hourly")
    add(kept, "Priya")
    assert not backup_due(kept, clock.now + timedelta(minutes=59))
    assert backup_due(kept, clock.now + timedelta(minutes=60))
    # A clock that was set back must not put backups off until it is where it was.
    assert backup_due(kept, clock.now - timedelta(minutes=1))


def test_what_changed_while_a_backup_was_made_is_still_due(
    kept: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_meanwhile(path: Path) -> None:
        add(kept, "Maya")

    monkeypatch.setattr(backup_module, "find_fault", write_meanwhile)
    make_backup(kept)
    assert backup_due(kept, START + timedelta(hours=1))


def test_a_copy_that_is_not_sound_never_becomes_a_backup(
    kept: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_backup(kept)
    add(kept, "Maya")
    monkeypatch.setattr(backup_module, "find_fault", lambda path: "row 1 missing from index")
    with pytest.raises(Refusal) as caught:
        make_backup(kept)
    assert caught.value.kind == "damaged"
    assert sequences(kept) == [1]
    assert sorted(path.name for path in kept.backups.iterdir()) == [
        "mine-000001.json",
        "mine-000001.netbook",
    ]


def test_two_programs_back_up_at_once(kept: Notebook) -> None:
    add(kept, "Maya")
    beside = [open_notebook(kept.path, exclusive=False) for _ in range(4)]
    with ThreadPoolExecutor() as pool:
        made = set(pool.map(make_backup, beside))
    for notebook in beside:
        notebook.close()
    assert made == {backup.path for backup in backups(kept.backups, "mine")}
    for path in made:
        verify(path, paths.bundled("migrations"))


def test_what_a_dead_program_left_goes_after_a_day(kept: Notebook, clock: Clock) -> None:
    kept.backups.mkdir()
    left = kept.backups / ".mine-x.unproven"
    left.touch()
    clock.now = datetime.fromtimestamp(left.stat().st_mtime, UTC)
    make_backup(kept)
    assert left.exists()
    clock.now += timedelta(hours=25)
    make_backup(kept)
    assert not left.exists()


def test_where_no_folder_can_be_made_it_is_said(kept: Notebook) -> None:
    kept.backups.write_text("a file where the folder would be")
    with pytest.raises(Refusal) as caught:
        make_backup(kept)
    assert caught.value.kind == "read_only_folder"


# --- keeping ------------------------------------------------------------------------------------


def lay(folder: Path, made: dict[int, datetime]) -> None:
    """Backups as they would lie there, made at these times."""
    folder.mkdir()
    for sequence, made_at in made.items():
        facts = {"made_at": made_at.isoformat(), "reason": "hourly", "sha256": ""}
        path = folder / f"mine-{sequence:06}.netbook"
        path.touch()
        path.with_suffix(".json").write_text(json.dumps(facts))


def left(folder: Path) -> list[int]:
    return [backup.sequence for backup in backups(folder, "mine")]


def test_the_newest_ten_and_the_last_of_each_of_fourteen_days_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    # Four a day for thirty days, numbered from 1.
    lay(folder, {n + 1: START + timedelta(days=n // 4, hours=n % 4) for n in range(120)})
    rotate(folder, "mine")
    newest = set(range(111, 121))
    days = {day * 4 for day in range(17, 31)}
    assert left(folder) == sorted(newest | days, reverse=True)
    assert len(list(folder.iterdir())) == 2 * len(left(folder))


def test_newest_is_by_sequence_whatever_the_clock_said(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    lay(folder, {n: START - timedelta(days=n) for n in range(1, 41)})
    rotate(folder, "mine")
    assert left(folder)[:10] == list(range(40, 30, -1))


def test_other_files_in_the_folder_are_left_alone(kept: Notebook) -> None:
    kept.backups.mkdir()
    others = ("mine-000007.json", "mine-000008.netbook", "other-000001.netbook", "notes.txt")
    for name in others:
        (kept.backups / name).write_text("{}")
    path = make_backup(kept)
    assert path.name == "mine-000009.netbook"
    assert {*others, path.name} < {found.name for found in kept.backups.iterdir()}
    assert sequences(kept) == [9]


# --- taking back --------------------------------------------------------------------------------


def test_what_is_replaced_is_kept(kept: Notebook) -> None:
    add(kept, "Maya")
    backup = make_backup(kept)
    add(kept, "Priya")
    kept.close()
    before = dump(kept.path)

    aside = restore_backup(backup, kept.path)
    assert aside == kept.path.with_name("mine-replaced-1.netbook")
    assert dump(aside) == before
    again = open_notebook(kept.path)
    assert names(again) == ["Maya"]
    assert check(again).ok
    again.close()
    assert restore_backup(aside, kept.path) == kept.path.with_name("mine-replaced-2.netbook")
    again = open_notebook(kept.path)
    assert names(again) == ["Maya", "Priya"]
    again.close()


def test_a_notebook_that_is_open_is_not_replaced(kept: Notebook) -> None:
    backup = make_backup(kept)
    add(kept, "Maya")
    with pytest.raises(Refusal) as caught:
        restore_backup(backup, kept.path)
    assert caught.value.kind == "locked"
    assert names(kept) == ["Maya"]


def test_a_backup_goes_where_there_is_no_notebook(kept: Notebook, tmp_path: Path) -> None:
    add(kept, "Maya")
    backup = make_backup(kept)
    assert restore_backup(backup, tmp_path / "new" / "other.netbook") is None
    other = open_notebook(tmp_path / "new" / "other.netbook")
    assert names(other) == ["Maya"]
    other.close()


def test_a_damaged_notebook_is_replaced_and_kept_with_its_log(kept: Notebook) -> None:
    add(kept, "Maya")
    backup = make_backup(kept)
    add(kept, "Priya")
    kept.close()
    log = kept.path.with_name("mine.netbook-wal")
    kept.path.write_bytes(b"x" * 9000)
    log.write_bytes(b"y" * 900)
    aside = restore_backup(backup, kept.path)
    assert aside is not None
    assert aside.read_bytes() == b"x" * 9000
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"y" * 900
    assert not log.exists()
    again = open_notebook(kept.path)
    assert names(again) == ["Maya"]
    again.close()


@pytest.mark.parametrize("with_manifest", [True, False])
@pytest.mark.parametrize("damage", ["cut off", "one page"])
def test_a_damaged_backup_is_not_taken_back(
    kept: Notebook, damage: str, with_manifest: bool
) -> None:
    for number in range(20):
        add(kept, f"Person {number}")
    backup = make_backup(kept)
    kept.close()
    content = bytearray(backup.read_bytes())
    if damage == "cut off":
        del content[-8192:]
    else:
        content[4096 * 2 : 4096 * 3] = b"\xfe" * 4096
    backup.write_bytes(content)
    if not with_manifest:
        backup.with_suffix(".json").unlink()
    before = kept.path.read_bytes()
    with pytest.raises(Refusal) as caught:
        restore_backup(backup, kept.path)
    assert caught.value.kind == "damaged_backup"
    assert kept.path.read_bytes() == before


def test_what_is_no_backup_is_not_taken_back(kept: Notebook, tmp_path: Path) -> None:
    kept.close()
    text_file = tmp_path / "notes.txt"
    text_file.write_text("no notebook")
    for path, kind in ((text_file, "not_a_notebook"), (tmp_path / "none", "missing")):
        with pytest.raises(Refusal) as caught:
            restore_backup(path, kept.path)
        assert caught.value.kind == kind


def test_a_backup_is_told_from_a_notebook_and_counted_unopened(
    kept: Notebook, tmp_path: Path
) -> None:
    add(kept, "Maya Okafor")
    backup = make_backup(kept)
    found = backup_at(backup)
    assert found is not None
    assert found.path == backup
    assert backup_at(kept.path) is None
    assert backup_at(tmp_path / "mine-000009.netbook") is None
    assert people_in(backup) == 1
    backup.write_bytes(b"nothing")
    assert people_in(backup) is None


def test_what_a_backup_replaces_is_the_newest_backup_then(kept: Notebook, clock: Clock) -> None:
    add(kept, "Maya Okafor")
    old = make_backup(kept)
    for number in range(12):  # so that the old one would go with the next
        clock.now += timedelta(minutes=1)
        add(kept, f"Person {number}")
        make_backup(kept)
    rest = backups(kept.backups, "mine")
    oldest = rest[-1]
    clock.now += timedelta(minutes=1)
    add(kept, "Tom Reyes")
    kept.close()
    assert old != oldest.path
    take_back(oldest.path, kept.path, clock.now)
    newest = backups(kept.backups, "mine")[0]
    assert newest.reason == "replaced"
    assert people_in(newest.path) == 14
    assert people_in(kept.path) == people_in(oldest.path)


def test_a_damaged_notebook_does_not_keep_a_backup_from_its_place(
    kept: Notebook, clock: Clock
) -> None:
    add(kept, "Maya Okafor")
    backup = make_backup(kept)
    kept.close()
    kept.path.write_bytes(b"nothing that opens" * 100)
    take_back(backup, kept.path, clock.now)
    assert people_in(kept.path) == 1


def test_a_backup_that_was_taken_back_is_written_while_somebody_reads(
    kept: Notebook, tmp_path: Path
) -> None:
    with kept.write("Add Maya") as session:
        add_person(session, "Maya")
    copy = tmp_path / "again" / "notebook.netbook"
    restore_backup(make_backup(kept), copy)
    again = open_notebook(copy)
    with again.read() as session:
        assert session.execute(text("SELECT count(*) FROM contact")).scalar_one() == 1
        with again.write("Add Tom") as writing:
            add_person(writing, "Tom")
    assert names(again) == ["Maya", "Tom"]
    again.close()
