"""Patterns of phrases that begin and end with whole words."""

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """One pattern for any of several, in small letters, between two ends of words."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")
