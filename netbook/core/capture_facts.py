"""Facts in a line: what somebody wants, offers and cares about, and whom they look for."""

import re
from dataclasses import dataclass, replace

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.capture_words import KNOWN, NEW, CaptureWords, FactForm
from netbook.core.captured import FoundFact, FoundPerson, Span
from netbook.core.fold import level
from netbook.core.languages import language as tables_of

# Fewer tell nothing; and the first key of a line need not wait until all forms are compiled.
FEWEST_WORDS = 3
_ENDS = " \t,.;:!-–—()"


@dataclass(frozen=True, slots=True)
class _Told:
    """A form found in a clause: where its subject and its verb begin."""

    form: FactForm
    found: re.Match[str]

    @property
    def start(self) -> int:
        """Where it begins, with the subject or what leads to it."""
        return self.found.start()

    @property
    def verb(self) -> int:
        """Where its verb begins."""
        return self.found.start("told")


class _Spoken:
    """Of whom a line speaks while it is read; `mine` where it is of me."""

    def __init__(self, person: FoundPerson | None) -> None:
        self.person, self.mine = person, False


def find_facts(
    line: Line, clauses: list[Clause], people: list[FoundPerson], when: Span | None
) -> list[FoundFact]:
    """The facts that clauses tell of others.

    They are about whom the clause names as its subject, else about the one named so before, else
    about the first of those who took part. `when` is where the day of the conversation is said.
    """
    facts: list[FoundFact] = []
    if line.masked.count(" ") < FEWEST_WORDS - 1:
        return facts
    spoken = _Spoken(people[0] if people else None)
    for clause in _whole(line, clauses):
        after = line.text[clause.end :].lstrip()
        told = [] if after.startswith("?") else _told(line, clause)
        _hear(line, clause, spoken, people)
        for index, each in enumerate(told):
            end = told[index + 1].start if index + 1 < len(told) else clause.end
            fact = _fact(line, clause, each, end, spoken, people, when)
            if fact and all(fact.text != other.text for other in facts):
                facts.append(fact)
    return facts


def is_asked_of_me(text: str, language: str) -> bool:
    """Whether a wish, as noted, is one that only I can grant."""
    words = tables_of(language).conversations
    return bool(pattern(words, words.facts.of_me).search(level(text)))


def asked_kind(text: str, language: str) -> str:
    """What a wish asks for, of `netbook.core.captured.EXCHANGE_KINDS`: help where it says none."""
    words = tables_of(language).conversations
    found = pattern(words, r"{kind}(?!\w)").search(level(text))
    return (found and found.lastgroup) or "help"


def follows_a_name(text: str, language: str) -> bool:
    """Whether a fact, as noted, begins with its verb, so that it reads well behind a name."""
    words = tables_of(language).conversations
    forms = (form.pattern for form in words.facts.forms if form.clear)
    return any(pattern(words, rf"^(?:{form})(?!\w)").match(level(text)) for form in forms)


def _whole(line: Line, clauses: list[Clause]) -> list[Clause]:
    """The clauses, each with those behind it that only go on: preferably remote."""
    whole: list[Clause] = []
    for clause in clauses:
        goes_on = pattern(line.words, line.words.facts.goes_on).match(line.part(clause))
        if goes_on and whole and clause.before.strip() == ",":
            whole[-1] = replace(whole[-1], end=clause.end)
        else:
            whole.append(clause)
    return whole


def _told(line: Line, clause: Clause) -> list[_Told]:
    """The forms in a clause, in their order; of those that overlap the first of the table counts.

    Only at its start, behind a subject and behind a word that leads on can one begin.
    """
    told: list[_Told] = []
    for form in line.words.facts.forms:
        for found in _begins(line.words, form).finditer(line.masked, clause.start, clause.end):
            led = found.group("subject", "theirs", "lead") != (None, None, None)
            if found.start() > clause.start and not (led and _of_a_name(line, found)):
                continue
            if all(found.end() <= t.start or t.found.end() <= found.start() for t in told):
                told.append(_Told(form, found))
    return sorted(told, key=lambda each: each.start)


def _of_a_name(line: Line, found: re.Match[str]) -> bool:
    """Whether a relative clause is about a name: not that of someone who can help."""
    lead = found["lead"]
    if not lead or not re.fullmatch(line.words.facts.relative, lead):
        return True
    before = line.masked[: found.start()].rstrip(" ,")
    return before[-1:] in (KNOWN, NEW)


def _begins(words: CaptureWords, form: FactForm) -> re.Pattern[str]:
    facts = words.facts
    return pattern(
        words,
        rf"(?:(?:(?P<theirs>{facts.theirs})|(?P<subject>{{who}})){{adverb}}(?=[ '])"
        rf"|(?P<lead>{facts.lead})(?= |(?<=')))? ?(?P<told>(?:{form.pattern}))(?:(?<=')|(?!\w))",
    )


def _hear(line: Line, clause: Clause, spoken: _Spoken, people: list[FoundPerson]) -> None:
    """Note of whom a clause speaks from its start: they, or I."""
    words, part = line.words, line.part(clause)
    if pattern(words, "{i}(?= |(?<='))").match(part):
        spoken.mine = True
    elif pattern(words, words.subject).match(part):
        spoken.mine = False
        if pattern(words, rf"{{name}}(?={{adverb}} (?:{words.past})(?!\w))").match(part):
            name = line.names_in(Span(clause.start, clause.end))[0]
            if known := _resolved(name.person, people):
                spoken.person = known


def _fact(
    line: Line,
    clause: Clause,
    told: _Told,
    end: int,
    spoken: _Spoken,
    people: list[FoundPerson],
    when: Span | None,
) -> FoundFact | None:
    """What one form tells, unless it is about me, in doubt, or over."""
    words, facts = line.words, line.words.facts
    start = _text_start(line, clause, told, spoken, people)
    if start is None or pattern(words, facts.doubt).search(line.masked[clause.start : told.verb]):
        return None
    if pattern(words, facts.over).search(line.masked, told.verb, end):
        return None
    if when and start < when.start and not line.text[when.end : end].strip(_ENDS):
        end = min(end, when.start)
    said = " ".join(line.text[start:end].split()).strip(_ENDS)
    if start > told.start or start == told.verb:
        said = re.sub(r"\A['’]\w+ ", "", said)  # what is left of he's
        said = said[:1].lower() + said[1:]
    if joined := re.search(rf" (?:{words.conjunctions})\Z", level(said)):
        said = said[: joined.start()].strip(_ENDS)
    more = line.masked[told.found.end() : end].strip(_ENDS)
    if not said or not (more or told.form.alone):
        return None
    return FoundFact(Span(told.start, end), told.form.section, said, spoken.person)


def _text_start(
    line: Line, clause: Clause, told: _Told, spoken: _Spoken, people: list[FoundPerson]
) -> int | None:
    """Where the text of a fact begins, and of whom it is (in `spoken`); None where it is of me."""
    if told.found["theirs"]:
        spoken.mine = False
        if owners := line.names_in(Span(*told.found.span("theirs"))):
            spoken.person = _resolved(owners[0].person, people) or spoken.person
        return told.start
    if told.found["subject"]:
        spoken.mine = False
        names = line.names_in(Span(*told.found.span("subject")))
        known = _resolved(names[0].person, people) if names else spoken.person
        if known or not names:
            spoken.person = known
            return told.found.end("subject")
        # Of people only the notebook's count; an organisation hires, as somebody told.
        elsewhere = names[0].person.is_new and told.form.section == "openings"
        return told.start if elsewhere else None
    if told.found["lead"]:
        _hear_before(line, clause, told, spoken, people)
    of_me = spoken.mine and (told.found["lead"] or not told.form.clear)
    return None if of_me else told.verb


def _hear_before(
    line: Line, clause: Clause, told: _Told, spoken: _Spoken, people: list[FoundPerson]
) -> None:
    """Of whom a clause speaks before a word that leads on without a subject."""
    words = line.words
    before = line.masked[clause.start : told.start]
    mine = [m.end() for m in pattern(words, "{i}(?= |(?<='))").finditer(before)]
    theirs = [m.end() for m in pattern(words, "{who}(?=[ ',]|$)").finditer(before)]
    if mine or theirs:
        spoken.mine = max(mine, default=-1) > max(theirs, default=-1)
    names = line.names_in(Span(clause.start, told.start))
    if names and re.fullmatch(words.facts.relative, told.found["lead"]):
        spoken.mine = False
        spoken.person = _resolved(names[-1].person, people) or spoken.person


def _resolved(person: FoundPerson, people: list[FoundPerson]) -> FoundPerson | None:
    """The one who took part where it is they; somebody of the notebook; or None."""
    for other in people:
        same = other.written.casefold() == person.written.casefold()
        if same or (person.contact_id is not None and other.contact_id == person.contact_id):
            return other
    return person if person.contact_id is not None else None
