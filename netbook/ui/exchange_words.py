"""What went which way, and whom it led to, in words."""

from netbook.ui.words import tr


def exchange_kind(kind: str) -> str:
    """What was given, asked or received, as a thing."""
    return {
        "lead": tr("a lead"),
        "introduction": tr("an introduction"),
        "reference": tr("a reference"),
        "feedback": tr("feedback"),
        "advice": tr("advice"),
        "resource": tr("a resource"),
        "help": tr("help"),
        "thanks": tr("thanks"),
        "attention": tr("attention"),
        "outcome": tr("how it went"),
    }[kind]


def exchange(way: str, kind: str) -> str:
    """`gave feedback`, `asked for an introduction`, `received a lead`."""
    said = {
        ("gave", "thanks"): tr("said thanks"),
        ("gave", "attention"): tr("thought of them"),
        ("received", "attention"): tr("they thought of me"),
        ("asked", "outcome"): tr("asked how it went"),
        ("gave", "outcome"): tr("told how it went"),
        ("received", "outcome"): tr("heard how it went"),
    }
    if (way, kind) in said:
        return said[way, kind]
    form = {
        "gave": tr("gave {thing}"),
        "asked": tr("asked for {thing}"),
        "received": tr("received {thing}"),
    }[way]
    return form.format(thing=exchange_kind(kind))


def exchange_with(way: str, kind: str, other: str) -> str:
    """An exchange and, where it is known, whom it led to: `introduced you to Priya Nair`."""
    if not other or kind not in ("introduction", "outcome"):
        return exchange(way, kind)
    form = {
        ("gave", "introduction"): tr("gave an introduction to {name}"),
        ("asked", "introduction"): tr("asked for an introduction to {name}"),
        ("received", "introduction"): tr("introduced you to {name}"),
        ("gave", "outcome"): tr("told how it went with {name}"),
        ("asked", "outcome"): tr("asked how it went with {name}"),
        ("received", "outcome"): tr("heard how it went with {name}"),
    }[way, kind]
    return form.format(name=other)
