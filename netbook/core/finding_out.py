"""What is worth knowing of somebody before writing to them, and what to search for."""

import unicodedata
from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple, Protocol

from netbook.core.facts import is_stale


class Item(NamedTuple):
    """One thing to find out: its name, the section its answer belongs to, and what to search by.

    `by` names what stands in quotation marks: the person, their organisation.
    """

    name: str
    section: str
    by: tuple[str, ...] = ("person",)


# The first of a section is its main question: what was noted there without saying what it answers
# answers that.
ITEMS = (
    Item("path", "who"),
    Item("roles", "who", ("person", "organisation")),
    Item("beyond", "cares"),
    Item("said", "cares", ("person", "organisation")),
    Item("now", "does", ("person", "organisation")),
    Item("decides", "does", ("organisation",)),
    Item("changes", "does", ("organisation",)),
    Item("looking", "openings", ("organisation",)),
    Item("help", "wants"),
    Item("good_at", "offers"),
)


class Known(Protocol):
    """What is looked at of a fact."""

    @property
    def section(self) -> str:
        """One of `netbook.core.facts.SECTIONS`."""

    @property
    def item(self) -> str:
        """The name of what it answers, or nothing."""

    @property
    def noted_on(self) -> date:
        """When it was written down."""

    @property
    def checked_on(self) -> date | None:
        """When it was last found to be so."""

    @property
    def closed_on(self) -> date | None:
        """Since when it is no longer so."""


def answered(facts: Iterable[Known], today: date, after: int) -> frozenset[str]:
    """The items that open facts answer which are not stale after so many days."""
    main = {item.section: item.name for item in reversed(ITEMS)}
    own = {item.name: item.section for item in ITEMS}
    return frozenset(
        # One that was moved to another section answers that one's question.
        fact.item if own.get(fact.item) == fact.section else main[fact.section]
        for fact in facts
        if fact.closed_on is None
        and fact.section in main
        and not is_stale(fact.noted_on, fact.checked_on, today, after)
    )


def known(answers: Collection[str], settled: Collection[str]) -> int:
    """How many items need no more looking for: answered, or ticked."""
    return sum(item.name in answers or item.name in settled for item in ITEMS)


def search_terms(item: Item, person: str, organisation: str, words: str) -> str:
    """What to type into a search engine: names in quotation marks, then `words` as they are.

    Empty where nothing is known to search by.
    """
    names = {"person": person, "organisation": organisation}
    quoted = [said for name in item.by if (said := _quoted(names[name]))]
    return " ".join((*quoted, words)).strip() if quoted else ""


def _quoted(name: str) -> str:
    """A name as one phrase: what would end the phrase, and what nobody sees, is left out."""
    marks = '"“”„«»'
    plain = "".join(
        " " if letter in marks or unicodedata.category(letter) in _UNSEEN else letter
        for letter in name
    )
    words = plain.split()
    return f'"{" ".join(words)}"' if words else ""


# Control and format characters, halves of surrogate pairs, private and unassigned ones, breaks.
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
