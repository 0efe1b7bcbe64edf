"""The languages in which NetBook understands what is written down."""

from functools import cache
from importlib import import_module
from typing import NamedTuple

from netbook.core.capture_words import CaptureWords
from netbook.core.date_words import DateWords

PACKAGES = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}
"""The package of `netbook.core` that holds the tables of each language."""

LANGUAGES = tuple(PACKAGES)
"""English, German, French and Spanish; each has its words in a package of `netbook.core`."""


class Language(NamedTuple):
    """The tables of one language."""

    dates: DateWords
    conversations: CaptureWords


@cache
def language(name: str) -> Language:
    """The tables of a language of `LANGUAGES`, which are imported when they are first used."""
    package = f"netbook.core.{PACKAGES[name]}"
    return Language(
        import_module(f"{package}.dates").DATES,
        import_module(f"{package}.conversations").CONVERSATIONS,
    )
