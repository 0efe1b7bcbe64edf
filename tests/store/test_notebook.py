"""A notebook is read in moments and written in actions; what is no notebook is left alone."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlcipher3 import dbapi2 as sqlite

from netbook.core.problem import Refusal
from netbook.store import connection
from netbook.store.notebook import Change, Notebook, open_notebook
from netbook.store.upgrade import APPLICATION_ID
from tests.store.made_up import add_person, add_talk, names, rows, run


def everything_in(folder: Path) -> dict[str, bytes]:
    """All files of a folder with their bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(path: Path, *, exclusive: bool = True) -> str:
    """Open what must not open; the kind of the refusal."""
    with pytest.raises(Refusal) as caught:
        open_notebook(path, exclusive=exclusive)
    return caught.value.kind


def add_twins(notebook: Notebook) -> None:
    with notebook.write("Add twins") as session:
        add_person(session, "Maya")
        add_person(session, "Maya")


def add_many(notebook: Notebook, count: int) -> None:
    with notebook.write("Add many") as session:
        for number in range(count):
            add_person(session, f"Person {number}")


def interrupted(_: int) -> None:
    raise KeyboardInterrupt


# --- reading and writing ------------------------------------------------------------------------


def test_what_was_written_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "mine.netbook"
    notebook = open_notebook(path)
    with notebook.write("Add Maya") as session:
        add_person(session, "Maya")
    notebook.close()

    notebook = open_notebook(path)
    assert names(notebook) == ["Maya"]
    notebook.close()
    assert sorted(everything_in(path.parent)) == ["mine.netbook", "mine.netbook.lock"]


def test_a_new_notebook_has_its_circles(notebook: Notebook) -> None:
    query = "SELECT name, cadence_days FROM circle"
    assert dict(rows(notebook, query)) == {"inner": 21, "active": 42, "light": 90, "none": None}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_only_its_owner_may_read_a_notebook(tmp_path: Path) -> None:
    notebook = open_notebook(tmp_path / "a" / "mine.netbook")
    with notebook.write("Add Maya") as session:
        add_person(session, "Maya")
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "a").iterdir()}
    notebook.close()
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}
    assert "mine.netbook-wal" in modes


def test_reading_sees_one_moment(notebook: Notebook) -> None:
    with notebook.read() as session:
        count = text("SELECT count(*) FROM contact")
        assert session.execute(count).scalar_one() == 0
        with notebook.write("Add Maya") as writing:
            add_person(writing, "Maya")
        assert session.execute(count).scalar_one() == 0
    assert names(notebook) == ["Maya"]


def test_one_reads_what_was_there_while_another_thread_writes(notebook: Notebook) -> None:
    written, looked = threading.Event(), threading.Event()

    def import_many() -> None:
        with notebook.write("Import") as session:
            for number in range(200):
                add_person(session, f"Person {number}")
            written.set()
            looked.wait(30)

    worker = threading.Thread(target=import_many)
    worker.start()
    written.wait(30)
    assert names(notebook) == []
    looked.set()
    worker.join()
    assert len(names(notebook)) == 200


def test_those_who_write_at_once_take_turns(notebook: Notebook) -> None:
    def add(number: int) -> None:
        with notebook.write(f"Add {number}") as session:
            add_person(session, f"Person {number}")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(40)))
    assert len(names(notebook)) == 40
    while notebook.undo():
        pass
    assert names(notebook) == []


def test_reading_refuses_to_write(notebook: Notebook) -> None:
    with pytest.raises(OperationalError), notebook.read() as session:
        add_person(session, "Maya")
    assert names(notebook) == []


def test_an_error_takes_the_whole_action_back(notebook: Notebook) -> None:
    with pytest.raises(IntegrityError):
        add_twins(notebook)
    with pytest.raises(KeyboardInterrupt), notebook.write("Add Priya") as session:
        interrupted(add_person(session, "Priya"))
    assert names(notebook) == []
    assert notebook.history() == (None, None)


def test_a_write_inside_a_write_is_our_mistake(notebook: Notebook) -> None:
    with pytest.raises(RuntimeError), notebook.write("One"), notebook.write("Two"):
        pass
    with notebook.write("Three") as session:
        add_person(session, "Maya")
    assert names(notebook) == ["Maya"]


def test_errors_carry_no_personal_data(notebook: Notebook) -> None:
    with pytest.raises(IntegrityError) as caught:
        add_twins(notebook)
    assert "Maya" not in str(caught.value)


# --- notices ------------------------------------------------------------------------------------


def test_one_notice_for_each_action_says_which_tables(notebook: Notebook) -> None:
    changes: list[Change] = []
    notebook.subscribe(changes.append)
    with notebook.write("Write it down") as session:
        maya = add_person(session, "Maya")
        add_talk(session, 100, maya)
        assert changes == []
    contact = {"contact", "contact_point", "contact_text"}
    talk = {"interaction", "interaction_text", "participant"}
    assert changes == [Change(frozenset(contact | talk), notebook.last_step)]
    notebook.undo()
    assert changes[1:] == [Change(frozenset(contact | talk), None)]


def test_an_action_that_changes_nothing_leaves_no_step_and_no_notice(notebook: Notebook) -> None:
    with notebook.write("Add Maya") as session:
        maya = add_person(session, "Maya")
    step = notebook.last_step
    changes: list[Change] = []
    notebook.subscribe(changes.append)
    with notebook.write("Look") as session:
        session.execute(text("SELECT 1"))
    with notebook.write("Same again") as session:
        run(session, "UPDATE contact SET formatted_name = 'Maya' WHERE id = :id", id=maya)
    assert changes == []
    assert notebook.last_step == step


def test_half_written_text_leaves_no_step_and_no_notice(notebook: Notebook) -> None:
    changes: list[Change] = []
    notebook.subscribe(changes.append)
    with notebook.write_unlogged() as session:
        run(session, "INSERT INTO unfinished (place, text) VALUES ('line', 'coffee with')")
    assert (changes, notebook.last_step) == ([], None)
    assert rows(notebook, "SELECT text FROM unfinished") == [("coffee with",)]


# --- one writer ---------------------------------------------------------------------------------


def test_one_reads_beside_the_one_that_writes(notebook: Notebook) -> None:
    assert refused(notebook.path) == "locked"
    beside = open_notebook(notebook.path, exclusive=False)
    with notebook.write("Add Maya") as session:
        add_person(session, "Maya")
    assert names(beside) == ["Maya"]
    with pytest.raises(Refusal) as caught, beside.write("Add Priya"):
        pass
    assert caught.value.kind == "locked"
    beside.close()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_second_name_is_no_second_notebook(notebook: Notebook, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "other.netbook"
    other.parent.mkdir()
    other.symlink_to(notebook.path)
    assert refused(other) == "locked"


def test_who_only_reads_makes_no_notebook(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.netbook", exclusive=False) == "no_notebook"
    assert list(tmp_path.iterdir()) == []


def test_an_end_without_closing_is_noticed(notebook: Notebook, tmp_path: Path) -> None:
    with notebook.write("Add Maya") as session:
        add_person(session, "Maya")
    # What a dead program leaves: the file and its log of writes, with nobody's lock.
    left = tmp_path / "left.netbook"
    for suffix in ("", "-wal"):
        left.with_name(left.name + suffix).write_bytes(
            notebook.path.with_name(notebook.path.name + suffix).read_bytes()
        )
    opened = open_notebook(left)
    assert opened.ended_uncleanly
    assert names(opened) == ["Maya"]
    opened.close()
    opened = open_notebook(left)
    assert not opened.ended_uncleanly
    opened.close()


# --- what is no notebook, or none of ours --------------------------------------------------------


def other_database(path: Path) -> None:
    database = sqlite.connect(str(path))
    database.execute("CREATE TABLE contact (id INTEGER PRIMARY KEY)")
    database.close()


BAD = {
    "a text": (lambda path: path.write_text("BEGIN:VCARD\n"), "not_a_notebook"),
    "empty": (lambda path: path.write_bytes(b""), "not_a_notebook"),
    "noise": (lambda path: path.write_bytes(bytes(range(256)) * 40), "not_a_notebook"),
    "another database": (other_database, "not_a_notebook"),
    "a folder": (lambda path: path.mkdir(), "is_folder"),
}


@pytest.mark.parametrize("exclusive", [True, False])
@pytest.mark.parametrize("name", BAD)
def test_what_is_no_notebook_is_left_alone(tmp_path: Path, name: str, exclusive: bool) -> None:
    make, kind = BAD[name]
    path = tmp_path / "mine.netbook"
    make(path)
    before = everything_in(tmp_path)
    assert refused(path, exclusive=exclusive) == kind
    assert everything_in(tmp_path) == before


def altered(prepared: Path, path: Path, *statements: str) -> dict[str, bytes]:
    """A copy of a notebook that another program changed; what lies in its folder."""
    path.write_bytes(prepared.read_bytes())
    database = sqlite.connect(str(path), isolation_level=None)
    for statement in statements:
        database.execute(statement)
    database.execute("PRAGMA journal_mode = DELETE")
    database.close()
    return everything_in(path.parent)


@pytest.mark.parametrize("exclusive", [True, False])
def test_a_notebook_of_a_newer_program_is_left_alone(
    prepared_notebook: Path, tmp_path: Path, exclusive: bool
) -> None:
    path = tmp_path / "mine.netbook"
    before = altered(
        prepared_notebook,
        path,
        "UPDATE alembic_version SET version_num = '9999'",
        "CREATE TABLE from_the_future (id INTEGER PRIMARY KEY)",
    )
    assert refused(path, exclusive=exclusive) == "newer_notebook"
    after = everything_in(tmp_path)
    after.pop("mine.netbook.lock", None)
    assert after == before


@pytest.mark.parametrize("damage", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_notebook_without_a_revision_is_damaged(
    prepared_notebook: Path, tmp_path: Path, damage: str
) -> None:
    path = tmp_path / "mine.netbook"
    before = altered(prepared_notebook, path, damage)
    assert refused(path) == "damaged"
    assert everything_in(tmp_path) == before


def test_a_cut_off_notebook_is_damaged(prepared_notebook: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.netbook"
    path.write_bytes(prepared_notebook.read_bytes()[:3000])
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4)
    assert refused(path) == "damaged"
    assert path.stat().st_size == 3000


def test_damage_met_while_reading_is_said(prepared_notebook: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.netbook"
    content = bytearray(prepared_notebook.read_bytes())
    database = sqlite.connect(str(prepared_notebook))
    (page,) = database.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'circle'"
    ).fetchone()
    database.close()
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    notebook = open_notebook(path)
    with pytest.raises(Refusal) as caught:
        rows(notebook, "SELECT cadence_days FROM circle")
    assert caught.value.kind == "damaged"
    notebook.close()


def test_a_full_disk_takes_the_action_back(notebook: Notebook) -> None:
    with notebook.write("Add Maya") as session:
        add_person(session, "Maya")
    with notebook.write("Keep the disk small") as session:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(Refusal) as caught:
        add_many(notebook, 1000)
    assert caught.value.kind == "disk_full"
    assert names(notebook) == ["Maya"]
    with notebook.write("Have room again") as session:
        session.execute(text("PRAGMA max_page_count = 1000000"))
        add_person(session, "Priya")
    assert names(notebook) == ["Maya", "Priya"]


def test_an_old_driver_is_told_at_once(monkeypatch: Any, tmp_path: Path) -> None:
    monkeypatch.setattr(connection, "LEAST_SQLITE", (99, 0, 0))
    with pytest.raises(RuntimeError):
        open_notebook(tmp_path / "mine.netbook")
    assert list(tmp_path.iterdir()) == []
