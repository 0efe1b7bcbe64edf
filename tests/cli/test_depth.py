"""How well one knows somebody, explained without a window."""

from tests.cli.conftest import Run

TODAY = "2026-11-21"


def test_the_sum_is_told_with_what_is_behind_it(stocked: Run) -> None:
    said = (
        "coffee with Maya Okafor on 18 Sep 2026, gave her feedback",
        "email from Maya Okafor on 2 Nov 2026",
    )
    for line in said:
        assert stocked("log", line, "--on", TODAY).code == 0
    done = stocked("depth", "Maya", "--on", TODAY)
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0] == "Maya Okafor: an acquaintance"
    assert "You know them" in lines
    assert any(line.startswith("   6  1 conversation in person") for line in lines)
    assert any("18 Sep 2026, meeting" in line for line in lines)


def test_as_a_document_the_terms_add_up(example: Run) -> None:
    people = example("people", "--on", TODAY, "--json").document
    levels = set()
    for person in people:
        found = example("depth", person["id"], "--on", TODAY, "--json").document
        assert found["contact"] == {"id": person["id"], "name": person["name"]}
        assert sum(term["points"] for term in found["terms"]) == found["figure"]
        counts = {**found["you_know"], **found["knows_me"]}
        assert {t["kind"]: len(t["entries"]) for t in found["terms"]} == counts
        assert (found["level"] == "nothing") is (found["terms"] == [])
        assert found["last"] is None or found["last"] >= found["first"]
        levels.add(found["level"])
    assert {"nothing", "well"} <= levels


def test_of_whom_nothing_is_noted_that_is_said(stocked: Run) -> None:
    assert stocked("depth", "Maya").out == "Maya Okafor: nothing noted yet\n"
    done = stocked("depth", "Tom")
    assert (done.code, done.out) == (1, "")
