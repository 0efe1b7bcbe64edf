"""Who can introduce the user to those who decide on an opening, or to its organisation."""

from datetime import date

from netbook.core.introduction import Path
from netbook.core.opportunity import SOUGHT
from netbook.store import Session
from netbook.store.introduction_paths import PATHS, paths_to_contact, paths_to_organisation
from netbook.store.opportunity_rows import OpportunityRow


def opening_paths(s: Session, row: OpportunityRow, today: date) -> list[Path]:
    """The best paths to who decides on an opening, and to its organisation; one an introducer.

    Whoever leads to somebody who decides is asked for that, not for who else they know there.
    """
    sought: list[Path] = []
    for each in row.people:
        if each.role in SOUGHT:
            sought += paths_to_contact(s, each.contact_id, today)
    others = []
    if row.organisation_id is not None:
        others = paths_to_organisation(s, row.organisation_id, today)
    best: dict[int, Path] = {}
    for found in (sought, others):
        for path in sorted(found, key=lambda path: path.cost):
            best.setdefault(path.introducer.to_id, path)
    return sorted(best.values(), key=lambda path: path.cost)[:PATHS]
