"""`netbook promises`: what was promised, whom to thank, whom to tell how it went."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from netbook import paths
from netbook.core.partial_date import PartialDate
from netbook.store.interactions import (
    ExchangeEntry,
    Interaction,
    PromiseEntry,
    log_interaction,
)
from netbook.store.names import people_named
from netbook.store.notebook import open_notebook
from tests.cli.conftest import TODAY, Run

DAY = date.fromisoformat(TODAY)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def noted(stocked: Run) -> dict[str, int]:
    """A call in which much was promised, and an introduction; the ids of those two by name."""
    notebook = open_notebook(paths.notebook_path())
    with notebook.write("Log") as s:
        maya, tom = (people_named(s).named(name)[0].id for name in ("maya", "adams"))
        log_interaction(
            s,
            Interaction(
                happened_on=PartialDate.parse("2026-11-01"),
                channel="phone",
                participants=(maya,),
                exchanges=(
                    ExchangeEntry("received", "introduction", other_id=tom),
                    ExchangeEntry("gave", "advice"),
                ),
                promises=(
                    PromiseEntry(None, maya, "mine", "the notes", date(2026, 11, 3)),
                    PromiseEntry(None, maya, "theirs", "the list"),
                    PromiseEntry(
                        None, maya, "mine", "the figures", DAY, repeats="FREQ=WEEKLY;INTERVAL=2"
                    ),
                ),
            ),
            today=DAY,
            now=NOW,
        )
    notebook.close()
    return {"maya": maya, "tom": tom}


def test_promises_come_with_their_days_and_with_what_is_owed(
    noted: dict[str, int], run: Run
) -> None:
    document = run("promises", "--json", "--on", TODAY).document
    maya = {"id": noted["maya"], "name": "Maya Okafor"}
    assert [
        (p["contact"], p["whose"], p["text"], p["due"], p["late_days"], p["repeats"])
        for p in document["promises"]
    ] == [
        (maya, "mine", "the notes", "2026-11-03", 18, None),
        (maya, "mine", "the figures", TODAY, 0, "FREQ=WEEKLY;INTERVAL=2"),
        (maya, "theirs", "the list", None, 0, None),
    ]
    other = {"id": noted["tom"], "name": "Tom Adams"}
    assert [
        (one["kind"], one["contact"], one["other"], one["what"], one["day"])
        for one in document["suggestions"]
    ] == [(kind, maya, other, "introduction", "2026-11-01") for kind in ("thanks", "outcome")]
    year = document["this_year"]
    assert (year["gave"], year["asked"], year["received"]) == (1, 0, 1)


def test_they_are_said_in_words(noted: dict[str, int], run: Run) -> None:
    assert noted
    assert run("promises", "--on", TODAY).out.splitlines() == [
        "late since 3 Nov 2026  promised to Maya Okafor: the notes",
        "today                  promised to Maya Okafor: the figures, every 2 weeks",
        "no date                Maya Okafor promised: the list",
        "",
        "Thank Maya Okafor for the introduction (1 Nov 2026)",
        "Tell Maya Okafor how it went with Tom Adams (1 Nov 2026)",
        "",
        "This year: gave 1, asked 0, received 1.",
    ]


def test_as_many_as_wanted(noted: dict[str, int], run: Run) -> None:
    assert noted
    document = run("promises", "--json", "--limit", "1", "--on", TODAY).document
    assert (len(document["promises"]), len(document["suggestions"])) == (1, 1)


def test_nothing_promised_is_said_so(stocked: Run) -> None:
    assert stocked("promises", "--on", TODAY).out.startswith("Nothing promised.\n")
    assert stocked("promises", "--json", "--on", TODAY).document["promises"] == []


def test_an_export_tells_whom_it_led_to_and_how_often_a_promise_comes_again(
    noted: dict[str, int], run: Run, tmp_path: Path
) -> None:
    assert noted
    assert run("export", tmp_path / "all.csv", "--as", "interactions").code == 0
    written = (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    assert "introduction to Tom Adams" in written
    assert "mine: the figures (due 2026-11-21, FREQ=WEEKLY\\;INTERVAL=2)" in written


@pytest.mark.parametrize("verb", ["promises", "due", "give-first", "reasons maya", "depth maya"])
@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_calendar_ends_on_either_side(
    noted: dict[str, int], run: Run, verb: str, day: str
) -> None:
    done = run(*verb.split(), "--json", "--on", day)
    assert (done.code, done.err) == (0, "")
    assert done.document is not None


@pytest.mark.parametrize("verb", ["promises", "due", "give-first"])
def test_more_than_there_can_be_is_all(noted: dict[str, int], run: Run, verb: str) -> None:
    everything = run(verb, "--json", "--on", TODAY)
    done = run(verb, "--json", "--on", TODAY, "--limit", "9" * 30)
    assert (done.code, done.document) == (0, everything.document)
