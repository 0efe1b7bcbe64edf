"""Who do you know?: what each of the five answers means."""

from typing import NamedTuple

from netbook.core.cadence import CIRCLES
from netbook.core.where_when import WhereWhen

ANSWERS = ("worked", "well", "met", "not_now", "private")
_CIRCLES = {"worked": "active", "well": "inner", "met": "light"}


class Shared(NamedTuple):
    """An experience that an answer tells of; the days are EDTF text, empty where not known."""

    kind: str
    organisation: str = ""
    started_on: str = ""
    ended_on: str = ""
    note: str = ""


def circle_after(answer: str, circle: str) -> str:
    """How close somebody is after an answer: never less than they were."""
    said = _CIRCLES.get(answer, "none")
    return min(said, circle, key=lambda name: _rank(name))


def _rank(circle: str) -> int:
    return CIRCLES.index(circle) if circle in CIRCLES else -1


def shared_of(answer: str, said: WhereWhen, employer: str = "") -> Shared | None:
    """What was shared, by an answer and the where and when beside it; None where nothing was.

    `employer` is where both were, which stands for a place that was not said. What was said beside
    another answer than `worked` tells of where they met.
    """
    if answer == "worked":
        return Shared("worked", said.where or employer, said.started_on, said.ended_on, said.note)
    if answer != "met" and said == WhereWhen():
        return None
    place = ", ".join(part for part in (said.where, said.note) if part)
    ended = "" if said.ended_on == said.started_on else said.ended_on
    return Shared("met", "", said.started_on, ended, place)


def merged(known: Shared, said: Shared) -> Shared | None:
    """The known experience with what it lacked, or None where the other one is another one."""
    if known.kind != said.kind:
        return None
    pairs = list(zip(known[1:], said[1:], strict=True))
    if any(ours and theirs and ours != theirs for ours, theirs in pairs):
        return None
    return Shared(known.kind, *(ours or theirs for ours, theirs in pairs))
