"""The stages of the board: named, put in order, added and taken away."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from netbook.core.opportunity import CLOSED
from netbook.store import Session
from netbook.store.stages import StageRow, delete_stage, move_stage, save_stage, stages
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.opportunities.acts import refused
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.opening_words import stage
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.widgets.row_list import RowList, RowModel
from netbook.ui.widgets.row_paint import line_height
from netbook.ui.widgets.small_form import line_field
from netbook.ui.widgets.told_rows import Told, ToldDelegate
from netbook.ui.words import number, tr

WIDTH, HEIGHT = 460, 460


class StagesDialog(QDialog):
    """Every change is written at once, and can be undone."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Stages of the board"))
        self.resize(WIDTH, HEIGHT)
        self._stages: list[StageRow] = []
        self._model = RowModel[Told](lambda told: told.sentence)
        self.list = RowList(tr("Stages"), lambda: round(line_height()) + 14)
        self.list.setModel(self._model)
        self._delegate = ToldDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setMinimumHeight(theme.scaled(150))
        self.list.current_changed.connect(self._show)
        self.list.acts = {"Del": lambda _at: self.delete()}
        self.name = line_field(tr("Name of the stage"))
        self.name.returnPressed.connect(self.rename)
        self.save = button(tr("Rename"), self.rename)
        self.up = button(tr("Earlier"), lambda: self._step(-1))
        self.down = button(tr("Later", "a stage further to the end"), lambda: self._step(1))
        self.gone = button(tr("Delete"), self.delete, once=True)
        self.new = button(tr("Add as a new stage"), self.add, once=True)
        for each in (self.save, self.up, self.down, self.gone, self.new):
            each.setAutoDefault(False)
        layout = QVBoxLayout()
        layout.setSpacing(GRID)
        said = tr("Closed stays at the end. A stage with openings in it can't be deleted.")
        layout.addWidget(text(said, "muted", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.up, self.down, self.gone))
        layout.addWidget(self.name)
        layout.addLayout(row(self.save, self.new))
        buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        furnish(self, layout, buttons)
        self.finished.connect(lambda _how: self.deleteLater())
        desk.bus.changed.connect(self._changed)
        self._read(0)
        self.list.setFocus()

    def _changed(self, tables: frozenset[str]) -> None:
        if "stage" in tables:
            self._read(max(0, self.list.currentIndex().row()))

    def _read(self, at: int) -> None:
        with self._desk.notebook.read() as s:
            self._stages = stages(s)
        said = [
            Told(stage(each.key, each.name), right=number(each.count), inset=True)
            for each in self._stages
        ]
        self._model.fill(said)
        self.list.selectRow(min(at, len(said) - 1))

    @property
    def current(self) -> StageRow:
        """The stage that is chosen."""
        return self._stages[max(0, self.list.currentIndex().row())]

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._stages):
            return
        each = self._stages[at]
        self.name.setText(stage(each.key, each.name))
        last = len(self._stages) - 1
        self.up.setEnabled(0 < at < last)
        self.down.setEnabled(at < last - 1)
        self.gone.setEnabled(each.key != CLOSED)

    def rename(self) -> None:
        """Call the stage what stands in the field; its old name again where that is empty."""
        each, name = self.current, self.name.text().strip()
        # What NetBook calls it is no name of the user's own: it is said in their language.
        kept = "" if each.key and name == stage(each.key) else name
        self._write(tr("Rename a stage"), lambda s: save_stage(s, each.id, kept, each.rank))

    def add(self) -> None:
        """Put a new stage after the chosen one, called as the field says."""
        rank, name = self.current.rank + 1, self.name.text().strip()
        at = min(rank, len(self._stages) - 1)
        self._write(tr("Add a stage"), lambda s: save_stage(s, None, name, rank), at)

    def delete(self) -> None:
        """Take the stage away."""
        each = self.current
        self._write(tr("Delete a stage"), lambda s: delete_stage(s, each.id))

    def _step(self, by: int) -> None:
        each, at = self.current, self.current.rank + by
        self._write(tr("Move a stage"), lambda s: move_stage(s, each.id, at), at)

    def _write(self, label: str, work: Callable[[Session], object], at: int | None = None) -> None:
        desk = self._desk
        here = self.list.currentIndex().row() if at is None else at
        desk.tasks.write(
            desk.notebook,
            label,
            work,
            lambda _done: self._read(here),
            lambda error: refused(desk, error),
            form=self,
        )
