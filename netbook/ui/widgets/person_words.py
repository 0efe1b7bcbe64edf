"""How a row of people is said: its second line, its state, where it matched, and read aloud."""

from datetime import date
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.core.initials import hue, initials
from netbook.store.people import Match, PersonRow
from netbook.ui import words
from netbook.ui.words import tr


class Found(NamedTuple):
    """A sentence that says where a search matched; `start` to `end` is what matched."""

    text: str
    start: int
    end: int


class Shown(NamedTuple):
    """What a row of the list says about one person."""

    name: str
    position: str
    remark: str
    state: str
    late: bool
    found: Found | None
    photo: str | None
    initials: str
    hue: int
    tags: tuple[str, ...]

    def sentence(self) -> str:
        """The whole row as one sentence for those who hear it."""
        who = ", ".join(part for part in (self.name, self.position) if part)
        parts = (who, self.state or self.remark, self.found.text if self.found else "")
        return "; ".join(part for part in parts if part)


def show(row: PersonRow, match: Match | None, today: date) -> Shown:
    """Say a row of the notebook in words."""
    due = date.fromordinal(row.due_day) if row.due_day else None
    said = words.due_state(due, row.paused, today)
    return Shown(
        words.called(row.name),
        words.position_line(row.title, row.organisation),
        "" if row.conversations or said else tr("nothing noted yet"),
        said,
        due is not None and due < today and not row.paused,
        found(row, match),
        row.photo,
        initials(row.name),
        hue(row.name),
        row.tags,
    )


def found(row: PersonRow, match: Match | None) -> Found | None:
    """Where a search matched, unless the row itself shows it."""
    if match is None:
        return None
    shown = fold(f"{row.name} {row.title} {row.organisation}")
    if match.where in ("name", "organisation") and fold(match.snippet) in shown:
        return None
    form = {
        "name": tr("Also known as “{snippet}”"),
        "organisation": tr("Found in a position: “{snippet}”"),
        "tag": tr("Tag: {snippet}"),
        "point": "{snippet}",
        "note": tr("Found in a note: “{snippet}”"),
        "fact": tr("Found in what you know: “{snippet}”"),
        "interaction": tr("Found in a conversation: “{snippet}”"),
    }[match.where]
    before = form.index("{snippet}")
    snippet = match.snippet.replace("\n", " ")
    text = form.replace("{snippet}", snippet)
    return Found(text, before + match.start, before + match.end)
