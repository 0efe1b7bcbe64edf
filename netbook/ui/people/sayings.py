"""The sentences of a person's card: what was given and asked, shared, and when they last spoke."""

from datetime import date, timedelta

from netbook.core.partial_date import PartialDate
from netbook.store.shared_experiences import SharedExperience
from netbook.ui import words
from netbook.ui.people.choices import sentence_case
from netbook.ui.people.person import Person
from netbook.ui.widgets.experience_words import written_day
from netbook.ui.widgets.later_words import until_words
from netbook.ui.widgets.times import times
from netbook.ui.words import tr


def what_was_exchanged(person: Person) -> str:
    """`Given 6 times, asked twice.`, or nothing."""
    figures = person.figures
    parts = [
        form.format(times=times(count))
        for form, count in (
            (tr("given {times}"), figures.gave),
            (tr("asked {times}"), figures.asked),
            (tr("received {times}"), figures.received),
        )
        if count
    ]
    return sentence_case(", ".join(parts)) + "." if parts else ""


def how_many_conversations(person: Person) -> str:
    """`11 conversations, 4 in person.`, or nothing."""
    figures = person.figures
    if not figures.conversations:
        return ""
    said = tr("%Ln conversation(s)", "", figures.conversations)
    if figures.in_person:
        said += ", " + tr("%Ln in person", "", figures.in_person)
    return said + "."


def what_was_shared(person: Person) -> str:
    """`Worked together for 3 years.` for each thing shared but a first meeting."""
    said = []
    for each in person.shared:
        if each.kind == "met":
            continue
        years = _years(each)
        words_of = words.experience(each.kind)
        said.append(
            tr("{what} for {span}.").format(what=words_of, span=tr("%Ln year(s)", "", years))
            if years
            else f"{words_of}."
        )
    return " ".join(dict.fromkeys(said))


def last_time(person: Person) -> str:
    """`Last: email, 18 Sep, 9 weeks ago.`, or nothing."""
    last = person.figures.last
    if last is None:
        return ""
    when = words.partial_day(PartialDate.parse(last.happened_on), person.today)
    day = date.fromordinal(last.day)
    ago = words.ago(day, person.today)
    if day < person.today - timedelta(1):
        ago = f"{when}, {ago}"
    return tr("Last: {channel}, {when}.").format(
        channel=words.channel_within(last.channel), when=ago
    )


def connection(person: Person) -> str:
    """Since when they are connected on LinkedIn, or nothing."""
    day = person.summary.connected_on
    return tr("Connected on LinkedIn {day}.").format(day=written_day(day)) if day else ""


def nothing_noted(person: Person) -> str:
    """That the notebook holds nothing yet, or nothing if it does."""
    if person.figures.conversations or person.shared:
        return ""
    if person.summary.connected_on:
        return tr("LinkedIn connection, nothing noted yet.")
    return tr("Nothing noted yet.")


def put_off(person: Person) -> str:
    """Until when they are put off, or nothing."""
    summary = person.summary
    until = summary.later_until
    if until is None or until <= person.today.toordinal() or summary.paused:
        return ""
    said = until_words(summary.later_event, date.fromordinal(until), person.today)
    return tr("Put off {until}.").format(until=said)


def turn(person: Person) -> str:
    """Why they aren't asked for on the day that how often says, or nothing."""
    summary, today = person.summary, person.today
    if summary.due_day is None or summary.every is None:
        return ""
    if person.asked_on is not None and person.asked_on > today:
        form = tr("Today asks for %Ln people a day; {name} comes up {day}.", "", person.number)
        return form.format(name=person.first_name, day=words.within(person.asked_on, today))
    if summary.last_day is None or summary.due_day == summary.later_until:
        return ""
    if summary.due_day > max(summary.last_day + summary.every, today.toordinal()):
        return tr("Of many people that day each has a turn, so that they don't come all at once.")
    return ""


def _years(each: SharedExperience) -> int:
    try:
        start, end = PartialDate.parse(each.started_on), PartialDate.parse(each.ended_on)
        return max((end.earliest - start.earliest).days, 0) // 365
    except ValueError:
        return 0
