"""What Today says of somebody to write to, in a plain sentence."""

from collections.abc import Mapping
from datetime import date

from netbook.store import Session
from netbook.store.due import DueRow
from netbook.ui import words
from netbook.ui.words import ago, channel, due_state, how_often, position_line, tr

Firsts = Mapping[int, str]


def first_words(s: Session, rows: list[DueRow]) -> dict[int, str]:
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


def reason(row: DueRow, firsts: Firsts, today: date) -> str:
    """Why they stand there: from where they are known, or `Email 9 weeks ago`."""
    if row.last_day is None:
        return firsts.get(row.id, "") or tr("Nothing is noted yet.")
    when = ago(date.fromordinal(row.last_day), today)
    how = channel(row.last_channel) if row.last_channel else tr("Spoke")
    return tr("{channel} {ago}", "Email 9 weeks ago").format(channel=how, ago=when)


def state(row: DueRow, today: date) -> str:
    """`22 days late`; a first conversation is for today, on whatever day it was planned."""
    if row.last_day is None and row.due_day < today.toordinal():
        return words.near_day(today, today)
    return due_state(date.fromordinal(row.due_day), False, today)


def sentence(row: DueRow, firsts: Firsts, today: date) -> str:
    """The whole row as one sentence."""
    position = position_line(row.title, row.organisation)
    who = ", ".join(part for part in (words.called(row.name), position) if part)
    why = reason(row, firsts, today)
    if row.last_day is None:
        return "; ".join([who, state(row, today), why])
    return "; ".join([who, state(row, today), f"{why}, {how_often(row.every)}"])
