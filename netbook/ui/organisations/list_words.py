"""How a row of the list of organisations is said: whom one knows there, what is open or next."""

from datetime import date
from typing import NamedTuple

from netbook.store.organisation_list import OrganisationRow
from netbook.ui import words
from netbook.ui.widgets.depth_words import known_there
from netbook.ui.widgets.role_words import target_stage
from netbook.ui.words import tr


class Shown(NamedTuple):
    """What a row says about one organisation; `late` that its next step is due."""

    name: str
    known: str
    stage: str
    state: str
    late: bool

    def sentence(self) -> str:
        """The whole row as one sentence for those who hear it."""
        return "; ".join(part for part in self[:4] if part)


def show(row: OrganisationRow, today: date) -> Shown:
    """Say a row of the notebook in words."""
    parts = [known_there(row.levels)]
    if row.openings:
        parts.append(tr("%Ln opening(s)", "", row.openings))
    state, late = "", False
    if row.next_on is not None:
        late = row.next_on <= today
        state = words.promise_state(row.next_on, today)
    stage = target_stage(row.stage) if row.stage else ""
    return Shown(row.name, " · ".join(part for part in parts if part), stage, state, late)
