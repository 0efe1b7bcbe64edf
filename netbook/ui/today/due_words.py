"""What Today says of somebody to write to, in a plain sentence."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from netbook.core.depth_levels import level_of
from netbook.core.reasons import Reason
from netbook.store import Session
from netbook.store.due import DueRow
from netbook.store.reasons import best_reasons, questions
from netbook.ui import words
from netbook.ui.widgets.reason_words import Said, nothing_yet, question, say
from netbook.ui.words import ago, channel, depth_words, due_state, how_often, position_line, tr


class DueLine(NamedTuple):
    """A row of Today in words; `below` is what is said of the rhythm, or worth noting.

    Where a promise to them is `broken`, `state` says since when, and `short` says it shorter; else
    it is how late they are, and `due` whether today has come to that. Without a reason `why` says
    so.
    """

    row: DueRow
    reason: Reason | None
    position: str
    state: str
    short: str
    why: Said
    below: str
    due: bool
    broken: bool

    @property
    def id(self) -> int:
        """The contact's id."""
        return self.row.id

    @property
    def first_name(self) -> str:
        """What they are called in a sentence."""
        return self.row.given or self.row.name

    def sentence(self) -> str:
        """The whole row as one sentence."""
        who = ", ".join(part for part in (words.called(self.row.name), self.position) if part)
        why = str(self.why)
        if self.reason is not None:
            why = tr("reason: {reason}").format(reason=why)
        parts = [part for part in (who, self.state, why, self.below) if part]
        return "; ".join([*(part.removesuffix(".") for part in parts[:-1]), parts[-1]])


def due_lines(
    s: Session, rows: list[DueRow], today: date, reasons: Mapping[int, Reason] | None = None
) -> list[DueLine]:
    """The rows with the best reason of each, and with a question where there is none.

    `reasons` are the best ones where they are known already.
    """
    ids = [row.id for row in rows]
    if reasons is None:
        reasons = best_reasons(s, ids, today)
    asked = questions(s, left) if (left := [each for each in ids if each not in reasons]) else {}
    firsts = _first_words(s, rows)
    return [
        _line(row, reasons.get(row.id), asked.get(row.id, ""), firsts.get(row.id, ""), today)
        for row in rows
    ]


def _first_words(s: Session, rows: list[DueRow]) -> Mapping[int, str]:
    """For those without any conversation, by id, from where they are known."""
    new = [row.id for row in rows if row.last_day is None]
    if not new:
        return {}
    # Most days nobody is new, and their words are not needed by the first paint of Today.
    from netbook.store.shared_experiences import shared_experiences
    from netbook.store.who import answers_of
    from netbook.ui.today.first_words import first_sentence

    answers = answers_of(s, new)
    return {
        each: first_sentence(answers.get(each, ""), shared_experiences(s, each)) for each in new
    }


def _line(row: DueRow, reason: Reason | None, asked: str, first: str, today: date) -> DueLine:
    name = row.given or row.name
    known = first or tr("Nothing is noted yet.")
    if row.last_day is not None:
        why, below = nothing_yet(asked, name) if asked else "", _rhythm(row, row.last_day, today)
    else:
        why, below = known, question(asked, name) if asked else known
    state = short = _state(row, today)
    broken = reason is not None and reason.late(today)
    if reason is not None and reason.due is not None and broken:
        short = words.promise_state(reason.due, today)
        day = words.short_day(reason.due, today)
        state = tr("promise late since {day}").format(day=day)
    return DueLine(
        *(row, reason, position_line(row.title, row.organisation), state, short),
        say(reason, name, today) if reason is not None else Said(why, ""),
        *(below, row.due_day <= today.toordinal(), broken),
    )


def _rhythm(row: DueRow, last_day: int, today: date) -> str:
    """`Email 9 weeks ago, every 6 weeks · well known`."""
    when = ago(date.fromordinal(last_day), today)
    how = channel(row.last_channel) if row.last_channel else tr("Spoke")
    last = tr("{channel} {ago}", "Email 9 weeks ago").format(channel=how, ago=when)
    form = tr("{last}, {often}", "Email 9 weeks ago, every 6 weeks")
    level = level_of(row.evidence, last_day, today)
    return " · ".join([form.format(last=last, often=how_often(row.every)), depth_words(level)])


def _state(row: DueRow, today: date) -> str:
    """`22 days late`; a first conversation is for today, on whatever day it was planned."""
    if row.last_day is None and row.due_day < today.toordinal():
        return words.near_day(today, today)
    return due_state(date.fromordinal(row.due_day), False, today)
