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


def shared_period(each: SharedExperience) -> str:
    """`2019 to 2022`, `since 2019`, `until 2022`, or nothing."""
    start, end = written_day(each.started_on), written_day(each.ended_on)
    if start and end:
        return start if start == end else tr("{start} to {end}").format(start=start, end=end)
    if start:
        form = "{start}" if each.kind == "met" else tr("since {start}")
        return form.format(start=start)
    return tr("until {end}").format(end=end) if end else ""


def shared_details(each: SharedExperience) -> str:
    """`Contoso, 2019 to 2022, same team`."""
    parts = (each.organisation, shared_period(each), each.note)
    return ", ".join(part for part in parts if part)
