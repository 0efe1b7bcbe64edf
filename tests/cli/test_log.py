"""Writing a conversation down from the command line."""

import pytest

TODAY = "2026-11-21"


def test_a_conversation(stocked) -> None:
    done = stocked(
        "log",
        "coffee with Maya Okafor yesterday, talked about the migration, "
        "promised the dbt notes by Friday",
        "--on",
        TODAY,
    )
    assert done.code == 0
    assert done.out.splitlines() == [
        "Logged meeting with Maya Okafor, 20 Nov 2026.",
        "You promised: the dbt notes, by 27 Nov 2026.",
    ]
    shown = stocked("show", "Maya", "--json", "--on", TODAY).document
    assert shown["last_interaction_on"] == "2026-11-20"
    (talk,) = shown["interactions"]
    assert (talk["channel"], talk["happened_on"]) == ("in_person", "2026-11-20")
    assert "migration" in talk["summary"]
    assert talk["promises"][0]["due_on"] == "2026-11-27"


def test_as_json(stocked) -> None:
    done = stocked("log", "call with Tom Adams today", "--json", "--on", TODAY)
    document = done.document
    assert document["channel"] == "phone"
    assert document["happened_on"] == TODAY
    assert len(document["contact_ids"]) == 1


def test_somebody_unknown_makes_nobody(stocked) -> None:
    done = stocked("log", "coffee with Zoe Unknown yesterday")
    assert (done.code, done.out) == (1, "")
    assert done.err == "netbook: Nobody here fits “Zoe Unknown”.\n"
    assert len(stocked("people", "--json").document) == 3


def test_a_name_of_two_people_asks_which(stocked) -> None:
    done = stocked("log", "call with Tom today")
    assert done.code == 1
    assert "Tom Adams" in done.err
    assert "Tom Wójcik" in done.err


def test_nobody_named(stocked) -> None:
    done = stocked("log", "wrote a long letter to the world")
    assert done.code == 1
    assert len(done.err.splitlines()) == 1


def test_tomorrow_has_not_happened(stocked) -> None:
    done = stocked("log", "coffee with Maya Okafor tomorrow", "--on", TODAY)
    assert done == (1, "", "netbook: A conversation can't lie after today.\n")


def test_undo_and_redo(stocked) -> None:
    stocked("log", "call with Maya Okafor today", "--on", TODAY)
    assert stocked("undo").out == "Undone: Log call with Maya Okafor.\n"
    assert stocked("show", "Maya", "--json").document["interactions"] == []
    assert stocked("redo").out == "Done again: Log call with Maya Okafor.\n"
    assert len(stocked("show", "Maya", "--json").document["interactions"]) == 1
    assert stocked("redo").out == "There is nothing to do again.\n"
    assert stocked("undo", "--json").document == {"undone": "Log call with Maya Okafor"}


@pytest.mark.parametrize(
    ("lang", "line", "happened_on"),
    [
        ("de_DE.UTF-8", "Kaffee mit Maya Okafor gestern", "2026-11-20"),
        ("en_GB.UTF-8", "Kaffee mit Maya Okafor gestern", "2026-11-20"),
        ("de_DE.UTF-8", "coffee with Maya Okafor yesterday", "2026-11-20"),
        ("fr_FR.UTF-8", "café avec Maya Okafor hier", "2026-11-20"),
        ("es_ES.UTF-8", "café con Maya Okafor ayer", "2026-11-20"),
        ("pl_PL.UTF-8", "Maya Okafor 11/10/2026", "2026-10-11"),
        ("en_US.UTF-8", "Maya Okafor 11/10/2026", "2026-11-10"),
        ("", "Maya Okafor 11/10/2026", "2026-10-11"),
    ],
)
def test_a_line_is_read_in_its_language_with_the_figures_of_the_region(
    stocked, monkeypatch: pytest.MonkeyPatch, lang: str, line: str, happened_on: str
) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LC_TIME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", lang)
    document = stocked("log", line, "--json", "--on", TODAY).document
    assert document["happened_on"] == happened_on
    assert len(document["contact_ids"]) == 1


def test_what_they_told_is_noted_of_them(stocked) -> None:
    line = (
        "coffee with Maya Okafor yesterday, she hires a data analyst, worried about data contracts"
    )
    done = stocked("log", line, "--on", TODAY)
    assert done.out.splitlines() == [
        "Logged meeting with Maya Okafor, 20 Nov 2026.",
        "Maya Okafor, looks for somebody: hires a data analyst.",
        "Maya Okafor, cares about: worried about data contracts.",
    ]
    document = stocked("log", "call with Tom Adams, looks for a job as analyst", "--json").document
    (tom,) = document["contact_ids"]
    assert document["facts"] == [
        {"contact_id": tom, "section": "wants", "text": "looks for a job as analyst"}
    ]


def test_whose_wish_somebody_could_meet(stocked) -> None:
    assert stocked("give-first", "--json").document == {"gifts": []}
    assert "Nothing noted" in stocked("give-first").out
    stocked("log", "coffee with Maya Okafor yesterday, she hires a data analyst", "--on", TODAY)
    stocked("log", "call with Tom Adams, looks for a job as analyst", "--on", TODAY)
    (gift,) = stocked("give-first", "--json", "--on", TODAY).document["gifts"]
    assert (gift["kind"], gift["skill"]) == ("introduction", None)
    assert gift["wish"]["contact"]["name"] == "Tom Adams"
    assert gift["offer"]["text"] == "hires a data analyst"
    assert gift["offer"]["day"] == "2026-11-20"
    assert gift["why"] == ["analyst"]
    assert stocked("give-first", "--on", TODAY).out == (
        "Tom Adams: looks for a job as analyst (call, 21 Nov 2026). "
        "Maya Okafor: hires a data analyst (meeting, 20 Nov 2026).\n"
    )
    assert stocked("give-first", "--limit", "0", "--json").document == {"gifts": []}
