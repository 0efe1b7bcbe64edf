"""How two people stand to each other, in sentences without he or she."""

from netbook.core.relationship import Tie
from netbook.ui.words import tr


def tie_sentence(name: str, other: str, tie: Tie) -> str:
    """`Maya reports to Dieter`: how the first stands to the second."""
    first, second = (name, other) if tie.forward else (other, name)
    form = {
        "knows": tr("{first} and {second} know each other"),
        "works_with": tr("{first} works with {second}"),
        "reports_to": tr("{first} reports to {second}"),
        "mentors": tr("{first} mentors {second}"),
        "recommends": tr("{first} recommends {second}"),
        "introduced": tr("{first} introduced you to {second}"),
        "friend": tr("{first} and {second} are friends"),
        "family": tr("{first} and {second} are family"),
    }[tie.kind]
    return form.format(first=first, second=second)
