"""What went which way, and whom it led to, in words."""

from netbook.ui.words import exchange, tr


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
