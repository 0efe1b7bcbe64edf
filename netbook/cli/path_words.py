"""How paths to somebody are said on the terminal, in English."""

from netbook.cli import words
from netbook.cli.connections import tie_words
from netbook.core.introduction import Evidence, Mend, Path
from netbook.core.relationship import KINDS, Tie

_SHARED = {
    "worked": "you worked together",
    "studied": "you studied together",
    "served": "you served together",
    "organised": "you organised something together",
    "met": "you met",
}
_MEND = {
    "give": "Give something first: {text}",
    "talk": "Talk with {name} first, before you ask for anything.",
    "note": "Write down how you know {name}, if you do.",
    "together": "Ask {name} first whether they were there at the same time as {other}.",
    "closer": "Ask {name} first how well they know {other}.",
}


def evidence_sentence(each: Evidence, name: str, other: str) -> str:
    """One thing that speaks for a hop between these two, or from the user to the other."""
    day = words.day(each.day) if each.day else ""
    if each.kind in KINDS:
        note = "; ".join(part for part in (each.text, f"your note, {day}") if part)
        return f"{name} {tie_words(Tie(each.kind, each.forward)).format(other)} ({note})"
    match each.kind:
        case "shared":
            parts = (_SHARED.get(each.detail, _SHARED["met"]), each.text, _period(each))
            return ", ".join(part for part in parts if part)
        case "witness":
            return f"saw your work: {each.text}"
        case "together":
            return f"both at {each.text}, {_period(each)}"
        case "ask":
            return f"were {name} and {other} at {each.text} together?"
        case "introduction" if each.detail == "gave":
            return f"you introduced {name} and {other} on {day}"
        case "introduction":
            first, second = (name, other) if each.forward else (other, name)
            return f"{first} introduced you to {second} on {day}"
    talks = words.count(each.times, "conversation", "conversations")
    said = f"{talks}, last {day}" if each.times > 1 else f"{talks}, {day}"
    about = f" ({each.text})" if each.text else ""
    return f"{'both in ' if name else ''}{said}{about}"


def _period(each: Evidence) -> str:
    if each.start and each.end:
        return f"{each.start} to {each.end}" if each.start != each.end else f"{each.start}"
    return f"since {each.start}" if each.start else f"until {each.end}" if each.end else ""


def strength_sentence(path: Path) -> str:
    """How strong a path is, and what to do first."""
    at = path.weakest
    name, other = path.hops[max(at - 1, 0)].name, path.hops[at].name
    said = {
        "strong": "Strong.",
        "fair": "Fair.",
        "weak": f"Weak: {name} may hardly know {other}."
        if at
        else f"Weak: {name} could not say much about you yet.",
        "ask": f"To be found out: whether {name} knows {other} at all."
        if at
        else f"To be found out: nothing is noted yet of you and {name}.",
    }[path.strength]
    if path.asked_on:
        asked = path.introducer.name
        said += f" You asked {asked} for something on {words.day(path.asked_on)}: comes later."
    mend = mend_sentence(path.mend) if path.mend else ""
    return f"{said} {mend}".strip()


def mend_sentence(mend: Mend) -> str:
    """What would make a path better."""
    name = mend.given or mend.name
    if mend.kind == "tell":
        how = f"how it went with {mend.text}" if mend.text else "how the introduction went"
        return f"First tell {name} {how}."
    if mend.kind == "wait":
        return f"Wait before you ask {name} again."
    return _MEND[mend.kind].format(name=name, text=mend.text, other=mend.other)
