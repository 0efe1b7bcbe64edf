"""What the user changed of what was recognised in a line, kept while the line goes on growing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from netbook.core.captured import Candidate, Capture, FoundExchange, FoundFact, FoundPerson, Span
from netbook.core.partial_date import PartialDate


@dataclass
class Choices:
    """Changes on top of a capture, by the words they were made for."""

    people: dict[str, Candidate] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    channel: str | None = None
    direction: str | None = None
    day: PartialDate | None = None
    whose: dict[str, str] = field(default_factory=dict)
    due: dict[str, date | None] = field(default_factory=dict)
    no_promise: set[str] = field(default_factory=set)
    no_exchange: set[tuple[str, str]] = field(default_factory=set)
    section: dict[str, str] = field(default_factory=dict)
    of_whom: dict[str, str] = field(default_factory=dict)
    no_fact: set[str] = field(default_factory=set)

    def apply(self, capture: Capture, always: Candidate | None = None) -> Capture:
        """The capture as the user has it; `always` took part whatever the line says."""
        people = [self._person(p, always) for p in capture.people if p.written not in self.left_out]
        if always is not None and all(p.contact_id != always.id for p in people):
            nobody = Span(0, 0)
            people.insert(0, FoundPerson(nobody, always.name, always.name, always.id))
        by_name = {person.written: person for person in people}
        return replace(
            capture,
            people=tuple(people),
            facts=tuple(
                self._fact(fact, people, by_name, always)
                for fact in capture.facts
                if fact.text not in self.no_fact
            ),
            channel=self.channel or capture.channel,
            direction=capture.direction if self.direction is None else self.direction,
            day=self.day or capture.day,
            promises=tuple(
                replace(
                    p,
                    whose=self.whose.get(p.text, p.whose),
                    due_on=self.due.get(p.text, p.due_on),
                )
                for p in capture.promises
                if p.text not in self.no_promise
            ),
            exchanges=self._exchanges(capture.exchanges, always),
            courtesies=self._exchanges(capture.courtesies, always),
        )

    def _exchanges(
        self, found: Sequence[FoundExchange], always: Candidate | None
    ) -> tuple[FoundExchange, ...]:
        return tuple(
            replace(e, other=self._person(e.other, always)) if e.other else e
            for e in found
            if (e.direction, e.kind) not in self.no_exchange
        )

    def _fact(
        self,
        fact: FoundFact,
        people: Sequence[FoundPerson],
        by_name: Mapping[str, FoundPerson],
        always: Candidate | None,
    ) -> FoundFact:
        person = by_name.get(self.of_whom.get(fact.text, ""))
        if person is None and fact.person is not None:
            # Whoever was not there after all is no longer whom the line is about.
            left = fact.person.written in self.left_out
            person = None if left else self._person(fact.person, always)
        first = people[0] if people else None
        return replace(
            fact,
            section=self.section.get(fact.text, fact.section),
            person=person or first,
        )

    def _person(self, person: FoundPerson, always: Candidate | None) -> FoundPerson:
        chosen = self.people.get(person.written)
        # On Anna's card, Anna is she, however many others are called so.
        if chosen is None and always and any(one.id == always.id for one in person.candidates):
            chosen = always
        if chosen is None:
            return person
        return replace(person, name=chosen.name, contact_id=chosen.id)
