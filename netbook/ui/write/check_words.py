"""What the checks found, in words: each finding a title and the rest of its sentence."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from netbook.core.message_check import Finding
from netbook.core.purposes import PURPOSES
from netbook.ui import exchange_words, words
from netbook.ui.words import number, tr
from netbook.ui.write.purpose_words import purpose_label

# So many letters of the words that are meant are told; all of them are marked in the text.
QUOTED = 42


class Told(NamedTuple):
    """A finding with what its sentence needs: the reader's first name, the text, and today."""

    finding: Finding
    name: str
    text: str
    today: date

    def count(self, figure: str) -> int:
        """A figure that is a number."""
        value = self.finding.figures.get(figure, 0)
        return value if isinstance(value, int) else 0

    def said(self, figure: str) -> str:
        """A figure in words: a name as it is, a day as it is said, a number."""
        value = self.finding.figures.get(figure, "")
        if isinstance(value, date):
            return words.whole_day(value, self.today)
        return number(value) if isinstance(value, int) else str(value)

    @property
    def quoted(self) -> str:
        """The first of the words that are meant, in quotation marks; empty without any.

        Words of the subject are meant where there are none of the text.
        """
        texts = [self.text[start:end] for start, end in self.finding.spans]
        for each in texts or [self.said("subject")]:
            if meant := " ".join(each.split()):
                cut = meant if len(meant) <= QUOTED else f"{meant[: QUOTED - 1].rstrip()}…"
                return tr("“{words}”", "words of a message").format(words=cut)
        return ""


Sentence = Callable[[Told], tuple[str, str]]


def say(finding: Finding, name: str, text: str, today: date) -> tuple[str, str]:
    """The finding of a message to somebody of that first name."""
    told = Told(finding, name, text, today)
    sentence = _SENTENCES[finding.check].get(finding.reason)
    if sentence is None:
        return title_of(finding.check), told.quoted
    return sentence(told)


def title_of(check: str) -> str:
    """What a check looks at, in a few words."""
    return {
        "outcome_told": tr("How it went"),
        "already_asked": tr("Asked before"),
        "asks_this_week": tr("Asks this week"),
        "brings": tr("What you bring"),
        "one_request": tr("One specific request"),
        "about_them": tr("About them first"),
        "earned": tr("Earned"),
        "real_opening": tr("A real opening"),
        "value_first": tr("What you bring before names"),
        "meeting": tr("A time and a reason to meet"),
        "stock_phrase": tr("Your own words"),
        "length": tr("Length"),
        "attachment": tr("What is attached"),
        "nearly_same": tr("Nearly the same text"),
        "introducer_fatigue": tr("Introductions asked of them"),
        "way_out": tr("An easy way out"),
    }[check]


def _about_me(told: Told) -> tuple[str, str]:
    form = tr("I and my {mine}, you and your {yours}.", "how often words stand in a message")
    mine = tr("%Ln time(s)", "", told.count("i"))
    yours = tr("%Ln time(s)", "", told.count("you"))
    return tr("More about you than about {name}.").format(name=told.name), form.format(
        mine=mine, yours=yours
    )


def _not_about_them(told: Told) -> tuple[str, str]:
    title = tr("Not about {name} first.").format(name=told.name)
    return title, tr("Begin with what moves them, then say what moves you.")


def _length(told: Told) -> str:
    return tr("%Ln word(s)", "", told.count("words"))


def _untold(told: Told) -> tuple[str, str]:
    form = tr("{name} introduced you to {other} on {day} and has not heard how it went.")
    return tr("Outcome never told."), form.format(
        name=told.name, other=told.said("name") or words.somebody(), day=told.said("on")
    )


def _asked_before(told: Told) -> tuple[str, str]:
    what = told.said("target") or _asked_for(told.said("what"))
    form = tr("{what}, on {day}; {answer}.", "what was asked of somebody before")
    return tr("Asked before:"), form.format(what=what, day=told.said("on"), answer=_answer(told))


def _asked_others(told: Told) -> tuple[str, str]:
    form = tr("you asked {other} about {what}, on {day}; {answer}.")
    said = form.format(
        other=told.said("of"), what=told.said("target"), day=told.said("on"), answer=_answer(told)
    )
    return tr("Asked somebody else:"), said


def _answer(told: Told) -> str:
    return {
        "": tr("no answer yet", "to what was asked"),
        "none": tr("no answer", "to what was asked"),
        "yes": tr("the answer was yes", "to what was asked"),
        "no": tr("the answer was no", "to what was asked"),
        "later": tr("the answer was later", "to what was asked"),
    }[told.said("answer")]


def _asked_for(what: str) -> str:
    """What was asked for: a purpose, or what else is exchanged."""
    return purpose_label(what) if what in PURPOSES else exchange_words.exchange_kind(what)


def _balance(told: Told) -> str:
    gave = tr("given %Ln time(s)", "", told.count("gave"))
    asked = tr("asked %Ln time(s)", "", told.count("asked"))
    return words.together([gave, asked])


def _names(told: Told) -> list[str]:
    figures = told.finding.figures
    return [
        words.called(str(figures[name])) for name in sorted(figures) if name.startswith("name_")
    ]


_SENTENCES: dict[str, dict[str, Sentence]] = {
    "about_them": {
        "not_about_you": _not_about_them,
        "about_me": _about_me,
        "about_you": lambda t: (tr("About {name} first:").format(name=t.name), t.quoted),
    },
    "brings": {
        "told": lambda t: (tr("Says what you bring:"), t.quoted),
        "forward": lambda _t: (tr("Says what you bring"), tr("in the lines to forward.")),
        "nothing": lambda _t: (
            tr("Doesn’t say what you bring."),
            tr("One line: what you did, and what came of it."),
        ),
    },
    "real_opening": {
        "opening": lambda t: (tr("Names a real opening:"), t.quoted),
        "topic": lambda t: (tr("Names a topic:"), t.quoted),
        "any": lambda t: (tr("Asks for anything at all:"), t.quoted),
        "none": lambda _t: (
            tr("Names no opening and no topic."),
            tr("Say which one, so that they can tell you yes or no."),
        ),
    },
    "one_request": {
        "one": lambda t: (tr("One specific request:"), t.quoted),
        "none": lambda _t: (tr("Asks for nothing."), tr("Say who should do what, and by when.")),
        "vague": lambda t: (tr("The request is vague:"), t.quoted),
        "several": lambda t: (
            tr("%Ln request(s).", "", t.count("times")),
            tr("Choose the one that matters most."),
        ),
        "no_question": lambda t: (tr("Tells, but doesn’t ask:"), t.quoted),
    },
    "meeting": {
        "time_and_reason": lambda t: (tr("A time and a reason to meet:"), t.quoted),
        "no_time": lambda t: (
            tr("No time for the meeting:"),
            tr("{words} How long, and when?").format(words=t.quoted),
        ),
        "no_reason": lambda t: (
            tr("No reason for the meeting:"),
            tr("{words} What for?").format(words=t.quoted),
        ),
    },
    "way_out": {
        "easy": lambda t: (tr("An easy way out:"), t.quoted),
        "choice": lambda t: (tr("They can choose:"), t.quoted),
        "pressing": lambda t: (tr("This presses:"), t.quoted),
        "none": lambda _t: (tr("No easy way out."), tr("A no should cost them one word.")),
    },
    "value_first": {
        "name_first": lambda t: (
            tr("A name comes first:"),
            tr("{words} Say before it what you bring.").format(words=t.quoted),
        ),
        "value_before": lambda t: (tr("What you bring comes before the name:"), t.quoted),
    },
    "stock_phrase": {
        "stock": lambda t: (tr("A worn phrase:"), t.quoted),
        "own_words": lambda _t: (tr("In your own words"), ""),
    },
    "length": {
        "short": lambda t: (tr("Very short:"), _length(t)),
        "long": lambda t: (tr("Long:"), _length(t)),
        "length": lambda t: (tr("A good length:"), _length(t)),
    },
    "attachment": {
        "there": lambda t: (tr("The attachment is there:"), t.quoted),
        "missing": lambda t: (tr("Nothing is attached:"), t.quoted),
    },
    "outcome_told": {
        "untold": _untold,
        "told": lambda _t: (tr("How introductions went is told"), ""),
    },
    "already_asked": {
        "asked": _asked_before,
        "asked_other": _asked_others,
        "new": lambda _t: (tr("Not asked before"), ""),
    },
    "asks_this_week": {
        "of_one": lambda t: (
            tr("Asked already this week."),
            tr("%Ln ask(s) of {name} within seven days.", "", t.count("of_one")).format(
                name=t.name
            ),
        ),
        "many": lambda t: (
            tr("Many asks this week."),
            tr("%Ln ask(s) within seven days; a few good ones get further.", "", t.count("asks")),
        ),
        "few": lambda _t: (tr("Few asks this week"), ""),
    },
    "earned": {
        "first_touch": lambda t: (
            tr("A first message that asks."),
            tr("Nothing with {name} is noted yet: begin with something for them.").format(
                name=t.name
            ),
        ),
        "asked_lately": lambda t: (
            tr("Asked lately:"),
            tr("last on {day}; {balance}").format(day=t.said("on"), balance=_balance(t)),
        ),
        "balance": lambda t: (
            tr("Earned:") if t.finding.verdict == "ok" else tr("You asked more than you gave:"),
            _balance(t),
        ),
    },
    "nearly_same": {
        "same": lambda t: (
            tr("Nearly the same text:"),
            tr("sent to {names}").format(names=words.listed(_names(t))),
        ),
        "own": lambda _t: (tr("Written for them alone"), ""),
    },
    "introducer_fatigue": {
        "asked_lately": lambda t: (
            tr("Asked for an introduction lately,"),
            tr("on {day}. Give first, or ask somebody else.").format(day=t.said("on")),
        ),
        "rested": lambda _t: (tr("Not asked for introductions lately"), ""),
    },
}
