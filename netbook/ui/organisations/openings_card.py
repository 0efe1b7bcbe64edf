"""The card of the openings of an organisation, each with how far it is."""

from collections.abc import Sequence

from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import StageRow
from netbook.ui.desk import Desk
from netbook.ui.organisations.shown import Organisation
from netbook.ui.target import Target
from netbook.ui.widgets import opening_words
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.widgets.told_rows import Told, told_list
from netbook.ui.words import tr


class Openings(Card):
    """Rows that go to the opening; a new one begins with the organisation filled in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Openings"))
        self._desk = desk
        self._name = ""
        self.rows: tuple[OpportunityRow, ...] = ()
        self._none = text(
            tr("None is written down. Get to know people before one is posted."),
            "muted",
            wrap=True,
        )
        self.list, self._model, _delegate = told_list(tr("Openings"))
        self.list.opened.connect(self._open)
        self.add = button(tr("New opening"), self._new, kind="link")
        for each in (self._none, self.list, self.add):
            self.body.addWidget(each)

    def show_organisation(self, organisation: Organisation) -> None:
        """Show its openings."""
        self._name, self.rows = organisation.name, organisation.openings
        at = self.list.currentIndex().row()
        self._model.fill([_told(each, organisation.stages, organisation) for each in self.rows])
        self.list.fit()
        self.list.setVisible(bool(self.rows))
        self._none.setVisible(not self.rows)
        if self.rows and at >= 0:
            self.list.selectRow(min(at, len(self.rows) - 1))

    def _open(self, at: int) -> None:
        self._desk.open(Target("opportunities", opportunity_id=self.rows[at].id))

    def _new(self) -> None:
        self._desk.open(Target("opportunities", action="new", text=self._name))


def _told(row: OpportunityRow, known: Sequence[StageRow], organisation: Organisation) -> Told:
    stage = next((each for each in known if each.id == row.stage_id), None)
    key, name = (stage.key, stage.name) if stage else ("", "")
    said, _presses = opening_words.what_next(row, key, organisation.today)
    below = " · ".join(part for part in (opening_words.whose(row), said) if part)
    return Told(
        row.title, aside=row.place, right=opening_words.stage(key, name), below=below, id=row.id
    )
