"""Bringing people in and taking them away from the command line."""

import json
from pathlib import Path

import pytest

PROBLEM_KEYS = {"line", "reason"}


def test_a_dry_run_prints_every_card_and_stores_nothing(run, people_file, netbook_home) -> None:
    done = run("import", "--dry-run", "--json", people_file)
    assert (done.code, done.err) == (0, "")
    (file,) = done.document["files"]
    assert set(file) == {"file", "format", "contacts", "problems"}
    assert (file["file"], file["format"], file["problems"]) == (str(people_file), "vcard", [])
    maya = file["contacts"][0]
    assert maya["formatted_name"] == "Maya Okafor"
    assert maya["organisations"] == [
        {"name": "Northwind Traders", "units": [], "title": "Head of Data", "role": None}
    ]
    assert maya["emails"] == [
        {"value": "maya@northwind.example", "labels": ["work"], "preferred": False}
    ]
    assert (maya["photo"], maya["birthday"], maya["phones"]) == (None, None, [])
    assert not netbook_home.exists()


def test_a_dry_run_in_words(run, people_file) -> None:
    assert run("import", "--dry-run", people_file).out == f"{people_file}: 3 people\n"


def test_importing_says_what_came_in(run, people_file, tmp_path) -> None:
    assert run("import", people_file) == (0, "Imported 3, 0 known, 0 unreadable.\n", "")
    more = tmp_path / "more.vcf"
    more.write_bytes(
        people_file.read_bytes()
        + b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Elif Kaya\r\nEND:VCARD\r\n"
        + b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"
    )
    done = run("import", more)
    assert done.code == 0
    first, *problems = done.out.splitlines()
    assert first == "Imported 1, 3 known, 1 unreadable."
    assert len(problems) == 1
    assert problems[0].startswith(f"{more}, line ")


def test_importing_three_times_is_the_same_notebook(run, people_file) -> None:
    hashes = []
    for _ in range(3):
        assert run("import", people_file).code == 0
        hashes.append(run("check", "--json").document["content_hash"])
    assert len(set(hashes)) == 1
    assert len(hashes[0]) == 64


def test_importing_as_json(run, people_file) -> None:
    document = run("--json", "import", people_file).document
    assert document == {
        "files": [{"file": str(people_file), "format": "vcard", "contacts": 3, "problems": []}],
        "new": 3,
        "changed": 0,
        "known": 0,
        "unreadable": 0,
    }


def test_several_files_are_one_action(run, people_file, tmp_path) -> None:
    other = tmp_path / "other.csv"
    other.write_text(
        "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value\nElif,Kaya,,e@k.example\n"
    )
    assert run("import", people_file, other).out == "Imported 4, 0 known, 0 unreadable.\n"
    assert run("undo").out == "Undone: Import 2 files.\n"
    assert run("people", "--json").document == []


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("none.vcf", None, "there is no such file"),
        ("", None, "this is a folder, not a file"),
        ("empty", b"", "the file is empty"),
        ("picture.vcf", b"\x89PNG\r\n\x1a\n\0\0\0\0", "this is not a text file of contacts"),
        ("diary.vcf", b"Dear diary\n", "this is neither a vCard nor a CSV file of contacts"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_and_1(
    run, tmp_path: Path, netbook_home, name: str, content: bytes | None, reason: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert run("import", path) == (1, "", f"netbook: {path}: {reason}\n")
    done = run("import", "--dry-run", "--json", path)
    assert done.code == 1
    assert done.document == {
        "files": [
            {
                "file": str(path),
                "format": None,
                "contacts": [],
                "problems": [{"line": 0, "reason": reason}],
            }
        ]
    }
    assert not netbook_home.exists()


def test_one_bad_file_does_not_hold_up_the_others(run, people_file, tmp_path) -> None:
    missing = tmp_path / "none.vcf"
    done = run("import", missing, people_file)
    assert done.code == 1
    assert done.out == "Imported 3, 0 known, 1 unreadable.\n"
    assert done.err == f"netbook: {missing}: there is no such file\n"


def test_exporting_all_and_some(stocked, tmp_path) -> None:
    target = tmp_path / "out.vcf"
    assert stocked("export", target).out == f"Wrote 3 people to {target}.\n"
    assert target.read_bytes().count(b"BEGIN:VCARD\r\nVERSION:4.0") == 3
    assert stocked("export", target, "northwind").out == f"Wrote 1 person to {target}.\n"
    assert stocked("export", target, "--as", "vcard3", "tom").code == 0
    assert target.read_bytes().count(b"VERSION:3.0") == 2


@pytest.mark.parametrize("kind", ["vcard4", "vcard3", "csv", "google", "outlook"])
def test_every_kind_comes_in_again(stocked, tmp_path, kind: str) -> None:
    target = tmp_path / "out.file"
    assert stocked("export", target, "--as", kind).code == 0
    files = stocked("import", "--dry-run", "--json", target).document["files"]
    assert [card["formatted_name"] for card in files[0]["contacts"]] != []
    assert sorted(card["formatted_name"] for card in files[0]["contacts"]) == [
        "Maya Okafor",
        "Tom Adams",
        "Tom Wójcik",
    ]


def test_conversations(example, tmp_path) -> None:
    target = tmp_path / "talks.csv"
    done = example("export", target, "--as", "interactions")
    assert done.out.startswith("Wrote ")
    assert done.out.endswith(f" conversations to {target}.\n")
    assert len(target.read_text("utf-8-sig").splitlines()) > 20


def test_a_folder_that_is_not_there(stocked, tmp_path) -> None:
    done = stocked("export", tmp_path / "none" / "out.vcf")
    assert done == (1, "", f"netbook: There is no folder {tmp_path / 'none'}.\n")


def test_words_that_find_nobody_leave_the_old_export_alone(stocked, tmp_path) -> None:
    target = tmp_path / "people.vcf"
    assert stocked("export", target).code == 0
    before = target.read_bytes()
    done = stocked("export", target, "nrothwind")
    assert (done.code, done.err) == (1, "netbook: Nobody here fits “nrothwind”.\n")
    assert target.read_bytes() == before


def test_exporting_as_json(stocked, tmp_path) -> None:
    target = tmp_path / "out.csv"
    assert json.loads(stocked("export", target, "--json").out) == {
        "file": str(target),
        "kind": "csv",
        "written": 3,
    }


def test_the_name_of_a_file_moves_no_cursor(run, tmp_path) -> None:
    odd = tmp_path / "people\x1b[2J.vcf"
    shown = str(odd).replace("\x1b", "\\x1b")
    assert run("import", odd).err == f"netbook: {shown}: there is no such file\n"
