"""What would go from one person to another: work, a worker, a thing, lessons, an introduction.

A wish and an offer about the same subject only meet where they speak of the same kind: who hires
nurses is no answer to who wants to interview nurses.
"""

from functools import cache, lru_cache

from netbook.core.english.things import THINGS
from netbook.core.matching_meaning import Cue, Meaning, meaning
from netbook.core.matching_meets import ANY, MEETS, MONEY, OFFER_KINDS, SOUGHT, TURNED, WISH_KINDS
from netbook.core.matching_tree import MEMBERS, RECIPIENT
from netbook.core.matching_words import read_lines

_READING = frozenset(("editing", "recruiting"))
_TEACHING = frozenset(("teaching", "training", "sports_coach", "yoga"))


def meets(wish: str, offer: str) -> float:
    """How well the best kind that an offer holds out serves a kind that a wish asks for."""
    sought, given = wished(wish), offered(offer)
    return max((MEETS[one].get(other, 0.0) for one in sought for other in given), default=0.0)


_OF_WORK = frozenset("job hire opening candidate trainee internship".split())
_WORKING = frozenset(("job", "internship", "apprenticeship", "student_job"))
_WEAK = frozenset(("partner", "become", "take", "someone", "workshop", "freelance"))
_OPEN = frozenset(("hire", "opening"))
# What follows these is wished; who is named before is the one that wishes.
_BEGIN = frozenset(("seek", "hire", "become", "learn", "own"))
_OF_WISHER = frozenset(("freelance", "advice", "teach", "give"))
_NO_TRADE = RECIPIENT | {"founder", "investor", "politics", "volunteering"}
_SPOKEN = MEMBERS["language"]
_TAUGHT = MEMBERS["school"] | MEMBERS["instrument"] | _SPOKEN
_TRIPS = frozenset(("travel", "camping_trip"))
_NO_END = 10_000


@cache
def things() -> frozenset[str]:
    """The concepts that are things or homes."""
    return frozenset(concept for concept, _ in read_lines(THINGS))


def _deciding(cues: tuple[Cue, ...], ways: dict[str, str]) -> list[Cue]:
    """The first deciding way of each clause; a weak one only where there is no other."""
    first: dict[int, Cue] = {}
    for cue in cues:
        if cue.name in ways and (
            cue.clause not in first or (first[cue.clause].name in _WEAK and cue.name not in _WEAK)
        ):
            first[cue.clause] = cue
    return list(first.values())


def _begin(said: Meaning) -> int:
    """The word at which the wish itself begins, after who it is that wishes."""
    seeks = [cue for cue in said.cues if cue.name in _BEGIN]
    if seeks:
        first = min(seeks, key=lambda cue: cue.at)
        # "Moving to Graz, a nurse": who wishes may be named after the circumstance.
        roles = [each.at for each in said.said if each.role and each.clause == first.clause]
        return max(first.at, *roles, -1) + bool(roles) if first.name == "own" else first.at
    later = [each.at for each in said.said if each.clause]
    later += [cue.at for cue in said.cues if cue.clause]
    return min(later, default=0 if said.clauses < 2 else _NO_END)


def _wisher(said: Meaning, begin: int) -> frozenset[str]:
    """The trades of whoever wishes, named before the wish: a nurse, looks for ..."""
    if any(each.at < begin and each.name == "retrain" for each in said.cues):
        return frozenset()
    return frozenset(
        each.name
        for each in said.said
        if each.role and each.at < begin and each.name not in _NO_TRADE | said.purposes
    )


@lru_cache(maxsize=4096)
def wisher(text: str) -> frozenset[str]:
    """The trades of whoever wishes, where a wish names them before what is wished for."""
    said = meaning(text)
    return _wisher(said, _begin(said))


@lru_cache(maxsize=4096)
def wished(text: str) -> frozenset[str]:
    """The kinds that a wish asks for."""
    said = meaning(text)
    begin = _begin(said)
    wisher = _wisher(said, begin)
    cues = tuple(
        cue
        for cue in said.cues
        if cue.at >= begin or not (wisher or cue.name in _OF_WISHER) or begin == _NO_END
    )
    names = {cue.name for cue in cues}
    if {"someone", "speaks"} <= names:
        return frozenset(("speaker",))
    deciding = _deciding(cues, WISH_KINDS)
    if wisher and any(cue.name not in ("advice", "freelance") for cue in deciding):
        deciding = [cue for cue in deciding if cue.name not in ("advice", "freelance")]
    kinds = {WISH_KINDS[cue.name] for cue in deciding}
    kinds = _settled(kinds, names, cues, said, wisher)
    if "retrain" in names and "training" in kinds:
        kinds.discard("entry")
    if "volunteer" in names and "hands" in kinds:
        kinds.add("cause")
    if "customers" in kinds:
        kinds.add("work") if said.roles else None
    if kinds and kinds <= {"partner", "someone"} and said.concepts & things():
        kinds.add("thing")
    if "trainee" in names and "job" not in names and not wisher:
        kinds = (kinds - {"work"}) | {"hiring"}
    if said.concepts & MONEY and kinds <= {"someone", "worker"}:
        kinds = {"money"}
    if "tenant" in said.concepts or "flatmate" in said.concepts:
        kinds = {"taker"}
    if wisher and "freelance" in names and not names & _WORKING:
        return frozenset(("customers", "work"))
    if wisher and not kinds - {"entry"}:
        return frozenset(_of_trade(said, wisher, begin))
    if not kinds or kinds <= {"advice"}:
        kinds |= _bare_wish(said, bool(kinds))
    taught = said.roles & (_TAUGHT | {"teaching"})
    if taught and not wisher and "work" not in kinds:
        kinds.add("lessons")
    return frozenset(kinds or {ANY})


def _settled(
    kinds: set[str], names: set[str], cues: tuple[Cue, ...], said: Meaning, wisher: frozenset[str]
) -> set[str]:
    """The kinds of a wish where its ways name more than one, or what the wisher would give."""
    if "opening" in names and "hire" not in names:
        kinds = (kinds - {"worker"}) | {"work"}
    elif "hire" in names and not names & _WORKING:
        kinds = (kinds - {"work", "worker"}) | {"hiring"}
    elif "work" in kinds and "worker" in kinds:
        kinds.discard("worker")
    if any(cue.name == "borrow" and Cue("lend", *cue[1:]) in cues for cue in cues):
        kinds = (kinds - {"taker"}) | {"thing"}  # "flat to let" is said by both sides
    if "reverse" in names:
        kinds = {TURNED.get(kind, kind) for kind in kinds} or {"taker"}
        if "pupils" in kinds or "teaching" in said.concepts:
            kinds = {"pupils", "work"}
    if "talk" in names and "slot" in kinds and (said.roles - wisher or _someone(said)):
        kinds.add("speaker")
        kinds -= {"worker"} | ({"slot"} if said.roles - wisher else set())
    return kinds


def _of_trade(said: Meaning, wisher: frozenset[str], begin: int) -> set[str]:
    """What somebody wishes who told a trade and no kind: work, unless it names else."""
    after = [each for each in said.said if each.at >= begin and each.name not in wisher]
    if any(each.role and each.name not in _NO_TRADE for each in after):
        return {"worker"}
    names = {cue.name for cue in said.cues}
    if any(each.name in things() for each in after) and not names & {"job", "become"}:
        return {"thing"}
    bare = not any(cue.name in _BEGIN for cue in said.cues) and begin != _NO_END
    told = any(cue.name in ("own", "give", "job", "become") for cue in said.cues) or said.modes
    return {"work", "worker"} if bare and not told else {"work"}


def _someone(said: Meaning) -> bool:
    return any(cue.name in ("speaker", "someone") for cue in said.cues)


def _bare_wish(said: Meaning, advised: bool) -> set[str]:
    if said.roles and not advised:
        return {"worker"}
    if said.concepts & _TRIPS and not advised:
        return {"advice", "partner"}
    if said.concepts & things() and not advised:
        return {"thing"}
    return set()


@lru_cache(maxsize=4096)
def offered(text: str) -> frozenset[str]:
    """The kinds that an offer holds out."""
    said = meaning(text)
    names = {cue.name for cue in said.cues}
    seeks = "seek" in names and not names & _OPEN
    if {"tenant", "flatmate"} & said.concepts:
        return frozenset(("thing",))
    other = {OFFER_KINDS[name] for name in names if name in OFFER_KINDS} - {
        "work",
        "worker",
        "introduction",
    }
    if names & _OPEN and (said.roles or names & _WORKING or not other):
        return frozenset(("work", "introduction") if "know" in names else ("work",))
    if _seeks_worker(said):
        return frozenset(("work",))
    kinds = {
        _of_offer(cue, said, seeks and _near_seek(cue, said))
        for cue in _deciding(said.cues, OFFER_KINDS)
    }
    kinds = _known(kinds, names, said, seeks)
    kinds = _helping(_paying(kinds, names, said, seeks), names, seeks)
    if "customers" in kinds and said.roles:
        kinds = (kinds - {"customers", "seller"}) | {"worker"}
    if said.roles & _READING and not seeks and "work" not in kinds:
        kinds.add("feedback")
    if said.roles & _TEACHING and not seeks and "work" not in kinds:
        kinds.add("lessons")
    if (
        not seeks
        and not names & _OPEN
        and ("freelance" in names or kinds & {"mentor", "lessons", "feedback"})
    ):
        kinds.discard("work")
    if "freelance" in names and "work" not in kinds:
        kinds.add("worker")
    if not kinds or (kinds <= {"advice", "feedback", "speaker", "lessons"} and not seeks):
        kinds |= _bare_offer(said, seeks, bool(kinds))
    return frozenset(kinds or {ANY})


def _paying(kinds: set[str], names: set[str], said: Meaning, seeks: bool) -> set[str]:
    """The kinds of an offer with money, and with what comes of where somebody works."""
    if "investor" in said.concepts and not seeks:
        kinds.add("money")
    if said.concepts & MONEY and not seeks and not kinds:
        kinds.add("money")
    if "introduction" in kinds and "worked_at" in names:
        kinds.add("advice")
    if "invest" in names and "worked_at" in names:
        kinds.add("money")
    if "partner" in names and said.concepts & _SPOKEN:
        kinds.add("partner")
    return kinds


def _helping(kinds: set[str], names: set[str], seeks: bool) -> set[str]:
    """The kinds of an offer where the word for helpers tells of those who seek and who give."""
    if not kinds & {"hands", "cause"}:
        return kinds
    if "lend_hand" in names or "reverse" in names:
        return (kinds - {"cause"}) | {"hands"}
    return kinds | ({"cause"} if seeks else {"hands", "cause"})


def _seeks_worker(said: Meaning) -> bool:
    """Whether an offer names the trade that is sought, with nothing else to give in between."""
    trades = [each for each in said.said if each.role and each.name not in _NO_TRADE | _TEACHING]
    if trades and any(cue.name == "sought" for cue in said.cues):
        return True
    return any(
        cue.name == "seek"
        and cue.clause == each.clause
        and cue.at < each.at
        and not any(
            cue.at <= other.at <= each.at
            and other.name in OFFER_KINDS
            and other.name not in _OF_WORK
            for other in said.cues
        )
        for cue in said.cues
        for each in trades
    )


def _known(kinds: set[str], names: set[str], said: Meaning, seeks: bool) -> set[str]:
    """The kinds of an offer with those that come of whom somebody knows and where they worked."""
    if "recruiting" in said.roles and len(said.roles) > 1 and not kinds & {"feedback", "advice"}:
        kinds |= {"work", "worker", "introduction"}
    if "know" in names:
        kinds |= {"introduction", "advice"} | ({"worker"} if said.roles else set())
        if "candidate" in names:
            kinds.discard("work")
    if "work" in kinds and "worked_at" in names and not seeks and not names & _OPEN:
        kinds = (kinds - {"work"}) | {"introduction"}  # "works as" tells what one does
    return kinds


def _near_seek(cue: Cue, said: Meaning) -> bool:
    """Whether what is sought stands in the clause of the way, or the way is the first."""
    return any(each.name == "seek" and abs(each.clause - cue.clause) <= 0 for each in said.cues)


def _of_offer(cue: Cue, said: Meaning, seeks: bool) -> str:
    kind = OFFER_KINDS[cue.name]
    if not seeks:
        return "worker" if cue.name == "freelance" else kind
    if cue.name in ("candidate", "trainee"):
        return "work"
    first = min(each.at for each in said.cues if each.name == "seek")
    if cue.name == "freelance":
        return "worker" if any(each.name in _WORKING for each in said.cues) else "work"
    if kind == "work" and any(each.role and each.at > first for each in said.said):
        return kind  # who is sought is named: a cook for the season
    return SOUGHT.get(kind, kind)


def _bare_offer(said: Meaning, seeks: bool, more: bool) -> set[str]:
    if said.roles:
        seeking = [cue.at for cue in said.cues if cue.name == "seek"]
        if seeks and max(said.last_role, said.last_concept) < min(seeking):
            return {"worker", "work"}  # "a bookkeeper looks for something new"
        if seeks:
            return {"work"}
        early = 0 <= said.first_role <= 4
        if more:
            return {"worker"} if early else set()
        return {"worker", "introduction", "expertise"}
    if said.concepts & things() and not more:
        return {"buyer", "taker"} if seeks else {"thing"}
    if seeks and not more:
        return {"buyer", "work"}
    return set()
