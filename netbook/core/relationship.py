"""How one contact stands to another: kinds with a direction, and how each side says them."""

from typing import NamedTuple

# What is kept. A symmetric kind is the same from either side; of the others `from` does it to `to`.
SYMMETRIC = frozenset({"knows", "works_with", "friend", "family"})
KINDS = (
    *("knows", "works_with", "reports_to", "mentors", "recommends", "introduced"),
    *("friend", "family"),
)


class Tie(NamedTuple):
    """How a person stands to another; not `forward` is the inverse: is managed, mentored, ..."""

    kind: str
    forward: bool = True


# What can be said of a person, in the order in which it is offered.
TIES = (
    Tie("knows"),
    Tie("works_with"),
    Tie("reports_to"),
    Tie("reports_to", False),
    Tie("mentors"),
    Tie("mentors", False),
    Tie("recommends"),
    Tie("recommends", False),
    Tie("introduced"),
    Tie("introduced", False),
    Tie("friend"),
    Tie("family"),
)


def inverse(tie: Tie) -> Tie:
    """The same, said of the other one."""
    return tie if tie.kind in SYMMETRIC else tie._replace(forward=not tie.forward)


def directed(person: int, other: int, tie: Tie) -> tuple[int, int, str]:
    """From whom to whom it is kept, and its kind: one way for what both sides may have said."""
    turned = person > other if tie.kind in SYMMETRIC else not tie.forward
    return (other, person, tie.kind) if turned else (person, other, tie.kind)


def tie_of(person: int, from_id: int, kind: str) -> Tie:
    """What is kept, said of the person who is one of its two."""
    return Tie(kind, kind in SYMMETRIC or from_id == person)
