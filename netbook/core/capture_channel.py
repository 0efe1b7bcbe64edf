"""How people were in touch: the channel, and who reached out to whom."""

import re
from typing import NamedTuple

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.capture_words import ChannelForm
from netbook.core.captured import Span

WRITTEN = frozenset({"phone", "email", "message", "letter", "social"})


class FoundChannel(NamedTuple):
    """The word for a channel, what it stands for, and the clause that it stands in."""

    span: Span
    form: ChannelForm
    clause: Clause


def find_channel(line: Line, clauses: list[Clause]) -> FoundChannel | None:
    """The strongest word for a channel in the first clause that has one.

    Words after which a clause tells what it was about don't count: talked about the call.
    """
    for clause in clauses:
        best: FoundChannel | None = None
        until = line.told_until(clause)
        for form in line.words.channels:
            for found in pattern(line.words, rf"(?:{form.pattern})(?![\w'-])").finditer(
                line.masked, clause.start, clause.end
            ):
                stronger = best is None or form.strength > best.form.strength
                earlier = best and form.strength == best.form.strength
                told = found.start() < until or re.fullmatch(line.words.last, found[0])
                if told and (stronger or (earlier and best and found.start() < best.span.start)):
                    best = FoundChannel(Span(*found.span()), form, clause)
        if best:
            return best
    return None


def find_direction(line: Line, found: FoundChannel | None) -> tuple[str, Span | None]:
    """`out` if I reached out, `in` if they did, with the word that says so; else nothing."""
    if not found or found.form.channel not in WRITTEN:
        return "", None
    clause, words = found.clause, line.words
    mine = pattern(words, rf"^(?:{{i}} )?(?P<word>{words.contacted})(?!\w)(?! by\b)")
    if match := mine.match(line.masked[clause.start : clause.end]):
        start, end = match.span("word")
        return "out", Span(clause.start + start, clause.start + end)
    for direction, forms in (("in", words.incoming), ("out", words.outgoing)):
        for form in forms:
            if match := pattern(words, form).search(line.masked, clause.start, clause.end):
                return direction, Span(*match.span("word"))
    verb = pattern(words, rf"(?:{words.contacted})(?!\w)").search(
        line.masked, clause.start, clause.end
    )
    if not verb:
        return "", None
    before = line.masked[clause.start : verb.start()]
    theirs = pattern(words, rf"(?:{words.reached_me})\Z").search(before)
    return "in" if theirs else "out", Span(*verb.span())
