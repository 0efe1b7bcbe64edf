"""How reasons to write are said on the terminal, and as JSON, in English."""

from typing import Any

from netbook.cli import words
from netbook.core.reasons import Reason

_THINGS = {
    "lead": "a lead",
    "introduction": "an introduction",
    "reference": "a reference",
    "feedback": "feedback",
    "advice": "advice",
    "resource": "a resource",
    "help": "help",
}
QUESTIONS = {
    "working_on": "What is {name} working on now?",
    "cares": "What does {name} care about most?",
    "next": "What does {name} want to do next?",
    "known_for": "What do others ask {name} for?",
    "hiring": "Whom would {name} like to have on the team?",
    "before": "What did {name} do before?",
    "going_well": "What is going well for {name}?",
    "outside": "What does {name} like to do outside work?",
    "would_help": "What would help {name} right now?",
    "could_teach": "What could {name} teach others?",
    "changing": "What is changing where {name} works?",
    "proud_of": "What is {name} proud of?",
    "lately": "What has changed for {name} lately?",
}


def reason_document(reason: Reason, name: str) -> dict[str, Any]:
    """One reason to write to somebody of this first name, as JSON."""
    table, number = reason.source
    return {
        "kind": reason.kind,
        "sentence": sentence(reason, name),
        "source": {"table": table, "id": number},
        "day": reason.day.isoformat() if reason.day else None,
        "text": reason.text,
    }


def sentence(reason: Reason, name: str) -> str:
    """One reason to write to somebody of this first name, with where it is from in brackets."""
    said = _said(reason, name)
    source = _source(reason)
    return f"{said} ({source})" if source else said


def _said(reason: Reason, name: str) -> str:
    text, day = " ".join(reason.text.split()), words.day(reason.day) if reason.day else ""
    match reason.kind:
        case "promise_mine" if name in text:
            return f"You promised: {text}"
        case "promise_mine":
            return f"You promised {name}: {text}"
        case "promise_theirs":
            return f"{name} promised: {text}"
        case "outcome" if reason.other:
            return f"{name} introduced you to {reason.other} on {day} and has not heard how it went"
        case "outcome":
            return f"{name} made an introduction for you on {day} and has not heard how it went"
        case "thanks":
            thing = _THINGS[text]
            return f"You can thank {name} for {thing}" + (
                f": {reason.detail}" if reason.detail else ""
            )
        case "interest":
            who = reason.other or "You"
            return f"{name}: {text.rstrip(' .')}. {who} can help: {reason.detail}"
        case "wish":
            return f"{name}: {text}"
        case "position":
            return f"New position: {words.position(text, reason.other)}, since {reason.detail}"
        case "birthday":
            return f"{name} has a birthday on {words.day(reason.due) if reason.due else day}"
        case "silence":
            return f"You spoke {reason.times} times in the year until {day}, and not since"
        case "last_time":
            return f"Last time: {text}"
    return text


def _source(reason: Reason) -> str:
    if reason.day is None or reason.kind in ("outcome", "silence", "position", "birthday"):
        return ""
    fact = reason.kind in ("fact", "wish")
    where = words.CHANNELS.get(reason.channel) or (reason.detail if fact else "")
    said = f"{where}, {words.day(reason.day)}" if where else f"noted {words.day(reason.day)}"
    return f"from {reason.other}: {said}" if fact and reason.other else said
