"""What a wish or an offer says: its concepts, ways, places, times and levels."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.core.languages import LANGUAGES
from netbook.core.matching_places import COUNTRIES, DISTRICTS, REGION_NAMES, REGIONS
from netbook.core.matching_tree import LIGHT, PARENTS
from netbook.core.matching_words import (
    WORD,
    Marks,
    entry_at,
    marks_inside,
    read_lines,
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
    r"(?=\s*(?:$|[.;,:!?]|und\b))",
    re.IGNORECASE,
)
# What follows these, after something else was named, is what that is for.
_AT = frozenset(("bei", "at", "von", "from"))
_FOR = frozenset(("for", "fur", "fuer", "pour", "para"))
_AFTER_NOT = 3  # what is meant by a "not" stands within so many words
_LEAST_UNKNOWN = 4
_READ = 1_000  # a pasted page says at its beginning what is wished for


class Cue(NamedTuple):
    """A way of wishing or offering, the word it stands at and the clause of that."""

    name: str
    at: int
    clause: int


class Meaning(NamedTuple):
    """What a text says; `concepts` and `unknown` are what it is about."""

    concepts: frozenset[str]
    roles: frozenset[str]
    unknown: frozenset[str]
    names: frozenset[str]
    cues: tuple[Cue, ...]
    modes: frozenset[str]
    places: frozenset[str]
    months: tuple[int, int] | None
    weekdays: frozenset[str]
    excluded: frozenset[str]
    purposes: frozenset[str]
    first_role: int
    last_role: int
    last_concept: int


def _language(words: tuple[str, ...]) -> str:
    """The language whose tables know most of the words; a line is short, so every word counts."""
    counts = {
        language: sum(word in known.stop or stem(word, language) in known.words for word in words)
        for language in LANGUAGES
        for known in (table(language),)
    }
    return max(counts, key=counts.__getitem__)


class _Reader:
    """Collects what the entries of a text mark, word by word."""

    def __init__(self) -> None:
        self.concepts: dict[str, int] = {}
        self.roles: dict[str, int] = {}
        self.last_role = self.last_concept = -1
        self.unknown: set[str] = set()
        self.names: set[str] = set()
        self.cues: list[Cue] = []
        self.modes: dict[str, int] = {}
        self.places: dict[str, int] = {}
        self.times: list[tuple[str, int]] = []
        self.nots: list[int] = []
        self.fors: list[tuple[int, int]] = []
        self.clauses: dict[str, int] = {}

    def take(self, marks: Marks, at: int, clause: int) -> None:
        """Notes the marks of one entry."""
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
    found = [(match.group(), match.start()) for match in WORD.finditer(text)]
    words = tuple(fold(word) for word, _ in found)
    ends = [match.start() for match in _CLAUSE.finditer(text)]
    language = _language(words)
    stop = table(language).stop
    reader = _Reader()
    at = clause = 0
    while at < len(words):
        while clause < len(ends) and ends[clause] < found[at][1]:
            clause += 1
        size = _place_at(words, at, reader)
        if not size:
            size, marks = entry_at(words, at, language)
            if size:
                reader.take(marks, at, clause)
            else:
                size = 1
                if words[at] in _FOR:
                    reader.fors.append((at, clause))
                elif words[at] not in stop:
                    _take_unknown(reader, found[at][0], words, at, clause, language)
        at += size
    return _meaning(reader)


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


def _says_verb(words: tuple[str, ...], language: str) -> bool:
    marks = entry_at(words, 1, language)[1]
    return any(mark in ("?seek", "?give", "?know", "?hire", "?lend") for mark in marks)


def _meaning(reader: _Reader) -> Meaning:
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
        concepts,
        frozenset(reader.roles) - excluded,
        frozenset(reader.unknown),
        frozenset(reader.names),
        tuple(reader.cues),
        frozenset(mode for mode, at in reader.modes.items() if mode == "over" or not denied(at)),
        frozenset(reader.places) - excluded,
        _months(reader.times),
        frozenset(name for name, _ in reader.times if name[0] == "d"),
        frozenset(excluded),
        _purposes(reader),
        min(reader.roles.values(), default=-1),
        reader.last_role,
        reader.last_concept,
    )


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
        "energy_consulting investor journalism therapy tax notary insurance"
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
        return next((bounds[at - back] for back in (1, 2, 3) if at - back in bounds), "")

    first, last = months[0][0], months[-1][0]
    if last < first:
        last += 12
    if len(months) == 1:
        match bound(months[0][1]):
            case "from":
                return first, first + 5
            case "until":
                return last - 5, last
    return first, last


@cache
def _places() -> tuple[dict[str, list[tuple[tuple[str, ...], str]]], dict[str, frozenset[str]]]:
    """The places by the first word of their names, and what each lies in."""
    names: dict[tuple[str, ...], str] = {}
    above: dict[str, set[str]] = {}

    def name(phrase: str, place: str) -> None:
        names[tuple(WORD.findall(fold(phrase.replace("_", " "))))] = place

    for country, phrases in read_lines(COUNTRIES):
        own, _, cities = ", ".join(phrases).partition(" |")
        for phrase in own.split(", "):
            name(phrase, country)
        for city in cities.split():
            spellings = city.split("/")
            above.setdefault(spellings[0], set()).add(country)
            for spelling in spellings:
                name(spelling, spellings[0])
    for city, phrases in read_lines(DISTRICTS):
        for district in phrases[0].split():
            name(district, city)
    for region, phrases in read_lines(REGIONS):
        for place in phrases[0].split():
            above.setdefault(place, set()).add(region)
    for region, phrases in read_lines(REGION_NAMES):
        for phrase in phrases:
            name(phrase, region)
    by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, place in sorted(names.items(), key=lambda entry: -len(entry[0])):
        by_word.setdefault(words[0], []).append((words, place))
    return by_word, {place: _up(place, above) for place in set(above) | set(names.values())}


def _up(place: str, above: dict[str, set[str]]) -> frozenset[str]:
    found = {place}
    for each in above.get(place, ()):
        found |= _up(each, above)
    return frozenset(found)


def around(place: str) -> frozenset[str]:
    """A place and what it lies in."""
    return _places()[1].get(place, frozenset((place,)))


# Names of places that are words of their own where another word doesn't say "in".
_ALSO_WORDS = frozenset("nice us essen angers bath york bergen split cork brest tours lund".split())


def _place_at(words: tuple[str, ...], at: int, reader: _Reader) -> int:
    for names, place in _places()[0].get(words[at], ()):
        if words[at : at + len(names)] == names:
            if names[0] in _ALSO_WORDS and (not at or words[at - 1] not in ("in", "the", "near")):
                continue
            reader.places.setdefault(place, at)
            return len(names)
    return 0


@cache
def kinds_above(concept: str) -> frozenset[str]:
    """A concept and all that it is a kind of."""
    found = {concept}
    for each in PARENTS.get(concept, ()):
        found |= kinds_above(each)
    return frozenset(found)
