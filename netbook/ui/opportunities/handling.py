"""What the page does with an opening: forms and dialogs over the window, and the menu of a card."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from netbook.store.opportunities import Opportunity, read_opportunity
from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import StageRow
from netbook.ui.desk import Desk
from netbook.ui.opportunities import acts
from netbook.ui.target import Target
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.opening_words import stage
from netbook.ui.words import tr


class Handling(QObject):
    """Acts on the opening that `current` gives; `saved` tells of one that a form wrote."""

    saved = Signal(int)
    looked_into = Signal()

    def __init__(self, desk: Desk, over: QWidget, current: Callable[[], OpportunityRow | None]):
        super().__init__(over)
        self._desk, self._over, self._current = desk, over, current
        self.stages: Sequence[StageRow] = ()

    def keys(self) -> dict[str, Callable[[int], object]]:
        """What single keys do in the board and in the table."""
        return {
            "N": lambda _at: self.new(),
            "E": lambda _at: self.edit(),
            "F2": lambda _at: self.edit(),
            "C": lambda _at: self.close(),
            "W": lambda _at: self.write(),
            "Del": lambda _at: self.trash(),
        }

    def new(self, organisation: str = "") -> None:
        """Open the form of a new one, perhaps at an organisation."""
        self._form(Opportunity("", organisation=organisation))

    def edit(self) -> None:
        """Open the form of the current one."""
        if (row := self._current()) is not None:
            with self._desk.notebook.read() as s:
                opening = read_opportunity(s, row.id)
            if opening is not None:
                self._form(opening)

    def _form(self, opening: Opportunity) -> None:
        from netbook.ui.opportunities.form import OpeningForm  # not before one is wanted

        form = OpeningForm(self._desk, opening, self._over.window())
        form.saved.connect(self.saved.emit)
        form.open()

    def write(self) -> None:
        """Write to the first of those on the current one."""
        if (row := self._current()) is not None and row.people:
            first = row.people[0].contact_id
            self._desk.open(Target("write", first, opportunity_id=row.id))

    def move(self, row: OpportunityRow, stage_id: int) -> None:
        """Move an opening to a stage; the closed one asks how it ended."""
        to = next((each for each in self.stages if each.id == stage_id), None)
        if to is None or row.stage_id == stage_id:
            return
        if acts.closes(to):
            self._ask_how(row)
        else:
            acts.move(self._desk, row, to, self._desk.bus.today)

    def close(self) -> None:
        """Ask how the current one ended."""
        if (row := self._current()) is not None:
            self._ask_how(row)

    def _ask_how(self, row: OpportunityRow) -> None:
        from netbook.ui.opportunities.close_dialog import CloseDialog  # seldom wanted

        CloseDialog(self._desk, row, self._over.window()).open()

    def trash(self) -> None:
        """Move the current one to the trash."""
        if (row := self._current()) is not None:
            acts.trash(self._desk, row)

    def edit_stages(self) -> None:
        """Open the dialog of the stages."""
        from netbook.ui.opportunities.stages_dialog import StagesDialog  # seldom wanted

        StagesDialog(self._desk, self._over.window()).open()

    def menu(self, over: QWidget, at: QPoint) -> None:
        """Drop the menu of the current one."""
        row = self._current()
        if row is None:
            return
        menu = QMenu(over)
        menu.addAction(tr("Open"), self.looked_into.emit)
        menu.addAction(f"{tr('Edit')}\tE", self.edit)
        if row.people:
            menu.addAction(f"{tr('Write')}\tW", self.write)
        inner = menu.addMenu(tr("Move to"))
        for each in self.stages:
            name = stage(each.key, each.name).replace("&", "&&")
            action = inner.addAction(name, partial(self.move, row, each.id))
            action.setEnabled(each.id != row.stage_id)
        menu.addAction(f"{tr('Close…')}\tC", self.close)
        menu.addSeparator()
        menu.addAction(tr("Delete"), self.trash)
        drop(menu, over, at)
