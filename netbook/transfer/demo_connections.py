"""Who stands how to whom in the example notebook, and where the one who keeps it was."""

from datetime import date

from netbook.core.relationship import Tie
from netbook.store import Session
from netbook.store.my_positions import MyPosition, add_my_position
from netbook.store.relationships import add_relationship

# Kind, organisation, title, and from and to in years before this one.
PLACES = (
    ("worked", "Contoso", "Data engineer", 7, 4),
    ("studied", "University of Valencia", "Statistics", 15, 10),
    ("organised", "PyData Berlin", "Speakers", 2, None),
)
RELATED = (
    ("Maya Okafor", "Dieter Hahn", "reports_to", ""),
    ("Maya Okafor", "Elif Kaya", "works_with", "same team"),
    ("Ines Duarte", "Amir Bensaïd", "reports_to", ""),
    ("Grace Mensah", "Kwame Sarpong", "mentors", ""),
    ("Grace Mensah", "Viktor Horváth", "works_with", "runs the other half of engineering"),
    ("Hanh Tran", "Jonas Lindqvist", "works_with", ""),
    ("Ngozi Eze", "Yara Costa", "friend", "from Lagos"),
)


def add_connections(s: Session, ids: dict[str, int], today: date) -> None:
    """Add them; `ids` are the contacts by name."""
    for kind, organisation, title, start, end in PLACES:
        period = (str(today.year - start), str(today.year - end) if end is not None else "")
        add_my_position(s, MyPosition(None, kind, organisation, title, *period))
    for name, other, kind, note in RELATED:
        add_relationship(s, ids[name], ids[other], Tie(kind), note, on=today)
