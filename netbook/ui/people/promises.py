"""The card of open promises with one person, to tick off, add to and take out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from netbook.store import Session
from netbook.store.follow_ups import (
    PromiseRow,
    add_promise,
    delete_promise,
    save_promise,
    tick,
)
from netbook.store.suggestions import suggestions
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.people.person import Person
from netbook.ui.people.promise_form import Promised, PromiseForm
from netbook.ui.repeats_words import repeats
from netbook.ui.theme import GRID
from netbook.ui.widgets.entry_line import more_button
from netbook.ui.widgets.form_card import FormCard
from netbook.ui.widgets.pieces import text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.suggestion_rows import SHOWN, SuggestionRows
from netbook.ui.words import tr


class Promises(FormCard):
    """What I promised them, and they me."""

    form: PromiseForm

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Promises"), PromiseForm(desk), tr("Nothing promised."), tr("Add"))
        self.add.setAccessibleName(tr("Add a promise"))
        self._desk = desk
        self._person: Person | None = None
        self._rows.setSpacing(GRID)
        self.suggested = SuggestionRows(desk)
        self.body.addWidget(self.suggested)

    def show_person(self, person: Person) -> None:
        """Show the open promises with this person."""
        if self._person is not None and self._person.id != person.id:
            self._close()
        self._person = person
        self._show_rows([self._row(each, person) for each in person.promises])
        with self._desk.notebook.read() as s:
            owed = suggestions(s, person.today, contact_id=person.id, limit=SHOWN)
        self.suggested.show_rows(owed)

    def _row(self, each: PromiseRow, person: Person) -> QWidget:
        made = QWidget()
        made.setProperty("surface", "none")
        box = QCheckBox()
        box.setAccessibleName(_sentence(each, person))
        box.clicked.connect(partial(self._tick, each))
        said = each.text
        if each.whose == "theirs":
            said = tr("{name}: {what}").format(name=person.first_name, what=each.text)
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(text(breakable(said), wrap=True))
        state = _state(each, person)
        if state:
            late = each.due_on is not None and each.due_on < person.today
            inner.addWidget(text(state, "error" if late and each.whose == "mine" else "small"))
        choices = (
            (tr("Edit"), partial(self._open, each)),
            (tr("Delete"), partial(self._delete, each)),
        )
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(inner, 1)
        layout.addWidget(more_button(choices, each.text), 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _tick(self, each: PromiseRow, _checked: bool = True) -> None:
        today = self._desk.bus.today
        self._write(
            tr("Keep a promise: {what}"),
            each.text,
            tr("Done: {what}"),
            lambda s: tick(s, each.id, today),
        )

    def _delete(self, each: PromiseRow) -> None:
        self._write(
            tr("Delete a promise: {what}"),
            each.text,
            tr("Promise deleted: {what}"),
            lambda s: delete_promise(s, each.id),
        )

    def _add(self) -> None:
        self._open(None)

    def _open(self, each: PromiseRow | None) -> None:
        self.form.show_promise(each)
        self._open_form()

    def _save(self, made: Promised) -> None:
        if self._person is None:
            return
        contact_id, now = self._person.id, self._desk.bus.now()
        _id, whose, what, due, rule = made

        def work(s: Session) -> None:
            if made.id is None:
                add_promise(
                    s, contact_id, whose=whose, text=what, due_on=due, now=now, repeats=rule
                )
            else:
                save_promise(s, made.id, whose=whose, text=what, due_on=due, repeats=rule)

        self._desk.tasks.write(
            self._desk.notebook,
            tr("Promise: {what}").format(what=what),
            work,
            lambda _done: self._leave(),
            form=self.form,
        )

    def _write(self, label: str, what: str, said: str, work: Callable[[Session], object]) -> None:
        write_with_undo(self._desk, label.format(what=what), work, said.format(what=what))


def _state(each: PromiseRow, person: Person) -> str:
    said = (words.promise_state(each.due_on, person.today), repeats(each.repeats))
    return ", ".join(part for part in said if part)


def _sentence(each: PromiseRow, person: Person) -> str:
    form = (
        tr("Promised to {name}: {what}") if each.whose == "mine" else tr("{name} promised: {what}")
    )
    said = form.format(name=person.first_name, what=each.text)
    state = _state(each, person)
    return f"{said}; {state}" if state else said
