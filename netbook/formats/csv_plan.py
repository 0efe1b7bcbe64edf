"""What becomes of the columns of one CSV file: made once from the headings, used for each row."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from netbook.core.card import Card
from netbook.formats.csv_card import Draft
from netbook.formats.csv_layouts import is_unchosen
from netbook.formats.csv_target import ADDRESS_PARTS, Target

_DATES = ("birthday", "anniversary", "connected_on")
_TELLS_WHO = frozenset(
    ("formatted_name", "given", "family", "additional", "nickname", "organisation", "email",
     "phone", "url", "im", "address", "email_name", *ADDRESS_PARTS)
)  # fmt: skip
_ENGLISH_DATE = re.compile(r"birth|anniv.+ry|connect|event", re.I)


class Plan(NamedTuple):
    """How rows become cards.

    `card` takes the cells that are not empty by column, and `mdy` or `dmy`. `dates` are the columns
    with days, `tells_who` is False where no column holds a name or an address, `exact` is True
    where spaces around a text belong to it, `order` is how days are written if none tells.
    """

    card: Callable[[Mapping[int, str], str], Card]
    dates: tuple[int, ...]
    tells_who: bool
    order: str = "mdy"
    exact: bool = False


def column_name(headings: Sequence[str], column: int) -> str:
    """The heading of a column, or `Column 7` where it has none."""
    name = headings[column].strip() if column < len(headings) else ""
    return name or f"Column {column + 1}"


def plan_by_targets(
    headings: Sequence[str], targets: Sequence[Target | None], layout: str = ""
) -> Plan:
    """The plan for a file in which each column goes to one field; None keeps it by its name."""

    def card(cells: Mapping[int, str], order: str) -> Card:
        draft = Draft(order)
        for column, text in cells.items():
            target = targets[column] if column < len(targets) else None
            if target is None or target.kind == "custom":
                name = column_name(headings, column)
                if layout != "outlook" or not is_unchosen(name, text):
                    draft.put_custom(name, text)
            elif target.kind == "tag" and layout == "outlook":
                # A category of Outlook may have a comma in its name.
                draft.put_tags(text.split(";"))
            elif target.kind != "skip":
                draft.put(target, text, column_name(headings, column))
        return draft.card()

    dates = tuple(
        column for column, target in enumerate(targets) if target and target.kind in _DATES
    )
    return Plan(
        card,
        dates,
        any(target is not None and target.kind in _TELLS_WHO for target in targets),
        day_order_of(headings[column] for column in dates),
    )


def day_order_of(headings: Iterable[str]) -> str:
    """How days are written by a program that heads their columns like this."""
    return "mdy" if all(_ENGLISH_DATE.search(heading) for heading in headings) else "dmy"
