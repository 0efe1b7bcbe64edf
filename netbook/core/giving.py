"""What could be given: whether a fact of one person meets a fact of another, and how it ranks."""

import re
from collections.abc import Iterable
from datetime import date

from netbook.core.depth_levels import WELL
from netbook.core.matching import match, terms, why
from netbook.core.matching_kinds import wished

# How a fact without a verb (a job as an analyst) is to be understood, by its section.
_MEANT = {"wants": "looks for {}", "openings": "hires {}", "offers": "offers {}"}
OFFERS = ("offers", "openings", "wants")
_EACH_OTHER = frozenset(("cofounder", "partner"))
# After so many days a fact counts half, and after twice as many it isn't offered.
A_YEAR = 365
MOST_DAYS = 3 * A_YEAR
_WORD = re.compile(r"\w+(?:[-'’.+#]\w+)*[+#]*")
_LONGEST = 3


def fact_terms(section: str, text: str) -> frozenset[str]:
    """The terms by which a fact is found, empty for sections of which nothing is matched."""
    meant = _MEANT.get(section)
    return terms(text) | terms(meant.format(text)) if meant else frozenset()


def fit(wish: str, section: str, offer: str) -> float:
    """How well a fact of a section serves a wish, from 0 to 1.

    A wish serves another where each is what the other one looks for, as a job and an analyst are;
    two who wish for the same don't, but for those who look for each other.
    """
    if section == "wants":
        same = (wished(wish) & wished(offer)) - _EACH_OTHER
        return 0.0 if same else match(wish, offer)
    if found := match(wish, offer):
        return found
    return match(_MEANT["wants"].format(wish), _MEANT[section].format(offer))


def fit_of_skill(wish: str, skill: str) -> float:
    """How well something the user can do serves a wish, from 0 to 1."""
    return match(wish, f"can help with {skill}")


def rank(score: float, days: Iterable[date], today: date, evidence: Iterable[int]) -> float:
    """The score, less for what was noted long ago and for whom one hardly knows."""
    for day in days:
        score *= 1.0 if (today - day).days <= A_YEAR else 0.5
    for points in evidence:
        score *= 0.7 + 0.3 * min(1.0, points / WELL)
    return score


def may_meet(one: str, other: str) -> bool:
    """Whether people of these spheres may be introduced: work and private stay apart."""
    return one == other or "both" in (one, other)


def in_common(wish: str, offer: str) -> tuple[str, ...]:
    """The words, as written in the wish or else the offer, that tell what both are about."""
    words: dict[str, str] = {}
    for term in why(wish, offer):
        said = _said(term, wish) or _said(term, offer)
        if said:
            words.setdefault(said.casefold(), said)
    return tuple(words.values())


def _said(term: str, text: str) -> str:
    found = [(word.start(), word.end()) for word in _WORD.finditer(text)]
    for length in range(1, _LONGEST + 1):
        for at in range(len(found) - length + 1):
            said = text[found[at][0] : found[at + length - 1][1]]
            if term in terms(said):
                return said
    return ""
