"""The card of who has a part in an opening: who decides, who is inside, who introduces."""

from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from netbook.core.depth_levels import level_of
from netbook.core.opportunity import PARTS
from netbook.store import Session
from netbook.store.opportunity_people import PersonOn, people_on, put_person, take_person
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.form_card import FormCard
from netbook.ui.widgets.opening_words import part
from netbook.ui.widgets.people_field import PeopleField
from netbook.ui.widgets.pieces import person_link, row, text
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import tr


class Part(NamedTuple):
    """What the form says: who, in which part, with a note."""

    ids: tuple[int, ...]
    role: str
    note: str


class PartForm(SmallForm):
    """Emits `done` with a Part."""

    def __init__(self, desk: Desk) -> None:
        self.who = PeopleField(desk)
        self.who.field.setAccessibleName(tr("Who has a part in it"))
        self.role = Choice()
        self.role.setAccessibleName(tr("Which part"))
        for each in PARTS:
            self.role.addItem(part(each), each)
        self.note = line_field(tr("From where you know it"))
        super().__init__(self.who, self.role, self.note)
        self.setFocusProxy(self.who)
        self.keep(desk, who=self.who, role=self.role, note=self.note)

    def begin(self, person: PersonOn | None = None) -> None:
        """Begin with nobody, or with a part to change."""
        self.who.set_people([(person.contact_id, person.name)] if person else [])
        self.role.setCurrentIndex(PARTS.index(person.role) if person else 0)
        self.note.setText(person.note if person else "")
        self.note.setCursorPosition(0)

    def written(self) -> Part | None:
        """The part; it needs somebody."""
        if not self.who.ids:
            self.who.setFocus()
            return None
        return Part(self.who.ids, self.role.currentData(), self.note.text().strip())


class PeopleCard(FormCard):
    """Whom to ask, and who decides."""

    form: PartForm

    def __init__(self, desk: Desk) -> None:
        none = tr("Nobody yet. Who decides, who is inside, who could introduce you?")
        super().__init__(tr("People on it"), PartForm(desk), none, tr("Add somebody"))
        self._desk = desk
        self._opening_id = 0
        self._changed: PersonOn | None = None

    def show_opening(self, opening_id: int) -> None:
        """Show who has a part in this one."""
        if opening_id != self._opening_id:
            self._close()
        self._opening_id = opening_id
        with self._desk.notebook.read() as s:
            people = people_on(s, opening_id)
        self._show_rows([self._row(each) for each in people])

    def _row(self, each: PersonOn) -> QWidget:
        name = words.called(each.name)
        head = QWidget()
        head.setProperty("surface", "none")
        go = person_link(
            name,
            partial(self._desk.open, Target("people", each.contact_id)),
            name=tr("Open {name}").format(name=name),
        )
        head.setLayout(row(go, text(part(each.role), "tag")))
        level = level_of(each.evidence, each.last_day, self._desk.bus.today)
        known = words.depth_words(level)
        details = words.together(
            (words.position_line(each.title, each.organisation), known, each.note)
        )
        choices = (
            (tr("Write"), partial(self._write, each)),
            (tr("Edit"), partial(self._edit, each)),
            (tr("Remove"), partial(self._take, each)),
        )
        return entry_line(head, details, choices, name)

    def _write(self, each: PersonOn) -> None:
        target = Target("write", each.contact_id, opportunity_id=self._opening_id)
        self._desk.open(target)

    def _add(self) -> None:
        self._changed = None
        self.form.begin_at(f"opportunities/{self._opening_id}/part", self.form.begin)
        self._open_form()

    def _edit(self, each: PersonOn) -> None:
        self._changed = each
        place = f"opportunities/{self._opening_id}/part:{each.contact_id}/{each.role}"
        self.form.begin_at(place, lambda: self.form.begin(each))
        self._open_form(self.form.role)

    def _take(self, each: PersonOn) -> None:
        number, who, role = self._opening_id, each.contact_id, each.role
        take_out(self._desk, words.called(each.name), lambda s: take_person(s, number, who, role))

    def _save(self, written: Any) -> None:
        made: Part = written
        number, was = self._opening_id, self._changed
        once_written = self.form.once_written()

        def work(s: Session) -> None:
            if was is not None:
                take_person(s, number, was.contact_id, was.role)
            for each in made.ids:
                put_person(s, number, each, made.role, made.note)

        def done(_done: None) -> None:
            once_written()
            self._leave()

        self._desk.tasks.write(
            self._desk.notebook,
            tr("Note who has a part in an opening"),
            work,
            done,
            form=self.form,
        )
