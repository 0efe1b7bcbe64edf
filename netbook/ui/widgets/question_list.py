"""Open questions below each other: marked as asked, answered, put in other words, taken away."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netbook.core.facts import SECTIONS
from netbook.store import Session
from netbook.store.questions import Question, answer, ask, delete_question, save_question
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.focus import holds_focus
from netbook.ui.widgets.pieces import button, empty, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class QuestionList(QWidget):
    """The questions to one person; with `about` those about one, each with who is asked.

    `left` says that a form went which had the focus.
    """

    left = Signal()

    def __init__(self, desk: Desk, *, about: bool) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._desk, self._about = desk, about
        self.questions: list[Question] = []
        self._forms: dict[int, SmallForm] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show these; what is being written stays while its question is there."""
        self.questions = list(questions)
        there = {question.id for question in questions}
        for gone in self._forms.keys() - there:
            self._close(self._forms.pop(gone))
        for form in self._forms.values():
            self._layout.removeWidget(form)
        empty(self._layout)
        for question in questions:
            self._layout.addWidget(self._row(question))
            if question.id in self._forms:
                self._layout.addWidget(self._forms[question.id])
        self.setVisible(bool(questions))

    def _row(self, question: Question) -> QWidget:
        made = QWidget()
        made.setProperty("surface", "none")
        name, about = words.called(question.name), words.called(question.about)
        if not self._about:
            form = tr("About {about}: {question}")
        elif question.about_organisation_id is not None:
            form = tr("Ask {name} about {about}: {question}")
        else:
            form = tr("Ask {name}: {question}")
        said = form.format(name=name, about=about, question=question.text)
        inner = QVBoxLayout(made)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(text(breakable(said), wrap=True))
        if question.asked_on is not None:
            day = words.on_day(words.short_day(question.asked_on, self._desk.bus.today))
            asked = tr("asked on {day}, no answer yet").format(day=day)
            inner.addWidget(text(asked, "muted", wrap=True))
        acts = row(spacing=12)
        if question.asked_on is None:
            name = tr("Asked today: {question}").format(question=question.text)
            act = partial(self._mark, question)
            acts.addWidget(button(tr("Asked"), act, kind="link", name=name))
        name = tr("Answer to: {question}").format(question=question.text)
        act = partial(self.open_answer, question)
        acts.addWidget(button(tr("Answer"), act, kind="link", name=name))
        more = button("⋯", kind="link", name=tr("More for: {what}").format(what=question.text))
        more.clicked.connect(lambda: drop(self.menu(question), more))
        acts.addWidget(more)
        inner.addLayout(acts)
        return made

    def menu(self, question: Question) -> QMenu:
        """What else can be done with a question."""
        menu = QMenu(self)
        menu.addAction(tr("Edit"), partial(self._edit, question))
        if question.asked_on is not None:
            menu.addAction(tr("Not asked yet"), partial(self._mark, question))
        menu.addAction(tr("Delete"), partial(self._delete, question))
        return menu

    @property
    def forms(self) -> list[SmallForm]:
        """The forms that are open now."""
        return list(self._forms.values())

    def open_answer(self, question: Question) -> None:
        """Open the form for the answer, below the question."""
        self._leave(question)
        form = AnswerForm(self._desk, question)
        form.begin_at(_place(question, "answer"), lambda: None)
        self._open(question, form, form.what, partial(self._answered, question))

    def _edit(self, question: Question) -> None:
        self._leave(question)
        form = WordsForm(self._desk)
        form.begin_at(_place(question, "words"), lambda: form.what.setText(question.text))
        self._open(question, form, form.what, partial(self._worded, question))

    def _open(
        self, question: Question, form: SmallForm, first: QWidget, done: Callable[[Any], None]
    ) -> None:
        self._forms[question.id] = form
        form.given_up.connect(lambda: self._leave(question))
        form.done.connect(done)
        at = next(at for at, each in enumerate(self.questions) if each.id == question.id)
        before = sum(each.id in self._forms for each in self.questions[:at])
        self._layout.insertWidget(at + before + 1, form)
        first.setFocus()

    def _leave(self, question: Question) -> None:
        if form := self._forms.pop(question.id, None):
            self._close(form)

    def _close(self, form: SmallForm) -> None:
        held = holds_focus(form)
        form.hide()
        form.deleteLater()
        if held:
            self.left.emit()

    def _answered(self, question: Question, written: tuple[str, str]) -> None:
        (section, said), bus = written, self._desk.bus
        today, now = bus.today, bus.now()
        self._write(
            tr("Answer to: {question}").format(question=question.text),
            question,
            lambda s: answer(s, question.id, section=section, text=said, on=today, now=now),
        )

    def _worded(self, question: Question, written: str) -> None:
        label = tr("Change a question: {what}").format(what=written)
        self._write(label, question, lambda s: save_question(s, question.id, written))

    def _write(self, label: str, question: Question, work: Callable[[Session], object]) -> None:
        form = self._forms[question.id]
        once_written = form.once_written()

        def done(_result: object) -> None:
            once_written()
            self._leave(question)

        self._desk.tasks.write(self._desk.notebook, label, work, done, form=form)

    def _mark(self, question: Question) -> None:
        today = self._desk.bus.today if question.asked_on is None else None
        form = tr("Asked: {what}") if today else tr("Not asked yet: {what}")
        label = form.format(what=question.text)
        self._desk.tasks.write(self._desk.notebook, label, lambda s: ask(s, question.id, today))

    def _delete(self, question: Question) -> None:
        write_with_undo(
            self._desk,
            tr("Delete a question: {what}").format(what=question.text),
            lambda s: delete_question(s, question.id),
            tr("Question deleted: {what}").format(what=question.text),
        )


def _place(question: Question, what: str) -> str:
    return f"known:{question.contact_id}/question:{question.id}/{what}"


class WordsForm(SmallForm):
    """A question put in other words."""

    def __init__(self, desk: Desk) -> None:
        self.what = line_field(tr("The question"))
        super().__init__(self.what)
        self.keep(desk, what=self.what)

    def written(self) -> str | None:
        """The words, or None for none."""
        return self.what.text().strip() or None


class AnswerForm(SmallForm):
    """An answer and the section that it belongs to; it is noted as said by who was asked."""

    def __init__(self, desk: Desk, question: Question) -> None:
        name = words.called(question.name)
        self.what = line_field(tr("What {name} said").format(name=name))
        self.section = Choice()
        self.section.setAccessibleName(tr("Where it belongs"))
        for each in SECTIONS:
            self.section.addItem(fact_words.section(each), each)
        self.section.setCurrentIndex(SECTIONS.index("does"))
        super().__init__(self.what, self.section)
        self.keep(desk, what=self.what, section=self.section)

    def written(self) -> tuple[str, str] | None:
        """Section and words, or None without words."""
        said = self.what.text().strip()
        return (self.section.currentData(), said) if said else None
