"""Write it down: one line in one's own words; what was recognised is shown before Enter."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.capture import read_line
from netbook.core.captured import Candidate, Capture
from netbook.core.language_of import language_of
from netbook.core.partial_date import PartialDate
from netbook.core.problem import Refusal
from netbook.store.contacts import read_summary
from netbook.store.interactions import people_named
from netbook.transfer.noting import conversation_of
from netbook.transfer.sentences import refusal_sentence
from netbook.ui import words
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.keys import Key
from netbook.ui.language import chosen, date_order
from netbook.ui.widgets.capture_choices import Choices
from netbook.ui.widgets.capture_parts import CaptureParts
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.new_people import log_with_new_people, name_new_people
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.words import tr


class _Field(GrowingText):
    """Enter stores, Ctrl+Enter opens the form; a line break is not wanted here."""

    entered = Signal()
    form_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.form_wanted if control else self.entered).emit()
            return
        super().keyPressEvent(event)


class CaptureLine(QWidget):
    """The line, what it understood, and the way to the full form. Half-written text is kept.

    `writing` tells whether there is any text.
    """

    writing = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._always: Candidate | None = None
        self._capture: Capture | None = None
        self._place = "capture"
        self._draft = Draft(desk, self._place, self)
        # The place and text that are being stored, which may wait behind an import.
        self._under_way: tuple[str, str] | None = None
        self.field = _Field(tr("Write it down"), least=1, most=6)
        self.field.setPlaceholderText(
            tr("coffee yesterday, talked about the migration, promised the notes by Friday")
        )
        self.field.textChanged.connect(self._read)
        self.field.entered.connect(self.store)
        self.field.form_wanted.connect(self.open_form)
        self.parts = CaptureParts(Choices())
        self.parts.changed.connect(self._chosen)
        self.problem = text("", "error", wrap=True)
        self._store = button(tr("Log"), self.store, kind="primary")
        self._form = button(tr("All fields…"), self.open_form, kind="link")
        keys = QKeySequence("Ctrl+Enter")
        self._form.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._below = QFrame()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 4, 0, 0)
        below.addWidget(self.parts)
        below.addWidget(self.problem)
        below.addLayout(row(self._store, self._form, text(tr("Enter"), "key"), None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        layout.addLayout(line)
        layout.addWidget(self._below)
        self.setFocusProxy(self.field)
        self._begin(self._draft.read())

    @staticmethod
    def keys() -> list[Key]:
        """What the keys do while writing it down."""
        where = tr("While writing it down")
        return [
            Key("Return", tr("Log"), where),
            Key("Ctrl+Return", tr("All fields"), where),
        ]

    def set_contact(self, contact_id: int | None) -> None:
        """Everything written belongs to this contact, until told otherwise."""
        self._always = None
        self._place = "capture" if contact_id is None else f"capture/{contact_id}"
        if contact_id is not None:
            with self._desk.notebook.read() as session:
                summary = read_summary(session, contact_id)
            if summary is not None:
                self._always = Candidate(summary.id, summary.name, summary.given)
        self._draft.at(self._place)
        self._begin(self._draft.read())

    def _begin(self, written: str) -> None:
        self.parts.choices = Choices()
        if self.field.text() != written:
            self.field.setPlainText(written)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._read()

    def _read(self) -> None:
        """Understand the line as it is now and show that."""
        written = self.field.text().strip()
        self._draft.keep(written)
        self._below.setVisible(bool(written))
        self.writing.emit(bool(written))
        self.problem.setText("")
        self.problem.hide()
        if not written:
            self._capture = None
            self.parts.choices = Choices()
            self.parts.clear()
            return
        today = self._desk.bus.today
        with self._desk.notebook.read() as session:
            capture = read_line(
                written,
                people_named(session),
                today,
                date_order(),
                language=language_of(written, chosen()),
            )
        self._capture = self.parts.choices.apply(capture, self._always)
        before = self.parts.sentence()
        self.parts.show_capture(self._capture, today)
        self.parts.come_after(self.field)
        if self.parts.sentence() != before:
            announce(self.field, self.parts.sentence())

    def _chosen(self) -> None:
        """Go on writing after a choice: the button that offered it is no more."""
        self._read()
        self.field.setFocus()

    def open_form(self) -> None:
        """Go on in the full form with what was understood so far."""
        capture = self._capture or self._nothing_yet()
        known = [p for p in capture.people if p.contact_id is not None or p.is_new]
        named, new = name_new_people(replace(capture, people=tuple(known)))
        form = InteractionForm(
            self._desk, conversation_of(named, allow_nobody=True), self.window(), new_people=new
        )
        form.stored.connect(self._clear)
        form.open()

    def _nothing_yet(self) -> Capture:
        return Choices().apply(Capture("", PartialDate.of(self._desk.bus.today)), self._always)

    def store(self) -> None:
        """Write it down, with people who are new in the notebook; one undo."""
        written = self._place, self.field.text()
        if self._capture is None or self._under_way == written:
            return
        unclear = [p for p in self._capture.people if p.contact_id is None and not p.is_new]
        if unclear:
            self._say(
                tr("Several people fit “{name}”: choose one.").format(name=unclear[0].written)
            )
            self.parts.ask_who(unclear[0].written)
            return
        named, new = name_new_people(self._capture)
        try:
            interaction = conversation_of(named)
        except Refusal as error:
            self._refused(error)
            return
        names = ", ".join(person.name for person in self._capture.people)
        label = tr("Log {channel} with {people}").format(
            channel=words.channel_within(interaction.channel), people=names
        )
        said = tr("Written down: {channel} with {people}, {day}.").format(
            channel=words.channel_within(interaction.channel),
            people=names,
            day=words.partial_day(interaction.happened_on, self._desk.bus.today),
        )
        self._under_way = written
        self._desk.tasks.write(
            self._desk.notebook,
            label,
            partial(log_with_new_people, self._desk, interaction, new),
            lambda _id: self._stored(said, *written),
            self._refused,
        )

    def _stored(self, said: str, place: str, written: str) -> None:
        self._under_way = None
        if (place, written) == (self._place, self.field.text()):
            self._clear()
            self.field.setFocus()
        elif place != self._place:  # somebody else was turned to meanwhile
            left = Draft(self._desk, place, self)
            if left.read() == written.strip():
                left.forget()
        say_with_undo(self._desk, said)

    def _clear(self) -> None:
        self.field.setPlainText("")
        self._draft.forget()

    def _refused(self, error: Exception) -> None:
        self._under_way = None
        if not isinstance(error, Refusal):
            raise error
        self._say(refusal_sentence(error, tr))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.show()
        announce(self.field, problem)
