"""The small form of one thing done together: what, where, from when to when."""

from PySide6.QtWidgets import QLineEdit

from netbook.store.shared_experiences import SharedExperience
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr

KINDS = ("worked", "studied", "served", "organised", "met")


class TogetherForm(SmallForm):
    """Emits `done` with the experience as written."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.kind = Choice()
        self.kind.setAccessibleName(tr("What you did together"))
        for kind in KINDS:
            self.kind.addItem(words.experience(kind), kind)
        self.where = QLineEdit(placeholderText=tr("Where: organisation or school"))
        self.where.setAccessibleName(tr("Where"))
        self.start, self.end = DateField(tr("From"), desk.bus), DateField(tr("To"), desk.bus)
        self.note = line_field(tr("Note"))
        super().__init__(self.kind, self.where, (self.start, self.end), self.note)
        self.setFocusProxy(self.kind)
        self._experience: SharedExperience | None = None

    def show_experience(self, each: SharedExperience) -> None:
        """Fill the form."""
        self._experience = each
        self.kind.setCurrentIndex(max(0, self.kind.findData(each.kind)))
        self.where.setText(each.organisation)
        complete_organisation(self._desk, self.where)
        self.start.fill(each.started_on)
        self.end.fill(each.ended_on)
        self.note.setText(each.note)

    def written(self) -> SharedExperience | None:
        """The experience; none before the form was filled."""
        if self._experience is None:
            return None
        return self._experience._replace(
            kind=self.kind.currentData(),
            organisation=self.where.text().strip(),
            started_on=self.start.value(),
            ended_on=self.end.value(),
            note=self.note.text().strip(),
        )
