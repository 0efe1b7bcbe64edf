"""What one card adds to another of the same person: only what is missing; what differs is told."""

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from netbook.core.card import Address, Card, Custom, Name, Organisation, Point, Relation
from netbook.core.contact_key import display_name, point_key
from netbook.core.fold import fold


class Differing(NamedTuple):
    """A field in which both cards say something else; ours stays."""

    field: str
    ours: str
    theirs: str


class Merged(NamedTuple):
    """Our card with what theirs adds, the fields that it adds to, and those that differ."""

    card: Card
    added: tuple[str, ...]
    differing: tuple[Differing, ...]


@dataclass
class _Merge:
    ours: Card
    added: list[str] = field(default_factory=list)
    differing: list[Differing] = field(default_factory=list)
    changes: dict[str, Any] = field(default_factory=dict)

    def one(self, name: str, ours: str, theirs: str) -> str:
        """A field of one value: theirs where we have none."""
        if not theirs or theirs == ours:
            return ours
        if not ours:
            self.added.append(name)
            return theirs
        self.differing.append(Differing(name, ours, theirs))
        return ours

    def more(self, name: str, ours: tuple[Any, ...], extra: list[Any]) -> None:
        """A field of many values: theirs after ours."""
        if extra:
            self.added.append(name)
            self.changes[name] = (*ours, *extra)


_SINGLE = (
    *("birthday", "anniversary", "connected_on", "pronunciation", "pronouns", "name_order"),
    "time_zone",
)
_POINTS = {"emails": "email", "phones": "phone", "urls": "url", "ims": "im"}


def merge(ours: Card, theirs: Card, *, have_photo: bool = False) -> Merged:
    """Add to our card what theirs has and ours lacks; `have_photo` where ours is not in the card.

    Two values are the same where only case, diacritics or the way to write a number differ.
    """
    m = _Merge(ours)
    _names(m, theirs)
    for name in _SINGLE:
        m.changes[name] = m.one(name, getattr(ours, name), getattr(theirs, name))
    for name, kind in _POINTS.items():
        m.more(name, getattr(ours, name), _new_points(getattr(ours, name), theirs, name, kind))
    m.more("addresses", ours.addresses, _new(ours.addresses, theirs.addresses, _place))
    for name in ("nicknames", "tags", "notes"):
        m.more(name, getattr(ours, name), _new(getattr(ours, name), getattr(theirs, name), fold))
    m.more("relations", ours.relations, _new(ours.relations, theirs.relations, _related))
    m.more("custom", ours.custom, _new(ours.custom, theirs.custom, _named_value))
    m.more("unknown", ours.unknown, _new(ours.unknown, theirs.unknown, str))
    _organisations(m, theirs)
    if theirs.photo and not ours.photo and not have_photo:
        m.added.append("photo")
        m.changes["photo"] = theirs.photo
    return Merged(replace(ours, **m.changes), tuple(m.added), tuple(m.differing))


def _names(m: _Merge, theirs: Card) -> None:
    ours = "" if _is_nameless(m.ours) else m.ours.formatted_name
    said = theirs.formatted_name
    if m.ours.formatted_name and not said and theirs.name != Name():
        said = display_name(theirs)
    if fold(said) not in (fold(ours), fold(m.ours.formatted_name)):
        m.changes["formatted_name"] = m.one("formatted_name", ours, said) or m.ours.formatted_name
    if theirs.name == Name():
        return
    if m.ours.name == Name():
        m.added.append("name")
        m.changes["name"] = theirs.name
        return
    parts = {
        part: m.one(part, getattr(m.ours.name, part), getattr(theirs.name, part))
        for part in ("family", "given", "additional", "prefix", "suffix")
    }
    m.changes["name"] = Name(**parts)


def _is_nameless(card: Card) -> bool:
    """Whether somebody goes by an address or an organisation for want of a name."""
    derived = display_name(replace(card, formatted_name=""))
    return card.name == Name() and card.formatted_name in ("", derived)


def _organisations(m: _Merge, theirs: Card) -> None:
    """Fill in titles; another employer is a difference, unless both name one that is the same."""
    ours = list(m.ours.organisations)
    extra: list[Organisation] = []
    shared = False
    for other in _new((Organisation(),), theirs.organisations, _held):
        at = _same_organisation(ours, other)
        if at is None:
            extra.append(other)
            continue
        shared = True
        mine = ours[at]
        ours[at] = Organisation(
            mine.name,
            mine.units or other.units,
            m.one("title", mine.title, other.title)
            if fold(mine.title) != fold(other.title)
            else mine.title,
            m.one("role", mine.role, other.role),
        )
        if ours[at].units != mine.units:
            m.added.append("units")
    if extra and ours and not shared:
        m.differing.append(Differing("organisations", _employer(ours[0]), _employer(extra[0])))
        return
    if extra:
        m.added.append("organisations")
    m.changes["organisations"] = (*ours, *extra)


def _same_organisation(ours: list[Organisation], other: Organisation) -> int | None:
    """Which of ours it is: same name and title, else same name, if it can with no title yet."""
    places = range(len(ours))
    for at in places:
        if _held(ours[at]) == _held(other):
            return at
    if not other.name:
        # A title alone is known from whatever it is held at, else fills in the only one without.
        known = [at for at in places if fold(ours[at].title) == fold(other.title)]
        free = len(ours) == 1 and not ours[0].title
        return known[0] if known else 0 if free else None
    same = [at for at in places if fold(ours[at].name) == fold(other.name)]
    return next((at for at in same if not ours[at].title), same[0] if same else None)


def _held(organisation: Organisation) -> tuple[str, str]:
    return fold(organisation.name), fold(organisation.title)


def _employer(organisation: Organisation) -> str:
    return ", ".join(part for part in (organisation.title, organisation.name) if part)


def _new(ours: tuple[Any, ...], theirs: tuple[Any, ...], key: Any) -> list[Any]:
    """Their values that we don't have, each once."""
    seen = {key(value) for value in ours}
    extra = []
    for value in theirs:
        if key(value) not in seen:
            seen.add(key(value))
            extra.append(value)
    return extra


def _new_points(ours: tuple[Point, ...], theirs: Card, name: str, kind: str) -> list[Point]:
    extra = _new(ours, getattr(theirs, name), lambda point: point_key(kind, point.value))
    if any(point.preferred for point in ours):
        return [replace(point, preferred=False) for point in extra]
    return extra


def _place(address: Address) -> str:
    parts = (address.street, address.city, address.postal_code, address.country, address.po_box)
    return fold(" ".join(parts)) or fold(address.formatted)


def _related(relation: Relation) -> str:
    return fold(relation.value)


def _named_value(custom: Custom) -> tuple[str, str]:
    return fold(custom.name), fold(custom.value)
