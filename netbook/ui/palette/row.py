"""A row of the palette: something to go to or to do."""

from collections.abc import Callable
from typing import NamedTuple

from netbook.ui.words import tr

# As they are kept in the notebook among what was chosen lately.
PERSON, PAGE, ACTION, TALK, NEW = "person", "page", "action", "conversation", "new"
OPENING, ORGANISATION = "opening", "organisation"


class Row(NamedTuple):
    """What a row says and does; `key` tells it apart among those of its kind.

    `log` writes down a conversation, where the row is a person. An action that is not `possible`
    now is shown all the same, so that nobody searches on for it.
    """

    kind: str
    key: str
    title: str
    detail: str
    act: Callable[[], object]
    shortcut: str = ""
    log: Callable[[], object] | None = None
    possible: bool = True


def kind_words(row: Row) -> str:
    """What a row is, in a word."""
    if not row.possible:
        return tr("not now", "an action that nothing can be done with at present")
    return {
        PERSON: tr("person"),
        PAGE: tr("page"),
        ACTION: tr("action"),
        TALK: tr("conversation"),
        OPENING: tr("opening", "a job that is open"),
        ORGANISATION: tr("organisation"),
        NEW: "",
    }[row.kind]


def sentence(row: Row) -> str:
    """The whole row as one sentence."""
    said = ", ".join(part for part in (row.title, row.detail) if part)
    return "; ".join(part for part in (said, kind_words(row), row.shortcut) if part)
