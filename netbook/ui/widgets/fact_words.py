"""How facts are said: the sections they stand in, where they are from, and how old they are."""

from datetime import date

from netbook.core.facts import last_true
from netbook.store.facts import Fact
from netbook.ui import words
from netbook.ui.words import tr


def section(name: str) -> str:
    """The heading of a section."""
    return {
        "who": tr("Who they are"),
        "cares": tr("What they care about"),
        "does": tr("What they do"),
        "openings": tr("Openings"),
        "wants": tr("Wants"),
        "offers": tr("Offers"),
    }[name]


def could_be_found(name: str) -> str:
    """What could be noted in a section where nothing is."""
    return {
        "who": tr("Where they come from, what they did before, how they like to be reached."),
        "cares": tr("What they come back to in every conversation, in their job and beside it."),
        "does": tr("What they work on now, with whom, and who decides."),
        "openings": tr("Whom they are looking for, or who near them is."),
        "wants": tr("What would help them now."),
        "offers": tr("What they know well, and gladly help with."),
    }[name]


def origin(fact: Fact, today: date) -> str:
    """`call, 18 Sep`, `her talk at PyData, 3 Nov`, `Priya Nair said, 3 Nov`, `noted 3 Nov`."""
    day = words.short_day(fact.noted_on, today)
    source = fact.source or (words.channel_within(fact.channel) if fact.channel else "")
    if fact.said_by and source:
        form = tr("{name} said, {source}, {day}", "where something is from")
    elif fact.said_by:
        form = tr("{name} said, {day}", "where something is from: Priya said, 10 Oct")
    elif source:
        form = tr("{source}, {day}", "where something is from: call, 10 Oct")
    else:
        form = tr("noted {day}", "where something is from: noted 10 Oct")
    return form.format(name=fact.said_by, source=source, day=day)


def still_so(fact: Fact, today: date) -> str:
    """`noted 14 months ago: still so?`, of a fact that is stale."""
    ago = words.days_ago((today - last_true(fact.noted_on, fact.checked_on)).days)
    if fact.checked_on is None:
        return tr("noted {ago}: still so?").format(ago=ago)
    return tr("last looked at {ago}: still so?").format(ago=ago)


def ended(fact: Fact, today: date) -> str:
    """`met, 3 Nov`, `no longer so, 3 Nov`, of a fact that is closed."""
    day = words.short_day(fact.closed_on or today, today)
    form = {
        "wants": tr("met, {day}", "a wish"),
        "openings": tr("filled, {day}", "an opening"),
    }.get(fact.section, tr("no longer so, {day}"))
    return form.format(day=day)


def ending(name: str) -> str:
    """The action that closes a fact of a section."""
    return {
        "wants": tr("Met", "a wish: no longer wanted"),
        "openings": tr("Filled", "an opening: somebody was found"),
    }.get(name, tr("No longer so"))
