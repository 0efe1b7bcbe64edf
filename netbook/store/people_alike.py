"""People whose name is nearly what was typed, found by the beginnings of its words."""

from collections.abc import Iterator

from netbook.core.fuzzy import fit, phrase
from netbook.store import Session
from netbook.store.people_search import found_on_cards
from netbook.store.rows import fetched, ids_json
from netbook.store.search_words import words_of

# The index holds beginnings of up to three letters, so that these cost next to nothing.
BEGINNING = 3
# Of all who begin so, this many are looked at: those met last first, and then any.
LOOKED_AT = 150

_NAMES = """
    SELECT c.id, c.formatted_name, c.nicknames
    FROM json_each(?) AS j CROSS JOIN contact AS c ON c.id = j.value
"""


def people_alike(s: Session, text: str, limit: int) -> list[int]:
    """The ids of the first few living contacts whose name is a slip or two away, best fit first.

    One of its words has to begin rightly, if only by a letter; in a large notebook by three.
    """
    typed = phrase(text)
    for words in _beginnings(words_of(text)):
        ids = found_on_cards(s, words)[:LOOKED_AT]
        fits = {
            contact_id: fits
            for contact_id, name, nicknames in fetched(s, _NAMES, (ids_json(ids),))
            if (fits := fit(typed, phrase(name, nicknames))) is not None
        }
        if fits:
            return sorted(fits, key=lambda contact_id: fits[contact_id])[:limit]
    return []


def _beginnings(words: list[str]) -> Iterator[list[str]]:
    """The beginnings of all words together, then of each alone, ever shorter ones."""
    if len(words) > 1:
        yield [word[:BEGINNING] for word in words]
    for size in range(BEGINNING, 0, -1):
        for word in sorted(words, key=len, reverse=True):
            yield [word[:size]]
