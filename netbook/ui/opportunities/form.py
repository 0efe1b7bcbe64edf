"""The form of an opening: a new one, or one that is changed; what is half written is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.opportunities.form_fields import OpeningFields
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.half_written import HalfWritten
from netbook.ui.widgets.pieces import button, text
from netbook.ui.words import tr

WIDTH, HEIGHT = 620, 640


class OpeningForm(QDialog):
    """Emits `saved` with the id of the opening."""

    saved = Signal(int)

    def __init__(self, desk: Desk, opening: Opportunity, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        new = opening.id is None
        self.setWindowTitle(tr("New opening") if new else tr("Change the opening"))
        self.resize(WIDTH, HEIGHT)
        self.fields = OpeningFields(desk)
        layout = QVBoxLayout()
        layout.setSpacing(GRID)
        if new:
            said = tr("A title is enough to begin with. It need not be posted anywhere.")
            layout.addWidget(text(said, "muted", wrap=True))
        half = tr("This was left half done: save it, or give it up with Cancel.")
        self.half_done = text(half, "heading", wrap=True)
        layout.addWidget(self.half_done)
        layout.addWidget(self.fields)
        self.save = button(tr("Save"), self.accept, kind="primary")
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.give_up)
        furnish(self, layout, buttons)
        self.finished.connect(lambda _how: self.deleteLater())
        self._half = HalfWritten(desk, self, self.fields.parts)
        taken_up = self._half.begin(_place(opening), lambda: self.fields.fill(opening))
        self.half_done.setVisible(taken_up)
        self.fields.lines["title"].setFocus()

    def open(self) -> None:
        """Show it; what is typed goes on behind the title, which Qt would select."""
        super().open()
        self.fields.lines["title"].end(False)

    def accept(self) -> None:
        """Write it down, if it has a title."""
        opening = self.fields.written()
        if opening is None:
            return
        desk, today, now = self._desk, self._desk.bus.today, self._desk.bus.now()
        new, once_written = opening.id is None, self._half.once_written()
        label = tr("Note an opening: {what}") if new else tr("Change “{what}”")

        def done(number: int) -> None:
            say_with_undo(desk, tr("“{what}” is noted.").format(what=opening.title))
            once_written()
            self.saved.emit(number)
            super(OpeningForm, self).accept()

        desk.tasks.write(
            desk.notebook,
            label.format(what=opening.title),
            lambda s: save_opportunity(s, opening, today=today, now=now),
            done,
            form=self,
        )

    def give_up(self) -> None:
        """Close it, and forget what was typed."""
        self._half.forget()
        super().reject()

    def reject(self) -> None:
        """Close it; what is half written is there again the next time."""
        self._half.flush()
        super().reject()


def _place(opening: Opportunity) -> str:
    """Where what is half written of an opening is kept."""
    if opening.id is None and opening.organisation:
        return f"opportunities/new/{opening.organisation}"
    return f"opportunities/{opening.id or 'new'}"
