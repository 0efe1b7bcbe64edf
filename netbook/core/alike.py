"""How much two texts are the same, by their words in their order: 1 for the same text."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

# What is read of a text; longer ones that begin alike are alike.
MOST_WORDS = 600
# Fewer words are a greeting, which everybody writes to everybody.
FEWEST_WORDS = 12
# So many of those that share most of their words are compared in their order.
COMPARED = 24
_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """The words of a text in their order, by which it is compared."""
    # Cut first: a text may be a whole book.
    return _WORD.findall(text[: MOST_WORDS * 40].lower())[:MOST_WORDS]


def alike(text: str, others: Iterable[str], least: float) -> list[tuple[int, float]]:
    """Which of these other texts are at least so much like a text: their places, most alike first.

    Those that share too few words can't be, and aren't looked at any closer.
    """
    words = words_of(text)
    if len(words) < FEWEST_WORDS:
        return []
    own = frozenset(words)
    near: list[tuple[float, int, Sequence[str]]] = []
    for place, other in enumerate(others):
        found = words_of(other)
        theirs = frozenset(found)
        shared = 2 * len(own & theirs) / max(1, len(own) + len(theirs))
        if shared >= least - (1 - least) and _could_be(len(words), len(found), least):
            near.append((shared, place, found))
    near.sort(key=lambda each: (-each[0], each[1]))
    matcher: SequenceMatcher[str] = SequenceMatcher(autojunk=False)
    matcher.set_seq2(words)
    ratios = []
    for _shared, place, theirs_in_order in near[:COMPARED]:
        matcher.set_seq1(theirs_in_order)
        if matcher.quick_ratio() >= least and (ratio := matcher.ratio()) >= least:
            ratios.append((place, ratio))
    return sorted(ratios, key=lambda each: (-each[1], each[0]))


def _could_be(one: int, other: int, least: float) -> bool:
    """Whether texts of so many words could be that much alike."""
    return 2 * min(one, other) >= least * (one + other)
