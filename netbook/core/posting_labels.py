"""The parts of a posting that it names itself: "Location: Berlin", on one line or in a table."""

from netbook.core.fold import fold
from netbook.core.posting_words import LABEL_OF
from netbook.core.requirements import BULLET, heading_in

NAME_WORDS = 7
"""The name of an employer has at most so many words."""
# What may stand on the line below its name.
_BELOW = frozenset(
    ("company", "location", "salary", "employment_type", "date_posted", "valid_through")
)


def labels_in(text: str) -> dict[str, str]:
    """What is said after the names that postings give their parts, on their line or the next."""
    lines = [line.strip() for line in text.splitlines()[:400]]
    found: dict[str, str] = {}
    for at, line in enumerate(lines):
        head, colon, rest = line.partition(":")
        name = LABEL_OF.get(fold(head).strip(" *_•-"), "") if len(head) < 40 else ""
        if not name or name in found:
            continue
        value = rest.strip(" *_\t")
        below = next(iter(lines[at + 1 : at + 2]), "")
        if not below and not rest.strip():  # in a table each part stands apart
            below = next(iter(lines[at + 2 : at + 3]), "")
            below = below if len(below.split()) <= NAME_WORDS and below[-1:] != "." else ""
        if (
            not value
            and below
            and len(below) < 80
            and not BULLET.match(below)
            and (colon or at > 0)
        ):
            if not heading_in(below)[0] and ":" not in below and name in _BELOW:
                value = below
        if value and (colon or name in _BELOW) and len(value) <= 160:
            found[name] = value
    return found
