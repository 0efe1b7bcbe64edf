"""The sentences of About me: when and where, who could vouch, and how long a pitch is."""

from datetime import date

from netbook.core.pitch import seconds_to_say, too_many
from netbook.store.vouching import Voucher
from netbook.ui import words
from netbook.ui.widgets.experience_words import period
from netbook.ui.words import tr


def where_and_when(*parts: str) -> str:
    """The parts that are known, in one line."""
    return ", ".join(part for part in parts if part)


def vouching(voucher: Voucher, today: date) -> str:
    """On what somebody could vouch, and how fresh that is."""
    known = ""
    if voucher.shared:
        known = where_and_when(
            words.experience(voucher.shared),
            voucher.organisation,
            period(voucher.started_on, voucher.ended_on),
        )
    elif voucher.in_person > 1:
        known = tr("Met in person %Ln time(s)", "", voucher.in_person)
    elif voucher.in_person or voucher.met:
        known = tr("Met in person")
    saw = tr("saw: {what}").format(what=voucher.saw) if voucher.saw else ""
    return words.together([known, saw, last_word(voucher, today)])


def last_word(voucher: Voucher, today: date) -> str:
    """When they last spoke."""
    if voucher.last_day is None:
        return tr("no conversation noted")
    return tr("you spoke {ago}").format(ago=words.ago(voucher.last_day, today))


def left_out(names: list[str]) -> str:
    """Who is not asked to vouch, and why."""
    form = tr("Left out: {names}. You know each other from messages only, as far as is noted.")
    return form.format(names=words.listed(names))


def length_of(count: int, pace: int, seconds: int) -> str:
    """`62 words, about 29 seconds.`, and what is too much for the time there is."""
    said = tr("{words}, about {seconds}.").format(
        words=tr("%Ln word(s)", "", count),
        seconds=tr("%Ln second(s)", "", seconds_to_say(count, pace)),
    )
    if over := too_many(count, pace, seconds):
        said += " " + tr("%Ln word(s) too many for the time.", "", over)
    return said
