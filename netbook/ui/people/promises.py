"""The card of open promises with one person, to tick off, add to and take out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

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
from netbook.ui.repeats_words import repeats
from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.pieces import Card, button, empty, row, text
from netbook.ui.widgets.repeats_choice import RepeatsChoice
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.suggestion_rows import SHOWN, SuggestionRows
from netbook.ui.words import tr


class Promises(Card):
    """What I promised them, and they me."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Promises"))
        self._desk = desk
        self._person: Person | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self._edited: PromiseRow | None = None
        self._none = text(tr("Nothing promised."), "muted", wrap=True)
        self.add = button(tr("Add"), lambda: self._open(None), kind="link")
        self.add.setAccessibleName(tr("Add a promise"))
        self.form = self._make_form()
        self.form.hide()
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.form)
        self.body.addWidget(self.add)
        self.suggested = SuggestionRows(desk)
        self.body.addWidget(self.suggested)

    def _make_form(self) -> QWidget:
        form = QWidget()
        form.setProperty("surface", "none")
        self.whose = Choice()
        self.whose.setAccessibleName(tr("Whose promise"))
        self.whose.addItem(tr("I promised"), "mine")
        self.whose.addItem(tr("They promised"), "theirs")
        self.what = QLineEdit(placeholderText=tr("What"))
        self.what.setAccessibleName(tr("What was promised"))
        self.what.returnPressed.connect(self._save)
        self.due = DateField(tr("Until when"), self._desk.bus, ahead=True)
        self.due.field.returnPressed.connect(self._save)
        self.repeats = RepeatsChoice()
        save = button(tr("Save"), self._save)
        cancel = button(tr("Cancel"), self._close, kind="link")
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(GRID)
        for each in (self.whose, self.what, self.due, self.repeats):
            layout.addWidget(each)
        layout.addLayout(row(save, cancel, None))
        return form

    def show_person(self, person: Person) -> None:
        """Show the open promises with this person."""
        if self._person is not None and self._person.id != person.id:
            self._close()
        self._person = person
        empty(self._rows)
        for each in person.promises:
            self._rows.addWidget(self._row(each, person))
        self._none.setVisible(not person.promises and self.form.isHidden())
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
        more = button("⋯", kind="link", name=tr("More for: {what}").format(what=each.text))
        more.clicked.connect(lambda: self._menu(each, more))
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(inner, 1)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _menu(self, each: PromiseRow, over: QWidget) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Edit"), partial(self._open, each))
        menu.addAction(tr("Delete"), partial(self._delete, each))
        drop(menu, over)

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

    def _open(self, each: PromiseRow | None) -> None:
        self._edited = each
        self.whose.setCurrentIndex(self.whose.findData(each.whose if each else "mine"))
        self.what.setText(each.text if each else "")
        self.due.fill(each.due_on.isoformat() if each and each.due_on else "")
        self.repeats.choose(each.repeats if each else "")
        self.form.show()
        self.add.hide()
        self._none.hide()
        self.what.setFocus()

    def _close(self) -> None:
        self.form.hide()
        self.add.show()
        self._none.setVisible(bool(self._person) and not self._rows.count())

    def _save(self) -> None:
        person, edited, what = self._person, self._edited, self.what.text().strip()
        if person is None or not what:
            self.what.setFocus()
            return
        whose = self.whose.currentData()
        due, now, rule = self.due.due_day(), self._desk.bus.now(), self.repeats.rule
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Promise: {what}").format(what=what),
            lambda s: (
                save_promise(s, edited.id, whose=whose, text=what, due_on=due, repeats=rule)
                if edited
                else add_promise(
                    s, person.id, whose=whose, text=what, due_on=due, now=now, repeats=rule
                )
            ),
            lambda _done: self._close(),
            form=self.form,
        )
        self.add.setFocus()

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
