"""Google's CSV, of 2024 and of before: numbered groups, ` ::: ` between the values of a cell."""

import re
from collections.abc import Mapping, Sequence

from netbook.core.card import Card, Point
from netbook.core.fold import fold
from netbook.formats.csv_card import Draft
from netbook.formats.csv_plan import Plan, column_name
from netbook.formats.csv_target import Target, target_of

_GROUP = re.compile(
    r"(e-mail|phone|website|im|address|organization|relation|event|custom field) (\d+) - (.+)\Z"
)
_SINGLE = {
    "name": "formatted_name",
    "given name": "given",
    "first name": "given",
    "additional name": "additional",
    "middle name": "additional",
    "family name": "family",
    "last name": "family",
    "name prefix": "prefix",
    "name suffix": "suffix",
    "nickname": "nickname",
    "yomi name": "pronunciation",
    "given name yomi": "pronunciation",
    "additional name yomi": "pronunciation",
    "family name yomi": "pronunciation",
    "phonetic first name": "pronunciation",
    "phonetic middle name": "pronunciation",
    "phonetic last name": "pronunciation",
    "birthday": "birthday",
    "notes": "note",
    "organization name": "organisation",
    "organization title": "title",
    "organization department": "unit",
}
_TAGS = ("group membership", "labels")
_POINTS = {"e-mail": "email", "phone": "phone", "website": "url", "im": "im"}
_ADDRESS = {
    "po box": "po_box",
    "extended address": "extended",
    "street": "street",
    "city": "city",
    "region": "region",
    "postal code": "postal_code",
    "country": "country",
    "formatted": "address",
}
_ORGANISATION = {"name": "organisation", "title": "title", "department": "unit"}
_ANNIVERSARIES = ("anniversary", "jahrestag", "anniversaire", "aniversario")
# Every contact is in this group; it is no tag.
_EVERYBODY = ("mycontacts", "my contacts")
_UNTOLD = ("work", "other", "unknown")
_FAXES = {
    "homefax": ("home", "fax"),
    "home fax": ("home", "fax"),
    "workfax": ("work", "fax"),
    "work fax": ("work", "fax"),
    "otherfax": ("other", "fax"),
    "other fax": ("other", "fax"),
}
# Fields of a card that Google has no column for, by the names that NetBook gives them there.
CUSTOM_FIELDS = {
    "Nickname": "nickname",
    "Role": "role",
    "Birthday": "birthday",
    "Anniversary": "anniversary",
    "Pronunciation": "pronunciation",
    "Pronouns": "pronouns",
    "Name order": "name_order",
    "Time zone": "time_zone",
    "Connected on": "connected_on",
}
CHAT = "Chat"
VCARD_LINE = "vCard"
_CHAT = re.compile(CHAT + r"(?: \((.+)\))?\Z")
# One group of columns holds several addresses or organisations at once, told apart by thousands.
_NEXT = 1000


def plan_google(headings: Sequence[str]) -> Plan:
    """The plan for a file with Google's headings."""
    single: dict[int, Target] = {}
    tags: set[int] = set()
    groups: dict[tuple[str, int], dict[str, int]] = {}
    grouped: set[int] = set()
    for column, heading in enumerate(headings):
        name = fold(heading)
        if found := _GROUP.match(name):
            groups.setdefault((found[1], int(found[2])), {})[found[3]] = column
            grouped.add(column)
        elif name in _TAGS:
            tags.add(column)
        elif name in _SINGLE:
            single[column] = target_of(_SINGLE[name])
    file_as = next((c for c, heading in enumerate(headings) if fold(heading) == "file as"), -1)

    def card(cells: Mapping[int, str], order: str) -> Card:
        draft = Draft(order)
        named = any(target.kind in ("formatted_name", "given", "family") and column in cells
                    for column, target in single.items())  # fmt: skip
        for column, text in cells.items():
            if column in single:
                _put_several(draft, single[column], text)
            elif column in tags:
                draft.put_tags(_tags(text))
            elif column == file_as and not named:
                draft.put(Target("formatted_name"), text)
            elif column not in grouped:
                draft.put_custom(column_name(headings, column), text)
        for (kind, number), columns in groups.items():
            texts = {part: cells[column] for part, column in columns.items() if column in cells}
            if texts:
                _put_group(draft, kind, number, texts)
                for part, text in texts.items():
                    draft.put_custom(column_name(headings, columns[part]), text)
        return draft.card()

    dates = [column for column, target in single.items() if target.kind == "birthday"]
    dates += [columns["value"] for (kind, _), columns in groups.items()
              if kind == "event" and "value" in columns]  # fmt: skip
    return Plan(card, tuple(dates), tells_who=True)


def _put_several(draft: Draft, target: Target, text: str) -> None:
    if target.kind not in _ORGANISATION.values():
        draft.put(target, text)
        return
    for index, part in enumerate(_several(text)):
        if part:
            draft.put(Target(target.kind, group=1 + index * _NEXT), part)


def _put_group(draft: Draft, kind: str, number: int, texts: dict[str, str]) -> None:
    """Take in one group; what of it has no place stays in `texts`."""
    written = texts.pop("label", "") or texts.pop("type", "")
    texts.pop("type", None)
    labels, preferred = _labels(written)
    values = _several(texts.pop("value", ""))
    if kind in _POINTS:
        services = _several(texts.pop("service", ""))
        for index, value in enumerate(values):
            if value:
                service = services[index].lower() if index < len(services) else ""
                all_labels = labels + ((service,) if service else ())
                draft.put_point(_POINTS[kind], Point(value, all_labels, preferred))
                preferred = False
    elif kind in ("address", "organization"):
        parts = _ADDRESS if kind == "address" else _ORGANISATION
        if kind == "organization" and written and labels and labels[0] not in _UNTOLD:
            draft.put_custom(f"Organization {number} - Type", written)
        for part in [part for part in texts if part in parts]:
            for index, text in enumerate(_several(texts.pop(part))):
                if text:
                    own = labels if kind == "address" else ()
                    draft.put(Target(parts[part], own, number + index * _NEXT), text)
    else:
        for value in filter(None, values):
            _put_named(draft, kind, number, written.removeprefix("* "), value)


def _put_named(draft: Draft, kind: str, number: int, label: str, value: str) -> None:
    """A relation, an event or a field of the user's own."""
    if kind == "relation":
        draft.put(Target("relation", (label.lower(),) if label else ()), value)
    elif kind == "event" and fold(label) in _ANNIVERSARIES:
        draft.put(Target("anniversary"), value)
    elif kind == "event":
        draft.put_custom(label or "Event", value)
    elif label in CUSTOM_FIELDS:
        draft.put(Target(CUSTOM_FIELDS[label]), value)
    elif label == VCARD_LINE:
        draft.put(Target("unknown"), value)
    elif chat := _CHAT.match(label):
        draft.put_point("im", Point(value, tuple(chat[1].split(", ")) if chat[1] else ()))
    else:
        draft.put_custom(label or f"Custom Field {number}", value)


def _several(text: str) -> list[str]:
    return [part.strip() for part in text.split(":::")]


def _labels(text: str) -> tuple[tuple[str, ...], bool]:
    """The labels of a group in lower case, and whether a star marks it as the preferred one."""
    preferred = text.startswith("*")
    label = text.lstrip("* ").lower()
    return _FAXES.get(label, (label,) if label else ()), preferred


def _tags(text: str) -> list[str]:
    tags = [tag.removeprefix("* ") for tag in _several(text)]
    return [tag for tag in tags if fold(tag) not in _EVERYBODY]
