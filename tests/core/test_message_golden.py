"""How far the checks agree with people who labelled messages without knowing the rules.

The golden set is held out: nobody who writes rules reads it, so only the share is told, and no
message is ever shown. The practice sets were read.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from netbook.core.message_check import Draft, Known, check_message, judged

_DATA = Path(__file__).parents[1] / "data"
_TODAY = date(2026, 5, 4)


def _agreement(name: str) -> dict[str, tuple[int, int]]:
    """Of each verdict, how many messages are judged as they were labelled, and of how many.

    The purpose is not told: it has to be read from the text.
    """
    messages = json.loads((_DATA / name).read_text(encoding="utf-8"))
    found: dict[str, list[bool]] = {"good": [], "bad": []}
    for message in messages:
        draft = Draft(message["subject"] or "", message["text"])
        said = judged(check_message(draft, Known(), _TODAY).findings)
        found[message["verdict"]].append((said == "ok") == (message["verdict"] == "good"))
    return {verdict: (sum(right), len(right)) for verdict, right in found.items()}


@pytest.mark.parametrize(
    "name",
    [*(f"messages_practice/{name}.json" for name in "abc"), "messages/golden.json"],
)
def test_the_checks_agree_with_people(name: str) -> None:
    agreement = _agreement(name)
    told = ", ".join(f"{verdict} {right} of {of}" for verdict, (right, of) in agreement.items())
    print(f"{name}: {told}")
    right, of = (sum(figures) for figures in zip(*agreement.values(), strict=True))
    enough = right >= 0.9 * of  # compared here, so that a failure shows no message
    assert enough, f"{name}: {told}"
