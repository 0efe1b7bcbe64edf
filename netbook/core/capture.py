"""Write it down: one line of plain words becomes a conversation, each part with its place.

    coffee with Maya Okafor yesterday, talked about the migration, promised the dbt notes by Friday

The words are a table for each language (`netbook.core.capture_words`). Dates and durations are read
first and masked, then names; then the line is cut into clauses, the promises among them are taken
out, and the rest says who took part, how, when, where, and what was given, asked or received.
"""

import datetime
from functools import partial

from netbook.core.capture_channel import find_channel, find_direction
from netbook.core.capture_day import find_day
from netbook.core.capture_exchanges import find_courtesies, find_exchanges
from netbook.core.capture_facts import find_facts
from netbook.core.capture_line import read_masks
from netbook.core.capture_people import find_participants
from netbook.core.capture_place import find_place
from netbook.core.capture_promises import find_promises
from netbook.core.capture_summary import summarise
from netbook.core.captured import Capture, FoundExchange, FoundFact, FoundPerson, People, Span
from netbook.core.languages import language as tables_of
from netbook.core.partial_date import PartialDate

# What is understood of a line; pasted pages go on as its summary.
LONGEST_LINE = 2_000


def read_line(
    text: str,
    names: People,
    today: datetime.date,
    order: str = "dmy",
    *,
    day: PartialDate | None = None,
    language: str = "en",
) -> Capture:
    """What a line says about one conversation.

    `names` is asked who is in the notebook; `order` is that of the figures of a date (see
    `netbook.core.natural_date`); `day` is the day if the line names none, today without it.
    """
    told, words = text[:LONGEST_LINE], tables_of(language).conversations
    masked = partial(read_masks, told, names, words, today, order, language)
    line = masked()
    promises, clauses = find_promises(line, language)
    people = find_participants(line, clauses)
    if not people:
        line = masked(anywhere=True)
        promises, clauses = find_promises(line, language)
        people = find_participants(line, clauses)
    courtesies = find_courtesies(line, clauses)
    people = _without_those_told_of(people, courtesies)
    channel = find_channel(line, clauses)
    direction, direction_span = find_direction(line, channel)
    contact = {
        clause
        for index, clause in enumerate(clauses)
        if index == 0
        or (channel and clause == channel.clause)
        or any(clause.holds(person.span) for person in people)
    }
    when = find_day(line, promises, clauses, contact)
    when_span = Span(when.start, when.end) if when else None
    met = not channel or channel.form.channel in ("in_person", "event")
    facts = find_facts(line, clauses, people, when_span)
    places = [find_place(line, c, people) for c in clauses if met and c in contact]
    place = next((p for p in places if p and not _within(p[1], facts)), None)
    spans = [when_span, line.minutes[1] if line.minutes else None, place[2] if place else None]
    return Capture(
        text=text,
        day=when.date if when else day or PartialDate.of(today),
        summary=summarise(line, clauses, contact, people, [span for span in spans if span])
        + text[LONGEST_LINE:].rstrip(),
        people=tuple(people),
        channel=channel.form.channel if channel else "in_person",
        direction=direction,
        minutes=line.minutes[0] if line.minutes else None,
        place=place[0] if place else "",
        promises=tuple(promises),
        exchanges=tuple(
            exchange
            for exchange in find_exchanges(line, clauses)
            if exchange.direction != "asked" or not any(_tells(f, exchange) for f in facts)
        ),
        courtesies=tuple(courtesies),
        facts=tuple(facts),
        day_span=when_span,
        channel_span=channel.span if channel else None,
        direction_span=direction_span,
        minutes_span=line.minutes[1] if line.minutes else None,
        place_span=place[1] if place else None,
    )


def _without_those_told_of(
    people: list[FoundPerson], courtesies: list[FoundExchange]
) -> list[FoundPerson]:
    """Those who were there: not with whom it went well, told to somebody else."""
    told_of = {each.other.span for each in courtesies if each.other is not None}
    return [person for person in people if person.span not in told_of] or people


def _within(span: Span, facts: list[FoundFact]) -> bool:
    """Whether a place is one that a fact speaks of: looks for a flat in Lyon."""
    return any(fact.span.start <= span.start < fact.span.end for fact in facts)


def _tells(fact: FoundFact, exchange: FoundExchange) -> bool:
    """Whether what seems asked for is a wish of theirs: asked for feedback on her pitch."""
    return fact.section == "wants" and fact.span.start <= exchange.span.start < fact.span.end
