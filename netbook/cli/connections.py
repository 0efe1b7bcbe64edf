"""What `show` says of a person's connections: relationships, and common ground with the user."""

from typing import Any

from netbook.core.common_ground import Common
from netbook.core.relationship import Tie
from netbook.store.contacts import Summary
from netbook.store.relationships import Related

_FORWARD = {
    "knows": "knows {}",
    "works_with": "works with {}",
    "reports_to": "reports to {}",
    "mentors": "mentors {}",
    "recommends": "recommends {}",
    "introduced": "introduced you to {}",
    "friend": "a friend of {}",
    "family": "family of {}",
}
_INVERSE = {
    "reports_to": "manages {}",
    "mentors": "mentored by {}",
    "recommends": "recommended by {}",
    "introduced": "{} made the introduction",
}


def relationship_document(each: Related, contact: Summary) -> dict[str, Any]:
    """One relationship as JSON, from whom to whom; a mutual one is from the person asked for."""
    sides = [{"id": contact.id, "name": contact.name}, {"id": each.other_id, "name": each.name}]
    first, second = sides if each.tie.forward else sides[::-1]
    return {
        "id": each.id,
        "from": first,
        "kind": each.tie.kind,
        "to": second,
        "note": each.note or None,
        "noted_on": each.noted_on.isoformat(),
    }


def common_document(each: Common) -> dict[str, Any]:
    """One thing shared as JSON."""
    return {
        "kind": each.kind,
        "how": each.how or None,
        "name": each.name,
        "started_on": str(each.start) if each.start else None,
        "ended_on": str(each.end) if each.end else None,
        "certain": each.certain,
    }


def relationship_line(each: Related) -> str:
    """`reports to Dieter Hahn (same team)`."""
    return tie_words(each.tie).format(each.name) + (f" ({each.note})" if each.note else "")


def tie_words(tie: Tie) -> str:
    """`reports to {}`: how somebody stands to the one whose name is put in."""
    return (_FORWARD if tie.forward else _INVERSE)[tie.kind]


def common_line(each: Common) -> str:
    """`both at Contoso, 2019 to 2022`; nothing for what stands among what was done together."""
    if each.how == "noted":
        return ""
    if each.kind == "person":
        return f"you both know {each.name}"
    if each.kind == "tag":
        return f"{each.name}: your skill, their tag"
    if each.how == "unknown":
        return f"perhaps together at {each.name}"
    if each.how == "apart":
        return f"both at {each.name}, not at the same time"
    years = " to ".join(str(day) for day in (each.start, each.end) if day)
    probably = "" if each.certain else "probably "
    return f"{probably}both at {each.name}, {years if each.end else f'since {years}'}"
