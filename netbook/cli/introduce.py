"""The verb that says who can introduce one to a person or an organisation: introduce TARGET."""

from typing import Any, NamedTuple

from netbook.cli.arguments import Call
from netbook.cli.opening import reading
from netbook.cli.path_words import evidence_sentence, mend_sentence, strength_sentence
from netbook.cli.people import listed
from netbook.cli.terminal import print_document, say
from netbook.core.introduction import Evidence, Hop, Mend, Path
from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.contacts import find_contacts
from netbook.store.introduction_paths import paths_to_contact, paths_to_organisation
from netbook.store.organisations import organisation_called


class _Target(NamedTuple):
    kind: str
    id: int
    name: str


def introduce(call: Call) -> None:
    """Say who can introduce one there, the best first, each hop with what speaks for it."""
    with reading(call) as session:
        target = _target(session, " ".join(call.words.target))
        ways = paths_to_contact if target.kind == "contact" else paths_to_organisation
        found = ways(session, target.id, call.today)
    if call.json:
        print_document({"target": target._asdict(), "paths": list(map(_document, found))})
        return
    for number, path in enumerate(found, 1):
        say(f"{number}. {', then '.join(hop.name or 'somebody' for hop in path.hops)}")
        for at, hop in enumerate(path.hops):
            for each in hop.evidence:
                say(f"     {evidence_sentence(each, _before(path, at), hop.name)}")
            if not hop.evidence:
                say("     nothing noted yet of you two")
        say(f"   {strength_sentence(path)}")
    if not found:
        say(f"Nobody in your notebook is known to lead to {target.name} yet.")


def _target(session: Session, text: str) -> _Target:
    """Whom or what the words mean; Refusal for nothing, or for several, which it lists."""
    people = find_contacts(session, text)
    organisation = organisation_called(session, text)
    if organisation is not None:
        if people:
            raise Refusal("several_targets", f"“{text}”: {listed(people)}; {organisation[1]}")
        return _Target("organisation", *organisation)
    if not people:
        raise Refusal("nobody", text)
    if len(people) > 1:
        raise Refusal("several", f"“{text}”: {listed(people)}")
    return _Target("contact", people[0].id, people[0].name)


def _before(path: Path, at: int) -> str:
    return path.hops[at - 1].name if at else ""


def _document(path: Path) -> dict[str, Any]:
    return {
        "strength": path.strength,
        "weakest": path.weakest,
        "cost": path.cost,
        "sentence": strength_sentence(path),
        "hops": [_hop_document(hop, _before(path, at)) for at, hop in enumerate(path.hops)],
        "mend": _mend_document(path.mend) if path.mend else None,
        "asked_on": path.asked_on.isoformat() if path.asked_on else None,
    }


def _hop_document(hop: Hop, before: str) -> dict[str, Any]:
    """One hop as JSON; `from` is null for the user."""
    return {
        "from": None if hop.from_id is None else {"id": hop.from_id, "name": before},
        "to": {"id": hop.to_id, "name": hop.name},
        "kind": hop.kind,
        "strength": hop.strength,
        "cost": hop.cost,
        "noted": hop.noted,
        "evidence": [_evidence_document(each, before, hop.name) for each in hop.evidence],
    }


def _evidence_document(each: Evidence, name: str, other: str) -> dict[str, Any]:
    return {
        "kind": each.kind,
        "text": evidence_sentence(each, name, other),
        "day": each.day.isoformat() if each.day else None,
        "from": str(each.start) if each.start else None,
        "until": str(each.end) if each.end else None,
        "times": each.times or None,
    }


def _mend_document(mend: Mend) -> dict[str, Any]:
    return {
        "kind": mend.kind,
        "contact": {"id": mend.contact_id, "name": mend.name},
        "text": mend_sentence(mend),
        "day": mend.day.isoformat() if mend.day else None,
    }
