"""What the notebook remembers before a message is sent: earlier asks, and what is still owed."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from netbook.core.message_check_values import Figure, Finding, Known
from netbook.core.purposes import ASKS

# More asks than that in seven days are looked at: of anybody, and of one person.
MOST_A_WEEK = 5
MOST_OF_ONE = 1
# An introducer is left alone for so long, and nobody is asked again within so many days.
REST = timedelta(days=60)
PAUSE = timedelta(days=21)
# Whoever asked or received so many times more often than they gave, gives first.
_MORE = 2
# So far apart, what was asked before isn't what is asked now.
FORGOTTEN = timedelta(days=365)
NEARLY_SAME = 0.9
# A name of fewer letters stands in other words by chance.
_SHORT = 3
MOST_NEARLY_SAME = 3


def history_findings(purpose: str, known: Known, low: str, today: date) -> Iterator[Finding]:
    """Findings from what was noted, for a purpose; what isn't known gives none.

    `low` is the text in small letters, where whom it is about may be named.
    """
    yield from _outcome_told(known, low)
    if purpose in ASKS:
        if purpose != "follow_up":
            yield from _already_asked(purpose, known, low, today)
        yield from _asks_this_week(known)
        yield from _earned(purpose, known, today)
    if purpose == "introduction":
        yield from _introducer_fatigue(known, today)
    yield from _nearly_same(known)


def _outcome_told(known: Known, low: str) -> Iterator[Finding]:
    """Whether each introduction's outcome was told, or this message names whom it led to."""
    if known.untold is None:
        return
    named = {untold: _named(untold.name, low) for untold in known.untold}
    left = [untold for untold, span in named.items() if span is None]
    if not left:
        spans = tuple(sorted(span for span in named.values() if span is not None))
        yield Finding("outcome_told", "ok", "told", {}, spans)
        return
    first = min(left, key=lambda untold: untold.on)
    figures: dict[str, Figure] = {"name": first.name, "on": first.on, "times": len(left)}
    yield Finding("outcome_told", "look", "untold", figures)


def _named(name: str, low: str) -> tuple[int, int] | None:
    """Where somebody's first name stands in a text in small letters, as a word of its own."""
    given = name.split(" ")[0].lower()
    found = re.search(rf"(?<!\w){re.escape(given)}(?!\w)", low) if given else None
    return found.span() if found else None


def _already_asked(purpose: str, known: Known, low: str, today: date) -> Iterator[Finding]:
    if known.asked is None:
        return
    targets = {target.lower() for target in known.targets}
    for asked in known.asked:
        target = asked.target.lower()
        place = low.find(target) if len(target) > _SHORT else -1
        about = target in targets or place >= 0
        same = about if target else asked.what == purpose
        if same and today - asked.on <= FORGOTTEN:
            figures: dict[str, Figure] = {
                "what": asked.what,
                "target": asked.target,
                "on": asked.on,
                "answer": asked.answer,
            }
            spans = ((place, place + len(target)),) if place >= 0 else ()
            yield Finding("already_asked", "look", "asked", figures, spans)
            return
    for asked in known.asked_others:
        if today - asked.on <= FORGOTTEN and asked.what == purpose:
            figures = {
                "of": asked.of,
                "target": asked.target,
                "on": asked.on,
                "answer": asked.answer,
            }
            yield Finding("already_asked", "look", "asked_other", figures)
            return
    yield Finding("already_asked", "ok", "new")


def _asks_this_week(known: Known) -> Iterator[Finding]:
    if known.asks_week is None:
        return
    of_one = known.asks_week_them or 0
    figures = {"asks": known.asks_week, "of_one": of_one}
    if of_one >= MOST_OF_ONE:
        yield Finding("asks_this_week", "look", "of_one", figures)
    elif known.asks_week >= MOST_A_WEEK:
        yield Finding("asks_this_week", "look", "many", figures)
    else:
        yield Finding("asks_this_week", "ok", "few", figures)


def _earned(purpose: str, known: Known, today: date) -> Iterator[Finding]:
    if purpose == "follow_up":
        return
    if known.first_touch:
        yield Finding("earned", "look", "first_touch")
        return
    if known.gave is None or known.asked_times is None:
        return
    figures = {
        "gave": known.gave,
        "asked": known.asked_times,
        "received": known.received or 0,
    }
    if known.last_ask is not None and today - known.last_ask < PAUSE:
        yield Finding("earned", "look", "asked_lately", {**figures, "on": known.last_ask})
    elif max(known.asked_times, known.received or 0) > known.gave + _MORE:
        yield Finding("earned", "look", "balance", figures)
    else:
        yield Finding("earned", "ok", "balance", figures)


def _introducer_fatigue(known: Known, today: date) -> Iterator[Finding]:
    if known.asked is None:
        return
    last = known.asked_introducer_on
    if last is not None and today - last < REST:
        yield Finding("introducer_fatigue", "look", "asked_lately", {"on": last})
    else:
        yield Finding("introducer_fatigue", "ok", "rested", {"on": last} if last else {})


def _nearly_same(known: Known) -> Iterator[Finding]:
    if known.nearly_same is None:
        return
    same = sorted(
        (each for each in known.nearly_same if each.ratio >= NEARLY_SAME),
        key=lambda each: (-each.ratio, each.on, each.name),
    )
    if not same:
        yield Finding("nearly_same", "ok", "own")
        return
    figures: dict[str, Figure] = {"times": len(same)}
    for place, each in enumerate(same[:MOST_NEARLY_SAME], 1):
        figures[f"name_{place}"] = each.name
        figures[f"on_{place}"] = each.on
    yield Finding("nearly_same", "look", "same", figures)
