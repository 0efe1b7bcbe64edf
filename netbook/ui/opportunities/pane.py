"""The opening that is looked at: who can introduce, what was asked, people, details, papers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from netbook.core.opportunity import CLOSED
from netbook.store.ask_rows import asks
from netbook.store.opportunities import read_opportunity, stage_history
from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import stages
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.opportunities.asked_card import AskedCard
from netbook.ui.opportunities.details_card import DetailsCard, Shown
from netbook.ui.opportunities.papers_card import PapersCard
from netbook.ui.opportunities.paths_card import PathsCard
from netbook.ui.opportunities.people_card import PeopleCard
from netbook.ui.theme import GRID
from netbook.ui.widgets.ask_list import AskList
from netbook.ui.widgets.pieces import Card, fold_row
from netbook.ui.widgets.two_columns import card_column
from netbook.ui.words import tr

# The shares of the two columns.
LEFT, RIGHT = 55, 45


class OpeningPane(QWidget):
    """Below the board; emits what is wanted of the opening: `edit`, `close_it`, `stage_wanted`."""

    edit = Signal()
    close_it = Signal()
    stage_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.row: OpportunityRow | None = None
        self.paths, self.people = PathsCard(desk), PeopleCard(desk)
        self.details, self.papers = DetailsCard(desk), PapersCard(desk)
        self.brought = AskedCard(desk)
        self.asks = AskList(desk, named=True)
        self._asked_for = Card(tr("What you asked for"))
        self._asked_for.body.addWidget(self.asks)
        self.details.edit.connect(self.edit.emit)
        self.details.close_it.connect(self.close_it.emit)
        self.details.stage_wanted.connect(self.stage_wanted.emit)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(2 * GRID)
        for cards, share in (
            ((self.paths, self._asked_for, self.people), LEFT),
            ((self.brought, self.details, self.papers), RIGHT),
        ):
            self._columns.addLayout(card_column(cards, 2 * GRID), share)
        self.hide()

    def show_opening(self, row: OpportunityRow | None) -> None:
        """Show this one; nothing without one."""
        self.row = row
        with self._desk.notebook.read() as s:
            opening = read_opportunity(s, row.id) if row else None
            shown, history = stages(s), stage_history(s, row.id) if row else []
            asked = asks(s, opportunity_id=row.id) if row else []
        self.setVisible(opening is not None)
        if row is None or opening is None:
            return
        self.details.show_opening(Shown(row, opening, shown, history))
        over = any(each.id == row.stage_id and each.key == CLOSED for each in shown)
        self.paths.setVisible(not over)
        if not over:
            self.paths.show_opening(row)
        self.asks.show_rows(asked)
        self._asked_for.setVisible(bool(asked))
        self.brought.show_opening(row.id)
        self.people.show_opening(row.id)
        self.papers.show_opening(opening)

    def begin(self) -> None:
        """Give the focus to the first that acts."""
        self.setFocus()
        self.focusNextChild()

    def fold(self, width: int) -> None:
        """Put one column below the other in a narrow window."""
        fold_row(self._columns, width, theme.FOLD_SIDE)
