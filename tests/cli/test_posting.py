"""Reading a posting on the command line: the document, what is missing, and that nothing stays."""

import json
from pathlib import Path

import pytest

from netbook import cli, paths

KEYS = [
    *("title", "company", "city", "region", "country", "location", "salary_min", "salary_max"),
    *("salary_currency", "salary_unit", "date_posted", "valid_through", "employment_type"),
    *("remote", "url", "description", "contact_email", "requirements"),
]
PAGE = """<script type="application/ld+json">{"@type": "JobPosting", "title": "Baker",
"hiringOrganization": "Northwind", "baseSalary": 30000, "skills": "Bread"}</script>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page."""
    file = tmp_path / "page.html"
    file.write_text(PAGE)
    return file


def test_the_document_has_all_fields(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["posting", str(page), "--json"]) == 0
    out, err = capsys.readouterr()
    document = json.loads(out)
    (posting,) = document["postings"]
    assert list(posting) == KEYS
    assert (posting["title"], posting["company"], posting["city"]) == ("Baker", "Northwind", "")
    assert (posting["salary_min"], posting["salary_unit"]) == (30000, "")
    assert (posting["remote"], posting["requirements"]) == (False, ["Bread"])
    assert document["problems"] == [{"line": 0, "reason": "the place is missing"}]
    assert err == ""
    assert not paths.notebook_path().exists()


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="nothing here fails as a disk does")
def test_a_file_that_the_disk_does_not_give(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["posting", "/proc/self/mem"]) == 1
    assert "The disk failed at mem" in capsys.readouterr().err
    assert cli.main(["posting", str(page / "x")]) == 1
    assert "There is no file x" in capsys.readouterr().err


def test_in_words(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["posting", str(page)]) == 0
    out, err = capsys.readouterr()
    assert out == "Baker, Northwind\n  - Bread\n"
    assert err == "netbook: page.html: the place is missing\n"


@pytest.mark.parametrize(
    ("data", "code", "reason"),
    [
        (b"", 1, "the file is empty"),
        (b"%PDF-1.7", 1, "neither a page nor a mail nor text"),
        (b"<html></html>", 0, "no posting was found"),
        (None, 1, "There is no file"),
    ],
)
def test_the_document_is_printed_whatever_is_in_the_file(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    data: bytes | None,
    code: int,
    reason: str,
) -> None:
    file = tmp_path / "page.html"
    if data is not None:
        file.write_bytes(data)
    assert cli.main(["posting", "--json", str(file)]) == code
    document = json.loads(capsys.readouterr().out)
    assert document["postings"] == []
    assert reason in document["problems"][0]["reason"]
