"""What a line tells once people, channel, day and promises are taken out of it."""

import re
from collections.abc import Collection
from dataclasses import replace

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.captured import FoundPerson, Span

_EDGES = " \t,;:.-–—()"


def summarise(
    line: Line,
    clauses: list[Clause],
    contact: Collection[Clause],
    people: list[FoundPerson],
    spans: list[Span],
) -> str:
    """The clauses without the `spans` that are kept elsewhere, joined as they were written.

    In a clause of `contact` those who came along go, and the plain word for the channel (called
    Maya) unless the rest would not make sense without it (emailed Maya the slides).
    """
    told = ""
    between = ""
    for clause in clauses:
        cuts = [span for span in spans if clause.holds(span)]
        if clause in contact:
            cuts += _company(line, clause, people)
            text = _without_channel(line, clause, cuts)
        else:
            text = _without(line.text, clause, cuts)
        between += clause.before
        if text:
            told += _joint(line, between) + text if told else text
            between = ""
    return told[:1].upper() + told[1:]


def _company(line: Line, clause: Clause, people: list[FoundPerson]) -> list[Span]:
    """`with Tom and Priya`, where all of them took part."""
    took_part = {person.written.casefold() for person in people}
    spans = []
    for found in pattern(line.words, rf"{line.words.company}|@(?P<other>{{names}})").finditer(
        line.masked, clause.start, clause.end
    ):
        span = Span(*found.span())
        names = line.names_in(span)
        if names and all(n.person.written.casefold() in took_part and not n.owner for n in names):
            spans.append(span)
    return spans


def _without_channel(line: Line, clause: Clause, cuts: list[Span]) -> str:
    """What is left of a clause that says who was in touch and how."""
    words = line.words
    met = bool(line.names_in(Span(clause.start, clause.end)))
    plain = "|".join(f.pattern for f in words.channels if f.plain and (met or f.strength > 1))
    elided = "|".join(words.elided) or "(?!)"
    says_no_more = pattern(
        words, rf"(?: *(?:(?:{plain}|{words.filler}|{{name}})(?![\w'-])|(?:{elided}))| +|[,:&])*"
    )
    masked = line.masked
    for start, end in cuts:
        masked = masked[:start] + " " * (end - start) + masked[end:]
    found = says_no_more.match(masked, clause.start, clause.end)
    start = found.end() if found else clause.start
    if not masked[start : clause.end].strip(_EDGES):
        return ""
    goes_on = pattern(words, rf"(?:{words.prepositions}|{words.opener})\b")
    begins = start if goes_on.match(masked, start) else clause.start
    return _without(line.text, replace(clause, start=begins), cuts)


def _without(text: str, clause: Clause, cuts: list[Span]) -> str:
    kept = []
    start = clause.start
    for cut in sorted(cuts):
        kept.append(text[start : max(start, cut.start)])
        start = max(start, cut.end)
    kept.append(text[start : clause.end])
    said = " ".join(" ".join(kept).split())
    return re.sub(r" ([,;:.])", r"\1", said).strip(_EDGES)


def _joint(line: Line, between: str) -> str:
    """What stands between two clauses that stay: as written, a comma where others went."""
    for sign in ("?", "!", ".", ";", ":"):
        if sign in between:
            return f"{sign} "
    if re.fullmatch(rf",? *(?:{line.words.conjunctions}) *", between):
        return f" {between.strip(' ,')} "
    return " - " if "-" in between or "–" in between else ", "
