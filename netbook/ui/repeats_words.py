"""How often a promise comes again, in words."""

from netbook.ui.words import tr


def repeats(rule: str) -> str:
    """How often a promise comes again: `every 2 weeks`, or nothing."""
    if not rule:
        return ""
    from netbook.core.recurrence import parse_rule  # not before the first paint

    frequency, times = parse_rule(rule)
    return {
        "DAILY": tr("every day") if times == 1 else tr("every %Ln day(s)", "", times),
        "WEEKLY": tr("every week") if times == 1 else tr("every %Ln week(s)", "", times),
        "MONTHLY": tr("every month") if times == 1 else tr("every %Ln month(s)", "", times),
        "YEARLY": tr("every year") if times == 1 else tr("every %Ln year(s)", "", times),
    }[frequency]
