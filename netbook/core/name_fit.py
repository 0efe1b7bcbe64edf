"""How well a name as written fits a contact."""

from dataclasses import dataclass, field

from netbook.core.captured import Candidate, People
from netbook.core.contact_key import name_key
from netbook.core.fold import fold

WHOLE, GIVEN, FAMILY, PARTLY, NOT = range(5)


@dataclass(frozen=True, slots=True)
class AskedPeople:
    """The people of the notebook, each name asked once."""

    people: People
    answers: dict[str, list[Candidate]] = field(default_factory=dict)

    def best(self, key: str, titled: bool) -> tuple[int, list[Candidate]]:
        """How well the best fit a folded name, and those who fit it as well, best known first."""
        if key not in self.answers:
            self.answers[key] = list(dict.fromkeys(self.people.named(key)))
        fits = [(_fit(c, key, titled), c) for c in self.answers[key]]
        best = min((fit for fit, _ in fits), default=NOT)
        return best, [candidate for fit, candidate in fits if fit == best]


def _fit(candidate: Candidate, key: str, titled: bool) -> int:
    """How much of a candidate's name is said; after a title the family name goes first."""
    given, family = given_of(candidate), family_of(candidate)
    nicknames = [fold(nickname) for nickname in candidate.nicknames]
    if name_key(candidate.name) == name_key(key):
        return WHOLE
    if any(key in (f"{name} {family}", f"{family} {name}") for name in (given, *nicknames)):
        return WHOLE
    if key == family:
        return GIVEN if titled else FAMILY
    if key == given or key in nicknames:
        return FAMILY if titled else GIVEN
    return PARTLY


def given_of(candidate: Candidate) -> str:
    """The folded given name, or the first word of the name."""
    return fold(candidate.given or candidate.name.split(" ")[0])


def family_of(candidate: Candidate) -> str:
    """The folded family name, or the last word of the name."""
    return fold(candidate.family or candidate.name.split(" ")[-1])
