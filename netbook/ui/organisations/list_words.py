"""How a row of the list of organisations is said: whom one knows there, what is open or next."""

from datetime import date
from typing import NamedTuple

from netbook.store.organisation_list import OrganisationRow
from netbook.ui import words
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
    parts = [whom_one_knows(row.levels, row.people)]
    if row.openings:
        parts.append(tr("%Ln opening(s)", "", row.openings))
    state, late = "", False
    if row.next_on is not None:
        late = row.next_on <= today
        state = words.promise_state(row.next_on, today)
    stage = target_stage(row.stage) if row.stage else ""
    return Shown(row.name, " · ".join(part for part in parts if part), stage, state, late)


def whom_one_knows(levels: dict[str, int], people: int) -> str:
    """`2 well, 1 growing`; else that nothing is noted of anybody, or that nobody is there."""
    little = levels.get("acquaintance", 0) + levels.get("met", 0)
    counts = (
        (tr("{count} well", "so many people are known well"), levels.get("well", 0)),
        (tr("{count} growing", "so many relationships grow"), levels.get("growing", 0)),
        (tr("{count} fading", "so many relationships fade"), levels.get("fading", 0)),
        (tr("{count} a little", "so many are known a little"), little),
    )
    said = [form.format(count=words.number(count)) for form, count in counts if count]
    if said:
        return ", ".join(said)
    return tr("nothing noted yet") if people else tr("nobody in your notebook yet")
