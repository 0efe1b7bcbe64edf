"""Relationships and common ground of one person from the command line."""

TODAY = "2026-11-21"


def test_show_says_who_stands_how_to_whom_and_what_is_shared(example) -> None:
    maya = example("show", "Maya Okafor", "--json", "--on", TODAY).document
    boss, colleague = maya["relationships"]
    assert (boss["kind"], boss["from"]["name"], boss["to"]["name"]) == (
        "reports_to",
        "Maya Okafor",
        "Dieter Hahn",
    )
    assert (colleague["kind"], colleague["note"]) == ("works_with", "same team")
    # What is mutual is told from the one who was asked for.
    elif_ = example("show", "Elif Kaya", "--json", "--on", TODAY).document
    (same,) = elif_["relationships"]
    assert (colleague["from"], colleague["to"]) == (same["to"], same["from"])
    (contoso,) = (each for each in maya["common_ground"] if each["name"] == "Contoso")
    assert contoso == {
        "kind": "employer",
        "how": "noted",
        "name": "Contoso",
        "started_on": "2019",
        "ended_on": "2022",
        "certain": True,
    }
    dieter = example("show", "Dieter Hahn", "--json", "--on", TODAY).document
    assert dieter["relationships"] == [boss]


def test_show_says_it_in_words(example) -> None:
    maya = example("show", "Maya Okafor", "--on", TODAY).out.splitlines()
    for line in (
        "reports to Dieter Hahn",
        "works with Elif Kaya (same team)",
        "you both know Elif Kaya",
    ):
        assert f"  {line}" in maya
    assert "  manages Maya Okafor" in example("show", "Dieter Hahn", "--on", TODAY).out
    assert "  perhaps together at Contoso" in example("show", "Peter Novák", "--on", TODAY).out
