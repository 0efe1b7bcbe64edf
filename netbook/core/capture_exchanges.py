"""What was given, asked for and received, as a line tells it."""

from collections.abc import Sequence

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.capture_words import ExchangeForm
from netbook.core.captured import FoundExchange, FoundPerson, Span

# What may lead to somebody else: there they are looked for.
LEADING = ("introduction", "outcome")


def find_exchanges(line: Line, clauses: list[Clause]) -> list[FoundExchange]:
    """The exchanges that clauses tell of, one for each direction and kind.

    What was only promised is none yet, and what they asked of me is none of mine. After a clause
    of which they are the subject, one without a subject goes on about them: Maya called, asked for
    help.
    """
    found: dict[tuple[str, str], FoundExchange] = {}
    theirs = False
    for clause in clauses:
        their_subject = pattern(line.words, line.words.subject).match(line.part(clause))
        has_subject = their_subject or pattern(line.words, "{i} ").match(line.part(clause))
        if has_subject:
            theirs = bool(their_subject)
        for exchange in _told(line, clause.start, clause.end, line.words.exchanges):
            continued = theirs and not has_subject and exchange.direction == "asked"
            if not continued:
                found.setdefault((exchange.direction, exchange.kind), exchange)
    return sorted(found.values(), key=lambda exchange: exchange.span)


def find_courtesies(line: Line, clauses: list[Clause]) -> list[FoundExchange]:
    """Thanks, asking after somebody and telling how it went, one for each direction and kind."""
    found: dict[tuple[str, str], FoundExchange] = {}
    for at, clause in enumerate(clauses):
        following = clauses[at + 1 : at + 2]
        # German has a comma within: erzählt, wie es gelaufen ist.
        joined = [each.end for each in following if each.before.strip() == ","]
        end = joined[0] if joined else clause.end
        for each in _told(line, clause.start, end, line.words.courtesies):
            found.setdefault((each.direction, each.kind), each)
    return sorted(found.values(), key=lambda each: each.span)


def _told(line: Line, start: int, end: int, forms: Sequence[ExchangeForm]) -> list[FoundExchange]:
    """The exchanges in a part of the line; of forms that overlap the first of the table counts."""
    told: list[tuple[Span, str, str]] = []
    for form in forms:
        compiled = pattern(line.words, rf"(?:{form.pattern})(?!\w)")
        for match in compiled.finditer(line.masked, start, end):
            kinds = [k for k in line.words.kinds if match.groupdict().get(k)]
            span = Span(*match.span())
            if all(span.end <= other.start or other.end <= span.start for other, _, _ in told):
                told.append((span, form.direction, form.kind or (kinds or [""])[0]))
    return [
        FoundExchange(span, direction, kind, _led_to(line, span, end, direction, kind))
        for span, direction, kind in told
        if direction
    ]


def _led_to(line: Line, span: Span, end: int, direction: str, kind: str) -> FoundPerson | None:
    """Whom an introduction leads to that was asked for or made, or with whom it went how."""
    if kind not in LEADING or (direction, kind) == ("gave", "introduction"):
        return None
    found = pattern(line.words, line.words.led_to).search(line.masked, span.start, end)
    names = line.names_in(Span(*found.span("names"))) if found else []
    return names[0].person if names else None
