"""Names of organisations as sets of words, so that "Acme, Inc." and "acme GmbH" are one.

Two names are the same if they have the same words in any order, without the legal form at their
end, the article and "and"; a name within a longer one is another organisation.
"""

import re

from netbook.core.fold import fold

# Forms of companies and associations, as they are left of a name in words.
LEGAL_FORMS = frozenset(
    "ab ag aps as asa bhd bv co company corp corporation doo ek eg ev gbr ggmbh gmbh"
    " haftungsbeschrankt inc incorporated kft kg kgaa kk limited llc llp lp ltd mbh nv ohg oy oyj"
    " plc private pte pty pvt sa sarl sas sasu sau se sl slu spa spzoo srl sro ug zrt".split()
)
_LITTLE = frozenset("the and und et y".split())
_WORD = re.compile(r"[^\W_]+")
# The dots within an abbreviation, and the stroke of A/S: s.a.r.l., e. V.
_WITHIN = re.compile(r"(?<=\b\w)(?:\. ?|/)(?=\w\b)")


def organisation_words(name: str) -> str:
    """The words of a name in order of the alphabet, each once; a name of nothing has none."""
    plain = _WITHIN.sub("", fold(name).replace("'", "").replace("sp. z o.o", "spzoo"))
    words = _WORD.findall(plain)
    told = [word for word in words if word not in _LITTLE] or words
    kept = list(told)
    while kept and kept[-1] in LEGAL_FORMS:
        kept.pop()
    return " ".join(sorted({*(kept or told)}))
