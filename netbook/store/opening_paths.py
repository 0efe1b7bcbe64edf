"""Who can introduce the user to those who decide on an opening, or to its organisation."""

from datetime import date

from netbook.core.introduction import Path, strongest_first
from netbook.core.opportunity import SOUGHT
from netbook.store import Session
from netbook.store.introduction_paths import PATHS, paths_to_contact, paths_to_organisation
from netbook.store.opportunity_rows import OpportunityRow


def opening_paths(s: Session, row: OpportunityRow, today: date) -> list[Path]:
    """The best paths to who decides on an opening, and to its organisation; one an introducer.

    Who decides and is known to the user is a path of one hop. Whoever leads to somebody who decides
    is asked for that, not for who else they know there. The order is `strongest_first`, among the
    best paths to each of these.
    """
    sought: list[Path] = []
    for each in row.people:
        if each.role in SOUGHT:
            sought += paths_to_contact(s, each.contact_id, today, direct=True)
    others = []
    if row.organisation_id is not None:
        others = paths_to_organisation(s, row.organisation_id, today)
    best: dict[int, Path] = {}
    for found in (sought, others):
        for path in strongest_first(found):
            best.setdefault(path.introducer.to_id, path)
    return strongest_first(best.values())[:PATHS]
