"""When and where, as a card says it: days of a card, and what was shared with somebody."""

from datetime import date

from netbook.core.partial_date import PartialDate
from netbook.store.shared_experiences import SharedExperience
from netbook.ui import words
from netbook.ui.words import tr


def full_day(when: PartialDate) -> str:
    """A date with its year wherever it has one: `12 March 2019`."""
    if when.is_exact:
        return words.full_day(when.earliest)
    return words.partial_day(when, date.min)


def written_day(text: str) -> str:
    """A date of a card as people read it; text that is no date stays as it is."""
    try:
        return full_day(PartialDate.parse(text))
    except ValueError:
        return text


def period(started_on: str, ended_on: str) -> str:
    """`2019 to 2022`, `since 2019`, `until 2022`, or nothing."""
    start, end = written_day(started_on), written_day(ended_on)
    if start and end:
        return start if start == end else tr("{start} to {end}").format(start=start, end=end)
    if start:
        return tr("since {start}").format(start=start)
    return tr("until {end}").format(end=end) if end else ""


def shared_period(each: SharedExperience) -> str:
    """The period in which something was shared; a meeting is not since a day, but on it."""
    if each.kind == "met" and not each.ended_on:
        return written_day(each.started_on)
    return period(each.started_on, each.ended_on)


def shared_details(each: SharedExperience) -> str:
    """`Contoso, 2019 to 2022, same team`."""
    parts = (each.organisation, shared_period(each), each.note)
    return ", ".join(part for part in parts if part)
