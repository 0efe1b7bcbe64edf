"""The card of notes: written in place, kept on leaving, and back after a crash."""

from dataclasses import replace

from PySide6.QtGui import QHideEvent

from netbook.store import Session
from netbook.store.contacts import read_card, save_card
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.words import tr

# What stands between several notes of one card while they are edited as one text.
BETWEEN = "\n\n"


class Notes(Card):
    """All notes of a person as one text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk_words := tr("Notes"))
        self._desk = desk
        self._person: Person | None = None
        self._shown = ""
        self._draft = Draft(desk, "", self)
        self.field = GrowingText(desk_words)
        self.field.setPlaceholderText(tr("What matters to them, what to remember"))
        self.field.left.connect(self.save)
        self.field.textChanged.connect(self._typed)
        self._again = text(tr("Half written when NetBook ended; kept."), "small", wrap=True)
        self._again.hide()
        self.body.addWidget(self.field)
        self.body.addWidget(self._again)

    def show_person(self, person: Person) -> None:
        """Show this person's notes, or what was being written there."""
        same = self._person is not None and self._person.id == person.id
        if not same:
            self.save()
        stored = BETWEEN.join(person.card.notes)
        writing = same and self.field.text() != self._shown
        self._person = person
        if writing:
            return
        self._draft.at(f"notes/{person.card.uid}")
        left = "" if same else self._draft.read()
        self._put(stored)
        self._again.setVisible(bool(left) and left != stored)
        if left and left != stored:
            self.field.setPlainText(left)

    def save(self) -> None:
        """Keep what was written, as one undo step; nothing if nothing was."""
        person, written = self._person, self.field.text()
        if person is None or written == self._shown:
            return
        self._shown = written
        self._again.hide()
        notes = (written.strip(),) if written.strip() else ()

        def work(s: Session) -> None:
            save_card(s, person.id, replace(read_card(s, person.id), notes=notes))

        self._desk.tasks.write(
            self._desk.notebook,
            tr("Notes on {name}").format(name=person.first_name),
            work,
            lambda _none: self._draft.forget(),
        )

    def _put(self, stored: str) -> None:
        if self.field.text() != stored:
            self.field.blockSignals(True)
            self.field.setPlainText(stored)
            self.field.blockSignals(False)
            self.field.refit()
        self._shown = self.field.text()

    def _typed(self) -> None:
        if self.field.text() != self._shown:
            self._draft.keep(self.field.text())

    def hideEvent(self, event: QHideEvent) -> None:
        """Going to another page or ending saves too."""
        self.save()
        self._draft.flush()
        super().hideEvent(event)
