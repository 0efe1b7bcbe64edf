"""The small form of one thing done together: what, where, from when to when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netbook.store.organisations import organisation_names
from netbook.store.shared_experiences import SharedExperience
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.pieces import button, row
from netbook.ui.words import tr

KINDS = ("worked", "studied", "served", "organised", "met")


class TogetherForm(QWidget):
    """Emits `done` with the experience as written, or `given_up`."""

    done = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._experience: SharedExperience | None = None
        self.kind = Choice()
        self.kind.setAccessibleName(tr("What you did together"))
        for kind in KINDS:
            self.kind.addItem(words.experience(kind), kind)
        self.where = QLineEdit(placeholderText=tr("Where: organisation or school"))
        self.where.setAccessibleName(tr("Where"))
        self.start = DateField(tr("From"), desk.bus)
        self.end = DateField(tr("To"), desk.bus)
        self.note = QLineEdit(placeholderText=tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.save = button(tr("Save"), self._save)
        self.cancel = button(tr("Cancel"), self.given_up.emit, kind="link")
        dates = QHBoxLayout()
        dates.setSpacing(GRID)
        dates.addWidget(self.start, 1, Qt.AlignmentFlag.AlignTop)
        dates.addWidget(self.end, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.kind)
        layout.addWidget(self.where)
        layout.addLayout(dates)
        layout.addWidget(self.note)
        layout.addLayout(row(self.save, self.cancel, None))

    def show_experience(self, each: SharedExperience) -> None:
        """Fill the form."""
        self._experience = each
        self.kind.setCurrentIndex(max(0, self.kind.findData(each.kind)))
        self.where.setText(each.organisation)
        self.start.fill(each.started_on)
        self.end.fill(each.ended_on)
        self.note.setText(each.note)
        with self._desk.notebook.read() as s:
            completer = QCompleter(organisation_names(s, "", 500), self.where)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.where.setCompleter(completer)

    def focus_first(self) -> None:
        """Put the focus where writing begins."""
        self.kind.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        if self._experience is not None:
            self.done.emit(
                self._experience._replace(
                    kind=self.kind.currentData(),
                    organisation=self.where.text().strip(),
                    started_on=self.start.value(),
                    ended_on=self.end.value(),
                    note=self.note.text().strip(),
                )
            )
