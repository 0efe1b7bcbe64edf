"""How a reason to write is said: a plain sentence, and in brackets where it is from."""

from datetime import date
from typing import NamedTuple

from netbook.core.reasons import Reason
from netbook.ui import exchange_words, words
from netbook.ui.words import tr


class Said(NamedTuple):
    """A reason in words; `source` is where it is from, empty where the sentence says so itself."""

    text: str
    source: str

    def __str__(self) -> str:
        return in_brackets(self.text, self.source)


def in_brackets(said: str, source: str) -> str:
    """`Asked which stack you want next (call, 10 Oct)`."""
    return tr("{sentence} ({source})").format(sentence=said, source=source) if source else said


def say(reason: Reason, name: str, today: date) -> Said:
    """A reason to write to somebody of this first name."""
    said = _SAID[reason.kind](reason, name or words.somebody(), today)
    # The sentence itself names the day, or nobody wrote it down on one.
    whole = reason.kind in ("outcome", "silence", "position", "birthday")
    return Said(said, "" if whole else _source(reason, today))


def _source(reason: Reason, today: date) -> str:
    """`call, 10 Oct`, from the conversation or as was noted with it."""
    if reason.day is None:
        return ""
    day = words.short_day(reason.day, today)
    form = tr("{source}, {day}", "where something is from: call, 10 Oct")
    if reason.channel:
        said = form.format(source=words.channel_within(reason.channel), day=day)
    elif reason.kind in ("fact", "wish") and reason.detail:
        said = form.format(source=reason.detail, day=day)
    else:
        said = tr("noted {day}", "where something is from: noted 10 Oct").format(day=day)
    if reason.kind in ("fact", "wish") and reason.other:
        return tr("from {name}: {source}").format(name=reason.other, source=said)
    return said


def _promise_mine(reason: Reason, name: str, _today: date) -> str:
    if name in reason.text:
        return tr("You promised: {what}").format(what=reason.text)
    return tr("You promised {name}: {what}").format(name=name, what=reason.text)


def _promise_theirs(reason: Reason, name: str, _today: date) -> str:
    return tr("{name} promised: {what}").format(name=name, what=reason.text)


def _outcome(reason: Reason, name: str, today: date) -> str:
    day = words.whole_day(reason.day or today, today)
    if not reason.other:
        form = tr("{name} made an introduction for you on {day} and has not heard how it went.")
        return form.format(name=name, day=day)
    form = tr("{name} introduced you to {other} on {day} and has not heard how it went.")
    return form.format(name=name, other=reason.other, day=day)


def _thanks(reason: Reason, name: str, _today: date) -> str:
    thing = exchange_words.exchange_kind(reason.text)
    if reason.detail:
        form = tr("You can thank {name} for {thing}: {what}")
        return form.format(name=name, thing=thing, what=reason.detail)
    return tr("You can thank {name} for {thing}").format(name=name, thing=thing)


def _wish(reason: Reason, name: str, _today: date) -> str:
    return tr("{name}: {what}").format(name=name, what=reason.text)


def _interest(reason: Reason, name: str, _today: date) -> str:
    if reason.other:
        form = tr("{name}: {what}. {other} can help: {offer}")
    else:
        form = tr("{name}: {what}. You can help: {offer}")
    what = reason.text.rstrip(" .")
    return form.format(name=name, what=what, other=reason.other, offer=reason.detail)


def _fact(reason: Reason, _name: str, _today: date) -> str:
    return reason.text


def _position(reason: Reason, _name: str, today: date) -> str:
    from netbook.core.partial_date import PartialDate  # few have a new position

    since = words.partial_day(PartialDate.parse(reason.detail), today)
    held = words.position_line(reason.text, reason.other)
    return tr("New position: {position}, since {when}").format(position=held, when=since)


def _birthday(reason: Reason, name: str, today: date) -> str:
    when = words.within(reason.due or today, today)
    return tr("{name} has a birthday {when}", "today, tomorrow, on Friday").format(
        name=name, when=when
    )


def _silence(reason: Reason, _name: str, today: date) -> str:
    day = words.whole_day(reason.day or today, today)
    form = tr("You spoke %Ln time(s) in the year until {day}, and not since", "", reason.times)
    return form.format(day=day)


def _last_time(reason: Reason, _name: str, _today: date) -> str:
    return tr("Last time: {what}").format(what=" ".join(reason.text.split()))


_SAID = {
    "promise_mine": _promise_mine,
    "promise_theirs": _promise_theirs,
    "outcome": _outcome,
    "thanks": _thanks,
    "wish": _wish,
    "interest": _interest,
    "fact": _fact,
    "position": _position,
    "birthday": _birthday,
    "silence": _silence,
    "last_time": _last_time,
}


def nothing_yet(key: str, name: str) -> str:
    """That there is no reason to write, and what would be worth noting."""
    return tr("Nothing noted that you could write about. {question}").format(
        question=question(key, name)
    )


def question(key: str, name: str) -> str:
    """What is worth noting of somebody of this first name."""
    form = {
        "working_on": tr("What is {name} working on now?"),
        "cares": tr("What does {name} care about most?"),
        "next": tr("What does {name} want to do next?"),
        "known_for": tr("What do others ask {name} for?"),
        "hiring": tr("Whom would {name} like to have on the team?"),
        "before": tr("What did {name} do before?"),
        "going_well": tr("What is going well for {name}?"),
        "outside": tr("What does {name} like to do outside work?"),
        "would_help": tr("What would help {name} right now?"),
        "could_teach": tr("What could {name} teach others?"),
        "changing": tr("What is changing where {name} works?"),
        "proud_of": tr("What is {name} proud of?"),
        "lately": tr("What has changed for {name} lately?"),
    }[key]
    return form.format(name=name or words.somebody())
