"""Who could vouch for a skill: people who were there, and how fresh that is."""

from datetime import date
from typing import NamedTuple

# What was done together counts as having been there; meeting alone is told by itself.
TOGETHER = ("worked", "studied", "served", "organised")


class Seen(NamedTuple):
    """What the notebook holds about somebody and a skill.

    `shared` is the kind of what was done together (one of `TOGETHER`), empty where nothing was;
    `met` says whether they ever met in person, `fresh` is the last day on which either is known.
    """

    shared: str
    met: bool
    fresh: date | None


def can_vouch(seen: Seen) -> bool:
    """Whether they know the user from more than messages: together, or in person."""
    return bool(seen.shared) or seen.met


def by_weight(seen: Seen) -> tuple[int, int]:
    """What sorts those who can vouch: done together before met, the freshest first."""
    return (0 if seen.shared else 1, -(seen.fresh.toordinal() if seen.fresh else 0))
