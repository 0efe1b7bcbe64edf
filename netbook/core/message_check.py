"""Looking at a message before it is sent: its text, and what the notebook knows of its reader.

Findings warn and never lock. They carry kinds and figures; the sentences are said elsewhere.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from netbook.core.language_of import language_of
from netbook.core.message_check_form import form_findings
from netbook.core.message_check_values import (
    CHECKS,
    AskedBefore,
    Draft,
    Figure,
    Finding,
    Known,
    Similar,
    Untold,
)
from netbook.core.message_text import read_text

__all__ = [
    "CHECKS",
    "AskedBefore",
    "Checked",
    "Draft",
    "Figure",
    "Finding",
    "Known",
    "Similar",
    "Untold",
    "check_message",
]


class Checked(NamedTuple):
    """The findings in the order of `CHECKS`; a check without a verdict is not among them.

    `only_language_free`: the text isn't English, so that nothing was read in it.
    """

    findings: tuple[Finding, ...]
    language: str
    only_language_free: bool


def check_message(draft: Draft, known: Known, today: date) -> Checked:
    """What is worth another look before a message is sent, and what is fine."""
    language = language_of(draft.text, "en")
    english = language == "en"
    read = read_text(draft.text)
    findings = form_findings(draft, read, english)
    return Checked(_in_order(findings), language, not english)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: CHECKS.index(finding.check)))
