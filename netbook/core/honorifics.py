"""Titles before a name and letters after it, which don't tell two people apart."""

import re

from netbook.core.fold import fold

# Taken from the start of a name, with or without a full stop; those that are names too need it.
TITLES = frozenset(
    "dr prof professor mr mrs ms miss mx sir dame lady rev herr herrn frau hr dipl-ing "
    "mme mlle monsieur madame sr sra srta senor senora dott dra avv "
    "ing. mag. fr. hon. don. dona.".split()
)
# Taken from the end of a name. The short ones, which are names too (Jack Ma), only after a comma.
LETTERS = frozenset("phd ph.d mba m.b.a msc m.sc bsc b.sc llm ll.m esq cpa pmp dphil".split())
SHORT_LETTERS = frozenset(
    "ma m.a ba b.a md m.d ms m.s bs b.s jd j.d pe rn cfa csm obe mbe cbe frs dds dba edd ed.d mph "
    "shrm-cp acc pcc gphr sphr".split()
)
GENERATIONS = frozenset("jr junior sr ii iii iv".split())


def name_words(name: str) -> list[str]:
    """The words of a name as written, without titles and letters, family name last.

    `Okafor, Dr. Maya, PhD` gives Maya, Okafor. A generation (Jr., III) tells two people apart and
    stays, at the end. A name of nothing but titles is given back as it is.
    """
    if "," not in name and "，" not in name:
        return _without_ends(name.split())
    parts = [part.split() for part in re.split("[,，]", name)]
    parts = [part for part in parts if part]
    names: list[list[str]] = []
    generations: list[str] = []
    for index, part in enumerate(parts):
        after_comma = index > 0
        if after_comma and all(_bare(word) in LETTERS | SHORT_LETTERS for word in part):
            continue
        if after_comma and all(_bare(word) in GENERATIONS for word in part):
            generations += part
        else:
            names.append(_without_ends(part))
    names = [part for part in names if part]
    if len(names) > 1:
        names = [*names[1:], names[0]]
    words = [word for part in names for word in part] + generations
    return words or name.split()


def _without_ends(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end - 1 and _is_title(words[start]):
        start += 1
    while end - start > 2 and _bare(words[end - 1]) in LETTERS:
        end -= 1
    return words[start:end]


def _is_title(word: str) -> bool:
    folded = fold(word)
    return folded in TITLES or folded.removesuffix(".") in TITLES


def _bare(word: str) -> str:
    return fold(word).strip(".()")
