"""Until when somebody is put off, in a sentence."""

from datetime import date

from netbook.ui.words import on_day, short_day, tr, within


def until_words(event: str, until: date, today: date) -> str:
    """`until Monday`, `until they write, at the latest 3 Feb`."""
    if not event:
        return tr("until {day}").format(day=within(until, today))
    form = {
        "answer": tr("until they write or call, at the latest {day}"),
        "promise": tr("until a promise is kept, at the latest {day}"),
        "position": tr("until they have a new position, at the latest {day}"),
    }[event]
    return form.format(day=on_day(short_day(until, today)))


def event_words(event: str, name: str) -> str:
    """What Later can wait for: `When Maya writes or calls`."""
    form = {
        "answer": tr("When {name} writes or calls"),
        "promise": tr("When a promise is kept"),
        "position": tr("When {name} has a new position"),
    }[event]
    return form.format(name=name)
