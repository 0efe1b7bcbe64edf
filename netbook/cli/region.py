"""The language and the way to write dates that the system is set to."""

import locale
import os
import sys

from netbook.core.languages import LANGUAGES


def language() -> str:
    """The system's language, English where NetBook doesn't understand it."""
    spoken = _named("LC_MESSAGES")[:2].lower()
    return spoken if spoken in LANGUAGES else "en"


def date_order() -> str:
    """The order of day and month in figures: `mdy` in the United States, else `dmy`."""
    return "mdy" if _named("LC_TIME").startswith("en_US") else "dmy"


def _named(category: str) -> str:
    """The name of the system's region (de_DE.UTF-8) for texts or times; empty if it has none."""
    for variable in ("LC_ALL", category, "LANG"):
        if name := os.environ.get(variable):
            return name
    # Elsewhere nothing set means the C locale, which Python calls American.
    return (locale.getlocale()[0] or "") if sys.platform == "win32" else ""
