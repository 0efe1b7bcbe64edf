"""Whether somebody's noted wish meets somebody's noted offer, by rules that can be told.

Both must speak of the same kind (a job and an opening, a thing to borrow and one to lend) and of
the same subject, known by tables in four languages or as the same rare word; and nothing may keep
them apart: places, months, levels, another language than the one to be learnt.
"""

from collections.abc import Iterable
from functools import lru_cache

from netbook.core.matching_kinds import meets, offered, wished, wisher
from netbook.core.matching_meaning import Meaning, kinds_above, meaning
from netbook.core.matching_meets import MONEY
from netbook.core.matching_tree import GROUP_OF, LIGHT, MEMBERS, RECIPIENT
from netbook.core.matching_where import around

MATCHES_FROM = 0.5
"""From this score on, a wish and an offer meet."""
VERSION = 3
"""Goes up when `terms` gives others than before: those stored are made anew then."""

_MIDDLE = frozenset("investor funding money_any".split())
_MOST_UNKNOWN = 2.0
_TRADES = frozenset(("analyst", "designer", "engineering", "assistance", "event_management"))
# What is translated is of any subject: only who wants a translation is served by one.
_OF_ANY_SUBJECT = frozenset(("translation", "interpreting"))
_MET_ABROAD = _TRADES | {"teaching", "research", "hotel", "consulting", "farming"}
# What these wish for is of the trade of whoever wishes.
_OF_WISHER = frozenset("work worker customers entry cofounder slot introduction any".split())
# Work that begins so many months before or after still answers.
_SOON = 2
# What these wish for says nothing of the trade of whoever wishes: a flat, lessons.
_FOR_ANYBODY = frozenset("thing taker lessons money".split())
_VISITED = frozenset(("travel",))
_BY_TRADE = frozenset(("worker", "expertise", "introduction"))
_WORKS = frozenset(("work", "worker", "hiring"))
_LEVELS = frozenset(("intern", "student", "apprentice", "junior", "senior", "head"))
_LEVEL_CUES = {"internship": "intern", "apprenticeship": "apprentice", "student_job": "student"}
# Kinds that are a subject of their own: who looks for one is served by it without another word.
_OWN = {
    "cofounder": "~cofounder",
    "hands": "~volunteers",
    "cause": "~volunteers",
    "testers": "~testers",
    "study": "~testers",
    "slot": "~stage",
}


def terms(text: str) -> frozenset[str]:
    """The terms of a wish or an offer, to be stored with it.

    A wish and an offer that meet share at least one.
    """
    said = meaning(text)
    found = set(said.unknown)
    for concept in said.concepts:
        found |= kinds_above(concept)
    for place in said.places:
        found.add(f"in:{place}")
        if _is_of_places(said, said.concepts):
            found |= {f"in:{each}" for each in around(place)}
    for kind in wished(text) | offered(text):
        found |= _own(kind, said)
    return frozenset(found)


_SPEAKING = frozenset(("talk", "speaker"))
_COACHED = frozenset(("mentor", "feedback", "lessons", "advice"))


def _own(kind: str, said: Meaning) -> frozenset[str]:
    """The subjects that a kind brings with it, beside what is named."""
    if kind == "money":
        return frozenset(("funding",))
    if kind in _COACHED and any(cue.name in _SPEAKING for cue in said.cues):
        return frozenset(("public_speaking",))
    if kind == "cofounder" and "cto" in said.concepts:
        return frozenset((_OWN[kind], "developer"))
    return frozenset((_OWN[kind],)) if kind in _OWN else frozenset()


def match(wish: str, offer: str) -> float:
    """How well an offer serves a wish, from 0 to 1; they meet from `MATCHES_FROM` on."""
    kind = meets(wish, offer)
    if kind < MATCHES_FROM:
        return 0.0
    sought, given = meaning(wish), meaning(offer)
    if (
        offered(offer) <= _BY_TRADE
        and given.roles
        and sought.concepts
        and not any(_alike(concept, role) for concept in sought.concepts for role in given.roles)
        and not (sought.concepts & given.concepts) - LIGHT
        and not sought.unknown & given.unknown
    ):
        return 0.0  # who offers only a trade serves what that trade does
    if _apart(wish, offer):
        return 0.0
    if "money" in wished(wish) & offered(offer):
        return _money(sought, given)
    return round(kind * _likeness(wish, offer, sought, given), 3)


# Money is its own subject; a field that the giver names has to be that of the taker.
_EQUITY = frozenset(("pre_seed", "series_a"))
_GRANTED = MONEY - _EQUITY - {"funding"}
_NO_FIELD = MONEY | {"investor", "startup", "founder", "money_any", "saas"}


def _money(sought: Meaning, given: Meaning) -> float:
    wanted, held = sought.concepts - _NO_FIELD, given.concepts - _NO_FIELD
    if (sought.concepts & _GRANTED and given.concepts & (_EQUITY | {"investor"})) or (
        given.concepts & _GRANTED and sought.concepts & (_EQUITY | {"investor"})
    ):
        return 0.0
    if not held and not given.unknown:
        return 0.7
    if any(_alike(one, other) for one in wanted for other in held):
        return 0.9
    if sought.unknown & given.unknown:
        return 0.7
    return 0.2 if held or len(given.unknown) > 1 else 0.5


def why(wish: str, offer: str) -> tuple[str, ...]:
    """The terms that a wish and an offer share, the most telling first."""
    shared = terms(wish) & terms(offer)
    general = {above for term in shared for above in kinds_above(term) if above != term}
    places = {term[3:] for term in shared if term.startswith("in:")}
    general |= {f"in:{each}" for place in places for each in around(place) if each != place}
    return tuple(sorted(shared - general, key=lambda term: (-_weight(term), term)))


def _weight(concept: str) -> float:
    if concept.startswith("~"):
        return 1.5 if concept == "~volunteers" else 0.9
    if concept.startswith("in:"):
        return 2.0
    return 1.0 if concept in LIGHT else 2.0 if concept in _MIDDLE else 3.0


@lru_cache(maxsize=4096)
def _subjects(text: str, side: str) -> tuple[frozenset[str], frozenset[str]]:
    """What a text is about: concepts and own subjects of its kinds; and words no table knows."""
    said = meaning(text)
    concepts = {each for each in said.concepts if not _is_said_finer(each, said.concepts)}
    kinds = wished(text) if side == "wish" else offered(text)
    concepts -= {"contract"} if "work" in kinds else set()
    concepts -= RECIPIENT if concepts - RECIPIENT or said.unknown else frozenset()
    for kind in kinds:
        if not (kind == "slot" and side == "wish" and said.concepts - LIGHT):
            concepts |= _own(kind, said)
    if _is_of_places(said, concepts):
        concepts |= {f"in:{place}" for place in said.places}
    return frozenset(concepts), said.unknown


def _is_of_places(said: Meaning, concepts: Iterable[str]) -> bool:
    """Whether the places that a text names are what it is about."""
    return not set(concepts) - RECIPIENT or bool(said.concepts & _VISITED)


def _is_said_finer(concept: str, concepts: frozenset[str]) -> bool:
    """Whether a finer concept of the same text says what this one says: of a data analyst."""
    return any(other != concept and concept in kinds_above(other) for other in concepts)


def _likeness(wish: str, offer: str, sought: Meaning, given: Meaning) -> float:
    """The weight of what both are about, as a share of the lesser of what they are about."""
    wish_concepts, wish_unknown = _subjects(wish, "wish")
    if wished(wish) <= _FOR_ANYBODY:
        wish_concepts = wish_concepts - wisher(wish) or wish_concepts
    offer_concepts, offer_unknown = _subjects(offer, "offer")
    shared = sum(
        max((_shared(concept, other, sought, given) for other in offer_concepts), default=0.0)
        for concept in wish_concepts
    )
    both = wish_unknown & offer_unknown
    names = (sought.names & given.names) & both
    if sought.language != given.language:
        both = names  # what looks alike in two languages is another word, but for a name
        if not names and not _specific(wish_concepts, offer_concepts, sought, given):
            shared = 0.0
    shared += min(_MOST_UNKNOWN, len(both) * 1.0 + len(names) * 0.5)
    if shared <= 0.0:
        return 0.0
    if not wished(wish) & _OF_WISHER:
        wish_concepts = wish_concepts - wisher(wish) or wish_concepts
    wish_size = _size(wish_concepts, wish_unknown - (sought.aside - both), sought)
    offer_size = _size(offer_concepts, offer_unknown, given)
    return min(1.0, shared / max(1.0, min(wish_size, max(offer_size, 3.0))))


def _specific(
    wish_concepts: frozenset[str], offer_concepts: frozenset[str], sought: Meaning, given: Meaning
) -> bool:
    """Whether two texts share more than fields, frames and broad trades."""
    trades = (sought.roles | given.roles) & _MET_ABROAD
    if trades & sought.concepts & given.concepts or sought.concepts & given.concepts & _VISITED:
        return True
    return (
        any(
            _alike(concept, other) and not concept.startswith("~")
            for concept in wish_concepts - LIGHT
            for other in offer_concepts - LIGHT
        )
        or len(wish_concepts & offer_concepts) > 1
    )


def _shared(concept: str, other: str, sought: Meaning, given: Meaning) -> float:
    weights = _told(concept, sought), _told(other, given)
    broad = any(
        each in LIGHT and not (each in _TRADES and each in said.roles)
        for each, said in ((concept, sought), (other, given))
    )
    purpose = concept in sought.purposes or other in given.purposes
    if broad and concept != other:
        return 0.4 * min(weights)
    return _alike(concept, other) * (min(weights) if broad or purpose else max(weights))


def _told(concept: str, said: Meaning) -> float:
    """The weight of a concept in a text: what something else is for tells little."""
    return min(1.0, _weight(concept)) if concept in said.purposes else _weight(concept)


def _size(concepts: frozenset[str], unknown: frozenset[str], said: Meaning) -> float:
    known = sum(_told(concept, said) for concept in concepts)
    if known <= 1.0:
        return known + min(_MOST_UNKNOWN + 0.5, (1.0 if known else 0.6) * len(unknown))
    return known + min(1.0, 0.5 * len(unknown))


def _alike(concept: str, other: str) -> float:
    if concept == other:
        return 1.0
    if concept.startswith("in:") and other.startswith("in:"):
        place, where = concept[3:], other[3:]
        return 1.0 if place in around(where) or where in around(place) else 0.0
    if other in kinds_above(concept) or concept in kinds_above(other):
        return 0.8
    return 0.0


def _apart(wish: str, offer: str) -> bool:
    """Whether something said on one side excludes what is said on the other."""
    sought, given = meaning(wish), meaning(offer)
    if "over" in sought.modes or "over" in given.modes:
        return True
    if sought.excluded & (given.concepts | given.places) or given.excluded & (
        sought.concepts | sought.places
    ):
        return True
    if bool(sought.concepts & _OF_ANY_SUBJECT) != bool(given.concepts & _OF_ANY_SUBJECT):
        return True
    if _companies_apart(wish, sought, given):
        return True
    works = bool((wished(wish) & _WORKS) and (offered(offer) & _WORKS))
    if _places_apart(sought, given) or _times_apart(sought, given, _SOON if works else 0):
        return True
    if works and (_levels_apart(sought, given) or _roles_apart(sought, given)):
        return True
    return _groups_apart(sought, given, works)


def _companies_apart(wish: str, sought: Meaning, given: Meaning) -> bool:
    """Whether an introduction is sought into one organisation and offered into another."""
    return (
        "introduction" in wished(wish)
        and bool(sought.names and given.names)
        and not sought.names & given.names
    )


def _places_apart(sought: Meaning, given: Meaning) -> bool:
    if not sought.places or not given.places or "remote" in sought.modes | given.modes:
        return False
    return not any(
        place in around(other) or other in around(place)
        for place in sought.places
        for other in given.places
    )


def _times_apart(sought: Meaning, given: Meaning, soon: int) -> bool:
    if sought.weekdays and given.weekdays and not sought.weekdays & given.weekdays:
        return True
    if sought.months is None or given.months is None:
        return False
    (first, last), (start, end) = sought.months, given.months
    return not any(
        first <= end + turn + soon and start + turn <= last + soon for turn in (-12, 0, 12)
    )


def _levels(said: Meaning) -> frozenset[str]:
    found = {mode[4:] for mode in said.modes if mode.startswith("lvl_")}
    found |= {_LEVEL_CUES[cue.name] for cue in said.cues if cue.name in _LEVEL_CUES}
    return frozenset(found & _LEVELS)


_WORKPLACES = frozenset("logistics school hotel retail museum".split())
_LEARNING = frozenset(("intern", "student", "apprentice"))


def _levels_apart(sought: Meaning, given: Meaning) -> bool:
    wanted, held = _levels(sought), _levels(given)
    if bool(wanted & _LEARNING) != bool(held & _LEARNING):
        return True
    if wanted & _LEARNING and not wanted & held:
        return True
    modes = sought.modes | given.modes
    if {"parttime", "fulltime"} <= modes and not {"parttime", "fulltime"} & (
        sought.modes & given.modes
    ):
        return True
    return bool(wanted and held and not wanted & held)


def _roles_apart(sought: Meaning, given: Meaning) -> bool:
    wanted = {each for each in sought.roles if each not in RECIPIENT}
    held = {each for each in given.roles if each not in RECIPIENT}
    if not wanted or not held:
        return False
    if any(_alike(role, other) for role in wanted for other in held):
        return False
    # A lawyer for taxes and a tax adviser: the trade of one is the field of the other.
    return not (wanted & given.concepts or held & sought.concepts) - LIGHT - _WORKPLACES


def _groups_apart(sought: Meaning, given: Meaning, works: bool) -> bool:
    groups = {group for concept in sought.concepts for group in GROUP_OF.get(concept, ())} & {
        group for concept in given.concepts for group in GROUP_OF.get(concept, ())
    }
    for group in groups:
        if group == "industry" and works:
            continue  # a trade is exercised in any industry
        wanted, held = sought.concepts & MEMBERS[group], given.concepts & MEMBERS[group]
        if not any(_alike(one, other) for one in wanted for other in held):
            return True
    return False
