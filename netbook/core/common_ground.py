"""Common ground: what two people share by where they were and when, by tags, and by whom they know.

Days count as `PartialDate` says: at their earliest, and an end that isn't there means until now.
Being at the same place without any date is a question, never evidence.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.core.partial_date import PartialDate

# How something is shared, the surest first. `noted` was said by the user, `together` follows from
# the dates, `unknown` wants asking, `apart` was at different times; empty where time says nothing.
HOW = ("noted", "together", "unknown", "", "apart")
KINDS = ("employer", "school", "service", "organised", "person", "tag")
_SCHOOL = re.compile(
    r"\b(?:universit\w*|universidad\w*|universiteit|uniwersytet|univerzita|yliopisto"
    r"|\w*hochschule|\w*universitat|ecole|escola|escuela|\w*schule|\w*school|college|colegio"
    r"|lycee|liceo|\w*gymnasium|polytechni\w*|politecnic\w*|politechnika"
    r"|institute of technology)\b|^uni\b"
)


class Span(NamedTuple):
    """Somebody's time at an organisation; `key` is its folded name, `name` as it is written.

    `kind` is worked, studied, served, organised, or empty where that isn't said. Not `whole` is a
    part of their time only: they may have been there before and after.
    """

    key: str
    name: str
    kind: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    whole: bool = True


class Background(NamedTuple):
    """What is known of somebody: tags by their folded names, people whom they know by their ids."""

    positions: tuple[Span, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()
    people: tuple[tuple[int, str], ...] = ()


class Common(NamedTuple):
    """One thing that two people share; `kind` is of `KINDS`, `how` of `HOW`.

    `start` and `end` are the time that they shared. It is `certain` if they did whatever the days
    and months are that the dates lack. `key` is the folded name, or the id of a person.
    """

    kind: str
    how: str
    key: str
    name: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    certain: bool = False


def common_ground(a: Background, b: Background) -> tuple[Common, ...]:
    """All that two people share, the surest and longest ago first; the same from either side."""
    found = [
        _at_one_place(ours, theirs)
        for key, ours in _by_key(a.positions).items()
        if (theirs := _by_key(b.positions).get(key))
    ]
    found += [
        Common("person", "", str(number), name, certain=True)
        for number, name in {*a.people} & {*b.people}
    ]
    mine, theirs_too = dict(a.tags), dict(b.tags)
    found += [
        Common("tag", "", key, min(mine[key], theirs_too[key]), certain=True)
        for key in mine.keys() & theirs_too.keys()
    ]
    return tuple(sorted(found, key=by_weight))


def by_weight(common: Common) -> tuple[int, bool, int, date, str]:
    """What sorts common ground: how sure, then what kind, then by time."""
    return (
        HOW.index(common.how),
        not common.certain,
        KINDS.index(common.kind),
        common.start.earliest if common.start else date.max,
        common.key,
    )


def is_school(name: str) -> bool:
    """Whether the name of an organisation says that people study there."""
    return _SCHOOL.search(fold(name)) is not None


def kind_of(kinds: Iterable[str], name: str) -> str:
    """Of what kind a shared place is, by what the spans there say and by its name."""
    said = set(kinds)
    if "studied" in said or is_school(name):
        return "school"
    if "served" in said:
        return "service"
    return "organised" if "organised" in said else "employer"


@lru_cache(maxsize=4096)
def dated(text: str) -> PartialDate | None:
    """A date of a span from its EDTF text; None for none, and for one that has no year."""
    try:
        found = PartialDate.parse(text)
    except ValueError:
        return None
    return found if found.year is not None else None


def _by_key(spans: Sequence[Span]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for span in spans:
        found.setdefault(span.key, []).append(span)
    return found


def _at_one_place(ours: list[Span], theirs: list[Span]) -> Common:
    """What their times at one organisation say, all that are known of both."""
    name = min(span.name for span in (*ours, *theirs))
    kind = kind_of((span.kind for span in (*ours, *theirs)), name)
    key = ours[0].key
    shared = [(a, b) for a, b in product(ours, theirs) if _met(a, b)]
    if shared:
        start, end = _period(shared)
        certain = any(_surely(a, b) for a, b in shared)
        return Common(kind, "together", key, name, start, end, certain)
    open_ = any(may_overlap(a, b) for a, b in product(_whole(ours), _whole(theirs)))
    return Common(kind, "unknown" if open_ else "apart", key, name, certain=not open_)


def _whole(spans: list[Span]) -> list[Span]:
    """The spans that say when somebody was not there; one that says nothing if there are none."""
    told = [span for span in spans if span.whole and (span.start or span.end)]
    return told or [spans[0]._replace(start=None, end=None)]


def _met(a: Span, b: Span) -> bool:
    """Whether they were there on the same day, each date counted at its earliest."""
    return _begins(a) <= _ends(b) and _begins(b) <= _ends(a) and _told(a) and _told(b)


def _told(span: Span) -> bool:
    return span.start is not None or span.end is not None


def _begins(span: Span) -> date:
    first = span.start or span.end  # of one with an end only, that day alone is known
    return first.earliest if first else date.min


def _ends(span: Span) -> date:
    return max(span.end.earliest, _begins(span)) if span.end else date.max


def _surely(a: Span, b: Span) -> bool:
    """Whether they met on whatever day the dates began and ended."""
    return _begins_by(a) <= _ends(b) and _begins_by(b) <= _ends(a)


def _begins_by(span: Span) -> date:
    first = span.start or span.end
    return first.latest if first else date.max


def may_overlap(a: Span, b: Span) -> bool:
    """Whether there is a day on which both may have been there."""
    return _may_begin(a) <= _may_end(b) and _may_begin(b) <= _may_end(a)


def _may_begin(span: Span) -> date:
    return span.start.earliest if span.start else date.min


def _may_end(span: Span) -> date:
    if span.end is None:
        return date.max
    return max(span.end.latest, span.start.latest) if span.start else span.end.latest


def _period(shared: list[tuple[Span, Span]]) -> tuple[PartialDate | None, PartialDate | None]:
    """From the first day that they shared to the last, None where it goes on."""
    starts = [max((a.start or a.end, b.start or b.end), key=_early) for a, b in shared]
    ends = [min((a.end, b.end), key=_late) for a, b in shared]
    return min(starts, key=_early), max(ends, key=_late)


def _early(day: PartialDate | None) -> tuple[date, str]:
    return (day.earliest, str(day)) if day else (date.min, "")


def _late(day: PartialDate | None) -> tuple[date, str]:
    return (day.earliest, str(day)) if day else (date.max, "")
