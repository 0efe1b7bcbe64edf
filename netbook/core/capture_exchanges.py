"""What was given, asked for and received, as a line tells it."""

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.captured import FoundExchange, Span


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
        for exchange in _in_clause(line, clause):
            continued = theirs and not has_subject and exchange.direction == "asked"
            if not continued:
                found.setdefault((exchange.direction, exchange.kind), exchange)
    return sorted(found.values(), key=lambda exchange: exchange.span)


def _in_clause(line: Line, clause: Clause) -> list[FoundExchange]:
    """The exchanges in one clause; of forms that overlap the first of the table counts."""
    told: list[tuple[Span, str, str]] = []
    for form in line.words.exchanges:
        compiled = pattern(line.words, rf"(?:{form.pattern})(?!\w)")
        for match in compiled.finditer(line.masked, clause.start, clause.end):
            kinds = [k for k in line.words.kinds if match.groupdict().get(k)]
            span = Span(*match.span())
            if all(span.end <= other.start or other.end <= span.start for other, _, _ in told):
                told.append((span, form.direction, form.kind or kinds[0]))
    return [FoundExchange(span, direction, kind) for span, direction, kind in told if direction]
