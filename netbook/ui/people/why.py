"""The card that says why to write to somebody, or what would be worth noting of them."""

from PySide6.QtCore import Signal

from netbook.store.reasons import questions, reasons
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.widgets.reason_words import nothing_yet, say
from netbook.ui.words import tr


class Why(Card):
    """The best reason to write; `wanted` asks for the conversation that it is from."""

    wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("A reason to write"))
        self._desk = desk
        self._talk: int | None = None
        self.said = text("", wrap=True)
        self._quiet = text("", "small", wrap=True)
        self.source = button("", self._show, kind="link")
        for each in (self.said, self._quiet, self.source):
            self.body.addWidget(each)

    def show_person(self, person: Person) -> None:
        """Say why to write to this person."""
        with self._desk.notebook.read() as s:
            best = next(iter(reasons(s, person.id, person.today, 1)), None)
            asked = "" if best else questions(s, [person.id])[person.id]
        self._talk = best.interaction_id if best else None
        self.source.setVisible(self._talk is not None)
        if best is None:
            self.said.setText(nothing_yet(asked, person.first_name))
            self._quiet.hide()
            return
        said = say(best, person.first_name, person.today)
        self.said.setText(said.text)
        self._quiet.setText(said.source)
        self._quiet.setVisible(self._talk is None and bool(said.source))
        self.source.setText(said.source or tr("Show where it is from"))
        self.source.setAccessibleName(tr("Show where it is from: {reason}").format(reason=said))

    def _show(self) -> None:
        if self._talk is not None:
            self.wanted.emit(self._talk)
