"""What the checks found, in words: each finding a title and the rest of its sentence."""

from datetime import date

from netbook.core.message_check import Finding


def say(finding: Finding, name: str, draft: str, today: date) -> tuple[str, str]:
    """The finding of a message to somebody of that first name."""
    return finding.check, finding.reason
