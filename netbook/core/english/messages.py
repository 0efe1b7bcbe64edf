"""How English says what matters in a message: worn phrases, attachments, requests."""

import re


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})(?!\w)")


STOCK_PHRASES = _any_of(
    "add you to my (?:professional )?network",
    "(?:hope|trust) (?:that )?(?:this|the|my) (?:e-?mail|message|note|letter) finds you",
    "pick your brains?",
    "touch base",
    "circle back",
    "synerg(?:y|ies)",
)

ATTACHED = _any_of(
    "(?:is|are|have|i've|i) (?:also )?(?:attached|enclosed)",
    "(?:please )?find (?:attached|enclosed)",
    "(?:attached|enclosed) (?:is|are|you)",
)
