"""The languages in which NetBook understands what is written down."""

from functools import cache
from importlib import import_module
from typing import NamedTuple

from netbook.core.capture_words import CaptureWords
from netbook.core.date_words import DateWords

_PACKAGES = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}

LANGUAGES = tuple(_PACKAGES)
"""English, German, French and Spanish; each has its words in a package of `netbook.core`."""


class Language(NamedTuple):
    """The tables of one language."""

    dates: DateWords
    conversations: CaptureWords


@cache
def language(name: str) -> Language:
    """The tables of a language of `LANGUAGES`, which are imported when they are first used."""
    package = f"netbook.core.{_PACKAGES[name]}"
    return Language(
        import_module(f"{package}.dates").DATES,
        import_module(f"{package}.conversations").CONVERSATIONS,
    )
