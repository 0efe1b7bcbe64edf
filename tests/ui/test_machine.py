"""What machine.ini holds, whoever wrote it there: a damaged value counts as none."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from netbook.ui.machine import LARGEST, Machine


def machine_with(folder: Path, key: str, value: str) -> Machine:
    file = folder / "machine.ini"
    file.write_text(f"[look]\n{key}={value}\n", "utf-8")
    return Machine(file)


@pytest.mark.parametrize("value", ["", "large", "²", "--5", "9" * 5000, str(LARGEST + 1)])
def test_what_is_no_number_is_the_default(tmp_path: Path, value: str) -> None:
    assert machine_with(tmp_path, "text", value).number("look/text", 100) == 100


@pytest.mark.parametrize("number", [LARGEST, -LARGEST, 0])
def test_a_number_is_read(tmp_path: Path, number: int) -> None:
    assert machine_with(tmp_path, "text", str(number)).number("look/text", 100) == number


@pytest.mark.parametrize("value", ["", "soon", "2026-11-21", "2026-11-21T09:00:00", "²"])
def test_what_is_no_instant_is_none(tmp_path: Path, value: str) -> None:
    assert machine_with(tmp_path, "at", value).instant("look/at") is None


def test_an_instant_is_read(tmp_path: Path) -> None:
    machine, at = Machine(tmp_path / "machine.ini"), datetime(2026, 11, 21, 9, tzinfo=UTC)
    machine.put("look/at", at.isoformat())
    assert machine.instant("look/at") == at


@pytest.mark.parametrize(
    "written",
    ["not JSON", "[1]", "[" * 100_000, f'{{"list": {10**14}}}', f'{{"top": {10**20}}}'],
    ids=["no JSON", "no object", "deep", "large", "larger"],
)
def test_what_is_no_document_is_an_empty_one(tmp_path: Path, written: str) -> None:
    machine = machine_with(tmp_path, "page", written.encode().hex())
    assert machine.document("look/page") == {}


def test_a_document_is_read(tmp_path: Path) -> None:
    kept = {"top": 12, "tags": ["Zoë"], "known": True, "shown": None}
    machine = machine_with(tmp_path, "page", json.dumps(kept).encode().hex())
    assert machine.document("look/page") == kept
