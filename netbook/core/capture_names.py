"""Names in a line: people of the notebook, and words that look like somebody new."""

import re
from dataclasses import dataclass, field

from netbook.core.capture_words import DATE, DURATION, CaptureWords
from netbook.core.captured import Candidate, FoundPerson, People, Span
from netbook.core.contact_key import name_key
from netbook.core.fold import fold
from netbook.core.honorifics import TITLES
from netbook.core.place_words import PLACES

LONGEST_NAME = 4
_TOKEN = re.compile(r"[^\W\d_](?:\w|['’-](?=\w))*")
_MASKS = DATE + DURATION
_OPENS = ",.;:!?-(" + _MASKS
_ACRONYM = 4
_POSSESSIVE = re.compile(r"['’]s?\Z")


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
    start: int
    end: int
    written: str
    low: str
    capital: bool
    owner: bool
    opens: bool
    after_cue: bool


@dataclass(slots=True)
class _Asked:
    """The people of the notebook, each name asked once."""

    people: People
    known: dict[str, list[Candidate]] = field(default_factory=dict)

    def best(self, key: str, titled: bool) -> tuple[int, list[Candidate]]:
        """Who fits a name best, and how well: 0 for the whole name, more for less of it."""
        if key not in self.known:
            self.known[key] = list(dict.fromkeys(self.people.named(key)))
        ranked = [(_rank(c, key, titled), c) for c in self.known[key]]
        best = min((rank for rank, _ in ranked), default=9)
        return best, [c for rank, c in ranked if rank == best]


def find_names(text: str, masked: str, people: People, words: CaptureWords) -> list[Name]:
    """The names in a line whose dates are masked; in small letters only where one may stand."""
    tokens = _tokens(text, masked, words)
    asked = _Asked(people)
    names: list[Name] = []
    index = 0
    while index < len(tokens):
        found = _name_at(tokens, index, text, asked, words)
        if found:
            name, length = found
            names.append(name)
            index += length
        else:
            index += 1
    return names


def _tokens(text: str, masked: str, words: CaptureWords) -> list[_Token]:
    """The words of a line that are not masked."""
    shouting = text.upper() == text and " " in text.strip()
    tokens: list[_Token] = []
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if masked[start] in _MASKS:
            continue
        possessive = _POSSESSIVE.search(found.group())
        if possessive and end - start > 2:
            end = start + possessive.start()
        before = masked[:start].rstrip()
        previous = re.search(r"[^\s,;:(]+\Z", before)
        tokens.append(
            _Token(
                start,
                end,
                text[start:end],
                masked[start:end],
                not shouting and (text[start].isupper() or not text[start].islower()),
                bool(possessive),
                not before or before[-1] in _OPENS,
                bool(previous and (previous[0] in words.name_follows or previous[0][-1] in "@&/+")),
            )
        )
    return tokens


def _name_at(
    tokens: list[_Token], index: int, text: str, asked: _Asked, words: CaptureWords
) -> tuple[Name, int] | None:
    """The longest name that begins with a token, and how many tokens it takes."""
    first = tokens[index]
    if not first.capital and not first.after_cue and not first.opens:
        return None
    titles = 0
    while fold(tokens[index + titles].low) in TITLES and _follows(tokens, index + titles, text):
        titles += 1
    if first.opens and _is_verb(first, words) and not asked.best(first.low, False)[1]:
        return None
    run = _run(tokens, index + titles, text, words)
    if not run or (titles and not run[0].capital):
        return None
    capitals = next((n for n, t in enumerate(run) if not _looks_like_name(t, words)), len(run))
    for length in range(len(run), 0, -1):
        taken = run[:length]
        candidates = _candidates(taken, asked, bool(titles), words)
        if not candidates or (length == 1 and _is_order(tokens, index, words)):
            continue
        if length == 1 < capitals:
            break  # Maya Petersen is somebody else than the Maya that we know
        one = candidates[0] if len(candidates) == 1 else None
        return _name(text, first.start, taken, one, candidates), titles + length
    if capitals > 1 and first.opens and _name_is_known(tokens, index + 1, text, asked, words):
        return None  # the capital of the first word is that of the line
    if capitals and _may_be_new(run[:capitals], titles):
        return _name(text, first.start, run[:capitals], None, []), titles + capitals
    return None


def _name_is_known(
    tokens: list[_Token], index: int, text: str, asked: _Asked, words: CaptureWords
) -> bool:
    found = _name_at(tokens, index, text, asked, words) if index < len(tokens) else None
    return bool(found and not found[0].person.is_new)


def _is_verb(token: _Token, words: CaptureWords) -> bool:
    return bool(re.fullmatch(words.past, token.low))


def _run(tokens: list[_Token], index: int, text: str, words: CaptureWords) -> list[_Token]:
    """The tokens from one on that may be one name: at most four, nothing but spaces between."""
    run: list[_Token] = []
    for token in tokens[index : index + LONGEST_NAME + 1]:
        if run:
            gap = text[run[-1].end : token.start]
            initial = len(run[-1].low) == 1 and gap == ". "
            if run[-1].owner or not (initial or gap in (" ", "  ")):
                break
            if token.low in words.no_names and not _is_initial(token, text):
                break
        elif token.low in words.no_names and not token.capital:
            break
        run.append(token)
    while len(run) > LONGEST_NAME or (run and run[-1].low in words.particles):
        run.pop()
    return run


def _candidates(
    run: list[_Token], asked: _Asked, titled: bool, words: CaptureWords
) -> list[Candidate]:
    """Whom the words of a run may mean."""
    key = fold(" ".join(token.low for token in run))
    if len(run) > 1 and len(run[-1].low) == 1:
        whole = fold(" ".join(token.low for token in run[:-1]))
        _, candidates = asked.best(whole, titled)
        return [c for c in candidates if _family(c).startswith(run[-1].low)]
    rank, candidates = asked.best(key, titled)
    if len(run) == 1 and rank > 2 and not run[0].capital:
        return []
    return candidates


def _rank(candidate: Candidate, key: str, titled: bool) -> int:
    """How much of a candidate's name is said: the whole name, the given, the family, or a word."""
    given, family = _given(candidate), _family(candidate)
    nicknames = [fold(nickname) for nickname in candidate.nicknames]
    if name_key(candidate.name) == name_key(key):
        return 0
    if any(key in (f"{name} {family}", f"{family} {name}") for name in (given, *nicknames)):
        return 0
    if key == family:
        return 1 if titled else 2
    if key == given or key in nicknames:
        return 2 if titled else 1
    return 3


def _given(candidate: Candidate) -> str:
    return fold(candidate.given or candidate.name.split(" ")[0])


def _family(candidate: Candidate) -> str:
    return fold(candidate.family or candidate.name.split(" ")[-1])


def _looks_like_name(token: _Token, words: CaptureWords) -> bool:
    if token.low in words.particles:
        return True
    return token.capital and token.low not in words.no_names


def _may_be_new(run: list[_Token], titles: int) -> bool:
    """Whether words in capitals may be somebody new: no place, acronym, or start of a line."""
    said = fold(" ".join(token.low for token in run))
    if said in PLACES or (len(run) > 1 and fold(run[0].low) in PLACES):
        return False
    if len(run) == 1 and not titles:
        acronym = run[0].written.isupper() and len(said) <= _ACRONYM
        return not run[0].opens and len(said) > 1 and not acronym
    return any(len(token.low) > 1 for token in run)


def _is_order(tokens: list[_Token], index: int, words: CaptureWords) -> bool:
    """Whether a word that could be a name begins an order or a promise: `Will send the slides`."""
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return tokens[index].low in words.no_names and tokens[index].opens and following in words.verbs


def _follows(tokens: list[_Token], index: int, text: str) -> bool:
    """Whether another word comes right after a title."""
    if index + 1 >= len(tokens):
        return False
    return text[tokens[index].end : tokens[index + 1].start] in (" ", ". ", ".")


def _is_initial(token: _Token, text: str) -> bool:
    return len(token.low) == 1 and token.capital and text[token.end : token.end + 1] == "."


def _name(
    text: str, start: int, run: list[_Token], one: Candidate | None, candidates: list[Candidate]
) -> Name:
    written = text[start : run[-1].end]
    name = one.name if one else text[run[0].start : run[-1].end]
    person = FoundPerson(
        Span(start, run[-1].end),
        written,
        name,
        one.id if one else None,
        () if one else tuple(candidates),
    )
    return Name(person, run[-1].owner)
