"""Findings as the page shows them: in words, with the line that would answer them."""

from datetime import date
from hashlib import sha256

from netbook.core.message_check import Finding
from netbook.core.message_parts import begins_with
from netbook.store.ignored_checks import heed_check, ignore_check
from netbook.store.message_parts import Letter
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.words import tr
from netbook.ui.write.check_card import Said
from netbook.ui.write.check_words import say
from netbook.ui.write.checking import Looked
from netbook.ui.write.draft_words import request_of, way_out_of
from netbook.ui.write.message_card import Mark
from netbook.ui.write.part_words import sentence

# Findings that a part of the notebook answers.
_PARTS = {
    "outcome_told": ("outcome",),
    "about_them": ("cares", "common", "talk"),
    "brings": ("bring",),
    "real_opening": ("opening",),
    "earned": ("gift",),
}
# What comes first in a message stands after the greeting; all else where the cursor is.
FIRST = frozenset({"outcome_told", "about_them"})


def said_of(looked: Looked, letter: Letter, purpose: str, text: str, today: date) -> list[Said]:
    """The findings in words; what the user left before is shown as left."""
    name = letter.to.given or words.called(letter.to.name)
    found = []
    for finding in looked.checked.findings:
        title, rest = say(finding, name, text, today)
        line = _line(finding, letter, purpose, today) if finding.verdict == "look" else ""
        left = (finding.check, what_it_means(finding, letter)) in looked.left
        found.append(Said(finding, title, rest, "" if line in text else line, left))
    return found


def marks_of(said: list[Said]) -> list[Mark]:
    """The words that the findings mean; what was left isn't marked."""
    return [
        Mark(start, end, each.looks)
        for each in sorted(said, key=lambda one: one.looks)
        if not each.left
        for start, end in each.finding.spans
    ]


def leave(desk: Desk, letter: Letter | None, said: Said) -> None:
    """Remember that the user saw a finding and leaves it as it is, or no longer leaves it."""
    if letter is None:
        return
    to, check, today = letter.to.id, said.finding.check, desk.bus.today
    about, title = what_it_means(said.finding, letter), words.bare(said.title)
    if said.left:
        label = words.about(tr("Look again", "at a check before sending"), title)
        desk.tasks.write(desk.notebook, label, lambda s: heed_check(s, to, check, about))
        return
    write_with_undo(
        desk,
        tr("Leave “{what}”").format(what=title),
        lambda s: ignore_check(s, to, check, about, today),
        tr("“{what}” is left as it is.").format(what=title),
    )


def what_it_means(finding: Finding, letter: Letter) -> str:
    """What tells a finding from others of its check: what it says, and what the message is about.

    Numbers change with every word that is typed, so that they say nothing here. Names are hashed:
    what is kept of one person must not name another.
    """
    figures = [
        f"{name}={value.isoformat() if isinstance(value, date) else value}"
        for name, value in sorted(finding.figures.items())
        if not isinstance(value, int)
    ]
    about = letter.about
    aim = (about.other.name if about.other else "", about.opening, about.organisation)
    return sha256(repr((finding.reason, figures, aim)).encode()).hexdigest()


def _line(finding: Finding, letter: Letter, purpose: str, today: date) -> str:
    """A line that would answer the finding, made of what the notebook knows; empty without one."""
    if kinds := _PARTS.get(finding.check):
        fitting = begins_with([each for each in letter.parts if each.kind in kinds], purpose)
        others = [each for each in letter.parts if each.kind in kinds]
        named = finding.figures.get("name")
        chosen = [each for each in others if each.other and each.other == named] or fitting
        part = next(iter(chosen or others), None)
        return sentence(part, today) if part is not None else ""
    if finding.check == "one_request" and not finding.spans:
        return request_of(letter, purpose)
    if finding.check == "way_out":
        return way_out_of(letter, purpose)
    return ""
