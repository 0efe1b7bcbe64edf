"""Keeping a notebook safe and sound from the command line."""

import os
from pathlib import Path

from netbook import __version__, paths


def test_a_sound_notebook(stocked) -> None:
    document = stocked("check", "--json").document
    assert set(document) == {"ok", "problems", "content_hash", "revision", "version"}
    assert (document["ok"], document["problems"]) == (True, [])
    assert document["version"] == __version__
    assert document["content_hash"] in stocked("check").out


def test_the_content_goes_by_what_was_entered(run, people_file, tmp_path) -> None:
    one, other = tmp_path / "one.netbook", tmp_path / "other.netbook"
    for path in (one, other):
        run("import", people_file, "--notebook", path)
    run("undo", "--notebook", other)
    empty = run("check", "--json", "--notebook", other).document["content_hash"]
    run("redo", "--notebook", other)
    hashes = [
        run("check", "--json", "--notebook", p).document["content_hash"] for p in (one, other)
    ]
    assert hashes[0] == hashes[1] != empty


def test_a_file_that_is_no_notebook(run, tmp_path) -> None:
    path = tmp_path / "no.netbook"
    path.write_bytes(b"no notebook at all" * 1_000)
    for verb in ("people", "check", "undo", "backup"):
        done = run(verb, "--notebook", path)
        assert done == (1, "", "netbook: no.netbook is not a NetBook notebook.\n")
    document = run("check", "--json", "--notebook", path).document
    assert document == {
        "ok": False,
        "problems": ["no.netbook is not a NetBook notebook."],
        "content_hash": None,
        "revision": None,
        "version": __version__,
    }
    assert path.read_bytes() == b"no notebook at all" * 1_000


def test_a_folder_is_no_notebook(run, tmp_path) -> None:
    done = run("people", "--notebook", tmp_path)
    assert done.code == 1
    assert "is a folder" in done.err


def test_backup_and_restore(stocked, tmp_path) -> None:
    before = stocked("check", "--json").document["content_hash"]
    backup = Path(stocked("backup", "--json").document["backup"])
    assert backup.exists()
    stocked("undo")
    assert stocked("people", "--json").document == []
    done = stocked("restore", backup)
    assert (done.code, done.err) == (0, "")
    assert stocked("check", "--json").document["content_hash"] == before
    assert len(stocked("people", "--json").document) == 3
    elsewhere = tmp_path / "elsewhere.netbook"
    assert stocked("restore", backup, "--notebook", elsewhere, "--json").document == {
        "notebook": str(elsewhere),
        "replaced": None,
    }


def test_restoring_what_is_no_backup(stocked, tmp_path) -> None:
    before = stocked("check", "--json").document["content_hash"]
    path = tmp_path / "no.netbook"
    path.write_bytes(b"x" * 10_000)
    assert stocked("restore", path).code == 1
    assert stocked("restore", tmp_path / "none.netbook").code == 1
    assert stocked("check", "--json").document["content_hash"] == before


def test_the_example_is_never_made_over_another_notebook(stocked) -> None:
    before = stocked("check", "--json").document["content_hash"]
    done = stocked("demo")
    assert (done.code, done.out) == (1, "")
    assert "already there" in done.err
    assert stocked("check", "--json").document["content_hash"] == before


def test_the_example_somewhere_else(run, tmp_path) -> None:
    path = tmp_path / "example.netbook"
    done = run("demo", "--notebook", path)
    assert (done.code, done.err) == (0, "")
    assert str(path) in done.out
    assert run("check", "--notebook", path, "--json").document["ok"]
    assert run("undo", "--notebook", path).out == "There is nothing to undo.\n"


def choose_second(folder: Path) -> None:
    """As Settings writes it."""
    paths.data_folder().mkdir(parents=True, exist_ok=True)
    lines = ["[backup]", "apart=0", "mark=a1b2c3d4", f"second={os.fsencode(folder).hex()}", ""]
    paths.machine_settings().write_text("\n".join(lines), "ascii")


def test_a_backup_goes_to_the_second_place_too(stocked, tmp_path) -> None:
    assert "on this disk only" in stocked("backup").out
    disk = tmp_path / "disk"
    disk.mkdir()
    choose_second(disk)
    done = stocked("backup")
    assert (done.code, done.err) == (0, "")
    assert f"also in {disk}" in done.out
    (copy,) = disk.glob("*.netbook")
    document = stocked("backup", "--json").document
    assert document["second"] == str(disk)
    assert copy.read_bytes() == Path(document["backup"]).read_bytes()


def test_a_missing_second_place_does_not_keep_a_backup_from_being_made(stocked, tmp_path) -> None:
    choose_second(tmp_path / "unplugged")
    done = stocked("backup")
    assert (done.code, done.err) == (0, "")
    assert f"but not in {tmp_path / 'unplugged'}: There is no folder" in done.out
    document = stocked("backup", "--json").document
    assert document["second"] is None
    assert Path(document["backup"]).exists()
    assert not (tmp_path / "unplugged").exists()
