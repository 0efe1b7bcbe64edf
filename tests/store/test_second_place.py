"""A second place for backups: each is copied there, verified, and the newest are kept."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store import second_place as module
from netbook.store.backup import backups, make_backup
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.restore import restore_backup, verify
from netbook.store.second_place import SecondPlace, all_backups, copy_newest, look_at, name_there
from tests.store.made_up import add_person, names

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
    """A notebook with one backup and a clock that stands still."""
    path = tmp_path / "home" / "mine.netbook"
    path.parent.mkdir()
    shutil.copyfile(prepared_notebook, path)
    notebook = open_notebook(path, clock=clock)
    make_backup(notebook)
    yield notebook
    notebook.close()


@pytest.fixture
def place(tmp_path: Path) -> SecondPlace:
    (tmp_path / "disk").mkdir()
    return SecondPlace(tmp_path / "disk", "a1b2", apart=False)


def add(notebook: Notebook, name: str) -> None:
    with notebook.write(f"Add {name}") as session:
        add_person(session, name)


def there(place: SecondPlace, notebook: Notebook) -> list[Path]:
    return [backup.path for backup in backups(place.folder, name_there(place, notebook.path))]


def kind_of(caught: pytest.ExceptionInfo[Refusal]) -> str:
    return caught.value.kind


def test_the_copy_is_a_backup_like_the_first(kept: Notebook, place: SecondPlace) -> None:
    add(kept, "Maya")
    make_backup(kept)
    newest = copy_newest(kept.path, place, START)
    (copy,) = there(place, kept)
    assert newest is not None
    assert copy.read_bytes() == newest.path.read_bytes()
    verify(copy, paths.bundled("migrations"))
    kept.close()
    restore_backup(copy, kept.path)
    again = open_notebook(kept.path)
    assert names(again) == ["Maya"]
    again.close()


def test_what_is_there_already_is_not_copied_again(kept: Notebook, place: SecondPlace) -> None:
    for _ in range(3):
        copy_newest(kept.path, place, START)
    assert len(there(place, kept)) == 1
    assert len(list(place.folder.iterdir())) == 2


def test_before_the_first_backup_there_is_nothing_to_copy(
    kept: Notebook, place: SecondPlace
) -> None:
    shutil.rmtree(kept.backups)
    assert copy_newest(kept.path, place, START) is None
    assert list(place.folder.iterdir()) == []


def test_a_missing_folder_is_not_made(kept: Notebook, tmp_path: Path) -> None:
    gone = SecondPlace(tmp_path / "unplugged", "a1b2", apart=False)
    with pytest.raises(Refusal) as caught:
        copy_newest(kept.path, gone, START)
    assert kind_of(caught) == "missing_folder"
    assert not gone.folder.exists()


def test_the_empty_folder_that_a_missing_disk_leaves_behind_is_not_filled(
    kept: Notebook, place: SecondPlace
) -> None:
    with pytest.raises(Refusal) as caught:
        copy_newest(kept.path, place._replace(apart=True), START)
    assert kind_of(caught) == "missing_folder"
    assert list(place.folder.iterdir()) == []


def test_a_folder_without_the_right_to_write(kept: Notebook, place: SecondPlace) -> None:
    place.folder.chmod(0o500)
    if os.access(place.folder, os.W_OK):
        pytest.skip("whoever runs the tests may write everywhere")
    for act in (
        lambda: copy_newest(kept.path, place, START),
        lambda: look_at(place.folder, kept.path),
    ):
        with pytest.raises(Refusal) as caught:
            act()
        assert kind_of(caught) == "read_only_folder"
    place.folder.chmod(0o700)
    copy_newest(kept.path, place, START)
    assert len(there(place, kept)) == 1


def test_a_file_in_the_place_of_the_folder(kept: Notebook, place: SecondPlace) -> None:
    place.folder.rmdir()
    place.folder.write_text("no folder")
    for act in (
        lambda: copy_newest(kept.path, place, START),
        lambda: look_at(place.folder, kept.path),
    ):
        with pytest.raises(Refusal) as caught:
            act()
        assert kind_of(caught) == "missing_folder"


def test_a_copy_that_stops_half_way_counts_for_nothing(
    kept: Notebook, place: SecondPlace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pull_the_plug(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:5000])
        raise OSError(5, "the disk was pulled out")

    with monkeypatch.context() as broken:
        broken.setattr(module.shutil, "copyfile", pull_the_plug)
        with pytest.raises(Refusal) as caught:
            copy_newest(kept.path, place, START)
    assert kind_of(caught) == "broken_disk"
    assert list(place.folder.iterdir()) == []
    copy_newest(kept.path, place, START)
    assert len(there(place, kept)) == 1


def test_a_copy_that_reads_back_otherwise_counts_for_nothing(
    kept: Notebook, place: SecondPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.shutil, "copyfile", lambda _from, to: to.write_bytes(b"x" * 5000))
    with pytest.raises(Refusal) as caught:
        copy_newest(kept.path, place, START)
    assert kind_of(caught) == "damaged_backup"
    assert list(place.folder.iterdir()) == []


def test_what_a_dead_program_left_goes_after_a_day(
    kept: Notebook, place: SecondPlace, clock: Clock
) -> None:
    left = place.folder / f".{name_there(place, kept.path)}-x.unproven"
    left.touch()
    made_at = datetime.fromtimestamp(left.stat().st_mtime, UTC)
    copy_newest(kept.path, place, made_at)
    assert left.exists()
    copy_newest(kept.path, place, made_at + timedelta(hours=25))
    assert not left.exists()


def test_the_newest_and_the_last_of_each_day_are_kept_there_too(
    kept: Notebook, place: SecondPlace, clock: Clock
) -> None:
    for number in range(45):
        clock.now = START + timedelta(hours=8 * number)
        add(kept, f"Person {number}")
        make_backup(kept)
        copy_newest(kept.path, place, clock.now)
    first = {backup.made_at for backup in backups(kept.backups, "mine")}
    name = name_there(place, kept.path)
    assert {backup.made_at for backup in backups(place.folder, name)} == first
    assert len(first) < 45


def test_other_machines_and_other_notebooks_keep_theirs(
    kept: Notebook, place: SecondPlace, prepared_notebook: Path, tmp_path: Path
) -> None:
    """Several lie in one synced folder; none rotates or takes the name of another's."""
    elsewhere = tmp_path / "elsewhere" / "mine.netbook"
    elsewhere.parent.mkdir()
    shutil.copyfile(prepared_notebook, elsewhere)
    other = open_notebook(elsewhere)
    add(other, "Priya")
    make_backup(other)
    other_machine = place._replace(mark="c3d4")
    copy_newest(kept.path, place, START)
    copy_newest(other.path, place, START)
    copy_newest(kept.path, other_machine, START)
    other.close()
    found = [there(place, kept), there(place, other), there(other_machine, kept)]
    assert [len(each) for each in found] == [1, 1, 1]
    assert len({path for each in found for path in each}) == 3


def test_both_places_are_offered_newest_first_and_each_backup_once(
    kept: Notebook, place: SecondPlace, clock: Clock
) -> None:
    copy_newest(kept.path, place, START)
    clock.now += timedelta(hours=2)
    add(kept, "Maya")
    newest = make_backup(kept)
    assert [b.path.name for b in all_backups(kept.path, place)] == [
        "mine-000002.netbook",
        "mine-000001.netbook",
    ]
    shutil.rmtree(kept.backups)
    assert [b.path for b in all_backups(kept.path, place)] == there(place, kept)
    assert all_backups(kept.path, None) == []
    assert newest not in {b.path for b in all_backups(kept.path, place)}
    shutil.rmtree(place.folder)
    assert all_backups(kept.path, place) == []


@pytest.mark.parametrize("own", ["data", "notebook", "backups"])
def test_netbooks_own_folders_are_no_second_place(kept: Notebook, own: str) -> None:
    folder = {
        "data": paths.data_folder(),
        "notebook": kept.path.parent,
        "backups": kept.backups,
    }[own]
    folder.mkdir(parents=True, exist_ok=True)
    with pytest.raises(Refusal) as caught:
        look_at(folder, kept.path)
    assert kind_of(caught) == "own_folder"


def test_a_folder_on_the_same_disk_is_told_and_left_as_it_was(
    kept: Notebook, place: SecondPlace
) -> None:
    assert look_at(place.folder, kept.path) is False
    assert list(place.folder.iterdir()) == []
