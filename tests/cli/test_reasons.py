"""Why to write to somebody, from the command line."""

import pytest

TODAY = "2026-11-21"


def test_reasons_as_json(example) -> None:
    document = example("reasons", "Maya", "--json", "--on", TODAY).document
    assert document["contact"]["name"] == "Maya Okafor"
    assert document["question"] is None
    first = document["reasons"][0]
    assert first.pop("source")["table"] == "exchange"
    assert first == {
        "kind": "outcome",
        "sentence": "Maya introduced you to Priya on 4 Sep 2026 and has not heard how it went",
        "day": "2026-09-04",
        "text": "introduction",
    }


@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        ("Sofia", "You promised: Onboarding template to Sofia (email, 15 Aug 2026)"),
        ("Tom", "Tom promised: the speaker list (event, 22 Sep 2026)"),
        (
            "Jonas",
            "Last time: Asked which stack I want next; has two platform teams hiring in spring."
            " (call, 12 Oct 2026)",
        ),
        ("Grace", "You can thank Grace for advice (video call, 1 Nov 2026)"),
    ],
)
def test_reasons_in_words(example, who: str, sentence: str) -> None:
    assert sentence in example("reasons", who, "--on", TODAY).out.splitlines()


def test_without_a_reason_there_is_a_question(stocked) -> None:
    done = stocked("reasons", "Wójcik", "--json")
    assert done.document["reasons"] == []
    question = done.document["question"]
    assert question.endswith("?")
    assert "Tom" in question
    said = stocked("reasons", "Wójcik").out
    assert said == f"Nothing noted that you could write about. {question}\n"


def test_nobody_and_several(stocked) -> None:
    assert stocked("reasons", "Nobody").code == 1
    assert stocked("reasons", "Tom").code == 1
    assert stocked("reasons").code == 2
