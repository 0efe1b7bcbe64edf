"""The card of who can introduce the user to those who decide on an opening."""

from collections.abc import Sequence

from netbook.core.introduction import Path
from netbook.core.opportunity import SOUGHT
from netbook.store.opening_paths import opening_paths
from netbook.store.opportunity_rows import OpportunityRow
from netbook.ui.desk import Desk
from netbook.ui.widgets.opening_words import part
from netbook.ui.widgets.path_search import PathSearch, writing_to
from netbook.ui.widgets.path_view import PathView
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr


class PathsCard(Card):
    """Looks for the paths in the background, and shows those of the opening that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: OpportunityRow | None = None
        self._search = PathSearch(desk, self)
        self.heading = text("", "heading", wrap=True)
        self.paths = PathView(desk)
        self.paths.write.connect(self._write)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.paths)

    def show_opening(self, row: OpportunityRow) -> None:
        """Look for paths to this one; what was there stays until there are others."""
        other = self._row is None or self._row.id != row.id
        self._row = row
        opening = ", ".join(each for each in (row.title, row.organisation) if each)
        said = tr("{opening}: who can introduce you")
        if row.for_id is not None:
            said = tr("{opening}: who knows somebody there")
        self.heading.setText(breakable(said.format(opening=opening)))
        self.setAccessibleName(self.heading.text())
        if other:
            self.paths.hide()
        today = self._desk.bus.today
        self._search.look(
            lambda s: opening_paths(s, row, today), lambda found: self._take(row, found)
        )

    def _take(self, row: OpportunityRow, found: Sequence[Path]) -> None:
        roles = {each.contact_id: part(each.role) for each in row.people if each.role in SOUGHT}
        self.paths.show_paths(found, roles, _nobody(row) if not found else "")
        self.paths.show()

    def _write(self, path: Path) -> None:
        if (row := self._row) is not None:
            self._desk.open(
                writing_to(path, opportunity_id=row.id, organisation_id=row.organisation_id)
            )


def _nobody(row: OpportunityRow) -> str:
    if not row.organisation:
        return tr(
            "Say at which organisation it is, and NetBook looks for who knows somebody there."
        )
    said = tr("Nobody in your notebook leads to {organisation} yet. Who do you know that might?")
    return said.format(organisation=row.organisation)
