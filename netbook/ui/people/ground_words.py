"""What two people share, in sentences without he or she."""

from datetime import date

from netbook.core.common_ground import Common
from netbook.store.whom_they_know import Known
from netbook.ui import words
from netbook.ui.widgets.experience_words import period
from netbook.ui.words import tr


def shared_with_me(common: Common, name: str) -> str:
    """What the user and somebody share, as a sentence or, where it is not known, a question."""
    place, when = common.name, _period(common)
    if common.kind == "tag":
        return tr("{skill}: a skill of yours, and a tag of {name}.").format(skill=place, name=name)
    if common.how == "unknown":
        return tr("Were you and {name} at {place} together?").format(name=name, place=place)
    if common.how == "apart":
        return tr("You were both at {place}, not at the same time.").format(place=place)
    if common.certain:
        form = tr("You were both at {place}, {when}.")
    else:
        form = tr("You were probably both at {place}, {when}.")
    return form.format(place=place, when=when)


def known_by(known: Known, today: date) -> str:
    """What says that a contact knows somebody: the surest, or the two surest."""
    said = []
    if known.introduced:
        said.append(tr("One of them introduced you to the other."))
    if known.met and known.met_day is not None:
        day = words.short_day(date.fromordinal(known.met_day), today)
        said.append(tr("Both in %Ln conversation(s), last {day}.", "", known.met).format(day=day))
    said += [_both(common) for common in known.commons if common.kind != "tag"]
    # A tag says little of whom they know beside anything else.
    said = said or [_both(common) for common in known.commons]
    return " ".join(said[:2])


def _both(common: Common) -> str:
    if common.kind == "tag":
        return tr("Both have the tag {tag}.").format(tag=common.name)
    if common.kind == "person":
        return tr("Both know {name}.").format(name=common.name)
    if common.how == "unknown":
        return tr("Both at {place}, perhaps not at the same time.").format(place=common.name)
    if common.certain:
        form = tr("Both at {place}, {when}.")
    else:
        form = tr("Probably both at {place}, {when}.")
    return form.format(place=common.name, when=_period(common))


def _period(common: Common) -> str:
    start, end = common.start, common.end
    return period(str(start) if start else "", str(end) if end else "")
