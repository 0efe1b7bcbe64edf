"""The words of wishes and offers: their tables by language, their stems, compounds and slips.

An entry of the tables gives marks: a concept ("nursing"), "+nursing" where it names who does it,
"?hire" for a way of wishing or offering, "!remote" for a circumstance, "@m5" for a time.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.core.languages import LANGUAGES, PACKAGES

WORD = re.compile(r"[^\W_]+[+#]*")
Marks = tuple[str, ...]

_SIGNS = (
    ("occupations", "OCCUPATIONS", "+"),
    ("subjects", "SUBJECTS", ""),
    ("interests", "INTERESTS", ""),
    ("things", "THINGS", ""),
    ("topics", "TOPICS", ""),
    ("trades", "WORKPLACES", ""),
    ("trades", "PEOPLE", "+"),
)
_OF_WAYS = "?!@"
# What German puts between the parts of a compound.
_JOINTS = ("", "s", "n", "en", "es", "e")
# Shorter words are one slip away from too many others.
_LEAST_SLIPPED = 7
_VOWELS = "aeiouy"


class Table(NamedTuple):
    """What a language knows: entries by their first word, longest first; single words; fillers."""

    phrases: Mapping[str, list[tuple[tuple[str, ...], Marks]]]
    ways: Mapping[str, list[tuple[tuple[str, ...], Marks]]]
    words: Mapping[str, Marks]
    stop: frozenset[str]
    near: Mapping[str, list[str]]


@cache
def table(language: str) -> Table:
    """The table of a language, read from its package when it is first used."""
    package = f"netbook.core.{PACKAGES[language]}"
    wishes = import_module(f"{package}.wishes")
    circumstances = import_module(f"{package}.circumstances")
    entries: dict[tuple[str, ...], dict[str, None]] = {}
    sources = [
        (getattr(import_module(f"{package}.{name}"), table_name), sign)
        for name, table_name, sign in _SIGNS
    ]
    sources += [
        (wishes.CUES, "?"),
        (circumstances.MODES, "!"),
        (circumstances.TIMES, "@"),
    ]
    for lines, sign in sources:
        for concept, phrases in read_lines(lines):
            for phrase in phrases:
                words = tuple(stem(word, language) for word in WORD.findall(fold(phrase)))
                entries.setdefault(words, {})[sign + concept] = None
    phrases_by_word: dict[str, list[tuple[tuple[str, ...], Marks]]] = {}
    ways_by_word: dict[str, list[tuple[tuple[str, ...], Marks]]] = {}
    singles: dict[str, Marks] = {}
    near: dict[str, list[str]] = {}
    for words, marks in sorted(entries.items(), key=lambda entry: -len(entry[0])):
        concepts = tuple(mark for mark in marks if mark[0] not in _OF_WAYS)
        ways = tuple(mark for mark in marks if mark[0] in _OF_WAYS)
        if concepts:
            phrases_by_word.setdefault(words[0], []).append((words, concepts))
        if ways:
            ways_by_word.setdefault(words[0], []).append((words, ways))
        if len(words) == 1:
            singles[words[0]] = tuple(marks)
            if len(words[0]) >= _LEAST_SLIPPED - 1:
                near.setdefault(words[0][:3], []).append(words[0])
                near.setdefault(words[0][-3:], []).append(words[0])
    stop = frozenset(WORD.findall(fold(circumstances.STOP)))
    return Table(phrases_by_word, ways_by_word, singles, stop, near)


def read_lines(lines: str) -> Iterator[tuple[str, list[str]]]:
    """The lines "concept: phrase, phrase" of a table; an indented one goes on above."""
    for line in lines.strip().replace("\n  ", " ").splitlines():
        concept, _, phrases = line.partition(": ")
        yield concept, phrases.split(", ")


@lru_cache(maxsize=8192)
def stem(word: str, language: str) -> str:
    """A folded word without its plural, gender or case, as the tables are looked up by."""
    if len(word) < 4:
        return word
    return _STEMS[language](word)


def _english(word: str) -> str:
    if word == "works":  # a verb, where work is what many look for
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _german(word: str) -> str:
    for ending in ("innen", "in"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return _german(word[: -len(ending)])
    for ending in ("em", "en", "es", "e", "n", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _french(word: str) -> str:
    if word.endswith(("s", "x")):
        word = word[:-1]
    for ending, instead in (("euse", "eur"), ("trice", "teur"), ("ienne", "ien"), ("ere", "er")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + instead
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def _spanish(word: str) -> str:
    for ending in ("es", "as", "os", "s", "a", "o", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


_STEMS = {"en": _english, "de": _german, "fr": _french, "es": _spanish}


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What a word that no table knows is compared by: without endings and ways of spelling."""
    for ending in ("ings", "ing", "ers", "ies", "er", "ed", "en", "es", "s", "e", "y", "a", "o"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    word = word.replace("ph", "f").replace("ou", "o").replace("z", "s").replace("k", "c")
    return re.sub(r"(.)\1", r"\1", word)


def entry_at(words: tuple[str, ...], at: int, language: str, ways: bool) -> tuple[int, Marks]:
    """The longest entry that begins at a word, in this language or else in another, and its marks.

    Either of concepts, or of ways of wishing, circumstances and times.

    The first figure is how many words it takes; none is 0.
    """
    best: tuple[int, Marks] = (0, ())
    for each, entries in _entries_from(words[at], ways):
        foreign = each != language
        following = stem(words[at + 1], each) if at + 1 < len(words) else ""
        for phrase, marks in entries:
            size = len(phrase)
            if size > 1 and phrase[1] != following:
                continue
            if size <= best[0] and (foreign or size < best[0]):
                break
            if at + size <= len(words) and all(
                stem(words[at + offset], each) == phrase[offset] for offset in range(1, size)
            ):
                if foreign and size == 1 and not _is_known_abroad(words[at], each, language, ways):
                    break
                best = size, marks
                break
    return best


def _is_known_abroad(word: str, of: str, language: str, ways: bool) -> bool:
    """Whether a single word of another language can be meant: most are something else here.

    All languages take words from English, English few; ways of wishing are said in one's own.
    """
    own = table(language).words.get(stem(word, language), ())
    if word in table(language).stop or (ways and any(mark[0] not in _OF_WAYS for mark in own)):
        return False
    if of == "en":
        said = table(of).words.get(stem(word, of), ())
        if language != "de" and (own or any(mark[0] == "?" for mark in said)):
            return False
        return len(word) >= 3
    return len(word) >= (8 if language == "en" else 6) and (language != "en" or of == "de")


Entries = list[tuple[tuple[str, ...], Marks]]


@lru_cache(maxsize=16384)
def _entries_from(word: str, ways: bool) -> tuple[tuple[str, Entries], ...]:
    """The entries of each language that begin with a word."""
    found = []
    for language in LANGUAGES:
        known = table(language)
        entries = (known.ways if ways else known.phrases).get(stem(word, language))
        if entries:
            found.append((language, entries))
    return tuple(found)


@lru_cache(maxsize=16384)
def languages_of(word: str) -> tuple[str, ...]:
    """The languages whose tables or fillers have a word."""
    return tuple(
        language
        for language in LANGUAGES
        for known in (table(language),)
        if word in known.stop or stem(word, language) in known.words
    )


@lru_cache(maxsize=8192)
def marks_inside(word: str, language: str) -> tuple[Marks, str]:
    """What a word that is no entry says by its parts, or with one slip in it; and an unknown part.

    Compounds are German ones; their first part may be known to English as well.
    """
    if len(word) >= 7:
        parts = _parts(word, language == "de")
        if parts is not None:
            return parts
    if len(word) >= _LEAST_SLIPPED:
        for each in dict.fromkeys((language, "en")):
            form = stem(word, each)
            words = table(each)
            for other in (*words.near.get(form[:3], ()), *words.near.get(form[-3:], ())):
                if form[0] == other[0] and one_slip(form, other):
                    return words.words[other], ""
    return (), ""


def _parts(word: str, german: bool) -> tuple[Marks, str] | None:
    unknown_head: tuple[Marks, str] | None = None
    for at in range(3, len(word) - 2):
        tail = _single(word[at:])
        if not tail and word[at:] not in table("de").stop:
            continue
        if german and tail and word[:at] in table("de").stop:
            return tail, ""
        head = _head(word[:at])
        if head and (german or tail):
            return (*head, *tail), ""
        if german and tail and at >= 4 and len(word) - at >= 4 and unknown_head is None:
            unknown_head = tail, word[:at]
    return unknown_head


def _head(word: str) -> Marks:
    for joint in _JOINTS:
        if word.endswith(joint) and len(word) - len(joint) >= 3:
            marks = _single(word[: len(word) - len(joint)])
            if marks:
                return tuple(mark.removeprefix("+") for mark in marks if mark[0] not in "?@")
    return ()


def _single(word: str) -> Marks:
    if len(word) < 3:
        return ()
    known = table("de").words.get(stem(word, "de"))
    if known is None and len(word) >= 5:
        known = table("en").words.get(stem(word, "en"))
    return known or ()


def one_slip(word: str, other: str) -> bool:
    """Whether one vowel for another, a letter missing or too many, or two exchanged, is between.

    Another consonant, or another end, makes another word: printing, founded.
    """
    if word == other or abs(len(word) - len(other)) > 1:
        return word == other
    at = 0
    while at < min(len(word), len(other)) and word[at] == other[at]:
        at += 1
    if len(word) == len(other):
        return (
            word[at + 1 :] == other[at + 1 :] and word[at] in _VOWELS and other[at] in _VOWELS
        ) or (word[at : at + 2] == other[at : at + 2][::-1] and word[at + 2 :] == other[at + 2 :])
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    return at < len(shorter) and longer[at + 1 :] == shorter[at:]
