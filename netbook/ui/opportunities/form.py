"""The form of an opening: a new one, or one that is changed; what is half written is kept."""

import json

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.opportunities.form_fields import OpeningFields
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.draft import Draft
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
        layout.addWidget(self.fields)
        self.save = button(tr("Save"), self.accept, kind="primary")
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        furnish(self, layout, buttons)
        self.finished.connect(lambda _how: self.deleteLater())
        self._draft = Draft(desk, f"opportunities/{opening.id or 'new'}", self)
        self.fields.fill(opening)
        self._take_up()
        self.fields.typed.connect(lambda: self._draft.keep(json.dumps(self.fields.texts())))
        self.fields.lines["title"].setFocus()

    def _take_up(self) -> None:
        """Go on with what was half written before, perhaps before a crash."""
        try:
            left = json.loads(self._draft.read() or "{}")
        except ValueError:
            left = {}
        self.fields.take({name: str(said) for name, said in left.items()})

    def accept(self) -> None:
        """Write it down, if it has a title."""
        opening = self.fields.written()
        if opening is None:
            return
        desk, today, now = self._desk, self._desk.bus.today, self._desk.bus.now()
        new = opening.id is None
        label = tr("Note an opening: {what}") if new else tr("Change “{what}”")

        def done(number: int) -> None:
            say_with_undo(desk, tr("“{what}” is noted.").format(what=opening.title))
            self.saved.emit(number)
            self._leave()

        desk.tasks.write(
            desk.notebook,
            label.format(what=opening.title),
            lambda s: save_opportunity(s, opening, today=today, now=now),
            done,
            form=self,
        )

    def _leave(self) -> None:
        self._draft.forget()
        super().accept()

    def reject(self) -> None:
        """Give it up, with what was typed."""
        self._draft.forget()
        super().reject()
