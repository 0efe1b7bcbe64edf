"""What the command line understands, and what it says when it doesn't."""

import pytest

from netbook import __version__
from netbook.cli import VERBS, main, wants_verb


@pytest.mark.parametrize(
    ("argv", "wanted"),
    [
        ([], False),
        (["people.vcf"], False),
        (["import"], True),
        (["--notebook", "people", "a.vcf"], False),
        (["--notebook", "people", "people"], True),
        (["--notebook=x", "--json", "--on", "2026-05-03", "due"], True),
        (["--version"], True),
        (["people.vcf", "--help"], True),
        (["--", "import"], False),
    ],
)
def test_a_verb_or_a_question_needs_no_window(argv: list[str], wanted: bool) -> None:
    assert wants_verb(argv) is wanted


@pytest.mark.parametrize(
    "argv",
    [
        ["import"],
        ["show"],
        ["log"],
        ["search"],
        ["people", "--limit", "many"],
        ["people", "--limit", "-1"],
        ["people", "--frobnicate"],
        ["due", "--on", "yesterday"],
        ["export", "people.txt"],
        ["export", "people.vcf", "--as", "pdf"],
        ["undo", "twice"],
        [],
        ["frobnicate"],
    ],
)
def test_bad_usage_is_one_line_and_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("netbook: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "verb",
    [
        *(["people"], ["due"], ["promises"], ["opportunities"], ["search", "tom"]),
        *(["give-first"], ["give-first", "--json"], ["people", "--json"]),
    ],
)
@pytest.mark.parametrize("limit", ["-1", "-" + "9" * 5000, "-01"])
def test_a_limit_below_nothing_is_refused(
    verb: list[str], limit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*verb, "--limit", limit]) == 2
    assert capsys.readouterr() == (
        "",
        "netbook: argument --limit: wants a number of 0 or more; see netbook --help\n",
    )


@pytest.mark.parametrize(
    "argv",
    [
        *(["posting", ""], ["check-message", ""], ["import", ""], ["restore", ""], ["export", ""]),
        *(["opportunities", "--notebook", ""], ["introduce", "Maya", "--notebook="]),
    ],
)
def test_no_name_is_no_file(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    out, err = capsys.readouterr()
    assert (out, "wants a file's name; see netbook --help" in err) == ("", True)


@pytest.mark.parametrize("limit", ["9" * 30, "9" * 5000])
def test_a_limit_beyond_all_is_all(example, limit: str) -> None:
    assert example("opportunities", "--limit", limit).out == example("opportunities").out


def test_options_stand_before_or_after_the_verb(example, tmp_path) -> None:
    after = example("due", "--json", "--on", "2026-12-01", "--limit", "2")
    before = example("--json", "--on=2026-12-01", "due", "--limit=2")
    assert after.document == before.document
    assert len(after.document) == 2
    elsewhere = tmp_path / "other.netbook"
    assert example("--notebook", elsewhere, "people").code == 1
    assert example("people", "--notebook", elsewhere).code == 1


def test_options_stand_between_words(run, people_file) -> None:
    done = run("import", people_file, "--dry-run", people_file, "--json")
    assert [len(file["contacts"]) for file in done.document["files"]] == [3, 3]


def test_the_version(run) -> None:
    assert run("--version") == (0, f"NetBook {__version__}\n", "")


def test_help_names_every_verb(run) -> None:
    said = run("--help").out
    assert [verb for verb in VERBS if f"  {verb}" not in said] == []


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(run, verb: str) -> None:
    done = run(verb, "--help")
    assert done.code == 0
    assert "--notebook PATH" in done.out
