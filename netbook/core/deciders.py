"""Who decides in an organisation, as far as titles and departments tell: rules, shown as such.

What the user says of somebody outranks every rule; a rule is never surer than `likely`.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.core.languages import LANGUAGES, PACKAGES

ROLES = ("decision_maker", "influencer", "gatekeeper", "peer", "recruiter")
# A recruiter says more than a title that any colleague has.
BY_SAY = (*ROLES[:3], "recruiter", "peer")
"""The roles from the one with the most to say."""
CONFIDENCES = ("sure", "likely", "guess")
"""From the surest; an `organisation_role` that was declined has `no` instead."""
DECLINED = "no"


# Nobody's title is longer; what is, is a text.
LONGEST = 200


class Rule(NamedTuple):
    """What a title or a department of this kind speaks for, and how surely."""

    kind: str
    role: str
    confidence: str


RULES = (
    # Of the past, and of what is being learnt, before whatever else a title names.
    Rule("past", "", ""),
    Rule("learns", "peer", "guess"),
    Rule("recruits", "recruiter", "likely"),
    Rule("assists", "gatekeeper", "likely"),
    Rule("human_resources", "gatekeeper", "guess"),
    Rule("on_board", "influencer", "guess"),
    Rule("deputy", "influencer", "likely"),
    Rule("vice_president", "decision_maker", "guess"),
    Rule("beside_head", "influencer", "likely"),
    Rule("owns", "decision_maker", "likely"),
    Rule("runs_it", "decision_maker", "likely"),
    Rule("top_table", "decision_maker", "likely"),
    Rule("leads_project", "influencer", "guess"),
    Rule("heads_department", "decision_maker", "likely"),
    Rule("leads_team", "decision_maker", "guess"),
    Rule("expert", "influencer", "guess"),
)
"""What a title may say, in the order in which it is looked for: the first that fits counts."""
WORKS_THERE = Rule("works_there", "peer", "guess")
REPORTED_TO = Rule("reported_to", "decision_maker", "likely")
"""Somebody there reports to them, as the user noted."""
ON_OPENING = "on_opening"
"""The kind of what the user noted on an opening there."""
OF_DEPARTMENTS = frozenset({"recruits", "human_resources", "runs_it", "top_table"})
"""What the name of a department alone can say of who works there."""
ROLE_OF_PART = {
    "decision_maker": "decision_maker",
    "hiring_manager": "decision_maker",
    "recruiter": "recruiter",
}
"""The role there of who has this part in an opening (`netbook.core.opportunity.PARTS`)."""


class Proposed(NamedTuple):
    """The rule that fits somebody, and the title or the department that it read."""

    rule: Rule
    said: str


@lru_cache(maxsize=20000)
def proposed_role(title: str, units: tuple[str, ...] = ()) -> Proposed | None:
    """What a title and departments speak for; None for those of the past, and where both lack."""
    found = _rule(title)
    if found is not None and found.kind == "past":
        return None
    plain = found is None or found.kind == "expert"
    if plain and (by_unit := _by_department(title, units)) is not None:
        return by_unit
    if found is not None:
        return Proposed(found, title.strip())
    return Proposed(WORKS_THERE, title.strip()) if plain_words(title) else None


def missing_roles(known: Sequence[str]) -> tuple[str, ...]:
    """The roles that nobody is known for, in the order of `ROLES`."""
    return tuple(role for role in ROLES if role not in known)


# What stands behind a word for its other gender, and what postings put behind a title.
_OTHER_GENDER = re.compile(
    r"(?<=[^\W\d_]{2}) ?[/:*_(·•]-?"
    r"(?:in|innen|e|ne|le|fe|euse|trice|rice|ice|iere|ere|a|as|o|os|ra|ora)\)?(?!\w)"
)
_ANY_GENDER = re.compile(r"\(?\b[mfwdhx](?: ?[/|,] ?[mfwdhx]){1,2}\b\)?|\(all genders\)")
_DOTS = re.compile(r"(?<=\b\w)\. ?(?=\w\b)")
_BETWEEN = re.compile(r"[^\w&']+")


def plain_words(title: str) -> str:
    """A title folded, with nothing but its words: no gender forms, no dots within C.E.O."""
    bare = _ANY_GENDER.sub(" ", _DOTS.sub("", fold(title)))
    return _BETWEEN.sub(" ", _OTHER_GENDER.sub("", bare)).strip()[:LONGEST]


def _rule(title: str) -> Rule | None:
    words = plain_words(title)
    pattern, by_kind = _patterns()
    # Most titles say nothing of the kind, which one look tells.
    if not words or pattern.search(words) is None:
        return None
    for rule in RULES:
        said, unless = by_kind[rule.kind]
        if said.search(words) and not (unless and unless.search(words)):
            return rule
    return None


def _by_department(title: str, units: tuple[str, ...]) -> Proposed | None:
    """What departments say: those of people and of the top; else whether a title heads one."""
    for unit in units:
        found = _rule(unit)
        if found is not None and found.kind in OF_DEPARTMENTS:
            return Proposed(found, unit.strip())
    bare = _patterns()[1]["heads_one"][0]
    if bare.fullmatch(plain_words(title)):
        rule = next(rule for rule in RULES if rule.kind == "heads_department")
        return Proposed(rule, ", ".join((title.strip(), *units)))
    return None


_Pattern = re.Pattern[str]


@cache
def _patterns() -> tuple[_Pattern, dict[str, tuple[_Pattern, _Pattern | None]]]:
    """What any rule reads, and by its kind what it reads and what keeps it from being meant.

    All languages at once: many an English title stands on a German card.
    """
    said: dict[str, list[str]] = {}
    unless: dict[str, list[str]] = {}
    for name in LANGUAGES:
        titles = import_module(f"netbook.core.{PACKAGES[name]}.titles")
        for table, into in ((titles.SAID, said), (titles.UNLESS, unless)):
            for kind, pattern in table.items():
                into.setdefault(kind, []).append(" ".join(pattern.split()).replace("| ", "|"))
    whole = {kind: _compiled(patterns) for kind, patterns in said.items()}
    kept = {kind: _compiled(patterns) for kind, patterns in unless.items()}
    anything = _compiled([each for patterns in said.values() for each in patterns])
    return anything, {kind: (pattern, kept.get(kind)) for kind, pattern in whole.items()}


def _compiled(patterns: list[str]) -> _Pattern:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")
