"""What the headings of a CSV file mean, found by their words; see `netbook.formats.csv_words`."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from netbook.core.fold import fold
from netbook.formats.csv_target import ADDRESS_PARTS, Target
from netbook.formats.csv_words import FIELDS, FILLING, LABELS

_CASE_CHANGE = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"\d+|[^\W\d_]+")
_LONGEST_PHRASE = 6
_LONGEST_HEADING = 100
_SINGLE = {
    "formatted_name", "given", "family", "prefix", "suffix", "birthday", "birth_year",
    "birth_month", "birth_day", "anniversary", "uid", "connected_on", "pronunciation", "pronouns",
    "time_zone",
}  # fmt: skip
# Kinds that step back when a heading names another thing as well: "Company Phone", "Address City".
_YIELDING = ("name?", "organisation", "address?")
_LONGEST_PREFIX = 20


def meanings(headings: Sequence[str]) -> list[Target | None]:
    """What each heading means beside the others; None where its words do not tell."""
    return _settled([_alone(heading) for heading in headings])


def without_common_start(headings: Sequence[str]) -> list[str]:
    """The headings without what nearly all of them begin with (`contact_email`: `email`)."""
    starts = Counter(
        heading[:length]
        for heading in headings
        for length in range(1, min(len(heading), _LONGEST_PREFIX))
    )
    shared = [start for start, count in starts.items() if count * 5 >= len(headings) * 4]
    if len(headings) < 3 or not shared:
        return list(headings)
    start = max(shared, key=len)
    return [heading.removeprefix(start) for heading in headings]


@cache
def _phrases() -> dict[tuple[str, ...], tuple[str, Target | None]]:
    """Each phrase with its part (`field`, `label`, `filling`) and what it means."""
    phrases: dict[tuple[str, ...], tuple[str, Target | None]] = {
        (word.strip(),): ("filling", None) for word in FILLING.split(";")
    }
    for label, words in LABELS.items():
        for phrase in words.split(";"):
            phrases[tuple(phrase.split())] = ("label", Target("", (label,)))
    for meaning, words in FIELDS.items():
        kind, _, labels = meaning.partition("/")
        target = Target(kind, (labels,) if labels else ())
        for phrase in words.split(";"):
            phrases[tuple(phrase.split())] = ("field", target)
    return phrases


def _alone(heading: str) -> Target | None:
    spaced = _CASE_CHANGE.sub(" ", heading[:_LONGEST_HEADING])
    words = _WORD.findall(fold(spaced))
    numbers = [int(word) for word in words if word.isascii() and word.isdecimal()]
    words = [word for word in words if not word.isdecimal()]
    fields: list[Target] = []
    labels: list[str] = []
    while words:
        for length in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
            if meaning := _phrases().get(tuple(words[:length])):
                del words[:length]
                break
        else:
            return None
        part, target = meaning
        if part == "label" and target:
            labels += target.labels
        elif part == "field" and target:
            fields.append(target)
    for kind in _YIELDING:
        others = [field for field in fields if field.kind != kind]
        if others and len(others) < len(fields):
            if kind == "organisation" and all(f.kind not in ("unit", "title") for f in others):
                labels.append("work")
            fields = others
    if len({field.kind for field in fields}) != 1:
        return None
    labels += [label for field in fields for label in field.labels]
    labels.sort(key=lambda label: label not in ("home", "work", "other"))
    group = numbers[0] if numbers and 0 < numbers[0] < 1000 else 1
    return Target(fields[0].kind, tuple(dict.fromkeys(labels)), group)


def _settled(targets: list[Target | None]) -> list[Target | None]:
    """The targets once those that depend on the others are decided."""
    kinds = {target.kind for target in targets if target}
    parts = {
        (target.kind, target.labels, target.group)
        for target in targets
        if target and target.kind in ADDRESS_PARTS
    }
    seen: set[str] = set()
    settled: list[Target | None] = []
    for target in targets:
        if target is not None:
            target = _plain_kind(target, kinds)
            target = _address_line(target, parts)
        if target is not None and target.kind == "given" and target.group > 1:
            target = Target("additional")
        if target is not None and target.kind in _SINGLE:
            # A second column of what a person has one of is kept under its own name.
            target = None if target.kind in seen else Target(target.kind)
            seen.update((target.kind,) if target else ())
        settled.append(target)
    return settled


def _plain_kind(target: Target, kinds: set[str]) -> Target:
    match target.kind:
        case "name?":
            # "Name" beside a first name alone is the family name, beside a last name the first.
            if "given" in kinds and "family" not in kinds:
                kind = "family"
            elif "family" in kinds and "given" not in kinds:
                kind = "given"
            else:
                kind = "formatted_name"
        case "title?":
            before_name = "prefix" not in kinds and ("title" in kinds or "suffix" in kinds)
            kind = "prefix" if before_name else "title"
        case "birthday?":
            kind = "birth_day" if kinds & {"birth_year", "birth_month"} else "birthday"
        case "anniversary?":
            kind = "anniversary" if "birthday" in kinds else "birthday"
        case _:
            return target
    return Target(kind, target.labels, target.group)


def _address_line(target: Target, parts: set[tuple[str, tuple[str, ...], int]]) -> Target | None:
    """An address or street told apart: the whole in one cell, a street, or a further line of it."""
    kind, labels, group = target.kind, target.labels, target.group
    if kind not in ("address?", "location?", "street?", "street", "extended"):
        return target
    places = {part[1:] for part in parts if part[0] not in ("street", "extended")}
    own = (labels, group) in places
    if kind == "location?":
        return None if own else Target("address", labels, group)
    if kind == "address?":
        if ("street", labels, group) in parts:
            return Target("address", labels, group)
        if not own and not (group > 1 and (labels, 1) in places):
            return Target("address", labels, group)
    if own or group == 1:
        return Target("extended" if kind == "extended" else "street", labels, group)
    return Target("street" if kind == "street" else "extended", labels)


def known(texts: Sequence[str]) -> int:
    """How many of these headings say what they mean."""
    return sum(target is not None for target in meanings(texts))
