"""Why somebody is worth investing in, said of what the notebook holds."""

from datetime import date

from netbook.store.investing import Worth
from netbook.ui import exchange_words, words
from netbook.ui.words import tr


def why(worth: Worth, today: date) -> str:
    """The reason in a sentence, with when it was noted."""
    name = worth.given or worth.name or words.somebody()
    day = words.near_day(worth.day, today)
    thing = exchange_words.exchange_kind(worth.text) if worth.why == "helped" else ""
    return {
        "wrote": tr("{name} wrote to you, and nothing is noted since ({day})."),
        "helped": tr(
            "You received {thing} from {name}, and nothing that you gave since is noted ({day})."
        ),
        "fading": tr("You know each other, and last spoke {ago}."),
        "opening": tr("{name} is looking for somebody: {text} ({day})."),
        "cares": tr("You spoke once, and know what {name} cares about: {text} ({day})."),
    }[worth.why].format(
        name=name, day=day, thing=thing, text=worth.text, ago=words.ago(worth.day, today)
    )


def meaning(level: str) -> str:
    """What each of the levels means, in short."""
    return {
        "well": tr("Spoken often or done much together, for months, and in touch within a year."),
        "growing": tr("Several conversations, one of them in the last six months."),
        "acquaintance": tr("A few conversations, or something done together."),
        "met": tr("Met once, or exchanged a few words."),
        "fading": tr("You knew each other, and more than a year went by in silence."),
        "nothing": tr("In your address book, with no conversation noted."),
    }[level]
