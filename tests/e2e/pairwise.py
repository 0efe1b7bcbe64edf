"""A choice of combinations in which any two values meet at least once."""

from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations, product
from typing import Any


def pairwise(*choices: Sequence[Hashable]) -> list[tuple[Any, ...]]:
    """Few of all combinations, always the same: every two values of two choices are in one."""
    left = {pair for each in product(*choices) for pair in _pairs(each)}
    whole = list(product(*choices))
    chosen = []
    while left:
        best = max(whole, key=lambda each: len(left & set(_pairs(each))))
        chosen.append(best)
        left -= set(_pairs(best))
    return chosen


def _pairs(values: tuple[Hashable, ...]) -> Iterator[tuple[Any, ...]]:
    return combinations(enumerate(values), 2)
