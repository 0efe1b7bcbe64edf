"""The command line as a program of its own: its locks, its pipes and what it prints with."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="asks a POSIX system")


def test_from_an_address_book_to_an_export(program, people_file, tmp_path) -> None:
    assert program("import", people_file).stdout == b"Imported 3, 0 known, 0 unreadable.\n"
    done = program("people", "--json")
    assert [person["name"] for person in json.loads(done.stdout)] == [
        "Maya Okafor",
        "Tom Adams",
        "Tom Wójcik",
    ]
    done = program("export", "-", "northwind")
    assert done.stdout.startswith(b"BEGIN:VCARD\r\nVERSION:4.0\r\n")
    assert b"FN:Maya Okafor\r\n" in done.stdout
    assert program("show", "nobody at all").returncode == 1


def test_it_prints_utf8_whatever_the_locale(program, people_file) -> None:
    latin = {"PYTHONIOENCODING": "latin-1", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = program("import", "--dry-run", "--json", people_file, env=latin)
    assert "Tom Wójcik".encode() in done.stdout


def test_reading_verbs_work_beside_a_writer_and_writing_verbs_say_so(
    program, stocked, netbook_home, tmp_path
) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from netbook.store.notebook import open_notebook\n"
        "notebook = open_notebook(Path(sys.argv[1]))\n"
        "print('open', flush=True)\n"
        "sys.stdin.readline()\n"
        "notebook.close()\n"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", script, netbook_home / "notebook.netbook"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert window.stdin
    assert window.stdout
    with window.stdin, window.stdout:
        assert window.stdout.readline() == b"open\n"
        for verb in (["people"], ["due"], ["show", "Maya"], ["search", "tom"], ["check"]):
            assert stocked(*verb).code == 0
        assert stocked("export", tmp_path / "out.vcf").code == 0
        assert stocked("backup").code == 0
        people = tmp_path / "people.vcf"
        for verb in (
            ["log", "call with Maya Okafor today"],
            ["import", people],
            ["undo"],
            ["redo"],
        ):
            done = stocked(*verb)
            assert (done.code, done.out) == (1, "")
            assert done.err == (
                "netbook: This notebook is open in another NetBook; close that one first.\n"
            )
        document = stocked("import", people, "--json").document
        assert (document["new"], document["files"]) == (0, [])
        assert stocked("restore", tmp_path / "out.vcf").code == 1
        window.stdin.write(b"\n")
        window.stdin.flush()
        window.wait()
    assert stocked("log", "call with Maya Okafor today").code == 0


@posix
def test_a_reader_that_has_seen_enough(program, stocked) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        for verb in (["people"], ["export", "-"], ["--help"], ["search", "tom", "--json"]):
            done = program(*verb, stdout=writer, stderr=subprocess.PIPE, capture_output=False)
            assert (done.returncode, done.stderr) == (0, b"")
    finally:
        os.close(writer)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /dev/full")
@posix
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize(
    "argv", [["introduce", "Maya", "--json"], ["introduce", "Nobody", "--json"], ["export", "-"]]
)
def test_what_is_closed_is_done_without(program, stocked, argv: list[str], closed: str) -> None:
    open_ones = program(*argv)
    done = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "netbook", *argv],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        check=False,
    )
    assert done.returncode == open_ones.returncode
    assert done.stdout == (b"" if " >" in f" {closed}" else open_ones.stdout)
    assert done.stderr == (b"" if "2>" in closed else open_ones.stderr)


def test_a_full_disk_behind_the_output(program, stocked) -> None:
    for verb in (["people"], ["export", "-"]):
        with Path("/dev/full").open("wb") as full:
            done = program(*verb, stdout=full, stderr=subprocess.PIPE, capture_output=False)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert b"Traceback" not in done.stderr


def test_the_version_starts_without_the_store(program) -> None:
    code = "import sys; from netbook.cli import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert {"sqlalchemy", "PySide6", "netbook.store"} & set(done.stdout.split()) == set()


def test_an_error_of_the_program_is_no_error_of_the_world(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from netbook.cli import people

    def broken(_call: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(people, "people", broken)
    with pytest.raises(ZeroDivisionError):
        run("people")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes as a name")
def test_names_of_files_may_be_of_any_bytes(program, people_file) -> None:
    odd = os.fsdecode(os.fsencode(people_file.parent) + b"/leute-\xfc.")
    people_file.rename(odd + "vcf")
    assert program("import", odd + "vcf").stdout == b"Imported 3, 0 known, 0 unreadable.\n"
    assert program("log", "coffee with Maya Okafor \udcfc").returncode == 0
    assert program("--notebook", odd + "netbook", "import", odd + "vcf").returncode == 0
    assert program("--notebook", odd + "netbook", "backup").stderr == b""
