"""A new organisation: one that the user wants to know more of, whoever is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.core.opportunity import TARGET_STAGES
from netbook.store import Session
from netbook.store.organisations import organisation_ids
from netbook.store.target_organisations import (
    TargetOrganisation,
    save_target_organisation,
    target_organisation,
)
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.widgets.role_words import target_stage
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class NewForm(SmallForm):
    """Emits `done` with the name and the target."""

    def __init__(self, desk: Desk) -> None:
        self.name = line_field(tr("Name of the organisation"))
        self.stage = Choice()
        self.stage.setAccessibleName(tr("How far you are with it"))
        for each in TARGET_STAGES:
            self.stage.addItem(target_stage(each), each)
        self.goal = line_field(tr("What you want there"))
        super().__init__(self.name, self.stage, self.goal)
        self.keep(desk, name=self.name, stage=self.stage, goal=self.goal)

    def fill(self, name: str) -> None:
        """Begin with a name."""
        self.name.setText(name)
        self.stage.setCurrentIndex(0)
        self.goal.clear()

    def written(self) -> tuple[str, TargetOrganisation] | None:
        """The name and what is wanted, or None without a name, which then gets the focus."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setFocus()
            return None
        return name, TargetOrganisation(self.stage.currentData(), self.goal.text().strip())


class NewOrganisation(QWidget):
    """The form on a page of its own; `added` tells the id, `given_up` that there is none."""

    added = Signal(int)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = NewForm(desk)
        self.form.done.connect(self._save)
        self.form.given_up.connect(self.given_up)
        card = Card(tr("New organisation"))
        why = tr(
            "Somewhere you would like to work, whether they have an opening or not. People who "
            "are known before a job is open are asked first."
        )
        card.body.addWidget(text(why, "muted", wrap=True))
        card.body.addWidget(self.form)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.addWidget(card)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def begin(self, name: str = "") -> None:
        """Begin with a name, or with what was half written before."""
        complete_organisation(self._desk, self.form.name)
        place = f"organisations/new/{name}" if name else "organisations/new"
        self.form.begin_at(place, lambda: self.form.fill(name))
        self.form.name.setFocus()

    def _save(self, written: tuple[str, TargetOrganisation]) -> None:
        name, target = written
        once_written = self.form.once_written()

        def work(s: Session) -> int:
            number = organisation_ids(s, [name])[name]
            # One that is wanted already keeps what is noted.
            if target_organisation(s, number) == TargetOrganisation():
                save_target_organisation(s, number, target)
            return number

        def done(number: int) -> None:
            once_written()
            self.added.emit(number)

        label = tr("New organisation: {name}").format(name=name)
        self._desk.tasks.write(self._desk.notebook, label, work, done, form=self.form)
