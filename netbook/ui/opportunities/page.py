"""Opportunities: the board or table of openings, and below it the one that is looked at."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import stages
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.opportunities.board import Board
from netbook.ui.opportunities.bringing import Bringing
from netbook.ui.opportunities.filters import Filters
from netbook.ui.opportunities.handling import Handling
from netbook.ui.opportunities.none_card import NoneCard
from netbook.ui.opportunities.pane import OpeningPane
from netbook.ui.opportunities.table import OpeningTable
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.pieces import button, fold_row, row, text
from netbook.ui.widgets.scroll import BAR, Scroll
from netbook.ui.words import tr


class OpportunitiesPage(Page):
    """From a real opening to who can introduce one; `opportunity_id` of a target names one."""

    name = "opportunities"
    tables = frozenset(
        {
            *("opportunity", "stage", "stage_change", "requirement", "opportunity_person"),
            *("opportunity_link", "attachment", "ask", "contact", "organisation", "fact"),
            *("exchange", "interaction", "participant", "follow_up", "skill", "proof", "witness"),
            *("relationship", "position", "shared_experience", "organisation_role"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.handling = Handling(desk, self, lambda: self.current)
        self.new = button(tr("+ New"), self.handling.new, kind="primary", name=tr("New opening"))
        self.filters = Filters(desk)
        self.filters.changed.connect(self.reload)
        self.filters.as_table.connect(self._turn)
        self.filters.search.left.connect(self._focus_current)
        self.more = button("⋯", self._more, kind="link", name=tr("More for the board"))
        self.filters.add(self.more)
        self.none = NoneCard(self.handling.new, self.filters.clear)
        self.board = Board(desk, self.handling.keys())
        self.table = OpeningTable(desk, tr("Openings"))
        self.table.acts = self.handling.keys()
        self.pane = OpeningPane(desk)
        for view in (self.board, self.table):
            view.chosen.connect(self._show)
            view.opened.connect(self._into_pane)
            view.menu_wanted.connect(self.handling.menu)
        self.board.moved.connect(self.handling.move)
        self.handling.saved.connect(self._show_saved)
        self.handling.looked_into.connect(self._into_pane)
        self.bringing = Bringing(desk, self, self._keep_documents)
        self.bringing.saved.connect(self._find)
        shown = QKeySequence("Ctrl+V").toString(QKeySequence.SequenceFormat.NativeText)
        self.paste = button(tr("Paste a posting"), self.bringing.paste)
        self.paste.setText(f"{self.paste.text()}   {shown.replace('+', ' ')}")
        self.pane.edit.connect(self.handling.edit)
        self.pane.close_it.connect(self.handling.close)
        self.pane.stage_wanted.connect(self._to_stage)
        self._arrange()

    def _arrange(self) -> None:
        heads = QVBoxLayout()
        heads.setSpacing(2)
        heads.addWidget(text(tr("Opportunities"), "title", wrap=True))
        said = tr("Start from a real opening, then see who can introduce you.")
        heads.addWidget(text(said, "muted", wrap=True))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(heads, 1)
        self._top.addLayout(row(self.paste, self.new))
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addLayout(self._top)
        whole.addWidget(self.filters)
        for each in (self.none, self.board, self.table, self.pane):
            whole.addWidget(each)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    @property
    def view(self) -> Board | OpeningTable:
        """The board or the table, whichever is shown."""
        return self.table if self.filters.table.isChecked() else self.board

    @property
    def current(self) -> OpportunityRow | None:
        """The opening that is looked at."""
        return self.view.current

    def keys(self) -> list[Key]:
        """Those of the cards, and of the page."""
        back, on = tr("Move the opening a stage back"), tr("Move the opening a stage on")
        return [
            Key("Left", tr("To the stage before")),
            Key("Right", tr("To the stage after")),
            Key("Ctrl+Left", back),
            Key("[", back),
            Key("Ctrl+Right", on),
            Key("]", on),
            Key("Return", tr("On to what is known of the opening")),
            Key("N", tr("New opening")),
            Key("E", tr("Edit the opening")),
            Key("F2", tr("Edit the opening")),
            Key("C", tr("Close the opening")),
            Key("W", tr("Write to the first of those on it")),
            Key("Del", tr("Delete the opening")),
            Key("Ctrl+V", tr("Bring in the posting that you copied")),
        ]

    def state(self) -> dict[str, object]:
        """The filters and the view."""
        return self.filters.state()

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave."""
        self.filters.restore(state)

    def reload(self) -> None:
        """Read the openings that the filters let through."""
        with self.desk.notebook.read() as s:
            self.handling.stages, rows = stages(s), self.filters.rows(s)
        table = self.filters.table.isChecked()
        focus = self.focusWidget()
        held = focus is not None and self.view.isAncestorOf(focus) and self.view.isVisible()
        self.none.setVisible(not rows)
        self.none.say(self.filters.any_on())
        self.board.setVisible(bool(rows) and not table)
        self.table.setVisible(bool(rows) and table)
        # What is looked at may have changed without being another one.
        self.view.blockSignals(True)
        self.view.fill(self.handling.stages, rows)
        self.view.blockSignals(False)
        self._show(self.current)
        if held and not rows:
            self.new.setFocus()

    def show_target(self, target: Target) -> None:
        """Show an opening, or begin a new one (`new`); else the current one gets the focus."""
        if target.opportunity_id is not None:
            self._find(target.opportunity_id)
        if target.action == "new":
            self.handling.new(target.text)
        else:
            self._focus_current()

    def _focus_current(self) -> None:
        """Give the focus to the current one, else to what begins one."""
        if not self.view.take_focus():
            self.new.setFocus()

    def _find(self, number: int) -> None:
        """Make an opening the current one, past filters that leave it out."""
        if self.view.show_opening(number):
            return
        self.reload()  # one that was just written is not told of yet
        if not self.view.show_opening(number):
            self.filters.clear()
            self.view.show_opening(number)

    def _show(self, opening: OpportunityRow | None) -> None:
        self.pane.show_opening(opening)
        self.pane.fold(self.window().width())

    def _show_saved(self, number: int) -> None:
        self._find(number)
        self.view.take_focus()

    def _turn(self, table: bool) -> None:
        """Turn to the other view, with the same opening as the current one."""
        before = self.board.current if table else self.table.current
        if before is not None:
            self.view.current = before
        self.reload()

    def _keep_documents(self, files: Sequence[Path]) -> None:
        """Keep files with the opening that is looked at, or say that there is none."""
        if self.current is not None:
            self.pane.papers.add_files(files)
        else:
            self.desk.notices.show(self.none.why, kind="error")

    def _into_pane(self, _at: int = -1) -> None:
        """Go on from a card to the first that can be done with it."""
        self.pane.begin()

    def _to_stage(self, stage_id: int) -> None:
        if self.current is not None:
            self.handling.move(self.current, stage_id)
            # Until it is said how it ended, an opening that was to be closed stays where it is.
            self._show(self.current)

    def _more(self) -> None:
        menu = QMenu(self.more)
        menu.addAction(tr("Stages…"), self.handling.edit_stages)
        drop(menu, self.more)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take postings and documents."""
        self.bringing.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what is dropped on the page."""
        self.bringing.drop(event)

    def fold(self) -> None:
        """Stack the head and the cards in a narrow window."""
        width = self.window().width()
        fold_row(self._top, width, theme.FOLD_PANES)
        self.filters.fold(self.width() - 6 * GRID - BAR)
        self.board.fold()
        self.pane.fold(width)
