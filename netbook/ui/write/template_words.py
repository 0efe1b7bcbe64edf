"""Messages of the user's own: what becomes a blank in them, and what fills it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from netbook.core.message_parts import Part, begins_with
from netbook.core.message_template import as_template, fill
from netbook.store.message_parts import Letter
from netbook.store.templates import Template
from netbook.ui import words
from netbook.ui.words import tr
from netbook.ui.write.draft_words import missing_words
from netbook.ui.write.message_card import Written
from netbook.ui.write.part_words import sentence

# Parts that say something of the user or of the opening; in these, names are blanks.
_OF_NO_READER = ("opening", "pitch")
# In these, `other` is no person.
_OF_NO_PERSON = ("opening", "bring", "pitch")
_FACTS = ("cares", "wants", "hires", "does")


class Begun(NamedTuple):
    """A message to begin with, and in words what could not be filled."""

    written: Written
    missing: list[str]


def begun(template: Template, letter: Letter, purpose: str, today: date) -> Begun:
    """A message of the user's own with its blanks filled for this one."""
    values = _values(letter, purpose, today)
    text, subject = fill(template.text, values), fill(template.subject, values)
    gone = dict.fromkeys((*subject.missing, *text.missing))
    said = dict.fromkeys(line for blank in gone if (line := _missing_words(blank)))
    return Begun(Written(subject.text, text.text), [*said])


def kept(written: Written, letter: Letter, named: Iterable[str], today: date) -> Template:
    """A message as one to keep: whatever is true of this one alone is a blank.

    `named` are people of the notebook whom it names.
    """
    blanks = _blanks(letter, named, today)
    subject, text = as_template(written.subject, blanks), as_template(written.text, blanks)
    return Template(None, "", "", subject, text)


def noted(letter: Letter) -> str:
    """All that the parts of a message say."""
    return "\n".join(f"{part.text}\n{part.detail}\n{part.other}" for part in letter.parts)


def _values(letter: Letter, purpose: str, today: date) -> dict[str, str]:
    about = letter.about
    values = {
        "name": letter.to.given,
        "other": about.other.name if about.other else "",
        "other_given": (about.other.given or about.other.name) if about.other else "",
        "opening": about.opening,
        "organisation": about.organisation,
    }
    for part in (*begins_with(letter.parts, purpose), *letter.parts):
        said = sentence(part, today)
        if part.kind not in _OF_NO_READER and _whole(said):
            values.setdefault(part.kind, said)
    return values


def _blanks(letter: Letter, named: Iterable[str], today: date) -> dict[str, str]:
    """By the words that stand in the message; what comes first counts."""
    about, to = letter.about, letter.to
    found = [(to.name, "name"), (to.given, "name")]
    if about.other:
        found += [(about.other.name, "other"), (about.other.given, "other_given")]
    found += [(about.opening, "opening"), (about.organisation, "organisation")]
    for part in letter.parts:
        if _of_this_one(part):
            said = sentence(part, today)
            found += [(said, part.kind)] if _whole(said) else []
            found += [(part.text, "noted")] if part.kind in _FACTS and " " in part.text else []
        if part.kind not in _OF_NO_PERSON:
            found.append((part.other, "someone"))
        days = (day for day in (part.day, part.met_on) if day is not None)
        found += [(words.whole_day(day, today), "day") for day in days]
    found += [(name, "someone") for name in named]
    blanks: dict[str, str] = {}
    for said, blank in found:
        blanks.setdefault(said, blank)
    return blanks


def _of_this_one(part: Part) -> bool:
    """Whether a sentence is true of this reader, or this opening, alone."""
    if part.kind == "bring":
        return bool(part.detail)
    return part.kind not in _OF_NO_READER


def _whole(said: str) -> bool:
    """Whether it stands alone; some notes are no sentences."""
    return said.endswith((".", "!", "?"))


def _missing_words(blank: str) -> str:
    """What a blank was for; empty where nothing is missing without it."""
    if blank in ("outcome", "gift"):
        return ""
    said = {
        "name": tr("the first name"),
        "other": tr("whom it is about"),
        "other_given": tr("whom it is about"),
        "opening": tr("the opening or the topic"),
        "organisation": tr("the organisation"),
        "someone": tr("who else was named"),
        "day": tr("which day it was"),
    }
    if blank in said:
        return said[blank]
    # Whatever is personal stands for what is.
    personal = ("noted", "wants", "hires", "does", "talk", "common")
    return missing_words("cares" if blank in personal else blank)
