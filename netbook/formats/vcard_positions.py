"""ORG, TITLE and ROLE lines (RFC 6350 6.6) paired to the positions that a person holds."""

from dataclasses import dataclass, field

from netbook.core.card import Organisation

ORGANISATION, TITLE, ROLE = "ORG", "TITLE", "ROLE"

# What one of these lines says: its name, its group, and its texts (an organisation's units follow
# its name).
Part = tuple[str, str, tuple[str, ...]]

_NOTHING = ("",)
# A title may stand so many positions after its organisation; more would take for ever to pair.
_MOST_OPEN = 200
# An ORG that says nothing stands where a group has only a title.
_EMPTY = {ORGANISATION: _NOTHING}


@dataclass(slots=True)
class _Position:
    group: str
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)


def paired(parts: list[Part]) -> tuple[Organisation, ...]:
    """The positions that these lines, in the order of the card, describe.

    A line belongs to the position of its group, else to the first that still lacks one of its
    kind: so titles pair with organisations whether they alternate or all of one kind come first.
    """
    alone = {kind: texts for kind, _, texts in parts}
    if len(alone) == len(parts):
        return (_organisation(alone),) if alone != _EMPTY else ()
    positions: list[_Position] = []
    for kind, group, texts in parts:
        position = _position_of(kind, group, positions[-_MOST_OPEN:])
        if position is None:
            position = _Position(group)
            positions.append(position)
        position.parts[kind] = texts
    return tuple([_organisation(p.parts) for p in positions if p.parts != _EMPTY])


def _position_of(kind: str, group: str, positions: list[_Position]) -> _Position | None:
    lacking = [position for position in positions if kind not in position.parts]
    for position in lacking:
        if group and position.group == group:
            return position
    for position in lacking:
        if not (group and position.group):
            return position
    return None


def _organisation(parts: dict[str, tuple[str, ...]]) -> Organisation:
    texts = parts.get(ORGANISATION, _NOTHING)
    title, role = parts.get(TITLE, _NOTHING), parts.get(ROLE, _NOTHING)
    return Organisation(texts[0], texts[1:], title[0], role[0])
