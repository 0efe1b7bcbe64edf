"""From a line as understood to a conversation that can be stored."""

from collections.abc import Iterable, Sequence

from netbook.core.captured import Candidate, Capture, FoundExchange
from netbook.core.problem import Refusal
from netbook.store.interactions import ExchangeEntry, FactEntry, Interaction, PromiseEntry


def conversation_of(capture: Capture, *, allow_nobody: bool = False) -> Interaction:
    """The conversation that a line tells of; Refusal if it is not clear with whom.

    `nobody` names somebody unknown, `several` somebody whose name several people have; a promise
    belongs to the first of those who took part, and so does a fact that names nobody. With
    `allow_nobody` the people, and whose a promise or fact is (0 until then), are said later. Facts
    of somebody whom several or none fit are left out.
    """
    if not capture.people and not allow_nobody:
        raise Refusal("no_people", capture.text)
    participants = []
    for person in capture.people:
        if person.contact_id is None:
            if person.is_new:
                raise Refusal("nobody", person.written)
            raise Refusal("several", f"“{person.written}”: {listed(person.candidates)}")
        participants.append(person.contact_id)
    first = participants[0] if participants else 0
    return Interaction(
        happened_on=capture.day,
        channel=capture.channel,
        direction=capture.direction,
        minutes=capture.minutes,
        place=capture.place,
        summary=capture.summary,
        participants=tuple(dict.fromkeys(participants)),
        exchanges=tuple(
            _exchange(e, participants) for e in (*capture.exchanges, *capture.courtesies)
        ),
        promises=tuple(
            PromiseEntry(None, first, p.whose, p.text, p.due_on) for p in capture.promises
        ),
        facts=tuple(
            FactEntry(None, f.person.contact_id or first if f.person else first, f.section, f.text)
            for f in capture.facts
            if f.person is None or f.person.contact_id is not None
        ),
    )


def _exchange(found: FoundExchange, participants: Sequence[int]) -> ExchangeEntry:
    """An exchange as it is stored; where whom it led to was there too, it is of the others."""
    other = found.other
    if other is None or other.contact_id is None:
        return ExchangeEntry(found.direction, found.kind, other.name if other else "")
    rest = [one for one in participants if one != other.contact_id]
    of = rest[0] if len(rest) == 1 < len(participants) else None
    return ExchangeEntry(found.direction, found.kind, "", of, other.contact_id)


def listed(people: Iterable[Candidate]) -> str:
    """Several people in one line, each with the id that tells them apart."""
    return "; ".join(", ".join(filter(None, (f"{p.id} {p.name}", p.hint))) for p in people)
