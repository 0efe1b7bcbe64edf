"""Who can introduce one, without a window."""

import json
import subprocess
from collections.abc import Callable

import pytest

from tests.cli.conftest import TODAY, Run


def test_paths_are_told_with_hops_evidence_and_what_would_mend_them(
    program: Callable[..., "subprocess.CompletedProcess[bytes]"],
) -> None:
    assert program("demo", "--on", TODAY).returncode == 0
    done = program("introduce", "Dieter", "Hahn", "--json", "--on", TODAY)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["target"]["name"] == "Dieter Hahn"
    assert told["target"]["kind"] == "contact"
    first = told["paths"][0]
    assert first["strength"] == "strong"
    assert [hop["to"]["name"] for hop in first["hops"]] == ["Maya Okafor", "Dieter Hahn"]
    assert first["hops"][0]["from"] is None
    assert first["hops"][1]["from"]["name"] == "Maya Okafor"
    assert all(hop["noted"] and hop["evidence"] for hop in first["hops"])
    assert "reports to Dieter Hahn" in first["hops"][1]["evidence"][0]["text"]
    assert first["mend"]["text"] == "First tell Maya how it went with Priya Nair."
    assert first["asked_on"] is None
    noted = [all(hop["noted"] for hop in path["hops"]) for path in told["paths"]]
    assert noted == sorted(noted, reverse=True)
    assert len(noted) <= 5


def test_an_organisation_is_a_target_by_the_words_of_its_name(example: Run) -> None:
    told = example("introduce", "northwind traders ltd", "--json", "--on", TODAY).document
    assert told["target"]["kind"] == "organisation"
    assert told["target"]["name"] == "Northwind Traders"
    assert told["paths"][0]["hops"][0]["to"]["name"] == "Maya Okafor"
    # A part of a name is neither that company nor a person.
    missing = example("introduce", "Northwind", "--json", "--on", TODAY)
    assert (missing.code, missing.document) == (1, {"target": None, "paths": []})
    assert "Nobody here fits “Northwind”" in missing.err


def test_a_person_reads_it_line_by_line(example: Run) -> None:
    out = example("introduce", "Dieter Hahn", "--on", TODAY).out.splitlines()
    assert out[0] == "1. Maya Okafor, then Dieter Hahn"
    assert "   Strong. First tell Maya how it went with Priya Nair." in out


def test_nobody_leads_there_in_an_empty_notebook(stocked: Run) -> None:
    done = stocked("introduce", "Maya Okafor")
    assert (done.code, done.out) == (
        0,
        "Nobody in your notebook is known to lead to Maya Okafor yet.\n",
    )


@pytest.mark.parametrize("json_", [(), ("--json",)])
def test_several_are_listed(stocked: Run, json_: tuple[str, ...]) -> None:
    done = stocked("introduce", "Tom", *json_)
    assert done.code == 1
    assert "Tom Adams" in done.err
    assert "Tom Wójcik" in done.err
    assert stocked("introduce").code == 2
