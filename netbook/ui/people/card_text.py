"""A card as text and back, for half-written forms: without its photo, which stays as it was."""

import json
from dataclasses import asdict, replace
from typing import Any

from netbook.core.card import Address, Card, Custom, Name, Organisation, Point, Relation

_ROWS: dict[str, type] = {
    "emails": Point,
    "phones": Point,
    "urls": Point,
    "ims": Point,
    "organisations": Organisation,
    "addresses": Address,
    "relations": Relation,
    "custom": Custom,
}


def card_to_text(card: Card) -> str:
    """The card as JSON."""
    return json.dumps(asdict(replace(card, photo=None)), ensure_ascii=False)


def card_from_text(written: str, like: Card) -> Card | None:
    """The card that `card_to_text` wrote, with the photo of `like`; None for any other text."""
    try:
        values: dict[str, Any] = json.loads(written)
        for field, made in _ROWS.items():
            values[field] = tuple(made(**_tuples(each)) for each in values[field])
        values["name"] = Name(**values["name"])
        return Card(**_tuples(values) | {"photo": like.photo})
    except (ValueError, TypeError, KeyError):
        return None


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(each) if isinstance(each, list) else each for key, each in values.items()}
