"""Editing a card: the form, Save and Cancel at its foot, and what was half written before."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.card import Card
from netbook.core.contact_key import display_name
from netbook.core.problem import Refusal
from netbook.store.contacts import read_card, save_card
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.desk import Desk
from netbook.ui.notices import Action
from netbook.ui.people.card_form import CardForm
from netbook.ui.people.card_text import card_from_text, card_to_text
from netbook.ui.people.person import Person
from netbook.ui.theme import GRID
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.pieces import button, text
from netbook.ui.words import tr

QUIET_MS = 600


class Editing(QWidget):
    """The form for one person; `bar` is its foot, which stands below what scrolls.

    `finished` tells that it was saved or cancelled, `again` asks to go on with what was cancelled.
    """

    finished = Signal()
    again = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: Person | None = None
        self._before = Card()
        self._cancelled: tuple[int, Card] | None = None
        self._form: CardForm | None = None
        self._draft = Draft(desk, "", self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 3 * GRID)
        self.bar = self._make_bar()
        # Its many fields take a moment to build, which is not felt while somebody reads.
        QTimer.singleShot(QUIET_MS, self, lambda: self.form)
        for key in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        self.save_button = button(tr("Save"), self.save, kind="primary")
        self.save_button.setToolTip(tr("Ctrl+S"))
        self.cancel_button = button(tr("Cancel"), self.cancel)
        self.remark = text("", "error", wrap=True)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        layout.addWidget(self.remark, 1)
        layout.addWidget(self.cancel_button)
        layout.addWidget(self.save_button)
        bar.hide()
        return bar

    @property
    def form(self) -> CardForm:
        """The form, built in a quiet moment or when it is first wanted."""
        if self._form is None:
            self._form = CardForm(self._desk)
            self._form.changed.connect(self._typed)
            self._layout.insertWidget(0, self._form)
            self._layout.addStretch(1)
        return self._form

    def left_over(self, person: Person) -> Card | None:
        """What was half written for this person and never saved, if anything."""
        self._draft.at(f"card/{person.card.uid}")
        written = self._draft.read()
        card = card_from_text(written, person.card) if written else None
        return card if card != person.card else None

    def begin(self, person: Person, card: Card | None = None) -> None:
        """Open the form with the person's card, or with what was half written."""
        with self._desk.notebook.read() as s:
            self._before = read_card(s, person.id)
        photo = self._before.photo
        if self._cancelled is not None and self._cancelled[0] == person.id:
            photo, self._cancelled = self._cancelled[1].photo, None
        self._person = person
        self._draft.at(f"card/{person.card.uid}")
        self.remark.setText("")
        self.form.fill(replace(card, photo=photo) if card else self._before)
        self.bar.show()
        self.form.show()
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Leave out what was half written before."""
        self._draft.forget()

    def leave(self) -> None:
        """Go away from the form; what is half written stays kept."""
        self._draft.flush()
        self._person = None
        self.bar.hide()

    def save(self) -> None:
        """Keep the card as one undo step."""
        person = self._person
        if person is None:
            return
        card = self.form.card()
        if not display_name(card):
            self.remark.setText(tr("Write a name, an organisation or an address."))
            return
        if card == self._before:
            self._done()
            return
        name = display_name(card)

        def stored(_none: None) -> None:
            if self._person is person:  # else the form is another one's by now
                self._done()

        self._desk.tasks.write(
            self._desk.notebook,
            tr("Edit {name}").format(name=name),
            lambda s: save_card(s, person.id, card),
            stored,
            self._refused,
            form=self.form,
        )

    def cancel(self) -> None:
        """Leave the changes out; a notice brings them back."""
        person = self._person
        if person is None:
            return
        written = self.form.card()
        self._done()
        if written != self._before:
            self._desk.notices.show(
                tr("The changes to {name} were left out.").format(name=person.first_name),
                Action(tr("Go on editing"), lambda: self._again(person, written)),
            )

    def _again(self, person: Person, written: Card) -> None:
        self._cancelled = (person.id, written)
        self._draft.at(f"card/{person.card.uid}")
        self._draft.keep(card_to_text(written))
        self._draft.flush()
        self.again.emit(person.id)

    def _done(self) -> None:
        self._draft.forget()
        self._person = None
        self.bar.hide()
        self.finished.emit()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.remark.setText(refusal_sentence(error, tr))

    def _typed(self) -> None:
        if self._person is not None:
            self.remark.setText("")
            self._draft.keep(card_to_text(self.form.card()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is half written."""
        self._draft.flush()
        super().hideEvent(event)
