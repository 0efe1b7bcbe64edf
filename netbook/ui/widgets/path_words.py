"""A path to somebody in words: what speaks for each hop, how strong it is, what would mend it."""

from datetime import date

from netbook.core.captured import SPOKEN
from netbook.core.introduction import Evidence, Hop, Path
from netbook.core.relationship import KINDS, Tie
from netbook.ui import words
from netbook.ui.widgets.experience_words import period
from netbook.ui.widgets.reason_words import in_brackets
from netbook.ui.widgets.tie_words import tie_sentence
from netbook.ui.words import tr

# So many things are said for one hop, the surest.
SAID = 2


def short_name(hop: Hop) -> str:
    """What the person whom a hop leads to is called in a sentence."""
    return hop.given or hop.name or words.somebody()


def hop_words(path: Path, index: int, today: date) -> str:
    """What speaks for one hop: `You worked together: Contoso; 11 conversations, last 18 Sep`."""
    hop = path.hops[index]
    if index == 0:
        said = [_mine(each, today) for each in hop.evidence]
        return words.together(said) or tr("Nothing is noted yet of you two")
    name, other = short_name(path.hops[index - 1]), short_name(hop)
    said = [_theirs(each, name, other, today) for each in hop.evidence[:SAID]]
    return words.together(said)


def _mine(each: Evidence, today: date) -> str:
    if each.kind == "shared":
        where = (each.text, _period(each))
        details = ", ".join(part for part in where if part)
        said = words.experience(each.detail)
        return words.about(said, details) if details else said
    if each.kind == "witness":
        return tr("saw your work: {skill}").format(skill=each.text)
    day = words.short_day(each.day or today, today)
    if each.times > 1:
        return tr("%Ln conversation(s), last {day}", "", each.times).format(day=day)
    if each.detail in SPOKEN:
        said = tr("You spoke once, {day}").format(day=day)
    else:
        said = tr("%Ln conversation(s), last {day}", "", 1).format(day=day)
    return in_brackets(said, each.text)


def _theirs(each: Evidence, name: str, other: str, today: date) -> str:
    if each.kind in KINDS:
        said = tie_sentence(name, other, Tie(each.kind, each.forward))
        day = words.short_day(each.day or today, today)
        note = tr("your note, {day}").format(day=day)
        return in_brackets(said, words.together((each.text, note)))
    if each.kind == "ask":
        form = tr("Were {name} and {other} at {place} together?")
        return form.format(name=name, other=other, place=each.text)
    if each.kind == "together":
        form = tr("Both at {place}, {when}")
        return form.format(place=each.text, when=_period(each))
    day = words.short_day(each.day or today, today)
    if each.kind == "talks":
        return tr("Both in %Ln conversation(s), last {day}", "", each.times).format(day=day)
    if each.detail == "gave":
        return tr("You introduced {name} and {other}, {day}").format(
            name=name, other=other, day=day
        )
    first, second = (name, other) if each.forward else (other, name)
    form = tr("{first} introduced you to {second}, {day}")
    return form.format(first=first, second=second, day=day)


def _period(each: Evidence) -> str:
    return period(str(each.start or ""), str(each.end or ""))


def strength_words(path: Path, today: date) -> str:
    """How strong a path is and why, and what to do first, in one to three sentences."""
    said = [_strength(path)]
    if path.asked_on is not None:
        form = tr("You asked {name} for something on {day}, so this comes later.")
        day = words.short_day(path.asked_on, today)
        said.append(form.format(name=short_name(path.introducer), day=day))
    said.append(_mend(path, today))
    return " ".join(each for each in said if each)


def _strength(path: Path) -> str:
    at = path.weakest
    name = short_name(path.hops[max(at - 1, 0)])
    if path.strength == "strong":
        return tr("Strong.", "how good a way to somebody is")
    if path.strength == "fair" and path.hops[at].strength == "strong":
        return tr("Fair: every hop is strong, but two people stand between.")
    form = {
        ("fair", True): tr("Fair: {name} could say something about you, not much."),
        ("fair", False): tr("Fair: {name} may not know {other} well."),
        ("weak", True): tr("Weak: {name} could not say much about you yet."),
        ("weak", False): tr("Weak: {name} may hardly know {other}."),
        ("ask", True): tr("To be found out: nothing is noted yet of you and {name}."),
        ("ask", False): tr("To be found out: whether {name} knows {other} at all."),
    }[path.strength, at == 0]
    return form.format(name=name, other=short_name(path.hops[at]))


def _mend(path: Path, today: date) -> str:
    mend = path.mend
    if mend is None:
        return ""
    name = mend.given or mend.name or words.somebody()
    if mend.kind == "tell":
        if not mend.text:
            return tr("First tell {name} how the introduction went.").format(name=name)
        return tr("First tell {name} how it went with {other}.").format(name=name, other=mend.text)
    if mend.kind == "give" and mend.day is not None:
        form = tr("Give something first. Noted {day}: {what}")
        return form.format(day=words.short_day(mend.day, today), what=mend.text)
    form = {
        "wait": "",
        "talk": tr("Talk with {name} first, before you ask for anything."),
        "note": tr("Write down how you know each other, if you do."),
        "together": tr("Ask {name} first whether they were there at the same time."),
        "closer": tr("Ask {name} first how well they know {other}."),
    }[mend.kind]
    return form.format(name=name, other=mend.other)


def path_sentence(path: Path, today: date) -> str:
    """The whole path, to be read aloud."""
    hops = [
        words.about(words.called(hop.name), hop_words(path, at, today))
        for at, hop in enumerate(path.hops)
    ]
    return f"{words.together(hops)}. {strength_words(path, today)}"
