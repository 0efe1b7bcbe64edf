"""Who of the people named in a line took part."""

from collections.abc import Callable

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.capture_names import Name
from netbook.core.captured import FoundPerson, Span

Until = Callable[[Clause], int]


def find_participants(line: Line, clauses: list[Clause]) -> list[FoundPerson]:
    """Those who took part, each once, in the order of the line.

    They are named in the first clause that says whom somebody met, after `with`, `called` and the
    like, or as its subject. Where no clause does, whoever is known and named first counts.
    """
    names = (
        _said(line, clauses, line.told_until)
        or _said(line, clauses, lambda clause: clause.end)
        or _mentioned(line, clauses, line.told_until)
        or _mentioned(line, [c for c in line.clauses if c not in clauses], lambda c: c.end)
    )
    once: dict[object, FoundPerson] = {}
    for name in sorted(names, key=lambda name: name.span):
        person = name.person
        once.setdefault(person.contact_id or person.written.casefold(), person)
    return list(once.values())


def _said(line: Line, clauses: list[Clause], until: Until) -> list[Name]:
    """Those whom a form says took part, from the first clause that has more than their name."""
    names: list[Name] = []
    for clause in clauses:
        found = _in_clause(line, clause, until(clause))
        if found and not _is_heading(line, clause):
            # A heading in capitals is somebody new only if nobody else is named: Data Council: ...
            return [name for name in names if not name.person.is_new] + found
        names += found
    return names


def _in_clause(line: Line, clause: Clause, until: int) -> list[Name]:
    found: list[Name] = []
    part = line.masked[clause.start : clause.end]
    for forms, new in (
        ((line.words.company, *line.words.participants), True),
        (line.words.known_participants, False),
    ):
        for form in forms:
            for match in pattern(line.words, form).finditer(part):
                start, end = (clause.start + index for index in match.span("names"))
                found += [
                    name
                    for name in line.names_in(Span(start, end))
                    if start < until and not name.owner and (new or not name.person.is_new)
                ]
    return list(dict.fromkeys(found))


def _is_heading(line: Line, clause: Clause) -> bool:
    """Whether a clause is nothing but names: `Maya: coffee, talked about hiring`."""
    return bool(pattern(line.words, r"@?{names}").fullmatch(line.part(clause)))


def _mentioned(line: Line, clauses: list[Clause], until: Until) -> list[Name]:
    """The known people whom the first clause that names any mentions, written in capitals."""
    for clause in clauses:
        names = [
            name
            for name in line.names_in(Span(clause.start, max(clause.start, until(clause))))
            if not name.person.is_new
        ]
        if names:
            return names
    return []
