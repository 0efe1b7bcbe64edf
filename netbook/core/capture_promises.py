"""Promises in a line: what was promised, whose it is, and when it is due."""

import re
from dataclasses import dataclass, replace

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.capture_words import DATE, PromiseForm
from netbook.core.captured import FoundPromise, Span
from netbook.core.natural_date import FoundDate, find_dates

_ENDS = " \t,.;:!-–—"
_NO_GAP = Span(0, 0)


@dataclass(frozen=True, slots=True)
class _Begun:
    """A clause, and the form by which it begins a promise, if it does.

    `gap` is where the words of the form stand within the text of the promise.
    """

    clause: Clause
    form: PromiseForm | None = None
    text_start: int = 0
    gap: Span = _NO_GAP


def find_promises(line: Line, language: str) -> tuple[list[FoundPromise], list[Clause]]:
    """The promises of a line, and the clauses that tell something else."""
    begun = _joined(line, [part for clause in line.clauses for part in _cut(line, clause)])
    promises: list[FoundPromise] = []
    others: list[Clause] = []
    theirs_before = False
    for part in begun:
        promise = _promise(line, part, part.form, language) if part.form else None
        if promise and promise.text:
            if part.form and part.form.bare and theirs_before and _is_joined(line, part.clause):
                promise = replace(promise, whose="theirs")  # she called and promised to send it
            promises.append(promise)
        else:
            others.append(part.clause)
        theirs_before = _tells_of_them(line, part.clause)
    return promises, others


def _cut(line: Line, clause: Clause) -> list[_Begun]:
    """A clause cut where a promise begins in it."""
    promise = _first_promise(line, clause)
    if not promise:
        return [_Begun(clause)]
    start = promise.clause.start
    end = len(line.text[:start].rstrip())
    conjunction = re.search(rf"(?:\A|[ ,])(?:{line.words.conjunctions})\Z", line.masked[:end])
    if conjunction:
        end = len(line.text[: conjunction.start()].rstrip(_ENDS))
    if end <= clause.start:
        return [promise]
    between = Clause(start, clause.end, line.text[end:start])
    return [_Begun(replace(clause, end=end)), replace(promise, clause=between)]


def _first_promise(line: Line, clause: Clause) -> _Begun | None:
    """The first form of a promise in a clause; of those that begin together the first of all."""
    first: _Begun | None = None
    for form in line.words.promises:
        compiled = pattern(line.words, form.pattern)
        if form.opens:
            found = compiled.match(line.masked, clause.start, clause.end)
        else:
            found = compiled.search(line.masked, clause.start, clause.end)
        if not found or _goes_on(line.masked, found.end()) or not _fits(line, form, found, clause):
            continue
        if first is None or found.start() < first.clause.start:
            text_start, gap = _text_start(line, found), _NO_GAP
            if found.groupdict().get("what"):
                text_start, gap = found.start("what"), Span(found.end("what"), found.end())
            first = _Begun(replace(clause, start=found.start()), form, text_start, gap)
    return first


def _goes_on(masked: str, end: int) -> bool:
    """Whether the form ended within a word."""
    return masked[end - 1 : end].isalnum() and masked[end : end + 1].isalnum()


def _fits(line: Line, form: PromiseForm, found: re.Match[str], clause: Clause) -> bool:
    if not form.ahead:
        return True
    return any(d.future and found.start() <= d.start < clause.end for d in line.dates)


def _text_start(line: Line, found: re.Match[str]) -> int:
    """Where the text of a promise begins: a word taken for a name is one only with a capital."""
    receiver = found.groupdict().get("to")
    if receiver and receiver.isalpha() and receiver not in line.words.others.split("|"):
        return found.start("to")
    return found.end()


def _joined(line: Line, parts: list[_Begun]) -> list[_Begun]:
    """A promise goes on with a date that stands alone behind it, and with more of a list.

    Where only its word stood (todo:), the clause behind that is what was promised.
    """
    joined: list[_Begun] = []
    for part in parts:
        last = joined[-1] if joined else None
        if last is None or last.form is None:
            joined.append(part)
        elif last.text_start >= last.clause.end:
            form = part.form or last.form
            text_start = part.text_start if part.form else part.clause.start
            whole = replace(last.clause, end=part.clause.end)
            joined[-1] = _Begun(whole, form, text_start, part.gap)
        elif part.form is None and _continues(line, last, part.clause):
            joined[-1] = replace(last, clause=replace(last.clause, end=part.clause.end))
        else:
            joined.append(part)
    return joined


def _continues(line: Line, last: _Begun, clause: Clause) -> bool:
    part = line.part(clause)
    if re.fullmatch(rf"{DATE}+", part):
        return True
    begun = line.masked[last.text_start : last.clause.end].lstrip()
    return bool(
        clause.before.strip() == ","
        and re.match(line.words.listed, part)
        and re.match(line.words.listed, begun)
        and DATE not in begun
        and not pattern(line.words, "{who}|{i} ").search(part)
    )


def _is_joined(line: Line, clause: Clause) -> bool:
    """Whether a clause goes on after `and` without a subject of its own."""
    joined = re.fullmatch(rf",? *(?:{line.words.conjunctions}) *", clause.before)
    return bool(joined and not pattern(line.words, "{i} ").match(line.part(clause)))


def _tells_of_them(line: Line, clause: Clause) -> bool:
    """Whether somebody else is the subject of a clause that tells what they did."""
    told = pattern(line.words, rf"(?:{line.words.their_deed})(?!\w)")
    return bool(told.match(line.part(clause)))


def _promise(line: Line, part: _Begun, form: PromiseForm, language: str) -> FoundPromise:
    start, end = min(part.text_start, part.clause.end), part.clause.end
    told = line.text
    for gap in _gaps(line, part):
        told = told[: gap.start] + " " * (gap.end - gap.start) + told[gap.end :]
    said = told[start:end]
    due = _due(line, said, language)
    due_span = None
    if due:
        due_span = Span(start + due.start, start + due.end)
        said = said[: due.start].rstrip(" ,(") + " " + said[due.end :].lstrip(" ,)")
    text = " ".join(said.split()).strip(_ENDS)
    span = Span(part.clause.start, end)
    return FoundPromise(span, form.whose, text, due.due if due else None, due_span)


def _gaps(line: Line, part: _Begun) -> list[Span]:
    """What stands within the text of a promise and isn't of it: its verb, and when it was given."""
    given = [Span(d.start, d.end) for d in line.dates if not d.future and d.end <= part.gap.start]
    return [span for span in [*given, part.gap] if span.start >= part.text_start]


def _due(line: Line, text: str, language: str) -> FoundDate | None:
    """The date by which: the last one that lies ahead, but first one that says so (by Friday)."""
    today, order = line.today, line.order
    says_so = {d.start for d in find_dates(text, today, order, language=language) if d.future}
    found = find_dates(text, today, order, ahead=True, language=language)
    ahead = [d for d in found if d.due >= today]
    best = [d for d in ahead if d.start in says_so] or ahead
    return best[-1] if best else None
