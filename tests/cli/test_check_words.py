"""Every finding of a message has its sentence on the terminal."""

import re
from datetime import date
from pathlib import Path

from netbook import core
from netbook.cli.check_words import reason_sentence, title
from netbook.core.message_check import CHECKS, Finding

_MADE = re.compile(r'Finding\(\s*"(\w+)",\s*"(\w+)",\s*"(\w+)"')
_FIGURES = {
    **dict.fromkeys(("times", "asks", "of_one", "gave", "asked", "received", "words"), 2),
    **dict.fromkeys(("i", "you"), 3),
    **dict.fromkeys(("name", "name_1", "name_2", "of", "target", "what"), "Maya Okafor"),
    **{name: date(2026, 5, 4) for name in ("on", "on_1", "on_2")},
    "answer": "yes",
}


def _findings() -> list[Finding]:
    files = Path(core.__file__).parent.glob("message_check*.py")
    made = [found.groups() for path in files for found in _MADE.finditer(path.read_text("utf-8"))]
    return [Finding(check, verdict, reason, _FIGURES) for check, verdict, reason in made]


def test_every_finding_that_is_made_has_words() -> None:
    found = _findings()
    assert {each.check for each in found} == set(CHECKS)
    for each in found:
        assert title(each)
        assert reason_sentence(each)
        assert "{" not in reason_sentence(each)


def test_whom_was_asked_and_who_got_the_same_text_are_named() -> None:
    said = {(each.check, each.reason): reason_sentence(each) for each in _findings()}
    assert said["already_asked", "asked"] == (
        "you asked them this on 4 May 2026 (Maya Okafor); the answer was yes"
    )
    assert said["nearly_same", "same"] == (
        "nearly the same text went to Maya Okafor (4 May 2026), Maya Okafor (4 May 2026)"
    )
