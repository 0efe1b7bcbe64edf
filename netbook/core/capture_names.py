"""Names in a line: people of the notebook, and words that look like somebody new."""

import re
from dataclasses import dataclass, replace

from netbook.core.capture_words import DATE, DURATION, CaptureWords
from netbook.core.captured import Candidate, FoundPerson, People, Span
from netbook.core.fold import fold
from netbook.core.honorifics import TITLES
from netbook.core.name_fit import GIVEN, PARTLY, AskedPeople, family_of
from netbook.core.place_words import PLACES

LONGEST_NAME = 4
LONGEST_ACRONYM = 4
_TOKEN = re.compile(r"[^\W\d_](?:\w|['’-](?=\w))*")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_OPENS = ",.;:!?-(" + DATE + DURATION


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the line and whom it means; `owner` where something of theirs is spoken of."""

    person: FoundPerson
    owner: bool = False

    @property
    def span(self) -> Span:
        """Where the name stands."""
        return self.person.span


@dataclass(frozen=True, slots=True)
class _Token:
    """A word: `opens` where a clause begins with it, `cued` after a word such as `with`.

    `met` tells what follows or goes before it, where that makes any noun a name.
    """

    start: int
    end: int
    written: str
    low: str
    capital: bool
    owner: bool
    opens: bool
    cued: bool
    met: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    """The words of a line, and who may be asked whom they mean."""

    text: str
    tokens: list[_Token]
    words: CaptureWords
    asked: AskedPeople
    anywhere: bool


def find_names(
    text: str, masked: str, people: People, words: CaptureWords, *, anywhere: bool = False
) -> list[Name]:
    """The names in a line whose dates are masked.

    In small letters they are looked for only where one may stand (after `with`, at the start of a
    clause), or `anywhere`, but then words that are names too don't count.
    """
    reading = _Reading(text, _tokens(text, masked, words), words, AskedPeople(people), anywhere)
    names: list[Name] = []
    index = 0
    while index < len(reading.tokens):
        name, length = _name_at(reading, index)
        if name:
            names.append(name)
        index += length
    return names


def _tokens(text: str, masked: str, words: CaptureWords) -> list[_Token]:
    """The words of a line that are not masked."""
    shouting = text.upper() == text and " " in text.strip()
    no_people = re.compile(words.no_people)
    tokens: list[_Token] = []
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if masked[start] in DATE + DURATION or no_people.match(masked, start):
            continue
        start += max((len(e) for e in words.elided if masked.startswith(e, start, end)), default=0)
        owner = _POSSESSIVE.search(found[0])
        if owner and end - start > 2:
            end = start + owner.start()
        before = masked[:start].rstrip()
        last = re.search(r"[^\s,;:(]+\Z", before)
        cued = bool(last and (last[0] in words.name_follows or last[0][-1] in "@&/+"))
        capital = not shouting and (text[start].isupper() or not text[start].islower())
        opens = not before or before[-1] in _OPENS
        written, low = text[start:end], masked[start:end]
        met = cued and bool(last and (last[0] in words.new_after or last[0][-1] in "@&/+"))
        met = met or bool((cued or opens) and re.match(words.new_before, masked[found.end() :]))
        tokens.append(_Token(start, end, written, low, capital, bool(owner), opens, cued, met))
    return tokens


def _name_at(reading: _Reading, index: int) -> tuple[Name | None, int]:
    """The longest name that begins with a token, if any, and how many tokens to go on."""
    tokens, words = reading.tokens, reading.words
    first = tokens[index]
    if not (first.capital or first.cued or first.opens or reading.anywhere):
        return None, 1
    if first.opens and re.fullmatch(words.past, first.low):
        if not first.capital or not reading.asked.best(first.low, False)[1]:
            return None, 1
    titles = 0
    while _is_title(reading, index + titles):
        titles += 1
    run = _run(reading, index + titles)
    if not run or (titles and not run[0].capital):
        return None, 1
    capitals = next((n for n, t in enumerate(run) if not _looks_like_name(t, words)), len(run))
    while capitals and run[capitals - 1].low in words.particles:
        capitals -= 1
    for length in range(len(run), 0, -1):
        if run[length - 1].low in words.particles:
            continue  # Jan de Boer is not the Jan de Vries that we know
        candidates = _candidates(reading, run[:length], bool(titles))
        if not candidates or (length == 1 and _is_a_word(reading, index)):
            continue
        if (
            length == 1 < capitals
            and not _begins_another(reading, run[1])
            and not _tells_origin(run[1:capitals], words)
        ):
            break  # Maya Petersen is somebody else than the Maya that we know
        return _name(reading.text, first.start, run[:length], candidates), titles + length
    if capitals > 1 and (first.opens or words.nouns_have_capitals):
        if _is_known(reading, index + 1):
            return None, 1  # the capital of the first word is that of the line, or of a noun
    new = _without_origin(run[:capitals], words)
    if new and _may_be_new(new, titles, words):
        return _name(reading.text, first.start, new, []), titles + len(new)
    return None, 1


def _is_title(reading: _Reading, index: int) -> bool:
    """Whether a token is a title before another word."""
    if index + 1 >= len(reading.tokens):
        return False
    token, following = reading.tokens[index : index + 2]
    gap = reading.text[token.end : following.start]
    return fold(token.low) in TITLES and gap in (" ", ". ", ".")


def _is_known(reading: _Reading, index: int) -> bool:
    """Whether somebody of the notebook is named from a token on."""
    name, _ = _name_at(reading, index) if index < len(reading.tokens) else (None, 1)
    return bool(name and not name.person.is_new)


def _begins_another(reading: _Reading, token: _Token) -> bool:
    """Whether another given name begins here, where two may meet: habe Lena Amir vorgestellt."""
    capitals = reading.words.nouns_have_capitals
    return capitals and reading.asked.best(fold(token.low), False)[0] <= GIVEN


def _run(reading: _Reading, index: int) -> list[_Token]:
    """The tokens from one on that may be one name: at most four, nothing but spaces between."""
    run: list[_Token] = []
    for token in reading.tokens[index : index + LONGEST_NAME]:
        initial = len(token.low) == 1 and reading.text[token.end : token.end + 1] == "."
        if run:
            gap = reading.text[run[-1].end : token.start]
            if run[-1].owner or not (gap.isspace() or (gap == ". " and len(run[-1].low) == 1)):
                break
            part = initial or token.low in reading.words.particles
            if token.low in reading.words.no_names and not (part and token.capital):
                break
        elif not token.capital and token.low in reading.words.linking:
            break
        elif not token.capital and token.low in reading.words.no_names:
            if token.low not in reading.words.names_and_words:
                break
        run.append(_owner(reading, run, token))
    while run and run[-1].low in reading.words.particles:
        run.pop()
    return run


def _owner(reading: _Reading, before: list[_Token], token: _Token) -> _Token:
    """The token without the s of a genitive, where only so it names somebody: Mayas Chefin."""
    ends = reading.words.genitive and re.fullmatch(".{2,}s", token.low)
    if not ends or token.owner:
        return token
    key = fold(" ".join(each.low for each in [*before, token]))
    if reading.asked.best(key, False)[1] or not reading.asked.best(key[:-1], False)[1]:
        return token
    end, written, low = token.end - 1, token.written[:-1], token.low[:-1]
    return replace(token, end=end, written=written, low=low, owner=True)


def _candidates(reading: _Reading, run: list[_Token], titled: bool) -> list[Candidate]:
    """Whom the words of a run may mean."""
    asked = reading.asked
    if len(run) > 1 and len(run[-1].low) == 1:
        _, candidates = asked.best(fold(" ".join(token.low for token in run[:-1])), titled)
        return [c for c in candidates if family_of(c).startswith(run[-1].low)]
    if len(run) == 1 and run[0].low in reading.words.no_names:
        if not run[0].capital or run[0].low in reading.words.particles:
            return []
    fit, candidates = asked.best(fold(" ".join(token.low for token in run)), titled)
    return [] if len(run) == 1 and fit >= PARTLY and not run[0].capital else candidates


def _looks_like_name(token: _Token, words: CaptureWords) -> bool:
    if token.low in words.particles:
        return True
    if not token.capital or token.low in words.no_names:
        return False
    if words.nouns_have_capitals and fold(token.low) in PLACES:
        return False
    return not re.fullmatch(words.nouns, token.low)


def _tells_origin(run: list[_Token], words: CaptureWords) -> bool:
    """Whether what follows a name is no part of it: de Northwind, but not de la Torre."""
    return run[0].low in words.linking and run[1].low not in words.particles


def _without_origin(run: list[_Token], words: CaptureWords) -> list[_Token]:
    """The words of a new name up to where somebody is from: Inés Duarte de Contoso."""
    for index, token in enumerate(run[:-1]):
        if re.fullmatch(words.origin, token.low) and run[index + 1].low not in words.particles:
            return run[:index]
    return run


def _may_be_new(run: list[_Token], titles: int, words: CaptureWords) -> bool:
    """Whether words in capitals may be somebody new: no place, acronym, or start of a line."""
    said = fold(" ".join(token.low for token in run))
    if said in PLACES or (len(run) > 1 and fold(run[0].low) in PLACES):
        return False
    if len(run) == 1 and not titles:
        acronym = run[0].written.isupper() and len(said) <= LONGEST_ACRONYM
        placed = run[0].met if words.nouns_have_capitals else not run[0].opens
        return placed and len(said) > 1 and not acronym
    return any(len(token.low) > 1 for token in run)


def _is_a_word(reading: _Reading, index: int) -> bool:
    """Whether a single name is a word here: `Will send the slides`, `the rich client`."""
    token = reading.tokens[index]
    following = reading.tokens[index + 1].low if index + 1 < len(reading.tokens) else ""
    if token.opens and token.low in reading.words.no_names and following in reading.words.verbs:
        return True
    placed = token.capital or token.cued or token.opens
    return not placed and token.low in reading.words.names_and_words


def _name(text: str, start: int, run: list[_Token], candidates: list[Candidate]) -> Name:
    one = candidates[0] if len(candidates) == 1 else None
    span = Span(start, run[-1].end)
    person = FoundPerson(
        span,
        text[span.start : span.end],
        one.name if one else text[run[0].start : span.end],
        one.id if one else None,
        () if one else tuple(candidates),
    )
    return Name(person, run[-1].owner)
