"""What is checked before a message is sent, what is known for it, and what is found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

CHECKS = (
    *("outcome_told", "already_asked", "asks_this_week", "earned", "introducer_fatigue"),
    *("about_them", "value_first", "brings", "real_opening", "one_request", "meeting", "way_out"),
    *("stock_phrase", "length", "attachment", "nearly_same"),
)
"""The checks in the order in which they are told."""
TEXT_CHECKS = frozenset(
    (
        *("about_them", "value_first", "brings", "real_opening", "one_request", "meeting"),
        *("way_out", "stock_phrase", "length", "attachment"),
    )
)
"""Those that read the text alone."""

Figure = int | str | date
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """A message as it stands; `forward` is the paragraph for others, `attachments` their number.

    `purpose` is one of `netbook.core.purposes.PURPOSES`, or None: then it is read from the text.
    """

    subject: str
    text: str
    forward: str = ""
    purpose: str | None = None
    attachments: int = 0


class Untold(NamedTuple):
    """To whom the reader once introduced the user, when, and has not heard how it went."""

    name: str
    on: date


class AskedBefore(NamedTuple):
    """What the reader was asked before: a purpose, whom it was about, when, and the answer.

    `answer` is empty while there is none, else yes, no or later. `of` is who was asked where that
    isn't the reader.
    """

    what: str
    target: str
    on: date
    answer: str = ""
    of: str = ""


class Similar(NamedTuple):
    """Who got a text that is so much like this one (`ratio`, 0 to 1), and when."""

    name: str
    on: date
    ratio: float


@dataclass(frozen=True, slots=True)
class Known:
    """What the notebook knows for a message; None where it wasn't asked: that gives no verdict.

    Words that are looked for in the text: the `names` of the reader, who is no topic, their
    `organisations`, what they care about (`cares`), the names of the `targets` whom the message
    is about, titles and organisations of the user's `openings` (`titles` are the titles among
    them), and the user's own proofs and skills (`brings`). The rest is history with the reader:
    `asked` holds every earlier ask, last first, and `asked_others` what others were asked about
    the targets; `asks_week` counts those of the last seven days to anybody, `asks_week_them` to
    the reader; `gave`, `asked_times` and `received` count exchanges; `first_touch` says that
    nothing is noted with them; `asked_introducer_on` is when they were last asked for an
    introduction.
    """

    names: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    cares: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    brings: tuple[str, ...] = ()
    untold: tuple[Untold, ...] | None = None
    asked: tuple[AskedBefore, ...] | None = None
    asks_week: int | None = None
    asks_week_them: int | None = None
    gave: int | None = None
    asked_times: int | None = None
    received: int | None = None
    last_ask: date | None = None
    first_touch: bool | None = None
    nearly_same: tuple[Similar, ...] | None = None
    asked_introducer_on: date | None = None
    asked_others: tuple[AskedBefore, ...] = ()


class Finding(NamedTuple):
    """What one check found: `verdict` is ok or look, `reason` a kind, with its figures.

    `spans` are the words in the draft's text that it means, each (start, end), in their order;
    none where something is missing, or the subject or the notebook alone says it.
    """

    check: str
    verdict: str
    reason: str
    figures: Mapping[str, Figure] = MappingProxyType({})
    spans: tuple[Span, ...] = ()
