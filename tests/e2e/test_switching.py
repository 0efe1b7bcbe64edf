"""From notebook to notebook in one run of the program, and what the next start opens."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from netbook import paths
from netbook.core.card import Card
from netbook.store.backup import make_backup
from netbook.store.contacts import add_contact
from netbook.store.notebook import open_notebook
from netbook.transfer.demo import make_example

Shown = list[dict[str, Any]]


def begin(*steps: list[str], arguments: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
    """The program in a process of its own, which takes these steps."""
    words = [json.dumps(arguments), json.dumps(steps)]
    probe = [sys.executable, "-m", "tests.e2e.switching", *words]
    return subprocess.Popen(probe, stdout=subprocess.PIPE, env=dict(os.environ))


def run(*steps: list[str], arguments: tuple[str, ...] = ()) -> Shown:
    """What each window of one run showed."""
    program = begin(*steps, arguments=arguments)
    told, _ = program.communicate(timeout=120)
    assert program.returncode == 0
    return [json.loads(line) for line in told.splitlines()]


def notebook_of(path: Path, *names: str) -> Path:
    """A notebook with these people."""
    notebook = open_notebook(path)
    with notebook.write("Add") as s:
        for name in names:
            add_contact(s, Card(formatted_name=name), now=datetime.now(UTC))
    notebook.close()
    return path


@pytest.fixture
def mine(netbook_home: Path) -> Path:
    """The usual notebook, with one person."""
    return notebook_of(paths.usual_notebook(), "Maya Okafor")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Path]:
    """Another one, with two people, by a name that takes some care."""
    return notebook_of(tmp_path / "Zoë & Co.netbook", "Tom Wójcik", "Priya")


def test_another_notebook_opens_in_place_and_again_at_the_next_start(
    mine: Path, other: Path
) -> None:
    first, second = run(["switch", str(other)], ["close"])
    assert (first["notebook"], first["people"], first["next"]) == (mine.name, 1, mine.name)
    assert (second["notebook"], second["people"], second["next"]) == (other.name, 2, other.name)
    assert second["size"] == [700, 500]
    (again,) = run(["close"])
    assert again["notebook"] == other.name
    assert paths.notebook_path() == other
    command = [sys.executable, "-m", "netbook", "people"]
    told = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert "Tom Wójcik" in told.stdout.decode()


def test_the_same_notebook_opens_anew(mine: Path) -> None:
    shown = run(["switch", str(mine)], ["switch", str(mine)], ["close"])
    assert [window["notebook"] for window in shown] == [mine.name] * 3


def test_back_to_the_usual_notebook_forgets_the_other(mine: Path, other: Path) -> None:
    run(["switch", str(other)], ["switch", str(mine)], ["close"])
    assert paths.notebook_path() == mine


def test_a_notebook_that_was_named_is_not_remembered(mine: Path, other: Path) -> None:
    (shown,) = run(["close"], arguments=("--notebook", str(other)))
    assert shown["notebook"] == other.name
    assert paths.notebook_path() == mine


@pytest.mark.parametrize("bad", ["nonsense", "folder", "newer", "locked"])
def test_what_cannot_be_opened_leaves_everything_as_it_is(
    mine: Path, other: Path, tmp_path: Path, bad: str
) -> None:
    wrong = tmp_path / "wrong.netbook"
    holder = None
    if bad == "nonsense":
        wrong.write_bytes(b"no notebook at all" * 100)
    elif bad == "folder":
        wrong.mkdir()
    elif bad == "newer":
        notebook = open_notebook(wrong)
        with notebook.write("Age") as s:
            s.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        notebook.close()
    else:
        holder, wrong = open_notebook(other), other
    before, after = run(["switch", str(wrong)], ["close"])
    if holder:
        holder.close()
    assert before["notebook"] == after["notebook"] == mine.name
    assert len(after["said"]) == 1
    assert after["next"] == mine.name


def test_a_last_notebook_that_is_gone_is_not_made_anew(mine: Path, other: Path) -> None:
    run(["switch", str(other)], ["close"])
    gone = other.rename(other.with_name("elsewhere.netbook"))
    trouble, usual = run(["press", "Open the usual notebook"], ["close"])
    assert any(other.name in said for said in trouble["trouble"])
    assert usual["notebook"] == mine.name
    assert not other.exists()
    assert gone.exists()
    assert paths.notebook_path() == mine


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("bad", ["circle", "pipe", "endless", "long"])
def test_a_last_notebook_that_is_no_file_leaves_the_way_to_the_usual_one(
    mine: Path, tmp_path: Path, bad: str
) -> None:
    wrong = tmp_path / ("x" * 300 if bad == "long" else "wrong.netbook")
    if bad == "circle":
        wrong.symlink_to(wrong)
    elif bad == "pipe":
        os.mkfifo(wrong)
    elif bad == "endless":
        wrong = Path("/dev/zero")
    paths.machine_settings().write_text(f"[notebook]\npath={os.fsencode(wrong).hex()}\n")
    trouble, usual = run(["press", "Open the usual notebook"], ["close"])
    assert any(wrong.name in said for said in trouble["trouble"])
    assert usual["people"] == 1


def test_the_command_line_makes_no_notebook_in_the_place_of_one_that_is_gone(
    mine: Path, other: Path
) -> None:
    run(["switch", str(other)], ["close"])
    other.unlink()
    for verb in (["people"], ["demo"]):
        command = [sys.executable, "-m", "netbook", *verb]
        told = subprocess.run(command, capture_output=True, check=False, timeout=60)
        assert told.returncode == 1
        assert other.name in told.stderr.decode()
    assert not other.exists()


def test_the_way_back_makes_no_notebook_in_the_place_of_one_that_is_gone(
    mine: Path, other: Path
) -> None:
    example = paths.example_notebook()
    make_example(example, today=date.today(), now=datetime.now(UTC))
    run(["switch", str(other)], ["close"])
    other.unlink()
    away = ("--notebook", str(example))
    shown, still = run(["switch", str(other)], ["close"], arguments=away)
    assert shown["example"]
    assert still["example"]
    assert any(other.name in said for said in still["said"])
    assert not other.exists()


def test_two_notebooks_at_once_open_the_first_and_hold_no_other(
    mine: Path, other: Path, tmp_path: Path
) -> None:
    third = notebook_of(tmp_path / "third.netbook")
    steps = (["switch both", str(other), str(third)], ["switch", str(third)], ["close"])
    shown = run(*steps)
    assert [window["notebook"] for window in shown] == [mine.name, other.name, third.name]


def test_the_example_is_left_by_its_way_back_and_by_closing(mine: Path, other: Path) -> None:
    example = paths.example_notebook()
    make_example(example, today=date.today(), now=datetime.now(UTC))
    run(["switch", str(other)], ["close"])
    shown = run(["switch", str(example)], ["home"], ["switch", str(example)], ["close"])
    assert [window["notebook"] for window in shown] == [
        *(other.name, example.name, other.name, example.name),
    ]
    assert [window["example"] for window in shown] == [False, True, False, True]
    assert not (paths.backups_folder(example) / f"{example.stem}-000001.netbook").exists()
    (next_start,) = run(["close"])
    assert next_start["notebook"] == other.name


def test_a_backup_takes_the_place_of_the_notebook_which_becomes_a_backup(mine: Path) -> None:
    notebook = open_notebook(mine)
    backup = make_backup(notebook)
    notebook.close()
    notebook_of(mine, "Tom Wójcik")
    before, after = run(["take back", str(backup)], ["close"])
    assert (before["people"], after["people"]) == (2, 1)
    assert len(after["said"]) == 1
    newest = max(paths.backups_folder(mine).glob("*.netbook"))
    assert newest != backup
    _, back_again = run(["take back", str(newest)], ["close"])
    assert back_again["people"] == 2


def test_a_damaged_backup_changes_nothing_and_says_so(mine: Path) -> None:
    notebook = open_notebook(mine)
    backup = make_backup(notebook)
    notebook.close()
    backup.write_bytes(backup.read_bytes()[:-2000])
    _, after = run(["take back", str(backup)], ["close"])
    assert after["people"] == 1
    assert any(backup.name in said for said in after["said"])


def test_where_the_notebook_is_damaged_a_backup_takes_its_place(mine: Path) -> None:
    notebook = open_notebook(mine)
    make_backup(notebook)
    notebook.close()
    data = bytearray(mine.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    mine.write_bytes(data)
    trouble, after = run(["press", "Take back a backup…"], ["close"])
    assert "Take back a backup…" in trouble["buttons"]
    assert after["people"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets not everybody make links")
def test_behind_a_link_the_backups_are_those_of_the_file_itself(mine: Path, other: Path) -> None:
    notebook = open_notebook(other)
    make_backup(notebook)
    notebook.close()
    other.write_bytes(other.read_bytes()[:8192])
    link = mine.with_name("link.netbook")
    link.symlink_to(other)
    arguments = ("--notebook", str(link))
    _, after = run(["press", "Take back a backup…"], ["close"], arguments=arguments)
    assert after["people"] == 2
    assert link.is_symlink()


def test_a_second_start_with_another_notebook_opens_it_in_the_window(
    mine: Path, other: Path
) -> None:
    with begin(["wait"], ["close"]) as first:
        assert first.stdout is not None
        assert json.loads(first.stdout.readline())["notebook"] == mine.name
        command = [sys.executable, "-m", "netbook", "--notebook", str(other)]
        second = subprocess.run(command, check=False, timeout=60)
        assert second.returncode == 0
        assert json.loads(first.stdout.readline())["notebook"] == other.name
    assert first.returncode == 0
    assert paths.notebook_path() == mine


def test_a_second_start_without_one_only_comes_to_the_front(mine: Path, other: Path) -> None:
    steps = (["wait"], ["close"])
    with begin(*steps, arguments=("--notebook", str(other))) as first:
        assert first.stdout is not None
        first.stdout.readline()
        for named in ((), ("--notebook", str(mine))):
            command = [sys.executable, "-m", "netbook", *named]
            assert subprocess.run(command, check=False, timeout=60).returncode == 0
        # Only the one that names a notebook opened a window.
        assert json.loads(first.stdout.readline())["notebook"] == mine.name
    assert first.returncode == 0
