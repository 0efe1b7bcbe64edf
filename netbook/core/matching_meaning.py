"""What a wish or an offer says: its concepts, ways, places, times and levels."""

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.core.languages import LANGUAGES
from netbook.core.matching_tree import LIGHT, PARENTS
from netbook.core.matching_where import place_at
from netbook.core.matching_words import (
    WORD,
    Marks,
    entry_at,
    languages_of,
    marks_inside,
    root,
    stem,
    table,
)

# Endings that name both genders: Entwickler:in, développeur·euse, camarero/a, (m/w/d).
_BOTH_GENDERS = re.compile(
    r"(?<=\w)(?:[:*_·•/]-?|\()(?:in|innen|euse|trice|rice|ne|e|se|a|o|as|os)(?:[·.]?s)?\)?(?!\w)"
    r"|\((?:[mwfdhx]/)+[mwfdhx]\)"
)
# A relative clause belongs to what it tells of.
_CLAUSE = re.compile(
    r"[.;:!?()\n]|\s[–-]\s"
    r"|,(?!\s*(?:who|that|which|die|der|das|den|dem|qui|que|dont|um|weil|because|wie|was)\b)"
)
# Separable verbs, whose particle ends the clause: "stellt zwei Köche ein".
_PARTICLE = re.compile(
    r"\b(stell|gib|leih|bring|nimm|schau|bilde)(t|e|en)\b([^.;,:!?]*?)\s(ein|ab|aus|bei|auf|durch|an)"
    r"(?=\s*(?:$|[.;,:!?(]|und\b))",
    re.IGNORECASE,
)
# What follows these, after something else was named, is what that is for.
_AT = frozenset(("bei", "at", "von", "from"))
_FOR = frozenset(("for", "fur", "fuer", "pour", "para"))
# Words that are names of something else where they are written with a capital.
_BY_CAPITAL = {"Go": "golang", "May": "@m5"}
# Ways that a longer way doesn't hide: "takes interns" is of interns too.
_ALWAYS = frozenset("?job ?internship ?apprenticeship ?student_job ?trainee ?someone".split())
_AFTER_NOT = 3  # what is meant by a "not" stands within so many words
_LEAST_UNKNOWN = 4
_YEARS = re.compile(
    r"\b(?:[4-9]|[1-4]\d)\+?\s*(?:yrs?|years?|jahren?|ans|a[nñ]os)\b", re.IGNORECASE
)
# "No caterer yet" says what is sought.
_NOT_YET = re.compile(r"\b(?:has |have )?no (\w+(?: \w+)?) yet\b", re.IGNORECASE)
_READ = 1_000  # a pasted page says at its beginning what is wished for


Entry = tuple[int, Marks]


class Cue(NamedTuple):
    """A way of wishing or offering, the word it stands at and the clause of that."""

    name: str
    at: int
    clause: int


class Said(NamedTuple):
    """A concept, the first word that says it, the clause of that, and whether it names a person."""

    name: str
    at: int
    clause: int
    role: bool


class Meaning(NamedTuple):
    """What a text says; `concepts` and `unknown` are what it is about."""

    language: str
    concepts: frozenset[str]
    roles: frozenset[str]
    unknown: frozenset[str]
    aside: frozenset[str]
    names: frozenset[str]
    cues: tuple[Cue, ...]
    modes: frozenset[str]
    places: frozenset[str]
    months: tuple[int, int] | None
    weekdays: frozenset[str]
    excluded: frozenset[str]
    purposes: frozenset[str]
    said: tuple[Said, ...]
    clauses: int
    first_role: int
    last_role: int
    last_concept: int


def _language(words: tuple[str, ...]) -> str:
    """The language whose tables know most of the words; a line is short, so every word counts."""
    counts = dict.fromkeys(LANGUAGES, 0)
    for word in words:
        known = languages_of(word)
        for language in known:
            counts[language] += 2 if len(known) == 1 and _tells(word, language) else 1
    return max(counts, key=counts.__getitem__)


def _tells(word: str, language: str) -> bool:
    """Whether a word is a small one or a way of wishing, which are not taken from elsewhere."""
    known = table(language)
    return word in known.stop or any(
        mark[0] == "?" for mark in known.words.get(stem(word, language), ())
    )


class _Reader:
    """Collects what the entries of a text mark, word by word."""

    def __init__(self) -> None:
        self.concepts: dict[str, int] = {}
        self.roles: dict[str, int] = {}
        self.last_role = self.last_concept = -1
        self.unknown: set[str] = set()
        self.unknown_in: dict[str, int] = {}
        self.names: set[str] = set()
        self.cues: list[Cue] = []
        self.modes: dict[str, int] = {}
        self.places: dict[str, int] = {}
        self.times: list[tuple[str, int]] = []
        self.nots: list[int] = []
        self.fors: list[tuple[int, int]] = []
        self.clauses: dict[str, int] = {}
        self.clause_of: dict[int, int] = {}
        self.last_clause = 0

    def take(self, marks: Marks, at: int, clause: int) -> None:
        """Notes the marks of one entry."""
        self.clause_of[at] = clause
        for mark in marks:
            sign, name = mark[0], mark[1:]
            self.clauses.setdefault(mark.lstrip("+"), clause)
            if sign == "?":
                self.cues.append(Cue(name, at, clause))
            elif sign == "@":
                self.times.append((name, at))
            elif mark == "!not":
                self.nots.append(at)
            elif sign == "!":
                self.modes[name] = at
            elif sign == "+":
                self.roles.setdefault(name, at)
                self.last_role = self.last_concept = at
                self.concepts.setdefault(name, at)
            else:
                self.concepts.setdefault(mark, at)
                self.last_concept = at


@lru_cache(maxsize=4096)
def meaning(text: str) -> Meaning:
    """What a wish or an offer says."""
    text = _PARTICLE.sub(r"\1\2 \4 \3", _BOTH_GENDERS.sub("", text[:_READ]))
    text = _NOT_YET.sub(r"needs \1", text)
    found = [(match.group(), match.start()) for match in WORD.finditer(text)]
    words = tuple(fold(word) for word, _ in found)
    ends = [match.start() for match in _CLAUSE.finditer(text)]
    language = _language(words)
    stop = table(language).stop
    reader = _Reader()
    if _YEARS.search(text):
        reader.modes["lvl_senior"] = 0
    clauses = [bisect_left(ends, start) for _, start in found]
    reader.last_clause = clauses[-1] if clauses else 0
    spans = _spans(words, language, reader, clauses)
    named = _named(words, language, found, spans)
    for at in range(len(words)):
        if at in named:
            reader.take(named[at][1], at, clauses[at])
        if at in spans:
            reader.take(spans[at][1], at, clauses[at])
    covered = {at + offset for at, (size, _) in named.items() for offset in range(size)}
    covered |= {at + offset for at, (size, _) in spans.items() for offset in range(size)}
    for at in range(len(words)):
        if words[at] in _FOR:
            reader.fors.append((at, clauses[at]))
        elif at not in covered and words[at] not in stop:
            _take_unknown(reader, found[at][0], words, at, clauses[at], language)
    return _meaning(reader, language)


def _named(
    words: tuple[str, ...], language: str, found: list[tuple[str, int]], ways: dict[int, Entry]
) -> dict[int, Entry]:
    """The entries of concepts by the word they begin at; places have been taken for size alone."""
    entries: dict[int, Entry] = {}
    at = 0
    while at < len(words):
        size, marks = entry_at(words, at, language, ways=False)
        if at and found[at][0] in _BY_CAPITAL:
            size, marks = 1, (_BY_CAPITAL[found[at][0]],)
        if at in ways and not ways[at][1]:
            size, marks = ways[at][0], ()
        elif at in ways and ways[at][0] > max(1, size):
            # A longer way of wishing names nobody: pilot customers are no pilots.
            marks = tuple(mark for mark in marks if mark[0] != "+")
        if marks:
            entries[at] = size, marks
        at += max(1, size)
    for at in [at for at, (size, _) in ways.items() if size]:
        for start, (size, _) in entries.items():
            if start <= at and at + ways[at][0] <= start + size and ways[at][0] < size:
                ways[at] = 0, ()  # what is part of a name is no way: a job interview
    for at in [at for at, (size, _) in ways.items() if not size]:
        del ways[at]
    return entries


def _spans(
    words: tuple[str, ...], language: str, reader: _Reader, clauses: list[int]
) -> dict[int, Entry]:
    """The places, without marks, and the ways of wishing, by the word they begin at."""
    entries: dict[int, Entry] = {}
    at = 0
    while at < len(words):
        size, place = place_at(words, at)
        if size:
            reader.places.setdefault(place, at)
        marks: Marks = ()
        if not size:
            size, marks = entry_at(words, at, language, ways=True)
            for inner in range(at, at + size) if size > 1 and "?plain" not in marks else ():
                within = entry_at(words[: inner + 1], inner, language, ways=True)[1]
                marks += tuple(each for each in within if each in _ALWAYS and each not in marks)
        if size:
            entries[at] = size, marks
        at += max(1, size)
    return entries


def _take_unknown(
    reader: _Reader, written: str, words: tuple[str, ...], at: int, clause: int, language: str
) -> None:
    word = words[at]
    marks, rest = marks_inside(word, language)
    if marks:
        reader.take(marks, at, clause)
        word = rest
    if len(word) < _LEAST_UNKNOWN and not (written.isupper() and len(word) > 1):
        return
    if word in table(language).stop or not any(letter.isalpha() for letter in word):
        return
    if word.endswith("ly") and language == "en":
        return  # how, not what
    capital = written[:1].isupper()
    if at == 0 and capital and len(words) > 1 and _says_verb(words, language):
        return  # whose wish it is: "Lena looks for ..."
    if capital and at and (language != "de" or written.isupper() or words[at - 1] in _AT):
        reader.names.add(root(word))
    reader.unknown.add(root(word))
    reader.unknown_in.setdefault(root(word), clause)


def _says_verb(words: tuple[str, ...], language: str) -> bool:
    marks = entry_at(words, 1, language, ways=True)[1]
    return any(mark in ("?seek", "?give", "?know", "?hire", "?lend") for mark in marks)


def _meaning(reader: _Reader, language: str) -> Meaning:
    def denied(at: int) -> bool:
        return any(0 < at - each <= _AFTER_NOT for each in reader.nots)

    excluded = {
        name
        for names in (reader.concepts, reader.places)
        for name, at in names.items()
        if denied(at)
    }
    if _is_over(reader):
        reader.modes["over"] = 0
    concepts = frozenset(reader.concepts) - excluded
    return Meaning(
        language,
        concepts,
        frozenset(reader.roles) - excluded,
        frozenset(reader.unknown),
        _aside(reader),
        frozenset(reader.names),
        tuple(reader.cues),
        frozenset(mode for mode, at in reader.modes.items() if mode == "over" or not denied(at)),
        frozenset(reader.places) - excluded,
        _months(reader.times),
        frozenset(name for name, _ in reader.times if name[0] == "d"),
        frozenset(excluded),
        _purposes(reader),
        tuple(
            Said(name, where, reader.clause_of[where], name in reader.roles)
            for name, where in reader.concepts.items()
            if name not in excluded
        ),
        reader.last_clause + 1,
        min(reader.roles.values(), default=-1),
        reader.last_role,
        reader.last_concept,
    )


def _aside(reader: _Reader) -> frozenset[str]:
    """The unknown words said before the wish itself, of who wishes."""
    wish = min((cue.clause for cue in reader.cues if cue.name == "seek"), default=0)
    return frozenset(word for word, clause in reader.unknown_in.items() if clause < wish)


def _purposes(reader: _Reader) -> frozenset[str]:
    """The concepts that something named before in the same clause is for."""
    found: set[str] = set()
    for at, clause in reader.fors:
        inside = [name for name in reader.concepts if reader.clauses.get(name) == clause]
        if any(reader.concepts[name] < at and _is_thing(name, reader) for name in inside):
            found |= {name for name in inside if reader.concepts[name] > at}
    return frozenset(found)


# What follows "for" beside these is their field.
_OF_A_FIELD = frozenset(
    (
        "editing translation interpreting teaching training law medicine research consulting "
        "energy_consulting investor presentation journalism therapy tax notary insurance"
    ).split()
)


def _is_thing(name: str, reader: _Reader) -> bool:
    """Whether something can be for something else; not who does a thing, nor a frame."""
    if name in LIGHT or name in ("tenant", "flatmate"):
        return False
    if name in _OF_A_FIELD:
        return False
    return name not in reader.roles or any(cue.name == "seek" for cue in reader.cues)


_ENDABLE = frozenset("seek hire opening give lend mentor teach advice feedback job invest".split())
_AWAY = frozenset(("lend", "borrow"))


def _is_over(reader: _Reader) -> bool:
    """Whether "no longer" belongs to the wish or offer itself, not to a thing without use."""
    at = reader.modes.pop("soft_over", None)
    if at is None:
        return False
    near = [cue for cue in reader.cues if cue.name in _ENDABLE and -5 < cue.at - at <= 3]
    elsewhere = [cue for cue in reader.cues if cue.name in _AWAY and cue not in near]
    return bool(near) and not elsewhere


def _months(times: list[tuple[str, int]]) -> tuple[int, int] | None:
    """The first and last month that a text is about, counted on over the end of a year."""
    months = [(int(name[1:]), at) for name, at in times if name[0] == "m"]
    if not months:
        return None
    bounds = {at: name for name, at in times if name in ("from", "until")}

    def bound(at: int) -> str:
        return next((bounds[at - back] for back in range(4) if at - back in bounds), "")

    first, last = months[0][0], months[-1][0]
    if last < first:
        last += 12
    if len(set(months)) == 1 or first == last:
        match bound(months[0][1]):
            case "from":
                return first, first + 5
            case "until":
                return last - 5, last
    return first, last


@cache
def kinds_above(concept: str) -> frozenset[str]:
    """A concept and all that it is a kind of."""
    found = {concept}
    for each in PARENTS.get(concept, ()):
        found |= kinds_above(each)
    return frozenset(found)
