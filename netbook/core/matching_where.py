"""Where something is: the places that a text names, and what each lies in."""

from functools import cache

from netbook.core.fold import fold
from netbook.core.matching_places import COUNTRIES, DISTRICTS, REGION_NAMES, REGIONS
from netbook.core.matching_words import WORD, read_lines


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
        inside = phrases[0].split()
        within = set.intersection(*(above.get(place, set()) for place in inside))
        above.setdefault(region, set()).update(within - {region})
        for place in inside:
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
_ALSO_WORDS = frozenset(
    "nice us essen angers bath split cork brest tours lund halle leon nancy".split()
)

_AT_PLACE = frozenset("in the near round around outside to from at bei nach a en de or and".split())


def place_at(words: tuple[str, ...], at: int) -> tuple[int, str]:
    """How many words from one on name a place, 0 if none, and which."""
    for names, place in _places()[0].get(words[at], ()):
        if words[at : at + len(names)] == names:
            if names[0] in _ALSO_WORDS and (not at or words[at - 1] not in _AT_PLACE):
                continue
            return len(names), place
    return 0, ""
