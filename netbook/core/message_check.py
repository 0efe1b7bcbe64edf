"""Looking at a message before it is sent: its text, and what the notebook knows of its reader.

Findings warn and never lock. They carry kinds and figures; the sentences are said elsewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from netbook.core.english.message_words import COMMON
from netbook.core.fold import fold
from netbook.core.language_of import language_of, share_of
from netbook.core.message_check_form import form_findings
from netbook.core.message_check_history import history_findings
from netbook.core.message_check_opening import topic_findings
from netbook.core.message_check_purpose import read_purpose
from netbook.core.message_check_request import request_findings, requests_in
from netbook.core.message_check_self import self_findings
from netbook.core.message_check_values import (
    CHECKS,
    TEXT_CHECKS,
    AskedBefore,
    Draft,
    Figure,
    Finding,
    Known,
    Similar,
    Untold,
)
from netbook.core.message_text import WORD, own_text, read_subject, read_text
from netbook.core.purposes import ASKS

__all__ = [
    "CHECKS",
    "TEXT_CHECKS",
    "AskedBefore",
    "Checked",
    "Draft",
    "Figure",
    "Finding",
    "Known",
    "Similar",
    "Untold",
    "check_message",
    "judged",
]


_QUESTION = re.compile(r"[?\u00bf\u061f\uff1f\u037e]")
# So much of a text tells its language, and so many words; that share of English ones is small.
_TOLD = 2_000
_SAYS = 8
_ENGLISH = 0.3
# Of a language that is known at least that share of a text is its small words.
_FOREIGN = 0.2
# So many findings make a message worth another look as a whole.
_MANY = 2


class Checked(NamedTuple):
    """The findings in the order of `CHECKS`; a check without a verdict is not among them.

    `only_language_free`: the text isn't English, so that nothing was read in it.
    """

    findings: tuple[Finding, ...]
    language: str
    only_language_free: bool


def check_message(draft: Draft, known: Known, today: date) -> Checked:
    """What is worth another look before a message is sent, and what is fine.

    What an answer repeats of the message before it is not looked at.
    """
    draft = replace(draft, text=own_text(draft.text))
    read = read_text(draft.text)
    language = _language(draft.text)
    if language != "en":
        # A question mark is read in every language.
        purpose = draft.purpose or ("question" if _QUESTION.search(draft.text) else "")
        free = [*form_findings(draft, None), *history_findings(purpose, known, read.low, today)]
        return Checked(_in_order(free), language, True)
    requests = requests_in(read)
    purpose = draft.purpose or read_purpose(draft.subject, read, requests)
    subject = read_subject(draft.subject)
    # Thanks and the like may hold a question; what they are for is told, so that it is no ask.
    asks = purpose in ASKS or (requests.wants if draft.purpose else requests.asks)
    findings = [
        *form_findings(draft, read),
        *request_findings(read, requests, asks),
        *self_findings(read, subject, read_text(draft.forward), requests, known, asks),
        *([] if asks or draft.purpose else topic_findings(read, subject, known)),
        *history_findings(purpose, known, read.low, today),
    ]
    return Checked(_in_order(findings), language, False)


def _language(text: str) -> str:
    """The language of a message; "und", as ISO 639-2 has it, where it is none that is known."""
    letters = [letter for letter in fold(text[:_TOLD]) if letter.isalpha()]
    if sum(map(str.isascii, letters)) * 2 < len(letters):
        return "und"  # in another script, of which there are no words to count
    language = language_of(text, "en")
    words = WORD.findall(fold(text[:_TOLD]))
    known = sum(word in COMMON for word in words)
    is_english = known >= _ENGLISH * len(words)
    if language == "en":
        return "en" if is_english or len(words) < _SAYS else "und"
    if share_of(text, language) >= _FOREIGN:
        return language
    return "en" if is_english and len(words) >= _SAYS else "und"  # as Italian, Dutch


def judged(findings: Iterable[Finding]) -> str:
    """What the findings come to: "ok", or "look", that the message is worth another look.

    One thing to look at is often meant so; two in the text itself are seldom. What the notebook
    alone says (an ask of last week, a message to somebody else) doesn't make a text worse.
    """
    looks = sum(each.verdict == "look" and each.check in TEXT_CHECKS for each in findings)
    return "look" if looks >= _MANY else "ok"


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: CHECKS.index(finding.check)))
