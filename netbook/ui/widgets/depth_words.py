"""How well two know each other, in words: each term of the sum, and what is behind it."""

from collections.abc import Mapping
from datetime import date

from netbook.core.depth import Depth, Term, shared_kind
from netbook.core.depth_levels import ACQUAINTANCE, GROWING, WELL
from netbook.core.depth_weights import ROOM, SHARED
from netbook.core.partial_date import PartialDate
from netbook.store.depth import ContactDepth, Entry, Explained
from netbook.ui import exchange_words, words
from netbook.ui.widgets.experience_words import period, written_day
from netbook.ui.widgets.times import times
from netbook.ui.words import tr


def term_words(term: Term, name: str) -> str:
    """What a term counts: `4 conversations in person`, `Maya reached out twice`."""
    n = term.count
    if term.kind in SHARED:
        said = words.experience(term.kind)
        return said if n == 1 else words.about(said, times(n))
    form = {
        "in_person": tr("%Ln conversation(s) in person", "", n),
        "event": tr("%Ln event(s)", "", n),
        "video": tr("%Ln video call(s)", "", n),
        "phone": tr("%Ln call(s)", "", n),
        "written": tr("%Ln email(s), message(s) or letter(s)", "", n),
        "social": tr("{times} on a social network"),
        "gave": tr("You gave {times}"),
        "recent": tr("How recent the last conversation is"),
        "wrote_first": tr("{name} reached out {times}"),
        "referred": tr("{name} introduced or recommended you {times}"),
        "helped": tr("{name} helped you {times}"),
        "remembered": tr("{name} remembered you {times}"),
        "thanked": tr("{name} thanked you {times}"),
    }[term.kind]
    return form.format(name=name, times=times(n))


def points_words(term: Term) -> str:
    """What a term is worth, and how many of its entries that takes: `8 points, for 4 of 6`."""
    points = tr("%Ln point(s)", "", term.points)
    if term.counted == term.count:
        return points
    return tr("{points}, for {counted} of {count}").format(
        points=points, counted=words.number(term.counted), count=words.number(term.count)
    )


def entry_words(entry: Entry, today: date) -> tuple[str, str]:
    """What was noted and when: `Coffee at the harbour`, `18 Sep`."""
    if entry.source == "shared_experience":
        when = period(entry.happened_on, entry.until)
        if entry.kind == "met" and not entry.until:
            when = written_day(entry.happened_on)
        return entry.text or words.experience(shared_kind(entry.kind)), when
    what = (
        words.channel(entry.kind)
        if entry.source == "interaction"
        else exchange_words.exchange_kind(entry.kind)
    )
    said = words.about(what, entry.text) if entry.text else what
    return said, words.partial_day(PartialDate.parse(entry.happened_on), today)


def why_level(depth: Depth) -> str:
    """Why the level is called so, and what comes next, in a sentence or two."""
    if depth.level == "nothing":
        return tr(
            "No conversation and nothing shared is noted yet. That says nothing of how well you "
            "know each other: write down when you last spoke, or what you did together."
        )
    points = tr("%Ln point(s)", "", depth.figure)
    return {
        "met": tr("{points} so far. From {next} on NetBook speaks of an acquaintance."),
        "acquaintance": tr(
            "{points}. From {next} on, with a conversation in the last six months, NetBook calls "
            "it growing."
        ),
        "growing": tr(
            "{points}, and you spoke in the last six months. Well known begins at {next}."
        ),
        "well": tr("{points}; well known begins at {next}, and you spoke within the last year."),
        "fading": tr("{points}, but no conversation is noted for more than a year."),
    }[depth.level].format(
        points=points,
        next=words.number({"met": ACQUAINTANCE, "acquaintance": GROWING}.get(depth.level, WELL)),
    )


def why_time(depth: Depth) -> str:
    """That trust takes time, where that is why more conversations don't count; else nothing."""
    if depth.level == "nothing" or depth.room == ROOM[-1][1]:
        return ""
    return tr(
        "Trust takes three to six months: until then only the closest %Ln conversation(s) count.",
        "",
        depth.room,
    )


def level_line(counts: Mapping[str, int]) -> str:
    """How many people are known how well: `19 well, 31 growing, 37 fading.`, or nothing."""
    said = levels_within(counts)
    return tr("{sentence}.").format(sentence=said) if said else ""


def levels_within(counts: Mapping[str, int]) -> str:
    """The same within a line: `19 well, 31 growing`, or nothing."""
    little = counts.get("acquaintance", 0) + counts.get("met", 0)
    parts = (
        (tr("{count} well", "so many people are known well"), counts.get("well", 0)),
        (tr("{count} growing", "so many relationships grow"), counts.get("growing", 0)),
        (tr("{count} fading", "so many relationships fade"), counts.get("fading", 0)),
        (tr("{count} a little", "so many are known a little"), little),
    )
    return ", ".join(form.format(count=words.number(count)) for form, count in parts if count)


def known_there(counts: Mapping[str, int]) -> str:
    """Whom the user knows somewhere: the same, or that nothing is noted, or nobody is there."""
    nobody = tr("nothing noted yet") if counts else tr("nobody in your notebook yet")
    return levels_within(counts) or nobody


def what_weights_are() -> str:
    """That the figures are no science."""
    return tr(
        "The points are NetBook's own way to weigh, and no science. They judge what is noted "
        "here, never your relationship."
    )


def only_when_needed(found: ContactDepth, name: str) -> str:
    """That they heard from the user only with a request, said kindly; or nothing."""
    if not found.only_when_needed:
        return ""
    return tr(
        "For a year {name} has heard from you only when you needed something. What could you "
        "give back?"
    ).format(name=name)


def signs_words(knows_you: tuple[Explained, ...], name: str) -> str:
    """What speaks for their knowing the user, on one line; or nothing."""
    said = [term_words(each.term, name) for each in knows_you]
    return tr("{sentence}.").format(sentence=words.together(said)) if said else ""
