"""The languages in which NetBook understands what is written down."""

from collections.abc import Mapping
from typing import NamedTuple

from netbook.core.capture_words import CaptureWords
from netbook.core.date_words import DateWords
from netbook.core.english.conversations import CONVERSATIONS
from netbook.core.english.dates import DATES


class Language(NamedTuple):
    """The tables of one language."""

    dates: DateWords
    conversations: CaptureWords


LANGUAGES: Mapping[str, Language] = {"en": Language(DATES, CONVERSATIONS)}
