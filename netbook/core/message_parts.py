"""What a notebook has to say in a message: which parts fit a purpose, and which are missing."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from netbook.core.purposes import ASKS

KINDS = (
    *("outcome", "thanks", "cares", "wants", "hires", "does", "talk", "common", "saw", "opening"),
    *("bring", "asked", "gift", "pitch"),
)
"""What a part says: how it went, what to thank for, what they care about, look for, hire for and
do, the last conversation, common ground, what they saw of the user's work, the opening, what the
user brings to it, what was asked before, what would serve a wish, how the user tells it."""

# What an opening text of a purpose is made of, in its order; of each kind the first.
_BEGINS = {
    "introduction": ("outcome", "cares", "common", "opening", "bring"),
    "advice": ("outcome", "cares", "common", "opening", "bring"),
    "meeting": ("outcome", "cares", "common", "opening", "bring"),
    "question": ("outcome", "cares", "opening", "bring"),
    "reference": ("outcome", "cares", "opening", "saw", "bring"),
    "catch_up": ("outcome", "cares", "talk"),
    "thank_you": ("thanks", "outcome"),
    "share": ("outcome", "cares", "opening"),
    "follow_up": ("outcome", "asked", "opening", "bring"),
    "give": ("outcome", "gift"),
}
# What a reader of such a message looks for; one of each row is enough.
_NEEDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "introduction": (("cares", "common", "talk"), ("opening",), ("bring",)),
    "advice": (("cares", "common", "talk"), ("bring",)),
    "meeting": (("cares", "common", "talk"), ("bring",)),
    "question": (("cares", "common", "talk"),),
    "reference": (("saw", "common"), ("bring",)),
    "catch_up": (("cares", "talk", "common"),),
    "thank_you": (("thanks",),),
    "share": (),
    "follow_up": (("asked", "opening"),),
    "give": (("gift",),),
}
# A note of more words than this is a sentence, which does not fit into another one.
TOPIC_WORDS = 4
_LEADS = re.compile(
    r"^(?:(?:is |very )?(?:worried|concerned|excited|passionate|curious|thinking|thinks) about"
    r"|(?:is )?interested in|cares (?:a lot )?about|asked about|loves|likes|enjoys"
    r"|interessiert sich (?:sehr )?für|sorgt sich um|beschäftigt sich mit|mag|liebt"
    r"|s['’]intéresse (?:à|aux)|s['’]inquiète (?:de|pour)|aime"
    r"|se interesa por|le interesan?|le preocupan?|le gustan?)\s+",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """One thing that could be said; `kind` is of `KINDS`, `source` its table and id.

    `text` is what was noted; `other` whom or where it is about, `detail` what else is known of it:
    the need that a proof answers, the skill that was seen, what would serve a wish, the purpose
    of what was asked, or that one is in touch with `other` after an introduction. `met_on` is when
    the user last met or called them since, `other_id` their contact.
    """

    kind: str
    text: str
    source: tuple[str, int]
    day: date | None = None
    other: str = ""
    detail: str = ""
    met_on: date | None = None
    other_id: int | None = None


def topic_of(text: str) -> str:
    """What a note is about, in so few words that it fits into a sentence; empty if it doesn't."""
    words = _LEADS.sub("", text.strip(" .")).split()
    if not words or len(words) > TOPIC_WORDS or "?" in text:
        return ""
    return " ".join(words)


def begins_with(parts: Iterable[Part], purpose: str) -> list[Part]:
    """The parts that an opening text of this purpose says, in their order.

    What they care about is said only where it fits into a sentence.
    """
    chosen: dict[str, Part] = {}
    for part in parts:
        if part.kind != "cares" or topic_of(part.text):
            chosen.setdefault(part.kind, part)
    found = [chosen[kind] for kind in _BEGINS[purpose] if kind in chosen]
    # One warm word is enough: what they care about, else what is shared, else when one spoke.
    if not {"cares", "common", "outcome", "thanks", "asked"} & {part.kind for part in found}:
        if purpose in ASKS and "talk" in chosen:
            found.insert(0, chosen["talk"])
    if any(part.kind == "cares" for part in found):
        found = [part for part in found if part.kind not in ("common", "talk")]
    return found


def missing(said: Sequence[Part], purpose: str) -> list[str]:
    """Kinds of which nothing is said that a reader of such a message looks for."""
    kinds = {part.kind for part in said}
    return [row[0] for row in _NEEDS[purpose] if not kinds & set(row)]


def by_purpose(parts: Iterable[Part], purpose: str) -> list[Part]:
    """All parts: of each kind the first, those before that fit the purpose; then the others."""
    wanted = _BEGINS[purpose]
    place = {kind: at for at, kind in enumerate((*KINDS[::-1], *wanted[::-1]))}
    seen: dict[str, int] = {}
    found: list[tuple[bool, int, int, Part]] = []
    for part in parts:
        seen[part.kind] = seen.get(part.kind, 0) + 1
        found.append((seen[part.kind] > 1, -place[part.kind], len(found), part))
    return [row[-1] for row in sorted(found, key=lambda row: row[:3])]
