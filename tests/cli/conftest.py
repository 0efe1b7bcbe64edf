"""The command line as a person runs it, in this process or in one of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from netbook import cli

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"
PEOPLE = """\
BEGIN:VCARD
VERSION:3.0
UID:urn:uuid:maya
FN:Maya Okafor
N:Okafor;Maya;;;
ORG:Northwind Traders
TITLE:Head of Data
EMAIL;TYPE=WORK:maya@northwind.example
CATEGORIES:data
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:urn:uuid:tom
FN:Tom Wójcik
N:Wójcik;Tom;;;
TEL:+48 500 000 001
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:urn:uuid:other-tom
FN:Tom Adams
N:Adams;Tom;;;
END:VCARD
"""


class Done(NamedTuple):
    """What a run of the command line left: its exit code, and what it printed where."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The JSON document that was printed."""
        return json.loads(self.out)


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Call the command line in this process."""

    def call(*argv: object) -> Done:
        capsys.readouterr()
        code = cli.main([str(word) for word in argv])
        return Done(code, *capsys.readouterr())

    return call


@pytest.fixture
def program() -> Callable[..., "subprocess.CompletedProcess[bytes]"]:
    """Run `python -m netbook` as its own process."""

    def call(*argv: object, **how: Any) -> "subprocess.CompletedProcess[bytes]":
        environment = {**os.environ, **how.pop("env", {})}
        how.setdefault("capture_output", True)
        return subprocess.run(
            [sys.executable, "-m", "netbook", *map(str, argv)],
            cwd=ROOT,
            env=environment,
            check=False,
            **how,
        )

    return call


@pytest.fixture
def people_file(tmp_path: Path) -> Path:
    """An address book of three made-up people."""
    path = tmp_path / "people.vcf"
    path.write_text(PEOPLE, encoding="utf-8", newline="\r\n")
    return path


@pytest.fixture
def stocked(run: Run, people_file: Path) -> Run:
    """The command line on a notebook that holds the three."""
    assert run("import", people_file).code == 0
    return run


@pytest.fixture
def example(run: Run) -> Run:
    """The command line on the example notebook as it is on TODAY."""
    assert run("demo", "--on", TODAY).code == 0
    return run
