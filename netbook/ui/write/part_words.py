"""What a part of the notebook says in a message, and how it is shown beside it."""

from datetime import date

from netbook.core.message_parts import Part, topic_of
from netbook.core.partial_date import PartialDate
from netbook.core.pitch import PACE, seconds_to_say, words_of
from netbook.ui import language, words
from netbook.ui.widgets.experience_words import period
from netbook.ui.words import tr


def sentence(part: Part, today: date) -> str:
    """The part as a sentence of a message; where none can be made, what was noted."""
    made = _SENTENCES.get(part.kind)
    return made(part, today) if made else part.text


def shown(part: Part, today: date) -> tuple[str, str]:
    """What stands in the list, and after it in grey where it is from."""
    day = words.short_day(part.day, today) if part.day else ""
    if part.kind == "outcome":
        form = tr("Tell how it went with {name}") if part.other else tr("Tell how it went")
        return form.format(name=part.other), day
    if part.kind == "thanks":
        return words.bare(_thanks_for(part.detail)), part.text or day
    if part.kind == "talk":
        return part.text or tr("Your last conversation"), day
    if part.kind == "common":
        return tr("Both at {place}").format(place=part.text), _period(part)
    if part.kind == "saw":
        what = part.text or part.detail
        return tr("Saw your work: {what}").format(what=what), part.detail if part.text else ""
    if part.kind == "opening":
        closes = tr("closes {day}", "an opening, on a day").format(day=day) if day else ""
        return words.position_line(part.text, part.other), closes
    if part.kind == "pitch":
        count = len(words_of(part.text))
        seconds = tr("%Ln second(s)", "", seconds_to_say(count, PACE))
        length = tr("%Ln word(s)", "", count)
        said = tr("Pitch, {title}").format(title=part.other) if part.other else tr("Pitch")
        return said, f"{length}, {seconds}"
    if part.kind == "asked":
        return tr("What you asked"), part.other or day
    if part.kind == "gift":
        return part.text, part.detail
    if part.kind == "bring":
        return part.text, part.detail or part.other
    return part.text, day


def _outcome(part: Part, today: date) -> str:
    if not part.other:
        return tr("Thank you again for the introduction: it led to a good conversation.")
    if part.met_on is not None:
        form = tr("I met {name} on {day}; thank you again for introducing us.")
        return form.format(name=part.other, day=words.whole_day(part.met_on, today))
    if part.detail:
        form = tr("{name} and I are in touch; thank you again for introducing us.")
        return form.format(name=part.other)
    form = tr("Thank you again for introducing me to {name}; I will tell you once we have spoken.")
    return form.format(name=part.other)


def _thanks(part: Part, _today: date) -> str:
    if part.detail == "introduction" and part.other:
        return tr("Thank you for introducing me to {name}.").format(name=part.other)
    said = _thanks_for(part.detail)
    if part.text:
        form = tr("{thanks}: {what}.", "thank you for the advice: to ask for the level first")
        return form.format(thanks=words.bare(said), what=part.text.rstrip(" ."))
    return said


def _thanks_for(kind: str) -> str:
    return {
        "lead": tr("Thank you for the lead."),
        "introduction": tr("Thank you for the introduction."),
        "reference": tr("Thank you for the reference."),
        "feedback": tr("Thank you for the feedback."),
        "advice": tr("Thank you for the advice."),
        "resource": tr("Thank you for what you sent me."),
        "help": tr("Thank you for your help."),
    }[kind]


def _cares(part: Part, _today: date) -> str:
    if topic := _within(topic_of(part.text)):
        return tr("How are things with {topic}?").format(topic=topic)
    return part.text


def _talk(part: Part, today: date) -> str:
    day = words.whole_day(part.day or today, today)
    return tr("How have things been for you since we spoke on {day}?").format(day=day)


def _common(part: Part, _today: date) -> str:
    if when := _period(part):
        form = tr("You and I were both at {place}, {when}.")
        return form.format(place=part.text, when=when)
    return tr("You and I were both at {place}.").format(place=part.text)


def _saw(part: Part, _today: date) -> str:
    what = part.text or part.detail
    return tr("You saw it at work: {what}.", "a skill of mine").format(what=what.rstrip(" ."))


def _opening(part: Part, _today: date) -> str:
    if part.other:
        form = tr("I saw that {organisation} has an opening: {title}.")
        return form.format(organisation=part.other, title=part.text)
    return tr("I saw this opening: {title}.").format(title=part.text)


def _bring(part: Part, _today: date) -> str:
    proof = part.text.rstrip(" .")
    if part.detail:
        form = tr("They ask for “{need}”. From my own work: {proof}.")
        need = _within(part.detail.rstrip(" ."))
        return form.format(need=need, proof=_with(_within(proof), part.other))
    return tr("What I bring: {proof}.").format(proof=_with(_within(proof), part.other))


def _asked(part: Part, today: date) -> str:
    day = words.whole_day(part.day or today, today)
    if part.detail == "introduction" and part.other:
        form = tr("On {day} I asked you for an introduction to {name}.")
        return form.format(day=day, name=part.other)
    return tr("I come back to what I asked you on {day}.").format(day=day)


def _gift(part: Part, _today: date) -> str:
    wish = part.text.rstrip(" .")
    if part.other:
        form = tr(
            "I remember this from you: {wish}. {name} may be able to help ({offer}). Shall I ask?"
        )
        return form.format(wish=wish, name=part.other, offer=part.detail)
    form = tr("I remember this from you: {wish}. I may be able to help ({offer}). Shall I?")
    return form.format(wish=wish, offer=part.detail.rstrip(" ."))


def _with(what: str, where: str) -> str:
    """`Halved the incidents (Contoso)`."""
    return f"{what} ({where})" if where else what


def _period(part: Part) -> str:
    started, _, ended = part.detail.partition("/")
    return period(*(str(PartialDate.parse(day)) if day else "" for day in (started, ended)))


def _within(topic: str) -> str:
    """A topic as it stands within a sentence; names and German nouns keep their capitals."""
    first, rest = topic[:1], topic[1:]
    plain = rest == rest.lower() and language.chosen() != "de"
    return first.lower() + rest if plain else topic


_SENTENCES = {
    "outcome": _outcome,
    "thanks": _thanks,
    "cares": _cares,
    "talk": _talk,
    "common": _common,
    "saw": _saw,
    "opening": _opening,
    "bring": _bring,
    "asked": _asked,
    "gift": _gift,
}
