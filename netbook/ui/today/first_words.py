"""From where somebody is known with whom there was no conversation yet."""

from collections.abc import Sequence

from netbook.store.shared_experiences import SharedExperience
from netbook.ui import words
from netbook.ui.widgets.experience_words import shared_details, shared_period
from netbook.ui.words import tr


def first_sentence(answer: str, shared: Sequence[SharedExperience]) -> str:
    """`You worked together at Contoso, 2019 to 2022; nothing noted since.`"""
    first = next((each for each in shared if each.kind != "met"), None)
    if first is not None:
        return _shared(first)
    if answer == "well":
        return tr("You know each other well; nothing is noted yet.")
    for met in shared:
        parts = (met.organisation, met.note, shared_period(met))
        details = ", ".join(part for part in parts if part)
        if details:
            return tr("You met: {details}; nothing noted since.").format(details=details)
        return tr("You met; nothing noted since.")
    return ""


def _shared(each: SharedExperience) -> str:
    period = shared_period(each)
    if each.kind != "worked":
        what, details = words.experience(each.kind), shared_details(each)
        if details:
            what = words.about(what, details)
        return tr("{what}; nothing noted since.").format(what=what)
    if each.organisation and period:
        form = tr("You worked together at {organisation}, {period}; nothing noted since.")
    elif each.organisation:
        form = tr("You worked together at {organisation}; nothing noted since.")
    elif period:
        form = tr("You worked together, {period}; nothing noted since.")
    else:
        form = tr("You worked together; nothing noted since.")
    return form.format(organisation=each.organisation, period=period)
