"""What Who do you know? says: the answers, what is known of somebody, what was understood."""

from datetime import date, datetime

from netbook.core.where_when import WhereWhen
from netbook.store.shared_experiences import SharedExperience
from netbook.store.who import Asked
from netbook.ui import words
from netbook.ui.widgets.experience_words import shared_details, written_day
from netbook.ui.words import tr


def answer_label(answer: str) -> str:
    """An answer as its button has it."""
    return {
        "worked": tr("Worked together"),
        "well": tr("Know well"),
        "met": tr("Met", "answer: we met"),
        "not_now": tr("Not now"),
        "private": tr("Private", "answer: somebody private"),
    }[answer]


def what_it_does(answer: str) -> str:
    """What follows from an answer."""
    return {
        "worked": tr("Comes to Today now and then; that you worked together is noted."),
        "well": tr("Comes to Today more often."),
        "met": tr("Comes to Today a few times a year; that you met is noted."),
        "not_now": tr("Stays in People, out of Today."),
        "private": tr("Set aside as private, out of Today."),
    }[answer]


def step_label(answer: str, name: str) -> str:
    """An answer as the name of an undo step."""
    form = {
        "worked": tr("Worked together with {name}"),
        "well": tr("Know {name} well"),
        "met": tr("Met {name}"),
        "not_now": tr("Not now: {name}"),
        "private": tr("Private: {name}"),
    }[answer]
    return form.format(name=name)


def known_of(asked: Asked, today: date) -> str:
    """`From LinkedIn, connected 12 March 2019. Colleague at Contoso: you worked there.`"""
    said = [_origin(asked, today)]
    if asked.employer:
        said.append(
            tr("Colleague at {organisation}: you worked there.").format(organisation=asked.employer)
        )
    if asked.last_day is not None:
        ago = words.ago(date.fromordinal(asked.last_day), today)
        count = tr("%Ln conversation(s)", "", asked.conversations)
        said.append(tr("{conversations}, the last {ago}.").format(conversations=count, ago=ago))
    if asked.answer:
        said.append(tr("You said: {answer}.").format(answer=answer_label(asked.answer)))
    return " ".join(said)


def _origin(asked: Asked, today: date) -> str:
    if asked.connected_on:
        day = written_day(asked.connected_on)
        return tr("From LinkedIn, connected {day}.").format(day=day)
    try:
        added = datetime.fromisoformat(asked.added_at).astimezone().date()
    except ValueError:
        return ""
    if asked.source:
        day = words.near_day(added, today)
        return tr("Brought in from {file}, {day}.").format(file=asked.source, day=day)
    day = words.within(added, today)
    return tr("Added {day}.", "a person, to the notebook").format(day=day)


def example(asked: Asked) -> str:
    """What could be typed about somebody: where they work or worked, with years."""
    place = asked.employer or asked.organisation
    return tr("{organisation}, 2019 to 2022").format(organisation=place or "Contoso")


def understood(said: WhereWhen) -> str:
    """`Contoso, 2019 to 2022, data team`"""
    where, start, end, note = said
    return shared_details(SharedExperience(None, 0, "worked", where, start, end, note))


def under_field(said: WhereWhen) -> str:
    """What Enter in the field means, and what was understood."""
    what = understood(said)
    if not what:
        return tr("Enter here answers “worked together”; Esc goes back to the keys.")
    return tr("Understood: {what}. Enter answers “worked together”; Esc goes back.").format(
        what=what
    )


def sentence(asked: Asked, today: date) -> str:
    """The whole card for those who hear it."""
    who = (words.called(asked.name), words.position_line(asked.title, asked.organisation))
    return ", ".join(part for part in who if part) + ". " + known_of(asked, today)
