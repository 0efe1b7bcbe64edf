"""The card of what is worth finding out about somebody, with words to search by."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.finding_out import ITEMS, Item, answered, known, search_terms
from netbook.store.checklists import settle_item
from netbook.store.facts import Fact
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.finding_words import question, search_words
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.words import tr


class FindOut(Card):
    """Each thing with a tick, Copy for its search terms, and Note for its answer.

    Nothing is fetched: what is copied goes where the user pastes it. Emits `note_wanted` with the
    section and the name of what the note answers.
    """

    note_wanted = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        self.progress = text("", "muted")
        super().__init__(tr("Find out"), self.progress)
        self._desk = desk
        self._person: Person | None = None
        why = tr("Before you write. Copy puts words for a search engine on the clipboard.")
        self.body.addWidget(text(why, "muted", wrap=True))
        self.lines = {item.name: _Line(item) for item in ITEMS}
        for item in ITEMS:
            line = self.lines[item.name]
            self.body.addWidget(line)
            line.ticked.connect(self._tick)
            line.copy_wanted.connect(self._copy)
            line.note_wanted.connect(self.note_wanted)

    def show_person(
        self, person: Person, facts: Sequence[Fact], settled: Collection[str], after: int
    ) -> None:
        """Show what is known of this person, and what isn't yet."""
        self._person = person
        answers = answered(facts, person.today, after)
        for item in ITEMS:
            line = self.lines[item.name]
            line.show_state(
                answered=item.name in answers,
                ticked=item.name in settled,
                findable=bool(self._terms(item)),
            )
        said = tr("{known} of {all} known").format(known=known(answers, settled), all=len(ITEMS))
        self.progress.setText(said)

    def _terms(self, item: Item) -> str:
        if self._person is None:
            return ""
        summary = self._person.summary
        return search_terms(item, summary.name, summary.organisation, search_words(item.name))

    def _copy(self, item: Item) -> None:
        terms = self._terms(item)
        QGuiApplication.clipboard().setText(terms)
        said = tr("Copied: {terms}").format(terms=terms)
        self._desk.notices.show(said)
        announce(self, said)

    def _tick(self, item: Item, on: bool) -> None:
        if self._person is None:
            return
        contact_id, day = self._person.id, self._desk.bus.today if on else None
        form = tr("Known: {what}") if on else tr("Still to find out: {what}")
        self._desk.tasks.write(
            self._desk.notebook,
            form.format(what=question(item.name)),
            lambda s: settle_item(s, contact_id, item.name, day),
        )


class _Line(QWidget):
    """One thing to find out; what a note answers needs no tick."""

    ticked = Signal(object, bool)
    copy_wanted = Signal(object)
    note_wanted = Signal(str, str)

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        asked = question(item.name)
        self.box = QCheckBox()
        self.box.setAccessibleName(asked)
        self.box.clicked.connect(lambda on: self.ticked.emit(item, on))
        self._asked = text(asked, wrap=True)
        self.copy = button(tr("Copy"), lambda: self.copy_wanted.emit(item), kind="link")
        self.copy.setAccessibleName(
            tr("Copy words to search by: {question}").format(question=asked)
        )
        self.note = button(tr("Note it"), lambda: self.note_wanted.emit(item.section, item.name))
        self.note.setProperty("kind", "link")
        self.note.setAccessibleName(tr("Note the answer: {question}").format(question=asked))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._asked)
        said.addLayout(row(self.copy, self.note, spacing=12))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said, 1)

    def show_state(self, *, answered: bool, ticked: bool, findable: bool) -> None:
        """Show whether it is known, and by a note or a tick."""
        self.box.setChecked(answered or ticked)
        self.box.setEnabled(not answered)
        self.box.setToolTip(tr("Answered by what you noted") if answered else "")
        self.box.setAccessibleDescription(self.box.toolTip())
        known = answered or ticked
        self._asked.setProperty("role", "muted" if known else "")
        self._asked.style().polish(self._asked)
        self.copy.setVisible(findable and not known)
        self.note.setVisible(not known)
