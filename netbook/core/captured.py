"""What was recognised in a line that somebody wrote down, each part with its place in the line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, Protocol

from netbook.core.partial_date import PartialDate

CHANNELS = ("in_person", "video", "phone", "email", "message", "letter", "social", "event")
SPOKEN = ("in_person", "video", "phone", "event")
"""Those in which people hear each other."""
DIRECTIONS = ("", "out", "in")
EXCHANGE_DIRECTIONS = ("gave", "asked", "received")
EXCHANGE_KINDS = (
    *("lead", "introduction", "reference", "feedback", "advice", "resource", "help"),
    *("thanks", "attention", "outcome"),
)
WHOSE = ("mine", "theirs")


class Span(NamedTuple):
    """A part of the line: the index of its first character, and the one after its last."""

    start: int
    end: int


class Candidate(NamedTuple):
    """A contact whom a name may mean; `hint` (title, organisation) tells two of one name apart."""

    id: int
    name: str
    given: str = ""
    family: str = ""
    nicknames: tuple[str, ...] = ()
    hint: str = ""


class People(Protocol):
    """Who is in the notebook, asked by name, so that nobody has to load everybody."""

    def named(self, key: str) -> Sequence[Candidate]:
        """The living contacts whose name or nicknames hold every word of `key`, best known first.

        `key` is folded text; its words are runs of letters and digits (jean-luc has two), and a
        word matches whole words only. A few dozen contacts are enough.
        """


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody who took part: a contact, several who fit and wait for a choice, or somebody new.

    `contact_id` is None where nobody or more than one fits `written`; `name` is the contact's, or
    the name as written for somebody new.
    """

    span: Span
    written: str
    name: str
    contact_id: int | None
    candidates: tuple[Candidate, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether nobody in the notebook fits."""
        return self.contact_id is None and not self.candidates


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """What was promised: by me (`mine`) or by them (`theirs`), until when if that was said."""

    span: Span
    whose: str
    text: str
    due_on: date | None = None
    due_span: Span | None = None


@dataclass(frozen=True, slots=True)
class FoundExchange:
    """What was given, asked for or received, of one of `EXCHANGE_KINDS`.

    `other` is whom an introduction leads to, or whom it went well or badly with.
    """

    span: Span
    direction: str
    kind: str
    other: FoundPerson | None = None


@dataclass(frozen=True, slots=True)
class FoundFact:
    """What a line tells about somebody, in a section of `netbook.core.facts`.

    `person` need not have taken part; None where the line names nobody. `text` is the clause
    without them where they are its subject: looks for a job.
    """

    span: Span
    section: str
    text: str
    person: FoundPerson | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """One conversation as understood; a part without its span was not said but assumed.

    Without a word for it the channel is in_person, the day the one that was passed in, the
    direction empty. `day` may lie after today ("lunch with Maya next Friday"): that is no
    conversation yet. `summary` is what the other parts leave of the line. `courtesies` are
    exchanges too: thanks, asking after somebody, and telling how something went.
    """

    text: str
    day: PartialDate
    summary: str = ""
    people: tuple[FoundPerson, ...] = ()
    channel: str = "in_person"
    direction: str = ""
    minutes: int | None = None
    place: str = ""
    promises: tuple[FoundPromise, ...] = ()
    exchanges: tuple[FoundExchange, ...] = ()
    courtesies: tuple[FoundExchange, ...] = ()
    facts: tuple[FoundFact, ...] = ()
    day_span: Span | None = None
    channel_span: Span | None = None
    direction_span: Span | None = None
    minutes_span: Span | None = None
    place_span: Span | None = None


def capture_document(capture: Capture) -> dict[str, Any]:
    """The capture as a JSON document; spans are [start, end]."""

    def span(value: Span | None) -> list[int] | None:
        return list(value) if value else None

    return {
        "text": capture.text,
        "day": str(capture.day),
        "day_span": span(capture.day_span),
        "summary": capture.summary,
        "people": [
            {
                "span": span(p.span),
                "written": p.written,
                "name": p.name,
                "contact_id": p.contact_id,
                "candidates": [{"id": c.id, "name": c.name} for c in p.candidates],
            }
            for p in capture.people
        ],
        "channel": capture.channel,
        "channel_span": span(capture.channel_span),
        "direction": capture.direction,
        "direction_span": span(capture.direction_span),
        "minutes": capture.minutes,
        "minutes_span": span(capture.minutes_span),
        "place": capture.place,
        "place_span": span(capture.place_span),
        "promises": [
            {
                "span": span(p.span),
                "whose": p.whose,
                "text": p.text,
                "due_on": p.due_on.isoformat() if p.due_on else None,
                "due_span": span(p.due_span),
            }
            for p in capture.promises
        ],
        "exchanges": [
            {
                "span": span(e.span),
                "direction": e.direction,
                "kind": e.kind,
                "other": e.other.name if e.other else None,
            }
            for e in (*capture.exchanges, *capture.courtesies)
        ],
        "facts": [
            {
                "span": span(f.span),
                "section": f.section,
                "text": f.text,
                "contact_id": f.person.contact_id if f.person else None,
                "name": f.person.name if f.person else "",
            }
            for f in capture.facts
        ],
    }
