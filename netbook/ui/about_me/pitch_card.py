"""The card of one pitch: its words, how long they take, and a timer to say them by."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QHideEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from netbook.core.pitch import words_of
from netbook.store.profile import Pitch, delete_pitch, save_pitch
from netbook.ui import theme
from netbook.ui.about_me.pitch_timer import PitchTimer
from netbook.ui.about_me.sayings import length_of
from netbook.ui.desk import Desk
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.widgets.small_form import line_field
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import tr


class PitchCard(Card):
    """Title and words are kept on leaving them, and half-written words outlive a crash."""

    left = Signal()

    def __init__(self, desk: Desk, pitch: Pitch, pace: int) -> None:
        super().__init__()
        self._desk, self.pitch, self._pace = desk, pitch, pace
        self._draft = Draft(desk, f"pitch/{pitch.id}", self)
        self.title = line_field(tr("For whom or what: a meetup, a call, an interview"))
        self.words = GrowingText(tr("What you say"), least=3, most=14)
        self.words.setPlaceholderText(tr("Who you are, what you bring, and what you look for."))
        self.count = text("", "small", wrap=True)
        self.timer = PitchTimer(pitch.seconds)
        self.remove = button(tr("Remove"), self._remove, kind="link")
        self.body.addWidget(self.title)
        self.body.addWidget(self.words)
        self.body.addWidget(self.count)
        self.body.addWidget(self.timer)
        self.body.addLayout(row(None, self.remove))
        self.show_pitch(pitch, pace)
        written = self._draft.read()
        if written:
            self.words.setPlainText(written)
        self.title.editingFinished.connect(self.save)
        self.words.left.connect(self.save)
        self.words.textChanged.connect(self._typed)
        self.timer.seconds_changed.connect(lambda _seconds: self.save())
        self.timer.spoken.connect(self._mark)
        self._say()

    def show_pitch(self, pitch: Pitch, pace: int) -> None:
        """Show the pitch as it is now, but what is being written."""
        writing = self.words.text() != self.pitch.text
        self._pace = pace
        if not writing or not self.words.text():
            self.words.setPlainText(pitch.text)
        if self.title.text() in ("", self.pitch.title):
            self.title.setText(pitch.title)
        self.pitch = pitch
        self.timer.show_seconds(pitch.seconds)
        self._name()
        self._say()

    def _name(self) -> None:
        called = self.pitch.title or tr("Pitch")
        self.setAccessibleName(called)
        self.remove.setAccessibleName(tr("Remove “{what}”").format(what=called))

    def save(self) -> None:
        """Keep title, words and seconds as one step; nothing if nothing has changed."""
        pitch = self.pitch._replace(
            title=self.title.text().strip(), text=self.words.text(), seconds=self.timer.seconds
        )
        if pitch == self.pitch:
            return
        self.pitch = pitch
        self._say()
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Pitch “{what}”").format(what=pitch.title),
            lambda s: save_pitch(s, pitch),
            lambda _id: self._draft.forget(),
        )

    def _typed(self) -> None:
        if self.words.text() != self.pitch.text:
            self._draft.keep(self.words.text())
        self._say()

    def _say(self) -> None:
        count = len(words_of(self.words.text()))
        self.count.setText(length_of(count, self._pace, self.timer.seconds))
        self.timer.prepare(count, self._pace)

    def _mark(self, count: int) -> None:
        """Show by how many words the pace is along; -1 shows none."""
        found = words_of(self.words.text())[: max(count, 0)]
        selections = []
        if found:
            said = QTextEdit.ExtraSelection()
            said.cursor = QTextCursor(self.words.document())
            said.cursor.setPosition(0)
            said.cursor.setPosition(found[-1].end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(QColor(theme.tokens().selection))
            said.format = look
            selections.append(said)
        self.words.setExtraSelections(selections)

    def _remove(self) -> None:
        number = self.pitch.id or 0
        self._draft.forget()
        take_out(self._desk, self.pitch.title or tr("Pitch"), lambda s: delete_pitch(s, number))

    def hideEvent(self, event: QHideEvent) -> None:
        """Going to another page or ending saves too, and nobody is timed who doesn't see it."""
        self.timer.stop()
        self.save()
        self._draft.flush()
        super().hideEvent(event)
